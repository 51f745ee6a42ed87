"""How journals of earlier versions become journals of this one: a numbered step from each version to the next.

Version 1 is the first, so the table is empty. A step takes the list of entries as JSON and gives a new list; it never
raises, whatever the entries hold, and it leaves what it does not understand as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from afterview.journal.entries import VERSION

type Entries = list[object]


@dataclass(frozen=True, slots=True)
class Migration:
    """The step to version `to` from the one before, and what it is for."""

    to: int
    reason: str
    change: Callable[[Entries], Entries]


MIGRATIONS: tuple[Migration, ...] = ()


def newest(migrations: Sequence[Migration]) -> int:
    """The version that these steps lead to. The first leads to 2, and there are no gaps."""
    if [step.to for step in migrations] != list(range(2, len(migrations) + 2)):
        raise ValueError("migrations must be numbered from 2 on, without gaps")
    return len(migrations) + 1


def migrate(
    entries: Entries, version: int, migrations: Sequence[Migration] = MIGRATIONS
) -> Entries:
    """Entries of a version (at least 1) as entries of the newest."""
    for step in migrations[version - 1 :]:
        entries = step.change(entries)
    return entries


if newest(MIGRATIONS) != VERSION:
    raise ValueError(
        f"the format's version is {VERSION}, the migrations lead to {newest(MIGRATIONS)}"
    )
