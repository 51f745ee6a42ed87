"""What to do now, over all jobs, most urgent first: kept in order at the cost of what changed since it was looked at.

It says what `Agenda.plan` says of the listed steps; a plan looks at every job each time.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Protocol, overload

from afterview.etiquette.across_jobs import (
    MOST_NAMED,
    WRITING,
    also_written_to,
    emails_of,
    goes_on_with,
    urgency,
    with_facts,
)
from afterview.etiquette.agenda import Agenda
from afterview.etiquette.judgement import Outlook
from afterview.etiquette.policy import Policy, read_policy
from afterview.etiquette.situation import Case, Jobs
from afterview.etiquette.step import MOVE_ON, Step
from afterview.journal.ledger import Ledger
from afterview.journal.story import Job

FAR = datetime.max.replace(tzinfo=UTC)
# Ranks of `urgency`, as what comes before everything of that rank.
OPEN, WAITING = ((1,),), ((3,),)
PARTS_KEPT = 8  # of a job: whoever looks weeks ahead comes back to what holds now

type Place = tuple[datetime, str]  # of a job among all, in the order in which they were added
NO_JOB: Place = (FAR, "")
LAST = chr(0x10FFFF)  # after every id


class Item(Protocol):
    """Steps of one job that are shown together, ordered by `step`."""

    @property
    def step(self) -> Step: ...


class Lines[Shown: Item](Sequence[Shown]):
    """Items in their order, looked up when they are asked for."""

    def __init__(self, entries: Sequence[tuple[Any, ...]]) -> None:
        self._entries = entries

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, place: int) -> Shown: ...
    @overload
    def __getitem__(self, place: slice) -> Lines[Shown]: ...
    def __getitem__(self, place: int | slice) -> Shown | Lines[Shown]:
        if isinstance(place, slice):
            return Lines(self._entries[place])
        item: Shown = self._entries[place][-1]
        return item


@dataclass(frozen=True, slots=True)
class Listing[Shown: Item, Asked]:
    """So it is until `holds_until` (None: for good): what to do, of which the first `overdue` are, what is waited for,
    and what is asked of each job. `told` adds to a step's reasons what only other jobs can."""

    todo: Sequence[Shown]
    overdue: int
    waits: Sequence[Shown]
    asked: Sequence[Asked]
    holds_until: datetime | None
    told: Callable[[Step], Step]


@dataclass(frozen=True, slots=True)
class _Part[Asked]:
    """One job's part."""

    place: Place
    outlook: Outlook
    entries: tuple[tuple[Any, ...], ...]
    emails: frozenset[str]
    goes_on: bool
    asked: tuple[Asked, ...]


class Docket[Shown: Item, Asked]:
    """The listed steps of a ledger's jobs.

    `group` makes items out of the steps of one job (or of none), most urgent first; `ask` says what is asked of a job
    at an instant. Both say the same for as long as the job and its steps are the same.
    """

    def __init__(
        self,
        ledger: Ledger,
        agenda: Agenda,
        group: Callable[[Sequence[Step]], Sequence[Shown]],
        ask: Callable[[Job, datetime], Sequence[Asked]],
    ) -> None:
        self._ledger, self._agenda, self._group, self._ask = ledger, agenda, group, ask
        self._policy: Policy | None = None
        self._read = 0  # of what the ledger says was touched
        self._parts: dict[str, _Part[Asked]] = {}
        self._known: dict[str, list[_Part[Asked]]] = {}  # as each was at other times too
        # Everything in order.
        self._entries: list[tuple[Any, ...]] = []  # urgency, place, number in the part, item
        self._begins: list[tuple[datetime, str]] = []  # from when on each part holds
        self._ends: list[tuple[datetime, str]] = []  # until when
        self._going_on: list[
            tuple[Place, str]
        ] = []  # jobs in which there is more to do than to move on
        self._asking: list[tuple[Place, str]] = []
        self._written: dict[str, set[str]] = defaultdict(
            set
        )  # jobs by the addresses that are written to
        self._ended: dict[str, Case] = {}  # what rules over all jobs count
        self._jobs: Jobs | None = None

    def at(self, now: datetime) -> Listing[Shown, Asked]:
        """What is listed at `now` (aware)."""
        now = now.astimezone(UTC)
        self._catch_up(now)
        entries = self._entries
        jobs = self._across(now)
        for ruling in (
            rule.evaluate_all(jobs) for rule in self._agenda.rules if rule.evaluate_all is not None
        ):
            if ruling.steps:
                entries = sorted(
                    (*entries, *self._lines(NO_JOB, ruling.steps)), key=lambda entry: entry[:-1]
                )
        overdue, waits = bisect_left(entries, OPEN), bisect_left(entries, WAITING)
        ends = [self._ends[0][0]] if self._ends else []
        ends += jobs.first_held[jobs.held_without_offer :][:1]
        return Listing(
            todo=Lines(entries[:waits]),
            overdue=overdue,
            waits=Lines(entries[waits:]),
            asked=[each for _, id in self._asking for each in self._parts[id].asked],
            holds_until=min(ends, default=None),
            told=self._told,
        )

    def _catch_up(self, now: datetime) -> None:
        """Look at what changed and at what holds no more, and only at that."""
        policy = read_policy(self._ledger.rest)[0]
        touched = self._ledger.touched
        if policy != self._policy:
            self._known = {}
            changed = dict.fromkeys((*self._parts, *self._ledger.jobs))
        else:
            changed = dict.fromkeys(touched[self._read :])
            over = bisect_left(self._ends, (now, LAST))
            ahead = bisect_left(self._begins, (now, LAST))
            changed |= dict.fromkeys(id for _, id in (*self._ends[:over], *self._begins[ahead:]))
        self._policy, self._read = policy, len(touched)
        for id in changed:
            self._take_out(id)
            job = self._ledger.job(id)
            if job is not None:
                self._put_in(job, self._part(job, now))
            else:
                self._known.pop(id, None)

    def _part(self, job: Job, now: datetime) -> _Part[Asked]:
        """A job's part at `now`, as it was made then or is made now."""
        known = [each for each in self._known.get(job.id, ()) if each.outlook.case.job is job]
        part = next((each for each in known if each.outlook.holds(now)), None)
        if part is None:
            part = self._made(job, now)
            known.append(part)
        self._known[job.id] = known[-PARTS_KEPT:]
        return part

    def _made(self, job: Job, now: datetime) -> _Part[Asked]:
        outlook = self._agenda.outlook(self._ledger.rest, job, now)
        place, case, steps = (job.at, job.entry), outlook.case, outlook.listed
        return _Part(
            place,
            outlook,
            tuple(self._lines(place, steps)),
            frozenset(
                email for step in steps if step.kind in WRITING for email in emails_of(case, step)
            ),
            any(step.kind != MOVE_ON for step in steps),
            tuple(self._ask(job, now)),
        )

    def _put_in(self, job: Job, part: _Part[Asked]) -> None:
        case = part.outlook.case
        self._parts[job.id] = part
        for entry in part.entries:
            insort(self._entries, entry, key=lambda each: each[:-1])
        for email in part.emails:
            self._written[email].add(job.id)
        for ordered, entry in _orders(self, job.id, part):
            insort(ordered, entry)
        if case.latest_offer is not None or case.ended_without_offer is not None:
            self._ended[job.id], self._jobs = case, None

    def _take_out(self, id: str) -> None:
        part = self._parts.pop(id, None)
        if part is None:
            return
        for entry in part.entries:
            del self._entries[bisect_left(self._entries, entry[:-1])]
        for email in part.emails:
            self._written[email].discard(id)
        for ordered, entry in _orders(self, id, part):
            del ordered[bisect_left(ordered, entry)]
        if self._ended.pop(id, None) is not None:
            self._jobs = None

    def _lines(self, place: Place, steps: Sequence[Step]) -> Iterator[tuple[Any, ...]]:
        items = self._group(sorted(steps, key=urgency))
        return ((urgency(item.step), place, number, item) for number, item in enumerate(items))

    def _across(self, now: datetime) -> Jobs:
        """All jobs, for the rules that look over them."""
        rest = self._ledger.rest
        if self._jobs is None or self._jobs.skips is not rest.skips:
            assert self._policy is not None
            self._jobs = Jobs(rest, self._policy, list(self._ended.values()), now)
        return self._jobs.at(now)

    def _told(self, step: Step) -> Step:
        facts = None
        if step.kind == MOVE_ON:
            newest = islice(reversed(self._going_on), MOST_NAMED + 2)
            facts = goes_on_with(step, [id for _, id in newest])
        elif step.kind in WRITING and step.job is not None:
            case = self._parts[step.job].outlook.case
            facts = also_written_to(
                step, (self._written.get(email, ()) for email in emails_of(case, step))
            )
        return with_facts(step, facts) if facts is not None else step


def _orders(docket: Docket[Any, Any], id: str, part: _Part[Any]) -> Iterator[tuple[Any, Any]]:
    """The orders in which a part stands, beside that of its entries, each with what stands there."""
    yield docket._begins, (part.outlook.now, id)
    if part.outlook.until is not None:
        yield docket._ends, (part.outlook.until, id)
    if part.goes_on:
        yield docket._going_on, (part.place, id)
    if part.asked:
        yield docket._asking, (part.place, id)
