"""The Flask app: which pages there are, and what every template may use."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import partial
from types import CodeType
from typing import Any

from flask import Blueprint, Flask, render_template, url_for
from jinja2 import PackageLoader
from jinja2.bccache import Bucket, BytecodeCache
from werkzeug.exceptions import HTTPException
from werkzeug.routing import BaseConverter, ValidationError

from afterview.web import (
    add,
    backup,
    check_tool,
    correct,
    erase,
    example,
    history,
    jobs,
    note,
    proofread,
    reader,
    settings,
    share,
    steps,
    today,
    when,
)
from afterview.web.notebook import Notebook

PAGES: tuple[Blueprint, ...] = (
    today.pages,
    steps.pages,
    note.pages,
    proofread.pages,
    add.pages,
    jobs.pages,
    correct.pages,
    history.pages,
    when.pages,
    check_tool.pages,
    backup.pages,
    erase.pages,
    example.pages,
    settings.pages,
    share.pages,
)
"""Every page of the tracker. A page is added by writing its blueprint and naming it here."""


class Id(BaseConverter):
    """An id of the journal as a part of a path: any text, since journals come from other programs too."""

    regex = "[A-Za-z0-9_-]+|~[A-Za-z0-9_-]*"

    def to_python(self, value: str) -> str:
        if not value.startswith("~"):
            return value
        text = value[1:]
        try:
            return urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
        except ValueError as error:
            raise ValidationError from error

    def to_url(self, value: str) -> str:
        if value.isascii() and value.replace("-", "").replace("_", "").isalnum():
            return value
        return "~" + urlsafe_b64encode(value.encode()).decode().rstrip("=")


class Compiled(BytecodeCache):
    """Templates, compiled once for all apps of a process: to open the tracker again must not cost seconds."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.code


COMPILED = Compiled()


def create_app(notebook: Notebook, *, base: str, prefix: str = "#") -> Flask:
    """The tracker over a notebook.

    `base` is the address of the guide's site ("/", "/afterview/"); `prefix` is what stands before an app path in
    links: "#" in the tracker's page, nothing where the paths are the server's own.
    """
    app = Flask(__name__, static_folder=None)
    app.jinja_loader = PackageLoader(__package__)  # in a wheel as well as in a folder
    app.config["PROPAGATE_EXCEPTIONS"] = True  # whoever asks shows them
    reopen(app, notebook, base=base)
    app.jinja_env.bytecode_cache = COMPILED
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals["to"] = partial(_to, prefix)
    reader.equip(app)
    app.url_map.converters["id"] = Id
    app.url_map.strict_slashes = False
    for pages in PAGES:
        app.register_blueprint(pages)
    app.register_error_handler(HTTPException, _nothing_here)
    return app


def reopen(app: Flask, notebook: Notebook, *, base: str) -> None:
    """Lay another notebook under the app: what it has made ready stays."""
    app.config["AFTERVIEW_BASE"] = base
    app.extensions["afterview.notebook"] = notebook


def _to(prefix: str, endpoint: str, **values: Any) -> str:
    """The address of a page in links and forms: `to("today.today")`."""
    return prefix + url_for(endpoint, **values)


def _nothing_here(error: HTTPException) -> tuple[str, int] | HTTPException:
    """A page for what no link or button of ours asks for."""
    if error.code is None or error.code < 400:
        return error
    return render_template("not_found.html"), error.code
