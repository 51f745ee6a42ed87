"""Entries as JSON in few words, for tests that tell a story."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Any

from afterview.journal.codec import Journal, read_entries
from afterview.journal.fold import fold
from afterview.journal.story import Job, Story

type Raw = dict[str, Any]

AT = "2026-03-02T20:00:00Z"

_FIELDS: dict[str, Raw] = {
    "job-added": {"job": "j1", "company": "Acme", "role": "Editor"},
    "job-corrected": {"job": "j1"},
    "person-added": {"job": "j1", "person": "p1", "name": "Dana Reyes", "role": "interviewer"},
    "person-corrected": {"job": "j1", "person": "p1"},
    "interview-held": {
        "job": "j1",
        "interview": "i1",
        "starts": "2026-03-02T15:00",
        "ends": "2026-03-02T16:00",
        "zone": "America/New_York",
        "format": "onsite",
        "people": [],
    },
    "interview-corrected": {"job": "j1", "interview": "i1"},
    "interview-cancelled": {"job": "j1", "interview": "i1"},
    "hear-back-promised": {"job": "j1", "by": "2026-03-06"},
    "note-sent": {
        "job": "j1",
        "note": "thank-you",
        "people": [],
        "via": "email",
        "sent": "2026-03-02T19:00:00-05:00",
    },
    "reply-received": {
        "job": "j1",
        "received": "2026-03-12T10:00:00-04:00",
        "answer": "more-time",
    },
    "gut-decided": {"job": "j1", "choice": "reach-out"},
    "step-skipped": {"step": "j1/wait/e1"},
    "job-closed": {"job": "j1", "outcome": "moved-on"},
    "job-reopened": {"job": "j1"},
    "entry-retracted": {"retracts": "e1"},
    "job-erased": {"job": "j1"},
    "me-set": {"name": "Ana Lima"},
    "policy-set": {},
}
_numbers = count(1)


def told(kind: str, id: str | None = None, at: str = AT, **fields: Any) -> Raw:
    """An entry of a kind with all that it needs; an id of its own, unless told, in the order of telling."""
    return {"id": id or f"t{next(_numbers):06}", "at": at, "kind": kind, **_FIELDS[kind], **fields}


def on(day: int, hour: int = 12) -> str:
    """An instant in March 2026."""
    return f"2026-03-{day:02}T{hour:02}:00:00Z"


def journal(*entries: Raw) -> Journal:
    """The journal of entries that are all usable."""
    found = read_entries(entries)
    assert found.problems == ()
    return found


def story(*entries: Raw) -> Story:
    return fold(journal(*entries))


def job(*entries: Raw) -> Job:
    """The one job that these entries tell of, beside the one that adds it."""
    (found,) = story(told("job-added", "a0"), *entries).jobs
    return found


def ids(things: Iterable[Any]) -> list[str]:
    return [thing.id for thing in things]
