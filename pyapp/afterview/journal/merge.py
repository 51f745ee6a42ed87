"""Two journals as one: the union of two sets, whatever their order, and as often as you like."""

from __future__ import annotations

from afterview.journal.canonical import canonical
from afterview.journal.codec import Journal, entry_to_json, raws, read_entries


def merge(one: Journal, other: Journal) -> Journal:
    """Everything of both, entries by (`at`, `id`) and then what is kept.

    The entries are read again together, because one id with two contents and erased jobs show only in the whole.
    """
    together = read_entries([*raws(one), *raws(other)])
    entries = sorted(together.entries, key=lambda entry: (entry.at, entry.id))
    kept = sorted((each.raw for each in together.kept), key=canonical)
    return read_entries([*map(entry_to_json, entries), *kept])
