"""A link to one job: seen before it is sent, opened read-only, added only when the reader says so."""

from __future__ import annotations

import random
import re
from html import unescape
from typing import Any

import pytest

from tests.web.browsing import Reader, Screen
from tests.web.entries import AT, NOW, everything, job, stored


def sender(*more: dict[str, Any]) -> Reader:
    told = [*job(fit="ten years of magazines"), *more, *job("j2", "Beta")]
    return Reader(now=NOW, records=stored(a1=told))


def link_in(screen: Screen) -> str:
    found = re.search(r'data-copy="([^"]+)"', screen.html)
    assert found is not None
    return unescape(found[1])


def shared(*parts: str) -> str:
    """The address of a link to the sender's job, with these parts in it."""
    query = "".join(f"&part={part}" for part in parts)
    return link_in(sender().open(f"/jobs/j1/share?chosen=yes{query}"))


def test_what_a_link_holds_is_shown_and_the_private_parts_are_left_out() -> None:
    screen = sender().open("/jobs/j1/share")
    for told in ("Acme", "Editor", "Dana Reyes", "magazine writing", "Thank-you note"):
        assert told in screen.text or told.lower() in screen.text
    for private in ("dana@acme.example", "good to talk", "ten years", "Beta"):
        assert private not in screen.text


def test_the_reader_chooses_what_goes_in() -> None:
    ana = sender()
    screen = ana.press(
        ana.open("/jobs/j1/share"), "Make the link anew", part=["addresses", "texts", "reasons"]
    )
    for told in ("dana@acme.example", "good to talk", "ten years"):
        assert told in screen.text
    assert "magazine writing" not in screen.text
    assert ana.call.writes == []


def test_what_the_page_shows_is_what_the_link_shows() -> None:
    bob = Reader(now=NOW)
    usual = bob.open(link_in(sender().open("/jobs/j1/share")))
    assert "magazine writing" in usual
    assert "dana@acme.example" not in usual
    whole = bob.open(shared("topics", "addresses", "texts", "reasons"))
    for told in ("dana@acme.example", "good to talk", "ten years", "magazine writing"):
        assert told in whole.text


def test_opening_a_link_shows_the_job_and_its_plan_and_stores_nothing() -> None:
    bob = Reader(now=NOW, records=stored(b1=job("j9", "Gamma")))
    before = dict(bob.records)
    screen = bob.open(shared())
    assert screen.heading == "Acme"
    assert "read-only" in screen
    assert "write a second note" in screen.text
    assert bob.call.title == "Acme, shared with you"
    assert bob.records == before
    assert [each.company for each in bob.notebook.story.jobs] == ["Gamma"]


def test_addresses_that_were_left_out_are_not_asked_for() -> None:
    unthanked = [entry for entry in job() if entry["kind"] != "note-sent"]
    ana = Reader(now=NOW, records=stored(a1=unthanked))
    screen = Reader(now=NOW).open(link_in(ana.open("/jobs/j1/share")))
    assert "Thank Dana Reyes" in screen.headings
    assert "Find out how to write" not in screen.text
    assert "The link holds no addresses" in screen


def test_adding_it_brings_the_job_and_adding_it_again_brings_nothing() -> None:
    bob, link = Reader(now=NOW), shared()
    added = bob.press(bob.open(link), "Add to my tracker")
    assert added.heading == "Acme"
    assert added.path == "/jobs/j1"
    assert [each["do"] for each in bob.call.effects] == ["persist"]
    assert len(bob.call.writes) == 1
    again = bob.open(link)
    assert "All of it is in your tracker already" in again
    bob.post("/shared/add", ("link", link.rpartition("/")[2]))
    assert bob.call.writes == []
    assert len(bob.notebook.story.jobs) == 1


def test_a_later_link_brings_what_is_new_in_it() -> None:
    bob = Reader(now=NOW)
    bob.press(bob.open(shared()), "Add to my tracker")
    closed = {"id": "c1", "at": AT, "kind": "job-closed", "job": "j1", "outcome": "offer"}
    link = link_in(sender(closed).open("/jobs/j1/share?chosen=yes"))
    screen = bob.open(link)
    assert "The link knows 1 thing more" in screen
    bob.press(screen, "Add what is new")
    assert len(bob.notebook.story.jobs) == 1
    assert bob.notebook.story.jobs[0].closings


def test_a_fuller_link_fills_in_what_was_left_out_before() -> None:
    bob = Reader(now=NOW)
    bob.press(bob.open(shared()), "Add to my tracker")
    bob.press(bob.open(shared("addresses", "texts", "reasons", "topics")), "Add what is new")
    (job,) = bob.notebook.story.jobs
    assert job.people[0].email == "dana@acme.example"
    assert len(job.people) == len(job.notes) == 1
    assert "already" in bob.open(shared())


def test_a_job_erased_here_for_good_cannot_be_added() -> None:
    erased = {"id": "t1", "at": AT, "kind": "job-erased", "job": "j1"}
    bob = Reader(now=NOW, records=stored(b1=[erased]))
    screen = bob.open(shared())
    assert "You erased this job for good" in screen
    assert "Add to my tracker" not in screen
    bob.post("/shared/add", ("link", shared().rpartition("/")[2]))
    assert bob.call.writes == []


def test_a_job_added_and_taken_back_here_says_where_to_find_it() -> None:
    bob = Reader(now=NOW)
    bob.press(bob.open(shared()), "Add to my tracker")
    back = {"id": "r1", "at": AT, "kind": "entry-retracted", "retracts": "j1-e0"}
    bob.notebook.put("entries/b2", stored(b2=[back])["entries/b2"])
    assert "was taken back there" in bob.open(shared())


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (lambda link: link[:-9], "cut off"),
        (
            lambda link: link[:20] + ("A" if link[20] != "A" else "B") + link[21:],
            "changed on its way",
        ),
        (lambda link: "9" + link[1:], "newer version"),
        (lambda link: "hello", "no link to a job"),
        (lambda link: "1." + "A" * 40_000 + ".z", "larger than any"),
    ],
)
def test_a_link_that_cannot_be_opened_says_why(broken: Any, said: str) -> None:
    bob = Reader(now=NOW)
    link = broken(shared().rpartition("/")[2])
    screen = bob.open(f"/shared/{link}")
    assert screen.status == 400
    assert said in screen.alert
    posted = bob.post("/shared/add", ("link", link))
    assert posted.status == 422
    assert said in posted.alert
    assert bob.records == {}


def test_a_link_that_was_broken_into_lines_can_be_pasted() -> None:
    bob = Reader(now=NOW)
    whole = "https://afterview.example/tracker/#" + shared()
    broken = f"{whole[:70]}\r\n{whole[70:140]} \r\n{whole[140:]}"
    assert bob.press(bob.open("/shared"), "Open it", link=broken).heading == "Acme"
    assert "cannot be opened" in bob.press(bob.open("/shared"), "Open it", link=broken[:-4]).heading
    assert bob.press(bob.open("/shared"), "Open it", link=" ").status == 200


def test_hostile_words_stay_words() -> None:
    ana = Reader(
        now=NOW,
        records=stored(a1=job(company='<img src=x onerror="alert(1)">', fit="</dd><script>")),
    )
    link = link_in(ana.open("/jobs/j1/share?chosen=yes&part=reasons"))
    html = Reader(now=NOW).open(link).html
    assert "<img" not in html
    assert "<script" not in html


def test_a_job_that_is_too_long_for_a_link_says_so() -> None:
    chance = random.Random(7)
    notes = [
        {**job()[3], "id": f"n{n}", "body": "".join(chance.choices("abcdefghijklmnop", k=20_000))}
        for n in range(5)
    ]
    ana = sender(*notes)
    assert "data-copy" in ana.open("/jobs/j1/share").html
    screen = ana.open("/jobs/j1/share?chosen=yes&part=texts")
    assert "too long for a link" in screen.alert
    assert "data-copy" not in screen.html


def test_a_correction_is_mentioned_for_the_old_words_are_in_the_link() -> None:
    corrected = {"id": "c1", "at": AT, "kind": "job-corrected", "job": "j1", "company": "Acme Ltd"}
    assert "what stood there before" in sender(corrected).open("/jobs/j1/share")
    assert "what stood there before" not in sender().open("/jobs/j1/share")


def test_a_job_that_is_not_there_cannot_be_shared() -> None:
    assert sender().open("/jobs/nobody/share").status == 404


def test_nothing_of_another_job_is_in_the_link() -> None:
    bob = Reader(now=NOW)
    bob.press(bob.open(shared("topics", "addresses", "texts", "reasons")), "Add to my tracker")
    assert "Beta" not in everything(bob.records)


def test_the_page_of_the_job_leads_there() -> None:
    ana = sender()
    assert ana.follow(ana.open("/jobs/j1"), "Share").heading == "Share Acme"
