"""What a first visit to the tracker costs, in bytes on the wire, until the engine is ready. It has a budget."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path

from engine.places import ENGINE, ENGINE_MANIFEST

BUDGET = 12_000_000  # bytes
PAGE = "tracker/index.html"
# What only this page's scripts ask for by themselves.
ASKED_FOR = ("tracker/engine.js", "tracker/unpack.js", "tracker/worker.js", ENGINE_MANIFEST)
FETCHED = {"stylesheet", "icon", "manifest", "preload", "modulepreload"}
AT_START = ("always", "restored")  # of the manifest's files: without those that follow later


def check(site: Path) -> None:
    """Ends the build when a first visit has become too large."""
    sizes = first_visit(site)
    total = sum(sizes.values())
    if total > BUDGET:
        largest = sorted(sizes.items(), key=lambda each: -each[1])[:5]
        raise SystemExit(
            f"A first visit takes {total:,} bytes until the engine is ready; the budget is {BUDGET:,}. "
            f"The largest: {', '.join(f'{name} {size:,}' for name, size in largest)}."
        )


def first_visit(site: Path) -> Mapping[str, int]:
    """The files of a first visit, by their paths in the site, each with its bytes as compressed for the wire."""
    manifest = json.loads((site / ENGINE_MANIFEST).read_text(encoding="utf-8"))
    engine = [f"{ENGINE}/{file['url']}" for file in manifest["files"] if file["wanted"] in AT_START]
    files = {PAGE, *ASKED_FOR, *engine, *_fetched(site)}
    return {name: len(gzip.compress((site / name).read_bytes(), 9)) for name in sorted(files)}


def _fetched(site: Path) -> Iterator[str]:
    """What the page itself names for the browser to fetch."""
    page = site / PAGE
    for address in _Addresses(page.read_text(encoding="utf-8")).found:
        yield (page.parent / address).resolve().relative_to(site.resolve()).as_posix()


class _Addresses(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "link" and FETCHED.intersection(said.get("rel", "").split()):
            self.found.append(said["href"])
        elif tag in ("script", "img") and "src" in said:
            self.found.append(said["src"])
