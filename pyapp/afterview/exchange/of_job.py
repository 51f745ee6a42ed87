"""Which entries belong to a job: what tells of it, and what takes any of that back."""

from __future__ import annotations

from collections.abc import Iterable

from afterview.journal.entries import Entry, EntryRetracted, job_of


def of_job(entries: Iterable[Entry], job: str) -> frozenset[str]:
    """The ids of a job's entries and of the retractions of them, and of those, and so on."""
    found: set[str] = set()
    retractions: dict[str, str] = {}
    for entry in entries:
        if isinstance(entry, EntryRetracted):
            retractions[entry.id] = entry.retracts
        elif job_of(entry) == job:
            found.add(entry.id)
    while more := {id for id, target in retractions.items() if target in found} - found:
        found |= more
    return frozenset(found)
