"""The fold: from a set of entries to the jobs that they tell of. One order, and the set alone decides it.

Entries that were taken back are left out first, whatever their `at`. Then jobs, people, interviews and their
corrections are gathered in the order (`at`, `id`); a correction counts even if what it corrects was added later.
Then what happened is put in order: by when it happened, ties by (`at`, `id`). What refers to nothing has no effect.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from afterview.journal.codec import Journal, Problem
from afterview.journal.entries import (
    FIELDS,
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
    Unset,
    job_of,
)
from afterview.journal.shapes import as_utc
from afterview.journal.story import (
    Cancellation,
    Closing,
    Decision,
    Interview,
    Job,
    Note,
    Person,
    Promise,
    Reopening,
    Reply,
    Skip,
    Story,
)
from afterview.journal.wall_clock import ends_after_start, instant, zone_named

_TIMES = ("starts", "ends", "zone")
CALLED_OFF = "called-off"  # what a cancellation means that does not say why


def fold(journal: Journal) -> Story:
    """The story of a journal: the same for every order in which its entries arrived."""
    telling = _telling(journal)
    rest = fold_rest(telling.pop(None, ()))
    return story_of(map(fold_job, telling.values()), rest)


def unheeded(journal: Journal) -> Iterator[Problem]:
    """Corrections of an interview's times after which it would end before it starts: those times have no effect."""
    for entries in _telling(journal).values():
        told = _by_kind(entries)
        for _, whole in _gathered("interview", told[InterviewHeld], told[InterviewCorrected]):
            _, refused = _times(whole)
            for entry in refused:
                name = next(name for name in _TIMES if getattr(entry, name) is not UNSET)
                message = (
                    "would make the interview end before it starts; its times stay as they were"
                )
                yield Problem(journal.places.get(entry.id), entry.id, name, message)


def _telling(journal: Journal) -> dict[str | None, list[Entry]]:
    """The entries that were not taken back, by job; None: those of no job."""
    back = taken_back(
        {entry.id: entry.retracts for entry in journal.entries if type(entry) is EntryRetracted}
    )
    telling: dict[str | None, list[Entry]] = defaultdict(list)
    for entry in journal.entries:
        if entry.id not in back or isinstance(entry, JobErased):
            telling[job_of(entry)].append(entry)
    return telling


def story_of(jobs: Iterable[Job | None], rest: Story) -> Story:
    """The story of folded jobs and of the rest."""
    known = [job for job in jobs if job is not None]
    return replace(rest, jobs=tuple(sorted(known, key=lambda job: (job.at, job.entry))))


def fold_rest(entries: Iterable[Entry]) -> Story:
    """What the entries that belong to no job tell, without those taken back: a story without jobs."""
    told = _by_kind(entries)
    names: Sequence[MeSet] = told[MeSet]
    return Story(
        me=_text(names[-1].name) if names else None,
        policy=tuple(_policy(told[PolicySet])),
        skips=tuple(map(_skip, told[StepSkipped])),
    )


def fold_job(entries: Iterable[Entry]) -> Job | None:
    """One job from its entries without those taken back; None when it was never added, or erased for good."""
    told = _by_kind(entries)
    if told[JobErased] or not told[JobAdded]:
        return None
    people = {
        id: Person(id, whole("name"), whole("role"), _text(whole("email")), _text(whole("reach")))
        for id, whole in _gathered("person", told[PersonAdded], told[PersonCorrected])
    }
    cancelled = {entry.interview: entry for entry in told[InterviewCancelled]}  # the last one holds
    interviews = {
        id: _interview(whole, people, cancelled.get(id))
        for id, whole in _gathered("interview", told[InterviewHeld], told[InterviewCorrected])
    }
    ((id, job),) = _gathered("job", told[JobAdded], told[JobCorrected])
    return Job(
        id=id,
        entry=job.first.id,
        at=as_utc(job.first.at),
        company=job("company"),
        role=job("role"),
        fit=_text(job("fit")),
        through=job("through", lambda person: person is None or person in people) or None,
        people=tuple(people.values()),
        interviews=tuple(interviews.values()),
        promises=_happened(_promise(entry, interviews) for entry in told[HearBackPromised]),
        notes=_happened(_note(entry, people, interviews) for entry in told[NoteSent]),
        replies=_happened(_reply(entry) for entry in told[ReplyReceived]),
        decisions=tuple(
            Decision(entry.id, as_utc(entry.at), entry.choice) for entry in told[GutDecided]
        ),
        skips=tuple(map(_skip, told[StepSkipped])),
        closings=tuple(
            Closing(entry.id, as_utc(entry.at), entry.outcome) for entry in told[JobClosed]
        ),
        reopenings=tuple(Reopening(entry.id, as_utc(entry.at)) for entry in told[JobReopened]),
    )


def taken_back(retractions: Mapping[str, str]) -> set[str]:
    """The ids that are retracted, retractions among them; `retractions`: id of each and the id that it retracts.

    A retraction that is itself retracted retracts nothing, and neither does a member of a ring of them.
    """
    waiting: dict[str, int] = defaultdict(
        int
    )  # by how many undecided retractions each is retracted
    for target in retractions.values():
        waiting[target] += 1
    back: set[str] = set()
    decided = [id for id in retractions if id not in waiting]
    for id in decided:  # grows while it is read; what stays undecided is a ring
        target = retractions[id]
        if id not in back:
            back.add(target)
        waiting[target] -= 1
        if not waiting[target] and target in retractions:
            decided.append(target)
    return back


class _Whole:
    """Something that was added, with its corrections: called with a field's name, it gives what holds."""

    def __init__(self, first: Any, corrections: Sequence[Any]) -> None:
        self.first = first
        self.corrections = corrections

    def __call__(self, name: str, counts: Any = None) -> Any:
        """What was told last of a field; `counts` says of a value whether it counts. None: it was never told."""
        for entry in reversed((self.first, *self.corrections)):
            value = getattr(entry, name)
            if value is not UNSET and (counts is None or counts(value)):
                return value
        return None


def _gathered(
    name: str, added: Sequence[Entry], corrected: Sequence[Entry]
) -> Iterator[tuple[str, _Whole]]:
    """Each thing that was added, by its id, in the order of first additions. Later additions are corrections."""
    changes: dict[str, list[Entry]] = defaultdict(list)
    firsts: dict[str, Entry] = {}
    for entry in added:
        id = getattr(entry, name)
        if firsts.setdefault(id, entry) is not entry:
            changes[id].append(entry)
    for entry in corrected:
        changes[getattr(entry, name)].append(entry)
    for id, first in firsts.items():
        yield id, _Whole(first, sorted(changes[id], key=_reported) if id in changes else ())


def _interview(
    whole: _Whole, people: Collection[str], cancelled: InterviewCancelled | None
) -> Interview:
    (starts, ends, zone), _ = _times(whole)
    met, organisers = whole("people"), whole("organisers") or ()
    topics: Mapping[str, str] = whole("topics") or {}
    return Interview(
        id=whole.first.interview,
        entry=whole.first.id,
        at=as_utc(whole.first.at),
        starts=instant(starts, zone),
        ends=instant(ends, zone),
        starts_at=starts,
        ends_at=ends,
        zone=zone_named(zone),
        format=whole("format"),
        people=tuple(person for person in people if person in met),
        organisers=tuple(person for person in people if person in organisers),
        topics={person: topics[person] for person in people if person in topics},
        cancelled=None if cancelled is None else _cancellation(cancelled),
    )


def _cancellation(entry: InterviewCancelled) -> Cancellation:
    return Cancellation(entry.id, as_utc(entry.at), _told(entry.why) or CALLED_OFF)


def _times(whole: _Whole) -> tuple[tuple[datetime, datetime, str], list[Any]]:
    """Start, end and zone, the last that make sense together, and the corrections after them that make none.

    Each correction is judged with those before it, whether they made sense or not: it may take two to move an
    interview.
    """
    held = told = tuple(getattr(whole.first, name) for name in _TIMES)
    refused: list[Any] = []
    for entry in whole.corrections:
        changes = [getattr(entry, name) for name in _TIMES]
        if all(change is UNSET for change in changes):
            continue
        told = tuple(
            before if now is UNSET else now for before, now in zip(told, changes, strict=True)
        )
        refused.append(entry)
        if ends_after_start(*told):
            held, refused = told, []
    return held, refused


def _promise(entry: HearBackPromised, interviews: Collection[str]) -> tuple[datetime, Promise]:
    at, told = as_utc(entry.at), _told(entry.told)
    told = told and as_utc(told)
    interview = _known(entry.interview, interviews)
    return told or at, Promise(entry.id, at, interview, entry.by, told)


def _note(
    entry: NoteSent, people: Collection[str], interviews: Collection[str]
) -> tuple[datetime, Note]:
    sent = as_utc(entry.sent)
    return sent, Note(
        entry=entry.id,
        at=as_utc(entry.at),
        sent=sent,
        sent_offset=_offset(entry.sent),
        interview=_known(entry.interview, interviews),
        note=entry.note,
        people=tuple(person for person in people if person in entry.people),
        via=entry.via,
        subject=_told(entry.subject),
        body=_told(entry.body),
    )


def _reply(entry: ReplyReceived) -> tuple[datetime, Reply]:
    received, hear_back_by = as_utc(entry.received), _told(entry.hear_back_by)
    return received, Reply(
        entry.id, as_utc(entry.at), received, _offset(entry.received), entry.answer, hear_back_by
    )


def _skip(entry: StepSkipped) -> Skip:
    return Skip(entry.id, as_utc(entry.at), entry.step, _told(entry.reason))


def _policy(entries: Iterable[PolicySet]) -> Iterator[tuple[str, str, object]]:
    for entry in entries:
        for field in FIELDS[PolicySet]:
            value = getattr(entry, field.name)
            if value is not UNSET:
                yield entry.id, field.name, value


def _by_kind(entries: Iterable[Entry]) -> dict[type[Entry], list[Any]]:
    """The entries of each kind, in the order in which they were reported."""
    told: dict[type[Entry], list[Any]] = defaultdict(list)
    for entry in sorted(entries, key=_reported):
        told[type(entry)].append(entry)
    return told


def _happened[Event](events: Iterable[tuple[datetime, Event]]) -> tuple[Event, ...]:
    """Events by when they happened; those of one instant stay in the order in which they were reported."""
    return tuple(event for _, event in sorted(events, key=lambda pair: pair[0]))


def _reported(entry: Entry) -> tuple[datetime, str]:
    return entry.at, entry.id


def _known(id: str | None | Unset, ids: Collection[str]) -> str | None:
    return id if isinstance(id, str) and id in ids else None


def _told[Value](value: Value | None | Unset) -> Value | None:
    return None if isinstance(value, Unset) else value


def _text(value: str | None) -> str | None:
    """A text, or None for a blank one."""
    return value if value and value.strip() else None


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or timedelta()
