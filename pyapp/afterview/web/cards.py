"""Steps of the plan as cards: what belongs on one card, what it asks for, and how a submit turned the plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2s

from afterview.etiquette.reasons import Reason, reasons
from afterview.etiquette.step import (
    FIND_ADDRESS,
    FOLLOW_UPS,
    THANK_YOU,
    UPCOMING,
    WAIT,
    Step,
    step_id,
)
from afterview.journal.story import Interview, Job, Person, Story
from afterview.web.call import Call
from afterview.web.notebook import Notebook
from afterview.web.words import title

WRITING = (THANK_YOU, *FOLLOW_UPS)
TOOK_PLACE = "took-place"


@dataclass(frozen=True, slots=True)
class Group:
    """A step with the searches for addresses that stand on its card."""

    step: Step
    searches: tuple[Step, ...] = ()

    @property
    def steps(self) -> tuple[Step, ...]:
        return (self.step, *self.searches)


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


@dataclass(frozen=True, slots=True)
class Question:
    """Did this interview take place? Asked once, after its end."""

    id: str
    job: Job
    interview: Interview


def grouped(steps: Sequence[Step]) -> list[Group]:
    """The steps, those that share a card together, in their order."""
    searches: dict[str, list[Step]] = {}
    for step in steps:
        if step.kind == FIND_ADDRESS:
            searches.setdefault(step.job or "", []).append(step)
    if not searches:
        return [Group(step) for step in steps]
    taken: dict[str, tuple[Step, ...]] = {}
    for step in steps:
        if step.kind in WRITING:
            found = tuple(each for each in searches.get(step.job or "", ()) if _shares(step, each))
            taken[step.id] = found
            for each in found:
                searches[step.job or ""].remove(each)
    on_another = {search.id for found in taken.values() for search in found}
    return [Group(step, taken.get(step.id, ())) for step in steps if step.id not in on_another]


def _shares(note: Step, search: Step) -> bool:
    if note.kind == THANK_YOU:
        return note.interview == search.interview and set(search.people) <= set(note.people)
    return search.due is None and search.opens == note.opens  # the search beside a follow-up


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
    searched = dict.fromkeys(
        id for each in group.steps if each.kind == FIND_ADDRESS for id in each.people
    )
    return Card(
        html_id(step.id),
        step,
        job,
        title(step, job),
        why,
        unreachable=_known(job, searched),
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


def html_id(step: str) -> str:
    """A step's id as an id of the page: ids of the journal may hold anything."""
    return "step-" + blake2s(step.encode(), digest_size=6).hexdigest()


# Did it take place?


def asking(interview: Interview, job: Job) -> str:
    """The id under which the answer that an interview took place is kept."""
    return step_id(job.id, TOOK_PLACE, interview.entry)


def questions(job: Job, now: datetime) -> list[Question]:
    """The interviews of a job that were planned, are over, and of which nothing has been heard since."""
    over = [
        interview
        for interview in job.interviews
        if interview.at < interview.ends <= now and interview.cancelled is None
    ]
    if not over:
        return []
    answered = {skip.step for skip in job.skips}
    heard = max(
        (
            *(note.sent for note in job.notes),
            *(reply.received for reply in job.replies),
            *(promise.at for promise in job.promises),
            *(closing.at for closing in job.closings),
        ),
        default=None,
    )
    return [
        Question(html_id(asking(interview, job)), job, interview)
        for interview in over
        if (heard is None or heard < interview.ends) and asking(interview, job) not in answered
    ]
