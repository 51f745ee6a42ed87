"""The built site as the tests read it."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from engine.places import SITE

ALL = sorted(SITE.rglob("*.html"))


def name(page: Path) -> str:
    return page.relative_to(SITE).as_posix()


every_page = pytest.mark.parametrize("page", ALL, ids=name)


class Elements(HTMLParser):
    """The start tags of a page with their attributes, in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


def elements(page: Path) -> list[tuple[str, dict[str, str]]]:
    return Elements(page.read_text(encoding="utf-8")).found
