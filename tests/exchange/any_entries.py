"""Any entries at all, as hypothesis makes them from the table of kinds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from afterview.journal.codec import read_entries
from afterview.journal.entries import FIELDS, KIND_OF, Entry, EntryRetracted, JobAdded, JobErased
from afterview.journal.shapes import (
    Day,
    Instant,
    ListOf,
    Pairs,
    Shape,
    Text,
    WallClock,
    Whole,
    Word,
    Zone,
)

AT = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
NEAR = {"min_value": date(2025, 4, 1), "max_value": date(2027, 2, 1)}
IDS = st.sampled_from([f"id{number}" for number in range(12)])
_LETTERS = st.characters(exclude_categories=["Cs"])


def _texts(shape: Text) -> st.SearchStrategy[str]:
    told = st.text(_LETTERS, max_size=min(shape.limit, 40))
    return told if shape.blank else told.filter(lambda text: bool(text.strip()))


def _values(shape: Shape[Any]) -> st.SearchStrategy[Any]:
    """JSON values of a shape."""
    match shape:
        case Text(limit=200, blank=False):
            return IDS
        case Text():
            return _texts(shape)
        case Word():
            return st.sampled_from(shape.allowed)
        case Instant():
            zones = st.integers(-12, 14).map(lambda hours: timezone(timedelta(hours=hours)))
            return st.dates(**NEAR).flatmap(
                lambda day: zones.map(
                    lambda zone: datetime(day.year, day.month, day.day, 9, tzinfo=zone).isoformat()
                )
            )
        case WallClock():
            return st.dates(**NEAR).map(lambda day: f"{day}T09:00")
        case Day():
            return st.dates(**NEAR).map(str)
        case Zone():
            return st.sampled_from(["Europe/London", "Asia/Kolkata"])
        case Whole():
            return st.integers(-5, 100)
        case ListOf():
            return st.lists(_values(shape.each), max_size=3)
        case Pairs():
            return st.dictionaries(IDS, _texts(shape.text), max_size=2)
        case _:
            raise AssertionError(f"no values for {shape}")


def _raws(kind: type[Entry]) -> st.SearchStrategy[dict[str, Any]]:
    needed = {field.name: field for field in FIELDS[kind]}
    required = {name: _values(field.shape) for name, field in needed.items() if field.required}
    optional = {name: _values(field.shape) for name, field in needed.items() if not field.required}
    return st.fixed_dictionaries(
        {
            "at": st.just(AT.isoformat()),
            "kind": st.just(KIND_OF[kind]),
            **required,
        },
        optional={"act": IDS, **optional},
    )


def raws(kinds: tuple[type[Entry], ...] = tuple(FIELDS)) -> st.SearchStrategy[list[Any]]:
    """Lists of entries as JSON, with ids of their own; a few may be unusable, as two dates can clash."""
    return st.lists(st.sampled_from(kinds).flatmap(_raws), max_size=8).map(
        lambda raws: [{"id": f"e{place}", **raw} for place, raw in enumerate(raws)]
    )


OF_A_JOB = tuple(
    kind
    for kind, fields in FIELDS.items()
    if kind is not JobErased and any(field.name == "job" for field in fields)
)


@st.composite
def job_entries(draw: st.DrawFn) -> tuple[Entry, ...]:
    """The entries of one job, some taken back."""
    first = {"id": "first", **draw(_raws(JobAdded))}
    told = [{**raw, "job": first["job"]} for raw in draw(raws(OF_A_JOB))]
    back = [
        {"id": f"r{place}", "at": AT.isoformat(), "kind": KIND_OF[EntryRetracted], "retracts": of}
        for place, of in enumerate(
            draw(st.lists(st.sampled_from(["e0", "e1", "r0"]), max_size=2, unique=True))
        )
    ]
    return read_entries([first, *told, *back]).entries
