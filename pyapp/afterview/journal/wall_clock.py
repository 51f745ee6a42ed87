"""Wall-clock times as instants."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo


@lru_cache(maxsize=256)
def zone_named(name: str) -> ZoneInfo:
    return ZoneInfo(name)


def instant(wall_clock: datetime, zone: str) -> datetime:
    """The instant, in UTC. A time inside a clock change resolves as PEP 495 does with fold=0."""
    return wall_clock.replace(tzinfo=zone_named(zone), fold=0).astimezone(UTC)


def ends_after_start(starts: datetime | None, ends: datetime | None, zone: str | None) -> bool:
    """Whether an end follows a start, by the clock and in fact; what is not told contradicts nothing."""
    if starts is None or ends is None:
        return True
    if ends <= starts:
        return False
    return zone is None or instant(starts, zone) < instant(ends, zone)
