"""Steps of the plan as cards: what each says and asks for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from afterview.etiquette.reasons import Reason, reasons
from afterview.etiquette.step import (
    FIND_ADDRESS,
    THANK_YOU,
    UPCOMING,
    WAIT,
    Step,
)
from afterview.journal.story import Interview, Job, Person, Story
from afterview.notes.occasion import occasion
from afterview.web.call import Call
from afterview.web.groups import WRITING, Group, html_id
from afterview.web.notebook import Notebook
from afterview.web.words import title


@dataclass(frozen=True, slots=True)
class Card:
    """What one card shows. `job` is None for help, which belongs to none.

    `unreachable`: whose address is asked for. `interview`: the one the note is about. `topics`: for each person of the
    note who was met, what was talked about ("": asked for). `then`: what a wait waits for, next.
    """

    id: str
    step: Step
    job: Job | None
    title: str
    reasons: tuple[Reason, ...]
    unreachable: tuple[Person, ...] = ()
    interview: Interview | None = None
    topics: tuple[tuple[Person, str], ...] = ()
    then: Step | None = None

    @property
    def is_note(self) -> bool:
        return self.step.kind in WRITING


def cards(groups: Iterable[Group], notebook: Notebook, call: Call) -> list[Card]:
    """The cards of these groups, each with its why."""
    return [_card(group, notebook, call) for group in groups]


def _card(group: Group, notebook: Notebook, call: Call) -> Card:
    step = group.step
    job = notebook.ledger.job(step.job) if step.job is not None else None
    why = tuple(
        {
            reason.rule: reason
            for each in group.steps
            for reason in reasons(each, _jobs_told_of(each, job, notebook), call.reader_zone)
        }.values()
    )
    if job is None:
        return Card(html_id(step.id), step, None, title(step, None), why)
    interview = job.interview(step.interview) if step.interview is not None else None
    unreachable = dict.fromkeys(
        id for each in group.steps if each.kind == FIND_ADDRESS for id in each.people
    )
    if step.kind in WRITING:  # nobody searches for the address of whom everything goes through
        to = occasion(step, job, None).to
        unreachable.update((person.id, None) for person in to if not person.has_address)
    return Card(
        html_id(step.id),
        step,
        job,
        title(step, job),
        why,
        unreachable=_known(job, unreachable),
        interview=interview,
        topics=_topics(step, job, interview),
        then=_next(step, job, notebook, call.instant) if step.kind == WAIT else None,
    )


def _topics(step: Step, job: Job, interview: Interview | None) -> tuple[tuple[Person, str], ...]:
    """What a thank-you can be about: for each person who was met, what was talked about, or ""."""
    if step.kind != THANK_YOU or interview is None:
        return ()
    met = [id for id in step.people if id in interview.people]
    return tuple((person, interview.topics.get(person.id, "")) for person in _known(job, met))


def _known(job: Job, people: Iterable[str]) -> tuple[Person, ...]:
    return tuple(person for id in people if (person := job.person(id)) is not None)


def _jobs_told_of(step: Step, job: Job | None, notebook: Notebook) -> Story:
    """As much of the story as a step's reasons can name."""
    others = {
        id
        for why in step.why
        for name in ("also_written_to_for", "else_in_plan_for")
        if isinstance(ids := why.facts.get(name), tuple)
        for id in ids
    }
    named = [notebook.ledger.job(id) for id in others]
    return Story(jobs=tuple(each for each in (job, *named) if each is not None))


def _next(step: Step, job: Job, notebook: Notebook, now: datetime) -> Step | None:
    """The step for which a wait waits."""
    if step.closes is None:
        return None
    return next(
        (
            each
            for each in notebook.ahead(job, now)
            if each.state == UPCOMING and each.opens == step.closes
        ),
        None,
    )
