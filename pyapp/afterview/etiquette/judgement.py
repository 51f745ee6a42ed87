"""What the rules say of one job: at a moment, and at every later moment at which that changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from afterview.etiquette.rule import Rule
from afterview.etiquette.situation import Case, Situation
from afterview.etiquette.step import DONE, MOVE_ON, WAIT, Step, Verdict


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


def later(
    case: Case, now: datetime, judgement: Judgement, rules: Sequence[Rule]
) -> Iterator[tuple[datetime, Judgement]]:
    """What the rules say after `now`, at each instant at which it may change, if nothing is reported."""
    ahead = {turn for turn in case.turns if turn > now} | _edges(judgement, now)
    while ahead:
        moment = min(ahead)
        judgement = judge(case, moment, rules)
        ahead = {instant for instant in ahead if instant > moment} | _edges(judgement, moment)
        yield moment, judgement


def _edges(judgement: Judgement, now: datetime) -> set[datetime]:
    return {
        edge
        for step in judgement.steps
        if step.state != DONE or step.kind == MOVE_ON
        for edge in (step.opens, step.due, step.closes)
        if edge is not None and edge > now
    }


def next_opening(moments: Iterator[tuple[datetime, Judgement]]) -> datetime | None:
    """When something other than waiting shows next."""
    return next(
        (
            moment
            for moment, judgement in moments
            if any(step.kind != WAIT for step in judgement.listed)
        ),
        None,
    )
