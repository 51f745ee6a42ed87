"""A page can be read on a phone ten minutes after an interview: short, plain, the answer first."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
import readability

from tests.guide.pages import (
    BOX,
    CHAPTERS,
    DOCS,
    READ_THROUGH,
    body,
    guide_page,
    plain,
    prose,
    sentences,
)

HIGHEST_GRADE = 9
MOST_WORDS = 35
MEASURES = ("Kincaid", "ARI", "Coleman-Liau")


def grades(text: str) -> dict[str, float]:
    """The school year in which plain text can be read, by three measures."""
    tokens = "\n".join(
        " ".join(re.findall(r"[\w’'-]+|[.,:;!?]", sentence)) for sentence in sentences(text)
    )
    measured = readability.getmeasures(tokens, lang="en")["readability grades"]
    return {measure: float(measured[measure]) for measure in MEASURES}


def test_every_chapter_can_be_read_in_the_ninth_school_year(tell: Callable[[str], None]) -> None:
    pages = {name: guide_page(name) for name in READ_THROUGH}
    pages["index"] = (DOCS / "index.md").read_text(encoding="utf-8")
    found = {name: grades(prose(text)) for name, text in pages.items()}
    lines = [f"reading level, in school years, at most {HIGHEST_GRADE}: {', '.join(MEASURES)}"]
    for name, measured in found.items():
        lines.append("  " + " ".join(f"{each:5.1f}" for each in measured.values()) + f"  {name}")
    tell("\n".join(lines))
    assert max(max(measured.values()) for measured in found.values()) <= HIGHEST_GRADE


def test_the_measures_tell_hard_text_from_easy() -> None:
    easy = "Send the note today. Read it first. Then let it go."
    hard = (
        "Notwithstanding considerable disagreement among professional recruitment organisations,"
        " communication subsequent to interviews demonstrably necessitates circumspection."
    )
    assert max(grades(easy).values()) < HIGHEST_GRADE < min(grades(hard).values())


@pytest.mark.parametrize("name", READ_THROUGH)
def test_a_box_says_what_to_do_now_in_short_sentences(name: str) -> None:
    boxes = BOX.findall(guide_page(name))
    assert len(boxes) == 1, "one box that says what to do now"
    found = sentences(plain(re.sub(r"^ {4}", "", boxes[0], flags=re.MULTILINE)))
    assert found
    for sentence in found:
        assert len(sentence.split()) <= MOST_WORDS, sentence


@pytest.mark.parametrize("name", READ_THROUGH)
def test_a_page_begins_with_the_answer_in_two_sentences_then_says_what_to_do(name: str) -> None:
    title, answer, box, *_ = re.split(r"\n\n+", body(guide_page(name)).strip())
    assert title.startswith("# ")
    assert box.startswith('!!! tip "Do this now"')
    assert len(sentences(plain(answer))) == 2, answer


@pytest.mark.parametrize("name", CHAPTERS)
def test_a_chapter_has_cases_that_are_different_and_leads_to_the_tracker(name: str) -> None:
    text = guide_page(name)
    assert "\n## If your case is different\n" in text
    assert "../../tracker/#/" in text
    assert "**See also:**" in text
