"""Erase a job for good: nothing of it is left in the browser, and it does not come back."""

from __future__ import annotations

import json

from afterview.browser import Door
from tests.web.browsing import Reader
from tests.web.entries import AT, NOW, everything, job, stored

PRIVATE = ("Acme", "Dana", "dana@acme.example", "magazine writing", "good to talk", "j1-p1")


def reader() -> Reader:
    corrected = {"id": "c1", "at": AT, "kind": "job-corrected", "job": "j1", "company": "Acme Ltd"}
    back = {"id": "r1", "at": AT, "kind": "entry-retracted", "retracts": "c1"}
    strange = {"id": "s1", "at": AT, "kind": "song-sung", "job": "j1", "title": "Ave Acme"}
    beta = job("j2", "Beta")
    for entry in beta:
        entry.update({"name": "Omar"} if "name" in entry else {})
        entry.update({"email": "omar@beta.example"} if "email" in entry else {})
        entry.update({"body": "Dear Omar"} if "body" in entry else {})
        entry.update({"topics": {}} if "topics" in entry else {})
    records = stored(a1=[*job(), *beta], a2=[corrected], a3=[back], a4=[strange])
    return Reader(
        now=NOW,
        records=records
        | {"drafts/j1/thank-you/i1/p1": "Dear Dana", "drafts/j2/thank-you": "Dear Omar"},
    )


def test_the_confirmation_says_what_goes_and_changes_nothing() -> None:
    ana = reader()
    confirm = ana.open("/jobs/j1/erase")
    assert confirm.heading == "Erase Acme for good?"
    for part in ("1 person: Dana Reyes", "1 interview", "1 note", "1 draft", "cannot be undone"):
        assert part in confirm
    assert ana.call.writes == []


def test_nothing_of_the_job_is_left_in_what_the_browser_stores() -> None:
    ana = reader()
    ana.press(ana.open("/jobs/j1/erase"), "Erase for good")
    left = everything(ana.records)
    for private in PRIVATE:
        assert private not in left
    told = [entry for text in ana.records.values() if text[0] == "[" for entry in json.loads(text)]
    assert [entry["kind"] for entry in told if entry.get("job") == "j1"] == ["job-erased"]
    assert "entries/a2" not in ana.records
    assert "entries/a3" not in ana.records, "an undo of what was erased goes with it"
    assert ana.call.announce == "Acme was erased for good."


def test_everything_else_stays_as_it_was() -> None:
    ana = reader()
    before = ana.notebook.ledger.job("j2")
    ana.press(ana.open("/jobs/j1/erase"), "Erase for good")
    assert ana.notebook.ledger.job("j2") is before
    assert ana.records["drafts/j2/thank-you"] == "Dear Omar"
    ana.open_notebook()
    assert ana.notebook.ledger.job("j2") == before
    assert ana.notebook.story.jobs == (before,)


def test_an_erased_job_cannot_be_asked_for_again() -> None:
    ana = reader()
    ana.press(ana.open("/jobs/j1/erase"), "Erase for good")
    assert ana.open("/jobs/j1/erase").status == 404
    assert ana.post("/jobs/j1/erase").status == 404
    assert ana.open("/jobs/nobody/erase").status == 404


def test_a_job_whose_adding_was_taken_back_can_still_be_erased() -> None:
    back = {"id": "r1", "at": AT, "kind": "entry-retracted", "retracts": "j1-e0"}
    ana = Reader(now=NOW, records=stored(a1=job(), a2=[back]))
    ana.press(ana.open("/jobs/j1/erase"), "Erase for good")
    assert "Acme" not in everything(ana.records)


def test_the_page_of_the_job_leads_there() -> None:
    ana = reader()
    assert ana.follow(ana.open("/jobs/j1"), "Erase").heading == "Erase Acme for good?"


def test_the_workers_door_passes_every_write_on() -> None:
    ana = reader()
    door = Door(ana.records, "/")
    asked = {"now": NOW, "zone": "America/New_York", "locale": "en", "form": []}
    answer = door.request(asked | {"method": "POST", "path": "/jobs/j1/erase"})
    written = {write["key"]: write["value"] for write in answer["writes"]}
    assert answer["path"] == "/"
    assert "Acme" not in json.dumps(written)
    assert written["drafts/j1/thank-you/i1/p1"] is None
