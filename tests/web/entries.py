"""Jobs as they are stored, for tests of what goes in and out."""

from __future__ import annotations

import json
from typing import Any

AT = "2026-03-02T20:00:00Z"
NOW = "2026-03-03T10:00:00-05:00"  # a Tuesday

type Json = dict[str, Any]


def job(id: str = "j1", company: str = "Acme", **more: Any) -> list[Json]:
    """A job with one interviewer, met on Monday in New York, and the note sent to her."""
    told: list[Json] = [
        {"kind": "job-added", "company": company, "role": "Editor", **more},
        {
            "kind": "person-added",
            "person": f"{id}-p1",
            "name": "Dana Reyes",
            "role": "interviewer",
            "email": "dana@acme.example",
        },
        {
            "kind": "interview-held",
            "interview": f"{id}-i1",
            "starts": "2026-03-02T14:00",
            "ends": "2026-03-02T15:00",
            "zone": "America/New_York",
            "format": "onsite",
            "people": [f"{id}-p1"],
            "topics": {f"{id}-p1": "magazine writing"},
        },
        {
            "kind": "note-sent",
            "interview": f"{id}-i1",
            "note": "thank-you",
            "people": [f"{id}-p1"],
            "via": "email",
            "sent": AT,
            "subject": "Thank you",
            "body": "Dear Dana, it was good to talk.",
        },
    ]
    return [
        {"id": f"{id}-e{place}", "at": AT, "job": id, **entry} for place, entry in enumerate(told)
    ]


def stored(**acts: list[Any]) -> dict[str, str]:
    """Records as the browser stores them, one for each act."""
    return {
        f"entries/{act}": json.dumps(
            [entry | {"act": act} if isinstance(entry, dict) else entry for entry in entries]
        )
        for act, entries in acts.items()
    }


def everything(records: dict[str, str]) -> str:
    """All that is stored, keys and texts."""
    return json.dumps(records)
