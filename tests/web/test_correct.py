"""Corrections: what was told of a job, a person or an interview, told anew or taken back."""

from __future__ import annotations

import pytest

from tests.web.telling import (
    DANA,
    OMAR,
    RUTH,
    cancelled,
    interview,
    promised,
    reader,
    replied,
    reported,
    sent,
)

TOLD = (
    DANA,
    OMAR,
    RUTH,
    interview(people=("dana",), organisers=("ruth",)),
    promised("2026-06-05"),
    sent("thank-you", "2026-06-01T18:00", "dana", interview="i1"),
)
NOW = "2026-06-02T10:00"


def test_a_correction_tells_what_changed_and_nothing_else() -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.follow(ana.open("/jobs/j1"), "Change company")
    page = ana.press(page, "Save", role="Chief editor", fit="Ten years\r\nof commas")
    entry = reported(ana, "job-corrected")
    assert {key: entry[key] for key in entry if key not in ("id", "at", "act", "kind", "job")} == {
        "role": "Chief editor",
        "fit": "Ten years\nof commas",
    }
    assert page.heading == "Acme"
    assert "Why you suit it: Ten years of commas" in page
    ana.press(page, "Undo")
    assert ana.notebook.story.jobs[0].role == "Editor"


def test_everything_goes_through_one_person_from_now_on_and_no_more() -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.press(ana.open("/jobs/j1/edit"), "Save", through="ruth")
    assert "Everything goes through Ruth Ito." in page
    page = ana.press(ana.open("/jobs/j1/edit"), "Save", through="")
    assert ana.notebook.story.jobs[0].through is None


def test_nothing_changed_is_nothing_stored() -> None:
    ana = reader(*TOLD, now=NOW)
    for path in ("/jobs/j1/edit", "/jobs/j1/people/dana", "/jobs/j1/interviews/i1"):
        ana.press(ana.open(path), "Save")
        assert ana.call.writes == []
        assert ana.call.announce == "Nothing was changed."


def test_a_job_needs_a_company() -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.press(ana.open("/jobs/j1/edit"), "Save", company=" ", fit="x" * 2001)
    assert page.status == 422
    assert "Enter the company." in page.alert
    assert "Your text has 2001 characters; shorten it to 2000." in page.alert


def test_a_persons_address_can_be_changed_and_taken_away() -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.press(ana.open("/jobs/j1/people/dana"), "Save", email="", reach="by letter")
    entry = reported(ana, "person-corrected")
    assert entry["email"] is None
    assert entry["reach"] == "by letter"
    assert "name" not in entry
    assert "by letter" in page


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"name": ""}, "Enter a name, or who it is"),
        ({"name": "x" * 201}, "The name has 201 characters"),
        ({"email": "on LinkedIn"}, "An e-mail address has an @ and no spaces."),
        ({"role": "friend"}, "Not a valid choice."),
    ],
)
def test_a_person_must_be_possible(typed: dict[str, str], message: str) -> None:
    ana = reader(*TOLD, now=NOW)
    for path in ("/jobs/j1/people/dana", "/jobs/j1/person"):
        page = ana.press(ana.open(path), "Save", **{"name": "Dana", **typed})
        assert page.status == 422
        assert message in page.alert


def test_a_person_can_be_added_to_a_job() -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.follow(ana.open("/jobs/j1"), "Add a person")
    page = ana.press(page, "Save", name="Mei Tan", role="hiring-manager", email="mei@acme.example")
    assert "Mei Tan, hiring manager" in page
    assert "reach" not in reported(ana, "person-added")


def test_an_interview_moves_to_another_time_and_zone() -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.open("/jobs/j1/interviews/i1")
    ana.press(page, "Save", starts="21:00", ends="22:30", zone="Europe/Berlin")
    held = ana.notebook.story.jobs[0].interviews[0]
    assert (held.starts_at.hour, held.ends_at.minute, str(held.zone)) == (21, 30, "Europe/Berlin")
    entry = reported(ana, "interview-corrected")
    assert "people" not in entry
    assert "format" not in entry


def test_who_was_met_and_who_arranged_it_can_be_corrected() -> None:
    ana = reader(*TOLD, now=NOW)
    ana.press(ana.open("/jobs/j1/interviews/i1"), "Save", people=["dana", "omar"], organisers=[])
    held = ana.notebook.story.jobs[0].interviews[0]
    assert (held.people, held.organisers) == (("dana", "omar"), ())


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"day": ""}, "Enter the day of the interview."),
        ({"day": "2036-06-01"}, "more than two years away"),
        ({"starts": ""}, "Enter when it begins."),
        ({"starts": "noon"}, "Enter the time with hours and minutes"),
        ({"ends": "14:00"}, "It must end after it begins."),
        ({"ends_day": "2026-05-31"}, "It must end after it begins."),
        ({"zone": "Atlantis/Middle"}, "The time zone must be a time zone like Europe/London"),
        ({"zone": ""}, "Enter the time zone"),
        ({"people": ["nobody"]}, "valid choice"),
    ],
)
def test_an_interview_must_be_possible(typed: dict[str, str], message: str) -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.press(ana.open("/jobs/j1/interviews/i1"), "Save", **typed)
    assert page.status == 422
    assert message in page.alert
    assert ana.call.writes == []


def test_an_interview_ahead_can_be_called_off_and_nobody_came_comes_later() -> None:
    ana = reader(DANA, interview("2026-06-10"), now=NOW)
    page = ana.open("/jobs/j1/interviews/i1?back=job")
    assert "Nobody came" not in page
    page = ana.press(page, "It was called off")
    assert page.heading == "Acme"
    assert reported(ana, "interview-cancelled")["why"] == "called-off"
    page = ana.press(ana.open("/jobs/j1/interviews/i1?back=job"), "That was not so")
    assert ana.notebook.story.jobs[0].interviews[0].cancelled is None


def test_what_you_talked_about_is_kept_beside_what_was_said_with_others() -> None:
    told = (DANA, OMAR, dict(interview(people=("dana", "omar")), topics={"omar": "ink"}))
    ana = reader(*told, now="2026-06-01T17:00")
    page = ana.follow(ana.open("/jobs/j1"), "What you talked about")
    page = ana.press(page, "Save", people__0__topic="x" * 501)
    assert "What you talked about has 501 characters" in page.alert
    page = ana.press(page, "Save", people__0__topic="magazines")
    assert "You talked with Dana Reyes about: magazines" in page
    assert ana.notebook.story.jobs[0].interviews[0].topics == {"dana": "magazines", "omar": "ink"}
    ana.press(ana.open("/jobs/j1/interviews/i1/topics"), "Save", people__1__topic="")
    assert ana.notebook.story.jobs[0].interviews[0].topics == {"dana": "magazines"}


def test_a_note_told_wrongly_is_told_anew_in_one_step() -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.open("/jobs/j1")
    note = next(each for each in page.root.all("li") if each.text.startswith("Mon 1 June, 18:00"))
    page = ana.follow(page, "Correct", note)
    assert page.heading == "Correct a note"
    page = ana.press(page, "Save", via="post")
    (kept,) = ana.notebook.story.jobs[0].notes
    assert (kept.via, kept.people, kept.interview, kept.note) == (
        "post",
        ("dana",),
        "i1",
        "thank-you",
    )
    ana.press(page, "Undo")
    (kept,) = ana.notebook.story.jobs[0].notes
    assert kept.via == "email"


def test_an_answer_and_a_promise_told_wrongly_are_told_anew() -> None:
    ana = reader(*TOLD, replied("more-time", "2026-06-02T09:00", "2026-06-12"), now=NOW)
    job = ana.notebook.story.jobs[0]
    page = ana.open(f"/jobs/j1/replied?entry={job.replies[0].entry}")
    ana.press(page, "Save", until="2026-06-15")
    page = ana.open(f"/jobs/j1/promised?entry={job.promises[0].entry}")
    ana.press(page, "Save", by="2026-06-09")
    job = ana.notebook.story.jobs[0]
    assert [reply.hear_back_by for reply in job.replies if reply.hear_back_by] == [
        job.replies[0].hear_back_by
    ]
    assert f"{job.replies[0].hear_back_by}" == "2026-06-15"
    assert f"{job.promises[0].by}" == "2026-06-09"
    assert job.promises[0].interview == "i1"


def test_what_was_not_so_is_taken_back() -> None:
    ana = reader(*TOLD, cancelled("2026-06-01T12:00", "called-off"), now=NOW)
    page = ana.open("/jobs/j1")
    event = next(each for each in page.root.all("li") if "called off" in each.text)
    page = ana.press(page, "Take back", event)
    assert ana.notebook.story.jobs[0].interviews[0].cancelled is None
    assert "Taken back." in page
    ana.press(page, "Redo")
    assert ana.notebook.story.jobs[0].interviews[0].cancelled is not None


def test_a_person_or_an_interview_told_by_mistake_is_removed() -> None:
    ana = reader(*TOLD, now=NOW)
    page = ana.press(ana.open("/jobs/j1/people/dana"), "Remove Dana Reyes")
    assert [person.id for person in ana.notebook.story.jobs[0].people] == ["omar", "ruth"]
    ana.press(page, "Redo")
    assert len(ana.notebook.story.jobs[0].people) == 3
    ana.press(ana.open("/jobs/j1/interviews/i1"), "Remove this interview")
    assert ana.notebook.story.jobs[0].interviews == ()
    assert ana.post("/jobs/j1/people/nobody/remove").status == 404


def test_only_entries_of_the_job_are_taken_back_on_its_page() -> None:
    ana = reader(*TOLD, now=NOW)
    assert ana.post("/jobs/j1/take-back", ("entry", "nothing")).status == 404
    assert ana.post("/jobs/nobody/take-back", ("entry", "e1")).status == 404


def test_what_is_not_there_cannot_be_corrected() -> None:
    ana = reader(*TOLD, now=NOW)
    for path in (
        "people/nobody",
        "interviews/none",
        "interviews/none/met",
        "interviews/none/topics",
    ):
        assert ana.open(f"/jobs/j1/{path}").status == 404
    for path in ("edit", "person", "sent", "replied", "promised", "close", "others"):
        assert ana.open(f"/jobs/nobody/{path}").status == 404
