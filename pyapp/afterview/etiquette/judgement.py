"""What the rules say of one job: at a moment, and at every later moment at which that changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import islice

from afterview.etiquette.rule import Rule
from afterview.etiquette.situation import Case, Situation
from afterview.etiquette.step import DONE, MISSED, MOVE_ON, WAIT, Step, Verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """All steps that the rules make for a job, whatever their state, and what each rule said."""

    steps: tuple[Step, ...]
    trace: tuple[Verdict, ...]

    @property
    def listed(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.is_listed)

    @property
    def shown(self) -> frozenset[tuple[str, str]]:
        """What a reader sees change: ids and states."""
        return frozenset((step.id, step.state) for step in self.steps if step.is_listed)


def judge(case: Case, now: datetime, rules: Sequence[Rule]) -> Judgement:
    """Every rule in turn; a step that was skipped is done, and a move-on that was skipped ends the job's plan."""
    situation = Situation(case, now)
    steps: tuple[Step, ...] = ()
    trace = []
    silenced: dict[str, str] = {}
    for rule in rules:
        if rule.evaluate is None:
            continue
        if rule.topic in silenced:
            silence = {"silenced_by": silenced[rule.topic]}
            trace.append(Verdict(rule.id, case.job.id, False, silence))
            continue
        ruling = rule.evaluate(situation, steps)
        if ruling.steps is not steps:
            steps = tuple(
                replace(step, state=DONE) if step.id in case.skips else step.at(now)
                for step in ruling.steps
            )
        trace.append(Verdict(rule.id, case.job.id, ruling.applies, ruling.facts))
        for topic in ruling.silences:
            silenced.setdefault(topic, rule.id)
    moved_on = tuple(
        step
        for step in steps
        if step.kind == MOVE_ON and step.state == DONE and step.opens and step.opens <= now
    )
    return Judgement(moved_on or steps, tuple(trace))


class Outlook:
    """What the rules say of a job at `now` and after, if nothing is reported; worked out as far as it is asked for.

    It holds for every moment in [now, until); `until` None: for good.
    """

    def __init__(self, case: Case, now: datetime, rules: Sequence[Rule]) -> None:
        self.case = case
        self.now = now
        self.rules = rules
        self.judgement = judge(case, now, rules)
        ahead = {turn for turn in case.turns if turn > now} | _edges(self.judgement, now)
        self.until = min(ahead, default=None)
        self._known: list[tuple[datetime, Judgement]] = []
        self._further = self._look_ahead(ahead)

    def holds(self, moment: datetime) -> bool:
        return self.now <= moment and (self.until is None or moment < self.until)

    def later(self) -> Iterator[tuple[datetime, Judgement]]:
        """The judgement at each later instant at which it may change."""
        place = 0
        while True:
            if place == len(self._known):
                following = next(self._further, None)
                if following is None:
                    return
                self._known.append(following)
            yield self._known[place]
            place += 1

    def _look_ahead(self, ahead: set[datetime]) -> Iterator[tuple[datetime, Judgement]]:
        while ahead:
            moment = min(ahead)
            judgement = judge(self.case, moment, self.rules)
            ahead = {instant for instant in ahead if instant > moment} | _edges(judgement, moment)
            yield moment, judgement

    @cached_property
    def listed(self) -> tuple[Step, ...]:
        """The steps that show at `now`; a wait says when something else shows next."""
        return self._listed(self.judgement, 0)

    def over_time(self, horizon: datetime) -> Iterator[tuple[datetime, tuple[Step, ...]]]:
        """What shows from each instant before `horizon` at which that may change."""
        yield self.now, self.listed
        for place, (moment, judgement) in enumerate(self.later()):
            if moment >= horizon:
                return
            yield moment, self._listed(judgement, place + 1)

    def _listed(self, judgement: Judgement, place: int) -> tuple[Step, ...]:
        """What a judgement lists, of which the later ones begin at a place."""
        return tuple(
            replace(step, closes=self._next_opening(place)) if step.kind == WAIT else step
            for step in judgement.listed
        )

    def _next_opening(self, place: int) -> datetime | None:
        return next(
            (
                moment
                for moment, then in islice(self.later(), place, None)
                if any(step.kind != WAIT for step in then.listed)
            ),
            None,
        )

    def unlisted(self, now: datetime) -> list[Step]:
        """The steps that are done or missed at `now` (for which this holds), and those that open later."""
        others = [step for step in self.judgement.steps if step.state in (DONE, MISSED)]
        known = {step.id for step in (*self.judgement.listed, *others)}
        for _, then in self.later():
            for step in then.listed:
                if step.id not in known and step.kind != WAIT:
                    known.add(step.id)
                    others.append(step.at(now))
        return others

    def next_change(self, before: datetime | None) -> datetime | None:
        """When ids or states of what shows differ next; None when that is not before `before`."""
        for moment, then in self.later():
            if before is not None and moment >= before:
                return None
            if then.shown != self.judgement.shown:
                return moment
        return None


def _edges(judgement: Judgement, now: datetime) -> set[datetime]:
    return {
        edge
        for step in judgement.steps
        if step.state != DONE or step.kind == MOVE_ON
        for edge in (step.opens, step.due, step.closes)
        if edge is not None and edge > now
    }
