"""Every short history: about a dozen things that happen to one job, in every order, at the instants that matter."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from afterview.etiquette.example import DANA, RUTH, interview
from afterview.etiquette.judgement import Outlook
from afterview.etiquette.policy import read_policy
from afterview.etiquette.rules import RULES
from afterview.etiquette.situation import cases_of
from afterview.etiquette.step import FOLLOW_UPS
from tests.etiquette.promises import check_story
from tests.etiquette.telling import story_of

LONGEST = int(os.environ.get("AFTERVIEW_WALK", "4"))
START = datetime.fromisoformat("2026-06-01T17:00:00-04:00")
GAP = timedelta(days=6, hours=5)  # crosses hear-back dates, weekends and closings

type Entry = Mapping[str, Any]
JOB: Entry = {
    "id": "e0",
    "at": "2026-05-20T09:00:00-04:00",
    "kind": "job-added",
    "job": "j1",
    "company": "Acme",
    "role": "Editor",
}


def _by(at: datetime, days: int) -> str:
    return (at.date() + timedelta(days=days)).isoformat()


def _note(kind: str) -> Callable[[datetime], Entry]:
    return lambda at: {
        "kind": "note-sent",
        "note": kind,
        "people": ["dana"],
        "via": "email",
        "sent": at.isoformat(),
    }


def _reply(answer: str, days: int | None = None) -> Callable[[datetime], Entry]:
    return lambda at: {
        "kind": "reply-received",
        "received": at.isoformat(),
        "answer": answer,
        **({"hear_back_by": _by(at, days)} if days is not None else {}),
    }


def _another_interview(at: datetime) -> Entry:
    day: date = at.date() + timedelta(days=3)
    held = interview(day.isoformat(), id=f"i-{at:%m%d}", people=("dana",))
    return {name: value for name, value in held.items() if name not in ("at", "job")}


EVENTS: dict[str, Callable[[datetime], Entry]] = {
    "thanked": _note("thank-you"),
    "nudged": _note("second-follow-up"),
    "told a date": lambda at: {"kind": "hear-back-promised", "by": _by(at, 4), "told": at.isoformat()},
    "more time": _reply("more-time"),
    "more time until": _reply("more-time", 7),
    "next round": _reply("next-round"),
    "rejected": _reply("rejection"),
    "asked to stop": _reply("stop"),
    "another interview": _another_interview,
    "nobody came": lambda at: {"kind": "interview-cancelled", "interview": "i1", "why": "nobody-came"},
    "reach out": lambda at: {"kind": "gut-decided", "choice": "reach-out"},
    "hold off": lambda at: {"kind": "gut-decided", "choice": "hold-off"},
    "closed": lambda at: {"kind": "job-closed", "outcome": "moved-on"},
}  # fmt: skip


def _history(names: tuple[str, ...]) -> list[Entry]:
    told: list[Entry] = [
        JOB,
        *(
            {"id": f"b{place}", **entry}
            for place, entry in enumerate((DANA, RUTH, interview(organisers=("ruth",))))
        ),
    ]
    for place, name in enumerate(names):
        at = START + place * GAP
        told.append({"id": f"w{place}", "at": at.isoformat(), "job": "j1", **EVENTS[name](at)})
    return told


@pytest.mark.parametrize("first", EVENTS)
def test_every_short_history_that_begins_like_this_keeps_the_promises(first: str) -> None:
    walked = 0
    for length in range(1, LONGEST + 1):
        for rest in itertools.product(EVENTS, repeat=length - 1):
            names = (first, *rest)
            try:
                check_story(story_of(_history(names)), START + (length - 1) * GAP)
            except AssertionError as broken:
                raise AssertionError(f"{' → '.join(names)}: {broken}") from broken
            walked += 1
    assert walked == sum(len(EVENTS) ** (length - 1) for length in range(1, LONGEST + 1))


def test_who_does_all_that_is_suggested_writes_at_most_two_nudges_into_silence() -> None:
    entries = _history(())
    now, sent = START, 0
    for place in range(20):
        story = story_of(entries)
        (case,) = cases_of(story, read_policy(story)[0])
        outlook = Outlook(case, now, RULES)
        check_story(story, now)
        listed = outlook.judgement.listed
        if any(step.kind == "move-on" for step in listed):
            break
        notes = [step for step in listed if step.kind in ("thank-you", *FOLLOW_UPS)]
        if not notes:
            following = outlook.next_change(None)
            assert following is not None, "silence without end"
            now = following
            continue
        (note, *_) = notes
        sent += note.kind in FOLLOW_UPS
        entries.append(
            {"id": f"s{place}", "at": now.isoformat(), "kind": "note-sent", "job": "j1", "note": note.kind,
             "people": list(note.people), "via": "email", "sent": now.isoformat()}
        )  # fmt: skip
    assert [step.kind for step in listed] == ["move-on"]
    assert sent == 2


def test_a_step_that_is_skipped_is_gone_and_silence_still_ends() -> None:
    """Skipping every nudge as it comes leads to moving on, and then to nothing."""
    entries = _history(())
    now = START
    for place in range(12):
        story = story_of(entries)
        policy, _ = read_policy(story)
        (case,) = cases_of(story, policy)
        outlook = Outlook(case, now, RULES)
        check_story(story, now)
        nudge = next((step for step in outlook.judgement.listed if step.kind != "wait"), None)
        if nudge is None:
            following = outlook.next_change(None)
            if following is None:
                break
            now = following
            continue
        entries.append(
            {"id": f"s{place}", "at": now.isoformat(), "kind": "step-skipped", "job": "j1", "step": nudge.id}
        )  # fmt: skip
    assert outlook.judgement.listed == ()
