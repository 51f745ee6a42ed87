"""History: every submit with what it told, undo and redo, and what cannot be read."""

from __future__ import annotations

import json

from afterview.journal.entries import KINDS
from afterview.web.told import WORDS
from tests.web.browsing import Reader
from tests.web.telling import (
    DANA,
    cancelled,
    decided,
    interview,
    promised,
    reader,
    replied,
    sent,
)

TOLD = (
    DANA,
    interview(),
    promised("2026-06-05"),
    promised(None),
    sent("thank-you", "2026-06-01T18:00", "dana"),
    replied("more-time", "2026-06-02T10:00", "2026-06-12"),
    decided("hold-off", "2026-06-02T10:30"),
    cancelled("2026-06-02T11:00", "nobody-came"),
)
AT = "2026-06-02T12:00:00Z"
OTHERS = (
    {
        "at": AT,
        "kind": "person-corrected",
        "job": "j1",
        "person": "dana",
        "email": "d@acme.example",
    },
    {"at": AT, "kind": "interview-corrected", "job": "j1", "interview": "i1", "format": "phone"},
    {"at": AT, "kind": "job-corrected", "job": "j1", "fit": "commas"},
    {"at": AT, "kind": "step-skipped", "job": "j1", "step": "j1/move-on/x/1"},
    {"at": AT, "kind": "job-closed", "job": "j1", "outcome": "withdrew"},
    {"at": AT, "kind": "job-reopened", "job": "j1"},
    {"at": AT, "kind": "me-set", "name": "Ana Lima"},
    {"at": AT, "kind": "policy-set", "few_days": 2, "weekend": ["Fri", "Sat"]},
    {"at": AT, "kind": "entry-retracted", "retracts": "nothing"},
    {"at": AT, "kind": "job-erased", "job": "j9"},
)


def test_every_kind_of_entry_has_words() -> None:
    assert set(WORDS) == set(KINDS.values())


def test_history_tells_what_each_submit_reported() -> None:
    page = reader(*TOLD, *OTHERS, now="2026-06-03T10:00").open("/history")
    for words in (
        "Added Acme, Editor",
        "Acme: added Dana Reyes",
        "Acme: an interview on Monday 1 June 2026, in person, with Dana Reyes",
        "Acme: you will hear by Friday 5 June 2026",
        "Acme: asked when you will hear; they could not say",
        "Acme: sent: thank-you note to Dana Reyes, by e-mail, on Monday 1 June 2026",
        "Acme: they need more time, until Friday 12 June 2026",
        "Acme: You decided to hold off",
        "Acme: nobody came to the interview",
        "Acme: changed the e-mail address of Dana Reyes",
        "Acme: changed the interview: how you meet",
        "Acme: changed why you suit this job",
        "Acme: Not needed: moving on",
        "Acme: closed: I withdrew",
        "Acme: opened again",
        "Your name: Ana Lima",
        "Settings: few days and weekend",
        "Took back something that is not here",
        "A job was erased for good",
    ):
        assert words in page, words


def test_undo_takes_back_a_whole_submit_and_redo_tells_it_again() -> None:
    ana = Reader("2026-03-02T16:30:00-05:00")
    ana.press(ana.open("/add"), "Save", company="Acme", people__0__name="Dana", said="week")
    before = ana.notebook.story
    page = ana.press(ana.open("/history"), "Undo")
    assert page.heading == "History"
    assert ana.notebook.story.jobs == ()
    assert "(taken back)" in page
    assert "Took back: added Acme" in page
    page = ana.press(page, "Redo")
    assert ana.notebook.story == before
    assert "Put back: added Acme" in page
    assert "Put back. Now: thank Dana" in page
    assert ana.call.announce.startswith("Put back. Acme, now: thank Dana")
    banner = next(each for each in page.root.all("div") if each.get("id") == "changed")
    page = ana.press(page, "Undo", banner)
    assert ana.notebook.story.jobs == ()
    assert "Taken back. " in page
    assert page.text.count("Took back: added Acme") == 2
    banner = next(each for each in page.root.all("div") if each.get("id") == "changed")
    ana.press(page, "Redo", banner)
    assert ana.notebook.story == before


def test_what_was_taken_back_already_is_not_taken_back_again() -> None:
    ana = reader(*TOLD, now="2026-06-03T10:00")
    page = ana.open("/history")
    ana.press(page, "Undo")
    ana.press(page, "Undo")  # the page of another tab
    assert ana.call.writes == []
    assert ana.call.announce == "This was taken back already."
    assert ana.post("/history/nothing/undo").status == 404


def test_what_was_erased_for_good_cannot_be_undone() -> None:
    told = {"id": "x", "at": AT, "kind": "job-erased", "job": "j1"}
    ana = Reader(records={"entries/x": json.dumps([told])})
    page = ana.open("/history")
    assert not list(page.root.all("button"))


def test_retractions_that_turn_in_a_circle_are_told_all_the_same() -> None:
    ring = [
        {"id": "r1", "at": AT, "kind": "entry-retracted", "retracts": "r2"},
        {"id": "r2", "at": AT, "kind": "entry-retracted", "retracts": "r1"},
    ]
    ana = Reader(records={"entries/x": json.dumps(ring)})
    page = ana.open("/history")
    assert page.status == 200
    assert ana.press(page, "Redo").status == 200


def test_a_long_history_comes_in_pages() -> None:
    records = {
        f"entries/a{n}": json.dumps(
            [{"id": f"e{n}", "at": AT, "act": f"a{n}", "kind": "me-set", "name": f"Name {n}"}]
        )
        for n in range(30)
    }
    ana = Reader(records=records)
    page = ana.open("/history")
    assert "Page 1 of 2" in page
    assert len(list(ana.follow(page, "More").root.all("ol"))) == 1
    assert "Page 2 of 2" in ana.follow(page, "More")


def test_what_cannot_be_read_is_kept_shown_and_offered_as_a_file() -> None:
    odd = [{"id": "e1", "at": AT, "kind": "me-set", "name": 7}]
    records = {"entries/broken": "{not json", "entries/odd": json.dumps(odd)}
    ana = Reader(records=records)
    page = ana.open("/history")
    assert "1 stored record cannot be read. Nothing of it was deleted or overwritten" in page
    assert "Entry e1, name: must be text, not a number" in page
    ana.press(page, "Download what cannot be read")
    (effect,) = ana.call.effects
    assert effect["do"] == "download"
    assert "{not json" in effect["text"]
    assert ana.records == records
    assert "cannot be read" in ana.open("/")


def test_an_empty_history_says_so() -> None:
    assert "Nothing yet." in Reader().open("/history")


def test_a_job_whose_adding_was_taken_back_can_still_be_erased_from_the_device() -> None:
    ana = Reader()
    ana.press(ana.open("/add"), "Save", company="Acme")
    ana.press(ana.open("/history"), "Undo")
    confirm = ana.follow(ana.open("/history"), "Erase Acme for good")
    assert confirm.link("Keep it") == "/history"
    ana.press(confirm, "Erase for good")
    assert "Acme" not in str(ana.records)
    assert "Acme" not in ana.open("/history")
