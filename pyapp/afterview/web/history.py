"""History: every submit, newest first, with what it told; undo and redo; and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import Blueprint, abort, redirect, render_template, request, url_for

from afterview.journal.entries import EntryRetracted, JobAdded, JobErased, NoteSent
from afterview.journal.ledger import Act
from afterview.web.call import current_call
from afterview.web.changes import REDO, UNDO, banner, is_undo
from afterview.web.drafts import put_back
from afterview.web.notebook import current_notebook
from afterview.web.paging import paged
from afterview.web.steps import done
from afterview.web.told import in_words

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("history", __name__)

ACTS = 25
MOST_PROBLEMS = 50


@dataclass(frozen=True, slots=True)
class Row:
    """An act in the list: what it told, and the words of its button ("" for none).

    `gone`: the jobs it added that were taken back; all that was told of them is still stored.
    """

    act: Act
    words: tuple[str, ...]
    button: str
    gone: tuple[JobAdded, ...]


@pages.get("/history")
def history() -> str:
    ledger = current_notebook().ledger
    page = paged(ledger.acts(), ACTS)
    problems = [(key, problem) for key, found in ledger.problems.items() for problem in found]
    return render_template(
        "history.html",
        change=banner(),
        pages=page,
        rows=[_row(act) for act in page.shown],
        unreadable=ledger.unreadable,
        problems=[each for each in problems if each[0] not in ledger.unreadable][:MOST_PROBLEMS],
    )


def _row(act: Act) -> Row:
    ledger = current_notebook().ledger
    words = tuple(in_words(entry, ledger) for entry in act.entries)
    final = act.is_taken_back or all(isinstance(entry, JobErased) for entry in act.entries)
    gone = tuple(
        entry
        for entry in act.entries
        if isinstance(entry, JobAdded) and ledger.job(entry.job) is None
    )
    return Row(act, words, "" if final else REDO if is_undo(act) else UNDO, gone)


@pages.post("/history/<id:act>/undo")
def undo(act: str) -> Response:
    """Take back everything of a submit that still stands. Undoing an undo does it again."""
    notebook, call = current_notebook(), current_call()
    stored = notebook.ledger.act(act) or abort(404)
    standing = [
        entry
        for entry in stored.entries
        if not isinstance(entry, JobErased) and not notebook.ledger.is_retracted(entry.id)
    ]
    if not standing:
        call.announce = "This was taken back already."
        return redirect(url_for("history.history"), 303)
    taken_back = notebook.submit(
        call, *(call.tell(EntryRetracted, retracts=entry.id) for entry in standing)
    )
    for entry in standing:
        if isinstance(entry, NoteSent):
            put_back(notebook, call, entry)
    return done(taken_back, request.form.get("job") or None)
