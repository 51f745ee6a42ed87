"""What a plan is made of. Every instant is aware and in UTC; `zone` says in which zone to show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

type Fact = str | int | bool | date | datetime | tuple[str, ...] | None

UPCOMING, OPEN, OVERDUE, DONE, MISSED = "upcoming", "open", "overdue", "done", "missed"


@dataclass(frozen=True, slots=True)
class Why:
    """The rule that produced a step, the guide section it rests on, and the facts it used."""

    rule: str
    guide: str
    facts: Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do, or to wait for.

    The window is half-open: open in [opens, due), overdue in [due, closes), gone at `closes`. Absent ends are
    None: `opens` None means always, `due` None never overdue, `closes` None stays.
    """

    id: str
    kind: str
    job: str | None
    zone: tzinfo
    interview: str | None = None
    people: tuple[str, ...] = ()
    via: str | None = None
    opens: datetime | None = None
    due: datetime | None = None
    closes: datetime | None = None
    state: str = OPEN
    asks_next_steps: bool | None = None
    why: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule said of one job at one moment: for "why this" and "why not that"."""

    rule: str
    job: str | None
    applies: bool
    facts: Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps at `now`, most urgent first, and the next instant at which the listed ids and states differ."""

    now: datetime
    steps: tuple[Step, ...]
    next_change: datetime | None
    trace: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A step, as it shows in [start, until)."""

    start: datetime
    until: datetime | None
    step: Step
