"""The sample notes are complete, of our own making, and what the guide shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from engine.samples import FOLDER, Sample, all_samples, groups, read_pairs, samples

SAMPLES = all_samples()
PAIRS = read_pairs()
NOTES: dict[str, Mapping[str, Any]] = {
    **{sample.id: sample.note for sample in SAMPLES},
    **{f"{pair.id} before": pair.before for pair in PAIRS},
    **{f"{pair.id} after": pair.after for pair in PAIRS},
}
KEYS = {
    "note",
    "via",
    "subject",
    "body",
    "to",
    "sender",
    "company",
    "role",
    "interview_people",
    "topics",
    "hear_back_known",
    "others",
}
GUIDE = FOLDER.parent / "guide"


def words(note: Mapping[str, Any]) -> int:
    """The words of the body without greeting and sign-off."""
    return len(" ".join(note["body"].split("\n\n")[1:-1]).split())


def test_there_are_enough_notes_to_find_one_near_your_own_case() -> None:
    assert len(SAMPLES) >= 24
    assert len(PAIRS) == 6


@pytest.mark.parametrize(
    "kind", ["thank-you", "second-follow-up", "third-follow-up", "later-follow-up", "other"]
)
def test_every_kind_of_note_has_more_than_one_sample(kind: str) -> None:
    assert sum(sample.note["note"] == kind for sample in SAMPLES) > 1


def test_every_way_to_send_a_note_has_a_sample() -> None:
    assert {sample.note["via"] for sample in SAMPLES} == {"email", "post", "message"}


def test_every_sample_has_an_id_of_its_own() -> None:
    ids = [entry.id for entry in (*SAMPLES, *PAIRS)]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.id)
def test_a_sample_says_why_it_works_in_a_line(sample: Sample) -> None:
    assert 5 <= len(sample.why.split()) <= 40


@pytest.mark.parametrize("name", NOTES)
def test_a_note_has_everything_that_the_checker_reads(name: str) -> None:
    note = NOTES[name]
    assert set(note) == KEYS
    assert note["to"]
    assert all(person["name"] and person["role"] for person in note["to"])
    assert bool(note["subject"]) == (note["via"] == "email")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.id)
def test_a_sample_is_short_greets_its_reader_and_is_signed(sample: Sample) -> None:
    note = sample.note
    greeting, *_, sign_off = note["body"].split("\n\n")
    assert words(note) <= 120
    assert any(part in greeting for person in note["to"] for part in person["name"].split())
    assert sign_off.splitlines()[-1] in (note["sender"], note["sender"].split()[0])


@pytest.mark.parametrize("name", NOTES)
def test_people_and_addresses_are_made_up(name: str) -> None:
    for person in NOTES[name]["to"]:
        assert "email" not in person or person["email"].endswith(".example")


def test_notes_after_one_interview_share_no_sentence() -> None:
    panel = [sample for sample in SAMPLES if sample.note["others"]]
    assert len(panel) >= 3
    for sample in panel:
        own = sentences(sample.note["body"])
        for other in sample.note["others"]:
            assert not own & sentences(other)


def sentences(body: str) -> set[str]:
    middle = " ".join(body.split("\n\n")[1:-1])
    return {sentence.strip().casefold() for sentence in re.split(r"[.?!]", middle)} - {""}


def test_the_guide_shows_every_sample() -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in GUIDE.glob("*.md"))
    for group in groups():
        assert f"<!-- afterview: samples {group} -->\n\n{samples(group)}\n" in pages
