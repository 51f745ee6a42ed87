"""The example journal: load it to look around, remove it without a trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, url_for

from afterview.exchange.example import example, is_example
from afterview.journal.entries import job_of
from afterview.web.call import current_call
from afterview.web.erase import strip
from afterview.web.notebook import current_notebook

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("example", __name__)


@pages.get("/example")
def page() -> str:
    return render_template("example.html")


@pages.post("/example/load")
def load() -> Response:
    """Store the example as one act; a second time it is there already."""
    call, notebook = current_call(), current_notebook()
    if not example_is_here():
        notebook.submit(call, *example(call.now, call.zone_name, call.new_id))
        call.announce = "The example is loaded. You can remove it again at any time."
    return redirect(url_for("today.today"), 303)


@pages.post("/example/remove")
def remove() -> Response:
    """Take every job of the example out again, with whatever was entered for it. No tombstone stays."""
    call, notebook = current_call(), current_notebook()
    for job in _jobs():
        strip(call, notebook, job)
    call.announce = "The example is removed. What you entered yourself is still here."
    return redirect(url_for("today.today"), 303)


@pages.app_template_global()
def example_is_here() -> bool:
    """Whether any of the example is stored, for the pages that say so."""
    return current_notebook().has_example


def _jobs() -> list[str]:
    """The jobs of the example, those whose adding was taken back too."""
    jobs = {job_of(entry) for entry in current_notebook().ledger.entries.values()}
    return sorted(job for job in jobs if job is not None and is_example(job))
