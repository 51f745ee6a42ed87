"""The whole path ahead: what comes if nobody ever answers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette.outlook import asked_for_more_time, if_silent, one_interview
from afterview.etiquette.policy import NUMBERS
from afterview.journal.story import Story

MONDAY = date(2026, 3, 2)
NEW_YORK = ZoneInfo("America/New_York")


def held(story: Story) -> datetime:
    return story.jobs[0].interviews[0].ends


def days(story: Story, now: datetime) -> list[tuple[str, date]]:
    return [
        (step.kind, step.opens.astimezone(step.zone).date())
        for step in if_silent(story, now)
        if step.opens is not None
    ]


def test_after_an_interview_on_a_monday_with_news_promised_for_friday() -> None:
    story = one_interview(MONDAY, NEW_YORK, by=date(2026, 3, 6))
    assert days(story, held(story)) == [
        ("thank-you", date(2026, 3, 2)),
        ("second-follow-up", date(2026, 3, 11)),
        ("third-follow-up", date(2026, 3, 25)),
        ("move-on", date(2026, 4, 1)),
    ]


def test_when_nobody_named_a_day_a_usual_one_is_assumed() -> None:
    story = one_interview(MONDAY, NEW_YORK)
    assert days(story, held(story))[1] == ("second-follow-up", date(2026, 3, 12))


def test_when_they_ask_for_more_time_before_i_wrote_the_second_note_waits_for_the_new_day() -> None:
    story = one_interview(MONDAY, UTC, by=date(2026, 3, 6))
    now = datetime(2026, 3, 5, 12, tzinfo=UTC)
    later = asked_for_more_time(story, date(2026, 3, 13), now, second_note_sent=False)
    assert days(later, now)[1] == ("second-follow-up", date(2026, 3, 18))


def test_when_they_ask_for_more_time_after_my_second_note_the_third_waits_for_the_new_day() -> None:
    story = one_interview(MONDAY, UTC, by=date(2026, 3, 6))
    now = datetime(2026, 3, 12, 12, tzinfo=UTC)
    later = asked_for_more_time(story, date(2026, 3, 18), now, second_note_sent=True)
    assert days(later, now) == [
        ("third-follow-up", date(2026, 3, 25)),
        ("move-on", date(2026, 4, 1)),
    ]


def test_another_week_without_a_day_counts_from_the_reply() -> None:
    story = one_interview(MONDAY, UTC, by=date(2026, 3, 6))
    now = datetime(2026, 3, 12, 12, tzinfo=UTC)
    later = asked_for_more_time(story, None, now, second_note_sent=True)
    assert days(later, now)[0] == ("third-follow-up", date(2026, 3, 26))


def test_when_i_look_weeks_later_the_notes_count_from_today() -> None:
    story = one_interview(MONDAY, UTC, by=date(2026, 3, 6))
    now = datetime(2026, 3, 20, 12, tzinfo=UTC)
    kinds = days(story, now)
    assert kinds[0] == ("second-follow-up", date(2026, 3, 11))
    assert kinds[1][0] == "third-follow-up"
    assert kinds[1][1] > date(2026, 4, 1)


def test_months_later_only_moving_on_is_left() -> None:
    story = one_interview(MONDAY, UTC)
    assert [kind for kind, _ in days(story, datetime(2026, 7, 1, tzinfo=UTC))] == ["move-on"]


@given(
    day=st.dates(date(2025, 1, 1), date(2027, 12, 31)),
    wait=st.integers(0, 60),
    numbers=st.fixed_dictionaries(
        {}, optional={n.name: st.integers(n.low, n.high) for n in NUMBERS.values()}
    ),
)
def test_silence_always_ends_in_moving_on_after_two_follow_ups_at_the_most(
    day: date, wait: int, numbers: dict[str, int]
) -> None:
    by = date.fromordinal(day.toordinal() + wait)
    policy = tuple(("e", name, value) for name, value in numbers.items())
    story = replace(one_interview(day, NEW_YORK, by=by), policy=policy)
    path = days(story, held(story))
    assert path[-1][0] == "move-on"
    assert [kind for kind, _ in path if kind.endswith("follow-up")] in (
        ["second-follow-up", "third-follow-up"],
        ["second-follow-up"],
    )
    assert [on for _, on in path] == sorted(on for _, on in path)
