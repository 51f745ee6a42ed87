"""The plan: what the rules say at one moment, over all jobs, most urgent first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from afterview.etiquette.judgement import Outlook
from afterview.etiquette.policy import read_policy
from afterview.etiquette.rule import Rule
from afterview.etiquette.rules import RULES
from afterview.etiquette.situation import Jobs, cases_of
from afterview.etiquette.step import (
    FOLLOW_UPS,
    MOVE_ON,
    OVERDUE,
    THANK_YOU,
    WAIT,
    Fact,
    Plan,
    Step,
    Verdict,
)
from afterview.journal.story import Story

FAR = datetime.max.replace(tzinfo=UTC)
WRITING = (THANK_YOU, *FOLLOW_UPS)


def plan(
    story: Story, now: datetime, *, upcoming: bool = False, rules: Sequence[Rule] = RULES
) -> Plan:
    """What to do at `now` (aware): the open and overdue steps and what to wait for.

    With `upcoming`, also the steps that open later if nothing is reported, and those that are done or missed.
    """
    now = now.astimezone(UTC)
    policy, _ = read_policy(story)
    cases = cases_of(story, policy)
    steps: list[Step] = []
    others: list[Step] = []
    trace: list[Verdict] = []
    next_change: datetime | None = None
    for case in cases:
        outlook = Outlook(case, now, rules)
        trace += outlook.judgement.trace
        steps += outlook.listed()
        if upcoming:
            others += outlook.unlisted()
        next_change = _earlier(next_change, outlook.next_change(next_change))
    jobs = Jobs(story, policy, cases, now)
    for rule in rules:
        if rule.evaluate_all is not None:
            ruling = rule.evaluate_all(jobs)
            steps += ruling.steps
            trace.append(Verdict(rule.id, None, ruling.applies, ruling.facts))
            next_change = _earlier(next_change, _next_help(jobs, rule, ruling.steps))
    listed = [*look_around(story, steps), *others]
    return Plan(now, tuple(sorted(listed, key=urgency)), next_change, tuple(trace))


def urgency(step: Step) -> tuple[object, ...]:
    """What sorts steps: overdue, then by when they are due, then open ones, waiting, and what is not for now."""
    if not step.is_listed:
        rank = 4
    elif step.kind == WAIT:
        rank = 3
    elif step.state == OVERDUE:
        rank = 0
    else:
        rank = 1 if step.due is not None else 2
    return (rank, step.due or FAR, step.closes or FAR, step.opens or FAR)


def _next_help(jobs: Jobs, rule: Rule, steps: Sequence[Step]) -> datetime | None:
    """When a rule over all jobs says something else, because an interview is over."""
    assert rule.evaluate_all is not None
    for moment in sorted(
        {ended.first_held for ended in jobs.ended_without_offer if ended.first_held > jobs.now}
    ):
        then = rule.evaluate_all(Jobs(jobs.story, jobs.policy, jobs.cases, moment))
        if [step.id for step in then.steps] != [step.id for step in steps]:
            return moment
    return None


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((moment for moment in (one, other) if moment is not None), default=None)


def look_around(story: Story, steps: Sequence[Step]) -> list[Step]:
    """The steps, with what only the whole plan can say added to the facts of their first reason.

    While moving on: what else is in the plan. When one address is written to for two jobs: for which others.
    """
    emails = _emails(story, steps)
    jobs_of: dict[str, set[str]] = {}
    for step in steps:
        for email in emails.get(step.id, ()):
            jobs_of.setdefault(email, set()).add(step.job or "")
    seen = []
    for step in steps:
        also = {job for email in emails.get(step.id, ()) for job in jobs_of[email]} - {step.job}
        if also:
            step = _add_fact(step, "also_written_to_for", tuple(sorted(also)))
        if step.kind == MOVE_ON:
            rest = tuple(
                sorted(
                    {
                        each.job
                        for each in steps
                        if each.job not in (None, step.job) and each.kind not in (WAIT, MOVE_ON)
                    }
                )
            )
            step = _add_fact(step, "else_in_plan_for", rest)
        seen.append(step)
    return seen


def _emails(story: Story, steps: Iterable[Step]) -> dict[str, frozenset[str]]:
    """The addresses that each listed note goes to, by the step's id."""
    people = {
        (job.id, person.id): person.email.casefold()
        for job in story.jobs
        for person in job.people
        if person.email
    }
    return {
        step.id: frozenset(
            people[step.job or "", id] for id in step.people if (step.job or "", id) in people
        )
        for step in steps
        if step.kind in WRITING
    }


def _add_fact(step: Step, name: str, value: Fact) -> Step:
    first, *rest = step.why
    return replace(step, why=(replace(first, facts={**first.facts, name: value}), *rest))
