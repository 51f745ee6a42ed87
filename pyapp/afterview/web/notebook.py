"""Everything stored, and the one way to store more: a submit is one act, one record, one write.

Keys have no prefix of the site's: `entries/<act>` holds the entries of one submit, `drafts/…` and `preferences/…`
whatever their pages keep there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from flask import current_app

from afterview.etiquette.agenda import Agenda
from afterview.etiquette.docket import Docket
from afterview.etiquette.step import Plan, Step
from afterview.exchange.example import is_example
from afterview.journal.codec import dump_record, entry_to_json, read_entries
from afterview.journal.entries import Entry, job_of
from afterview.journal.ledger import Ledger
from afterview.journal.shapes import is_zone
from afterview.journal.story import Job, Story
from afterview.web.call import Call, Write
from afterview.web.groups import grouped, questions
from afterview.web.shelf import Shelf

ENTRIES = "entries/"
CHOSEN_ZONE = "preferences/zone"
CHANGES_KEPT = 20
JOBS_COMPARED = 5


@dataclass(frozen=True, slots=True)
class Turn:
    """How a submit turned the plan of one job: every step of it before and after; None: there was no such job.

    `job` is the job as it is after the submit, or as it was, if it is gone.
    """

    job: Job
    before: tuple[Step, ...] | None
    after: tuple[Step, ...] | None


@dataclass(frozen=True, slots=True)
class Change:
    """What one submit did, until another page is opened: for "Before: … Now: …"."""

    act: str
    turns: tuple[Turn, ...]


class Notebook:
    """What a tracker has open. `records`: everything stored, key to text."""

    def __init__(self, records: Mapping[str, str]) -> None:
        self.ledger = Ledger({key: text for key, text in records.items() if _is_entries(key)})
        self.beside = {key: text for key, text in records.items() if not _is_entries(key)}
        self.agenda = Agenda()
        self.docket = Docket(self.ledger, self.agenda, grouped, questions)
        self.shelf = Shelf()
        self.changes: dict[str, Change] = {}
        self._examples: set[str] = set()
        self._looked_at = 0  # of what the ledger says was touched

    @property
    def story(self) -> Story:
        return self.ledger.story

    @property
    def chosen_zone(self) -> str:
        """The time zone that the reader chose in place of the device's; "": none."""
        chosen = self.beside.get(CHOSEN_ZONE, "")
        return chosen if is_zone(chosen) else ""

    @property
    def has_example(self) -> bool:
        """Whether a job of the example is stored: at the cost of what was touched since this was asked last."""
        touched = self.ledger.touched
        self._examples.update(filter(is_example, touched[self._looked_at :]))
        self._looked_at = len(touched)
        return any(job in self.ledger.jobs for job in self._examples)

    def plan(self, now: datetime) -> Plan:
        """What to do at `now`, over all jobs; each is looked at. `docket` says it at the cost of what changed."""
        return self.agenda.plan(self.story, now)

    def ahead(self, job: Job, now: datetime) -> tuple[Step, ...]:
        """Everything the rules say of one job: what is past, what shows now and what comes later."""
        return self.agenda.path(self.ledger.rest, job, now)

    def put(self, key: str, text: str | None) -> None:
        """Take over what is stored under a key; None: nothing any more."""
        if _is_entries(key):
            self.ledger.put(key, text)
            if text is None:
                self.changes.pop(key.removeprefix(ENTRIES), None)
        elif text is None:
            self.beside.pop(key, None)
        else:
            self.beside[key] = text

    def write(self, call: Call, key: str, text: str | None) -> None:
        """Store a text under a key, or remove it (None): here at once, in the browser with the answer."""
        self.put(key, text)
        call.writes.append(Write(key, text))

    def submit(self, call: Call, *entries: Entry) -> str:
        """Store the entries of one submit; gives the act's id."""
        act = call.new_id()
        told = [replace(entry, act=act) for entry in entries]
        if problems := read_entries([entry_to_json(entry) for entry in told]).problems:
            raise RuntimeError(f"a page made entries that cannot be read: {problems}")
        jobs = self._jobs_of(entries)
        first = not self.ledger.entries
        before = {job: self._seen(job, call.instant) for job in jobs}
        self.write(call, ENTRIES + act, dump_record(told))
        after = {job: self._seen(job, call.instant) for job in jobs}
        turns = [
            Turn(known, before[job][1], after[job][1])
            for job in jobs
            if (known := after[job][0] or before[job][0]) is not None
        ]
        self.changes[act] = Change(act, tuple(turns))
        while len(self.changes) > CHANGES_KEPT:
            del self.changes[next(iter(self.changes))]
        if first:
            call.effects.append({"do": "persist"})
        return act

    def _seen(self, id: str, now: datetime) -> tuple[Job | None, tuple[Step, ...] | None]:
        job = self.ledger.job(id)
        return (job, self.ahead(job, now)) if job is not None else (None, None)

    def _jobs_of(self, entries: tuple[Entry, ...]) -> list[str]:
        """The first few jobs that a submit is about."""
        jobs: dict[str, None] = {}
        for entry in entries:
            about = self.ledger.about(entry)
            job = job_of(about) if about is not None else None
            if job is not None:
                jobs[job] = None
        return list(jobs)[:JOBS_COMPARED]


def current_notebook() -> Notebook:
    """The notebook of the app that is answering."""
    notebook = current_app.extensions["afterview.notebook"]
    assert isinstance(notebook, Notebook)
    return notebook


def _is_entries(key: str) -> bool:
    return key.startswith(ENTRIES)
