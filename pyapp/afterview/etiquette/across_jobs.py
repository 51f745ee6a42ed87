"""What only the whole plan can say of a step: who is written to for two jobs, and what else there is to do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice

from afterview.etiquette.situation import Case
from afterview.etiquette.step import (
    FOLLOW_UPS,
    MOVE_ON,
    OVERDUE,
    THANK_YOU,
    WAIT,
    Fact,
    Step,
)

FAR = datetime.max.replace(tzinfo=UTC)
WRITING = (THANK_YOU, *FOLLOW_UPS)
MOST_NAMED = 5  # jobs that are named where a search goes on

type Facts = Mapping[str, Fact]


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


def facts_across(cases: dict[str, Case], steps: Sequence[Step]) -> dict[str, Facts]:
    """What other jobs add to the facts of a plan's steps, by the ids of those to which there is something to add.

    When one address is written to for two jobs: `also_written_to_for`, the other jobs. While moving on:
    `else_in_plan_for`, the first few of the other jobs in the plan, newest first, and `more_in_plan`, whether there
    are more. `cases` has every job, in the order in which they were added.
    """
    shared = _shared_addresses(cases, steps)
    going_on = {step.job for step in steps if step.kind != MOVE_ON}
    others = tuple(islice((job for job in reversed(cases) if job in going_on), MOST_NAMED + 2))
    found: dict[str, Facts] = {}
    for step in steps:
        if step.kind == MOVE_ON:
            found[step.id] = goes_on_with(step, others)
        elif shared and step.kind in WRITING and step.job is not None:
            emails = emails_of(cases[step.job], step)
            also = also_written_to(step, (shared.get(email, ()) for email in emails))
            if also is not None:
                found[step.id] = also
    return found


def goes_on_with(step: Step, others: Sequence[str]) -> Facts:
    """Where the search goes on while moving on. `others`: the newest jobs in the plan, two more than are named."""
    named = tuple(job for job in others if job != step.job)
    return {"else_in_plan_for": named[:MOST_NAMED], "more_in_plan": len(named) > MOST_NAMED}


def also_written_to(step: Step, jobs: Iterable[Iterable[str]]) -> Facts | None:
    """For which other jobs the note's addresses are written to: `jobs`, for each address."""
    also = {job for each in jobs for job in each} - {step.job}
    return {"also_written_to_for": tuple(sorted(also))} if also else None


def with_facts(step: Step, facts: Facts) -> Step:
    """The step with more facts in its first reason."""
    first, *rest = step.why
    return replace(step, why=(replace(first, facts={**first.facts, **facts}), *rest))


def _shared_addresses(
    cases: Mapping[str, Case], steps: Sequence[Step]
) -> Mapping[str, frozenset[str]]:
    """The addresses that are written to for more than one job, each with the jobs."""
    jobs_of: dict[str, set[str]] = {}
    for step in steps:
        if step.kind in WRITING and step.job is not None:
            for email in emails_of(cases[step.job], step):
                jobs_of.setdefault(email, set()).add(step.job)
    return {email: frozenset(jobs) for email, jobs in jobs_of.items() if len(jobs) > 1}


def emails_of(case: Case, step: Step) -> list[str]:
    """The addresses at which a note arrives, also by way of the contact."""
    emails = case.emails
    people = (*step.people, case.contact) if step.via == "contact" else step.people
    return [emails[id] for id in people if id in emails]
