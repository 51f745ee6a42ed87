"""The jobs: all of them, and one with its plan, its people and everything that happened and lies ahead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, url_for
from wtforms import RadioField
from wtforms.validators import InputRequired

from afterview.etiquette.policy import read_policy
from afterview.etiquette.situation import Case
from afterview.etiquette.step import UPCOMING, Step
from afterview.journal.entries import JobClosed, JobReopened
from afterview.journal.story import Interview, Job
from afterview.web import timeline
from afterview.web.call import current_call
from afterview.web.cards import cards
from afterview.web.changes import banner
from afterview.web.fields import Page
from afterview.web.groups import grouped, questions
from afterview.web.notebook import current_notebook
from afterview.web.paging import paged
from afterview.web.steps import done, going_back, job_or_404
from afterview.web.words import OUTCOMES

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("jobs", __name__)

ROWS = 25
OPEN, CLOSED = "open", "closed"
ACCEPTED, WITHDREW = "offer", "withdrew"
STANDING = {"offer": "They made you an offer.", "rejection": "They said no."}
STOPPED = "They asked you not to write again."


def case_of(job: Job) -> Case:
    """What a job's entries say, for questions that the clock does not change."""
    policy, _ = read_policy(current_notebook().story)
    return Case(job, policy, policy.working_days)


def is_open(job: Job) -> bool:
    """Whether no closing of the job stands. What was never closed needs no look at its entries."""
    return not job.closings or case_of(job).closing is None


def standing(job: Job) -> str:
    """How a job ended or was answered, in a sentence; "" while it goes on."""
    case = case_of(job)
    if case.closing is not None:
        return f"Closed. {OUTCOMES[case.closing.outcome]}."
    if case.answer is not None:
        return STANDING[case.answer.answer]
    return STOPPED if case.stop is not None else ""


# All jobs


@dataclass(frozen=True, slots=True)
class Row:
    """A job in the list: `step` is the most urgent one that shows, None when there is none."""

    job: Job
    step: Step | None
    standing: str


@pages.get("/jobs")
def jobs() -> str:
    call, notebook = current_call(), current_notebook()
    plan = notebook.plan(call.instant)
    call.next_change = plan.next_change
    first: dict[str, Step] = {}
    for step in plan.steps:
        if step.job is not None:
            first.setdefault(step.job, step)
    show = CLOSED if request.args.get("show") == CLOSED else OPEN
    words = request.args.get("words", "").strip()
    newest = [
        job
        for job in reversed(notebook.story.jobs)
        if is_open(job) == (show == OPEN) and _is_about(job, words)
    ]
    urgency = {id: place for place, id in enumerate(first)}
    newest.sort(key=lambda job: urgency.get(job.id, len(urgency)))
    page = paged(newest, ROWS)
    return render_template(
        "jobs.html",
        is_empty=not notebook.story.jobs,
        show=show,
        words=words,
        count=len(newest),
        pages=page,
        rows=[Row(job, first.get(job.id), standing(job)) for job in page.shown],
    )


def _is_about(job: Job, words: str) -> bool:
    told = " ".join((job.company, job.role, *(person.name for person in job.people))).casefold()
    return all(word in told for word in words.casefold().split())


# One job


@dataclass(frozen=True, slots=True)
class Ahead:
    """What lies ahead of a job: an interview, or a step that shows later if nothing is reported."""

    at: datetime
    interview: Interview | None = None
    step: Step | None = None


@pages.get("/jobs/<id:job>")
def job(job: str) -> str:
    call, notebook = current_call(), current_notebook()
    known = job_or_404(job)
    steps = notebook.ahead(known, call.instant)
    call.next_change = _next_edge(known, steps, call.instant)
    call.title = known.company
    listed = [step for step in steps if step.is_listed]
    return render_template(
        "job.html",
        job=known,
        is_open=is_open(known),
        standing=standing(known),
        contact=case_of(known).contact,
        change=banner(),
        questions=questions(known, call.instant),
        cards=cards(grouped(listed), notebook, call),
        ahead=sorted(_ahead(known, steps, call.instant), key=lambda each: each.at),
        events=timeline.events(known, call.instant),
        now=call.instant,
    )


def _next_edge(job: Job, steps: tuple[Step, ...], now: datetime) -> datetime | None:
    """The next instant at which the page may show something else, if nothing is reported."""
    edges = {edge for step in steps for edge in (step.opens, step.due, step.closes)}
    edges |= {edge for each in job.interviews for edge in (each.starts, each.ends)}
    return min((edge for edge in edges if edge is not None and edge > now), default=None)


def _ahead(job: Job, steps: tuple[Step, ...], now: datetime) -> Iterator[Ahead]:
    for interview in job.interviews:
        if interview.cancelled is None and interview.ends > now:
            yield Ahead(interview.starts, interview=interview)
    for group in grouped([step for step in steps if step.state == UPCOMING]):
        if group.step.opens is not None:
            yield Ahead(group.step.opens, step=group.step)


# Its end, and a new start


class Close(Page):
    outcome = RadioField(
        "How did it end?",
        [InputRequired("Choose how it ended.")],
        choices=OUTCOMES,
    )


@pages.route("/jobs/<id:job>/close", methods=("GET", "POST"))
def close(job: str) -> Response | tuple[str, int]:
    """The job is over. An accepted offer asks about the other open jobs."""
    known = job_or_404(job)
    call, notebook = current_call(), current_notebook()
    form = Close(request.form or None, data={"outcome": request.args.get("outcome")})
    if request.method == "POST" and form.validate():
        act = notebook.submit(call, call.tell(JobClosed, job=job, outcome=form.outcome.data))
        leaving = done(act, job)
        if form.outcome.data == ACCEPTED and _others(job):
            return redirect(url_for("jobs.others", job=job, changed=act), 303)
        return leaving
    page = render_template("close.html", job=known, form=form, back=going_back())
    return page, 422 if form.slips else 200


@pages.post("/jobs/<id:job>/reopen")
def reopen(job: str) -> Response:
    job_or_404(job)
    call = current_call()
    return done(current_notebook().submit(call, call.tell(JobReopened, job=job)), job)


def _others(job: str) -> list[Job]:
    """The jobs beside this one that are open."""
    return [each for each in current_notebook().story.jobs if each.id != job and is_open(each)]


@pages.route("/jobs/<id:job>/others", methods=("GET", "POST"))
def others(job: str) -> Response | str:
    """After an accepted offer: withdraw from each of the other open jobs, or keep it."""
    known = job_or_404(job)
    call, notebook = current_call(), current_notebook()
    page = paged(_others(job), ROWS)
    if request.method == "POST":
        ids = dict.fromkeys(request.form.getlist("withdraw"))
        open_ones = {each.id for each in _others(job)}
        closings = [call.tell(JobClosed, job=id, outcome=WITHDREW) for id in ids if id in open_ones]
        if not closings:
            call.announce = "All other jobs stay open."
            return redirect(url_for("today.today"), 303)
        return done(notebook.submit(call, *closings), None)
    return render_template("others.html", job=known, pages=page, change=banner())
