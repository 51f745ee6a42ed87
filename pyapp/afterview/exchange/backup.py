"""A backup: the journal's file, with the drafts beside it, and what of it would be new here.

    {"format": "afterview-journal", "version": 1, "entries": [ … ], "drafts": {"<name>": "<text>"}}

Where the tracker cannot start, the page's shell gives out what is stored as it stands (site_overrides/tracker/
storage.js). That is read here too:

    {"format": "afterview-storage", "prefix": "afterview:/:", "records": {"<key without the prefix>": "<text>"}}

Merging is set union, so nothing here is overwritten and doing it twice changes nothing. What was erased for good, here
or there, stays erased.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from afterview.journal.canonical import Doubled, canonical, parse, serialise
from afterview.journal.codec import (
    Journal,
    Problem,
    Refused,
    dump,
    entry_to_json,
    erased_jobs,
    raws,
    read,
    read_entries,
    same,
)
from afterview.journal.entries import FORMAT, KIND_OF, JobErased, job_of
from afterview.journal.fold import fold
from afterview.journal.ledger import Ledger
from afterview.journal.story import Job

MOST_CHARACTERS = 16_000_000  # several times what a browser stores for one site
ERASED = KIND_OF[JobErased]
STORAGE = "afterview-storage"
ENTRIES, DRAFTS, PREFERENCES = "entries/", "drafts/", "preferences/"  # what keys begin with
_HEAD = 200  # characters in which a file says what it is
_CUT_OFF = Refused(
    "This file is cut off or damaged: it begins as a file of Afterview’s and is not whole."
    " Copy or download it again. Nothing of it was taken over."
)


@dataclass(frozen=True, slots=True)
class Backup:
    """What a file holds. `drafts`: text by name.

    Only what a storage holds has `preferences`, text by key, and `unreadable`: records in place of entries, by key.
    """

    journal: Journal
    drafts: Mapping[str, str]
    preferences: Mapping[str, str] = field(default_factory=dict)
    unreadable: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Incoming:
    """What merging a backup would change here.

    `entries`: what is not here yet, as JSON, the unusable too. `erases`: jobs here that the backup knows as erased.
    `stay_erased`: jobs of the backup that were erased here. `differing_drafts` and `differing_preferences` are here
    with another text, and stay. `unreadable`: texts that are not here yet.
    """

    entries: tuple[object, ...]
    here_already: int
    new_jobs: tuple[Job, ...]
    changed_jobs: tuple[Job, ...]
    erases: tuple[Job, ...]
    stay_erased: int
    drafts: Mapping[str, str]
    differing_drafts: tuple[str, ...]
    preferences: Mapping[str, str]
    differing_preferences: tuple[str, ...]
    unreadable: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def is_nothing(self) -> bool:
        return not (self.entries or self.drafts or self.preferences or self.unreadable)


def dump_backup(backup: Backup) -> str:
    """The text of the file. Reading it again gives the same journal and drafts, what is unusable in it included."""
    text = dump(backup.journal)
    if not backup.drafts:
        return text
    return f'{text.rstrip().removesuffix("}")},\n"drafts": {serialise(dict(backup.drafts))}}}\n'


def read_backup(text: str) -> Backup | Refused:
    """A backup from the text of a file, or why it is none; the reason says what to do."""
    if not text.strip():
        return Refused("This file is empty. Choose the file that Afterview gave you.")
    if len(text) > MOST_CHARACTERS:
        return Refused(
            f"This file has {len(text):,} characters, more than any backup of a browser can have"
            f" ({MOST_CHARACTERS:,}). Choose the file that Afterview gave you."
        )
    if STORAGE in text and (stored := _storage(text)) is not None:
        return stored
    journal = read(text)
    if isinstance(journal, Refused):
        return _CUT_OFF if _begins_as_ours(text) and _parsed(text) is None else journal
    drafts, problems = _drafts(text)
    return Backup(_with_problems(journal, problems), drafts)


def file_name(now: datetime, what: str = "backup") -> str:
    """The name of a file that is downloaded at `now`, with the day on the reader's own calendar."""
    return f"afterview-{what}-{now:%Y-%m-%d}.json"


def incoming(here: Backup, backup: Backup) -> Incoming:
    """What of a backup is new here."""
    erased_here = erased_jobs(here.journal)
    erased_there = erased_jobs(backup.journal)
    contents = {entry.id: entry for entry in here.journal.entries}
    kept = {canonical(each.raw) for each in here.journal.kept}
    added: list[object] = []
    here_already = 0
    for raw in raws(backup.journal):
        if _text_of(raw, "job") in erased_here and _text_of(raw, "kind") != ERASED:
            continue
        known = contents.get(_text_of(raw, "id"))
        if (known is not None and same(entry_to_json(known), raw)) or canonical(raw) in kept:
            here_already += 1
        else:
            added.append(raw)
    before = {job.id: job for job in fold(here.journal).jobs}
    after = fold(read_entries([*raws(here.journal), *added])).jobs
    there = {job_of(entry) for entry in backup.journal.entries}
    drafts = living(backup.drafts, here.journal, backup.journal)
    return Incoming(
        entries=tuple(added),
        here_already=here_already,
        new_jobs=tuple(job for job in after if job.id not in before),
        changed_jobs=tuple(job for job in after if job.id in before and job != before[job.id]),
        erases=tuple(job for job in before.values() if job.id in erased_there),
        stay_erased=len(there & (erased_here - erased_there)),
        drafts=_new(drafts, here.drafts),
        differing_drafts=_differing(drafts, here.drafts),
        preferences=_new(backup.preferences, here.preferences),
        differing_preferences=_differing(backup.preferences, here.preferences),
        unreadable=tuple(
            dict.fromkeys(
                text for text in backup.unreadable.values() if text not in here.unreadable.values()
            )
        ),
        problems=backup.journal.problems,
    )


def replacement(here: Journal, backup: Journal) -> Journal:
    """The journal after a backup took the place of what is here: what was erased here for good stays erased."""
    tombstones = [entry_to_json(entry) for entry in here.entries if isinstance(entry, JobErased)]
    return read_entries([*raws(backup), *tombstones])


def living(drafts: Mapping[str, str], *journals: Journal) -> dict[str, str]:
    """The drafts, named `<job>/<number>`, of jobs that none of these journals knows as erased for good."""
    erased = frozenset().union(*map(erased_jobs, journals))
    return {name: text for name, text in drafts.items() if name.rpartition("/")[0] not in erased}


def _text_of(raw: object, field: str) -> str:
    """A field of an entry as JSON; "" when it is no text."""
    value = raw.get(field) if isinstance(raw, dict) else None
    return value if isinstance(value, str) else ""


def _new(there: Mapping[str, str], here: Mapping[str, str]) -> dict[str, str]:
    return {name: text for name, text in there.items() if name not in here}


def _differing(there: Mapping[str, str], here: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(name for name, text in there.items() if here.get(name, text) != text)


def _begins_as_ours(text: str) -> bool:
    start = text[:_HEAD].lstrip("\ufeff \t\r\n")
    return start.startswith("{") and (FORMAT in start or STORAGE in start)


def _parsed(text: str) -> object:
    """What a JSON text holds; None: it is none."""
    try:
        return parse(text)
    except ValueError:
        return None


def _storage(text: str) -> Backup | Refused | None:
    """What a browser had stored, as it stood there; None: the file says that it is something else."""
    document = _parsed(text)
    if not isinstance(document, dict) or document.get("format") != STORAGE:
        return None
    records = document.get("records")
    if not isinstance(records, dict) or isinstance(records, Doubled):
        return Refused(
            "This file was to hold what a browser has stored, and has no list of records."
            " Download it again. Nothing of it was taken over."
        )
    texts = {key: each for key, each in records.items() if isinstance(each, str)}
    of_kind = {
        kind: {key: each for key, each in texts.items() if key.startswith(kind)}
        for kind in (ENTRIES, DRAFTS, PREFERENCES)
    }
    ledger = Ledger(of_kind[ENTRIES])
    known = set().union(*of_kind.values())
    strange = tuple(
        Problem(
            None, None, _encodable(key), "is no record that this version knows; it was left out"
        )
        for key in records
        if key not in known
    )
    return Backup(
        _with_problems(ledger.journal(), strange),
        {key.removeprefix(DRAFTS): each for key, each in of_kind[DRAFTS].items()},
        of_kind[PREFERENCES],
        ledger.unreadable,
    )


def _encodable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()


def _drafts(text: str) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """The drafts beside a journal; `text` was read as one."""
    if '"drafts"' not in text:
        return {}, ()
    document = parse(text)
    drafts = document.get("drafts", {}) if isinstance(document, dict) else {}
    if not isinstance(drafts, dict) or isinstance(drafts, Doubled):
        return {}, (Problem(None, None, "drafts", "must be an object of names and texts"),)
    usable = {name: draft for name, draft in drafts.items() if isinstance(draft, str)}
    if len(usable) < len(drafts):
        return usable, (Problem(None, None, "drafts", "has a draft that is no text"),)
    return usable, ()


def _with_problems(journal: Journal, problems: tuple[Problem, ...]) -> Journal:
    if not problems:
        return journal
    return Journal(journal.entries, journal.kept, (*journal.problems, *problems), journal.places)
