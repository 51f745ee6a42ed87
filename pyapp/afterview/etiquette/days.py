"""Working days, and the hour at which a day counts.

"N working days after day D" is the N-th working day strictly after D (DESIGN 4, "Days").
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

OPENING_HOUR = time(9, 0)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class WorkingDays:
    """Which days are working days: all but the weekend's (0 is Monday) and the days off."""

    def __init__(self, weekend: frozenset[int], days_off: frozenset[date]) -> None:
        self.weekend = weekend
        self.days_off = days_off
        self._found: dict[
            tuple[date, int], date
        ] = {}  # a plan asks for the same days for many jobs

    def __contains__(self, day: date) -> bool:
        return day.weekday() not in self.weekend and day not in self.days_off

    def after(self, day: date, count: int) -> date:
        """The `count`-th working day strictly after `day`; the last day of the calendar when it ends before."""
        found = self._found.get((day, count))
        if found is None:
            found = self._found[day, count] = self._count(day, count)
        return found

    def _count(self, day: date, count: int) -> date:
        while count > 0 and day < date.max:
            day += timedelta(days=1)
            if day in self:
                count -= 1
        return day


def morning(day: date, zone: tzinfo) -> datetime:
    """The instant, in UTC, of 09:00 on that day in that zone.

    A wall-clock time inside a clock change resolves as PEP 495 does with fold=0.
    """
    return instant(datetime.combine(day, OPENING_HOUR), zone)


def instant(wall_clock: datetime, zone: tzinfo) -> datetime:
    """The instant, in UTC, of a naive wall-clock time in a zone."""
    return wall_clock.replace(tzinfo=zone, fold=0).astimezone(UTC)


def day_of(moment: datetime, zone: tzinfo) -> date:
    """The day on which an instant falls in a zone."""
    return moment.astimezone(zone).date()
