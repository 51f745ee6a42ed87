"""What the tracker shows to somebody who has stored nothing, put into its page: there before Python is."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from afterview.browser import Door

PAGE = "tracker/index.html"
PLACE = "<!-- first view -->"
ANY_TIME = datetime(2026, 3, 2, 12, tzinfo=UTC)  # nothing in it depends on when it is


def add_first_view(site: Path, base: str) -> None:
    """Puts the app's own first answer where the page's template says. `base`: the path of the site, "/"."""
    page = site / PAGE
    text = page.read_text(encoding="utf-8")
    if text.count(PLACE) != 1:
        raise SystemExit(f"{PAGE}: no place for the first view")
    page.write_text(text.replace(PLACE, first_view(base)), encoding="utf-8")


def first_view(base: str) -> str:
    """The tracker's first page as HTML, for a notebook with nothing in it."""
    asked = {
        "method": "GET",
        "path": "/",
        "now": ANY_TIME.isoformat(),
        "zone": "UTC",
        "locale": "en",
    }
    answer = Door({}, base).request(asked)
    html: str = answer["html"]
    return html
