"""A journal of as many jobs as you like, ten entries each, as somebody reports them over the months."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

FIRST_DAY = date(2026, 1, 5)
ENTRIES_OF_A_JOB = 10


def submits_of(number: int) -> Iterator[list[dict[str, Any]]]:
    """The submits of one job: added with two people and a promise, then thanks, a follow-up and a reply."""
    job, day = f"j{number}", FIRST_DAY + timedelta(number % 300)

    def entry(id: str, after: int, kind: str, **fields: Any) -> dict[str, Any]:
        at = f"{day + timedelta(after)}T18:00:00-05:00"
        return {"id": f"{job}-{id}", "at": at, "act": f"{job}-a{after}", "kind": kind, **fields}

    def sent(id: str, after: int, note: str, people: list[str]) -> dict[str, Any]:
        at = f"{day + timedelta(after)}T17:30:00-05:00"
        told = {"note": note, "people": people, "via": "email", "sent": at, "job": job}
        return entry(id, after, "note-sent", **told, subject="Thank you", body="Dear Dana, " * 40)

    yield [
        entry("1", 0, "job-added", job=job, company=f"Company {number}", role="Data engineer"),
        *(
            entry(
                person,
                0,
                "person-added",
                job=job,
                person=person,
                name=name,
                role=role,
                email=f"{person}@company{number}.example",
            )
            for person, name, role in (
                ("p1", "Dana Reyes", "interviewer"),
                ("p2", "Ruth Ito", "recruiter"),
            )
        ),
        entry(
            "2",
            0,
            "interview-held",
            job=job,
            interview="i1",
            starts=f"{day}T15:00",
            ends=f"{day}T16:00",
            zone="America/New_York",
            format="onsite",
            people=["p1"],
            organisers=["p2"],
            topics={"p1": "magazine writing"},
        ),
        entry(
            "3",
            0,
            "hear-back-promised",
            job=job,
            interview="i1",
            by=str(day + timedelta(7)),
            told=f"{day}T15:50:00-05:00",
        ),
    ]
    yield [
        sent("4", 1, "thank-you", ["p1"]),
        sent("5", 1, "thank-you", ["p2"]),
    ]
    yield [sent("6", 12, "second-follow-up", ["p2"])]
    reply = {"received": f"{day + timedelta(13)}T10:00:00-05:00", "answer": "more-time"}
    yield [entry("7", 13, "reply-received", job=job, **reply)]
    yield [entry("8", 14, "job-corrected", job=job, fit="ten years of pipelines")]


def entries_of(jobs: int) -> list[dict[str, Any]]:
    return [entry for number in range(jobs) for submit in submits_of(number) for entry in submit]


def journal_of(jobs: int) -> str:
    """The text of a journal's file."""
    return json.dumps({"format": "afterview-journal", "version": 1, "entries": entries_of(jobs)})


def records_of(jobs: int) -> dict[str, str]:
    """What a browser has stored: one record for each submit."""
    return {
        f"entries/{submit[0]['act']}": json.dumps(submit)
        for number in range(jobs)
        for submit in submits_of(number)
    }
