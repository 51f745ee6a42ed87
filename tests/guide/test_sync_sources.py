"""Every claim's footnote has its source, once for all pages: publisher, title, year, address."""

from __future__ import annotations

import re
import tomllib

from tests.guide.pages import DOCS, READ_THROUGH, guide_page

SOURCES = tomllib.loads((DOCS / "sources.toml").read_text(encoding="utf-8"))
USED = {name: set(re.findall(r"\[\^(\w+)\](?!:)", guide_page(name))) for name in READ_THROUGH}


def test_a_page_lists_the_sources_that_it_uses_and_no_others() -> None:
    for name in READ_THROUGH:
        listed = re.findall(r"^\[\^(\w+)\]:", guide_page(name), re.MULTILINE)
        assert len(listed) == len(set(listed)), name
        assert set(listed) == USED[name], name


def test_a_source_has_publisher_title_year_and_address() -> None:
    for label, source in SOURCES.items():
        assert set(source) == {"publisher", "title", "year", "url"}, label
        assert source["publisher"], label
        assert source["title"], label
        assert source["year"] == 0 or 1990 <= source["year"] <= 2026, label
        assert re.fullmatch(r"https?://\S+", source["url"]), label


def test_no_source_is_kept_that_no_page_uses() -> None:
    assert set(SOURCES) == set().union(*USED.values())


def test_the_survey_on_thank_yous_is_given_as_the_evidence_page_gives_it() -> None:
    for name in ("thank-you", "evidence"):
        text = guide_page(name)
        for figure in ("16 %", "68 %", "2017"):
            assert figure in text, (name, figure)
    assert "358 recruiters and hiring managers" in guide_page("evidence")
