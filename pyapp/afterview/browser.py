"""The worker's single door: text in, text out.

The page's shell speaks JSON in strings, because one string each way is what JavaScript and Python
exchange fastest and without proxies to free. Every question is answered: a bug becomes a readable
page with status 500, for a reader who sees nothing must think that the journal is lost.

    start    {"protocol", "base", "records": {key: text}}                   -> {"ok", "cause"}
    request  {"id", "method", "path", "form": [[name, value]], "now", "zone", "locale",
              "device": {"ios", "standalone"}}
          -> {"id", "status", "path", "title", "html", "writes": [{"key", "value"}], "effects",
              "next_change", "announce"}
    stored   {"records": {key: text | null}}   another tab's writes          -> {"ok", "cause"}
    refused  {"records": {key: text | null}}   what these keys hold, since   -> {"ok", "cause"}
             our writes to them could not be stored

`path` of an answer is the app path under which the page can be asked for again, or null for a page
that only answers a submit. Instants are ISO 8601 with an offset, `next_change` may be null. An answer
with status 500 says `lacks_file`: true when a GET failed because a module or a file is not there; it
may be asked again when it is.
"""

from __future__ import annotations

import json
import random
import traceback
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit
from uuid import uuid4

from markupsafe import Markup
from werkzeug.test import Client, TestResponse

from afterview.web import Call, Device, Notebook, create_app, reopen

PROTOCOL = 1  # site_overrides/tracker/protocol.js says the same; a test compares them
REDIRECTS = 5  # more in a row is a loop

type Json = dict[str, Any]

BROKEN = Markup("""\
<h1 tabindex="-1">Something went wrong</h1>
<p>This is a mistake in Afterview, not in what you did. Nothing that was stored is lost, and nothing
of this last step was stored.</p>
<p>You can <a href="#/">go to Today</a>, or <a href="#/backup">download your data</a> first.</p>
<details id="what-went-wrong"><summary>Details for a bug report</summary><pre>{}</pre></details>
""")


class Door:
    """One open tracker: a notebook and the Flask app over it, asked as a browser would ask a server."""

    def __init__(self, records: Mapping[str, str], base: str) -> None:
        self.notebook = Notebook(records)
        self._app = create_app(self.notebook, base=base)
        self._client = Client(self._app, use_cookies=False)

    def reopen(self, records: Mapping[str, str], base: str) -> None:
        """Open another notebook in place of this one; what the app has made ready stays."""
        self.notebook = Notebook(records)
        reopen(self._app, self.notebook, base=base)

    def request(self, asked: Json) -> Json:
        call = Call(
            now=datetime.fromisoformat(asked["now"]),
            zone=asked["zone"],
            locale=asked["locale"],
            device=Device(**asked.get("device", {})),
            new_id=lambda: uuid4().hex,
            chosen_zone=self.notebook.chosen_zone,
        )
        response, path = self._open(asked["method"], asked["path"], asked.get("form", ()), call)
        html = response.get_data(as_text=True)
        return {
            "status": response.status_code,
            "path": path,
            "title": call.title or _heading(html),
            "html": html,
            "writes": [asdict(write) for write in call.writes],
            "effects": list(call.effects),
            "next_change": call.next_change.isoformat() if call.next_change else None,
            "announce": call.announce,
        }

    def put(self, records: Mapping[str, str | None]) -> None:
        for key, text in records.items():
            self.notebook.put(key, text)

    def _open(
        self, method: str, path: str, form: list[list[str]], call: Call
    ) -> tuple[TestResponse, str | None]:
        """The response that is a page, with the path it can be asked for again, if it can."""
        body = urlencode([(name, value) for name, value in form])
        for _ in range(REDIRECTS):
            changed = len(call.writes), len(call.effects)
            response = self._client.open(
                path,
                method=method,
                data=body,
                content_type="application/x-www-form-urlencoded" if body else None,
                environ_overrides={"afterview.call": call},
            )
            if method == "GET" and (len(call.writes), len(call.effects)) != changed:
                raise RuntimeError(f"GET {path} wanted to change something")
            if response.status_code >= 500:
                raise RuntimeError(f"{method} {path} answered {response.status}")
            if response.location is None:
                return response, path if method == "GET" else None
            to = urlsplit(urljoin(path, response.location))
            method, body, path = "GET", "", to.path + ("?" + to.query if to.query else "")
        raise RuntimeError(f"redirected more than {REDIRECTS} times, last to {path}")


_door: Door | None = None


def start(text: str) -> str:
    """Open the notebook over `records`; again, when what is stored may differ from what we hold."""
    global _door
    try:
        said = json.loads(text)
        if said["protocol"] != PROTOCOL:
            return _no(
                f"The page speaks version {said['protocol']} and the engine version {PROTOCOL}."
                " Reload the page to have both from one release."
            )
        if _door is None:
            _door = Door(said["records"], said["base"])
        else:
            _door.reopen(said["records"], said["base"])
        random.seed()  # a saved memory has saved its state too
    except Exception:
        return _no(traceback.format_exc())
    return _OK


def request(text: str) -> str:
    """Answer one request; whatever happens inside, with a page."""
    asked: Json = {}
    try:
        asked = json.loads(text)
        answer = _opened().request(asked)
    except Exception as error:
        answer = {
            "status": 500,
            "lacks_file": asked.get("method") == "GET"
            and isinstance(error, ImportError | FileNotFoundError),
            "path": asked.get("path") if asked.get("method") == "GET" else None,
            "title": "Something went wrong",
            "html": BROKEN.format(traceback.format_exc()),
            "writes": [],
            "effects": [],
            "next_change": None,
            "announce": "",
        }
    return json.dumps({"id": asked.get("id"), **answer}, ensure_ascii=False)


def stored(text: str) -> str:
    """Take over what another tab has stored; null: removed there."""
    try:
        _opened().put(json.loads(text)["records"])
    except Exception:
        return _no(traceback.format_exc())
    return _OK


def refused(text: str) -> str:
    """Take back writes that the browser would not store: `records` is what it holds instead."""
    return stored(text)


_OK = json.dumps({"ok": True, "cause": ""})


def _no(cause: str) -> str:
    return json.dumps({"ok": False, "cause": cause}, ensure_ascii=False)


def _opened() -> Door:
    if _door is None:
        raise RuntimeError("asked before start")
    return _door


def _heading(html: str) -> str:
    parser = _FirstHeading()
    parser.feed(html.partition("</h1>")[0])  # the rest of a long page is not worth reading
    return " ".join("".join(parser.words).split())


class _FirstHeading(HTMLParser):
    """Collects the text of the first <h1>."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "h1":
            self._inside = True

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.words.append(data)
