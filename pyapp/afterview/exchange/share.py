"""One job in a link: its entries as a JSON list, packed as in link.py. The link's version is that of the entries too.

Ids stay as they are, so that adding is set union. What the reader leaves out is left out field by field. Of two
contents of one id the one whose canonical JSON is smaller holds, and that is always the one with more fields: so a
fuller entry is never replaced by its own abridgement.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from afterview.exchange.link import TOO_LARGE, Format, TooLong
from afterview.exchange.of_job import of_job
from afterview.journal.canonical import parse
from afterview.journal.codec import Journal, Refused, entry_to_json, read_entries, same
from afterview.journal.entries import (
    FIELDS,
    UNSET,
    Entry,
    EntryRetracted,
    InterviewCorrected,
    InterviewHeld,
    JobAdded,
    JobCorrected,
    JobErased,
    NoteSent,
    PersonAdded,
    PersonCorrected,
    StepSkipped,
    job_of,
)
from afterview.journal.fold import taken_back

MOST_CHARACTERS = 32_000  # of a link; some browsers stop at 64,000 for a whole address
MOST_BYTES = 200_000  # of the entries in it, expanded
MOST_ENTRIES = 2_000
LONG = 2_000  # characters from which some messengers cut an address


# The words of entries, the likeliest last, as a past for the compressor to point into: a typical link is a fifth
# shorter. It is part of version 1 and must not change with the vocabulary.
_DICTIONARY = (
    b'"reason":"","fit":"","reach":"","email":"@","choice":"reach-out"},"choice":"hold-off"},'
    b'"outcome":"stopped"},"outcome":"moved-on"},"outcome":"rejected"},"outcome":"withdrew"},"outcome":"offer"},'
    b'"kind":"job-closed","kind":"job-reopened","kind":"gut-decided","kind":"step-skipped","step":"/'
    b'"kind":"entry-retracted","retracts":"","kind":"job-corrected","kind":"person-corrected",'
    b'"kind":"interview-corrected","kind":"interview-cancelled","why":"nobody-came"},"why":"called-off"},'
    b'"answer":"rejection"},"answer":"next-round"},"answer":"no-news"},"answer":"offer"},"answer":"stop"},'
    b'"kind":"reply-received","job":"","received":"2026-10-12T10:00:00-04:00","answer":"more-time",'
    b'"hear_back_by":"2027-01-18"},{"id":"","subject":"","body":"","note":"later-follow-up","note":"third-follow-up",'
    b'"note":"second-follow-up","note":"other","via":"in-person","via":"message","via":"phone","via":"post",'
    b'"kind":"note-sent","job":"","interview":"","note":"thank-you","people":[""],"via":"email",'
    b'"sent":"2026-11-02T19:00:00+01:00"},{"id":"","at":"2027-","kind":"hear-back-promised","job":"","interview":"",'
    b'"by":"2026-12-06","told":"2026-12-02T16:00:00-05:00"},{"id":"","at":"2026-","kind":"interview-held","act":"",'
    b'"job":"","interview":"","starts":"2027-02-02T15:00","ends":"2027-02-02T16:00","zone":"Asia/","zone":"Europe/",'
    b'"zone":"America/New_York","format":"phone","format":"onsite","format":"video","people":["",""],'
    b'"organisers":[""],"topics":{"":""}},"kind":"person-added","act":"","job":"","person":"","name":"",'
    b'"role":"coordinator"},"role":"recruiter"},"role":"hiring-manager"},"role":"interviewer"},'
    b'{"id":"","at":"2026-11-02T20:00:00Z","kind":"job-added","act":"","job":"","company":"","role":""},'
)

NO_LINK = Refused("This is no link to a job. Check the address, or ask for the link again.")
NOT_OURS = Refused(
    "This link does not hold exactly one job, so it was not made by Afterview. It was not opened."
)

FORMAT = Format(NO_LINK, NOT_OURS, MOST_CHARACTERS, MOST_BYTES, _DICTIONARY)


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a job that the reader may leave out of a link: its words on the page, and the fields it means."""

    name: str
    words: str
    by_default: bool
    fields: Mapping[type[Entry], tuple[str, ...]]


PARTS = (
    Part(
        "topics",
        "What you talked about",
        True,
        {InterviewHeld: ("topics",), InterviewCorrected: ("topics",)},
    ),
    Part(
        "addresses",
        "Email addresses and other ways to reach people",
        False,
        {PersonAdded: ("email", "reach"), PersonCorrected: ("email", "reach")},
    ),
    Part("texts", "The notes you sent, word for word", False, {NoteSent: ("subject", "body")}),
    Part(
        "reasons",
        "Your own reasons: why you suit the job, why you left out a step",
        False,
        {JobAdded: ("fit",), JobCorrected: ("fit",), StepSkipped: ("reason",)},
    ),
)


@dataclass(frozen=True, slots=True)
class Shared:
    """What a link holds: the entries of one job. `unusable`: how many more this version cannot use."""

    job: str
    entries: tuple[Entry, ...]
    unusable: int

    @property
    def journal(self) -> Journal:
        return Journal(self.entries)


def abridged(entries: Iterable[Entry], job: str, parts: Collection[str]) -> tuple[Entry, ...]:
    """The entries of a job for a link, in their order, with only those `parts` (names of PARTS) of it.

    What was taken back stays at home, and what took it back goes along: the job may have been shared before.
    """
    everything = list(entries)
    belonging = of_job(everything, job)
    retractions = {
        entry.id: entry.retracts for entry in everything if isinstance(entry, EntryRetracted)
    }
    back = taken_back(retractions) - retractions.keys()
    hidden = {
        (kind, field)
        for part in PARTS
        if part.name not in parts
        for kind, fields in part.fields.items()
        for field in fields
    }
    return read_entries(
        [
            _without(entry, hidden)
            for entry in everything
            if entry.id in belonging and entry.id not in back and not isinstance(entry, JobErased)
        ]
    ).entries


def link_of(entries: Iterable[Entry]) -> str | TooLong:
    """The text of a link that holds these entries of one job."""
    raw = [entry_to_json(entry) for entry in entries]
    link = FORMAT.link_of(json.dumps(raw, ensure_ascii=False, separators=(",", ":")).encode())
    return TooLong(len(link)) if isinstance(link, str) and len(raw) > MOST_ENTRIES else link


def read_link(text: str) -> Shared | Refused:
    """The job in a link, or why there is none; the reason says what to do. Never raises."""
    data = FORMAT.data_in(text)
    return data if isinstance(data, Refused) else _job(data)


def addition(shared: Shared, here: Mapping[str, Entry]) -> tuple[Entry, ...]:
    """What of a link is new here; `here` holds the entries by id. A fuller entry counts as new."""
    return tuple(
        entry
        for entry in shared.entries
        if entry.id not in here or _is_fuller(entry, here[entry.id])
    )


def _job(data: bytes) -> Shared | Refused:
    try:
        raws = parse(data.decode())
    except ValueError:
        return NOT_OURS
    if not isinstance(raws, list):
        return NOT_OURS
    if len(raws) > MOST_ENTRIES:
        return TOO_LARGE
    journal = read_entries(raws)
    jobs = {job_of(entry) for entry in journal.entries if not isinstance(entry, EntryRetracted)}
    if len(jobs) != 1 or any(
        not isinstance(entry, (*_KINDS, EntryRetracted)) for entry in journal.entries
    ):
        return NOT_OURS
    if not any(isinstance(entry, JobAdded) for entry in journal.entries):
        return NOT_OURS
    job = jobs.pop()
    assert job is not None  # of _KINDS only a skipped step may have none
    return Shared(job, journal.entries, len(journal.kept))


# What may stand in a link: nothing that concerns other jobs, the reader or the rules, and no tombstone.
_KINDS = tuple(
    kind
    for kind, fields in FIELDS.items()
    if kind is not JobErased and any(f.name == "job" for f in fields)
)


def _without(entry: Entry, hidden: Collection[tuple[type[Entry], str]]) -> dict[str, Any]:
    """An entry as JSON with the fields that this version shows, except the hidden."""
    kind = type(entry)
    told = {
        field.name
        for field in FIELDS[kind]
        if getattr(entry, field.name) is not UNSET and (kind, field.name) not in hidden
    }
    keep = {"id", "at", "kind", *(["act"] if entry.act is not None else []), *told}
    return {name: value for name, value in entry_to_json(entry).items() if name in keep}


def _is_fuller(one: Entry, other: Entry) -> bool:
    """Whether an entry says all that the other says, and more."""
    more, less = entry_to_json(one), entry_to_json(other)
    return len(more) > len(less) and all(
        name in more and same(more[name], value) for name, value in less.items()
    )
