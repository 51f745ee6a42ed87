"""What happened to a job, newest first, each with the page on which to correct it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from afterview.journal.story import Interview, Job, Note, Promise, Reply
from afterview.web.groups import TOOK_PLACE
from afterview.web.words import (
    ANSWERS,
    FORMATS,
    NOBODY_CAME,
    NOTES,
    OUTCOMES,
    STEPS,
    VIAS,
    names,
)

CHOICES = {
    "reach-out": "You decided to reach out once more",
    "hold-off": "You decided to hold off",
}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened: when, in words, and the entry that reports it.

    `correct` is the page on which it is told anew, with the name of its value; None: it can only be taken back.
    """

    at: datetime
    words: str
    entry: str
    correct: tuple[str, str] | None = None
    detail: str = ""


def events(job: Job, now: datetime) -> list[Event]:
    """Everything that happened until `now`, newest first."""
    told = [event for event in _events(job) if event.at <= now]
    return sorted(told, key=lambda event: event.at, reverse=True)


def _events(job: Job) -> Iterator[Event]:
    for note in job.notes:
        yield _of_note(note, job)
    for reply in job.replies:
        yield _of_reply(reply)
    for promise in job.promises:
        yield _of_promise(promise, job)
    for decision in job.decisions:
        yield Event(decision.at, CHOICES[decision.choice], decision.entry)
    for skip in job.skips:
        yield Event(skip.at, skipped(skip.step, job.id), skip.entry, detail=skip.reason or "")
    for closing in job.closings:
        yield Event(closing.at, f"You closed this job: {OUTCOMES[closing.outcome]}", closing.entry)
    for reopening in job.reopenings:
        yield Event(reopening.at, "You opened this job again", reopening.entry)
    for interview in job.interviews:  # last: what was told at an interview stands above it
        yield from _of_interview(interview, job)


def _of_interview(interview: Interview, job: Job) -> Iterator[Event]:
    if interview.cancelled is None:
        whom = names(job, interview.people)
        words = f"Interview, {FORMATS[interview.format].lower()}{f', with {whom}' if whom else ''}"
        yield Event(interview.starts, words, interview.entry, ("correct.interview", interview.id))
        return
    why = (
        "Nobody came to the interview"
        if interview.cancelled.why == NOBODY_CAME
        else "The interview was called off"
    )
    yield Event(interview.cancelled.at, why, interview.cancelled.entry)


def _of_note(note: Note, job: Job) -> Event:
    whom = names(job, note.people)
    words = f"You sent: {NOTES[note.note].lower()}{f' to {whom}' if whom else ''}, {VIAS[note.via].lower()}"
    return Event(note.sent, words, note.entry, ("steps.sent", note.entry), note.subject or "")


def _of_reply(reply: Reply) -> Event:
    until = f", until {_day(reply.hear_back_by)}" if reply.hear_back_by else ""
    return Event(
        reply.received, ANSWERS[reply.answer] + until, reply.entry, ("steps.replied", reply.entry)
    )


def _of_promise(promise: Promise, job: Job) -> Event:
    words = (
        f"They said that you would hear by {_day(promise.by)}"
        if promise.by
        else "You asked when you would hear; they could not say"
    )
    return Event(job.told_at(promise), words, promise.entry, ("steps.promised", promise.entry))


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B}"


def skipped(step: str, job: str | None) -> str:
    """What it means that a step was skipped. Its id begins with the job and the kind."""
    kind = step.removeprefix(f"{job or ''}/").split("/")[0]
    if kind == TOOK_PLACE:
        return "You said that the interview took place"
    return f"Not needed: {STEPS.get(kind, 'a step')}"
