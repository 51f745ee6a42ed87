"""What an entry tells, in words: one line for each kind of entry, for History."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from afterview.journal.entries import (
    UNSET,
    Entry,
    EntryRetracted,
    GutDecided,
    HearBackPromised,
    InterviewCancelled,
    InterviewCorrected,
    InterviewHeld,
    JobAdded,
    JobClosed,
    JobCorrected,
    JobErased,
    JobReopened,
    MeSet,
    NoteSent,
    PersonAdded,
    PersonCorrected,
    PolicySet,
    ReplyReceived,
    StepSkipped,
    job_of,
)
from afterview.journal.ledger import Ledger
from afterview.web.timeline import CHOICES, skipped
from afterview.web.when import in_words as day_in_words
from afterview.web.words import (
    ANSWERS,
    FORMATS,
    NOBODY_CAME,
    NOTES,
    OUTCOMES,
    VIAS,
    listed,
)

# What the fields of corrections and of the policy are called.
FIELDS = {
    "company": "the company",
    "role": "the role",
    "fit": "why you suit this job",
    "through": "through whom everything goes",
    "name": "the name",
    "email": "the e-mail address",
    "reach": "another way to write to them",
    "starts": "when it begins",
    "ends": "when it ends",
    "zone": "the time zone",
    "format": "how you meet",
    "people": "whom you meet",
    "organisers": "who arranged it",
    "topics": "what you talked about",
}


def in_words(entry: Entry, ledger: Ledger) -> str:
    """What an entry tells, with the job it is about."""
    words = WORDS[type(entry)](entry, ledger)
    job = ledger.job(job_of(entry) or "")
    named = isinstance(entry, JobAdded | EntryRetracted) or job is None
    return words if named else f"{job.company}: {words}" if job else words


def _names(entry: Any, ids: tuple[str, ...], ledger: Ledger) -> str:
    job = ledger.job(entry.job)
    known = [person.name for id in ids if job and (person := job.person(id))]
    return listed(known) if known else ""


def _told(entry: Entry) -> str:
    """The names of the fields that an entry sets."""
    set_ones = [
        FIELDS.get(name, name.replace("_", " "))
        for name in entry.__dataclass_fields__
        if name not in ("id", "at", "act", "given", "job", "person", "interview")
        and getattr(entry, name) is not UNSET
    ]
    return listed(set_ones) if set_ones else "nothing"


def _job_added(entry: JobAdded, _: Ledger) -> str:
    return f"added {entry.company}{f', {entry.role}' if entry.role else ''}"


def _person_corrected(entry: PersonCorrected, ledger: Ledger) -> str:
    whom = _names(entry, (entry.person,), ledger)
    return f"changed {_told(entry)}{f' of {whom}' if whom else ''}"


def _interview(entry: InterviewHeld, ledger: Ledger) -> str:
    whom = _names(entry, entry.people, ledger)
    return (
        f"an interview on {day_in_words(entry.starts.date())}, {FORMATS[entry.format].lower()}"
        f"{f', with {whom}' if whom else ''}"
    )


def _note(entry: NoteSent, ledger: Ledger) -> str:
    whom = _names(entry, entry.people, ledger)
    return (
        f"sent: {NOTES[entry.note].lower()}{f' to {whom}' if whom else ''},"
        f" {VIAS[entry.via].lower()}, on {day_in_words(entry.sent.date())}"
    )


def _reply(entry: ReplyReceived, _: Ledger) -> str:
    until = entry.hear_back_by
    return ANSWERS[entry.answer].lower() + (
        f", until {day_in_words(until)}" if isinstance(until, date) else ""
    )


def _retracted(entry: EntryRetracted, ledger: Ledger) -> str:
    if entry.retracts not in ledger.entries:
        return "took back something that is not here"
    about = ledger.about(entry)
    words = in_words(about, ledger) if about is not None else "something that is not here"
    return f"{'put back' if ledger.puts_back(entry) else 'took back'}: {words}"


WORDS: Mapping[type[Entry], Callable[[Any, Ledger], str]] = {
    JobAdded: _job_added,
    JobCorrected: lambda entry, _: f"changed {_told(entry)}",
    PersonAdded: lambda entry, _: f"added {entry.name}",
    PersonCorrected: _person_corrected,
    InterviewHeld: _interview,
    InterviewCorrected: lambda entry, _: f"changed the interview: {_told(entry)}",
    InterviewCancelled: lambda entry, _: (
        "nobody came to the interview"
        if entry.why == NOBODY_CAME
        else "the interview was called off"
    ),
    HearBackPromised: lambda entry, _: (
        f"you will hear by {day_in_words(entry.by)}"
        if entry.by
        else "asked when you will hear; they could not say"
    ),
    NoteSent: _note,
    ReplyReceived: _reply,
    GutDecided: lambda entry, _: CHOICES[entry.choice],
    StepSkipped: lambda entry, _: skipped(entry.step, entry.job or None),
    JobClosed: lambda entry, _: f"closed: {OUTCOMES[entry.outcome]}",
    JobReopened: lambda entry, _: "opened again",
    EntryRetracted: _retracted,
    JobErased: lambda entry, _: "a job was erased for good",
    MeSet: lambda entry, _: f"your name: {entry.name}" if entry.name else "your name: none",
    PolicySet: lambda entry, _: f"settings: {_told(entry)}",
}
