"""What a plan is made of. Every instant is aware and in UTC; `zone` says in which zone to show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, tzinfo

type Fact = str | int | bool | date | datetime | tuple[str, ...] | None

UPCOMING, OPEN, OVERDUE, DONE, MISSED = "upcoming", "open", "overdue", "done", "missed"

BEFORE_YOU_LEAVE, THANK_YOU, FIND_ADDRESS, WAIT = (
    "before-you-leave",
    "thank-you",
    "find-address",
    "wait",
)
SECOND, THIRD, LATER = "second-follow-up", "third-follow-up", "later-follow-up"
DECIDE, MOVE_ON, GET_HELP = "decide", "move-on", "get-help"
FOLLOW_UPS = (SECOND, THIRD, LATER)


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

    def at(self, now: datetime) -> Step:
        """The step with its state at `now`; a step that is done stays done."""
        if self.state == DONE:
            return self
        if self.closes is not None and now >= self.closes:
            state = MISSED
        elif self.opens is not None and now < self.opens:
            state = UPCOMING
        elif self.due is not None and now >= self.due:
            state = OVERDUE
        else:
            state = OPEN
        return self if state == self.state else replace(self, state=state)

    @property
    def is_listed(self) -> bool:
        """Whether the plan shows it now."""
        return self.state in (OPEN, OVERDUE)

    def because(self, *reasons: Why) -> Step:
        """The step with more reasons."""
        return replace(self, why=(*self.why, *reasons))


def step_id(job: str | None, kind: str, anchor: str, *parts: str | int) -> str:
    """What names a step from plan to plan: job, kind, the entry that anchors it, person or "contact", and n."""
    return "/".join((job or "", kind, anchor, *map(str, parts)))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule said of one job at one moment: for "why this" and "why not that"."""

    rule: str
    job: str | None
    applies: bool
    facts: Mapping[str, Fact]


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps at `now`, most urgent first, and the next instant at which the listed ids and states differ.

    Until `holds_until`, which is never later, the plan says nothing else of any step: neither its reasons nor what
    comes after it. None: for good.
    """

    now: datetime
    steps: tuple[Step, ...]
    next_change: datetime | None
    holds_until: datetime | None = None
    trace: tuple[Verdict, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A step, as it shows in [start, until)."""

    start: datetime
    until: datetime | None
    step: Step
