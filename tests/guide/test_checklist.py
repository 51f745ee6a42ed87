"""The checklist is the guide on one page: every chapter, in its order, with the rules' numbers."""

from __future__ import annotations

import re
from pathlib import Path

from afterview.etiquette.policy import NUMBERS
from engine.checklist import STAGES, checklist

DOCS = Path(__file__).parents[2] / "docs"
# What the path needs by hand; the others only bound it from behind.
USED = NUMBERS.keys() - {"thank_you_latest", "gone_quiet"}


def test_every_stage_leads_to_its_chapter() -> None:
    assert all((DOCS / "guide" / f"{page}.md").exists() for page, _, _ in STAGES)


def test_every_number_that_you_need_on_paper_is_there() -> None:
    text = "".join(title + "".join(items) for _, title, items in STAGES)
    assert set(re.findall(r"{(\w+)}", text)) == USED


def test_no_blank_is_left_in_the_text() -> None:
    assert "{" not in re.sub(r"\{ #[^}]*\}", "", checklist("one-page"))


def test_an_item_is_short_enough_to_tick_at_a_glance() -> None:
    assert all(len(item.split()) <= 24 for _, _, items in STAGES for item in items)
