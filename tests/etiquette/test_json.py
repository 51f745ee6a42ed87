"""A step in the contract's JSON: which parts it has, and when they are null."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from afterview.etiquette.example import (
    DANA,
    KIM,
    OMAR,
    decided,
    example,
    interview,
    promised,
    replied,
    sent,
    when,
)
from afterview.etiquette.rules import BY_ID, RULES
from tests.etiquette.telling import Json, local, only, plan_json, steps

KEYS = [
    "id", "job", "interview", "kind", "people", "via", "opens", "due", "closes", "state", "asks_next_steps", "why",
]  # fmt: skip
FRIDAY = promised("2026-06-05")
THANKED = sent("thank-you", "2026-06-01T18:00", "dana", interview="i1")
SECOND = sent("second-follow-up", "2026-06-10T10:00", "dana")
ASKED = (
    replied("more-time", "2026-06-11T10:00", "2026-06-18"),
    replied("more-time", "2026-06-18T10:00", "2026-06-26"),
)
EVERYTHING = [
    step
    for rule in RULES
    for shown in rule.examples
    for step in plan_json(shown.entries, shown.now)["steps"]
]


def test_a_plan_has_its_moment_its_steps_and_when_it_changes_next() -> None:
    told = example("", DANA, interview(), now="2026-06-01T16:00")
    plan = plan_json(told.entries, told.now)
    assert list(plan) == ["now", "steps", "next_change"]
    assert plan["now"] == "2026-06-01T16:00:00-04:00"
    assert plan["next_change"] == "2026-06-02T16:00:00-04:00"


@pytest.mark.parametrize("step", EVERYTHING, ids=lambda step: step["kind"])
def test_every_step_has_every_part_and_each_is_null_where_it_says_nothing(
    step: dict[str, Any],
) -> None:
    assert list(step) == KEYS
    kind = step["kind"]
    thanks = kind == "thank-you"
    assert (step["via"] is not None) == thanks
    assert (step["asks_next_steps"] is not None) == thanks
    if kind not in ("before-you-leave", "thank-you", "find-address"):
        assert step["interview"] is None
    if kind in ("wait", "decide", "move-on", "get-help", "before-you-leave"):
        assert step["people"] == []
    if kind in ("wait", "get-help"):
        assert step["opens"] is None
    assert (step["job"] is None) == (kind == "get-help")
    for name in ("opens", "due", "closes"):
        assert step[name] is None or datetime.fromisoformat(step[name]).utcoffset() is not None
    assert step["why"]
    for why in step["why"]:
        assert list(why) == ["rule", "guide", "facts"]
        assert why["guide"] == BY_ID[why["rule"]].guide


BASE = (DANA, interview(), FRIDAY)
ONCE = (*BASE, SECOND)
TWICE = (*ONCE, sent("third-follow-up", "2026-06-12T10:00", "dana"), ASKED[1])
REACH = decided("reach-out", "2026-06-18T11:00")
# What happened, and the window (opens, due, closes) of the step that is listed when it opens.
WINDOWS: dict[str, tuple[tuple[Json, ...], str | None, str | None, str | None]] = {
    "before-you-leave": (BASE[:2], "2026-05-31T15:00", None, "2026-06-01T16:00"),
    "thank-you": (BASE, "2026-06-01T16:00", "2026-06-02T16:00", "2026-06-10T09:00"),
    "find-address": (
        (KIM, interview(people=("kim",)), FRIDAY),
        "2026-06-01T16:00",
        "2026-06-02T16:00",
        "2026-06-10T09:00",
    ),
    "wait": ((*BASE, THANKED), None, None, "2026-06-10T09:00"),
    "second-follow-up": (BASE, "2026-06-10T09:00", None, "2026-07-03T09:00"),
    "third-follow-up": (ONCE, "2026-06-24T09:00", None, "2026-07-15T09:00"),
    "decide": ((*ONCE, *ASKED), "2026-06-18T10:00", None, "2026-07-03T09:00"),
    "later-follow-up": ((*TWICE, REACH), "2026-07-03T09:00", None, "2026-07-24T09:00"),
    "move-on": (BASE, "2026-07-03T09:00", None, None),
}


@pytest.mark.parametrize("kind", WINDOWS)
def test_the_window_of(kind: str) -> None:
    entries, opens, due, closes = WINDOWS[kind]
    step = only(steps(*entries, now=opens or "2026-06-02T09:00"), kind)
    assert [local(step[name]) for name in ("opens", "due", "closes")] == [opens, due, closes]
    assert step["state"] == "open"
    if opens is not None:
        second_before = datetime.fromisoformat(when(opens)) - timedelta(seconds=1)
        assert kind not in [step["kind"] for step in at(entries, second_before)]
    if due is not None:
        (late,) = [each for each in steps(*entries, now=due) if each["kind"] == kind]
        assert late["state"] == "overdue"
    if closes is not None:
        assert step["id"] not in [each["id"] for each in steps(*entries, now=closes)]


def at(entries: tuple[Json, ...], moment: datetime) -> list[dict[str, Any]]:
    told = example("", *entries, now="2026-06-01T00:00")
    listed: list[dict[str, Any]] = plan_json(told.entries, moment.isoformat())["steps"]
    return listed


def test_people_stand_in_the_order_in_which_they_were_added() -> None:
    held = interview(people=("omar", "dana"))
    step = only(steps(DANA, OMAR, held, FRIDAY, now="2026-06-15T09:00"), "second-follow-up")
    assert step["people"] == ["dana", "omar"]


def test_without_upcoming_only_what_is_open_or_overdue_is_listed() -> None:
    entries = (DANA, OMAR, interview(people=("dana", "omar")), FRIDAY, THANKED)
    brief = steps(*entries, now="2026-06-01T19:00")
    whole = steps(*entries, now="2026-06-01T19:00", upcoming=True)
    assert [step for step in whole if step["state"] in ("open", "overdue")] == brief
    assert sorted((step["kind"], step["state"]) for step in whole) == [
        ("move-on", "upcoming"),
        ("second-follow-up", "upcoming"),
        ("thank-you", "done"),
        ("thank-you", "open"),
    ]
    late = steps(*entries, now="2026-06-15T09:00", upcoming=True)
    assert sorted((step["kind"], step["state"]) for step in late) == [
        ("move-on", "upcoming"),
        ("second-follow-up", "open"),
        ("thank-you", "done"),
        ("thank-you", "missed"),
    ]


def test_ids_hold_from_plan_to_plan_whatever_else_is_reported() -> None:
    before = steps(DANA, interview(), now="2026-06-01T20:00", upcoming=True)
    after = steps(
        DANA,
        interview(),
        FRIDAY,
        replied("more-time", "2026-06-02T09:00"),
        now="2026-06-03T20:00",
        upcoming=True,
    )
    assert {step["id"] for step in before} == {step["id"] for step in after}
