"""The journal as it is stored, one record for each submit, and the story it tells, kept up to date.

A record is put, replaced or removed at a cost that its own entries and their jobs decide, not the journal: only what
a change touches is read and folded again. At every moment the story is that of the fold over all records together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import overload

from afterview.journal.canonical import serialise
from afterview.journal.codec import (
    Journal,
    Problem,
    Reading,
    Refused,
    contradicting,
    gathered,
    holder,
    is_let_go,
    problems_of,
    readings_of,
    same,
)
from afterview.journal.entries import Entry, EntryRetracted, JobErased, job_of
from afterview.journal.fold import fold_job, fold_rest, story_of, taken_back
from afterview.journal.story import Job, Story

FAR = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Act:
    """What one submit stored. An entry that names no submit is an act of its own, under its own id.

    `at`: when it was reported (aware; of its newest entry). `is_taken_back`: all of it that can be retracted is.
    """

    id: str
    at: datetime
    entries: tuple[Entry, ...]
    is_taken_back: bool


class Ledger:
    """What is stored of the journal. `records`: key to the text of one submit, as `dump_record` writes it."""

    def __init__(self, records: Mapping[str, str] = MappingProxyType({})) -> None:
        # What was read, whether it holds or not.
        self._records: dict[str, list[Reading]] = {}
        self._refused: dict[str, tuple[str, str]] = {}  # text and reason
        self._faulty: dict[str, None] = {}  # keys of records in which something is unusable
        self._contents: dict[str, list[Reading]] = {}  # by id
        self._contested: dict[str, None] = {}  # ids that were read more than once
        self._of_job: dict[str, list[Reading]] = defaultdict(list)
        self._erased: set[str] = set()  # jobs
        # What holds.
        self._entries: dict[str, Entry] = {}
        self._telling: dict[str | None, dict[str, Entry]] = defaultdict(dict)  # by job
        self._retractors: dict[str, dict[str, None]] = defaultdict(dict)  # by what they retract
        self._taken_back: set[str] = set()
        self._acts: dict[str, dict[str, Entry]] = defaultdict(dict)
        self._newest: list[str] | None = None  # acts; None: not in order yet
        # What it tells.
        self._jobs: dict[str, Job] = {}
        self._touched: list[str] = []
        self._rest = Story()
        self._story: Story | None = None  # None: not put together yet
        self._change(records)

    def put(self, key: str, text: str | None) -> None:
        """Take over what is stored under a key: another text, or nothing any more (None)."""
        self._change({key: text})

    # What it tells

    @property
    def story(self) -> Story:
        """What all records tell together. Its jobs stay the same objects while nothing of them changes."""
        if self._story is None:
            self._story = story_of(self._jobs.values(), self._rest)
        return self._story

    def job(self, id: str) -> Job | None:
        return self._jobs.get(id)

    @property
    def jobs(self) -> Mapping[str, Job]:
        """The story's jobs by their ids, in no order."""
        return MappingProxyType(self._jobs)

    @property
    def rest(self) -> Story:
        """What the story tells beside its jobs: a story without any."""
        return self._rest

    @property
    def touched(self) -> Sequence[str]:
        """The jobs that were added, changed or removed, one after another, since the ledger was opened."""
        return self._touched

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Every entry that holds, by its id; also those that were taken back."""
        return MappingProxyType(self._entries)

    def is_retracted(self, id: str) -> bool:
        """Whether an entry was taken back, and that was not itself taken back."""
        return id in self._taken_back and not isinstance(self._entries.get(id), JobErased)

    def about(self, entry: Entry) -> Entry | None:
        """What an entry is about: itself, or what a retraction, or one of a retraction and so on, takes back in
        the end. None when that is not here, or the retractions go round in a ring."""
        seen = set()
        found: Entry | None = entry
        while isinstance(found, EntryRetracted):
            if found.id in seen:
                return None
            seen.add(found.id)
            found = self._entries.get(found.retracts)
        return found

    def puts_back(self, entry: Entry) -> bool:
        """Whether it takes back a taking back, so that what that one took back stands again; never in a ring."""
        seen = set()
        found: Entry | None = entry
        while isinstance(found, EntryRetracted):
            if found.id in seen:
                return False
            seen.add(found.id)
            found = self._entries.get(found.retracts)
        return len(seen) > 0 and len(seen) % 2 == 0

    def acts(self) -> Sequence[Act]:
        """Every submit, newest first; each is made when it is looked at."""
        if self._newest is None:
            self._newest = sorted(
                self._acts, key=lambda act: (_latest(self._acts[act]), act), reverse=True
            )
        return _Acts(self, self._newest)

    def act(self, id: str) -> Act | None:
        entries = self._acts.get(id)
        if entries is None:
            return None
        told = tuple(entries.values())
        retractable = [entry for entry in told if not isinstance(entry, JobErased)]
        back = bool(retractable) and all(self.is_retracted(entry.id) for entry in retractable)
        return Act(id, _latest(entries), told, back)

    # What is kept beside it

    @property
    def keys(self) -> frozenset[str]:
        """Keys of the records that could be read."""
        return frozenset(self._records)

    @property
    def unreadable(self) -> Mapping[str, str]:
        """Records that are no list of entries, key to text: to be shown and downloaded, never overwritten."""
        return {key: text for key, (text, _) in self._refused.items()}

    @property
    def problems(self) -> Mapping[str, tuple[Problem, ...]]:
        """What cannot be used, by the key of its record. `place` counts in the record; None: all of it."""
        problems: dict[str, tuple[Problem, ...]] = {
            key: (Problem(None, None, None, reason),) for key, (_, reason) in self._refused.items()
        }
        for key in self._records if self._contested else self._faulty:
            if found := tuple(self._problems_in(key)):
                problems[key] = found
        return problems

    def journal(self) -> Journal:
        """Everything in one, for a backup: entries by (`at`, `id`), and what is kept."""
        readings = [found for record in self._records.values() for found in record]
        return gathered(sorted(readings, key=_reported))

    def without_job(self, job: str) -> Mapping[str, str | None]:
        """What to store so that nothing of a job is left but its tombstones: key to text, None: nothing."""
        rewritten: dict[str, str | None] = {}
        for key, record in self._records.items():
            left = [found.raw for found in record if not is_let_go(found, (job,))]
            if len(left) < len(record):
                rewritten[key] = serialise(left) if left else None
        return rewritten

    def _problems_in(self, key: str) -> Iterator[Problem]:
        for place, found in enumerate(self._records[key]):
            if is_let_go(found, self._erased):
                continue
            if found.id in self._contested:
                held = self._holder(found.id)
                if held is not None and not same(held.raw, found.raw):
                    found = contradicting(found)
            yield from problems_of(found, place)

    # A change

    def _change(self, records: Mapping[str, str | None]) -> None:
        """Take over records, and think through again what they touch, and only that."""
        changed: list[Reading] = []
        for key, text in records.items():
            changed += self._remove(key)
            if text is not None:
                changed += self._add(key, text)
        ids = {found.id: None for found in changed if found.id is not None}
        for job in {entry.job for found in changed if isinstance(entry := found.entry, JobErased)}:
            readings = self._of_job[job]
            if any(type(found.entry) is JobErased for found in readings) != (job in self._erased):
                self._erased ^= {job}
                ids.update((found.id, None) for found in readings if found.id is not None)
        jobs: dict[str | None, None] = {}
        links: dict[str, None] = {}
        for id in ids:
            held = self._holder(id)
            self._hold(id, held and held.entry, jobs, links)
        if links:
            self._weigh_retractions(list(links), jobs)
        for touched in jobs:
            self._fold(touched)

    def _remove(self, key: str) -> list[Reading]:
        """Forget what was read under a key; gives it."""
        self._refused.pop(key, None)
        self._faulty.pop(key, None)
        record = self._records.pop(key, [])
        for found in record:
            if found.id is not None:
                contents = self._contents[found.id]
                contents.remove(found)
                if len(contents) == 1:
                    del self._contested[found.id]
                elif not contents:
                    del self._contents[found.id]
            if found.job is not None:
                self._of_job[found.job].remove(found)
        return record

    def _add(self, key: str, text: str) -> list[Reading]:
        """Read what is stored under a key; gives it."""
        record = readings_of(text)
        if isinstance(record, Refused):
            self._refused[key] = text, record.reason
            return []
        self._records[key] = record
        for found in record:
            if found.faults:
                self._faulty[key] = None
            if found.id is not None:
                contents = self._contents.setdefault(found.id, [])
                contents.append(found)
                if len(contents) > 1:
                    self._contested[found.id] = None
            if found.job is not None:
                self._of_job[found.job].append(found)
        return record

    def _holder(self, id: str) -> Reading | None:
        """Of what was read with an id, the one that holds."""
        contents = self._contents.get(id, [])
        if self._erased:
            contents = [found for found in contents if not is_let_go(found, self._erased)]
        return holder(contents) if contents else None

    def _hold(
        self,
        id: str,
        entry: Entry | None,
        jobs: dict[str | None, None],
        links: dict[str, None],
    ) -> None:
        """From now on an id is this entry. Adds the jobs that it tells of, and the ids between which it is a link."""
        before = self._entries.pop(id, None)
        if before is not None:
            act = self._acts[_act_of(before)]
            del act[id]
            if not act:
                del self._acts[_act_of(before)]
            if isinstance(before, EntryRetracted):
                del self._retractors[before.retracts][id]
                links.update({id: None, before.retracts: None})
            else:
                del self._telling[job_of(before)][id]
                jobs[job_of(before)] = None
        if entry is not None:
            self._entries[id] = entry
            self._acts[_act_of(entry)][id] = entry
            if isinstance(entry, EntryRetracted):
                self._retractors[entry.retracts][id] = None
                links.update({id: None, entry.retracts: None})
            else:
                self._telling[job_of(entry)][id] = entry
                jobs[job_of(entry)] = None
        self._newest = None

    def _weigh_retractions(self, links: list[str], jobs: dict[str | None, None]) -> None:
        """What is taken back among all that is linked with these ids. Adds the jobs for which that changes anything."""
        linked = dict.fromkeys(links)
        retractions = {}
        while links:
            id = links.pop()
            near = list(self._retractors.get(id, ()))
            entry = self._entries.get(id)
            if isinstance(entry, EntryRetracted):
                retractions[id] = entry.retracts
                near.append(entry.retracts)
            links += [each for each in near if each not in linked]
            linked.update(dict.fromkeys(near))
        back = taken_back(retractions)
        for id in linked:
            if (id in back) != (id in self._taken_back):
                self._taken_back ^= {id}
                entry = self._entries.get(id)
                if entry is not None and not isinstance(entry, EntryRetracted):
                    jobs[job_of(entry)] = None

    def _fold(self, id: str | None) -> None:
        """A job anew, or what belongs to none. What comes out the same stays the same object."""
        telling = [
            entry
            for entry in self._telling.get(id, {}).values()
            if entry.id not in self._taken_back or isinstance(entry, JobErased)
        ]
        if id is None:
            rest = fold_rest(telling)
            if rest != self._rest:
                self._rest, self._story = rest, None
            return
        job = fold_job(telling)
        if job == self._jobs.get(id):
            return
        self._story = None
        self._touched.append(id)
        if job is None:
            del self._jobs[id]
        else:
            self._jobs[id] = job


class _Acts(Sequence[Act]):
    """Acts, made when they are looked at."""

    def __init__(self, ledger: Ledger, ids: list[str]) -> None:
        self._ledger = ledger
        self._ids = ids

    def __len__(self) -> int:
        return len(self._ids)

    @overload
    def __getitem__(self, place: int) -> Act: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Act]: ...
    def __getitem__(self, place: int | slice) -> Act | Sequence[Act]:
        if isinstance(place, slice):
            return _Acts(self._ledger, self._ids[place])
        act = self._ledger.act(self._ids[place])
        assert act is not None  # a change makes a new list
        return act


def _act_of(entry: Entry) -> str:
    return entry.act or entry.id


def _latest(entries: Mapping[str, Entry]) -> datetime:
    return max(entry.at for entry in entries.values())


def _reported(found: Reading) -> tuple[datetime, str]:
    """What orders a journal: entries by (`at`, `id`), and last what is none."""
    return (FAR, "") if found.entry is None else (found.entry.at, found.entry.id)
