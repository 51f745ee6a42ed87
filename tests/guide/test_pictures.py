"""The guide's drawings show the rules' numbers, fit a phone, and say in words what they show."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from afterview.etiquette.policy import NUMBERS
from engine.pictures import PICTURES, WIDTH, picture, stops

NAMES = sorted(PICTURES)
# Pixels that a letter takes at most on average, in the widest of the usual sans-serif faces.
LETTER = {"picture__name": 9.3, "picture__line": 6.9, "picture__day": 6.9}
ELSEWHERE = {"thank_you_latest", "gone_quiet", "interviews_without_offer"}


def drawing(name: str) -> ElementTree.Element:
    svg = ElementTree.fromstring(picture(name)).find("svg")
    assert svg is not None
    return svg


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_has_a_title_and_a_description_for_screen_readers(name: str) -> None:
    svg = drawing(name)
    said = {element.get("id"): element.text for element in (*svg.iter("title"), *svg.iter("desc"))}
    assert svg.get("role") == "img"
    for label in (svg.get("aria-labelledby") or "").split():
        assert said[label]


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_is_drawn_is_said_in_words_too(name: str) -> None:
    figure = ElementTree.fromstring(picture(name))
    words = " ".join("".join(item.itertext()) for item in figure.iter("li")).casefold()
    for text in drawing(name).iter("text"):
        drawn = (text.text or "").casefold().rstrip(".?,")
        assert {word.strip(".,:?") for word in drawn.split()} - {"i", "am"} <= {
            word.strip(".,:?") for word in words.split()
        }


@pytest.mark.parametrize("name", NAMES)
def test_no_text_leaves_the_drawing(name: str) -> None:
    for text in drawing(name).iter("text"):
        width = len(text.text or "") * LETTER[text.get("class") or ""]
        x = float(text.get("x") or 0)
        left = {"start": x, "middle": x - width / 2, "end": x - width}[
            text.get("text-anchor", "start")
        ]
        assert left >= 0, text.text
        assert left + width <= WIDTH, text.text


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_uses_the_pages_colours_and_no_style_that_the_policy_forbids(name: str) -> None:
    for element in drawing(name).iter():
        assert not {"style", "fill", "stroke"} & set(element.keys())


@pytest.mark.parametrize("name", NAMES)
def test_a_drawing_is_one_piece_of_html_for_markdown(name: str) -> None:
    assert "\n\n" not in picture(name)


def test_the_path_is_the_one_that_the_rules_give() -> None:
    days = {stop.name: stop.day for stop in stops()}
    waits = {name: number.default for name, number in NUMBERS.items()}
    heard = waits["assumed_hear_back"]
    second = heard + waits["few_days"]
    third = second + waits["assumed_extension"] + waits["several_days"]
    assert days == {
        "Interview": 0,
        "Thank-you": 1,
        "The day they named": heard,
        "Second note": second,
        "The second date": second + waits["assumed_extension"],
        "Third note": third,
        "Move on": third + waits["final_patience"],
    }


def test_the_timeline_names_every_number_of_the_path() -> None:
    drawn = picture("timeline")
    for name in NUMBERS.keys() - ELSEWHERE:
        assert f"{NUMBERS[name].default} {NUMBERS[name].unit}" in drawn
