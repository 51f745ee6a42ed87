"""The entries: one class per kind, and the one table that says what each holds.

An entry is one fact that the reader reported. The classes are the values; `KINDS` says for each field its name in
JSON (the same as the attribute), its shape, whether it is required and whether it may be null. The codec, the
documentation and the tests read this table and nothing else.

An optional field that is not told is `UNSET`, in JSON: absent. `None` is told: null, which in a correction puts an
optional value back to nothing. Limits of length, in characters: ids 200; names, roles, addresses 200; why you suit a
job 2,000; a topic 500; a subject 300; a body 20,000; a reason 500.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any

from afterview.journal.shapes import (
    ID,
    MOST_DAYS_OFF,
    MOST_IDS,
    MOST_TOPICS,
    Day,
    Instant,
    ListOf,
    Pairs,
    Shape,
    Text,
    WallClock,
    Whole,
    Word,
    Zone,
)

FORMAT = "afterview-journal"
VERSION = 1

ROLES = ("interviewer", "hiring-manager", "recruiter", "coordinator")
NOTES = ("thank-you", "second-follow-up", "third-follow-up", "later-follow-up", "other")
VIAS = ("email", "post", "message", "phone", "in-person")
FORMATS = ("onsite", "video", "phone")
ANSWERS = ("offer", "rejection", "next-round", "more-time", "no-news", "stop")
CHOICES = ("reach-out", "hold-off")
OUTCOMES = ("offer", "rejected", "withdrew", "moved-on", "stopped")
CANCELLATIONS = ("called-off", "nobody-came")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Unset(Enum):
    """What an optional field is when it was not told."""

    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset.UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What every entry has. `at`: the instant at which it was reported, aware. `act`: the submit it belongs to.

    `given` is the JSON object that the entry was read from, None for one that was made here: what was stored is
    written back as it was, so that reading never makes another entry of it.
    """

    id: str
    at: datetime
    act: str | None = None
    given: Mapping[str, Any] | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobAdded(Entry):
    job: str
    company: str
    role: str
    fit: str | None | Unset = UNSET
    through: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class JobCorrected(Entry):
    job: str
    company: str | Unset = UNSET
    role: str | Unset = UNSET
    fit: str | None | Unset = UNSET
    through: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonAdded(Entry):
    job: str
    person: str
    name: str
    role: str
    email: str | None | Unset = UNSET
    reach: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonCorrected(Entry):
    job: str
    person: str
    name: str | Unset = UNSET
    role: str | Unset = UNSET
    email: str | None | Unset = UNSET
    reach: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewHeld(Entry):
    """`starts` and `ends` are naive: the wall clock of `zone`."""

    job: str
    interview: str
    starts: datetime
    ends: datetime
    zone: str
    format: str
    people: tuple[str, ...]
    organisers: tuple[str, ...] | None | Unset = UNSET
    topics: Mapping[str, str] | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewCorrected(Entry):
    job: str
    interview: str
    starts: datetime | Unset = UNSET
    ends: datetime | Unset = UNSET
    zone: str | Unset = UNSET
    format: str | Unset = UNSET
    people: tuple[str, ...] | Unset = UNSET
    organisers: tuple[str, ...] | None | Unset = UNSET
    topics: Mapping[str, str] | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewCancelled(Entry):
    job: str
    interview: str
    why: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class HearBackPromised(Entry):
    """`by` None: asked, and they could not say."""

    job: str
    by: date | None
    interview: str | None | Unset = UNSET
    told: datetime | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteSent(Entry):
    job: str
    note: str
    people: tuple[str, ...]
    via: str
    sent: datetime
    interview: str | None | Unset = UNSET
    subject: str | None | Unset = UNSET
    body: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyReceived(Entry):
    job: str
    received: datetime
    answer: str
    hear_back_by: date | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class GutDecided(Entry):
    job: str
    choice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSkipped(Entry):
    """`job` None: a step that belongs to no job (get-help)."""

    step: str
    job: str | None | Unset = UNSET
    reason: str | None | Unset = UNSET


@dataclass(frozen=True, slots=True, kw_only=True)
class JobClosed(Entry):
    job: str
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobReopened(Entry):
    job: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRetracted(Entry):
    """`retracts`: the id of the entry that is taken back."""

    retracts: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobErased(Entry):
    """The tombstone of a job that was erased for good."""

    job: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeSet(Entry):
    """The reader's name; empty: none."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySet(Entry):
    """Numbers of the policy that the reader set. None puts the default back. Their ranges are the rules' business."""

    thank_you_within: int | None | Unset = UNSET
    thank_you_latest: int | None | Unset = UNSET
    few_days: int | None | Unset = UNSET
    several_days: int | None | Unset = UNSET
    assumed_hear_back: int | None | Unset = UNSET
    assumed_extension: int | None | Unset = UNSET
    final_patience: int | None | Unset = UNSET
    gone_quiet: int | None | Unset = UNSET
    interviews_without_offer: int | None | Unset = UNSET
    weekend: tuple[str, ...] | None | Unset = UNSET
    days_off: tuple[date, ...] | None | Unset = UNSET


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entry: its name, what it holds, whether it must be there, whether it may be null."""

    name: str
    shape: Shape[Any]
    required: bool
    nullable: bool


def must(name: str, shape: Shape[Any], *, nullable: bool = False) -> Field:
    """A required field: without it the entry is unusable."""
    return Field(name, shape, required=True, nullable=nullable)


def may(name: str, shape: Shape[Any]) -> Field:
    """An optional field; null is nothing."""
    return Field(name, shape, required=False, nullable=True)


def change(name: str, shape: Shape[Any]) -> Field:
    """What a correction may change and not take away."""
    return Field(name, shape, required=False, nullable=False)


NAME = Text(200)
JOB_ROLE = Text(
    200, blank=True
)  # someone may leave an interview without knowing what the position is called
ADDRESS = Text(200, blank=True)
FIT = Text(2000, blank=True)
REASON = Text(500, blank=True)
SUBJECT = Text(300, blank=True)
BODY = Text(20_000, blank=True)
PEOPLE = ListOf(ID, MOST_IDS)
TOPICS = Pairs(Text(500, blank=True), MOST_TOPICS)
INSTANT, WALL_CLOCK, DAY, ZONE, WHOLE = Instant(), WallClock(), Day(), Zone(), Whole()
DAYS_OFF = ListOf(DAY, MOST_DAYS_OFF)
DATED: tuple[Shape[Any], ...] = (INSTANT, WALL_CLOCK, DAY, DAYS_OFF)
"""What must lie within two years of the day on which it was reported."""

COMMON = (must("id", ID), must("at", INSTANT), may("act", ID))
"""The fields of every entry, beside `kind`."""

JOB, PERSON, INTERVIEW = must("job", ID), must("person", ID), must("interview", ID)

FIELDS: Mapping[type[Entry], tuple[Field, ...]] = {
    JobAdded: (
        JOB,
        must("company", NAME),
        must("role", JOB_ROLE),
        may("fit", FIT),
        may("through", ID),
    ),
    JobCorrected: (
        JOB,
        change("company", NAME),
        change("role", JOB_ROLE),
        may("fit", FIT),
        may("through", ID),
    ),
    PersonAdded: (
        JOB,
        PERSON,
        must("name", NAME),
        must("role", Word(ROLES)),
        may("email", ADDRESS),
        may("reach", ADDRESS),
    ),
    PersonCorrected: (
        JOB,
        PERSON,
        change("name", NAME),
        change("role", Word(ROLES)),
        may("email", ADDRESS),
        may("reach", ADDRESS),
    ),
    InterviewHeld: (
        JOB,
        INTERVIEW,
        must("starts", WALL_CLOCK),
        must("ends", WALL_CLOCK),
        must("zone", ZONE),
        must("format", Word(FORMATS)),
        must("people", PEOPLE),
        may("organisers", PEOPLE),
        may("topics", TOPICS),
    ),
    InterviewCorrected: (
        JOB,
        INTERVIEW,
        change("starts", WALL_CLOCK),
        change("ends", WALL_CLOCK),
        change("zone", ZONE),
        change("format", Word(FORMATS)),
        change("people", PEOPLE),
        may("organisers", PEOPLE),
        may("topics", TOPICS),
    ),
    InterviewCancelled: (JOB, INTERVIEW, may("why", Word(CANCELLATIONS))),
    HearBackPromised: (
        JOB,
        must("by", DAY, nullable=True),
        may("interview", ID),
        may("told", INSTANT),
    ),
    NoteSent: (
        JOB,
        must("note", Word(NOTES)),
        must("people", PEOPLE),
        must("via", Word(VIAS)),
        must("sent", INSTANT),
        may("interview", ID),
        may("subject", SUBJECT),
        may("body", BODY),
    ),
    ReplyReceived: (
        JOB,
        must("received", INSTANT),
        must("answer", Word(ANSWERS)),
        may("hear_back_by", DAY),
    ),
    GutDecided: (JOB, must("choice", Word(CHOICES))),
    StepSkipped: (must("step", Text(1000)), may("job", ID), may("reason", REASON)),
    JobClosed: (JOB, must("outcome", Word(OUTCOMES))),
    JobReopened: (JOB,),
    EntryRetracted: (must("retracts", ID),),
    JobErased: (JOB,),
    MeSet: (must("name", Text(200, blank=True)),),
    PolicySet: (
        may("thank_you_within", WHOLE),
        may("thank_you_latest", WHOLE),
        may("few_days", WHOLE),
        may("several_days", WHOLE),
        may("assumed_hear_back", WHOLE),
        may("assumed_extension", WHOLE),
        may("final_patience", WHOLE),
        may("gone_quiet", WHOLE),
        may("interviews_without_offer", WHOLE),
        may("weekend", ListOf(Word(WEEKDAYS), len(WEEKDAYS))),
        may("days_off", DAYS_OFF),
    ),
}

KINDS: Mapping[str, type[Entry]] = {
    "job-added": JobAdded,
    "job-corrected": JobCorrected,
    "person-added": PersonAdded,
    "person-corrected": PersonCorrected,
    "interview-held": InterviewHeld,
    "interview-corrected": InterviewCorrected,
    "interview-cancelled": InterviewCancelled,
    "hear-back-promised": HearBackPromised,
    "note-sent": NoteSent,
    "reply-received": ReplyReceived,
    "gut-decided": GutDecided,
    "step-skipped": StepSkipped,
    "job-closed": JobClosed,
    "job-reopened": JobReopened,
    "entry-retracted": EntryRetracted,
    "job-erased": JobErased,
    "me-set": MeSet,
    "policy-set": PolicySet,
}
KIND_OF: Mapping[type[Entry], str] = {made: kind for kind, made in KINDS.items()}


def job_of(entry: Entry) -> str | None:
    """The job that an entry belongs to; None when it belongs to none."""
    job = getattr(entry, "job", None)
    return job if isinstance(job, str) else None
