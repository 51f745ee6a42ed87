"""Every link inside the built site leads somewhere, to the very heading it names."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

SITE = Path(__file__).parents[2] / "site"
LINKING = {"href", "src", "data-md-url"}
# The tracker answers these itself: what follows is a path of the app, not a heading.
APP_PATH = "/"


class Page(HTMLParser):
    """What a page links to, and the ids that a link to it may name."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links |= {value for name, value in attrs if name in LINKING and value}
        self.ids |= {value for name, value in attrs if name in ("id", "name") and value}


@cache
def page(path: Path) -> Page:
    return Page(path.read_text(encoding="utf-8"))


@cache
def base() -> str:
    """The path under which the site is published, as its start page says."""
    text = (SITE / "index.html").read_text(encoding="utf-8")
    canonical = re.search(r'<link rel="canonical" href="([^"]+)"', text)
    return urlsplit(canonical[1]).path if canonical else "/"


def pages() -> list[Path]:
    return sorted(SITE.rglob("*.html"))


def where(link: str, on: Path) -> Path | None:
    """The file that a link on a page leads to; None when it leads out of the site."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    if not parts.path:
        return on
    path = unquote(parts.path)
    # Only the page for "not found" links from the root: it can stand in for any address.
    target = (
        SITE / path.removeprefix(base()) if path.startswith("/") else on.parent / path
    ).resolve()
    return target / "index.html" if target.is_dir() else target


def broken(on: Path) -> list[str]:
    """The links of a page that lead nowhere."""
    found = []
    for link in sorted(page(on).links):
        target, anchor = where(link, on), unquote(urlsplit(link).fragment)
        if target is None:
            continue
        if not target.exists() or (
            anchor
            and target.suffix == ".html"
            and not anchor.startswith(APP_PATH)
            and anchor not in page(target).ids
        ):
            found.append(link)
    return found


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    assert (SITE / "index.html").exists(), "the site is not built: run `make build`"


def test_every_link_inside_the_site_leads_somewhere() -> None:
    wrong = {str(on.relative_to(SITE)): links for on in pages() if (links := broken(on))}
    assert wrong == {}


def test_every_chapter_is_linked_from_every_other() -> None:
    chapters = {path for path in pages() if path.parent.parent.name == "guide"}
    assert len(chapters) >= 9
    for chapter in chapters:
        linked = {where(link, chapter) for link in page(chapter).links}
        assert chapters <= linked


def test_a_link_to_a_missing_page_or_heading_is_found(tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text('<h2 id="here">Here</h2>', encoding="utf-8")
    on = tmp_path / "page.html"
    on.write_text(
        '<a href="other.html#here">1</a><a href="other.html#gone">2</a><a href="gone.html">3</a>'
        '<a href="#gone">4</a><a href="other.html#/jobs/1">5</a><a href="https://x.example/">6</a>',
        encoding="utf-8",
    )
    assert broken(on) == ["#gone", "gone.html", "other.html#gone"]
