"""Today: what to send next, to whom, by when and why, over all jobs."""

from __future__ import annotations

from flask import Blueprint, render_template

from afterview.web.call import current_call
from afterview.web.notebook import current_notebook

pages = Blueprint("today", __name__)


@pages.get("/")
def today() -> str:
    call, notebook = current_call(), current_notebook()
    plan = notebook.plan(call.instant)
    call.next_change = plan.next_change
    return render_template("today.html", plan=plan, story=notebook.story)
