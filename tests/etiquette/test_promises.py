"""What the rules promise, for histories of any kind (DESIGN 4): nothing here is an example."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette.as_json import forecast_to_json, plan_to_json
from afterview.etiquette.forecast import forecast
from afterview.etiquette.plan import plan
from afterview.etiquette.rules import BY_ID
from afterview.etiquette.step import (
    FOLLOW_UPS,
    MOVE_ON,
    THANK_YOU,
    UPCOMING,
    WAIT,
    Plan,
    Span,
    Step,
)
from afterview.journal.story import Note, Skip, Story
from tests.etiquette.histories import NOWS, Raw, histories
from tests.etiquette.promises import check_story
from tests.etiquette.telling import story_of

SECOND = timedelta(seconds=1)
FORECAST_DAYS = 60


def shown(found: Plan) -> set[tuple[str, str]]:
    return {(step.id, step.state) for step in found.steps}


def showing(spans: tuple[Span, ...], moment: datetime) -> list[Step]:
    return [
        span.step
        for span in spans
        if span.start <= moment and (span.until is None or moment < span.until)
    ]


def same(one: Any, other: Any) -> bool:
    """Whether two lists of steps have the same steps, in whatever order."""
    return sorted(one, key=str) == sorted(other, key=str)


@given(histories(jobs=1, events=9), NOWS)
def test_no_history_breaks_a_promise_at_any_later_moment_of_silence(
    entries: list[Raw], now: datetime
) -> None:
    check_story(story_of(entries), now)


@given(histories(), NOWS, st.lists(st.integers(0, FORECAST_DAYS * 24), max_size=10))
def test_the_forecast_is_the_plan_at_every_moment(
    entries: list[Raw], now: datetime, hours: list[int]
) -> None:
    story = story_of(entries)
    spans = forecast(story, now, FORECAST_DAYS)
    horizon = now + timedelta(days=FORECAST_DAYS)
    edges = {edge for span in spans for edge in (span.start, span.until) if edge is not None}
    moments = edges | {edge - SECOND for edge in edges} | {now + timedelta(hours=h) for h in hours}
    for moment in moments:
        if now <= moment < horizon:
            assert same(showing(spans, moment), plan(story, moment).steps)
    assert all(now <= span.start < horizon for span in spans)
    assert all(span.until is None or span.start < span.until < horizon for span in spans)


@given(histories(), NOWS)
def test_nothing_changes_before_the_next_change_and_something_does_then(
    entries: list[Raw], now: datetime
) -> None:
    story = story_of(entries)
    here = plan(story, now)
    if here.next_change is None:
        for days in (1, 10, 100, 1000):
            assert shown(plan(story, now + timedelta(days=days))) == shown(here)
        return
    assert here.next_change > now
    for moment in (here.next_change - SECOND, now + (here.next_change - now) / 2):
        assert shown(plan(story, max(now, moment))) == shown(here)
    assert shown(plan(story, here.next_change)) != shown(here)


@given(histories(), NOWS, st.randoms(use_true_random=False))
def test_the_order_in_which_entries_arrive_does_not_matter(
    entries: list[Raw], now: datetime, random: Random
) -> None:
    shuffled = list(entries)
    random.shuffle(shuffled)
    one, other = (plan(story_of(each), now, upcoming=True) for each in (entries, shuffled))
    assert plan_to_json(one, now.tzinfo or now.astimezone().tzinfo) == plan_to_json(  # type: ignore[arg-type]
        other,
        now.tzinfo or now.astimezone().tzinfo,  # type: ignore[arg-type]
    )


@given(histories(jobs=1), NOWS)
def test_what_comes_is_listed_as_upcoming_under_the_id_and_with_the_opening_that_it_will_have(
    entries: list[Raw], now: datetime
) -> None:
    story = story_of(entries)
    here = {step.id: step for step in plan(story, now, upcoming=True).steps}
    moment = plan(story, now).next_change
    while moment is not None:
        then = plan(story, moment)
        for step in then.steps:
            if step.kind != WAIT:
                assert step.id in here
                if here[step.id].state == UPCOMING:
                    assert here[step.id].kind == step.kind
        moment = then.next_change


@given(histories(), NOWS)
def test_every_step_cites_the_section_of_its_rule_and_can_be_written_as_json(
    entries: list[Raw], now: datetime
) -> None:
    story = story_of(entries)
    found = plan(story, now, upcoming=True)
    for step in found.steps:
        assert step.why
        assert all(why.guide == BY_ID[why.rule].guide for why in step.why)
    assert now.tzinfo is not None
    plan_to_json(found, now.tzinfo)
    forecast_to_json(forecast(story, now, 10), now.tzinfo)


@given(histories(jobs=1, events=5), NOWS)
def test_who_writes_whatever_is_suggested_into_silence_moves_on_after_two_nudges_at_most(
    entries: list[Raw], now: datetime
) -> None:
    story = story_of(entries)
    nudges = 0
    for number in range(60):
        found = plan(story, now)
        if any(step.kind == MOVE_ON for step in found.steps):
            break
        note = next((step for step in found.steps if step.kind in (THANK_YOU, *FOLLOW_UPS)), None)
        if note is None:
            if found.next_change is None:
                break
            now = found.next_change
            continue
        nudges += note.kind in FOLLOW_UPS
        story = with_note(story, note, now, number)
        assert note.id not in {step.id for step in plan(story, now).steps}
    assert nudges <= 2
    assert all(step.kind in (MOVE_ON, WAIT) or step.kind == "get-help" for step in found.steps)


def with_note(story: Story, step: Step, now: datetime, number: int) -> Story:
    """The story after the note of a step was sent as it says."""
    (job,) = story.jobs
    note = Note(
        f"s{number}", now, now, timedelta(), step.interview, step.kind, step.people, "email"
    )
    return replace(story, jobs=(replace(job, notes=(*job.notes, note)),))


@given(histories(jobs=1, events=5), NOWS)
def test_a_step_that_was_left_out_never_shows_again_in_silence(
    entries: list[Raw], now: datetime
) -> None:
    story = story_of(entries)
    left_out: set[str] = set()
    for number in range(60):
        found = plan(story, now)
        assert not left_out & {step.id for step in found.steps}
        step = next((step for step in found.steps if step.kind != WAIT and step.job), None)
        if step is None:
            if found.next_change is None:
                break
            now = found.next_change
            continue
        left_out.add(step.id)
        (job,) = story.jobs
        skip = Skip(f"s{number}", now, step.id)
        story = replace(story, jobs=(replace(job, skips=(*job.skips, skip)),))
    else:
        raise AssertionError(f"leaving out never ends: {left_out}")


@given(histories(jobs=1), NOWS)
def test_thanks_that_are_too_late_stay_too_late(entries: list[Raw], now: datetime) -> None:
    """Time alone never brings a thank-you back."""
    story = story_of(entries)
    gone: set[str] = set()
    listed: set[str] = set()
    while True:
        found = plan(story, now)
        thanks = {step.id for step in found.steps if step.kind == THANK_YOU}
        assert not gone & thanks
        gone |= listed - thanks
        listed = thanks
        if found.next_change is None:
            break
        now = found.next_change
