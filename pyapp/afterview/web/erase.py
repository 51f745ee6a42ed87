"""Erase a job for good: everything of it goes, and one mark without personal data stays, against its coming back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, abort, redirect, render_template, url_for

from afterview.exchange.of_job import of_job
from afterview.journal.codec import dump_record
from afterview.journal.entries import JobErased, job_of
from afterview.journal.fold import fold_job
from afterview.journal.story import Job
from afterview.web.call import Call, current_call
from afterview.web.notebook import ENTRIES, Notebook, current_notebook

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("erase", __name__)


@pages.get("/jobs/<id:job>/erase")
def confirm(job: str) -> str:
    notebook = current_notebook()
    return render_template(
        "erase.html",
        job=_job(job),
        is_taken_back=notebook.ledger.job(job) is None,
        drafts=len(beside_of(notebook, job)),
    )


@pages.post("/jobs/<id:job>/erase")
def erase(job: str) -> Response:
    call, notebook = current_call(), current_notebook()
    company = _job(job).company
    strip(call, notebook, job)
    notebook.submit(call, call.tell(JobErased, job=job))
    call.announce = f"{company} was erased for good."
    return redirect(url_for("today.today"), 303)


def strip(call: Call, notebook: Notebook, job: str) -> None:
    """Take everything of a job out of what is stored, and what took any of it back; tombstones stay."""
    ledger = notebook.ledger
    gone = of_job(ledger.entries.values(), job)
    acts = {ledger.entries[id].act for id in gone}
    for key, text in ledger.without_job(job).items():
        notebook.write(call, key, text)
    for act in sorted(act for act in acts if act and ENTRIES + act in ledger.keys):
        # Retractions name no job: they are left in the record of the submit that made them.
        left = ledger.act(act)
        kept = [entry for entry in left.entries if entry.id not in gone] if left else []
        if left and len(kept) < len(left.entries):
            notebook.write(call, ENTRIES + act, dump_record(kept) if kept else None)
    for key in beside_of(notebook, job):
        notebook.write(call, key, None)


def beside_of(notebook: Notebook, job: str) -> list[str]:
    """The keys of a job's drafts and of whatever else is kept for it: its id is a part of them."""
    return [key for key in notebook.beside if f"/{job}/" in f"/{key}/"]


def _job(id: str) -> Job:
    """A job, also one whose adding was taken back: it is still stored."""
    ledger = current_notebook().ledger
    job = ledger.job(id) or fold_job(e for e in ledger.entries.values() if job_of(e) == id)
    if job is None:
        abort(404)
    return job
