"""The same thing said in many voices: sentences that a check has to flag (+) and to leave alone (-).

A sentence stands in a good note, or in the note of the list's first line, in the place of the dots.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterview.notes.check import check
from afterview.notes.checks.example import follow_ups, notes, thanks
from afterview.notes.finding import HINT
from afterview.notes.note import Note, read_note

VOICES = Path(__file__).parent / "voices"
LEFT_ALONE = "left-alone"
FINE = json.loads((VOICES.parent / "fine_notes.json").read_text(encoding="utf-8"))
LISTS = sorted(path.stem for path in VOICES.glob("*.txt"))
CHECKED = [name for name in LISTS if name != LEFT_ALONE]
# Said when a follow-up is overdue.
LATER = {"pushy", "blames-the-reader", "stale-opener", "begging"}
ASKING = {"no-next-steps-question": {"hear_back_known": False}}


def told(name: str, sign: str) -> list[Note]:
    """The notes of a list whose sentences have that sign."""
    lines = (VOICES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    sentences = [line[2:] for line in lines if line.startswith(sign)]
    frame = next((line[2:] for line in lines if line.startswith("= ")), None)
    if frame is not None:
        middles = (frame.replace("…", sentence, 1) for sentence in sentences)
        return list(notes(*middles, **ASKING.get(name, {})))
    return list(follow_ups(*sentences) if name in LATER else thanks(*sentences))


def is_flagged(name: str, note: Note) -> bool:
    return any(finding.check == name for finding in check(note).findings)


@pytest.mark.parametrize("name", CHECKED)
def test_a_fault_is_found_in_nearly_every_voice(name: str) -> None:
    faulty = told(name, "+")
    missed = [note.body for note in faulty if not is_flagged(name, note)]
    assert len(missed) <= 0.06 * len(faulty), missed


@pytest.mark.parametrize("name", CHECKED)
def test_what_only_looks_like_the_fault_is_left_alone(name: str) -> None:
    fine = told(name, "-")
    alarms = [note.body for note in fine if is_flagged(name, note)]
    assert len(alarms) <= 0.05 * len(fine), alarms


def test_everyday_sentences_with_suspicious_words_are_left_alone() -> None:
    fine = told(LEFT_ALONE, "-")
    alarms = [
        note.body for note in fine if any(finding.level != HINT for finding in check(note).findings)
    ]
    assert len(alarms) <= 0.03 * len(fine), alarms


@pytest.mark.parametrize("value", FINE, ids=lambda value: value["body"][:40])
def test_a_fine_note_gets_no_error_and_no_warning(value: dict[str, object]) -> None:
    note = read_note(value)
    assert isinstance(note, Note)
    assert [finding for finding in check(note).findings if finding.level != HINT] == []
