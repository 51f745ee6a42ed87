"""Merging is the union of two sets: in any order, as often as you like."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from afterview.journal.codec import (
    Journal,
    dump,
    entry_to_json,
    erased_jobs,
    raws,
    read,
    read_entries,
)
from afterview.journal.fold import fold
from afterview.journal.merge import merge
from tests.journal.any_journal import lists
from tests.journal.telling import ids, journal, on, told


def content(journal: Journal) -> tuple[object, ...]:
    return (journal.entries, journal.kept, journal.problems)


@given(lists(), lists())
def test_the_order_of_two_journals_does_not_matter(one: list[Any], other: list[Any]) -> None:
    first, second = read_entries(one), read_entries(other)
    assert content(merge(first, second)) == content(merge(second, first))


@given(lists(8), lists(8), lists(8))
def test_the_order_of_three_merges_does_not_matter(
    one: list[Any], other: list[Any], third: list[Any]
) -> None:
    a, b, c = map(read_entries, (one, other, third))
    assert content(merge(merge(a, b), c)) == content(merge(a, merge(b, c)))


@given(lists(), lists())
def test_merging_twice_changes_nothing(one: list[Any], other: list[Any]) -> None:
    first, second = read_entries(one), read_entries(other)
    merged = merge(first, second)
    assert content(merge(merged, second)) == content(merged)
    assert content(merge(merged, merged)) == content(merged)
    assert fold(merge(first, first)) == fold(first)


@given(lists(), lists())
def test_a_merged_journal_tells_what_both_tell_together(one: list[Any], other: list[Any]) -> None:
    merged = merge(read_entries(one), read_entries(other))
    assert fold(merged) == fold(read_entries([*one, *other]))


@given(lists(), lists())
def test_a_merged_journal_is_written_and_read_again(one: list[Any], other: list[Any]) -> None:
    merged = merge(read_entries(one), read_entries(other))
    assert read(dump(merged)) == merged


def test_what_cannot_be_used_is_in_the_merged_journal() -> None:
    odd = {"id": "odd", "kind": "dance"}
    merged = merge(read_entries([odd, 7]), read_entries([told("me-set", "e1"), odd]))
    assert raws(merged)[1:] == [7, odd]
    assert ids(merged.entries) == ["e1"]


def test_entries_stand_in_the_order_in_which_they_were_reported() -> None:
    one = journal(told("me-set", "c", at=on(5)), told("me-set", "b", at=on(3)))
    assert ids(merge(one, journal(told("me-set", "a", at=on(5)))).entries) == ["b", "a", "c"]


def test_one_id_with_two_contents_is_reported_and_both_are_kept() -> None:
    ana, bea = told("me-set", "e1", name="Ana"), told("me-set", "e1", name="Bea")
    merged = merge(journal(bea), journal(ana))
    assert raws(merged) == [ana, bea]
    assert [(problem.entry, problem.field) for problem in merged.problems] == [("e1", "id")]


def test_a_job_that_was_erased_on_one_device_does_not_come_back_from_the_other() -> None:
    here = journal(told("job-erased", "gone"), told("job-added", "b", job="j2"))
    there = journal(
        told("job-added", "a1", company="Acme"),
        told("note-sent", "a2", body="Dear Dana"),
        told("job-corrected", "a3", at=on(30), company="Acme Ltd"),
    )
    merged = merge(here, there)
    assert ids(merged.entries) == ["b", "gone"]
    assert "Dear Dana" not in dump(merged)


def test_a_tombstone_erases_though_something_else_holds_its_id() -> None:
    """Otherwise a job would come back or not with the order of three merges."""
    gone, other = told("job-erased", "e1", job="j1"), told("job-added", "e1", act="a", job="j2")
    merged = merge(journal(other), merge(journal(told("job-added", job="j1")), journal(gone)))
    assert ids(fold(merged).jobs) == ["j2"]
    assert [kept.raw for kept in merged.kept] == [gone]
    assert erased_jobs(merged) == {"j1"}
    assert ids(fold(merge(merged, journal(told("job-added", job="j1")))).jobs) == ["j2"]


def test_an_undo_on_one_device_takes_back_what_the_other_told() -> None:
    merged = merge(
        journal(told("job-added"), told("entry-retracted", retracts="n1")),
        journal(told("note-sent", "n1")),
    )
    assert fold(merged).jobs[0].notes == ()


def test_nothing_of_an_entry_is_lost_that_a_newer_program_wrote() -> None:
    raw = told("me-set", "e1", mood="good")
    merged = merge(read_entries([raw]), read_entries([]))
    assert [entry_to_json(entry) for entry in merged.entries] == [raw]
