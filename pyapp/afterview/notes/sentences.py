"""English text as sentences of plain words: lower case, contractions written out, one space between words.

A pattern can then be written down once: "I'm", "I’m", "Im" and "I am" are the same two words. Every word knows where
it stands in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

# A longer run without a full stop is read in pieces, so that the time for a text grows with its length only.
LONGEST = 80

_WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*|\S")
_STRAIGHT = str.maketrans("’‘ʼ“”„‟«»–—‐‑…", "'''\"\"\"\"\"\"----.")
_TITLES = frozenset(
    "mr mrs ms mx dr prof st rev hon sr jr vs etc approx dept eg ie".split()
)
_IRREGULAR = {
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "y'all": "you all",
    "im": "i am",
    "ive": "i have",
    "dont": "do not",
    "didnt": "did not",
    "doesnt": "does not",
    "isnt": "is not",
    "wasnt": "was not",
    "wont": "will not",
    "cant": "can not",
    "couldnt": "could not",
    "wouldnt": "would not",
    "shouldnt": "should not",
    "havent": "have not",
    "hasnt": "has not",
    "hadnt": "had not",
    "youre": "you are",
    "youve": "you have",
    "thats": "that 's",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "u": "you",
    "ur": "your",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "thanx": "thanks",
    "&": "and",
}
_ENDINGS = (
    ("n't", "not"),
    ("'m", "am"),
    ("'re", "are"),
    ("'ve", "have"),
    ("'ll", "will"),
    ("'d", "would"),
    ("'s", "'s"),
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, or a sign that is none, with its place in the text. Contractions give two words with one place."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


@dataclass(frozen=True)
class Sentence:
    """A sentence (or a piece of a very long one) from `start` to `end` of the text.

    `plain` is its words, one space before, between and after them. `paragraph` counts from 0.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    paragraph: int
    question: bool
    _starts: list[int] = field(default_factory=list, repr=False, compare=False)

    @cached_property
    def plain(self) -> str:
        place = 1
        for word in self.words:
            self._starts.append(place)
            place += len(word.text) + 1
        return " " + "".join(word.text + " " for word in self.words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words, and each beginning of a word, followed by *."""
        found = {word.text for word in self.words}
        beginnings = {
            word[:length] + "*" for word in found for length in range(2, min(len(word), 10) + 1)
        }
        return frozenset(found | beginnings)

    @cached_property
    def content(self) -> tuple[str, ...]:
        """Its words without signs."""
        return tuple(word.text for word in self.words if word.is_word)

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where plain[start:end] stands in the text."""
        self.plain  # noqa: B018 - fills the places
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = max(bisect_right(self._starts, end - 1) - 1, first)
        return self.words[first].start, self.words[last].end


def straight(text: str) -> str:
    """The text with plain quotation marks and dashes, in lower case, every character where it was."""
    return text.translate(_STRAIGHT).replace("İ", "i").lower()


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Sentence]:
    """The sentences of a part of a text; places are those of the whole text."""
    end = len(text) if end is None else end
    low = straight(text)
    paragraph = 0
    for block in _blocks(low, start, end):
        some = False
        for first, last, words in _pieces(low, *block):
            some = True
            yield Sentence(first, last, words, paragraph, words[-1].text == "?" or _asks(words))
        paragraph += some


_BREAK = re.compile(r"\n[ \t\r]*\n|\n(?=[ \t]*(?:[-*•·–—>]|\d{1,2}[.)])[ \t])")


def _blocks(low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    place = start
    for found in _BREAK.finditer(low, start, end):
        yield place, found.start()
        place = found.end()
    yield place, end


def _asks(words: tuple[Word, ...]) -> bool:
    return any(word.text == "?" for word in words[-3:])


def _pieces(low: str, start: int, end: int) -> Iterator[tuple[int, int, tuple[Word, ...]]]:
    words: list[Word] = []
    count = 0
    closing = False
    before = ""
    for found in _WORD.finditer(low, start, end):
        token = found.group()
        if closing and not _belongs_to_the_end(token, found.start(), words):
            yield words[0].start, words[-1].end, tuple(words)
            words, count, closing = [], 0, False
        words.extend(_plain_words(token, found.start(), found.end()))
        count += 1
        if token in ".!?":
            closing = token != "." or _is_full_stop(low, found.start(), before)
        elif token not in "\"')]}":
            closing = False
        if count >= LONGEST:
            closing = True
        before = token
    if words:
        yield words[0].start, words[-1].end, tuple(words)


def _belongs_to_the_end(token: str, start: int, words: list[Word]) -> bool:
    """More marks and the quotation mark that closes belong to the sentence they end."""
    return token in ".!?\"')]}" and start == words[-1].end


def _is_full_stop(low: str, place: int, before: str) -> bool:
    """Whether the dot ends a sentence: not after a title or an initial, not within a number or an address."""
    after = low[place + 1 : place + 2]
    if after and not after.isspace() and after not in "\"')]}.!?":
        return False
    if before in _TITLES:
        return False
    # "p.m. on", "J. Reyes": a single letter before a dot, itself after a dot or a space.
    return not (len(before) == 1 and before.isalpha() and before != "i")


def _plain_words(token: str, start: int, end: int) -> Iterator[Word]:
    if token in _IRREGULAR:
        for part in _IRREGULAR[token].split():
            yield Word(part, start, end)
        return
    if "'" in token:
        for ending, word in _ENDINGS:
            if token.endswith(ending) and len(token) > len(ending):
                stem = token[: -len(ending)]
                yield Word(stem, start, end)
                yield Word(word, start, end)
                return
    yield Word(token, start, end)
