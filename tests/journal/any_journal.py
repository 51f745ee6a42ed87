"""Entries of a small world, as JSON: few ids and few instants, so that entries clash, refer to each other and to
nothing, retract each other in chains and rings, and are sometimes unusable."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from afterview.journal.entries import (
    ANSWERS,
    CANCELLATIONS,
    CHOICES,
    COMMON,
    FIELDS,
    KINDS,
    NOTES,
    OUTCOMES,
    ROLES,
    VIAS,
    WEEKDAYS,
    Field,
)

type Raw = dict[str, Any]

ENTRIES = [f"e{number}" for number in range(14)]
JOBS = ["j1", "j2"]
ERASED_JOBS = ["j2"]
PEOPLE = ["p1", "p2", "nobody"]
INTERVIEWS = ["i1", "i2", "none"]
INSTANTS = ["2026-03-02T20:00:00Z", "2026-03-02T15:00:00-05:00", "2026-03-05T09:30:00+01:00"]
DAYS = ["2026-03-06", "2026-03-29"]
SOME_PEOPLE = st.lists(st.sampled_from(PEOPLE), max_size=3)

# What each field may hold, most of it usable.
_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "id": st.sampled_from(ENTRIES),
    "at": st.sampled_from(INSTANTS),
    "act": st.sampled_from(["a1", "a2"]),
    "job": st.sampled_from(JOBS),
    "company": st.sampled_from(["Acme", "Bolt"]),
    "fit": st.sampled_from(["", "ten years"]),
    "through": st.sampled_from(PEOPLE),
    "person": st.sampled_from(PEOPLE[:2]),
    "interview": st.sampled_from(INTERVIEWS),
    "name": st.sampled_from(["Dana", "Omar"]),
    "email": st.sampled_from(["dana@acme.example", ""]),
    "reach": st.just("the front desk"),
    "starts": st.sampled_from(["2026-03-02T15:00", "2026-03-02T17:00"]),
    "ends": st.sampled_from(["2026-03-02T18:00", "2026-03-02T16:00", "2026-03-29T02:30"]),
    "zone": st.sampled_from(["Europe/London", "America/New_York"]),
    "format": st.sampled_from(["onsite", "video"]),
    "people": SOME_PEOPLE,
    "organisers": SOME_PEOPLE,
    "topics": st.dictionaries(st.sampled_from(PEOPLE), st.just("magazines"), max_size=2),
    "why": st.sampled_from(CANCELLATIONS),
    "by": st.sampled_from([*DAYS, None]),
    "told": st.sampled_from(INSTANTS),
    "note": st.sampled_from(NOTES),
    "via": st.sampled_from(VIAS),
    "sent": st.sampled_from(INSTANTS),
    "received": st.sampled_from(INSTANTS),
    "subject": st.just("Thank you"),
    "body": st.just("Dear Dana, thank you."),
    "answer": st.sampled_from(ANSWERS),
    "hear_back_by": st.sampled_from(DAYS),
    "choice": st.sampled_from(CHOICES),
    "step": st.just("get-help"),
    "reason": st.just("not now"),
    "outcome": st.sampled_from(OUTCOMES),
    "retracts": st.sampled_from(ENTRIES),
    "weekend": st.lists(st.sampled_from(WEEKDAYS), max_size=3),
    "days_off": st.lists(st.sampled_from(DAYS), max_size=2),
}
_ROLE = st.sampled_from([*ROLES, "Editor"])  # of a job or of a person
_NUMBER = st.integers(0, 5)
_ODD = st.sampled_from(
    [
        {"id": None},
        {"at": "yesterday"},
        {"kind": "dance"},
        {"act": 7},
        {"mood": "good"},
        {"email": 3},
        {"ends": "2026-03-02T09:00"},
        {"topics": []},
        {"job": ["j1"]},
        {"zone": "Mars/Olympus"},
        {"by": "2031-01-01"},
    ]
)


def _value(field: Field) -> st.SearchStrategy[Any]:
    values = _ROLE if field.name == "role" else _VALUES.get(field.name, _NUMBER)
    return st.one_of(values, st.none()) if field.nullable and not field.required else values


def _raws_of(kind: str) -> st.SearchStrategy[Raw]:
    fields = {field.name: field for field in (*COMMON, *FIELDS[KINDS[kind]])}
    jobs = {"job": st.sampled_from(ERASED_JOBS)} if kind == "job-erased" else {}
    return st.fixed_dictionaries(
        {
            "kind": st.just(kind),
            **{name: _value(field) for name, field in fields.items() if field.required},
            **jobs,
        },
        optional={name: _value(field) for name, field in fields.items() if not field.required},
    )


def raws() -> st.SearchStrategy[Raw]:
    """One entry, a few of them unusable. What others refer to comes more often than the rest."""
    often = ["job-added", "person-added", "interview-held", "entry-retracted"]
    entries = st.sampled_from([*KINDS, *often * 3]).flatmap(_raws_of)
    spoilt = st.builds(lambda raw, odd: {**raw, **odd}, entries, _ODD)
    return st.one_of(*[entries] * 12, spoilt, st.just("odd"))


def lists(size: int = 12) -> st.SearchStrategy[list[Raw]]:
    return st.lists(raws(), min_size=size // 2, max_size=size)
