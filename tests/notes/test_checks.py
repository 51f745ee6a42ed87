"""Every check's own examples, the table of checks, and the sample notes of the guide."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from afterview.notes.check import check
from afterview.notes.checks.check import Check
from afterview.notes.checks.example import changed, notes, thanks
from afterview.notes.checks.table import CHECKS
from afterview.notes.finding import ERROR, HINT, WARNING
from afterview.notes.note import KINDS, OTHER, THANK_YOU, Note, read_note
from engine.samples import Pair, all_samples, read_pairs

PAIRS = read_pairs()
GOOD: dict[str, Mapping[str, Any]] = {
    **{sample.id: sample.note for sample in all_samples()},
    **{f"{pair.id} after": pair.after for pair in PAIRS},
}


def note(value: Mapping[str, Any]) -> Note:
    read = read_note(dict(value))
    assert isinstance(read, Note), read
    return read


def names(each: Note, checks: tuple[Check, ...] = CHECKS) -> set[str]:
    return {finding.check for finding in check(each, checks).findings}


def holds(each: Check, checks: tuple[Check, ...]) -> bool:
    return all(each.name in names(flagged, checks) for flagged in each.flags) and not any(
        each.name in names(passing, checks) for passing in each.passes
    )


@pytest.mark.parametrize("each", CHECKS, ids=lambda each: each.name)
def test_a_check_flags_its_bad_examples_and_no_good_one(each: Check) -> None:
    missed = [flagged for flagged in each.flags if each.name not in names(flagged)]
    alarms = [passing for passing in each.passes if each.name in names(passing)]
    assert not missed
    assert not alarms


@pytest.mark.parametrize("each", CHECKS, ids=lambda each: each.name)
def test_without_this_check_its_faults_would_go_out(each: Check) -> None:
    assert not holds(each, tuple(other for other in CHECKS if other is not each))


@pytest.mark.parametrize("each", CHECKS, ids=lambda each: each.name)
def test_a_check_shows_a_dozen_examples_of_either_kind(each: Check) -> None:
    assert len(set(each.flags)) >= 12
    assert len(set(each.passes)) >= 12


def test_every_check_has_a_name_of_its_own() -> None:
    assert len({each.name for each in CHECKS}) == len(CHECKS)


def test_levels_and_kinds_are_those_of_the_contract() -> None:
    for each in CHECKS:
        assert each.level in (ERROR, WARNING, HINT)
        assert each.kinds <= KINDS
    asked_of_thanks_only = {each.name for each in CHECKS if each.kinds == {THANK_YOU}}
    assert asked_of_thanks_only == {
        "no-thanks",
        "no-qualification",
        "nothing-personal",
        "no-next-steps-question",
    }
    assert {each.name for each in CHECKS if OTHER not in each.kinds} == asked_of_thanks_only | {
        "no-interest",
        "no-reference",
    }
    assert {each.name for each in CHECKS if each.any_language} == {
        "placeholder-left",
        "wrong-name",
        "signed-by-someone-else",
        "copy-of-another-note",
        "too-long",
        "no-subject",
        "nobody-addressed",
        "not-in-english",
    }


@pytest.mark.parametrize("name", GOOD)
def test_a_sample_note_gets_no_error_and_no_warning(name: str) -> None:
    findings = check(note(GOOD[name])).findings
    assert [finding for finding in findings if finding.level != HINT] == []


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.id)
def test_the_note_before_is_flagged_as_the_pair_says(pair: Pair) -> None:
    assert set(pair.flagged) <= names(note(pair.before))


def test_a_row_of_exclamation_marks_is_told_once() -> None:
    told = check(changed(subject="Thanks!!!")).findings
    assert [finding.message for finding in told if finding.check == "shouting"] == [
        "One exclamation mark is enough."
    ]


def test_a_wish_in_one_clause_of_a_long_sentence_is_heard() -> None:
    without, wish = notes(
        "Thank you for Friday. I have sorted ration cards for six years.",
        "Thank you for Friday. I have sorted ration cards for six years. The position interests me a lot,"
        " mainly because somebody in a village gets paid sooner when the query is right.",
    )
    assert "no-interest" in names(without)
    assert "no-interest" not in names(wish)


def test_another_hotel_is_the_wrong_one_where_it_is_to_be_joined_only() -> None:
    wish, past = thanks(
        "I would very much like to join the front desk at the Grange Hotel.",
        "At the Grange Hotel I used to get thirty keys out in ten minutes.",
    )
    assert "wrong-company" in names(wish)
    assert "wrong-company" not in names(past)
