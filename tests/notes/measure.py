"""How good the checks are on the labelled corpus: precision and recall of each, from `python -m tests.notes.measure`.

python -m tests.notes.measure            both parts, figures only
python -m tests.notes.measure --misses   what was missed or wrongly reported in the part that may be looked at
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from afterview.notes.check import check
from afterview.notes.checks.table import CHECKS
from afterview.notes.finding import HINT, Finding
from afterview.notes.note import Note, read_note

CORPUS = Path(__file__).parent / "corpus"
TUNING, HELD_BACK = "tuning", "held_back"
HINTING = frozenset({"missing-attachment", "not-in-english", "too-long"})


@dataclass(frozen=True)
class Figures:
    """Counts by the check's name: `found` of what is expected, `missed` of it, `false` alarms."""

    found: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)

    def precision(self, *names: str) -> float:
        right = sum(self.found[name] for name in names)
        return _share(right, right + sum(self.false[name] for name in names))

    def recall(self, *names: str) -> float:
        right = sum(self.found[name] for name in names)
        return _share(right, right + sum(self.missed[name] for name in names))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def labelled(part: str) -> Iterator[dict[str, Any]]:
    for path in sorted((CORPUS / part).glob("*.json")):
        yield from json.loads(path.read_text(encoding="utf-8"))


def findings(entry: dict[str, Any]) -> tuple[Finding, ...]:
    note = read_note(entry["input"])
    assert isinstance(note, Note), (entry["name"], note)
    return check(note).findings


def is_good(entry: dict[str, Any]) -> bool:
    return all(each["level"] == HINT for each in entry["expected"])


def judge(entry: dict[str, Any]) -> tuple[set[str], set[str], set[str]]:
    """The names of the checks that found what is expected, that missed it, and that raised a false alarm."""
    expected = {(each["check"], each["level"]) for each in entry["expected"]}
    acceptable = {each["check"] for each in entry.get("acceptable", ())}
    reported = {(each.check, each.level) for each in findings(entry)}
    found = {name for name, _ in expected & reported}
    missed = {name for name, _ in expected - reported}
    false = {
        name
        for name, level in reported - expected
        if name not in acceptable and (level != HINT or name in HINTING)
    }
    return found, missed, false


def measure(part: str) -> Figures:
    figures = Figures()
    for entry in labelled(part):
        found, missed, false = judge(entry)
        figures.found.update(found)
        figures.missed.update(missed)
        figures.false.update(false)
    return figures


def table(part: str) -> str:
    """The figures of one part as text, one line a check."""
    figures, entries = measure(part), list(labelled(part))
    good = [entry for entry in entries if is_good(entry)]
    alarmed = sum(bool(judge(entry)[2]) for entry in good)
    names = [each.name for each in CHECKS]
    lines = [
        f"{part}: {len(entries)} notes, {len(good)} good, {alarmed} of these with a false alarm",
        f"{'check':24}{'expected':>9}{'precision':>10}{'recall':>8}",
    ]
    for title, group in (*((name, [name]) for name in names), ("all", names)):
        expected = sum(figures.found[name] + figures.missed[name] for name in group)
        if expected or any(figures.false[name] for name in group):
            precision, recall = figures.precision(*group), figures.recall(*group)
            lines.append(f"{title:24}{expected:9}{precision:10.2f}{recall:8.2f}")
    return "\n".join(lines)


def misses(part: str) -> Iterator[str]:
    for entry in labelled(part):
        _, missed, false = judge(entry)
        if not missed and not false:
            continue
        body = entry["input"]["body"]
        yield f"\n== {entry['name']} ({entry['input']['note']}) missed: {sorted(missed)} false: {sorted(false)}"
        for finding in findings(entry):
            if finding.check in false:
                place = body[finding.start : finding.end] if finding.start is not None else "-"
                yield f"   false {finding.check} {finding.level}: {place!r} {finding.message}"
        yield f"   {entry['input'].get('subject')!r} {body!r}"


if __name__ == "__main__":
    if "--misses" in sys.argv:
        print("\n".join(misses(TUNING)))
    else:
        print(table(TUNING), table(HELD_BACK), sep="\n\n")
