"""The ledger: record by record, it tells what the fold tells of everything."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.journal.canonical import serialise
from afterview.journal.codec import Journal, Problem, dump_record, read_entries
from afterview.journal.entries import EntryRetracted, JobErased
from afterview.journal.fold import fold, taken_back
from afterview.journal.ledger import Ledger
from tests.journal.any_journal import lists
from tests.journal.many_jobs import records_of
from tests.journal.telling import Raw, journal, on, told

BROKEN = ['{"half', "7", "", '[{"id": NaN}]']

type Puts = list[tuple[str, list[Any] | str | None]]


def puts() -> st.SearchStrategy[Puts]:
    """Records that are stored, replaced and removed under few keys."""
    keys = st.sampled_from([f"entries/{number}" for number in range(6)])
    records = st.one_of(lists(6), lists(6), lists(6), st.none(), st.sampled_from(BROKEN))
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
    assert ledger.entries == {entry.id: entry for entry in whole.entries}
    assert set(ledger.journal().kept) == set(whole.kept)
    assert _said(each for problems in ledger.problems.values() for each in problems) >= _said(
        whole.problems
    )
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
    for job in ledger.story.jobs:
        assert ledger.job(job.id) is job


@given(puts())
def test_put_one_by_one_or_all_at_once_is_the_same(told: Puts) -> None:
    ledger = Ledger()
    records: dict[str, str] = {}
    for key, record in told:
        ledger.put(key, text_of(record))
        records.pop(key, None)
        if (text := text_of(record)) is not None:
            records[key] = text
    at_once = Ledger(records)
    assert ledger.story == at_once.story
    assert ledger.entries == at_once.entries
    assert ledger.journal() == at_once.journal()
    assert ledger.problems == at_once.problems
    assert [(act.id, act.at, act.is_taken_back) for act in ledger.acts()] == [
        (act.id, act.at, act.is_taken_back) for act in at_once.acts()
    ]


@given(puts())
def test_a_job_that_is_erased_is_in_no_record_any_more(told_: Puts) -> None:
    ledger, erased = Ledger(), Ledger()
    for key, record in told_:
        ledger.put(key, text_of(record))
        erased.put(key, text_of(record))
    erased.put("entries/gone", serialise([told("job-erased", "gone")]))
    for key, text in ledger.without_job("j1").items():
        ledger.put(key, text)
    assert ledger.without_job("j1") == {}
    assert ledger.story == erased.story


def _said(problems: Iterable[Problem]) -> set[tuple[str | None, str | None, str]]:
    return {(problem.entry, problem.field, problem.message) for problem in problems}


def ledger_of(**records: list[Raw]) -> Ledger:
    return Ledger({key: serialise(record) for key, record in records.items()})


def put(ledger: Ledger, key: str, *entries: Raw) -> None:
    ledger.put(key, serialise(list(entries)))


TWO_JOBS = {
    "a": [told("job-added", "a1", job="j1", act="a"), told("note-sent", "a2", job="j1", act="a")],
    "b": [told("job-added", "b1", job="j2", act="b", at=on(4))],
}


# What stays as it was


@pytest.mark.parametrize(
    "change",
    [
        told("note-sent", job="j2"),
        told("job-corrected", job="j2", company="Bolt"),
        told("job-added", job="j3"),
        told("entry-retracted", retracts="b1"),
        told("entry-retracted", retracts="nothing"),
        told("job-erased", job="j2"),
        told("me-set"),
        told("policy-set", few_days=4),
        told("note-sent", job="j1", via="pigeon"),
    ],
)
def test_a_job_stays_the_same_object_while_nothing_of_it_changes(change: Raw) -> None:
    ledger = ledger_of(**TWO_JOBS)
    before = ledger.job("j1")
    put(ledger, "new", change)
    assert ledger.job("j1") is before
    assert ledger.story.jobs[0] is before
    ledger.put("new", None)
    assert ledger.job("j1") is before


@pytest.mark.parametrize(
    "change",
    [
        told("note-sent", job="j1"),
        told("entry-retracted", retracts="a2"),
        told("entry-retracted", retracts="a1"),
        told("job-erased", job="j1"),
        told("note-sent", "a2", job="j1", act="A", note="other"),  # its canonical JSON is smaller
    ],
)
def test_a_job_changes_with_what_is_told_of_it_and_back(change: Raw) -> None:
    ledger = ledger_of(**TWO_JOBS)
    before = ledger.job("j1")
    put(ledger, "new", change)
    assert ledger.job("j1") != before
    ledger.put("new", None)
    assert ledger.job("j1") == before


def test_the_story_stays_the_same_object_while_nothing_changes() -> None:
    ledger = ledger_of(**TWO_JOBS, c=[told("policy-set", few_days=4)])
    before = ledger.story
    put(ledger, "b", *TWO_JOBS["b"])
    assert ledger.story is before
    put(ledger, "new", told("note-sent", job="j2"))
    assert ledger.story is not before
    assert ledger.story.policy is before.policy


# Acts


def test_acts_are_listed_newest_first_each_with_its_entries() -> None:
    ledger = ledger_of(**TWO_JOBS, c=[told("me-set", "c1", at=on(3))])
    acts = ledger.acts()
    assert [act.id for act in acts] == ["b", "c1", "a"]
    assert [entry.id for entry in acts[2].entries] == ["a1", "a2"]
    assert acts[0].at == ledger.entries["b1"].at
    assert len(acts) == 3
    assert [act.id for act in acts[1:]] == ["c1", "a"]
    assert acts[-1] == ledger.act("a")
    assert ledger.act("nothing") is None


def test_an_undone_act_is_taken_back_and_redone_it_is_not() -> None:
    ledger = ledger_of(**TWO_JOBS)
    undo = [
        told("entry-retracted", f"u{place}", act="u", retracts=of)
        for place, of in enumerate(["a1", "a2"])
    ]
    put(ledger, "u", *undo)
    assert _taken_back(ledger) == {"a"}
    assert ledger.job("j1") is None
    put(ledger, "r", *(told("entry-retracted", act="r", retracts=entry["id"]) for entry in undo))
    assert _taken_back(ledger) == {"u"}
    assert ledger.job("j1") is not None


def test_an_act_that_is_undone_in_part_is_not_taken_back() -> None:
    ledger = ledger_of(**TWO_JOBS, u=[told("entry-retracted", act="u", retracts="a2")])
    assert _taken_back(ledger) == set()
    assert ledger.is_retracted("a2")
    assert not ledger.is_retracted("a1")


def test_a_retraction_is_about_what_it_takes_back_in_the_end() -> None:
    ledger = ledger_of(
        **TWO_JOBS,
        c=[
            told("entry-retracted", "r1", retracts="a2"),
            told("entry-retracted", "r2", retracts="r1"),
            told("entry-retracted", "r3", retracts="nothing"),
            told("entry-retracted", "ring1", retracts="ring2"),
            told("entry-retracted", "ring2", retracts="ring1"),
            told("entry-retracted", "into", retracts="ring1"),
        ],
    )
    entries = ledger.entries
    for id in ("a2", "r1", "r2"):
        assert ledger.about(entries[id]) is entries["a2"]
    for id in ("r3", "ring1", "ring2", "into"):
        assert ledger.about(entries[id]) is None
    assert [id for id in sorted(entries) if ledger.puts_back(entries[id])] == ["r2"]


def test_erasing_cannot_be_taken_back() -> None:
    ledger = ledger_of(
        **TWO_JOBS,
        c=[told("job-erased", "gone", act="c"), told("me-set", "m", act="c")],
        u=[told("entry-retracted", retracts="gone"), told("entry-retracted", retracts="m")],
    )
    assert ledger.job("j1") is None
    assert not ledger.is_retracted("gone")
    assert _taken_back(ledger) == {"c"}  # all of it that can be


def _taken_back(ledger: Ledger) -> set[str]:
    return {act.id for act in ledger.acts() if act.is_taken_back}


# What cannot be used


def test_an_unreadable_record_is_kept_and_hides_nothing() -> None:
    ledger = ledger_of(**TWO_JOBS)
    ledger.put("entries/x", '{"half')
    assert ledger.unreadable == {"entries/x": '{"half'}
    ((key, (problem,)),) = ledger.problems.items()
    assert (key, problem.place) == ("entries/x", None)
    assert "Download it" in problem.message
    assert len(ledger.story.jobs) == 2
    put(ledger, "entries/x", told("me-set"))
    assert (ledger.unreadable, ledger.problems) == ({}, {})


def test_a_problem_is_named_by_the_key_and_the_place_in_the_record() -> None:
    ledger = ledger_of(**TWO_JOBS, c=[told("me-set"), told("note-sent", "odd", via="pigeon")])
    ((key, (problem,)),) = ledger.problems.items()
    assert (key, problem.place, problem.entry, problem.field) == ("c", 1, "odd", "via")


def test_two_contents_of_one_id_are_reported_until_one_is_gone() -> None:
    ledger = ledger_of(
        a=[told("me-set", "e1", name="Ana")],
        b=[told("me-set", "e1", name="Bea")],
        c=[told("me-set", "e1", name="Ana")],
    )
    assert ledger.story.me == "Ana"
    assert [(key, problem.field) for key, (problem,) in ledger.problems.items()] == [("b", "id")]
    ledger.put("a", None)
    ledger.put("c", None)
    assert ledger.story.me == "Bea"
    assert ledger.problems == {}


def test_a_backup_holds_everything_in_the_order_of_its_report() -> None:
    ledger = ledger_of(
        a=[told("me-set", "a1", at=on(5)), "odd"], b=[told("me-set", "b1", at=on(4), mood="good")]
    )
    backup = ledger.journal()
    assert [entry.id for entry in backup.entries] == ["b1", "a1"]
    assert [kept.raw for kept in backup.kept] == ["odd"]


# Erasing for good


def test_a_record_keeps_what_belongs_to_other_jobs_and_goes_when_nothing_is_left() -> None:
    unusable = told("note-sent", job="j1", via="pigeon")
    other = told("note-sent", "n2", job="j2", via="pigeon", mood=[1.0])
    ledger = ledger_of(**TWO_JOBS, c=[told("note-sent", job="j1"), other, unusable])
    tombstone = told("job-erased", "gone", job="j1")
    put(ledger, "gone", tombstone)
    assert ledger.without_job("j1") == {"a": None, "c": serialise([other])}


# What it costs


def _lines(do: Callable[[], None]) -> int:
    """How many lines of Python run: the same on every machine, busy or not."""
    lines = 0

    def trace(frame: Any, event: str, _: Any) -> Any:
        nonlocal lines
        lines += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        do()
    finally:
        sys.settrace(before)
    return lines


@pytest.mark.parametrize(
    "change",
    [
        told("note-sent", "new", job="j3"),
        told("job-added", "new", job="new"),
        told("entry-retracted", "new", retracts="j3-5"),
        told("job-erased", "new", job="j3"),
        told("me-set", "new"),
    ],
)
def test_a_record_costs_the_same_in_a_small_journal_and_in_a_large_one(change: Raw) -> None:
    small, large = (Ledger(records_of(jobs)) for jobs in (5, 500))

    def edits(ledger: Ledger) -> Callable[[], None]:
        def edit() -> None:
            put(ledger, "new", change)
            ledger.put("new", None)

        return edit

    assert _lines(edits(large)) == _lines(edits(small))


def test_a_made_entry_is_put_as_it_is_stored() -> None:
    (entry,) = journal(told("me-set")).entries
    assert Ledger({"a": dump_record([entry])}).entries == {entry.id: entry}
