"""What a check is: one value, with everything that is said about it in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from math import log

from afterview.notes.note import Note
from afterview.notes.reading import Reading
from afterview.notes.sayings import Saying, for_a_pattern, weigh
from afterview.notes.sentences import Sentence
from afterview.notes.wording import Wording


class Chapter(Enum):
    """The guide's page that has a section on the check."""

    WRITE = "what-to-write"
    AVOID = "what-to-avoid"
    PROOFREAD = "proofread"


@dataclass(frozen=True, slots=True)
class Found:
    """One place, or None for the subject or for what is absent. `level` and `message` where they differ."""

    start: int | None = None
    end: int | None = None
    level: str | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    `kinds` are the notes it looks at, `level` is a finding's unless it says otherwise, `message` says what to do.
    `flags` and `passes` are notes that it must and must not flag. `any_language`: it needs no English.
    """

    name: str
    chapter: Chapter
    kinds: frozenset[str]
    level: str
    message: str
    find: Callable[[Reading], Iterable[Found]] = field(repr=False)
    flags: tuple[Note, ...] = field(repr=False)
    passes: tuple[Note, ...] = field(repr=False)
    any_language: bool = False

    @property
    def guide(self) -> str:
        """The guide's section for this check: page path, `#`, id."""
        return f"guide/{self.chapter.value}/#{self.name}"


# A sentence about the writer's own work says nothing to the reader, whatever its words.
OF_OWN_WORK = Wording(
    """
    (at|in|on|for|with|from) (my|our) (last|previous|old|former|current|present|first|own) ~2 (job|post|school|ward|firm|office|ship|crew|boss|place|company|kitchen|role|team|employer|site|class|shop|yard|practice|unit|farm|department)
    (when|while|where|since) (i|we) (worked|ran|taught|nursed|drove|sailed|served|led|managed|cooked|looked after|trained|started out)
    my (crew|pupils|patients|customers|clients|apprentices|class|residents|tenants|passengers|guests|students|readers|callers|regulars|trainees|learners|lambs|ewes|bees|hens|supplier|suppliers) ~4
    (years|year) ago ~4
    as (you|he|she|they|omar) ~1 (said|put it|told|joked|called|say|explained|warned|put)
    """
)


type Patterns = Callable[[Reading, Iterable[Sentence]], Iterator[Found]]


def said(*wordings: Wording, unless: Wording | None = None) -> Patterns:
    """Patterns of a saying: one finding a sentence that says such a thing, quotations left alone."""

    def find(reading: Reading, among: Iterable[Sentence]) -> Iterator[Found]:
        for sentence, place in reading.says(*wordings, among=among):
            if unless is None or not unless.said_in(sentence):
                yield Found(*place)

    return find


def _no_patterns(reading: Reading, among: Iterable[Sentence]) -> Iterator[Found]:
    yield from ()


def _never(reading: Reading, sentence: Sentence) -> bool:
    return False


# A clause alone has to say it more clearly than a sentence.
_CLEARLY = 2.0
# As many sentences has a usual note.
_USUAL = 6


def _enough(sentences: int) -> float:
    """How much has to speak for it. A long note has no more faults than a short one: each of its sentences fewer."""
    return log(max(sentences, _USUAL) / _USUAL)


@dataclass(frozen=True, slots=True)
class Weighed:
    """Where a note says such a thing, one finding a sentence: all of its words are weighed, and what `patterns` find.

    Quotations are left alone, and what the rest of the note excuses (`unless`). Patterns are asked about those sentences
    only in which they make a difference.
    """

    saying: Saying
    patterns: Patterns = _no_patterns
    unless: Callable[[Reading, Sentence], bool] = _never

    def __call__(self, reading: Reading) -> Iterator[Found]:
        weighed = {
            sentence: weigh(own_words, self.saying)
            for sentence, own_words in reading.own_words.items()
        }
        enough = _enough(len(weighed))
        least = enough - for_a_pattern(self.saying)
        asked = [sentence for sentence, weight in weighed.items() if weight > least]
        found = {
            reading.sentence_at(each.start): each
            for each in self.patterns(reading, asked)
            if each.start is not None
        }
        for sentence in asked:
            says = weighed[sentence] > enough or sentence in found
            if says and not self.unless(reading, sentence):
                yield found.get(sentence) or Found(sentence.start, sentence.end)

    def said_in(self, reading: Reading) -> bool:
        """Whether the note says it anywhere, if only in a clause of a long sentence.

        Patterns are asked only when the words alone do not say so.
        """
        told = reading.own_words.values()
        clauses = (clause for sentence in told for clause in sentence.parts)
        return (
            any(weigh(sentence, self.saying) > 0 for sentence in told)
            or any(weigh(clause, self.saying) > _CLEARLY for clause in clauses)
            or any(self(reading))
        )
