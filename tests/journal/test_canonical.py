"""JSON in and out, and the text to compare by."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.journal.canonical import DEEPEST, canonical, parse, serialise

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
    max_leaves=12,
)


@given(VALUES)
def test_what_is_written_can_be_encoded_and_is_read_as_the_same(value: Any) -> None:
    text = serialise(value)
    assert text.encode()
    assert parse(text) == value
    assert canonical(parse(text)) == canonical(value)


def test_canonical_is_rfc_8785() -> None:
    value = parse(
        '{"b": [1.0, 1E21, "\\u20ac\\n"], "a": {"é": 0, "\\ud83d\\ude00": null, "z": -0.0}}'
    )
    assert canonical(value) == '{"a":{"z":0,"é":0,"😀":null},"b":[1,1e+21,"€\\n"]}'


@pytest.mark.parametrize(
    "text",
    ['{"a": 1, "a": 2}', '{"a": 1, "a": 1}', "99999999999999999999999", '"\\ud800"', "1e999"],
)
def test_what_rfc_8785_does_not_cover_has_a_text_of_its_own(text: str) -> None:
    assert parse(serialise(parse(text))) == parse(text)
    assert canonical(parse(text)) == canonical(parse(text))
    assert canonical(parse(text)) not in (canonical(1), canonical({"a": 1}), canonical({"a": 2}))


def test_an_object_with_a_key_twice_is_written_as_it_was_read() -> None:
    text = '{"a": 1, "b": {"c": [], "c": null}, "a": 2}'
    assert serialise(parse(text)) == text


def test_the_word_infinity_in_a_text_stays() -> None:
    assert serialise(["Infinity", float("inf"), 'a "Infinity\\']) == json.dumps(
        ["Infinity", 7, 'a "Infinity\\']
    ).replace("7", "1e999")


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a": ', "}")])
@pytest.mark.parametrize("levels", [DEEPEST, DEEPEST + 1, 3000, 1_000_000])
def test_depth_is_limited_and_seen_before_anything_is_read(
    levels: int, opening: str, closing: str
) -> None:
    text = opening * (levels - 1) + "[]" + closing * (levels - 1)
    if levels <= DEEPEST:
        assert serialise(parse(text)) == text
    else:
        for each in (text, text[: levels * len(opening)]):  # whole, or cut off
            with pytest.raises(ValueError, match="nested too deeply"):
                parse(each)


def test_brackets_in_a_text_are_no_levels() -> None:
    value = ["[" * 500, '\\"' + "{" * 500, "\\"] + [{"[{[{": "]"}] * 200
    assert parse(serialise(value)) == value


def test_many_values_side_by_side_are_not_deep() -> None:
    assert parse("[" + "[]," * 1000 + "[]]") == [[]] * 1001
