"""What somebody changed in a text, word by word: in pieces that can each be taken or left.

The text may have changed since: a piece is found again where its words, and those around it, are as they were.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORDS = re.compile(r"\n|[^\S\n]+|\w+(?:[’'\-]\w+)*|[^\w\s]")
_MOST_COMPARED = 4_000_000  # pairs of words: above it, the comparison would take seconds


@dataclass(frozen=True, slots=True)
class Piece:
    """One change. `start` and `end` are code points of the text as it is now; None: its words have changed since."""

    old: str
    new: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class Run:
    """A part of the text as it is now: `piece` is the number of the piece that changes it, None for what stays."""

    text: str
    piece: int | None = None


def pieces(was: str, suggested: str, now: str) -> tuple[Piece, ...]:
    """What changed from `was` to `suggested`, with its place in `now`."""
    before, after = _words(was), _words(suggested)
    places = _Places(before, _words(now))
    found = []
    for first, last, new in _joined(_changes(before, after), before, after):
        start, end = places.of(first, last)
        found.append(Piece("".join(before[first:last]), new, start, end))
    return tuple(found)


def runs(now: str, found: Sequence[Piece]) -> Iterator[Run]:
    """The text as it is now, cut where pieces begin and end."""
    at = 0
    for number, piece in enumerate(found):
        if piece.start is None or piece.end is None:
            continue
        if piece.start > at:
            yield Run(now[at : piece.start])
        yield Run(piece.old, number)
        at = piece.end
    if at < len(now):
        yield Run(now[at:])


def taken(now: str, found: Sequence[Piece], numbers: Collection[int]) -> str:
    """The text with these pieces taken over."""
    text, at = [], 0
    for number, piece in enumerate(found):
        if number in numbers and piece.start is not None and piece.end is not None:
            text += [now[at : piece.start], piece.new]
            at = piece.end
    return "".join((*text, now[at:]))


def _words(text: str) -> list[str]:
    return _WORDS.findall(text)


def _compared(one: Sequence[str], other: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    if len(one) * len(other) > _MOST_COMPARED and one != other:
        return [("replace", 0, len(one), 0, len(other))]
    return SequenceMatcher(None, one, other).get_opcodes()


def _changes(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    for kind, first, last, new_first, new_last in _compared(before, after):
        if kind != "equal":
            yield first, last, new_first, new_last


def _joined(
    changes: Iterator[tuple[int, int, int, int]], before: Sequence[str], after: Sequence[str]
) -> Iterator[tuple[int, int, str]]:
    """Changes with nothing but space between them are one: "a new text" and not three new words."""
    open_one: tuple[int, int, int, int] | None = None
    for change in changes:
        if open_one is not None and all(
            word.isspace() and word != "\n" for word in before[open_one[1] : change[0]]
        ):
            open_one = (open_one[0], change[1], open_one[2], change[3])
            continue
        if open_one is not None:
            yield open_one[0], open_one[1], "".join(after[open_one[2] : open_one[3]])
        open_one = change
    if open_one is not None:
        yield open_one[0], open_one[1], "".join(after[open_one[2] : open_one[3]])


class _Places:
    """Where words of one text stand in another that was made from it."""

    def __init__(self, before: Sequence[str], now: Sequence[str]) -> None:
        self._blocks = [
            (first, last, now_first)
            for kind, first, last, now_first, _ in _compared(before, now)
            if kind == "equal"
        ]
        self._length, self._now_length = len(before), len(now)
        self._offsets = [0]
        for word in now:
            self._offsets.append(self._offsets[-1] + len(word))

    def of(self, first: int, last: int) -> tuple[int | None, int | None]:
        """The code points of words [first, last), which must be there with the words on both sides."""
        for begin, end, now in self._blocks:
            begins = begin < first or (first == 0 and now == 0 and begin == 0)
            ends = last < end or (
                last == self._length == end and now + end - begin == self._now_length
            )
            if begin <= first and last <= end and begins and ends:
                shift = now - begin
                return self._offsets[first + shift], self._offsets[last + shift]
        if self._length == self._now_length == 0:
            return 0, 0
        return None, None
