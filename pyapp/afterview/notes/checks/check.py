"""What a check is: one value, with everything that is said about it in one place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from afterview.notes.note import Note
from afterview.notes.reading import Reading
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


def said(*wordings: Wording, unless: Wording | None = None) -> Callable[[Reading], Iterator[Found]]:
    """A check of tone: one finding a sentence that says such a thing, quotations left alone."""

    def find(reading: Reading) -> Iterator[Found]:
        for sentence, place in reading.says(*wordings):
            if unless is None or not unless.said_in(sentence):
                yield Found(*place)

    return find
