"""Ways to say a thing, written down as patterns over plain words.

One pattern a line:

    i [~2] deserve* (this|the) <job>

    word        that word                       word*      any word that begins so
    (a|b c)     one of these                    [a|b c]    one of these, or nothing
    ~3          up to three words, no sign between them
    ~~3         up to three words or signs      _          any one word
    <name>      the words of that name in LEXICON          #, $#   a number, a sum of money
    ^           the sentence begins here        , ? . !    that sign

A pattern is tried only on sentences that hold the rarest word it cannot do without, so hundreds of them cost little.
Gaps are short and bounded: the time for a sentence grows with its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from afterview.notes.lexicon import COMMON, LEXICON
from afterview.notes.sentences import Sentence

_ITEM = re.compile(r"\s*([()\[\]|]|~~?\d+|<[a-z -]+>|[^\s()\[\]|~<>]+)")
_COMMON = frozenset(COMMON)


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a pattern: its regular expression, and sets of words: a sentence must hold a word of each.

    The set whose words are rarest comes first.
    """

    regex: str
    needs: tuple[frozenset[str], ...] = ()


class Wording:
    """A family of patterns. `unless` are patterns that take a match back when they overlap it."""

    def __init__(self, flags: str, unless: str = "") -> None:
        self._lines = tuple(filter(None, map(str.strip, flags.splitlines())))
        self._regexes: list[str | re.Pattern[str]] = []
        self._exceptions = Wording(unless) if unless.strip() else None
        _NOT_READ.append(self)

    def said_in(self, sentence: Sentence) -> bool:
        """Whether the sentence says such a thing."""
        return next(self.matches(sentence), None) is not None

    def find_all(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """The places in the text of the matches, in the order of the patterns."""
        for start, end in self.matches(sentence):
            yield sentence.place(start, end)

    def matches(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """The places of the matches in the sentence's plain words."""
        excepted: list[tuple[int, int]] | None = None
        for number in possible(sentence).get(self, ()):
            for found in self._regex(number).finditer(sentence.plain):
                if self._exceptions is not None:
                    if excepted is None:
                        excepted = list(self._exceptions.matches(sentence))
                    if any(a < found.end() and found.start() < b for a, b in excepted):
                        continue
                yield found.span()

    def _read(self) -> None:
        for line in self._lines:
            part = _compile(line)
            first, *others = part.needs
            for word in first:
                _BY_WORD.setdefault(word, []).append((self, len(self._regexes), tuple(others)))
            self._regexes.append(part.regex)

    def _regex(self, number: int) -> re.Pattern[str]:
        """The pattern, made when it is first needed: most notes need few."""
        regex = self._regexes[number]
        if isinstance(regex, str):
            regex = self._regexes[number] = re.compile(r"(?<= )" + regex)
        return regex


# Patterns are read when the first sentence is, not when the program starts.
_NOT_READ: list[Wording] = []
# Every pattern of every wording, by the words it cannot do without, with the other sets of words it needs.
_BY_WORD: dict[str, list[tuple[Wording, int, tuple[frozenset[str], ...]]]] = {}


# What `possible` has said, for as long as the sentence is in use.
_POSSIBLE: WeakKeyDictionary[Sentence, Mapping[Wording, list[int]]] = WeakKeyDictionary()


def possible(sentence: Sentence) -> Mapping[Wording, list[int]]:
    """The wordings that the sentence's words allow, with the numbers of their patterns."""
    known = _POSSIBLE.get(sentence)
    if known is None:
        while _NOT_READ:
            _NOT_READ.pop()._read()
        found: dict[Wording, set[int]] = {}
        words = sentence.vocabulary
        for word in _BY_WORD.keys() & words:
            for wording, number, others in _BY_WORD[word]:
                if not any(map(words.isdisjoint, others)):
                    found.setdefault(wording, set()).add(number)
        known = {wording: sorted(numbers) for wording, numbers in found.items()}
        _POSSIBLE[sentence] = known
    return known


def _compile(line: str) -> _Part:
    items = _ITEM.findall(_spell_out(line))
    part, left = _alternatives(items, line)
    if left or not part.needs:
        raise ValueError(f"no pattern, or one that could begin anywhere: {line}")
    return part


def _spell_out(line: str) -> str:
    """The pattern with the words that names stand for; names may stand for patterns with names."""
    while "<" in line:
        line = re.sub(r"<([a-z -]+)>", lambda name: f"({LEXICON[name.group(1)]})", line)
    return line


def _alternatives(items: list[str], line: str) -> tuple[_Part, list[str]]:
    part, items = _sequence(items, line)
    parts = [part]
    while items and items[0] == "|":
        part, items = _sequence(items[1:], line)
        parts.append(part)
    if len(parts) == 1:
        return parts[0], items
    needs: tuple[frozenset[str], ...] = ()
    if all(part.needs for part in parts):
        needs = (frozenset().union(*(part.needs[0] for part in parts)),)
    return _Part("(?:" + "|".join(part.regex for part in parts) + ")", needs), items


def _sequence(items: list[str], line: str) -> tuple[_Part, list[str]]:
    regex = ""
    needs: list[frozenset[str]] = []
    while items and items[0] not in ("|", ")", "]"):
        item, items = items[0], items[1:]
        if item in ("(", "["):
            part, items = _alternatives(items, line)
            if not items or items[0] != {"(": ")", "[": "]"}[item]:
                raise ValueError(f"brackets do not match: {line}")
            items = items[1:]
            if item == "[":
                part = _Part(f"(?:{part.regex})?")
        else:
            part = _single(item)
        regex += part.regex
        needs.extend(part.needs)
    return _Part(regex, tuple(sorted(needs, key=_cost))), items


def _single(item: str) -> _Part:
    if item.startswith("~~"):
        return _Part(rf"(?:[^ ]+ ){{0,{int(item[2:])}}}")
    if item.startswith("~"):
        return _Part(rf"(?:['\w]\w* ){{0,{int(item[1:])}}}")
    if item in _SPECIAL:
        return _Part(_SPECIAL[item])
    if item.endswith("*"):
        return _Part(re.escape(item[:-1]) + r"\w* ", (frozenset({item[:-1][:9] + "*"}),))
    return _Part(re.escape(item) + " ", (frozenset({item}),))


_SPECIAL = {
    "_": r"\w+ ",
    "#": r"[$£€¥]?\d+k? (?:[,.] \d+k? )*",
    "$#": r"[$£€¥]\d+k? (?:[,.] \d+k? )*",
    "^": r"(?<=\A )",
}


def _cost(words: frozenset[str]) -> int:
    """How often a sentence holds one of the words, roughly."""
    return sum(20 if word in _COMMON else 1 for word in words)
