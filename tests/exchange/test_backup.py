"""Backups: nothing is lost on the way, nothing is overwritten, and a file that is none says why."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.exchange import backup
from afterview.exchange.backup import (
    Backup,
    dump_backup,
    file_name,
    incoming,
    read_backup,
    replacement,
)
from afterview.journal.codec import Journal, Refused, raws, read_entries
from afterview.journal.entries import job_of
from afterview.journal.fold import fold
from afterview.journal.merge import merge
from tests.exchange import any_entries

AT = "2026-03-02T20:00:00Z"
ADDED = {
    "id": "e1",
    "at": AT,
    "kind": "job-added",
    "job": "j1",
    "company": "Acme",
    "role": "Editor",
}
OTHER = {**ADDED, "id": "e2", "job": "j2", "company": "Beta"}
ERASED = {"id": "e9", "at": AT, "kind": "job-erased", "job": "j1"}
STRANGE = {"id": "e8", "at": AT, "kind": "song-sung", "job": "j1"}
JUNK = st.sampled_from([STRANGE, 7, None, "", {}, {"id": "e1"}, [[]]])


def of(*raws: object, **drafts: str) -> Backup:
    return Backup(read_entries(raws), drafts)


def read(text: str) -> Backup:
    found = read_backup(text)
    assert isinstance(found, Backup), found
    return found


def refused(text: str) -> str:
    found = read_backup(text)
    assert isinstance(found, Refused)
    return found.reason


backups = st.builds(
    lambda entries, junk, drafts: Backup(read_entries([*entries, *junk]), drafts),
    any_entries.raws(),
    st.lists(JUNK, max_size=3),
    st.dictionaries(st.text(max_size=8), st.text(max_size=20), max_size=2),
)


@given(backups)
def test_a_backup_comes_back_whole_with_what_could_not_be_used(made: Backup) -> None:
    again = read(dump_backup(made))
    assert again.journal.entries == made.journal.entries
    assert again.journal.kept == made.journal.kept
    assert again.drafts == made.drafts


@given(backups, backups)
def test_what_comes_in_is_what_a_merge_would_bring(here: Backup, there: Backup) -> None:
    brought = incoming(here, there)
    together = read_entries([*raws(here.journal), *brought.entries])
    merged = merge(here.journal, there.journal)
    assert fold(together) == fold(merged)
    assert set(together.kept) == set(merged.kept)
    assert incoming(Backup(together, {**here.drafts, **brought.drafts}), there).is_nothing


def test_the_file_is_a_journal_that_any_program_for_journals_reads() -> None:
    document = json.loads(dump_backup(of(ADDED, **{"j1/thanks": "Dear Dana"})))
    assert document == {
        "format": "afterview-journal",
        "version": 1,
        "entries": [ADDED],
        "drafts": {"j1/thanks": "Dear Dana"},
    }
    assert "drafts" not in json.loads(dump_backup(of(ADDED)))
    assert json.loads(dump_backup(of(a="b")))["entries"] == []


def test_a_file_is_named_after_the_day_on_the_readers_calendar() -> None:
    late = datetime(2026, 3, 2, 23, tzinfo=UTC).astimezone(timezone(timedelta(hours=2)))
    assert file_name(late) == "afterview-backup-2026-03-03.json"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("hello", "no journal"),
        ("[]", "no journal"),
        ('{"format": "other", "version": 1, "entries": []}', "no journal"),
        ('{"format": "afterview-journal", "version": 2, "entries": []}', "newer version"),
        (dump_backup(of(ADDED, OTHER))[:-40], "cut off"),
        (dump_backup(of(ADDED))[:-3], "cut off"),
        (dump_backup(of(ADDED)).replace('"job":', '"job"'), "cut off or damaged"),
    ],
)
def test_a_file_that_is_no_backup_says_why(text: str, said: str) -> None:
    assert said in refused(text)


def test_a_file_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "MOST_CHARACTERS", 50)
    assert "more than any backup" in refused(dump_backup(of(ADDED, OTHER)))


@given(st.text() | st.binary().map(lambda some: some.decode("latin1")))
def test_any_text_is_answered_in_words(text: str) -> None:
    assert refused(text).endswith(".")


@pytest.mark.parametrize("drafts", ["7", '{"a": 7, "b": "kept"}', '{"a": "x", "a": "y"}'])
def test_drafts_that_cannot_be_used_are_reported_and_the_journal_is_read(drafts: str) -> None:
    text = dump_backup(of(ADDED)).rstrip().removesuffix("}") + f', "drafts": {drafts}}}'
    found = read(text)
    assert [job_of(entry) for entry in found.journal.entries] == ["j1"]
    assert [problem.field for problem in found.journal.problems] == ["drafts"]
    assert set(found.drafts) <= {"b"}


def test_new_jobs_and_changed_jobs_are_named_and_the_rest_is_counted() -> None:
    closed: dict[str, Any] = {"id": "e3", "at": AT, "kind": "job-closed", "job": "j1"}
    closed["outcome"] = "withdrew"
    brought = incoming(of(ADDED), of(ADDED, closed, OTHER))
    assert [job.company for job in brought.new_jobs] == ["Beta"]
    assert [job.company for job in brought.changed_jobs] == ["Acme"]
    assert brought.here_already == 1
    assert len(brought.entries) == 2


def test_a_job_that_was_erased_here_stays_erased() -> None:
    brought = incoming(of(ERASED), of(ADDED, STRANGE, OTHER))
    assert brought.stay_erased == 1
    assert brought.entries == (OTHER,)
    together = replacement(of(ERASED).journal, of(ADDED, OTHER).journal)
    assert [job_of(entry) for entry in together.entries] == ["j2", "j1"]
    assert [job.id for job in fold(together).jobs] == ["j2"]


def test_a_job_that_was_erased_elsewhere_is_named_before_it_goes() -> None:
    brought = incoming(of(ADDED, OTHER), of(ERASED, OTHER))
    assert [job.company for job in brought.erases] == ["Acme"]
    assert brought.entries == (ERASED,)
    assert brought.stay_erased == 0


def test_what_is_unusable_comes_in_once_and_is_reported() -> None:
    brought = incoming(of(), of(STRANGE, 7))
    assert brought.entries == (STRANGE, 7)
    assert len(brought.problems) == 2
    assert incoming(of(STRANGE, 7), of(STRANGE, 7)).is_nothing


def test_drafts_here_are_not_overwritten() -> None:
    brought = incoming(of(a="mine", b="same"), of(a="theirs", b="same", c="new"))
    assert brought.drafts == {"c": "new"}
    assert brought.differing_drafts == ("a",)
    assert not brought.is_nothing


def test_a_draft_of_a_job_that_was_erased_stays_away() -> None:
    assert incoming(of(ERASED), of(OTHER, **{"j1/abc": "secret"})).drafts == {}
    assert incoming(of(ADDED), of(ERASED, **{"j1/abc": "secret", "j2/abc": "kept"})).drafts == {
        "j2/abc": "kept"
    }


# What the page's shell gives out where the tracker cannot start.


def storage(**more: object) -> str:
    records: dict[str, object] = {
        "entries/a1": json.dumps([ADDED]),
        "entries/a2": json.dumps([OTHER, STRANGE]),
        "drafts/j1/abc": '{"subject": "", "body": "Dear Dana"}',
        "preferences/zone": "Europe/London",
    }
    document = {"format": "afterview-storage", "prefix": "afterview:/:", "records": records | more}
    return json.dumps(document, indent=1)


def test_what_a_browser_had_stored_is_read_as_it_stood_there() -> None:
    found = read(storage())
    assert raws(found.journal) == [ADDED, OTHER, STRANGE]
    assert found.drafts == {"j1/abc": '{"subject": "", "body": "Dear Dana"}'}
    assert found.preferences == {"preferences/zone": "Europe/London"}
    assert found.unreadable == {}
    assert [problem.field for problem in found.journal.problems] == ["kind"]
    brought = incoming(of(), found)
    assert [job.company for job in brought.new_jobs] == ["Acme", "Beta"]
    assert incoming(found, found).is_nothing
    assert read("\ufeff" + storage()) == found


def test_a_record_that_cannot_be_read_is_never_taken_for_an_empty_one() -> None:
    found = read(storage(**{"entries/a3": '[{"id": "half', "entries/a4": "", "entries/a5": "{}"}))
    assert found.unreadable == {
        "entries/a3": '[{"id": "half',
        "entries/a4": "",
        "entries/a5": "{}",
    }
    assert len(found.journal.entries) == 2
    brought = incoming(of(), found)
    assert brought.unreadable == ('[{"id": "half', "", "{}")
    assert incoming(found, found).unreadable == ()
    only = read(storage(**dict.fromkeys(("entries/a1", "entries/a2"), "half")))
    assert not incoming(of(), only).is_nothing


@pytest.mark.parametrize("key", ["cards", "songs/1", "", "../entries/a", "\ud800"])
def test_a_record_of_no_known_name_is_named_and_left_out(key: str) -> None:
    found = read(storage(**{key: "<b>"}))
    assert "left out" in found.journal.problems[-1].message
    assert "<b>" not in json.dumps([found.drafts, found.preferences, found.unreadable])
    assert "left out" in read(storage(**{"entries/a9": 7})).journal.problems[-1].message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"format": "afterview-storage"}', "no list of records"),
        ('{"format": "afterview-storage", "records": []}', "no list of records"),
        ('{"format": "afterview-storage", "records": {"a": "", "a": ""}}', "no list of records"),
        (storage()[:-40], "cut off or damaged"),
        ('{"format": "other", "name": "afterview-storage"}', "no journal"),
        ('["afterview-storage"]', "no journal"),
    ],
)
def test_a_storage_that_cannot_be_read_says_why(text: str, said: str) -> None:
    assert said in refused(text)


def test_a_journal_may_tell_of_storages() -> None:
    assert read(dump_backup(of({**ADDED, "company": "afterview-storage"}))).drafts == {}


def test_an_empty_journal_brings_nothing() -> None:
    assert incoming(of(ADDED), Backup(Journal(), {})).is_nothing
