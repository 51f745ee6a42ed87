"""Histories of any kind for the properties: several jobs, zones with clock changes, odd orders, corrections.

Everything happens within a hundred days from the second of March 2026, in which American and European clocks change. A
history is a list of entries as the journal's JSON has them; `NOWS` are instants to look at it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from afterview.etiquette.policy import NUMBERS
from afterview.journal.entries import ANSWERS, CHOICES, FORMATS, NOTES, OUTCOMES, ROLES, WEEKDAYS

type Raw = dict[str, Any]

START = datetime(2026, 3, 2, tzinfo=UTC)
LONG = 100  # days
ZONES = ("America/New_York", "Europe/London", "Asia/Tokyo", "Pacific/Auckland")
OFFSETS = ("+00:00", "-05:00", "+13:00")
PEOPLE = ("p0", "p1", "p2", "p3")
EMAILS = ("dana@acme.example", "DANA@acme.example", "omar@birch.example", None)
SOME = st.lists(st.sampled_from(PEOPLE), max_size=3, unique=True)

# Whole and half hours, so that things fall on one another's edges: 09:00 of each zone, starts and ends.
INSTANTS = st.integers(0, LONG * 48).map(lambda halves: START + timedelta(minutes=30 * halves))
NOWS = st.integers(0, LONG * 48 + 3000).map(lambda halves: START + timedelta(minutes=30 * halves))
DAYS = st.integers(-5, LONG).map(lambda days: (START + timedelta(days=days)).date().isoformat())


def _text(moment: datetime) -> str:
    return moment.isoformat()


AT = INSTANTS.map(_text)
OFFSET_INSTANTS = st.builds(
    lambda moment, offset: moment.replace(tzinfo=None).isoformat() + offset,
    INSTANTS,
    st.sampled_from(OFFSETS),
)


@st.composite
def _times(draw: st.DrawFn) -> Raw:
    starts = START.replace(tzinfo=None) + timedelta(
        days=draw(st.integers(0, LONG)), hours=draw(st.sampled_from((1, 2, 9, 14, 23)))
    )
    ends = starts + timedelta(minutes=draw(st.sampled_from((150, 60 * 5))))
    return {
        "starts": starts.isoformat(timespec="minutes"),
        "ends": ends.isoformat(timespec="minutes"),
        "zone": draw(st.sampled_from(ZONES)),
    }


def _held(interview: str) -> st.SearchStrategy[Raw]:
    return st.builds(
        lambda times, format, people, organisers: {
            "kind": "interview-held",
            "interview": interview,
            "format": format,
            "people": people,
            "organisers": organisers,
            **times,
        },
        _times(),
        st.sampled_from(FORMATS),
        SOME,
        SOME,
    )


INTERVIEW = st.sampled_from(("i0", "i1", "i2"))
_EVENTS: tuple[st.SearchStrategy[Raw], ...] = (
    st.fixed_dictionaries(
        {
            "kind": st.just("note-sent"),
            "note": st.sampled_from(NOTES),
            "people": SOME,
            "via": st.just("email"),
            "sent": OFFSET_INSTANTS,
        },
        optional={"interview": INTERVIEW},
    ),
    st.fixed_dictionaries(
        {
            "kind": st.just("reply-received"),
            "received": OFFSET_INSTANTS,
            "answer": st.sampled_from(ANSWERS),
        },
        optional={"hear_back_by": DAYS},
    ),
    st.fixed_dictionaries(
        {"kind": st.just("hear-back-promised"), "by": st.one_of(DAYS, st.none())},
        optional={"interview": INTERVIEW, "told": OFFSET_INSTANTS},
    ),
    st.fixed_dictionaries(
        {
            "kind": st.just("interview-cancelled"),
            "interview": INTERVIEW,
            "why": st.sampled_from(("called-off", "nobody-came")),
        }
    ),
    st.fixed_dictionaries({"kind": st.just("gut-decided"), "choice": st.sampled_from(CHOICES)}),
    st.fixed_dictionaries({"kind": st.just("job-closed"), "outcome": st.sampled_from(OUTCOMES)}),
    st.fixed_dictionaries({"kind": st.just("job-reopened")}),
    st.fixed_dictionaries(
        {
            "kind": st.just("interview-corrected"),
            "interview": INTERVIEW,
            "people": SOME,
            "organisers": SOME,
        }
    ),
)
# What moves a job on comes more often than what ends it.
EVENTS = st.one_of(*_EVENTS[:3] * 4, *_EVENTS)

POLICIES = st.fixed_dictionaries(
    {"kind": st.just("policy-set")},
    optional={
        **{number.name: st.integers(number.low, number.high) for number in NUMBERS.values()},
        "weekend": st.lists(st.sampled_from(WEEKDAYS), max_size=4, unique=True),
        "days_off": st.lists(DAYS, max_size=4, unique=True),
    },
)


@st.composite
def histories(draw: st.DrawFn, jobs: int = 2, events: int = 7) -> list[Raw]:
    """Entries of up to so many jobs, each with up to so many events."""
    entries: list[Raw] = []

    def report(raw: Raw, at: str) -> None:
        entries.append({"id": f"e{len(entries)}", "at": at, **raw})

    early = _text(START - timedelta(days=3))
    if draw(st.integers(0, 3)) == 0:
        report(draw(POLICIES), early)
    for number in range(draw(st.integers(1, jobs))):
        job = {"job": f"j{number}"}
        report(
            {"kind": "job-added", **job, "company": f"Company {number}", "role": "Editor"}, early
        )
        for person in PEOPLE:
            email = draw(st.sampled_from(EMAILS))
            role = draw(st.sampled_from(ROLES))
            report(
                {"kind": "person-added", **job, "person": person, "name": person.upper(), "role": role, "email": email},
                early,
            )  # fmt: skip
        if draw(st.integers(0, 5)) == 0:
            report(
                {"kind": "job-corrected", **job, "through": draw(st.sampled_from(PEOPLE))}, early
            )
        for interview in range(draw(st.integers(0, 3))):
            report(draw(_held(f"i{interview}")) | job, draw(AT))
        for event in draw(st.lists(EVENTS, max_size=events)):
            report(event | job, draw(AT))
    return entries
