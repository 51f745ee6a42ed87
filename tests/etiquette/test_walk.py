"""Every short history: about a dozen things that happen to one job, in every order, at the instants that matter."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from afterview.etiquette.example import DANA, RUTH, interview
from afterview.etiquette.judgement import Judgement, Outlook
from afterview.etiquette.policy import Policy, read_policy
from afterview.etiquette.rules import RULES
from afterview.etiquette.situation import cases_of
from afterview.etiquette.step import FOLLOW_UPS
from tests.etiquette.promises import check_case, check_story
from tests.etiquette.telling import story_of

LONGEST = int(os.environ.get("AFTERVIEW_WALK", "4"))
START = datetime.fromisoformat("2026-06-01T17:00:00-04:00")
POLICY = Policy()
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


BEGINNING: list[Entry] = [
    JOB,
    *(
        {"id": f"b{place}", **entry}
        for place, entry in enumerate((DANA, RUTH, interview(organisers=("ruth",))))
    ),
]


def at_the_next_turn(over_time: list[tuple[datetime, Judgement]], now: datetime) -> datetime:
    """When something else is to be done, if nothing happens: the edge of a window. A week later, if never."""
    kinds = {step.kind for step in over_time[0][1].listed}
    return next(
        (when for when, then in over_time if {step.kind for step in then.listed} != kinds),
        now + GAP,
    )


def after_a_week(_: object, now: datetime) -> datetime:
    return now + GAP


type Pace = Callable[[list[tuple[datetime, Judgement]], datetime], datetime]


def walk(told: list[Entry], now: datetime, name: str, pace: Pace, further: int) -> int:
    """Lets one thing happen, then everything after it; gives the number of histories."""
    id = f"w{len(told)}"
    told = [*told, {"id": id, "at": now.isoformat(), "job": "j1", **EVENTS[name](now)}]
    (case,) = cases_of(story_of(told), POLICY)
    try:
        over_time = check_case(case, now)
    except AssertionError as broken:
        raise AssertionError(f"{broken}\nafter {told[len(BEGINNING) :]}") from broken
    if further == 0:
        return 1
    then = pace(over_time, now)
    return 1 + sum(walk(told, then, each, pace, further - 1) for each in EVENTS)


def number_of_histories(length: int) -> int:
    """Those that begin with one event and have up to so many."""
    return int(sum(len(EVENTS) ** others for others in range(length)))


@pytest.mark.parametrize("first", EVENTS)
def test_every_short_history_keeps_the_promises_when_things_happen_at_the_edges_of_windows(
    first: str,
) -> None:
    walked = walk(BEGINNING, START, first, at_the_next_turn, LONGEST - 1)
    assert walked == number_of_histories(LONGEST)


@pytest.mark.parametrize("first", EVENTS)
def test_every_shorter_history_keeps_the_promises_when_things_happen_week_by_week(
    first: str,
) -> None:
    shorter = max(1, LONGEST - 1)
    assert walk(BEGINNING, START, first, after_a_week, shorter - 1) == number_of_histories(shorter)


def test_who_does_all_that_is_suggested_writes_at_most_two_nudges_into_silence() -> None:
    entries = list(BEGINNING)
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
    entries = list(BEGINNING)
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
