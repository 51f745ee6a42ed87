"""Entries from JSON and back, strictly: what is unusable is reported and kept, never dropped and never guessed.

An unusable optional value goes alone, and the entry is used without it. A required one takes its entry with it. One id
with two contents: the content whose canonical JSON (RFC 8785) is smaller holds, the other is kept and reported. What
belongs to a job that was erased for good is let go, whatever it is.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from afterview.journal.canonical import Doubled, canonical, parse, serialise
from afterview.journal.entries import (
    COMMON,
    DATED,
    FIELDS,
    FORMAT,
    KIND_OF,
    KINDS,
    UNSET,
    VERSION,
    Entry,
    InterviewCorrected,
    InterviewHeld,
    JobErased,
)
from afterview.journal.migrations import MIGRATIONS, Migration, migrate, newest
from afterview.journal.shapes import Fault, as_utc, near, shown
from afterview.journal.wall_clock import ends_after_start

BESIDE = ("drafts",)  # what a backup holds beside the journal


@dataclass(frozen=True, slots=True)
class Problem:
    """What cannot be used: its place in the list of entries, the entry's id, the field, and what would be right."""

    place: int | None
    entry: str | None
    field: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A text that is no journal, or is newer than this program: nothing of it was taken over."""

    reason: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What stands in the list of entries and cannot be used: the JSON value as it was read."""

    raw: object

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Kept) and canonical(self.raw) == canonical(other.raw)

    def __hash__(self) -> int:
        return hash(canonical(self.raw))


@dataclass(frozen=True, slots=True)
class Journal:
    """A set of entries. No two entries have one id. `places`: where each stood in the list that was read."""

    entries: tuple[Entry, ...] = ()
    kept: tuple[Kept, ...] = ()
    problems: tuple[Problem, ...] = ()
    places: Mapping[str, int] = field(default_factory=dict, compare=False, repr=False)


type Wrong = tuple[str | None, str]
"""A field's name, None for the whole, and what is wrong with it."""


class Reading(NamedTuple):
    """One element of a list of entries: its id and job, if it says them, its entry, if it is usable, what is wrong."""

    raw: object
    id: str | None
    job: str | None
    entry: Entry | None
    faults: Sequence[Wrong]


def read(text: str, migrations: Sequence[Migration] = MIGRATIONS) -> Journal | Refused:
    """A journal from the text of a file. Times are checked against each entry's own `at`, not against a clock."""
    try:
        document = parse(text)
    except ValueError as error:
        return Refused(f"This is no journal: it is no JSON ({error}). Choose another file.")
    if isinstance(document, Doubled):
        return Refused("This is no journal: it has a part twice. Choose another file.")
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return Refused(f"This is no journal: its format is not “{FORMAT}”. Choose another file.")
    version, entries = document.get("version"), document.get("entries")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return Refused("This is no journal: it does not say its version. Choose another file.")
    if version > newest(migrations):
        return Refused(
            "This journal was made by a newer version of Afterview. Open Afterview while online to update it,"
            " then try again. The file was left as it is."
        )
    if not isinstance(entries, list):
        return Refused("This is no journal: it has no list of entries. Choose another file.")
    journal = read_entries(migrate(entries, version, migrations))
    unknown = [
        Problem(None, None, name, "is nothing that a journal has; it was left out")
        for name in document
        if name not in ("format", "version", "entries", *BESIDE)
    ]
    return Journal(journal.entries, journal.kept, (*journal.problems, *unknown), journal.places)


def read_record(text: str) -> Journal | Refused:
    """The entries of one stored submit: the text of a JSON list."""
    readings = readings_of(text)
    return readings if isinstance(readings, Refused) else gathered(readings)


def readings_of(text: str) -> list[Reading] | Refused:
    """What stands in the record of one submit, each by itself."""
    try:
        entries = parse(text)
    except ValueError as error:
        return Refused(
            f"What is stored here is no JSON ({error}). Download it before you remove it."
        )
    if not isinstance(entries, list):
        return Refused(
            "What is stored here is no list of entries. Download it before you remove it."
        )
    return list(map(read_entry, entries))


def read_entries(raws: Iterable[object]) -> Journal:
    """The journal of a list of entries as JSON has them. Never raises; what cannot be used is kept."""
    return gathered(map(read_entry, raws))


def gathered(readings: Iterable[Reading]) -> Journal:
    """The journal of what was read, in that order."""
    placed = list(enumerate(readings))
    erased = {found.entry.job for _, found in placed if type(found.entry) is JobErased}
    if erased:
        placed = [(place, found) for place, found in placed if not is_let_go(found, erased)]
    versions: dict[str, list[Reading]] = {}
    for _, found in placed:
        if found.id is not None:
            versions.setdefault(found.id, []).append(found)
    holders = {id: holder(contents) for id, contents in versions.items() if len(contents) > 1}

    entries: list[Entry] = []
    kept: dict[str, Kept] = {}
    problems: dict[Problem, None] = {}
    places: dict[str, int] = {}
    for place, found in placed:
        held = holders.get(found.id, found) if found.id is not None else found
        if held is not found:
            if same(held.raw, found.raw):
                continue
            found = contradicting(found)
        if found.entry is None:
            kept.setdefault(canonical(found.raw), Kept(found.raw))
        else:
            entries.append(found.entry)
            places[found.entry.id] = place
        if found.faults:
            problems.update(dict.fromkeys(problems_of(found, place)))
    return Journal(tuple(entries), tuple(kept.values()), tuple(problems), places)


def erased_jobs(journal: Journal) -> frozenset[str]:
    """The jobs that were erased for good, also by a tombstone that is kept aside because its id is contested."""
    kept = (read_entry(each.raw).entry for each in journal.kept)
    return frozenset(
        entry.job for entry in (*journal.entries, *kept) if isinstance(entry, JobErased)
    )


def is_let_go(found: Reading, erased: Container[str]) -> bool:
    """Whether something goes because its job was erased for good. The tombstones stay."""
    return found.job in erased and type(found.entry) is not JobErased


def holder(contents: Sequence[Reading]) -> Reading:
    """Of the contents that one id has, the one that holds."""
    first, *others = contents
    if all(same(first.raw, other.raw) for other in others):
        return first
    return min(contents, key=lambda found: canonical(found.raw))


def contradicting(found: Reading) -> Reading:
    """What was read, and does not hold because something else with its id does."""
    message = "there is another entry with this id that says something else; that one holds, and this one is kept aside"
    return found._replace(entry=None, faults=(("id", message),))


def problems_of(found: Reading, place: int) -> Iterator[Problem]:
    """What is wrong with what was read at a place of a list."""
    for name, message in found.faults:
        yield Problem(place, _writable(found.id), _writable(name), message)


def dump(journal: Journal) -> str:
    """The text of a journal's file: the entries, then what is kept, each as it was read; one a line."""
    lines = ",\n".join(" " + serialise(raw) for raw in raws(journal))
    head = f'{{"format": "{FORMAT}", "version": {VERSION}, "entries": ['
    return f"{head}\n{lines}\n]}}\n" if lines else f"{head}]}}\n"


def dump_record(entries: Iterable[Entry]) -> str:
    """The text in which one submit is stored."""
    return serialise([entry_to_json(entry) for entry in entries])


def raws(journal: Journal) -> list[object]:
    """Everything of a journal as JSON: what `read_entries` takes."""
    return [*map(entry_to_json, journal.entries), *(kept.raw for kept in journal.kept)]


def entry_to_json(entry: Entry) -> dict[str, Any]:
    """An entry as JSON: the object that it was read from, else one made of its fields."""
    if entry.given is not None:
        return dict(entry.given)
    kind = type(entry)
    written: dict[str, Any] = {}
    for each in (*COMMON, *FIELDS[kind]):
        value = getattr(entry, each.name)
        if value is UNSET or (each.name == "act" and value is None):
            continue
        written[each.name] = None if value is None else each.shape.write(value)
    return {"id": written.pop("id"), "at": written.pop("at"), "kind": KIND_OF[kind], **written}


def same(one: object, other: object) -> bool:
    """Whether two JSON values have the same content."""
    return serialise(one) == serialise(other) or canonical(one) == canonical(other)


def read_entry(raw: object) -> Reading:
    """One element of a list of entries. Never raises."""
    if type(raw) is dict:
        id, job = raw.get("id"), raw.get("job")
        entry, faults = _entry(raw)
        return Reading(
            raw,
            id if isinstance(id, str) else None,
            job if isinstance(job, str) else None,
            entry,
            faults,
        )
    if isinstance(raw, Doubled):
        id, job = raw.first("id"), raw.first("job")
        return Reading(
            raw,
            id if isinstance(id, str) else None,
            job if isinstance(job, str) else None,
            None,
            ((None, "has a field twice; keep one of the two"),),
        )
    message = "is no entry: an entry is an object with id, at and kind"
    return Reading(raw, None, None, None, ((None, message),))


def _entry(raw: dict[str, Any]) -> tuple[Entry | None, Sequence[Wrong]]:
    """The entry of an object, if it is usable, and what is wrong with it."""
    kind = raw.get("kind")
    made = KINDS.get(kind) if isinstance(kind, str) else None
    if made is None:
        if "kind" not in raw:
            return None, [("kind", "is missing: it says what the entry reports")]
        return None, [("kind", f"{shown(kind)} is no kind of entry that this version knows")]
    values: dict[str, Any] = {}
    faults: list[Wrong] = []
    usable = True
    told = 1  # the kind
    fields = _FIELDS[made]
    for name, read, required, nullable, words in fields:
        value = raw.get(name, UNSET)
        if value is UNSET:
            if not required:
                continue
            value = Fault(f"is missing: it must be {words}")
        else:
            told += 1
            if value is not None:
                value = read(value)
            elif not nullable:
                value = Fault(f"must be {words}, not null")
        if type(value) is Fault:
            faults.append((name, value.message))
            usable = usable and not required
        else:
            values[name] = value
    if (at := values.get("at")) is not None:
        values["at"] = as_utc(at)
        first, last = near(at.date())
        for name, required in _DATED[made]:
            if name in values and not _is_within(values[name], first, last):
                del values[name]
                faults.append(
                    (name, "must lie within two years of the day on which it was reported")
                )
                usable = usable and not required
    if (
        usable
        and made in _TIMED
        and not ends_after_start(*map(values.get, ("starts", "ends", "zone")))
    ):
        faults.append(("ends", "must come after starts"))
        usable = made is InterviewCorrected
        del values["starts"], values["ends"]
    if told < len(raw):
        known = {"kind", *(name for name, *_ in fields)}
        faults += [
            (name, f"is no field of {kind}; it is kept, and has no effect")
            for name in raw
            if name not in known
        ]
    return (made(**values, given=raw) if usable else None), faults


_FIELDS = {
    made: tuple(
        (each.name, each.shape.read, each.required, each.nullable, each.shape.words)
        for each in (*COMMON, *fields)
    )
    for made, fields in FIELDS.items()
}
_TIMED = (InterviewHeld, InterviewCorrected)
_DATED = {
    made: tuple((each.name, each.required) for each in fields if each.shape in DATED)
    for made, fields in FIELDS.items()
}


def _is_within(value: Any, first: date, last: date) -> bool:
    if isinstance(value, tuple):
        return all(first <= day <= last for day in value)
    if isinstance(value, datetime):
        value = value.date()
    return value is None or first <= value <= last


def _writable(text: str | None) -> str | None:
    """A text of the file that can be shown and encoded, whatever the file holds."""
    return text and text.encode("utf-8", "backslashreplace").decode()
