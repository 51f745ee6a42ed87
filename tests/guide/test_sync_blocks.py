"""What is generated in the guide is what the rules say now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from afterview.etiquette.policy import NUMBERS, Number
from afterview.etiquette.rule import Rule
from afterview.etiquette.rules import BY_ID, RULES
from engine import guide_blocks
from tests.guide.pages import CHAPTERS, READ_THROUGH, guide_page, paths


def test_no_generated_block_is_stale() -> None:
    pages = [path.name for path, _ in guide_blocks.stale()]
    assert not pages, f"run `python -m engine.guide_blocks`: {', '.join(pages)}"


def test_a_block_that_was_edited_by_hand_is_found_and_written_afresh(tmp_path: Path) -> None:
    fresh = "Take <!-- afterview: number few_days -->3 working days<!-- /afterview -->.\n"
    page = tmp_path / "page.md"
    page.write_text(fresh.replace("3 working", "4 working"), encoding="utf-8")
    assert list(guide_blocks.stale(tmp_path)) == [(page, fresh)]


def test_a_marker_that_nothing_makes_is_an_error() -> None:
    with pytest.raises(KeyError):
        guide_blocks.write("<!-- afterview: nonsense FU1 --><!-- /afterview -->")


def test_every_marker_is_closed() -> None:
    for path in paths():
        text = path.read_text(encoding="utf-8")
        opened: list[str] = []
        for slash, name in re.findall(r"<!-- (/?)(afterview|advice)\b", text):
            if slash:
                assert opened, f"{path.name}: /{name} closes nothing"
                assert opened.pop() == name, path.name
            else:
                opened.append(name)
        assert not opened, path.name


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_chapter_of_a_rule_shows_its_examples_and_its_numbers(rule: Rule) -> None:
    chapter = guide_page(rule.chapter)
    assert f"<!-- afterview: examples {rule.id} -->" in chapter
    numbers = set(rule.numbers)
    for shown in re.findall(r"<!-- afterview: numbers (\w+) -->", chapter):
        numbers -= set(BY_ID[shown].numbers)
    assert not numbers, f"{rule.chapter} does not show {numbers}"


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_shows_no_other_chapters_examples(chapter: str) -> None:
    shown = set(re.findall(r"<!-- afterview: examples (\w+) -->", guide_page(chapter)))
    assert shown == {rule.id for rule in RULES if rule.chapter == chapter}


@pytest.mark.parametrize("number", NUMBERS.values(), ids=lambda number: number.name)
def test_the_evidence_page_gives_each_number_with_its_range(number: Number) -> None:
    heading = f"{{ #{number.name.replace('_', '-')} }}\n"
    section = guide_page("evidence").split(heading)[1].split("\n##")[0]
    assert f"number {number.name} -->{number.default} {number.unit}<" in section
    assert f"range {number.name} -->{number.low} to {number.high}<" in section


@pytest.mark.parametrize("name", READ_THROUGH)
def test_a_number_of_the_policy_is_never_written_by_hand(name: str) -> None:
    by_hand = guide_blocks.BLOCK.sub("", guide_page(name))
    assert re.findall(r"\b\d+ (?:working days|jobs)\b", by_hand) == []


def test_the_command_says_when_every_page_is_fresh(capsys: pytest.CaptureFixture[str]) -> None:
    assert guide_blocks.main(["--check"]) == 0
    assert capsys.readouterr().out == ""
