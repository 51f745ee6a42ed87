"""Runs inside the engine before its memory is saved, so that a reader waits for nothing that could be done before.

Every module is imported, every template compiled, and every page of an example journal is asked for: each as it
stands, with its links followed and its forms sent. A page that fails ends the build. Nothing of the example is left
behind, nor anything that belongs to this moment or this place.
"""

from __future__ import annotations

import gc
import json
import linecache
import sys
import zipimport
import zoneinfo._common
from collections.abc import Iterator
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from types import CodeType, FunctionType
from typing import IO
from urllib.parse import urlencode
from zipfile import ZipFile
from zoneinfo import ZoneInfoNotFoundError

from afterview import browser
from afterview.exchange.example import example
from afterview.journal.codec import dump_record

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
ZONE = "America/New_York"
MOST_PAGES = 400
ZONES = "tzdata/zoneinfo/"  # in the wheel
# The patterns of the checks are read with the first note: half a megabyte that a first visit does without.
NOTES = "/note"

# What the example leaves out: a first interview told in full, and the guide's tool.
ASKED = (
    "/tool/when?" + urlencode({"day": "2026-03-02", "said": "by-date", "by": "2026-03-06"}),
    "/tool/when?day=soon",
    "/no/such/page",
)


class Page(HTMLParser):
    """What leads on from a page: the paths of its links, and its forms, each with its action and what it sends."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.forms: list[tuple[str, list[tuple[str, str]]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "a" and said.get("href", "").startswith("#/"):
            self.links.append(said["href"][1:])
        elif tag == "form" and said.get("method") == "post":
            self.forms.append((said["action"].removeprefix("#"), []))
        elif self.forms and "name" in said and _is_sent(tag, said):
            self.forms[-1][1].append((said["name"], said.get("value", "")))


def _is_sent(tag: str, said: dict[str, str]) -> bool:
    if said.get("type") in ("radio", "checkbox"):
        return "checked" in said
    return tag in ("input", "textarea", "select", "button")


def warm_up() -> None:
    _remember_zones()
    ids = (f"warm-{number}" for number in range(10_000))
    entries = example(NOW, ZONE, lambda: next(ids))
    records = {f"entries/{entry.id}": dump_record([entry]) for entry in entries}
    _start(records)
    _compile_templates()
    sent: dict[str, list[tuple[str, str]]] = {}
    for page in _pages():
        sent.update((action, fields) for action, fields in page.forms)
    for action, fields in sent.items():
        _ask("POST", action, fields)
    _start({})
    _ask("GET", "/", [])
    _forget()


def _remember_zones() -> None:
    """Time zones are read from files, and a memory has none: from here on they are in it."""
    archive = next(path for path in sys.path if "/tzdata-" in path)
    same: dict[bytes, bytes] = {}  # many names are of one zone
    with ZipFile(archive) as wheel:
        contents = {name: wheel.read(name) for name in wheel.namelist() if name.startswith(ZONES)}
    zones = {
        name.removeprefix(ZONES): same.setdefault(content, content)
        for name, content in contents.items()
        if content.startswith(b"TZif")
    }

    def load(name: str) -> IO[bytes]:
        if name not in zones:
            raise ZoneInfoNotFoundError(f"No time zone found with key {name}")
        return BytesIO(zones[name])

    zoneinfo._common.load_tzdata = load  # type: ignore[assignment]


def _forget() -> None:
    """What nobody asks for again, and what is read again when it is: less to download."""
    linecache.clearcache()
    zipimport._zip_directory_cache.clear()  # type: ignore[attr-defined]
    sys.path_importer_cache.clear()
    for each in gc.get_objects():
        if isinstance(each, FunctionType):
            del each.__annotations__
            if not (each.__module__ or "").startswith("afterview"):
                each.__code__ = _without_lines(each.__code__)
    gc.collect()


def _without_lines(code: CodeType) -> CodeType:
    """The same code without its table of lines: a bug report names them in our own code only."""
    constants = tuple(
        _without_lines(each) if isinstance(each, CodeType) else each for each in code.co_consts
    )
    whole, rest = divmod(len(code.co_code) // 2, 8)
    # Entries that say "no location", each for at most eight units of code (Objects/locations.md of CPython).
    nowhere = b"\xff" * whole + (bytes([0xF8 + rest - 1]) if rest else b"")
    return code.replace(co_linetable=nowhere, co_consts=constants)


def _pages() -> Iterator[Page]:
    """Every page to which a link leads."""
    paths = ["/", *ASKED]
    seen = set(paths)
    while paths:
        page = Page(_ask("GET", paths.pop(0), []))
        yield page
        new = [link for link in dict.fromkeys(page.links) if link not in seen and NOTES not in link]
        seen.update(new)
        paths += new
        if len(seen) > MOST_PAGES:
            raise RuntimeError(f"more than {MOST_PAGES} pages of the example")


def _compile_templates() -> None:
    assert browser._door is not None
    templates = browser._door._app.jinja_env
    for name in templates.list_templates(extensions=["html"]):
        templates.get_template(name)


def _start(records: dict[str, str]) -> None:
    said = {"protocol": browser.PROTOCOL, "base": "/", "records": records}
    answer = json.loads(browser.start(json.dumps(said)))
    if not answer["ok"]:
        raise RuntimeError(answer["cause"])


def _ask(method: str, path: str, form: list[tuple[str, str]]) -> str:
    said = {"id": 1, "method": method, "path": path, "form": form}
    where = {"now": NOW.isoformat(), "zone": ZONE, "locale": "en-US", "device": {}}
    answer = json.loads(browser.request(json.dumps(said | where)))
    if answer["status"] >= 500:
        raise RuntimeError(f"{method} {path}: {answer['html']}")
    html: str = answer["html"]
    return html


if __name__ == "__main__":
    warm_up()
