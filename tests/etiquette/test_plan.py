"""The plan over all jobs: order, what changes next, what comes later, and the forecast."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from afterview.etiquette.example import (
    DANA,
    KIM,
    RUTH,
    another_job,
    cancelled,
    closed,
    example,
    interview,
    promised,
    replied,
    sent,
    when,
)
from afterview.etiquette.forecast import forecast
from afterview.etiquette.plan import plan
from afterview.journal.story import Story
from tests.etiquette.telling import kinds, local, only, plan_json, steps, story_of

FRIDAY = promised("2026-06-05")
TWO_ROUNDS = (
    DANA, KIM, RUTH,
    interview(people=("dana", "kim"), organisers=("ruth",)),
    FRIDAY,
    sent("thank-you", "2026-06-01T18:00", "dana", interview="i1"),
    interview("2026-06-22", id="i2", people=("kim",)),
    another_job("j2", "Birch"),
    interview("2026-06-03", id="i3", people=(), job="j2"),
)  # fmt: skip


def told(*entries: Any) -> Story:
    return story_of(example("", *entries, now="2026-06-01T00:00").entries)


def at(local_time: str) -> datetime:
    return datetime.fromisoformat(when(local_time))


def test_what_is_overdue_comes_first_and_waiting_last() -> None:
    found = steps(*TWO_ROUNDS, now="2026-06-03T17:00")
    assert [step["state"] for step in found] == ["overdue", "overdue", "open"]
    later = steps(*TWO_ROUNDS, now="2026-06-17T17:00")
    assert later[-1]["kind"] == "wait"


def test_next_change_is_when_the_listed_steps_differ() -> None:
    story = told(*TWO_ROUNDS)
    moment, changes = at("2026-06-01T12:00"), 0
    while True:
        here = plan(story, moment)
        if here.next_change is None:
            break
        shown = {(step.id, step.state) for step in here.steps}
        just_before = plan(story, here.next_change - timedelta(seconds=1))
        assert {(step.id, step.state) for step in just_before.steps} == shown
        then = plan(story, here.next_change)
        assert {(step.id, step.state) for step in then.steps} != shown
        moment, changes = here.next_change, changes + 1
    assert changes > 6


def test_what_comes_later_is_listed_when_asked_for() -> None:
    found = steps(DANA, interview(), FRIDAY, now="2026-06-01T12:00", upcoming=True)
    assert [(step["kind"], step["state"]) for step in found if step["state"] == "upcoming"] == [
        ("thank-you", "upcoming"),
        ("second-follow-up", "upcoming"),
        ("move-on", "upcoming"),
    ]


def test_a_thank_you_sent_is_listed_as_done_when_asked_for() -> None:
    thanked = sent("thank-you", "2026-06-01T18:00", "dana", interview="i1")
    found = steps(DANA, interview(), FRIDAY, thanked, now="2026-06-01T19:00", upcoming=True)
    assert only(found, "thank-you")["state"] == "done"


def test_the_forecast_at_any_instant_is_the_plan() -> None:
    story = told(*TWO_ROUNDS)
    start = at("2026-06-01T12:00")
    spans = forecast(story, start, 90)
    for hours in range(0, 24 * 89, 7):
        moment = start + timedelta(hours=hours)
        showing = [
            span.step
            for span in spans
            if span.start <= moment and (span.until is None or moment < span.until)
        ]
        assert sorted(showing, key=str) == sorted(plan(story, moment).steps, key=str)


def test_help_is_suggested_after_five_jobs_without_an_offer_and_not_after_an_offer() -> None:
    rejections = [
        entry
        for place in range(2, 7)
        for entry in (
            another_job(f"j{place}", f"Company {place}"),
            interview(id=f"i{place}", people=(), job=f"j{place}"),
            closed("rejected", "2026-06-03T09:00", job=f"j{place}"),
        )
    ]
    assert "get-help" in kinds(*rejections, now="2026-06-04T09:00")
    offer = replied("offer", "2026-06-03T10:00")
    assert "get-help" not in kinds(interview(), *rejections, offer, now="2026-06-04T09:00")


def test_help_that_was_not_needed_comes_again_after_as_many_more() -> None:
    entries = [another_job(f"j{place}", f"Company {place}") for place in range(2, 12)]
    entries += [interview(id=f"i{place}", people=(), job=f"j{place}") for place in range(2, 12)]
    first = [closed("moved-on", "2026-06-03T09:00", job=f"j{place}") for place in range(2, 7)]
    step = only(steps(*entries, *first, now="2026-06-04T09:00"), "get-help")
    skip = {"kind": "step-skipped", "at": when("2026-06-04T10:00"), "job": None, "step": step["id"]}
    assert "get-help" not in kinds(*entries, *first, skip, now="2026-06-04T11:00")
    more = [closed("moved-on", "2026-06-05T09:00", job=f"j{place}") for place in range(7, 12)]
    again = only(steps(*entries, *first, skip, *more, now="2026-06-05T09:00"), "get-help")
    assert again["id"] != step["id"]


def ended(number: int, *entries: Any, day: str = "2026-06-01") -> list[Any]:
    """A job with an interview, and how it went on."""
    job = f"j{number}"
    held = interview(day, id=f"i{number}", people=(), job=job)
    return [
        another_job(job, f"Company {number}"),
        held,
        *({**entry, "job": job} for entry in entries),
    ]


def helps(*entries: Any, now: str = "2026-06-20T09:00") -> bool:
    return "get-help" in kinds(*entries, now=now)


FOUR = [
    entry
    for number in range(2, 6)
    for entry in ended(number, closed("rejected", "2026-06-03T09:00"))
]
REOPENED = {"kind": "job-reopened", "at": when("2026-06-04T09:00")}
OFFERED, REJECTED = replied("offer", "2026-06-02T09:00"), replied("rejection", "2026-06-03T09:00")


@pytest.mark.parametrize(
    ("fifth", "counts"),
    [
        (ended(6, closed("rejected", "2026-06-03T09:00")), True),
        (ended(6, closed("moved-on", "2026-06-03T09:00")), True),
        (ended(6, closed("stopped", "2026-06-03T09:00")), True),
        (ended(6, REJECTED), True),
        (ended(6, closed("withdrew", "2026-06-03T09:00")), False),
        (ended(6, replied("stop", "2026-06-03T09:00")), False),
        (ended(6), False),
        ([another_job("j6", "Six"), closed("rejected", "2026-06-03T09:00", job="j6")], False),
        (ended(6, cancelled("2026-06-01T09:00", "called-off", "i6"), closed("rejected", "2026-06-03T09:00")), False),
        (ended(6, closed("rejected", "2026-06-03T09:00"), day="2026-06-21"), False),
        (ended(6, closed("rejected", "2026-06-03T09:00"), REOPENED), False),
        (ended(6, OFFERED, closed("moved-on", "2026-06-03T09:00")), False),
    ],
    ids=[
        "rejected", "moved on", "stopped", "a rejection alone", "withdrew", "only asked to stop", "open",
        "never an interview", "no interview held", "the interview is still ahead", "reopened", "an offer",
    ],
)  # fmt: skip
def test_a_job_ends_without_an_offer_when(fifth: list[Any], counts: bool) -> None:
    assert helps(*FOUR, *fifth) is counts


def test_jobs_count_from_the_latest_offer() -> None:
    six = ended(6, closed("rejected", "2026-06-03T09:00"))
    offer = ended(7, replied("offer", "2026-06-02T09:00"))
    assert helps(*FOUR, *six, *offer)  # all five ended after it
    assert not helps(*FOUR, *six, *offer, *ended(8, replied("offer", "2026-06-04T09:00")))
    assert not helps(*FOUR, *six, *ended(8, closed("offer", "2026-06-04T09:00")))


def test_the_moment_of_a_first_interview_is_when_a_job_counts() -> None:
    twice = ended(6, closed("rejected", "2026-06-03T09:00"), day="2026-06-10")
    again = interview("2026-06-22", id="i6b", people=(), job="j6")
    assert not helps(*FOUR, *twice, again, now="2026-06-10T15:59")
    assert helps(*FOUR, *twice, again, now="2026-06-10T16:00")


def test_another_step_that_was_left_out_does_not_count_as_help_that_was_not_wanted() -> None:
    other = {"kind": "step-skipped", "at": when("2026-06-04T09:00"), "job": None, "step": "wait"}
    assert helps(*FOUR, *ended(6, REJECTED), other)


def test_one_address_in_two_jobs_is_pointed_out_in_both() -> None:
    other = {**DANA, "job": "j2"}
    found = steps(
        DANA, interview(), FRIDAY, another_job("j2", "Birch"), other,
        interview(id="i2", job="j2"), now="2026-06-01T17:00",
    )  # fmt: skip
    notes = {
        step["job"]: step["why"][0]["facts"]["also_written_to_for"]
        for step in found
        if step["kind"] == "thank-you"
    }
    assert notes == {"j1": ["j2"], "j2": ["j1"]}


def test_moving_on_names_what_else_there_is() -> None:
    found = steps(
        DANA, interview(), FRIDAY, another_job("j2", "Birch"),
        interview("2026-07-06", id="i2", people=(), job="j2"), now="2026-07-06T17:00",
    )  # fmt: skip
    assert only(found, "move-on")["why"][0]["facts"]["else_in_plan_for"] == ["j2"]


@pytest.mark.parametrize(
    ("zone", "opens"), [("Asia/Tokyo", "2026-06-10T09:00"), ("America/Los_Angeles", "2026-06-10T09:00")]
)  # fmt: skip
def test_days_are_those_of_the_jobs_zone(zone: str, opens: str) -> None:
    elsewhere = {**interview(), "zone": zone}
    found = steps(DANA, elsewhere, FRIDAY, now="2026-06-08T00:00", upcoming=True)
    assert local(only(found, "second-follow-up")["opens"]) == opens


def test_a_forecast_ends_where_the_calendar_ends() -> None:
    end_of_time = datetime.max.replace(tzinfo=UTC) - timedelta(days=3)
    assert forecast(told(DANA), end_of_time, 60)[0].until is None


def test_an_empty_journal_has_an_empty_plan() -> None:
    assert plan_json((), "2026-06-01T09:00:00Z")["steps"] == []
