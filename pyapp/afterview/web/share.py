"""A link to one job: choosing what goes into it, and opening one, read-only beside what is here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.exceptions import NotFound

from afterview.etiquette.plan import plan
from afterview.etiquette.reasons import reasons
from afterview.etiquette.step import FIND_ADDRESS, UPCOMING
from afterview.exchange.link import TooLong
from afterview.exchange.share import (
    LONG,
    PARTS,
    Shared,
    abridged,
    addition,
    link_of,
    read_link,
)
from afterview.journal.codec import Journal, Refused, entry_to_json
from afterview.journal.entries import (
    InterviewCorrected,
    JobCorrected,
    JobErased,
    PersonCorrected,
)
from afterview.journal.fold import fold
from afterview.web.backup import take_in
from afterview.web.call import current_call
from afterview.web.cards import Card
from afterview.web.groups import grouped, html_id
from afterview.web.notebook import Notebook, current_notebook
from afterview.web.timeline import events
from afterview.web.words import title

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("share", __name__)

CORRECTIONS = (JobCorrected, PersonCorrected, InterviewCorrected)
ADDRESS = "shared/"  # what stands before a link's text in an address
NEW, MORE, ALL_HERE, ERASED = "new", "more", "all-here", "erased"


@pages.get("/jobs/<id:job>/share")
def share(job: str) -> str:
    """What a link to a job holds, and the link. The reader chooses the parts; the first time, the usual ones."""
    entries = current_notebook().ledger.entries.values()
    parts = [
        part.name
        for part in PARTS
        if (
            part.name in request.args.getlist("part")
            if "chosen" in request.args
            else part.by_default
        )
    ]
    told = abridged(entries, job, parts)
    shown = fold(Journal(told)).job(job)
    if shown is None:
        raise NotFound
    link = link_of(told)
    return render_template(
        "share.html",
        job=shown,
        events=events(shown, current_call().instant),
        parts=PARTS,
        chosen=parts,
        corrected=any(isinstance(entry, CORRECTIONS) for entry in told),
        link=None if isinstance(link, TooLong) else link,
        length=link.characters if isinstance(link, TooLong) else len(link),
        is_long=not isinstance(link, TooLong) and len(link) > LONG,
    )


@pages.get("/shared")
def paste() -> Response | str:
    """A place for a link that was broken on its way: pasted here, it is put together again."""
    pasted = request.args.get("link", "")
    if not pasted.strip():
        return render_template("shared_refused.html", reason="")
    return redirect(url_for(".shared", link="".join(pasted.split()).rpartition(ADDRESS)[2]), 303)


@pages.get("/shared/<path:link>")
def shared(link: str) -> str | tuple[str, int]:
    found = read_link(link)
    if isinstance(found, Refused):
        return render_template("shared_refused.html", reason=found.reason), 400
    call, notebook = current_call(), current_notebook()
    story = fold(found.journal)
    job = story.job(found.job)
    if job is None:  # what the link adds, it takes back
        return render_template(
            "shared_refused.html", reason="This link holds a job that was taken back."
        ), 400
    planned = plan(replace(story, policy=notebook.story.policy), call.instant, upcoming=True)
    call.next_change = planned.next_change
    # Addresses that were left out of the link are not missing.
    has_addresses = any(person.has_address for person in job.people)
    steps = [
        group.step
        for group in grouped(planned.steps)
        if has_addresses or group.step.kind != FIND_ADDRESS
    ]
    call.title = f"{job.company}, shared with you"
    return render_template(
        "shared.html",
        job=job,
        cards=[
            Card(
                html_id(step.id),
                step,
                job,
                title(step, job),
                reasons(step, story, call.reader_zone),
            )
            for step in steps
            if step.is_listed
        ],
        has_addresses=has_addresses,
        ahead=sorted(
            (step for step in steps if step.state == UPCOMING and step.opens is not None),
            key=lambda step: step.opens or call.instant,
        ),
        events=events(job, call.instant),
        is_here=notebook.ledger.job(job.id) is not None,
        unusable=found.unusable,
        link=link,
        standing=_standing(found, notebook),
        new=len(addition(found, notebook.ledger.entries)),
    )


@pages.post("/shared/add")
def add() -> Response | tuple[str, int]:
    """Take the job of a link over. Again: only what is new in it."""
    found = read_link(request.form.get("link", ""))
    if isinstance(found, Refused):
        return render_template("shared_refused.html", reason=found.reason), 422
    call, notebook = current_call(), current_notebook()
    standing = _standing(found, notebook)
    if standing == ERASED:
        return redirect(url_for(".shared", link=request.form["link"]), 303)
    take_in(call, notebook, map(entry_to_json, addition(found, notebook.ledger.entries)))
    job = notebook.ledger.job(found.job)
    if job is None:  # its adding was taken back here
        return redirect(url_for("history.history"), 303)
    call.announce = {
        NEW: f"{job.company} was added to your tracker.",
        MORE: f"{job.company} was brought up to date.",
        ALL_HERE: "All of it was here already. Nothing changed.",
    }[standing]
    return redirect(url_for("jobs.job", job=job.id), 303)


def _standing(shared: Shared, notebook: Notebook) -> str:
    """How a link stands to what is here."""
    here = notebook.ledger.entries
    if any(isinstance(entry, JobErased) and entry.job == shared.job for entry in here.values()):
        return ERASED
    if not addition(shared, here):
        return ALL_HERE
    return MORE if notebook.ledger.job(shared.job) is not None else NEW
