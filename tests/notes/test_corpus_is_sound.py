"""The labelled notes are well formed, varied enough, and labelled within the contract's words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

CORPUS = Path(__file__).parent / "corpus"
PARTS = ("held_back", "tuning")
ERRORS = {
    "no-thanks",
    "copy-of-another-note",
    "placeholder-left",
    "wrong-name",
    "signed-by-someone-else",
    "wrong-company",
    "no-subject",
}
HINTS = {"missing-attachment", "not-in-english"}
WARNINGS = {
    "no-interest",
    "no-qualification",
    "nothing-personal",
    "no-next-steps-question",
    "claims-to-deserve",
    "makes-excuses",
    "pushy",
    "presumes-the-job",
    "blames-the-reader",
    "no-reference",
    "wrong-role",
    "no-greeting",
    "no-sign-off",
    "stale-opener",
    "begging",
    "talks-salary",
    "runs-down",
    "shouting",
}
LEVELS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(ERRORS, ("error",)),
    **dict.fromkeys(WARNINGS, ("warning",)),
    **dict.fromkeys(HINTS, ("hint",)),
    "too-long": ("hint", "warning", "error"),
    "nobody-addressed": ("warning", "error"),
}
THANK_YOU_ONLY = {"no-thanks", "no-qualification", "nothing-personal", "no-next-steps-question"}
NOT_FOR_OTHER = THANK_YOU_ONLY | {"no-interest", "no-reference"}
WHATEVER_THE_LANGUAGE = {
    "placeholder-left",
    "wrong-name",
    "signed-by-someone-else",
    "copy-of-another-note",
    "too-long",
    "no-subject",
    "nobody-addressed",
    "not-in-english",
}
KINDS = {"thank-you", "second-follow-up", "third-follow-up", "later-follow-up", "other"}
WAYS = {"email", "post", "message", "phone", None}
ROLES = {"interviewer", "hiring-manager", "recruiter", "coordinator", None}
# `check` takes all keys but these as unknown when they are absent.
ALWAYS = {"note", "subject", "body", "to"}
SOMETIMES = {
    "via",
    "sender",
    "company",
    "role",
    "interview_people",
    "topics",
    "hear_back_known",
    "others",
}

Note = Mapping[str, Any]


def read(part: str) -> list[Note]:
    return [
        note
        for file in sorted((CORPUS / part).glob("*.json"))
        for note in json.loads(file.read_text(encoding="utf-8"))
    ]


HELD_BACK, TUNING = (read(part) for part in PARTS)
NOTES = [*HELD_BACK, *TUNING]


def every_note(test: Callable[[Note], None]) -> Callable[[], None]:
    """One test for all notes; what fails names its note."""

    def of_all() -> None:
        for note in NOTES:
            try:
                test(note)
            except AssertionError as problem:
                problem.add_note(f"in the note: {note['name']}")
                raise

    return of_all


def expected(note: Note) -> dict[str, str]:
    return {label["check"]: label["level"] for label in note["expected"]}


def is_good(note: Note) -> bool:
    return set(expected(note).values()) <= {"hint"}


def words(note: Note) -> int:
    """The words of the body, greeting and sign-off included: a few more than `check` counts."""
    return len(note["input"]["body"].split())


def test_there_are_enough_notes() -> None:
    assert len(NOTES) >= 320
    assert len({note["name"] for note in NOTES}) == len(NOTES)


def test_no_note_stands_in_the_corpus_twice() -> None:
    counts = Counter(
        note["input"]["body"] + note["input"]["subject"]
        for note in NOTES
        if note["input"]["body"].strip()
    )
    assert counts.most_common(1)[0][1] == 1


@pytest.mark.parametrize("notes", [HELD_BACK, TUNING], ids=PARTS)
def test_about_half_of_each_part_is_good(notes: list[Note]) -> None:
    assert 0.45 <= sum(map(is_good, notes)) / len(notes) <= 0.6


def test_enough_notes_are_held_back_to_measure_on() -> None:
    assert len(HELD_BACK) >= 200


@pytest.mark.parametrize("check", sorted(LEVELS))
def test_every_check_has_notes_to_find_and_notes_to_leave_alone(check: str) -> None:
    assert sum(check in expected(note) for note in NOTES) >= 6
    assert sum(check in note.get("near_misses", []) for note in NOTES) >= 8


@pytest.mark.parametrize("notes", [HELD_BACK, TUNING], ids=PARTS)
@pytest.mark.parametrize("check", sorted(LEVELS))
def test_both_parts_know_every_check(check: str, notes: list[Note]) -> None:
    assert sum(check in expected(note) for note in notes) >= 2


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_of_note_is_there_good_and_bad(kind: str) -> None:
    assert {is_good(note) for note in NOTES if note["input"]["note"] == kind} == {True, False}


@every_note
def test_a_note_is_what_the_checker_reads(note: Note) -> None:
    given = note["input"]
    assert ALWAYS <= set(given) <= ALWAYS | SOMETIMES
    assert given["note"] in KINDS
    assert given.get("via") in WAYS
    assert given.get("hear_back_known") in {True, False, None}
    for person in given["to"]:
        assert set(person) <= {"name", "email", "role"}
        assert person.get("role") in ROLES
        assert person.get("email", "made.example").endswith(".example")


@every_note
def test_labels_are_checks_with_a_level_that_they_can_have(note: Note) -> None:
    labels = note["expected"]
    assert all(label["level"] in LEVELS[label["check"]] for label in labels)
    assert len(expected(note)) == len(labels)


@every_note
def test_what_is_expected_is_neither_optional_nor_a_near_miss(note: Note) -> None:
    optional = {label["check"] for label in note["acceptable"]}
    assert all(label["reason"] for label in note["acceptable"])
    near = set(note.get("near_misses", []))
    assert optional | near <= set(LEVELS)
    assert not set(expected(note)) & (optional | near)
    assert not optional & near


@every_note
def test_only_checks_of_its_kind_are_expected_of_a_note(note: Note) -> None:
    kind = note["input"]["note"]
    found = set(expected(note))
    if kind != "thank-you":
        assert not found & THANK_YOU_ONLY
    if kind == "thank-you":
        assert "no-reference" not in found
    if kind == "other":
        assert not found & NOT_FOR_OTHER


@every_note
def test_what_is_unknown_is_not_held_against_a_note(note: Note) -> None:
    given, found = note["input"], expected(note)
    if given.get("hear_back_known") is not False:
        assert "no-next-steps-question" not in found
    for check, key in {
        "signed-by-someone-else": "sender",
        "wrong-company": "company",
        "wrong-role": "role",
        "copy-of-another-note": "others",
    }.items():
        if check in found:
            assert given.get(key)
    if "wrong-name" in found:
        assert any(person["name"] for person in given["to"])


@every_note
def test_only_who_interviewed_is_owed_a_word_on_fit(note: Note) -> None:
    given = note["input"]
    met = given.get("interview_people")
    interviewers = [
        person
        for person in given["to"]
        if (
            person["name"] in met if met else person.get("role") not in {"recruiter", "coordinator"}
        )
    ]
    if not interviewers:
        assert not set(expected(note)) & {"no-qualification", "nothing-personal"}


@every_note
def test_a_subject_is_missing_where_an_email_has_none(note: Note) -> None:
    given = note["input"]
    email = given.get("via") in {"email", None}
    assert ("no-subject" in expected(note)) == (email and not given["subject"].strip())


@every_note
def test_a_note_without_addressee_is_always_an_error(note: Note) -> None:
    level = expected(note).get("nobody-addressed")
    assert (level == "error") == (not note["input"]["to"])


@every_note
def test_a_long_note_is_labelled_by_its_length(note: Note) -> None:
    # Greeting and sign-off take a few words and nobody need agree on how many: no note is near a limit.
    count = words(note)
    level = expected(note).get("too-long")
    if level is None:
        assert count <= 120
    else:
        low, high = {"hint": (135, 195), "warning": (215, 300), "error": (315, 1000)}[level]
        assert low <= count <= high


@every_note
def test_a_note_in_another_language_owes_only_what_shows_in_any(note: Note) -> None:
    if "not-in-english" in expected(note):
        assert set(expected(note)) <= WHATEVER_THE_LANGUAGE
