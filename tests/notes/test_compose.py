"""Drafts from the journal: what they say, that no two are alike, and that they pass every check once filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette.plan import plan
from afterview.etiquette.step import FOLLOW_UPS, THANK_YOU
from afterview.journal.story import Story
from afterview.notes import phrases
from afterview.notes.check import check
from afterview.notes.compose import BLANK, Draft, compose
from afterview.notes.occasion import Occasion, occasion
from afterview.notes.phrases import WORDINGS
from tests.etiquette.telling import story_of

type Entry = Mapping[str, Any]

TODAY = date(2026, 6, 2)
FILLED = {"[your name]": "Ana Lima", "[why you fit]": "six years of night shifts"}
NAMES = (
    "Dana Reyes", "Omar Haddad", "Siân O’Neill", "Dr Hannah Weiss", "Nguyễn Thị Lan", "the engineering manager",
    "王芳", "Zoë", "Ms Okafor",
)  # fmt: skip
ROLES = ("Data engineer", "Staff nurse", "CNC operator", "Head of People", "QA Engineer", "")
COMPANIES = ("Acme", "Harbour Hospital", "Rosehip & Sons", "the City of Leeds")
FITS = (None, "ten years of pipelines", "I have run a bakery for six years.", "Nine years on night shifts")  # fmt: skip
TOPICS = (None, "magazine writing", "The flooded cellar.", "how you plan a season", "late events in Kafka")  # fmt: skip


def entry(place: int, at: str, kind: str, **fields: Any) -> Entry:
    return {"id": f"e{place}", "at": f"{at}:00-04:00", "kind": kind, "job": "j1", **fields}


def history(
    *more: Entry,
    people: tuple[tuple[str, str, str | None], ...] = (
        ("Dana Reyes", "interviewer", "d@acme.example"),
    ),
    organiser: bool = False,
    role: str = "Data engineer",
    company: str = "Acme",
    fit: str | None = "ten years of pipelines",
    topic: str | None = "magazine writing",
    through: str | None = None,
    promised: str | None = "2026-06-05",
    me: str = "Ana Lima",
) -> Story:
    """One interview on Monday 1 June 2026 with these people: name, role, address. The last may have organised it."""
    ids = [f"p{place}" for place in range(len(people))]
    met = ids[:-1] if organiser else ids
    told = [
        entry(0, "2026-05-20T09:00", "job-added", company=company, role=role, fit=fit, through=through),
        *(
            entry(10 + place, "2026-05-20T09:00", "person-added", person=id, name=name, role=kind, email=email)
            for place, (id, (name, kind, email)) in enumerate(zip(ids, people, strict=True))
        ),
        entry(
            1, "2026-05-20T09:01", "interview-held", interview="i1", starts="2026-06-01T15:00", ends="2026-06-01T16:00",
            zone="America/New_York", format="onsite", people=met, organisers=ids[-1:] if organiser else [],
            topics=dict.fromkeys(met, topic) if topic else {},
        ),
        {"id": "me", "at": "2026-05-20T09:00:00Z", "kind": "me-set", "name": me},
        *more,
    ]  # fmt: skip
    if promised:
        told.append(entry(2, "2026-06-01T16:00", "hear-back-promised", interview="i1", by=promised))
    return story_of(told)


def note_sent(place: int, at: str, note: str) -> Entry:
    return entry(
        place, at, "note-sent", note=note, people=["p0"], via="email", sent=f"{at}:00-04:00"
    )


def more_time(place: int, at: str, until: str | None = None) -> Entry:
    return entry(
        place,
        at,
        "reply-received",
        received=f"{at}:00-04:00",
        answer="more-time",
        hear_back_by=until,
    )


SECOND_SENT = note_sent(20, "2026-06-10T10:00", "second-follow-up")
MORE_TIME = more_time(21, "2026-06-11T10:00", "2026-06-18")
MORE_AGAIN = more_time(22, "2026-06-19T10:00")
REACH_OUT = entry(23, "2026-06-19T11:00", "gut-decided", choice="reach-out")
THIRD_SENT = note_sent(24, "2026-06-26T10:00", "third-follow-up")
LATE_MORE = more_time(25, "2026-06-28T10:00")
LATE_REACH_OUT = entry(26, "2026-06-28T11:00", "gut-decided", choice="reach-out")

# Histories, each with a moment at which it asks for notes of a kind.
MOMENTS: Mapping[str, tuple[tuple[Entry, ...], str, str]] = {
    "just out of the door": ((), "2026-06-01T17:00", THANK_YOU),
    "the day has passed": ((), "2026-06-12T12:00", "second-follow-up"),
    "called off": (
        (entry(30, "2026-05-30T09:00", "interview-cancelled", interview="i1", why="called-off"),),
        "2026-06-20T12:00",
        "second-follow-up",
    ),
    "nobody came": (
        (entry(31, "2026-06-01T15:40", "interview-cancelled", interview="i1", why="nobody-came"),),
        "2026-06-01T16:00",
        "second-follow-up",
    ),
    "another week has passed": ((SECOND_SENT, MORE_TIME), "2026-06-25T12:00", "third-follow-up"),
    "no answer to the second note": ((SECOND_SENT,), "2026-06-25T12:00", "third-follow-up"),
    "asked to wait yet again": (
        (SECOND_SENT, MORE_TIME, MORE_AGAIN, REACH_OUT),
        "2026-07-06T12:00",
        "third-follow-up",
    ),
    "one more note": (
        (SECOND_SENT, MORE_TIME, THIRD_SENT, LATE_MORE, LATE_REACH_OUT),
        "2026-07-14T12:00",
        "later-follow-up",
    ),
}


def written(
    story: Story, now: str, kind: str, today: date = TODAY, turn: int = 0
) -> list[tuple[Occasion, Draft]]:
    steps = plan(story, datetime.fromisoformat(f"{now}:00-04:00")).steps
    found = []
    for step in steps:
        if step.kind == kind:
            about = occasion(step, story.jobs[0], story.me)
            found.append((about, compose(about, today, turn)))
    assert found, [step.kind for step in steps]
    return found


def filled(text: str) -> str:
    return BLANK.sub(
        lambda blank: FILLED.get(
            blank[0],
            "Robin" if blank[0].startswith("[name") else "the flooded cellar of the archive",
        ),
        text,
    )


def complaints(about: Occasion, draft: Draft, others: tuple[str, ...] = ()) -> list[str]:
    note = about.note(filled(draft.subject), filled(draft.body), others)
    return [
        f"{found.check}: {found.message}\n{draft.subject}\n\n{draft.body}"
        for found in check(note).findings
        if found.level in ("error", "warning")
    ]


def test_a_thank_you_names_what_we_talked_about_and_why_i_fit() -> None:
    ((about, draft),) = written(*_args(history(), "just out of the door"))
    assert draft.body.startswith("Dear Dana,\n\n")
    assert "magazine writing" in draft.body
    assert "ten years of pipelines" in draft.body
    assert draft.body.endswith("\nAna Lima")
    assert "data engineer" in draft.subject + draft.body
    assert draft.blanks == ()
    assert about.note(draft.subject, draft.body).company == "Acme"


def test_what_only_i_know_stands_as_a_named_blank() -> None:
    story = history(fit=None, topic=None, me="")
    ((_, draft),) = written(*_args(story, "just out of the door"))
    assert set(draft.blanks) == {"[something you talked about]", "[why you fit]", "[your name]"}


def test_the_note_that_has_to_ask_for_the_next_steps_does() -> None:
    ((about, draft),) = written(*_args(history(promised=None), "just out of the door"))
    assert about.asks_next_steps
    assert "?" in draft.body


def test_one_note_to_the_contact_greets_everyone_and_asks_to_pass_it_on() -> None:
    people = (("Dana Reyes", "interviewer", None), ("Ruth Ito", "recruiter", "r@acme.example"))
    ((about, draft),) = written(
        *_args(history(people=people, organiser=True), "just out of the door")
    )
    assert draft.body.startswith("Dear Dana and Ruth,")
    assert [person.name for person in about.to] == ["Ruth Ito"]
    assert "Ruth, " in draft.body.split("\n", 1)[1]


def test_the_second_note_says_which_day_they_had_named() -> None:
    ((_, draft),) = written(*_args(history(), "the day has passed"))
    assert "Friday 5 June" in draft.body


def test_other_wordings_can_be_had_and_the_same_ones_again() -> None:
    drafts = [
        written(*_args(history(), "just out of the door"), turn=turn)[0][1]
        for turn in range(WORDINGS)
    ]
    assert len({draft.body for draft in drafts}) == WORDINGS
    assert drafts[0] == written(*_args(history(), "just out of the door"))[0][1]


def test_every_paragraph_has_its_wordings_and_no_wording_stands_twice() -> None:
    tables = {name: value for name, value in vars(phrases).items() if isinstance(value, tuple)}
    assert len(tables) > 20
    every = [wording for table in tables.values() for wording in table]
    assert {len(table) for table in tables.values()} == {WORDINGS}
    assert len(every) == len(set(every))


@pytest.mark.parametrize("count", [2, 5, WORDINGS])
def test_people_of_one_interview_never_get_the_same_sentence(count: int) -> None:
    people = tuple((f"{name} Lee", "interviewer", f"{name}@acme.example") for name in _first_names(count))  # fmt: skip
    drafts = [draft for _, draft in written(*_args(history(people=people), "just out of the door"))]
    for one, other in combinations(drafts, 2):
        assert not (_sentences(one) & _sentences(other))


def test_of_a_panel_of_twenty_no_two_share_more_than_a_sentence() -> None:
    people = tuple((f"{name} Lee", "interviewer", f"{name}@acme.example") for name in _first_names(20))  # fmt: skip
    notes = written(*_args(history(people=people), "just out of the door"))
    for (_, one), (_, other) in combinations(notes, 2):
        assert len(_sentences(one) & _sentences(other)) <= 1


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("told", [True, False])
def test_every_wording_passes_every_check(moment: str, told: bool) -> None:
    story = history(*MOMENTS[moment][0], promised="2026-06-05" if told else None)
    broken = []
    for turn in range(WORDINGS):
        for about, draft in written(*_args(story, moment), turn=turn):
            broken += complaints(about, draft)
    assert broken == []


@given(data=st.data())
def test_whatever_the_journal_says_a_filled_draft_passes_every_check(data: st.DataObject) -> None:
    moment = data.draw(st.sampled_from(sorted(MOMENTS)))
    names = data.draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    roles = st.sampled_from(("interviewer", "hiring-manager", "recruiter", "coordinator"))
    people = tuple(
        (name, data.draw(roles), data.draw(st.sampled_from((None, f"p{place}@acme.example"))))
        for place, name in enumerate(names)
    )
    story = history(
        *MOMENTS[moment][0],
        people=people,
        organiser=len(people) > 1 and data.draw(st.booleans()),
        role=data.draw(st.sampled_from(ROLES)),
        company=data.draw(st.sampled_from(COMPANIES)),
        fit=data.draw(st.sampled_from(FITS)),
        topic=data.draw(st.sampled_from(TOPICS)),
        through=data.draw(st.sampled_from((None, "p0"))),
        promised=data.draw(st.sampled_from((None, "2026-06-05"))),
    )
    today = data.draw(st.dates(date(2026, 6, 1), date(2026, 7, 10)))
    notes = written(*_args(story, moment), today=today, turn=data.draw(st.integers(0, 8)))
    for about, draft in notes:
        others = tuple(filled(each.body) for _, each in notes if each is not draft)
        assert complaints(about, draft, others) == []


def _args(story: Story, moment: str) -> tuple[Story, str, str]:
    _, now, kind = MOMENTS[moment]
    assert kind in (THANK_YOU, *FOLLOW_UPS)
    return story, now, kind


def _first_names(count: int) -> list[str]:
    return [f"{first}{second}na" for first in "ABCDE" for second in "aeio"][:count]


def _sentences(draft: Draft) -> set[str]:
    _, *middle, _ = draft.body.split("\n\n")
    return {each for text in middle for each in re.split(r"(?<=[.?!]) ", text)}
