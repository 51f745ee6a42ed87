"""Journals of earlier versions, step by step."""

from __future__ import annotations

import pytest

from afterview.journal.entries import VERSION
from afterview.journal.migrations import MIGRATIONS, Migration, migrate, newest


def adding(word: str, to: int) -> Migration:
    return Migration(to, f"adds {word}", lambda entries: [*entries, word])


STEPS = (adding("two", 2), adding("three", 3))


def test_the_steps_of_this_program_lead_to_its_version() -> None:
    assert newest(MIGRATIONS) == VERSION


@pytest.mark.parametrize(
    ("version", "entries"), [(1, ["one", "two", "three"]), (2, ["one", "three"]), (3, ["one"])]
)
def test_entries_take_every_step_from_their_version_on(version: int, entries: list[object]) -> None:
    assert migrate(["one"], version, STEPS) == entries


@pytest.mark.parametrize("steps", [(adding("three", 3),), (adding("two", 2), adding("four", 4))])
def test_steps_with_a_gap_are_refused(steps: tuple[Migration, ...]) -> None:
    with pytest.raises(ValueError, match="without gaps"):
        newest(steps)
