"""Ways to say a thing, written down as patterns over plain words.

One pattern a line:

    i [~2] deserve* (this|the) <job>

    word        that word                       word*      any word that begins so
    (a|b c)     one of these                    [a|b c]    one of these, or nothing
    ~3          up to three words, no sign between them
    ~~3         up to three words or signs      _          any one word
    <name>      the words of that name in LEXICON
    ^           the sentence begins here        , ? . !    that sign

A pattern is tried only on sentences that hold the rarest word it cannot do without, so hundreds of them cost little.
Gaps are short and bounded: the time for a sentence grows with its length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from afterview.notes.lexicon import COMMON, LEXICON
from afterview.notes.sentences import Sentence

_ITEM = re.compile(r"\s*([()\[\]|]|~~?\d+|<[a-z -]+>|[^\s()\[\]|~<>]+)")
_COMMON = frozenset(COMMON)


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a pattern: its regular expression, and one set of words of which a sentence must hold one."""

    regex: str
    needs: frozenset[str] | None


class Wording:
    """A family of patterns. `unless` are patterns that take a match back when they overlap it."""

    def __init__(self, flags: str, unless: str = "") -> None:
        self._lines = _lines(flags)
        self._exceptions = Wording(unless) if unless.strip() else None

    def find(self, sentence: Sentence) -> tuple[int, int] | None:
        """The place in the text of the first match."""
        return next(self.find_all(sentence), None)

    def find_all(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """The places in the text of the matches, in the order of the patterns."""
        for start, end in self.matches(sentence):
            yield sentence.place(start, end)

    def matches(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """The places of the matches in the sentence's plain words."""
        numbers: set[int] = set()
        for trigger in self._triggers.keys() & sentence.vocabulary:
            numbers.update(self._triggers[trigger])
        if not numbers:
            return
        excepted: list[tuple[int, int]] | None = None
        for number in sorted(numbers):
            for found in self._regex(number).finditer(sentence.plain):
                if self._exceptions is not None:
                    if excepted is None:
                        excepted = list(self._exceptions.matches(sentence))
                    if any(a < found.end() and found.start() < b for a, b in excepted):
                        continue
                yield found.span()

    def said_in(self, sentence: Sentence) -> bool:
        """Whether the sentence says such a thing."""
        return self.find(sentence) is not None

    @cached_property
    def _triggers(self) -> Mapping[str, list[int]]:
        triggers: dict[str, list[int]] = {}
        for number, part in enumerate(self._parts):
            for word in part.needs or ():
                triggers.setdefault(word, []).append(number)
        return triggers

    @cached_property
    def _parts(self) -> list[_Part]:
        return [_compile(line) for line in self._lines]

    @cached_property
    def _regexes(self) -> dict[int, re.Pattern[str]]:
        return {}

    def _regex(self, number: int) -> re.Pattern[str]:
        if number not in self._regexes:
            self._regexes[number] = re.compile(r"(?<= )" + self._parts[number].regex)
        return self._regexes[number]


def _lines(text: str) -> list[str]:
    return [line for line in (line.strip() for line in text.splitlines()) if line]


def _compile(line: str) -> _Part:
    items = _ITEM.findall(_spell_out(line))
    part, left = _alternatives(items, line)
    if left or part.needs is None:
        raise ValueError(f"no pattern, or one that could begin anywhere: {line}")
    return part


def _spell_out(line: str) -> str:
    """The pattern with the words that names stand for; names may stand for patterns with names."""
    while "<" in line:
        line = re.sub(r"<([a-z -]+)>", lambda name: f"({LEXICON[name.group(1)]})", line)
    return line


def _alternatives(items: list[str], line: str) -> tuple[_Part, list[str]]:
    parts = []
    part, items = _sequence(items, line)
    parts.append(part)
    while items and items[0] == "|":
        part, items = _sequence(items[1:], line)
        parts.append(part)
    if len(parts) == 1:
        return parts[0], items
    needs: frozenset[str] | None = frozenset()
    for part in parts:
        needs = None if part.needs is None or needs is None else needs | part.needs
    return _Part("(?:" + "|".join(part.regex for part in parts) + ")", needs), items


def _sequence(items: list[str], line: str) -> tuple[_Part, list[str]]:
    regex = ""
    needs: frozenset[str] | None = None
    while items and items[0] not in ("|", ")", "]"):
        item, items = items[0], items[1:]
        if item in ("(", "["):
            part, items = _alternatives(items, line)
            if not items or items[0] != {"(": ")", "[": "]"}[item]:
                raise ValueError(f"brackets do not match: {line}")
            items = items[1:]
            if item == "[":
                part = _Part(f"(?:{part.regex})?", None)
        else:
            part = _single(item)
        regex += part.regex
        if part.needs is not None and (needs is None or _cost(part.needs) < _cost(needs)):
            needs = part.needs
    return _Part(regex, needs), items


def _single(item: str) -> _Part:
    if item.startswith("~~"):
        return _Part(r"(?:[^ ]+ ){0,%d}" % int(item[2:]), None)
    if item.startswith("~"):
        return _Part(r"(?:['\w][\w]* ){0,%d}" % int(item[1:]), None)
    if item == "_":
        return _Part(r"\w+ ", None)
    if item == "^":
        return _Part(r"(?<=\A )", None)
    if item.endswith("*"):
        return _Part(re.escape(item[:-1]) + r"\w* ", frozenset({item[:-1][:10] + "*"}))
    return _Part(re.escape(item) + " ", frozenset({item}))


def _cost(words: frozenset[str]) -> int:
    """How often a sentence holds one of the words, roughly."""
    return sum(20 if word in _COMMON else 1 for word in words)
