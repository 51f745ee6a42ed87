"""Which steps of a job stand on one card, and which of its interviews are asked about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2s

from afterview.etiquette.step import FIND_ADDRESS, FOLLOW_UPS, THANK_YOU, Step, step_id
from afterview.journal.story import Interview, Job

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
