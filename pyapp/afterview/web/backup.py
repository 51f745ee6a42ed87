"""Backup: download everything as one file, bring a file in, delete everything on this device.

The file's text travels with the forms, so that nothing has to be remembered between the pages: what was previewed is
what comes in. The page's shell gives a file's text as the form's value; `flask run` has a real upload.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

from flask import Blueprint, redirect, render_template, request, url_for

from afterview.exchange.backup import (
    DRAFTS,
    PREFERENCES,
    Backup,
    dump_backup,
    file_name,
    incoming,
    living,
    read_backup,
    replacement,
)
from afterview.journal.canonical import serialise
from afterview.journal.codec import Refused, raws
from afterview.web.call import Call, current_call
from afterview.web.erase import strip
from afterview.web.notebook import ENTRIES, Notebook, current_notebook

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("backup", __name__)

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
    for job in brought.erases:
        strip(call, notebook, job.id)
    take_in(call, notebook, brought.entries)
    keep_beside(call, notebook, brought.drafts, brought.preferences, brought.unreadable)
    if brought.is_nothing:
        call.announce = "All of it was here already. Nothing changed."
        return redirect(url_for("today.today"), 303)
    call.announce = (
        f"Restored: {_counted(len(brought.new_jobs), 'new job')},"
        f" {_counted(len(brought.entries), 'new entry', 'new entries')}."
    )
    if not brought.unreadable:
        return redirect(url_for("today.today"), 303)
    call.announce += f" {_counted(len(brought.unreadable), 'record')} could not be read: see below."
    return redirect(url_for(".backup"), 303)


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
    drafts = living(found.drafts, known.journal, found.journal)
    unreadable = incoming(known, found).unreadable
    obsolete = [
        *notebook.ledger.keys,
        *(DRAFTS + name for name in sorted(known.drafts.keys() - drafts.keys())),
    ]
    # First the new, then away with the old: whatever fails, one of the two is there.
    take_in(call, notebook, raws(replacement(known.journal, found.journal)))
    keep_beside(call, notebook, drafts, found.preferences, unreadable)
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
    """What is stored on this device; a backup holds its journal and its drafts."""
    beside, ledger = notebook.beside, notebook.ledger
    return Backup(
        ledger.journal(),
        {key.removeprefix(DRAFTS): beside[key] for key in beside if key.startswith(DRAFTS)},
        {key: beside[key] for key in beside if key.startswith(PREFERENCES)},
        ledger.unreadable,
    )


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


def keep_beside(
    call: Call,
    notebook: Notebook,
    drafts: Mapping[str, str],
    preferences: Mapping[str, str],
    unreadable: Iterable[str],
) -> None:
    """Store what came in beside the entries. What cannot be read is kept too, each in a record of its own."""
    for name, draft in drafts.items():
        notebook.write(call, DRAFTS + name, draft)
    for key, text in preferences.items():
        notebook.write(call, key, text)
    for text in unreadable:
        notebook.write(call, ENTRIES + call.new_id(), text)


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
