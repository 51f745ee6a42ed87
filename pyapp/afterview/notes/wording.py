"""Ways to say a thing, written down as patterns over plain words.

One pattern a line:

    i [~2] deserve* (this|the) <job>

    word        that word                       word*      any word that begins so
    (a|b c)     one of these                    [a|b c]    one of these, or nothing
    ~3          up to three words, no sign between them
    ~~3         up to three words or signs      _          any one word
    <name>      the words of that name in LEXICON          #, $#   a number, a sum of money
    ^           the sentence begins here        , ? . !    that sign

Patterns are joined where it is of no matter which comes first:

    (my|their) <boss> & (hopeless|idle) &! (if|not)

    a & b       one clause says both            a && b     one sentence says both
    a &! b      and the same clause (or sentence) does not say b

A pattern is tried only on sentences that hold the rarest words it cannot do without, and what a sentence says is
remembered: hundreds of them cost little, and a key typed costs one sentence. Gaps are short and bounded: the time for a
sentence grows with its length.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from weakref import WeakKeyDictionary

from afterview.notes.lexicon import COMMON, LEXICON
from afterview.notes.sentences import Sentence

_ITEM = re.compile(r"\s*([()\[\]|]|~~?\d+|<[a-z -]+>|[^\s()\[\]|~<>]+)")
_COMMON = frozenset(COMMON)
# Sentences whose findings are remembered: those of a dozen notes.
_MOST_REMEMBERED = 300

type Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of a pattern: its regular expression, and sets of words: a sentence must hold a word of each."""

    regex: str
    needs: tuple[frozenset[str], ...] = ()


class _Pattern:
    """One line: what is said in one clause or one sentence, and what is not. Compiled when it is first needed."""

    def __init__(self, line: str) -> None:
        line, *unsaid = line.split(" &! ")
        said = [_read(part) for part in re.split(" &&? ", line)]
        self._regexes = [part.regex for part in said]
        self._unsaid = [_read(part).regex for part in unsaid]
        self._in_one_clause = " && " not in line
        self._compiled: tuple[list[re.Pattern[str]], list[re.Pattern[str]]] | None = None
        self.needs = sorted((need for part in said for need in part.needs), key=_cost)

    def find(self, sentence: Sentence) -> Iterator[Span]:
        """The places in the sentence's plain words."""
        if self._compiled is None:
            self._compiled = _compile(self._regexes), _compile(self._unsaid)
        said, unsaid = self._compiled
        plain = sentence.plain
        if len(said) == 1 and not unsaid:
            yield from (found.span() for found in said[0].finditer(plain))
            return
        for clause in sentence.clauses if self._in_one_clause else ((0, len(plain)),):
            found = [each.search(plain, *clause) for each in said]
            spans = [each.span() for each in found if each]
            if len(spans) == len(said) and not any(each.search(plain, *clause) for each in unsaid):
                yield min(start for start, _ in spans), max(end for _, end in spans)


class Wording:
    """A family of patterns. `unless` are patterns that take a match back when they overlap it."""

    def __init__(self, flags: str, unless: str = "") -> None:
        self._lines = tuple(filter(None, map(str.strip, flags.splitlines())))
        self._exceptions = Wording(unless) if unless.strip() else None
        # A sentence that holds none of these words says no such thing.
        self._needed: set[str] = set()
        _NOT_READ.append(self)

    def said_in(self, sentence: Sentence) -> bool:
        """Whether the sentence says such a thing."""
        return bool(self._said_in(sentence))

    def find_all(self, sentence: Sentence) -> Iterator[Span]:
        """The places in the text of the matches, in the order of the patterns."""
        for start, end in self._said_in(sentence):
            yield sentence.place(start, end)

    def _said_in(self, sentence: Sentence) -> tuple[Span, ...]:
        """The places of the matches in the sentence's plain words."""
        while _NOT_READ:
            _NOT_READ.pop()._index()
        if self._needed.isdisjoint(sentence.vocabulary):
            return ()
        known = _known(sentence)
        if self not in known.said:
            spans = [
                span for pattern in known.possible.get(self, ()) for span in pattern.find(sentence)
            ]
            if spans and self._exceptions is not None:
                excepted = self._exceptions._said_in(sentence)
                spans = [
                    (start, end)
                    for start, end in spans
                    if not any(a < end and start < b for a, b in excepted)
                ]
            known.said[self] = tuple(spans)
        return known.said[self]

    def _index(self) -> None:
        for line in self._lines:
            pattern = _Pattern(line)
            first, *others = pattern.needs
            self._needed |= first
            entry = self, pattern, [_mask(words) for words in others]
            for word in first:
                _BY_WORD.setdefault(word, []).append(entry)


@dataclass(frozen=True, slots=True)
class _Known:
    """What a sentence might say, and what it was found to say."""

    possible: dict[Wording, list[_Pattern]]
    said: dict[Wording, tuple[Span, ...]] = field(default_factory=dict)


# Patterns are read when the first sentence is, not when the program starts.
_NOT_READ: list[Wording] = []
# Every pattern of every wording, by the words it cannot do without, with masks of the other words it needs.
_BY_WORD: dict[str, list[tuple[Wording, _Pattern, list[int]]]] = {}
# Sets of words are compared as numbers, a bit for each word.
_BITS: dict[str, int] = {}
# By the sentence, as long as it is in use; and by its plain words, the oldest first, for the next time.
_IN_USE: WeakKeyDictionary[Sentence, _Known] = WeakKeyDictionary()
_REMEMBERED: dict[str, _Known] = {}


def _known(sentence: Sentence) -> _Known:
    known = _IN_USE.get(sentence)
    if known is None:
        known = _REMEMBERED.get(sentence.plain)
        if known is None:
            if len(_REMEMBERED) >= _MOST_REMEMBERED:
                del _REMEMBERED[next(iter(_REMEMBERED))]
            known = _REMEMBERED[sentence.plain] = _Known(_possible(sentence.vocabulary))
        _IN_USE[sentence] = known
    return known


def _possible(words: frozenset[str]) -> dict[Wording, list[_Pattern]]:
    found: dict[Wording, dict[_Pattern, None]] = {}
    said = 0
    for word in _BITS.keys() & words:
        said |= _BITS[word]
    for word in _BY_WORD.keys() & words:
        for wording, pattern, others in _BY_WORD[word]:
            for need in others:
                if not need & said:
                    break
            else:
                found.setdefault(wording, {})[pattern] = None
    return {wording: list(patterns) for wording, patterns in found.items()}


def _mask(words: Iterable[str]) -> int:
    mask = 0
    for word in words:
        if word not in _BITS:
            _BITS[word] = 1 << len(_BITS)
        mask |= _BITS[word]
    return mask


def _compile(regexes: list[str]) -> list[re.Pattern[str]]:
    return [re.compile(r"(?<= )" + regex) for regex in regexes]


def _read(line: str) -> _Part:
    items = deque(_ITEM.findall(line))
    part = _alternatives(items)
    if items or not part.needs:
        raise ValueError(f"no pattern, or one that could begin anywhere: {line}")
    return part


def _alternatives(items: deque[str]) -> _Part:
    parts = [_sequence(items)]
    while items and items[0] == "|":
        items.popleft()
        parts.append(_sequence(items))
    if len(parts) == 1:
        return parts[0]
    needs: tuple[frozenset[str], ...] = ()
    if all(part.needs for part in parts):
        needs = (frozenset().union(*(min(part.needs, key=_cost) for part in parts)),)
    return _Part("(?:" + "|".join([part.regex for part in parts]) + ")", needs)


def _sequence(items: deque[str]) -> _Part:
    parts = []
    while items and items[0] not in ("|", ")", "]"):
        item = items.popleft()
        if item not in _CLOSES:
            parts.append(_single(item))
            continue
        part = _alternatives(items)
        if not items or items.popleft() != _CLOSES[item]:
            raise ValueError(f"brackets do not match: {item}{part.regex}")
        parts.append(part if item == "(" else _Part(f"(?:{part.regex})?"))
    if len(parts) == 1:
        return parts[0]
    needs = tuple(need for part in parts for need in part.needs)
    return _Part("".join([part.regex for part in parts]), needs)


@cache
def _single(item: str) -> _Part:
    if item in _SPECIAL:
        return _Part(_SPECIAL[item])
    if item.startswith("<"):  # names may stand for patterns with names
        return _alternatives(deque(_ITEM.findall(f"({LEXICON[item[1:-1]]})")))
    if item.startswith("~~"):
        return _Part(rf"(?:[^ ]+ ){{0,{int(item[2:])}}}")
    if item.startswith("~"):
        return _Part(rf"(?:['\w]\w* ){{0,{int(item[1:])}}}")
    if item in ("is", "has"):
        return _Part(rf"(?:{item}|'s) ", (frozenset({item, "'s"}),))
    if item.endswith("*"):
        return _Part(re.escape(item[:-1]) + r"\w* ", (frozenset({item[:-1][:9] + "*"}),))
    return _Part(re.escape(item) + " ", (frozenset({item}),))


_CLOSES = {"(": ")", "[": "]"}
_SPECIAL = {
    "_": r"\w+ ",
    "#": r"[$£€¥]?\d+k? (?:[,.] \d+k? )*",
    "$#": r"[$£€¥]\d+k? (?:[,.] \d+k? )*",
    "^": r"(?<=\A )",
}


def _cost(words: frozenset[str]) -> int:
    """How often a sentence holds one of the words, roughly."""
    return sum(600 if word in _COMMON else 1 for word in words)
