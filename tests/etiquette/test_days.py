"""Working days, and nine o'clock in the zone of the job."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette.days import WorkingDays, day_of, instant, morning

WEEKEND = frozenset({5, 6})
ORDINARY = WorkingDays(WEEKEND, frozenset())


@pytest.mark.parametrize(
    ("day", "count", "then"),
    [
        (date(2026, 6, 5), 1, date(2026, 6, 8)),  # Friday: Monday is the next working day
        (date(2026, 6, 6), 1, date(2026, 6, 8)),
        (date(2026, 6, 1), 5, date(2026, 6, 8)),
        (date(2026, 6, 1), 0, date(2026, 6, 1)),
    ],
)
def test_working_days_are_counted_from_the_day_after(day: date, count: int, then: date) -> None:
    assert ORDINARY.after(day, count) == then


def test_a_day_off_is_no_working_day() -> None:
    holiday = WorkingDays(WEEKEND, frozenset({date(2026, 5, 25)}))
    assert holiday.after(date(2026, 5, 22), 1) == date(2026, 5, 26)


def test_a_weekend_can_be_friday_and_saturday() -> None:
    assert WorkingDays(frozenset({4, 5}), frozenset()).after(date(2026, 6, 4), 1) == date(
        2026, 6, 7
    )


@given(
    day=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    count=st.integers(1, 60),
    weekend=st.frozensets(st.integers(0, 6), max_size=6),
    off=st.frozensets(st.integers(0, 90), max_size=20),
)
def test_the_nth_working_day_has_n_working_days_up_to_it(
    day: date, count: int, weekend: frozenset[int], off: frozenset[int]
) -> None:
    days = WorkingDays(weekend, frozenset(day + timedelta(days=each) for each in off))
    then = days.after(day, count)
    between = [day + timedelta(days=k) for k in range(1, (then - day).days + 1)]
    assert then in days
    assert sum(each in days for each in between) == count


def test_counting_past_the_end_of_the_calendar_ends_there() -> None:
    assert ORDINARY.after(date(9999, 12, 30), 20) == date.max


@pytest.mark.parametrize(
    ("wall_clock", "zone", "utc"),
    [
        ("2026-03-08T02:30", "America/New_York", "2026-03-08T07:30"),  # in the gap: as before it
        ("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30"),  # twice: the first time
        ("2026-06-01T09:00", "Asia/Kolkata", "2026-06-01T03:30"),
    ],
)
def test_a_time_inside_a_clock_change_has_one_reading(wall_clock: str, zone: str, utc: str) -> None:
    found = instant(datetime.fromisoformat(wall_clock), ZoneInfo(zone))
    assert found == datetime.fromisoformat(utc).replace(tzinfo=UTC)


def test_nine_o_clock_is_that_of_the_zone() -> None:
    assert morning(date(2026, 6, 1), timezone(timedelta(hours=2))).hour == 7
    assert day_of(datetime(2026, 6, 1, 23, tzinfo=UTC), ZoneInfo("Asia/Tokyo")) == date(2026, 6, 2)
