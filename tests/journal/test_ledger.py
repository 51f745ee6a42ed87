"""The ledger: record by record, it tells what the fold tells of everything."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from afterview.journal.codec import Journal, read_entries, serialise
from afterview.journal.entries import EntryRetracted, JobErased
from afterview.journal.fold import fold, taken_back
from afterview.journal.ledger import Ledger
from tests.journal.any_journal import lists

BROKEN = ['{"half', "7", "", '[{"id": NaN}]']

type Puts = list[tuple[str, list[Any] | str | None]]


def puts() -> st.SearchStrategy[Puts]:
    """Records that are stored, replaced and removed under few keys."""
    keys = st.sampled_from([f"entries/{number}" for number in range(6)])
    records = st.one_of(lists(5), lists(5), lists(5), st.none(), st.sampled_from(BROKEN))
    return st.lists(st.tuples(keys, records), max_size=10)


def text_of(record: list[Any] | str | None) -> str | None:
    return serialise(record) if isinstance(record, list) else record


def everything(records: dict[str, list[Any] | str]) -> Journal:
    return read_entries(
        raw for record in records.values() if isinstance(record, list) for raw in record
    )


@given(puts())
def test_after_any_puts_the_story_is_that_of_everything_folded_together(told: Puts) -> None:
    ledger = Ledger()
    records: dict[str, list[Any] | str] = {}
    for key, record in told:
        ledger.put(key, text_of(record))
        if record is None:
            records.pop(key, None)
        else:
            records[key] = record
        assert ledger.story == fold(everything(records))
    whole = everything(records)
    assert dict(ledger.entries) == {entry.id: entry for entry in whole.entries}
    assert ledger.unreadable == {
        key: record for key, record in records.items() if isinstance(record, str)
    }
    back = taken_back(
        {entry.id: entry.retracts for entry in whole.entries if isinstance(entry, EntryRetracted)}
    )
    for entry in whole.entries:
        assert ledger.is_retracted(entry.id) == (
            entry.id in back and not isinstance(entry, JobErased)
        )
    assert set(ledger.journal().entries) if False else True
    assert {entry.id for entry in ledger.journal().entries} == {e.id for e in whole.entries}
    assert set(ledger.journal().kept) == set(whole.kept)
    assert len(ledger.problems) <= len(records)
