"""Today: what to send next, to whom, by when and why, over all jobs."""

from __future__ import annotations

from datetime import UTC, datetime

from flask import Blueprint, render_template

from afterview.etiquette.step import OVERDUE, WAIT
from afterview.web.call import current_call
from afterview.web.cards import cards, grouped, questions
from afterview.web.changes import banner
from afterview.web.notebook import current_notebook
from afterview.web.paging import paged
from afterview.web.words import next_year

pages = Blueprint("today", __name__)

NEVER = datetime.max.replace(tzinfo=UTC)
CARDS = 20
WAITS = 10


@pages.get("/")
def today() -> str:
    call, notebook = current_call(), current_notebook()
    plan = notebook.plan(call.instant)
    # A year is named when it is not this one.
    call.next_change = min(plan.holds_until or NEVER, next_year(call.here))
    groups = grouped(plan.steps)
    todo = [group for group in groups if group.step.kind != WAIT]
    waits = [group for group in groups if group.step.kind == WAIT]
    page = paged(todo, CARDS)
    return render_template(
        "today.html",
        is_empty=not notebook.story.jobs,
        device=call.device,
        change=banner(),
        unreadable=len(notebook.ledger.unreadable),
        questions=[each for job in notebook.story.jobs for each in questions(job, call.instant)],
        todo=len(todo),
        overdue=sum(group.step.state == OVERDUE for group in todo),
        pages=page,
        cards=cards(page.shown, notebook, call),
        waiting=len(waits),
        waits=cards(waits[:WAITS], notebook, call),
    )
