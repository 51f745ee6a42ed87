"""What a sentence says, weighed: each of its words and phrases speaks for or against, as learned from labelled sentences.

The weights stand in weights.txt, made by `make weights` from pyapp/learning. A saying is weighed by the sum of its
sentence's weights: by words, two and three words in a row, two words with one between them, and four letters in a row;
that a pattern of the saying's own check matches is a weight like any other. Above nought the sentence says it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, repeat
from math import sqrt
from struct import Struct
from weakref import WeakKeyDictionary

from afterview.notes.sentences import Sentence, Word


class Saying(StrEnum):
    """What sentences are labelled with."""

    THANKS = "thanks"
    INTEREST = "interest"
    FIT = "fit"
    NEXT_STEPS = "nextsteps"
    DESERVES = "deserve"
    EXCUSES = "excuse"
    PUSHES = "pushy"
    PRESUMES = "presumes"
    BLAMES = "blames"
    BEGS = "begging"
    SALARY = "salary"
    SCORN = "scorn"
    STALE = "stale"
    # Of a title in the sentence: the writer wants to work as that.
    JOB = "job"
    # Of a company's name in the sentence: the writer wants to work there, or was interviewed there.
    PLACE = "place"


# Weights are whole numbers, this many to one unit of the logarithm of the odds: the same sum on every machine.
UNIT = 100
WEIGHTS = "weights.txt"
HEADING = "# Made by `make weights` from sentences with the SHA-256 "
# The lines of what a saying starts from, and what it gains when a pattern matches.
START, MATCHED = "=start", "=matched"
# A sentence of so many words counts each of its weights once.
_USUAL = 4
# The weights of all sayings stand in one number, 32 bits each: they are added up at once.
_BITS = 32
_HALF = 1 << (_BITS - 1)
_FIELDS = Struct(f"<{len(Saying)}I")
_ZEROS = sum(_HALF << (_BITS * place) for place in range(len(Saying)))
# So many sentences and words are remembered: those of a dozen notes.
_MOST_SENTENCES, _MOST_WORDS = 300, 4000
# Letters of a word that are looked at.
_LONGEST_WORD = 40


@dataclass(frozen=True, slots=True)
class Weights:
    """By phrase, the weights of all sayings in one number; and what each saying starts from and gains by a pattern."""

    phrases: Mapping[str, int]
    start: tuple[float, ...]
    matched: tuple[float, ...]


def phrases(words: Iterable[str]) -> set[str]:
    """What is weighed of a sentence's plain words: words, two and three in a row, and two with one between them."""
    told = ["^", *[word if word.isalpha() else general(word) for word in words], "$"]
    pairs = map(" ".join, pairwise(told))
    threes = map(" ".join, zip(told, told[1:], told[2:], strict=False))
    apart = map(" _ ".join, zip(told, told[2:], strict=False))
    return {*told[1:-1], *pairs, *threes, *apart}


def scale(count: int) -> float:
    """What the weights of a sentence of so many words are multiplied with: a long one has more of them."""
    return sqrt(_USUAL / max(count, 1))


# Stands for the title that is asked about; so many words on either side tell what it is.
NAME = "{}"
_AROUND = 10


def naming(sentence: Sentence, start: int, end: int, kind: str = "") -> Sentence:
    """The words around the title or the company that stands from `start` to `end` of the text, with a sign for it.

    `kind`: one more word before the sign.
    """
    before = [word for word in sentence.words if word.end <= start][-_AROUND:]
    after = [word for word in sentence.words if word.start >= end][:_AROUND]
    signs = [Word(sign, start, end) for sign in (kind, NAME) if sign]
    return replace(sentence, words=(*before, *signs, *after))


def weigh(sentence: Sentence, saying: Saying) -> float:
    """How much the sentence's words speak for the saying, in units."""
    scores = _IN_USE.get(sentence)
    if scores is None:
        words = tuple([word.text for word in sentence.words])
        scores = _IN_USE[sentence] = _scores(words)
    return scores[_PLACE[saying]]


def for_a_pattern(saying: Saying) -> float:
    """How much it speaks for the saying when a pattern of its check matches."""
    return read_weights().matched[_PLACE[saying]]


# By the sentence, as long as it is in use.
_IN_USE: WeakKeyDictionary[Sentence, tuple[float, ...]] = WeakKeyDictionary()


@lru_cache(maxsize=_MOST_SENTENCES)
def _scores(words: tuple[str, ...]) -> tuple[float, ...]:
    """How much speaks for each saying, no pattern being matched."""
    weights = read_weights()
    total = (
        _ZEROS
        + sum(map(weights.phrases.get, phrases(words), repeat(0)))
        + sum(map(_of_letters, set(words)))
    )
    share = scale(len(words)) / UNIT
    return tuple(
        [
            weight * share + start
            for weight, start in zip(_unpacked(total), weights.start, strict=True)
        ]
    )


@lru_cache(maxsize=_MOST_WORDS)
def _of_letters(word: str) -> int:
    return sum(map(read_weights().phrases.get, letters(word), repeat(0)))


def letters(word: str) -> list[str]:
    """What is weighed of a word: four letters in a row, its beginning and its end marked."""
    marked = f"<{general(word)[:_LONGEST_WORD]}>"
    return [marked[place : place + 4] for place in range(len(marked) - 3)]


def general(word: str) -> str:
    """Numbers and sums are all alike."""
    if word.isdecimal():
        return "#"
    return "$#" if word[0] in "$£€¥" else word


_PLACE = {saying: place for place, saying in enumerate(Saying)}


@cache
def read_weights() -> Weights:
    """The weights as they were learned; read when the first note is."""
    lines = files("afterview.notes").joinpath(WEIGHTS).read_text(encoding="utf-8").splitlines()
    told = (line.rpartition("\t") for line in lines if not line.startswith("# "))
    packed = {phrase: _packed(weights) for phrase, _, weights in told}
    start, matched = (
        tuple(weight / UNIT for weight in _unpacked(_ZEROS + packed.pop(line)))
        for line in (START, MATCHED)
    )
    return Weights(packed, start, matched)


def _packed(weights: str) -> int:
    """The weights of a line, `place:weight` of each saying, in one number."""
    total = 0
    for each in weights.split(" "):
        place, weight = each.split(":")
        total += int(weight) << _SHIFTS[place]
    return total


def _unpacked(total: int) -> list[int]:
    fields = _FIELDS.unpack(total.to_bytes(_FIELDS.size, "little"))
    return [field - _HALF for field in fields]


_SHIFTS = {str(place): _BITS * place for place in range(len(Saying))}
