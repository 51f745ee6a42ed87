"""How a note is read: its greeting, its sign-off, and between them the sentences; and what stands in quotation marks.

Every place is a code point of the body.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from afterview.notes.greeting import Greeting, find_greeting
from afterview.notes.language import is_english
from afterview.notes.names import is_same_person
from afterview.notes.note import ARRANGING, Note
from afterview.notes.quotations import quotations
from afterview.notes.sentences import Sentence, sentences
from afterview.notes.sign_off import SignOff, find_sign_off
from afterview.notes.wording import Wording


@dataclass(frozen=True)
class Reading:
    """A note with everything the checks ask of its text."""

    note: Note
    greeting: Greeting | None
    sign_off: SignOff | None
    _parts: tuple[tuple[int, int], ...] = field(repr=False, default=())

    @property
    def body(self) -> str:
        return self.note.body

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """What the note says between greeting and sign-off, then its postscript."""
        return tuple(sentence for part in self._parts for sentence in sentences(self.body, *part))

    @cached_property
    def subject(self) -> tuple[Sentence, ...]:
        """The subject's sentences; their places are of no use to a finding."""
        return tuple(sentences(self.note.subject))

    @cached_property
    def spoken(self) -> tuple[Sentence, ...]:
        """The sentences that are not wholly a quotation."""
        return tuple(each for each in self.sentences if not self.is_quoted(each.start, each.end))

    @cached_property
    def own_words(self) -> Mapping[Sentence, Sentence]:
        """Each sentence that is not wholly a quotation, without what it quotes."""
        return {sentence: self._unquoted(sentence) for sentence in self.spoken}

    def _unquoted(self, sentence: Sentence) -> Sentence:
        if not self.quotations:
            return sentence
        words = [word for word in sentence.words if not self.is_quoted(word.start, word.end)]
        return (
            sentence if len(words) == len(sentence.words) else replace(sentence, words=tuple(words))
        )

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before it."""
        place = bisect_left(self._starts, sentence.start) - 1
        return self.sentences[place] if place >= 0 else None

    def sentence_at(self, start: int) -> Sentence | None:
        """The sentence that holds that place of the body."""
        place = bisect_right(self._starts, start) - 1
        return self.sentences[place] if place >= 0 else None

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def says(
        self, *wordings: Wording, among: Iterable[Sentence] | None = None
    ) -> Iterator[tuple[Sentence, tuple[int, int]]]:
        """The places where the note says such a thing, one a sentence; quotations are not its own words.

        `among`: only these sentences are asked.
        """
        for sentence in self.sentences if among is None else among:
            places = (place for wording in wordings for place in wording.find_all(sentence))
            found = next((place for place in places if not self.is_quoted(*place)), None)
            if found:
                yield sentence, found

    @cached_property
    def words(self) -> int:
        """How many words stand between greeting and sign-off, the postscript included."""
        return sum(
            any(map(str.isalnum, word))
            for start, end in self._parts
            for word in self.body[start:end].split()
        )

    @cached_property
    def is_english(self) -> bool:
        text = " ".join(self.body[start:end] for start, end in self._parts)
        return is_english(text if text.strip() else self.body)

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        return tuple(quotations(self.body))

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether that part of the body stands in quotation marks."""
        place = bisect_right(self.quotations, (start, len(self.body))) - 1
        return place >= 0 and end <= self.quotations[place][1]

    @cached_property
    def interviewers_addressed(self) -> bool:
        """Whether the note goes to someone who led the interview."""
        if self.note.interview_people:
            return any(
                is_same_person(name, person.name)
                for person in self.note.to
                for name in self.note.interview_people
            )
        return any(person.role not in ARRANGING for person in self.note.to)


def read(note: Note) -> Reading:
    """The note, read. Never raises, whatever the text."""
    body = note.body
    greeting = find_greeting(note)
    begin = greeting.end if greeting else len(body) - len(body.lstrip())
    sign_off, postscript = find_sign_off(note, begin)
    parts = [(begin, sign_off.start if sign_off else postscript)]
    if postscript < len(body):
        parts.append((postscript, len(body)))
    return Reading(note, greeting, sign_off, tuple(parts))
