"""The forecast: the same plan over time, for each step from when until when it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from afterview.etiquette.across_jobs import FAR, Facts, facts_across, urgency, with_facts
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
    horizon = now + min(timedelta(days=days), FAR - now)
    policy, _ = read_policy(story)
    cases = cases_of(story, policy)
    changes: list[tuple[datetime, int, tuple[Step, ...]]] = []
    for place, case in enumerate(cases):
        changes += (
            (moment, place, steps) for moment, steps in Outlook(case, now, rules).over_time(horizon)
        )
    jobs = Jobs(story, policy, cases, now)
    moments = sorted({now, *(moment for moment in jobs.first_held if now < moment < horizon)})
    for rule in rules:
        if rule.evaluate_all is not None:
            for moment in moments:
                changes.append((moment, len(cases), rule.evaluate_all(jobs.at(moment)).steps))
    by_job = {case.job.id: case for case in cases}
    return tuple(
        sorted(_spans(by_job, changes), key=lambda span: (span.start, *urgency(span.step)))
    )


def _spans(
    cases: dict[str, Case], changes: list[tuple[datetime, int, tuple[Step, ...]]]
) -> Iterator[Span]:
    """Spans out of what each job shows from when: one for as long as a step stays the same."""
    showing: dict[int, tuple[Step, ...]] = {}
    since: dict[str, tuple[datetime, tuple[Step, Facts | None]]] = {}
    changes.sort(key=lambda change: change[:2])
    for place, (moment, job, steps) in enumerate(changes):
        showing[job] = steps
        if place + 1 < len(changes) and changes[place + 1][0] == moment:
            continue
        all_steps = [step for shown in showing.values() for step in shown]
        more = facts_across(cases, all_steps)
        now = {step.id: (step, more.get(step.id)) for step in all_steps}
        for id in [id for id, (_, shown) in since.items() if now.get(id) != shown]:
            start, shown = since.pop(id)
            yield Span(start, moment, _told(*shown))
        for id, shown in now.items():
            since.setdefault(id, (moment, shown))
    for start, shown in since.values():
        yield Span(start, None, _told(*shown))


def _told(step: Step, more: Facts | None) -> Step:
    return step if more is None else with_facts(step, more)
