"""English text as sentences of plain words: lower case, contractions written out, one space between words.

A pattern can then be written down once: "I'm", "I’m", "Im" and "I am" are the same two words. Every word knows where
it stands in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import NamedTuple

# A longer run without a full stop is read in pieces, so that the time for a text grows with its length only.
LONGEST = 80

# Where a clause ends in plain words: at a sign that parts them, or before a conjunction or a new subject.
_SUBJECTS = "i|we|you|he|she|it|they|there|this|that|my|our|your|his|her|their|the|nobody|no one"
_CLAUSE_ENDS = re.compile(
    rf" [;:()](?= )| [-.?!](?= \w)| ,(?= (?:(?:and|so|or|then) )?(?:{_SUBJECTS}) )"
    rf"| (?:, )?(?=(?:but|because|although|though|whereas|while|unless|since) )| and(?= (?:{_SUBJECTS}) )"
)

# A word with its apostrophes, a sum of money, or a row of one sign.
_WORD = re.compile(r"[$£€¥]?[^\W_]+(?:'[^\W_]+)*|(\S)\1*")
_ENDS = ".!?\"')]}"
_STRAIGHT = str.maketrans("’‘ʼ“”„‟«»–—‐‑…", "'''" + '"' * 6 + "----.")
_TITLES = frozenset("mr mrs ms mx dr prof st rev hon sr jr vs etc approx dept eg ie".split())
_IRREGULAR = {
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "y'all": "you all",
    "im": "i am",
    "id": "i would",
    "youd": "you would",
    "theres": "there 's",
    "hes": "he 's",
    "shes": "she 's",
    "ty": "thank you",
    "tysm": "thank you so much",
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


_PARTICIPLE = re.compile(
    r"been|got|gone|done|had|come off|taken|given|told|thought|hoped|known|seen|heard|said|forgotten|slept|left|lost|made|met"
    r"|brought|caught|kept|found|felt|spent|\w{3,}ed|better"
)


class Word(NamedTuple):
    """A word, or a sign that is none, with its place in the text. Contractions give two words with one place."""

    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        return self.text[-1].isalnum()


@dataclass(frozen=True, eq=False)
class Sentence:
    """A sentence (or a piece of a very long one) from `start` to `end` of the text.

    `plain` is its words, one space before, between and after them. `paragraph` counts from 0.
    """

    words: tuple[Word, ...]
    paragraph: int

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end

    @cached_property
    def question(self) -> bool:
        """Whether it ends with a question mark, the signs after it left out."""
        return any(word.text == "?" for word in self.words[-3:])

    @cached_property
    def plain(self) -> str:
        return " " + " ".join([word.text for word in self.words]) + " "

    @cached_property
    def clauses(self) -> tuple[tuple[int, int], ...]:
        """Where each clause stands in the plain words."""
        cuts = [found.end() for found in _CLAUSE_ENDS.finditer(self.plain)]
        return tuple(pairwise((0, *cuts, len(self.plain))))

    @cached_property
    def parts(self) -> tuple[Sentence, ...]:
        """Each clause as a sentence; none if there is only one."""
        if len(self.clauses) < 2:
            return ()
        places = [
            (bisect_left(self._starts, start), bisect_left(self._starts, end))
            for start, end in self.clauses
        ]
        return tuple(
            Sentence(self.words[first:last], self.paragraph)
            for first, last in places
            if first < last
        )

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words, and each beginning of a word, followed by *."""
        found = {word.text for word in self.words}
        beginnings = [
            word[:length] + "*" for word in found for length in range(3, min(len(word), 9) + 1)
        ]
        return frozenset(found.union(beginnings))

    @cached_property
    def content(self) -> tuple[str, ...]:
        """Its words without signs."""
        return tuple(word.text for word in self.words if word.is_word)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each word begins in the plain words."""
        return list(accumulate((len(word.text) + 1 for word in self.words), initial=1))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where plain[start:end] stands in the text."""
        last_word = len(self.words) - 1
        first = min(max(bisect_right(self._starts, start) - 1, 0), last_word)
        last = min(max(bisect_right(self._starts, end - 1) - 1, first), last_word)
        return self.words[first].start, self.words[last].end


def straight(text: str) -> str:
    """The text with plain quotation marks and dashes, in lower case, every character where it was."""
    return text.translate(_STRAIGHT).replace("İ", "i").lower()


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Sentence]:
    """The sentences of a part of a text; places are those of the whole text."""
    low = straight(text)
    paragraph = 0
    for block in _blocks(low, start, len(text) if end is None else end):
        some = False
        for words in _pieces(low, *block):
            some = True
            yield Sentence(words, paragraph)
        paragraph += some


# A blank line, or a new line with a bullet or a number; a single line break is only where a mail program wrapped.
_BREAK = re.compile(r"\n[ \t\r]*\n|\n(?=[ \t]*(?:[-*•·]|\d{1,2}[.)])[ \t])")


def _blocks(low: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    place = start
    for found in _BREAK.finditer(low, start, end):
        yield place, found.start()
        place = found.end()
    yield place, end


def _pieces(low: str, start: int, end: int) -> Iterator[tuple[Word, ...]]:
    words: list[Word] = []
    closing = False
    before = ""
    for found in _WORD.finditer(low, start, end):
        token = found.group()
        first, last = found.span()
        if token[-1].isalnum():
            if closing:
                yield tuple(words)
                words, closing = [], False
            if "'" in token or token in _IRREGULAR:
                words.extend(_written_out(token, first, last))
            else:
                if words and words[-1].text == "would" and _PARTICIPLE.fullmatch(token):
                    words[-1] = _had(low, words[-1])
                words.append(Word(token, first, last))
        else:
            sign = token[0]
            if closing and not (sign in ".!?" or _closes(sign, first, words[-1].end)):
                yield tuple(words)
                words, closing = [], False
            if sign == "-" and _joins(low, found, words):
                continue
            words.append(Word(sign, first, last))
            if sign in ".!?":
                closing = sign != "." or _is_full_stop(low, last, before)
        closing = closing or len(words) >= LONGEST
        before = token
    if words:
        yield tuple(words)


def _had(low: str, would: Word) -> Word:
    """ "I'd been" is "I had been"."""
    return would._replace(text="had") if low[would.start : would.end].endswith("'d") else would


def _joins(low: str, hyphen: re.Match[str], words: list[Word]) -> bool:
    """Whether the hyphen is inside a word: "follow-up" is two words."""
    after = low[hyphen.end() : hyphen.end() + 1]
    return bool(words) and words[-1].end == hyphen.start() and words[-1].is_word and after.isalnum()


def _closes(sign: str, start: int, end: int) -> bool:
    """Whether a quotation mark or a bracket belongs to the sentence before it."""
    return sign in _ENDS and start == end


def _is_full_stop(low: str, after: int, before: str) -> bool:
    """Whether a dot ends a sentence: not after a title or an initial, not within a number or an address."""
    following = low[after : after + 1]
    if following and not following.isspace() and following not in _ENDS:
        return False
    if before in _TITLES:
        return False
    # "p.m. on", "J. Reyes": a single letter before a dot.
    return not (len(before) == 1 and before.isalpha() and before != "i")


def _written_out(token: str, start: int, end: int) -> Iterator[Word]:
    if token in _IRREGULAR:
        for part in _IRREGULAR[token].split():
            yield Word(part, start, end)
        return
    for ending, word in _ENDINGS:
        if token.endswith(ending) and len(token) > len(ending):
            yield Word(token[: -len(ending)], start, end)
            yield Word(word, start, end)
            return
    yield Word(token, start, end)
