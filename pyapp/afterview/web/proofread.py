"""What a friend gave back: shown beside the draft, word by word, and taken over piece by piece."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, url_for

from afterview.exchange.proofread import Answered, read_answer
from afterview.journal.codec import Refused
from afterview.notes.suggestions import Piece, Run, pieces, runs, taken
from afterview.web.call import current_call
from afterview.web.drafts import DRAFTS, WRITING, Sheet, keep, number_of, sheet
from afterview.web.notebook import current_notebook

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("proofread", __name__)

ADDRESS = "proofread/"  # what stands before a link's text in an address


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is suggested for one text: that of the subject or of the body."""

    name: str
    now: str
    pieces: tuple[Piece, ...]

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(runs(self.now, self.pieces))

    @property
    def left_out(self) -> tuple[Piece, ...]:
        """Pieces whose words have changed since."""
        return tuple(piece for piece in self.pieces if piece.start is None)


@pages.get("/proofread")
def paste() -> Response | str:
    """A place for a link that was broken on its way: pasted here, it is put together again."""
    pasted = "".join(request.args.get("link", "").split())
    if not pasted:
        return render_template("proofread_refused.html", reason="")
    return redirect(url_for(".proofread", link=pasted.rpartition(ADDRESS)[2] or "-"), 303)


@pages.get("/proofread/<path:link>")
def proofread(link: str) -> tuple[str, int]:
    answered = read_answer(link)
    if isinstance(answered, Refused):
        return render_template("proofread_refused.html", reason=answered.reason), 400
    return _page(answered, link), 200


def _page(answered: Answered, link: str) -> str:
    about = _draft_of(answered)
    return render_template(
        "proofread.html",
        answered=answered,
        link=link,
        sheet=about,
        suggestions=suggestions(answered, about),
    )


@pages.post("/proofread")
def take() -> Response | tuple[str, int]:
    """Take the ticked pieces over into the draft."""
    link = request.form.get("link", "")
    answered = read_answer(link)
    if isinstance(answered, Refused):
        return render_template("proofread_refused.html", reason=answered.reason), 422
    about = _draft_of(answered)
    if about is None:
        return _page(answered, link), 422
    texts = {
        each.name: taken(each.now, each.pieces, _ticked(each.name))
        for each in suggestions(answered, about)
    }
    call = current_call()
    keep(
        current_notebook(),
        call,
        about.key,
        replace(about.current, subject=texts["subject"], body=texts["body"]),
    )
    call.announce = (
        "The draft stays as it was."
        if about.current.text == (texts["subject"], texts["body"])
        else "The draft is changed."
    )
    return redirect(url_for("note.note", job=about.about.job.id, step=about.step.id), 303)


def _ticked(name: str) -> set[int]:
    return {int(each) for each in request.form.getlist(name) if each.isdecimal() and len(each) < 6}


def suggestions(answered: Answered, about: Sheet | None) -> list[Suggestion]:
    """What is suggested for the draft as it is now; without it, for the text as the friend got it."""
    subject, body = about.current.text if about else (answered.subject, answered.body)
    return [
        Suggestion("subject", subject, pieces(answered.subject, answered.new_subject, subject)),
        Suggestion("body", body, pieces(answered.body, answered.new_body, body)),
    ]


def _draft_of(answered: Answered) -> Sheet | None:
    """The draft that was given to the friend, if it is still here."""
    notebook, call = current_notebook(), current_call()
    for key in notebook.beside:
        if not key.startswith(DRAFTS) or not key.endswith(f"/{answered.draft}"):
            continue
        job = notebook.ledger.job(key.removeprefix(DRAFTS).removesuffix(f"/{answered.draft}"))
        for step in notebook.ahead(job, call.instant) if job else ():
            if step.kind in WRITING and number_of(step.id) == answered.draft:
                return sheet(notebook, call, job, step) if job else None
    return None
