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


def said(*wordings: Wording) -> Callable[[Reading], Iterator[Found]]:
    """A check of tone: one finding a sentence that says such a thing, quotations left alone."""

    def find(reading: Reading) -> Iterator[Found]:
        for _, place in reading.says(*wordings):
            yield Found(*place)

    return find
