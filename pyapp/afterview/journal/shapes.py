"""What a value of an entry may look like, and how it is read from JSON and written back.

Each shape is one row's worth of rules: `read` gives the value or a `Fault` that says what would be right, `write`
gives the JSON, `words` says for the documentation what is expected. Nothing here raises on any JSON value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Protocol
from zoneinfo import ZoneInfo

type Json = None | bool | int | float | str | list[Json] | dict[str, Json]
"""A value as JSON has it."""

FIRST_YEAR, LAST_YEAR = 1900, 2999  # far from where the calendar ends: no sum of days overflows
MOST_IDS = 200
MOST_TOPICS = 200
MOST_DAYS_OFF = 1000

_CLOCK = r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?"
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_INSTANT = re.compile(rf"{_DAY}T{_CLOCK}(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])", re.ASCII)
_WALL_CLOCK = re.compile(rf"{_DAY}T{_CLOCK}", re.ASCII)
_DATE = re.compile(_DAY, re.ASCII)
_ZONE = re.compile(r"[A-Za-z0-9_+-]{1,32}(?:/[A-Za-z0-9_+-]{1,32}){0,2}", re.ASCII)
# In the zone database's folder, and no zone: "right" counts leap seconds, the others differ between machines.
_NO_ZONES = ("posix/", "right/", "posixrules", "localtime", "Factory")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a value cannot be used: what would be right, in words for the reader."""

    message: str


class Shape[Value](Protocol):
    @property
    def words(self) -> str: ...
    def read(self, raw: object) -> Value | Fault: ...
    def write(self, value: Value) -> Json: ...


@dataclass(frozen=True, slots=True)
class Text:
    """Text of at most `limit` characters; `blank` says whether it may be empty."""

    limit: int
    blank: bool = False

    @property
    def words(self) -> str:
        return f"text of at most {self.limit} characters"

    def read(self, raw: object) -> str | Fault:
        if not isinstance(raw, str):
            return Fault(f"must be text, not {_what(raw)}")
        if len(raw) > self.limit:
            return Fault(f"has {len(raw)} characters; shorten it to {self.limit}")
        if not raw.isascii() and _SURROGATE.search(raw):
            return Fault("holds half a character (a lone surrogate); type it anew")
        if not self.blank and not raw.strip():
            return Fault("must not be empty")
        return raw

    def write(self, value: str) -> Json:
        return value


@dataclass(frozen=True, slots=True)
class Word:
    """One of a few words."""

    allowed: tuple[str, ...]

    @property
    def words(self) -> str:
        return "one of " + ", ".join(self.allowed)

    def read(self, raw: object) -> str | Fault:
        return (
            raw if isinstance(raw, str) and raw in self.allowed else Fault(f"must be {self.words}")
        )

    def write(self, value: str) -> Json:
        return value


@dataclass(frozen=True, slots=True)
class Instant:
    """A time with its offset. The value is aware and keeps the offset."""

    words: str = "a time with its offset, like 2026-03-02T15:00:00-05:00"

    def read(self, raw: object) -> datetime | Fault:
        if not isinstance(raw, str) or not _INSTANT.fullmatch(raw):
            return Fault(f"must be {self.words}")
        return _in_range(datetime.fromisoformat, raw)

    def write(self, value: datetime) -> Json:
        text = value.isoformat()
        return text.removesuffix("+00:00") + "Z" if value.utcoffset() == timedelta() else text


@dataclass(frozen=True, slots=True)
class WallClock:
    """A time as a clock on the wall shows it. The value is naive: its zone stands beside it."""

    words: str = "a local time without an offset, like 2026-03-02T15:00"

    def read(self, raw: object) -> datetime | Fault:
        if not isinstance(raw, str) or not _WALL_CLOCK.fullmatch(raw):
            return Fault(f"must be {self.words}")
        return _in_range(datetime.fromisoformat, raw)

    def write(self, value: datetime) -> Json:
        return value.isoformat("T", "auto" if value.second or value.microsecond else "minutes")


@dataclass(frozen=True, slots=True)
class Day:
    words: str = "a date like 2026-03-06"

    def read(self, raw: object) -> date | Fault:
        if not isinstance(raw, str) or not _DATE.fullmatch(raw):
            return Fault(f"must be {self.words}")
        return _in_range(date.fromisoformat, raw)

    def write(self, value: date) -> Json:
        return value.isoformat()


@dataclass(frozen=True, slots=True)
class Zone:
    """The name of a time zone of the IANA database. The value is the name."""

    words: str = "a time zone like Europe/London"

    def read(self, raw: object) -> str | Fault:
        if not isinstance(raw, str) or not is_zone(raw):
            return Fault(f"must be {self.words}, from the IANA list")
        return raw

    def write(self, value: str) -> Json:
        return value


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number; its range is the reader's of the number to judge."""

    words: str = "a whole number"

    def read(self, raw: object) -> int | Fault:
        if isinstance(raw, int) and not isinstance(raw, bool):
            return raw
        return Fault(f"must be {self.words}, not {_what(raw)}")

    def write(self, value: int) -> Json:
        return value


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of at most `limit` values of one shape, each of them once."""

    each: Shape[str] | Shape[date]
    limit: int

    @property
    def words(self) -> str:
        return f"a list, each {self.each.words}, at most {self.limit}"

    def read(self, raw: object) -> tuple[object, ...] | Fault:
        if not isinstance(raw, list):
            return Fault(f"must be a list, not {_what(raw)}")
        if len(raw) > self.limit:
            return Fault(f"has {len(raw)} values; at most {self.limit} can be kept")
        values: dict[object, None] = {}
        for place, item in enumerate(raw):
            value = self.each.read(item)
            if isinstance(value, Fault):
                return Fault(f"number {place + 1} of the list {value.message}")
            values[value] = None
        return tuple(values)

    def write(self, value: tuple[object, ...]) -> Json:
        return [self.each.write(item) for item in value]  # type: ignore[arg-type]  # as it was read


@dataclass(frozen=True, slots=True)
class Pairs:
    """Texts by id: what was talked about, by person."""

    text: Text
    limit: int

    @property
    def words(self) -> str:
        return f"an object of ids and, for each, {self.text.words}"

    def read(self, raw: object) -> Mapping[str, str] | Fault:
        if not isinstance(raw, dict):
            return Fault(f"must be an object of ids and texts, not {_what(raw)}")
        if len(raw) > self.limit:
            return Fault(f"has {len(raw)} values; at most {self.limit} can be kept")
        pairs = {}
        for key, item in raw.items():
            id, text = ID.read(key), self.text.read(item)
            if isinstance(id, Fault):
                return Fault(f"has an id that {id.message}")
            if id in pairs:
                return Fault(f"names {shown(id)} twice; keep one of the two")
            if isinstance(text, Fault):
                return Fault(f"of {shown(id)} {text.message}")
            pairs[id] = text
        return pairs

    def write(self, value: Mapping[str, str]) -> Json:
        return dict(value)


ID = Text(200)


@lru_cache(maxsize=1024)
def is_zone(name: str) -> bool:
    """Whether a name is that of a zone, the same on every machine."""
    if not _ZONE.fullmatch(name) or name.startswith(_NO_ZONES):
        return False
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown, not a name, a folder of the database
        return False
    return True


@lru_cache(maxsize=1024)
def near(day: date) -> tuple[date, date]:
    """The first and the last day that are at most two years from the day of a report."""
    return _years_from(day, -2), _years_from(day, 2)


def is_near(day: date, at: date) -> bool:
    """Whether a day is at most two years from the day of the report."""
    first, last = near(at)
    return first <= day <= last


def _years_from(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # the 29th of February
        return day.replace(year=day.year + years, day=28)


def _in_range[Moment: date](parse: Callable[[str], Moment], text: str) -> Moment | Fault:
    try:
        value = parse(text)
    except ValueError:
        return Fault(f"is no date of the calendar: {shown(text)}")
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        return Fault(f"must lie between the years {FIRST_YEAR} and {LAST_YEAR}")
    return value


def as_utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)


def shown(value: object) -> str:
    """A value for a message: short, on one line, and writable in any encoding."""
    text = value if isinstance(value, str) else _what(value)
    text = text if len(text) <= 40 else text[:39] + "…"
    safe = "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in text
    )
    return f"“{safe}”"


def _what(raw: object) -> str:
    """What kind of JSON value this is, in words."""
    match raw:
        case None:
            return "null"
        case bool():
            return "true or false"
        case int() | float():
            return "a number"
        case str():
            return "text"
        case list():
            return "a list"
        case _:
            return "an object"
