"""Backup: download everything as one file, bring a file in, delete everything on this device.

The file's text travels with the forms, so that nothing has to be remembered between the pages: what was previewed is
what comes in. The page's shell gives a file's text as the form's value; `flask run` has a real upload.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, url_for

from afterview.exchange.backup import (
    Backup,
    dump_backup,
    file_name,
    incoming,
    read_backup,
    replacement,
)
from afterview.journal.canonical import serialise
from afterview.journal.codec import Refused, raws
from afterview.web.call import Call, current_call
from afterview.web.notebook import ENTRIES, Notebook, current_notebook

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("backup", __name__)

DRAFTS = "drafts/"
JSON = "application/json"
NO_FILE = Refused("No file was chosen, or it is empty. Choose the file that Afterview gave you.")
NO_TEXT = Refused("This file is no text. Choose the file that Afterview gave you.")


@pages.before_request
def let_whole_files_in() -> None:
    """Flask's limit for a form is far below a backup; `read_backup` has one of its own."""
    request.max_form_memory_size = None


@pages.get("/backup")
def backup() -> str:
    return _backup()


@pages.post("/backup/download")
def download() -> Response:
    _download(current_call(), here(current_notebook()))
    return redirect(url_for(".backup"), 303)


@pages.post("/backup/unreadable")
def download_unreadable() -> Response:
    """What stands in the storage and cannot be read, as it stands there."""
    call = current_call()
    call.effects.append(
        {
            "do": "download",
            "name": file_name(call.here, "unreadable"),
            "type": JSON,
            "text": serialise(dict(current_notebook().ledger.unreadable), indent=1),
        }
    )
    return redirect(url_for(".backup"), 303)


@pages.post("/backup/restore")
def restore() -> tuple[str, int]:
    """What would come in from a file; and, when asked for, a download of what is here."""
    text = _given()
    if isinstance(text, Refused):
        return _backup(text), 422
    found = read_backup(text)
    if isinstance(found, Refused):
        return _backup(found), 422
    if request.form.get("download"):
        _download(current_call(), here(current_notebook()))
        return _preview(found, text, downloaded=True), 200
    return _preview(found, text), 200


@pages.post("/backup/merge")
def merge() -> Response | tuple[str, int]:
    call, notebook = current_call(), current_notebook()
    found = read_backup(request.form.get("file", ""))
    if isinstance(found, Refused):
        return _backup(found), 422
    brought = incoming(here(notebook), found)
    take_in(call, notebook, brought.entries)
    for job in brought.erases:
        for key, text in notebook.ledger.without_job(job.id).items():
            notebook.write(call, key, text)
    for name, draft in brought.drafts.items():
        notebook.write(call, DRAFTS + name, draft)
    call.announce = (
        "All of it was here already. Nothing changed."
        if brought.is_nothing
        else f"Restored: {_counted(len(brought.new_jobs), 'new job')},"
        f" {_counted(len(brought.entries), 'new entry', 'new entries')}."
    )
    return redirect(url_for("today.today"), 303)


@pages.post("/backup/replace")
def replace() -> Response | tuple[str, int]:
    """Put a file in the place of what is here, if that was downloaded as it stands now."""
    call, notebook = current_call(), current_notebook()
    text = request.form.get("file", "")
    found, known = read_backup(text), here(notebook)
    if isinstance(found, Refused):
        return _backup(found), 422
    if request.form.get("downloaded") != fingerprint(known):
        return _preview(found, text, changed=True), 422
    records, drafts = notebook.ledger.keys, known.drafts.keys() - found.drafts.keys()
    obsolete = [*records, *(DRAFTS + name for name in sorted(drafts))]
    # First the new, then away with the old: whatever fails, one of the two is there.
    take_in(call, notebook, raws(replacement(known.journal, found.journal)))
    for name, draft in found.drafts.items():
        notebook.write(call, DRAFTS + name, draft)
    for key in obsolete:
        notebook.write(call, key, None)
    call.announce = "Replaced: this device now holds what is in the file."
    return redirect(url_for("today.today"), 303)


@pages.get("/backup/delete")
def confirm_delete() -> str:
    return render_template("delete.html", here=here(current_notebook()), jobs=_jobs())


@pages.post("/backup/delete")
def delete() -> Response:
    """Remove everything: what is stored here, and by the page's shell whatever else is Afterview's."""
    call, notebook = current_call(), current_notebook()
    ledger = notebook.ledger
    for key in [*ledger.keys, *ledger.unreadable, *notebook.beside]:
        notebook.write(call, key, None)
    call.effects.append({"do": "clear"})
    call.announce = "Everything was deleted from this device."
    return redirect(url_for("today.today"), 303)


def here(notebook: Notebook) -> Backup:
    """What a backup of this device holds."""
    drafts = {
        key.removeprefix(DRAFTS): text
        for key, text in notebook.beside.items()
        if key.startswith(DRAFTS)
    }
    return Backup(notebook.ledger.journal(), drafts)


def fingerprint(backup: Backup) -> str:
    """What tells whether something changed since a download."""
    return sha256(dump_backup(backup).encode("utf-8", "surrogatepass")).hexdigest()


def take_in(call: Call, notebook: Notebook, entries: Iterable[object]) -> None:
    """Store entries from elsewhere as they are (JSON), in one record, so that all of them come in or none."""
    entries = list(entries)
    if not entries:
        return
    if not notebook.ledger.entries:
        call.effects.append({"do": "persist"})
    notebook.write(call, ENTRIES + call.new_id(), serialise(entries))


def _given() -> str | Refused:
    """The text of the file that was chosen."""
    upload = request.files.get("file")
    if upload is None:
        return request.form.get("file", "") or NO_FILE
    try:
        return upload.read().decode() or NO_FILE
    except UnicodeDecodeError:
        return NO_TEXT


def _backup(refused: Refused | None = None) -> str:
    notebook = current_notebook()
    return render_template(
        "backup.html",
        here=here(notebook),
        jobs=_jobs(),
        ledger=notebook.ledger,
        refused=refused,
    )


def _jobs() -> int:
    return len(current_notebook().story.jobs)


def _preview(found: Backup, text: str, *, downloaded: bool = False, changed: bool = False) -> str:
    known = here(current_notebook())
    return render_template(
        "restore.html",
        here=known,
        jobs=_jobs(),
        incoming=incoming(known, found),
        text=text,
        downloaded=fingerprint(known) if downloaded else None,
        changed=changed,
    )


def _download(call: Call, backup: Backup) -> None:
    call.effects.append(
        {
            "do": "download",
            "name": file_name(call.here),
            "type": JSON,
            "text": dump_backup(backup),
        }
    )
    call.announce = "The backup is in your downloads."


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"
