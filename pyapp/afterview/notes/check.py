"""Checking a note: every check that concerns its kind and language, in one answer."""

from __future__ import annotations

from collections.abc import Iterator

from afterview.notes.checks.check import Check
from afterview.notes.checks.table import CHECKS
from afterview.notes.finding import Answer, Finding
from afterview.notes.note import Note
from afterview.notes.reading import Reading, read


def check(note: Note, checks: tuple[Check, ...] = CHECKS) -> Answer:
    """What there is to say about a note. Never raises, whatever the text."""
    reading = read(note)
    findings = [
        finding
        for each in checks
        if _concerns(each, reading)
        for finding in _findings(each, reading)
    ]
    findings.sort(key=lambda finding: -1 if finding.start is None else finding.start)
    return Answer(tuple(findings), reading.words)


def _concerns(check: Check, reading: Reading) -> bool:
    return reading.note.kind in check.kinds and (check.any_language or reading.is_english)


def _findings(check: Check, reading: Reading) -> Iterator[Finding]:
    for found in check.find(reading):
        yield Finding(
            check.name,
            found.level or check.level,
            found.message or check.message,
            found.start,
            found.end,
            check.guide,
        )
