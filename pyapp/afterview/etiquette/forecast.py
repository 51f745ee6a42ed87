"""The forecast: the same plan over time, for each step from when until when it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from afterview.etiquette.judgement import Outlook
from afterview.etiquette.plan import look_around, urgency
from afterview.etiquette.policy import read_policy
from afterview.etiquette.rule import Rule
from afterview.etiquette.rules import RULES
from afterview.etiquette.situation import Case, Jobs, cases_of
from afterview.etiquette.step import Span, Step
from afterview.journal.story import Story


def forecast(
    story: Story, now: datetime, days: int, *, rules: Sequence[Rule] = RULES
) -> tuple[Span, ...]:
    """What the plan will show from `now` (aware) for so many days of 24 hours, if nothing is reported.

    A step that shows differently later (overdue, another reason) has one span for each. The plan at any instant
    of the horizon is made of the spans that contain it; a span that outlasts the horizon has no end.
    """
    now = now.astimezone(UTC)
    horizon = now + timedelta(days=days)
    policy, _ = read_policy(story)
    cases = cases_of(story, policy)
    changes: list[tuple[datetime, int, tuple[Step, ...]]] = []
    for place, case in enumerate(cases):
        changes += (
            (moment, place, steps) for moment, steps in _listed_over_time(case, now, horizon, rules)
        )
    helps = Jobs(story, policy, cases, now).ended_without_offer
    moments = {now, *(ended.first_held for ended in helps if now < ended.first_held < horizon)}
    for rule in rules:
        if rule.evaluate_all is not None:
            for moment in sorted(moments):
                ruling = rule.evaluate_all(Jobs(story, policy, cases, moment))
                changes.append((moment, len(cases), ruling.steps))
    return tuple(sorted(_spans(story, changes), key=lambda span: (span.start, *urgency(span.step))))


def _listed_over_time(
    case: Case, now: datetime, horizon: datetime, rules: Sequence[Rule]
) -> Iterator[tuple[datetime, tuple[Step, ...]]]:
    """What a job shows, from each instant at which it may change."""
    outlook = Outlook(case, now, rules)
    yield now, outlook.listed()
    for moment, _ in outlook.later():
        if moment >= horizon:
            return
        yield moment, Outlook(case, moment, rules).listed()


def _spans(story: Story, changes: list[tuple[datetime, int, tuple[Step, ...]]]) -> Iterator[Span]:
    """Spans out of what each job shows from when: one for as long as a step stays the same."""
    showing: dict[int, tuple[Step, ...]] = {}
    since: dict[str, tuple[datetime, Step]] = {}
    changes.sort(key=lambda change: change[:2])
    for place, (moment, job, steps) in enumerate(changes):
        showing[job] = steps
        if place + 1 < len(changes) and changes[place + 1][0] == moment:
            continue
        all_steps = [step for key in sorted(showing) for step in showing[key]]
        shown = {step.id: step for step in look_around(story, all_steps)}
        for id in [id for id, (_, step) in since.items() if shown.get(id) != step]:
            start, step = since.pop(id)
            yield Span(start, moment, step)
        for id, step in shown.items():
            since.setdefault(id, (moment, step))
    for start, step in since.values():
        yield Span(start, None, step)
