"""Every page says in a sentence what it is about: for search engines, and for shared links."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.rglob("*.md"))
# Decisions are for developers; a search engine may quote their first lines.
DESCRIBED = [page for page in PAGES if "decisions" not in page.parts]


def front_matter(page: Path) -> dict[str, object]:
    _, matter, _ = page.read_text(encoding="utf-8").split("---\n", 2)
    read = yaml.safe_load(matter)
    assert isinstance(read, dict)
    return read


@pytest.mark.parametrize("page", DESCRIBED, ids=lambda page: str(page.relative_to(DOCS)))
def test_a_page_has_a_title_and_a_description_that_fits_a_preview(page: Path) -> None:
    matter = front_matter(page)
    assert matter["title"]
    assert 50 <= len(str(matter["description"])) <= 200


def test_no_two_pages_have_the_same_description() -> None:
    descriptions = [front_matter(page)["description"] for page in DESCRIBED]
    assert len(set(descriptions)) == len(descriptions)
