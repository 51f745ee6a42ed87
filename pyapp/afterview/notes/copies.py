"""Whether a note repeats another one: sentence by sentence, with the names exchanged, in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterview.notes.names import plain, words_of_name
from afterview.notes.note import Note
from afterview.notes.reading import Reading, read

# One word in so many may differ, and the sentences are still one.
ONE_WORD_IN = 6
# No note that is read has more sentences; comparing each with each must not take long.
_MOST = 150

type Words = tuple[str, ...]


def is_copy(reading: Reading, other: str) -> bool:
    """Whether more than half of the note's sentences stand in the other body as well.

    A first or last sentence that is shared does no harm by itself.
    """
    note = reading.note
    there = read(Note(note.kind, "", other, (), sender=note.sender))
    names = {
        word
        for name in (
            *(person.name for person in note.to),
            *note.interview_people,
            note.sender,
            *(named.text for named in (reading.greeting.names if reading.greeting else ())),
            *(named.text for named in (there.greeting.names if there.greeting else ())),
        )
        for word in words_of_name(name)
    }
    ours, theirs = _sentences(reading, names), _sentences(there, names)
    if not ours or not theirs:
        return False
    known = set(theirs)
    shared = [
        sentence in known or any(_nearly_equal(sentence, other) for other in theirs)
        for sentence in ours
    ]
    if sum(shared) * 2 <= len(shared):
        return False
    return any(shared[1:-1]) or (len(shared) <= 2 and all(shared))


def _sentences(reading: Reading, names: set[str]) -> list[Words]:
    found = []
    for sentence in reading.sentences[:_MOST]:
        words = tuple(
            "@" if word in names else word
            for word in (re.sub(r"\W", "", plain(word)) for word in sentence.content)
            if word
        )
        if words:
            found.append(words)
    return found


def _nearly_equal(one: Words, other: Words) -> bool:
    most = max(len(one), len(other)) // ONE_WORD_IN
    if most == 0 or abs(len(one) - len(other)) > most:
        return one == other
    if len(set(one) & set(other)) < min(len(set(one)), len(set(other))) - most:
        return False
    return _differing(one, other, most) <= most


def _differing(one: Sequence[str], other: Sequence[str], most: int) -> int:
    """How many words have to be changed, added or left out; more than `most` is `most` + 1."""
    row = list(range(len(other) + 1))
    for place, word in enumerate(one, 1):
        before, row = row, [place]
        for column, another in enumerate(other, 1):
            row.append(min(before[column] + 1, row[-1] + 1, before[column - 1] + (word != another)))
        if min(row) > most:
            return most + 1
    return row[-1]
