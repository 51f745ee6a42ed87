"""Today: what to send next, to whom, by when and why."""

from __future__ import annotations

import json

import pytest

from afterview.web import Device
from tests.web.browsing import Reader
from tests.web.telling import (
    DANA,
    KIM,
    MEI,
    OMAR,
    RUTH,
    interview,
    promised,
    reader,
    sent,
    through,
)


def test_an_empty_tracker_says_what_it_is_for_and_where_to_begin() -> None:
    page = Reader().open("/")
    assert page.heading == "Today"
    assert "what to send next, to whom, by when and why" in page
    assert page.link("Add an interview") == "/add"
    assert page.link("Restore a backup") == "/backup"
    (share,) = [each for each in page.root.all("button") if "data-share" in each.attributes]
    assert share.text == "Share this page"


def test_each_card_says_what_for_which_job_by_when_and_why() -> None:
    card = (
        reader(DANA, interview(), promised("2026-06-05"), now="2026-06-01T17:00")
        .open("/")
        .card("Thank Dana Reyes")
    )
    assert "Acme · Editor" in card.text
    assert "By Tue 2 June, 16:00, in 23 hours." in card.text
    assert "Everyone who met you is owed a note of their own" in card.text
    assert "You met Dana Reyes." in card.text
    assert "In the guide: Thank each interviewer" in card.text
    (guide,) = [link.get("href") for link in card.all("a") if link.text.startswith("In the guide")]
    assert guide == "/guide/thank-you/#thank-each-interviewer"


def test_the_most_urgent_card_comes_first() -> None:
    late = interview("2026-05-29")
    page = reader(
        DANA, OMAR, late, interview(id="i2", people=("omar",)), now="2026-06-01T17:00"
    ).open("/")
    assert [next(iter(card.all("h3"))).text for card in page.todo] == [
        "Thank Dana Reyes",
        "Thank Omar Haddad",
    ]
    assert "2 things to do, 1 overdue" in page
    assert "Overdue since Sat 30 May, 16:00, 2 days ago. It still counts until" in page.todo[0].text


def test_times_are_the_readers_and_the_jobs_zone_is_named_where_they_differ() -> None:
    page = reader(DANA, interview(), now="2026-06-01T17:00", zone="Europe/Berlin").open("/")
    assert "By Tue 2 June, 22:00 (16:00 in New York), in 23 hours." in page
    assert "Mon 1 June 2026 at 22:00" not in page
    page = reader(DANA, interview(), now="2026-06-01T17:00", zone="Asia/Tokyo").open("/")
    assert "By Wed 3 June, 05:00 (Tue 2 June, 16:00 in New York)" in page
    page = reader(DANA, interview(), now="2026-06-01T17:00", zone="America/Detroit").open("/")
    assert "By Tue 2 June, 16:00, in 23 hours." in page  # another name, the same clock


def test_an_address_that_is_missing_is_asked_for_on_the_card_of_the_note() -> None:
    ana = reader(KIM, interview(people=("kim",)), promised("2026-06-05"), now="2026-06-01T17:00")
    page = ana.open("/")
    (card,) = page.todo
    assert "Thank Kim Novak" in card.text
    assert "Ways to find it, in this order" in card.text
    page = ana.press(page, "Save", card, people__0__address="kim@acme.example")
    assert ana.notebook.story.jobs[0].people[0].email == "kim@acme.example"
    assert "E-mail address of Kim Novak" not in page
    page = ana.press(page, "Undo")
    assert "E-mail address of Kim Novak" in page


def test_another_way_to_write_to_somebody_is_as_good_as_an_address() -> None:
    ana = reader(KIM, interview(people=("kim",)), now="2026-06-01T17:00")
    ana.press(ana.open("/"), "Save", people__0__address="on LinkedIn")
    (kim,) = ana.notebook.story.jobs[0].people
    assert (kim.email, kim.reach) == (None, "on LinkedIn")


def test_an_empty_address_is_no_address_and_one_that_is_too_long_is_refused() -> None:
    ana = reader(KIM, interview(people=("kim",)), now="2026-06-01T17:00")
    page = ana.press(ana.open("/"), "Save")
    assert page.status == 422
    assert "Enter an e-mail address, or say how else" in page.alert
    page = ana.press(page, "Save", people__0__address="x" * 201)
    assert "This address has 201 characters; shorten it to 200." in page.alert
    assert "x" * 201 in page.html


def test_one_note_goes_to_the_contact_for_everyone_who_cannot_be_reached() -> None:
    told = (KIM, RUTH, interview(people=("kim",), organisers=("ruth",)), promised("2026-06-05"))
    page = reader(*told, now="2026-06-01T17:00").open("/")
    (card,) = page.todo
    assert "Thank Kim Novak and Ruth Ito in one note to Ruth Ito" in card.text
    assert "E-mail address of Kim Novak" in card.text


def test_a_panel_that_must_not_be_written_to_is_thanked_through_the_contact() -> None:
    told = (DANA, OMAR, RUTH, through("ruth"), interview(people=("dana", "omar")))
    page = reader(*told, now="2026-06-01T17:00").open("/")
    assert "Thank Dana Reyes and Omar Haddad in one note to Ruth Ito" in page
    assert "E-mail address" not in page


def test_the_note_that_asks_about_the_next_steps_says_so_and_takes_the_answer() -> None:
    ana = reader(DANA, MEI, interview(people=("dana", "mei")), now="2026-06-01T17:00")
    page = ana.open("/")
    assert "ask about the next steps" not in page.card("Dana").text
    card = page.card("Mei")
    assert "ask about the next steps" in card.text
    page = ana.follow(page, "They told me when I will hear", card)
    page = ana.press(page, "Save", by="2026-06-05")
    assert "ask about the next steps" not in page
    assert ana.notebook.story.jobs[0].promises[0].interview == "i1"


def test_nobody_is_named_so_the_card_asks_who_it_was() -> None:
    ana = reader(interview(people=()), now="2026-06-01T17:00")
    page = ana.open("/")
    assert page.todo[0].text.startswith("Thank the people you met")
    page = ana.follow(page, "Say whom you met")
    page = ana.press(page, "Save")
    assert "Enter a name, or who it was" in page.alert
    page = ana.press(page, "Save", name="Dana")
    assert page.todo[0].text.startswith("Thank Dana")


def test_what_you_talked_about_is_asked_by_the_card_and_kept() -> None:
    ana = reader(DANA, interview(), now="2026-06-01T17:00")
    page = ana.open("/")
    assert "What did you talk about with Dana Reyes?" in page
    page = ana.press(page, "Save", page.card("Dana"), people__0__topic="magazines\r\nand ink")
    assert ana.notebook.story.jobs[0].interviews[0].topics == {"dana": "magazines\nand ink"}
    assert "(noted)" in page


def test_nothing_is_due_so_the_next_date_and_what_to_wait_for_are_named() -> None:
    told = (
        DANA,
        interview(),
        promised("2026-06-05"),
        sent("thank-you", "2026-06-01T16:30", "dana"),
    )
    page = reader(*told, now="2026-06-01T17:00").open("/")
    assert "Nothing to do now" in page.headings
    assert "Next: Wed 10 June, 09:00, in 9 days: write a second note to Dana Reyes, Acme." in page
    card = page.card("Wait")
    assert (
        "Until Wed 10 June, 09:00, in 9 days. Then: write a second note to Dana Reyes." in card.text
    )
    assert "They said that you would hear by Friday 5 June 2026." in card.text


def test_nothing_is_to_come_at_all() -> None:
    page = reader(now="2026-06-01T17:00").open("/")
    assert "Nothing is to come either." in page


def test_the_page_says_when_it_will_change_by_itself() -> None:
    ana = reader(DANA, interview(), now="2026-06-01T17:00")
    ana.open("/")
    assert ana.call.next_change is not None
    assert ana.call.next_change.isoformat() == "2026-06-02T20:00:00+00:00"


def test_many_cards_come_in_pages() -> None:
    people = [dict(DANA, person=f"p{n}", name=f"Person {n:02}") for n in range(25)]
    ana = reader(
        *people, interview(people=tuple(f"p{n}" for n in range(25))), now="2026-06-01T17:00"
    )
    page = ana.open("/")
    assert len(page.todo) == 10
    assert "25 things to do" in page
    assert "Page 1 of 3" in page
    page = ana.follow(page, "More")
    page = ana.follow(page, "More")
    assert len(page.todo) == 5
    assert "Page 3 of 3" in page
    assert len(ana.open("/?page=99").todo) == 5
    assert len(ana.open("/?page=-1").todo) == 10
    assert len(ana.open("/?page=two").todo) == 10


def test_names_are_shown_as_they_are_and_never_as_markup() -> None:
    told = (
        dict(DANA, name="<b>Dana</b> & 'co'", email='"><script>alert(1)</script>@x'),
        {"at": "2026-05-20T09:00:00Z", "kind": "job-corrected", "job": "j1", "company": "<i>A</i>"},
        interview(),
    )
    ana = reader(*told, now="2026-06-01T17:00")
    for path in ("/", "/jobs", "/jobs/j1", "/history", "/jobs/j1/people/dana"):
        page = ana.open(path)
        assert not list(page.root.all("b", "i", "script"))
        assert "<i>A</i>" in page
    assert "Thank <b>Dana</b> & 'co'" in ana.open("/")


def test_ids_of_other_programs_may_hold_anything() -> None:
    odd = "j/1?#&../<é>\U0001f600 "
    told = [
        {"kind": "job-added", "company": "Acme", "role": ""},
        {"kind": "person-added", "person": "p/1 ..", "name": "Dana", "role": "interviewer"},
        {
            "kind": "interview-held",
            "interview": "..",
            "starts": "2026-06-01T15:00",
            "ends": "2026-06-01T16:00",
            "zone": "America/New_York",
            "format": "video",
            "people": ["p/1 .."],
        },
    ]
    entries = [
        {"id": f"e/{n}?", "at": "2026-06-01T15:00:00Z", "job": odd, **entry}
        for n, entry in enumerate(told)
    ]
    ana = Reader("2026-06-01T17:00:00-04:00", records={"entries/x": json.dumps(entries)})
    page = ana.open("/")
    page = ana.press(page, "Save", people__0__address="dana@acme.example")
    page = ana.press(page, "Save", people__0__topic="ink")
    page = ana.press(ana.follow(page, "I sent it"), "Save")
    assert "Nothing to do now" in page
    page = ana.follow(page, "Acme")
    page = ana.press(ana.follow(page, "Correct"), "Save", via="post")
    assert "by post" in page
    page = ana.open("/history")
    assert ana.press(page, "Undo").status == 200


@pytest.mark.parametrize("path", ["/nothing", "/jobs/nobody", "/jobs/~!!", "/jobs/~_w", "/add/x"])
def test_an_address_that_leads_nowhere_says_so(path: str) -> None:
    page = Reader().open(path)
    assert page.status == 404
    assert page.heading == "There is nothing here"


def test_a_device_is_any_device() -> None:
    for device in (Device(), Device(ios=True), Device(ios=True, standalone=True)):
        assert Reader(device=device).open("/").status == 200
