"""The tool "Check your note" in the guide's pages: a text -> what the tracker would say of it.

    GET /tool/check?note=thank-you&subject=…&body=…&to=Dana+Reyes&me=Ana+Lima

Whatever is not told silences the checks that need it. Nothing is stored.
"""

from __future__ import annotations

from flask import Blueprint, render_template, request

from afterview.journal.entries import BODY, NAME, NOTES, SUBJECT
from afterview.journal.shapes import Fault
from afterview.notes.finding import ERROR, HINT, WARNING
from afterview.notes.note import Addressee, Note
from afterview.web.drafts import TARGET_WORDS, looked_at
from afterview.web.when import Slip

pages = Blueprint("check_tool", __name__)

# The form's fields, what each may be, and how the message begins.
TEXTS = {
    "subject": (SUBJECT, "The subject"),
    "body": (BODY, "The note"),
    "to": (NAME, "The name"),
    "me": (NAME, "Your name"),
}
SAYS = {ERROR: "Put this right", WARNING: "Think again", HINT: "A hint"}


@pages.get("/tool/check")
def check() -> tuple[str, int]:
    told = {name: request.args.get(name, "").replace("\r\n", "\n") for name in TEXTS}
    slips = [
        Slip(name, f"{what} {fault.message}.")
        for name, (shape, what) in TEXTS.items()
        if told[name].strip() and isinstance(fault := shape.read(told[name]), Fault)
    ]
    if not told["body"].strip():
        slips.append(Slip("body", "Paste or type your note."))
    kind = request.args.get("note")
    if slips:
        return render_template("check_tool.html", slips=slips), 422
    looked = looked_at(
        Note(
            kind=kind if kind in NOTES else NOTES[0],
            subject=told["subject"],
            body=told["body"],
            # Nobody named is not nobody addressed: who is meant is not known here.
            to=(Addressee(name=told["to"].strip()),),
            sender=told["me"].strip(),
        ),
        {},
    )
    return render_template("check_tool.html", looked=looked, target=TARGET_WORDS, says=SAYS), 200
