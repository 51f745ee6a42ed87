"""Entries from JSON and back, strictly: what is unusable is reported and kept, never dropped and never guessed.

An unusable optional value goes alone, and the entry is used without it. A required one takes its entry with it. One id
with two contents: the content whose canonical JSON (RFC 8785) is smaller holds, the other is kept and reported. What
belongs to a job that was erased for good is let go, whatever it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from afterview.journal.canonical import Doubled, canonical, is_deep, parse, serialise
from afterview.journal.entries import (
    COMMON,
    FIELDS,
    FORMAT,
    KIND_OF,
    KINDS,
    UNSET,
    VERSION,
    Entry,
    Field,
    InterviewCorrected,
    JobErased,
)
from afterview.journal.migrations import MIGRATIONS, Migration, migrate, newest
from afterview.journal.shapes import Fault, as_utc, is_near, shown
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
    if any(is_deep(raw) for raw in _doubtful(journal)):
        return Refused("This is no journal: it is nested too deeply. Choose another file.")
    unknown = [
        Problem(None, None, name, "is nothing that a journal has; it was left out")
        for name in document
        if name not in ("format", "version", "entries", *BESIDE)
    ]
    return Journal(journal.entries, journal.kept, (*journal.problems, *unknown), journal.places)


def read_record(text: str) -> Journal | Refused:
    """The entries of one stored submit: the text of a JSON list."""
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
    return read_entries(entries)


def read_entries(raws: Sequence[object]) -> Journal:
    """The journal of a list of entries as JSON has them. Never raises; what cannot be used is kept."""
    held: dict[str, _Read] = {}
    others: list[_Read] = []
    for place, raw in enumerate(raws):
        found = _read(place, raw)
        if found.id is None:
            others.append(found)
            continue
        holder = held.setdefault(found.id, found)
        if holder is found or same(holder.raw, found.raw):
            continue
        if canonical(found.raw) < canonical(holder.raw):
            held[found.id], found = found, holder
        others.append(_contradicting(found))
    erased = {found.entry.job for found in held.values() if isinstance(found.entry, JobErased)}
    readings = [
        found
        for found in sorted([*held.values(), *others], key=lambda found: found.place)
        if not erased or isinstance(found.entry, JobErased) or found.job not in erased
    ]
    kept: dict[str, Kept] = {}
    for found in readings:
        if found.entry is None:
            kept.setdefault(canonical(found.raw), Kept(found.raw))
    return Journal(
        tuple(found.entry for found in readings if found.entry is not None),
        tuple(kept.values()),
        tuple(dict.fromkeys(problem for found in readings for problem in found.problems)),
        {found.entry.id: found.place for found in readings if found.entry is not None},
    )


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


@dataclass(frozen=True, slots=True)
class _Read:
    """One element of the list: its entry, if it is usable, and what is wrong with it."""

    place: int
    raw: object
    id: str | None
    job: object
    entry: Entry | None
    problems: tuple[Problem, ...]


def _read(place: int, raw: object) -> _Read:
    if isinstance(raw, Doubled):
        id = raw.first("id")
        told = id if isinstance(id, str) else None
        problem = Problem(place, _writable(told), None, "has a field twice; keep one of the two")
        return _Read(place, raw, told, raw.first("job"), None, (problem,))
    if not isinstance(raw, dict):
        message = "is no entry: an entry is an object with id, at and kind"
        return _Read(place, raw, None, None, None, (Problem(place, None, None, message),))
    id = raw.get("id")
    told = id if isinstance(id, str) else None
    entry, faults = _entry(raw)
    problems = tuple(
        Problem(place, _writable(told), _writable(name), message) for name, message in faults
    )
    job = raw.get("job")
    return _Read(place, raw, told, job if isinstance(job, str) else None, entry, problems)


def _contradicting(found: _Read) -> _Read:
    message = "there is another entry with this id that says something else; that one holds, and this one is kept aside"
    problem = Problem(found.place, _writable(found.id), "id", message)
    return _Read(found.place, found.raw, None, found.job, None, (problem,))


def _entry(raw: dict[str, Any]) -> tuple[Entry | None, list[tuple[str | None, str]]]:
    """The entry of an object, if it is usable, and what is wrong: names of fields with what would be right."""
    kind = raw.get("kind")
    made = KINDS.get(kind) if isinstance(kind, str) else None
    if made is None:
        if "kind" not in raw:
            return None, [("kind", "is missing: it says what the entry reports")]
        return None, [("kind", f"{shown(kind)} is no kind of entry that this version knows")]
    values: dict[str, Any] = {}
    faults: list[tuple[str | None, str]] = []
    usable = True
    for each in (*COMMON, *FIELDS[made]):
        value = _value(each, raw)
        if isinstance(value, Fault):
            faults.append((each.name, value.message))
            usable = usable and not each.required
        elif value is not UNSET:
            values[each.name] = value
    if "at" in values:
        at = values["at"]
        values["at"] = as_utc(at)
        for each in FIELDS[made]:
            if each.name in values and not _is_near(values[each.name], at):
                del values[each.name]
                faults.append(
                    (each.name, "must lie within two years of the day on which it was reported")
                )
                usable = usable and not each.required
    if usable and not ends_after_start(*map(values.get, ("starts", "ends", "zone"))):
        faults.append(("ends", "must come after starts"))
        usable = made is InterviewCorrected
        del values["starts"], values["ends"]
    known = {"kind", *(each.name for each in (*COMMON, *FIELDS[made]))}
    faults += [
        (name, f"is no field of {kind}; it is kept, and has no effect")
        for name in raw
        if name not in known
    ]
    return (made(**values, given=raw) if usable else None), faults


def _value(each: Field, raw: Mapping[str, Any]) -> Any:
    if each.name not in raw:
        return Fault(f"is missing: it must be {each.shape.words}") if each.required else UNSET
    value = raw[each.name]
    if value is None:
        return None if each.nullable else Fault(f"must be {each.shape.words}, not null")
    return each.shape.read(value)


def _is_near(value: object, at: datetime) -> bool:
    if isinstance(value, tuple):
        return all(_is_near(each, at) for each in value)
    if isinstance(value, datetime):
        value = value.date()
    return not isinstance(value, date) or is_near(value, at.date())


def _writable(text: str | None) -> str | None:
    """A text of the file that can be shown and encoded, whatever the file holds."""
    return text and text.encode("utf-8", "backslashreplace").decode()


def _doubtful(journal: Journal) -> list[object]:
    """What of a journal may hold anything at all."""
    troubled = {problem.place for problem in journal.problems}
    return [
        *(kept.raw for kept in journal.kept),
        *(
            dict(entry.given)
            for entry in journal.entries
            if entry.given is not None and journal.places.get(entry.id) in troubled
        ),
    ]
