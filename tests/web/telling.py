"""What a reader has told, for tests of what the tracker then says: entries in the journal's JSON, briefly."""

from __future__ import annotations

import json
from typing import Any

from afterview.etiquette.example import (
    DANA,
    KIM,
    MEI,
    OMAR,
    RUTH,
    cancelled,
    decided,
    example,
    interview,
    promised,
    replied,
    sent,
    through,
)
from tests.web.browsing import Reader

__all__ = [
    "DANA",
    "KIM",
    "MEI",
    "OMAR",
    "RUTH",
    "cancelled",
    "decided",
    "interview",
    "promised",
    "replied",
    "sent",
    "through",
]

JOB = "/jobs/j1"


def reader(*entries: Any, now: str, zone: str = "America/New_York", **more: Any) -> Reader:
    """Somebody who has told this about one job, j1, at Acme, as Editor. `now` is New York's time in summer."""
    told = example("", *entries, now=now)
    records = {f"entries/{entry['id']}": json.dumps([entry]) for entry in told.entries}
    return Reader(now=told.now, zone=zone, records=records, **more)


def reported(ana: Reader, kind: str) -> dict[str, Any]:
    """The one entry of a kind that the last submits stored: those of records that the pages made."""
    (found,) = [
        entry
        for key, text in ana.records.items()
        if not key.startswith("entries/e")
        for entry in json.loads(text)
        if entry["kind"] == kind
    ]
    return dict(found)
