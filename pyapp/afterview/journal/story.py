"""What the journal tells, folded into jobs: the values that every rule and page reads.

All instants are aware datetimes in UTC, so that comparing and subtracting them is always right (two
datetimes of one zone compare by wall clock). Wall-clock times are naive and stand beside their zone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo

UTC = UTC


@dataclass(frozen=True, slots=True)
class Person:
    """Someone met or written to for a job. `email` or `reach` (any other way, in words) is an address."""

    id: str
    name: str
    role: str  # interviewer, hiring-manager, recruiter, coordinator
    email: str | None = None
    reach: str | None = None

    @property
    def has_address(self) -> bool:
        return bool(self.email or self.reach)


@dataclass(frozen=True, slots=True)
class Cancellation:
    """An interview that did not happen: `why` is called-off or nobody-came."""

    entry: str
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Interview:
    """One conversation. `starts` and `ends` are instants; `starts_at`, `ends_at` the zone's wall clock."""

    id: str
    entry: str  # id of the entry that first reported it
    at: datetime  # when it was first reported
    starts: datetime
    ends: datetime
    starts_at: datetime
    ends_at: datetime
    zone: tzinfo  # a ZoneInfo
    format: str  # onsite, video, phone
    people: tuple[str, ...] = ()  # in the order in which the people were added to the job
    organisers: tuple[str, ...] = ()
    topics: Mapping[str, str] = field(default_factory=dict)
    cancelled: Cancellation | None = None  # the one reported last

    @property
    def day(self) -> date:
        return self.starts_at.date()


@dataclass(frozen=True, slots=True)
class Promise:
    """What they said about hearing back. `by` None: asked, and they could not say."""

    entry: str
    at: datetime
    interview: str | None
    by: date | None
    told: datetime | None  # None: not reported when


@dataclass(frozen=True, slots=True)
class Note:
    """A message that was sent."""

    entry: str
    at: datetime
    sent: datetime
    sent_offset: timedelta  # the sender's offset from UTC, for a job that has no zone of its own
    interview: str | None
    note: str  # thank-you, second-follow-up, third-follow-up, later-follow-up, other
    people: tuple[str, ...]
    via: str  # email, post, message, phone, in-person
    subject: str | None = None
    body: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """What they answered: offer, rejection, next-round, more-time, no-news, stop."""

    entry: str
    at: datetime
    received: datetime
    received_offset: timedelta
    answer: str
    hear_back_by: date | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What the gut said: reach-out or hold-off."""

    entry: str
    at: datetime
    choice: str


@dataclass(frozen=True, slots=True)
class Skip:
    """A step that the reader does not want."""

    entry: str
    at: datetime
    step: str
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """The job is over: offer, rejected, withdrew, moved-on or stopped."""

    entry: str
    at: datetime
    outcome: str


@dataclass(frozen=True, slots=True)
class Reopening:
    entry: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Job:
    """One position at one company. Every tuple is in the fold's order: by when it happened, then (`at`, `id`);
    people and interviews in the order in which they were added."""

    id: str
    entry: str
    at: datetime
    company: str
    role: str
    fit: str | None = None
    through: str | None = None  # a person of this job
    people: tuple[Person, ...] = ()
    interviews: tuple[Interview, ...] = ()
    promises: tuple[Promise, ...] = ()
    notes: tuple[Note, ...] = ()
    replies: tuple[Reply, ...] = ()
    decisions: tuple[Decision, ...] = ()
    skips: tuple[Skip, ...] = ()
    closings: tuple[Closing, ...] = ()
    reopenings: tuple[Reopening, ...] = ()

    def person(self, id: str) -> Person | None:
        return next((person for person in self.people if person.id == id), None)

    def interview(self, id: str) -> Interview | None:
        return next((interview for interview in self.interviews if interview.id == id), None)

    def told_at(self, promise: Promise) -> datetime:
        """When they said it; if that was not reported, at its interview, unless that lay ahead then."""
        if promise.told is not None:
            return promise.told
        interview = self.interview(promise.interview) if promise.interview else None
        return interview.starts if interview and interview.starts < promise.at else promise.at


@dataclass(frozen=True, slots=True)
class Story:
    """Everything, folded. `policy` holds the values set, oldest first, each `(entry id, name, value)`,
    as they were read: their ranges are the rules' business."""

    jobs: tuple[Job, ...] = ()  # in the order in which they were added
    me: str | None = None
    policy: tuple[tuple[str, str, object], ...] = ()
    skips: tuple[Skip, ...] = ()  # of steps that belong to no job

    def job(self, id: str) -> Job | None:
        return next((job for job in self.jobs if job.id == id), None)
