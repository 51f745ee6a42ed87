"""What ends a job's plan, and what sets it going again."""

from __future__ import annotations

from typing import Any

import pytest

from afterview.etiquette.example import (
    DANA,
    KIM,
    RUTH,
    cancelled,
    closed,
    interview,
    promised,
    replied,
    sent,
    skipped,
    when,
)
from tests.etiquette.telling import kinds, only, steps

FRIDAY = promised("2026-06-05")
BASE = (DANA, interview(), sent("thank-you", "2026-06-01T18:00", "dana", interview="i1"), FRIDAY)
NUDGE_TIME = "2026-06-15T09:00"
REOPENED = {"kind": "job-reopened", "at": when("2026-06-03T09:00"), "job": "j1"}


def ahead(day: str = "2026-06-12", reported: str = "2026-06-03T09:00") -> Any:
    return interview(day, id="i2", people=("dana",), reported=reported)


@pytest.mark.parametrize(
    "answer",
    [
        replied("offer", "2026-06-02T09:00"),
        replied("rejection", "2026-06-02T09:00"),
        closed("withdrew", "2026-06-02T09:00"),
        closed("offer", "2026-06-02T09:00"),
    ],
    ids=["offer", "rejection", "withdrew", "accepted"],
)
@pytest.mark.parametrize(
    ("then", "goes_on"),
    [
        ((), False),
        ((REOPENED,), True),
        (({**REOPENED, "at": when("2026-06-01T20:00")},), False),
        ((replied("next-round", "2026-06-03T09:00"),), True),
        ((replied("next-round", "2026-06-01T20:00"),), False),
        ((ahead(),), True),
        ((ahead(reported="2026-06-01T20:00"),), False),
        ((ahead("2026-06-01", reported="2026-06-03T09:00"),), False),
        ((ahead(), cancelled("2026-06-04T09:00", "called-off", "i2")), False),
        ((replied("more-time", "2026-06-03T09:00"),), False),
        ((replied("no-news", "2026-06-03T09:00"),), False),
    ],
    ids=[
        "nothing", "reopened", "reopened before", "next round", "next round before",
        "an interview reported after it", "an interview reported before it",
        "an interview reported after it, which was before it", "a cancelled interview",
        "more time", "no news",
    ],
)  # fmt: skip
def test_an_answer_ends_the_nudges_unless_something_sets_the_job_going_again(
    answer: Any, then: tuple[Any, ...], goes_on: bool
) -> None:
    found = steps(*BASE, answer, *then, now="2026-06-30T09:00", upcoming=True)
    nudges = {"second-follow-up", "move-on", "wait", "before-you-leave"}
    assert bool(nudges & {step["kind"] for step in found}) is goes_on


def test_the_latest_answer_counts() -> None:
    again = replied("rejection", "2026-06-04T09:00")
    entries = (*BASE, replied("rejection", "2026-06-02T09:00"), REOPENED)
    assert kinds(*entries, now=NUDGE_TIME) == ["second-follow-up"]
    assert kinds(*entries, again, now=NUDGE_TIME) == []


@pytest.mark.parametrize("answer", ["offer", "rejection"])
def test_after_an_answer_thanks_stay_owed_with_their_search_and_their_detour(answer: str) -> None:
    entries = (DANA, KIM, RUTH, interview(people=("dana", "kim"), organisers=("ruth",)))
    found = steps(*entries, replied(answer, "2026-06-01T16:00"), now="2026-06-01T16:30")
    assert sorted((step["kind"], *step["people"]) for step in found) == [
        ("find-address", "kim"),
        ("thank-you", "dana"),
        ("thank-you", "kim", "ruth"),
    ]
    assert not any(step["asks_next_steps"] for step in found)


def test_after_an_answer_somebody_unnamed_is_owed_thanks_too() -> None:
    rejected = replied("rejection", "2026-06-01T16:00")
    assert kinds(interview(people=()), rejected, now="2026-06-01T16:30") == ["thank-you"]


def test_after_an_answer_no_interview_is_prepared_for() -> None:
    rejected = replied("rejection", "2026-06-03T10:00")
    assert kinds(*BASE, ahead(), rejected, now="2026-06-12T09:00") == []


def test_while_answered_no_follow_up_opens_so_thanks_stay_owed_longer() -> None:
    entries = (DANA, interview(), promised("2026-06-02"), replied("rejection", "2026-06-03T09:00"))
    assert kinds(*entries, now="2026-06-08T09:00") == ["thank-you"]  # FU1 would open on the 5th
    assert kinds(*entries[:-1], now="2026-06-08T09:00") == ["second-follow-up"]


@pytest.mark.parametrize("outcome", ["offer", "rejected", "withdrew", "moved-on", "stopped"])
def test_a_closed_job_has_no_step_at_all(outcome: str) -> None:
    over = closed(outcome, "2026-06-01T17:00")
    assert steps(DANA, interview(), over, now="2026-06-01T18:00", upcoming=True) == []


def test_a_rejection_of_a_closed_job_does_not_open_it() -> None:
    entries = (DANA, interview(), closed("withdrew", "2026-06-01T17:00"))
    rejected = replied("rejection", "2026-06-01T18:00")
    assert kinds(*entries, rejected, now="2026-06-01T19:00") == []


STOP = replied("stop", "2026-06-02T09:00")


@pytest.mark.parametrize(
    ("then", "goes_on"),
    [
        ((), False),
        ((REOPENED,), False),
        ((replied("next-round", "2026-06-03T09:00"),), True),
        ((replied("next-round", "2026-06-01T20:00"),), False),
        ((ahead("2026-06-04"),), True),
        ((ahead("2026-06-04", reported="2026-06-01T20:00"),), False),
        ((ahead("2026-06-04"), cancelled("2026-06-03T12:00", "called-off", "i2")), False),
    ],
    ids=[
        "nothing", "reopened", "next round", "next round before", "an interview",
        "an interview reported before", "a cancelled interview",
    ],
)  # fmt: skip
def test_asked_to_stop_means_moving_on_until_they_invite_you(
    then: tuple[Any, ...], goes_on: bool
) -> None:
    assert (kinds(*BASE, STOP, *then, now="2026-06-20T09:00") != ["move-on"]) is goes_on


def test_asked_to_stop_nothing_else_is_left_to_do() -> None:
    found = steps(DANA, interview(), STOP, now="2026-06-02T09:00", upcoming=True)
    assert [(step["kind"], step["state"], step["people"]) for step in found] == [("move-on", "open", [])]  # fmt: skip
    skip = skipped(found[0]["id"], "2026-06-02T10:00")
    assert kinds(DANA, interview(), STOP, skip, now="2026-06-02T10:00") == []


def test_asked_to_stop_a_follow_up_that_will_not_open_does_not_end_the_time_for_thanks() -> None:
    """The stop is lifted by an interview later; thanks of the first round were never cut short by a nudge."""
    entries = (DANA, KIM, interview(), promised("2026-06-02"), replied("stop", "2026-06-03T09:00"))
    new = interview("2026-06-08", id="i2", people=("kim",), reported="2026-06-05T09:00")
    found = steps(*entries, new, now="2026-06-08T16:00")
    assert ["dana"] in [step["people"] for step in found if step["kind"] == "thank-you"]


@pytest.mark.parametrize("answer", ["offer", "rejection"])
def test_an_answer_to_a_stopped_job_leaves_nothing(answer: str) -> None:
    later = replied(answer, "2026-06-02T12:00")
    assert kinds(DANA, interview(), STOP, later, now="2026-06-02T12:00") == []


def test_a_skipped_move_on_leaves_nothing_until_something_happens() -> None:
    moved = only(steps(*BASE, now="2026-07-03T09:00"), "move-on")
    skip = skipped(moved["id"], "2026-07-03T10:00")
    assert kinds(*BASE, skip, now="2026-07-30T10:00") == []
    invited = replied("next-round", "2026-07-06T09:00")
    assert kinds(*BASE, skip, invited, now="2026-07-06T09:00") == ["wait"]


def test_a_move_on_skipped_before_its_time_is_still_waited_for() -> None:
    found = steps(*BASE, now="2026-06-02T09:00", upcoming=True)
    skip = skipped(only(found, "move-on")["id"], "2026-06-02T10:00")
    assert kinds(*BASE, skip, now="2026-06-15T09:00") == ["second-follow-up"]
    assert kinds(*BASE, skip, now="2026-07-03T09:00") == []
