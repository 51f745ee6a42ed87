"""Histories that show a rule at work, told briefly: the guide prints them, the tests hold the rules to them.

Every example is about one job in New York in June 2026, when local time is four hours behind UTC, and times are
given as that local time: "2026-06-01T15:00" is a Monday.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

type Entry = Mapping[str, Any]
"""One entry in the journal's JSON."""

ZONE = "America/New_York"
_OFFSET = ":00-04:00"
BEFORE = "2026-05-20T09:00" + _OFFSET  # when jobs, people and interviews were entered


@dataclass(frozen=True, slots=True)
class Example:
    """A history that the rule decides: entries in the journal's JSON, the moment, and steps that must be listed.

    Each of `steps` is part of a step in the plan's JSON: the keys that matter. `not_listed` are parts of steps
    of which none may be listed. Taking the rule away breaks at least one of its examples.
    """

    title: str
    entries: tuple[Entry, ...]
    now: str
    steps: tuple[Mapping[str, Any], ...] = ()
    not_listed: tuple[Mapping[str, Any], ...] = ()


def example(
    title: str,
    *entries: Entry,
    now: str,
    steps: tuple[Mapping[str, Any], ...] = (),
    not_listed: tuple[Mapping[str, Any], ...] = (),
) -> Example:
    """An example whose entries are numbered e1, e2 … after the job, which is always there."""
    told = (_entry("job-added", BEFORE, job="j1", company="Acme", role="Editor"), *entries)
    numbered = tuple({"id": f"e{place}", **entry} for place, entry in enumerate(told))
    return Example(title, numbered, now + _OFFSET, steps, not_listed)


def when(local: str) -> str:
    """An instant as the journal writes it, from local time without seconds."""
    return local + _OFFSET


def _entry(kind: str, at: str, **fields: Any) -> Entry:
    return {
        "at": at,
        "kind": kind,
        **{name: value for name, value in fields.items() if value is not None or name == "by"},
    }


def person(id: str, name: str, role: str = "interviewer", email: str | None = None) -> Entry:
    return _entry("person-added", BEFORE, job="j1", person=id, name=name, role=role, email=email)


DANA = person("dana", "Dana Reyes", email="dana@acme.example")
OMAR = person("omar", "Omar Haddad", email="omar@acme.example")
KIM = person("kim", "Kim Novak")  # no address
RUTH = person("ruth", "Ruth Ito", role="recruiter", email="ruth@acme.example")
MEI = person("mei", "Mei Tan", role="hiring-manager", email="mei@acme.example")


def interview(
    day: str = "2026-06-01",
    *,
    id: str = "i1",
    people: tuple[str, ...] = ("dana",),
    organisers: tuple[str, ...] = (),
    reported: str | None = None,
    job: str = "j1",
) -> Entry:
    """An interview from 15:00 to 16:00."""
    return _entry(
        "interview-held",
        when(reported) if reported else BEFORE,
        job=job,
        interview=id,
        starts=day + "T15:00",
        ends=day + "T16:00",
        zone=ZONE,
        format="onsite",
        people=list(people),
        organisers=list(organisers),
    )


def cancelled(at: str, why: str, interview: str = "i1") -> Entry:
    return _entry("interview-cancelled", when(at), job="j1", interview=interview, why=why)


def promised(by: str | None, told: str = "2026-06-01T15:50", interview: str = "i1") -> Entry:
    return _entry(
        "hear-back-promised", when(told), job="j1", interview=interview, by=by, told=when(told)
    )


def sent(note: str, at: str, *people: str, interview: str | None = None) -> Entry:
    return _entry(
        "note-sent",
        when(at),
        job="j1",
        interview=interview,
        note=note,
        people=list(people),
        via="email",
        sent=when(at),
    )


def replied(answer: str, at: str, hear_back_by: str | None = None) -> Entry:
    return _entry(
        "reply-received",
        when(at),
        job="j1",
        received=when(at),
        answer=answer,
        hear_back_by=hear_back_by,
    )


def decided(choice: str, at: str) -> Entry:
    return _entry("gut-decided", when(at), job="j1", choice=choice)


def skipped(step: str, at: str) -> Entry:
    return _entry("step-skipped", when(at), job="j1", step=step)


def closed(outcome: str, at: str, job: str = "j1") -> Entry:
    return _entry("job-closed", when(at), job=job, outcome=outcome)


def another_job(job: str, company: str) -> Entry:
    return _entry("job-added", BEFORE, job=job, company=company, role="Editor")


def through(person: str) -> Entry:
    """Everything goes through that person."""
    return _entry("job-corrected", BEFORE, job="j1", through=person)
