"""The forecast: the same plan over time, for each step from when until when it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from afterview.etiquette.across_jobs import look_around, urgency
from afterview.etiquette.judgement import Outlook
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
            (moment, place, steps) for moment, steps in Outlook(case, now, rules).over_time(horizon)
        )
    helps = Jobs(story, policy, cases, now).ended_without_offer
    moments = {now, *(ended.first_held for ended in helps if now < ended.first_held < horizon)}
    for rule in rules:
        if rule.evaluate_all is not None:
            for moment in sorted(moments):
                ruling = rule.evaluate_all(Jobs(story, policy, cases, moment))
                changes.append((moment, len(cases), ruling.steps))
    by_job = {case.job.id: case for case in cases}
    return tuple(
        sorted(_spans(by_job, changes), key=lambda span: (span.start, *urgency(span.step)))
    )


def _spans(
    cases: Mapping[str, Case], changes: list[tuple[datetime, int, tuple[Step, ...]]]
) -> Iterator[Span]:
    """Spans out of what each job shows from when: one for as long as a step stays the same."""
    showing: dict[int, tuple[Step, ...]] = {}
    since: dict[str, tuple[datetime, Step]] = {}
    changes.sort(key=lambda change: change[:2])
    for place, (moment, job, steps) in enumerate(changes):
        showing[job] = steps
        if place + 1 < len(changes) and changes[place + 1][0] == moment:
            continue
        all_steps = [step for key in sorted(showing) for step in showing[key]]
        shown = {step.id: step for step in look_around(cases, sorted(all_steps, key=urgency))}
        for id in [id for id, (_, step) in since.items() if shown.get(id) != step]:
            start, step = since.pop(id)
            yield Span(start, moment, step)
        for id, step in shown.items():
            since.setdefault(id, (moment, step))
    for start, step in since.values():
        yield Span(start, None, step)
