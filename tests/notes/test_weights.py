"""What a sentence says, weighed: the weights are those of the labelled sentences, and every sentence can be weighed."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.notes.sayings import HEADING, WEIGHTS, Saying, naming, weigh
from afterview.notes.sentences import Sentence, sentences
from learning.examples import digest
from learning.places import SENTENCES

LABELS = {str(saying) for saying in Saying} | {"personal", "reference", "-"}
# Sayings in words that no pattern of their checks knows.
SAID = {
    Saying.THANKS: "How good of you to give me your whole lunch hour.",
    Saying.INTEREST: "I told my sister on the bus that this is the one I want.",
    Saying.FIT: "I kept the books of a theatre with three hundred creditors for six years.",
    Saying.NEXT_STEPS: "Might you say roughly when the choice will be made?",
    Saying.STALE: "Only me again, giving this one a small poke.",
}


def only(text: str) -> Sentence:
    (sentence,) = sentences(text)
    return sentence


def test_the_weights_are_learned_from_the_sentences_as_they_stand() -> None:
    first = files("afterview.notes").joinpath(WEIGHTS).read_text(encoding="utf-8").split("\n", 1)[0]
    assert first == HEADING + digest(), "the labelled sentences have changed: run `make weights`"


@pytest.mark.parametrize("path", sorted(SENTENCES.glob("*.txt")), ids=lambda path: path.stem)
def test_every_line_is_a_heading_or_a_sentence_with_known_labels(path: Path) -> None:
    for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
        if not line.startswith("## "):
            labels, text = line.split(" | ", 1)
            assert set(labels.split()) <= LABELS, line
            assert text.strip(), line


@pytest.mark.parametrize("path", sorted(SENTENCES.glob("*.tsv")), ids=lambda path: path.stem)
def test_every_sentence_about_a_name_has_one_name(path: Path) -> None:
    for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
        label, text = line.split(" | ", 1)
        assert label in {"target", "other"}, line
        assert (text.count("{"), text.count("}")) == (1, 1), line


@pytest.mark.parametrize("saying", SAID)
def test_what_is_said_in_words_of_ones_own_is_understood(saying: Saying) -> None:
    assert weigh(only(SAID[saying]), saying) > 0
    others = set(SAID) - {saying}
    assert all(weigh(only(SAID[other]), saying) <= 0 for other in others)


@pytest.mark.parametrize(
    ("name", "saying", "wish", "past"),
    [
        ("welder", Saying.JOB, "I would make you a good {}.", "I was a {} for nine years."),
        (
            "Globex",
            Saying.PLACE,
            "I would be glad to join {}.",
            "My sister bought her boots from {}.",
        ),
    ],
)
def test_the_same_name_is_weighed_by_what_stands_around_it(
    name: str, saying: Saying, wish: str, past: str
) -> None:
    weights = []
    for text in (wish, past):
        start = text.index("{")
        sentence = only(text.format(name))
        weights.append(weigh(naming(sentence, start, start + len(name)), saying))
    assert weights[0] > 0 > weights[1]


@given(st.text(max_size=400))
def test_any_sentence_of_any_script_can_be_weighed(text: str) -> None:
    for sentence in sentences(text):
        assert all(abs(weigh(sentence, saying)) < 1000 for saying in Saying)
