"""What is learned from: sentences, each with what it says and what it does not.

sentences/*.txt     `labels | sentence`; a label is a saying's name, `-` is none; other words are not learned
sentences/*.tsv     `target | sentence` or `other | sentence` with one {title} or one {company}
tests/notes/voices  sentences that a check has to flag (+) and to leave alone (-)
tests/notes/corpus  the labelled notes that may be looked at
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from afterview.notes import companies, phrases, sayings
from afterview.notes.checks.asking import ASKS_NEXT_STEPS
from afterview.notes.checks.check import Weighed
from afterview.notes.checks.fit import SAYS_FIT
from afterview.notes.checks.interest import SAYS_INTEREST
from afterview.notes.checks.manner import PLEADS
from afterview.notes.checks.table import CHECKS, WEIGHED
from afterview.notes.checks.thanks import SAYS_THANKS
from afterview.notes.compose import BLANK
from afterview.notes.note import THANK_YOU, Addressee, Note, read_note
from afterview.notes.reading import Reading, read
from afterview.notes.sayings import Saying
from afterview.notes.sentences import Sentence, sentences
from afterview.notes.titles import other_titles
from engine.samples import all_samples
from learning.places import FINE, SENTENCES, TUNING, VOICES

# Which saying a check looks for; the first ones report that it is missing.
MISSED = {
    "no-thanks": SAYS_THANKS,
    "no-interest": SAYS_INTEREST,
    "no-qualification": SAYS_FIT,
    "no-next-steps-question": ASKS_NEXT_STEPS,
}
FOUND = {check.name: check.find for check in CHECKS if isinstance(check.find, Weighed)} | {
    "begging": PLEADS
}
PATTERNS = {weighed.saying: weighed.patterns for weighed in WEIGHED}
# A note of which nothing is known; its role and company are nobody's.
STRANGER = Note(
    THANK_YOU, "", "", (Addressee(),), role="Xyzzy", company="Xyzzy", hear_back_known=False
)
# Which paragraphs of a draft say what, and what stands in them.
SAID_BY = {
    "THANKS": (Saying.THANKS,),
    "INTEREST": (Saying.INTEREST,),
    "FIT_SENTENCES": (Saying.FIT,),
    "NEXT_STEPS": (Saying.NEXT_STEPS,),
}
FILLED = re.compile(r"\{(\w+)\}")
KNOWN = defaultdict(
    lambda: "that",
    position="the data engineer position",
    company="Acme",
    on_day="on Monday",
    date="Friday 6 March",
    topic="the flooded cellar",
    fit="I have kept maps for six years",
    names="Dana and Omar",
    contact="Ruth",
)
# Sentences joined: one pair of so many.
PAIRS = 3
# Parts of the file of titles.
PARTS = 6
# How much more a sentence counts that the tests hold a check to, and one that a check shows.
VOICED, SHOWN = 24, 100


@dataclass(frozen=True, slots=True)
class Example:
    """The plain words of a sentence of a `file`, what it says (true) and does not (false), and what patterns match.

    `weight`: as many sentences does it stand for.
    """

    file: str
    words: tuple[str, ...]
    says: dict[Saying, bool]
    matched: frozenset[Saying]
    weight: int = 1


def examples() -> Iterator[Example]:
    yield from labelled()
    yield from named()
    yield from voiced()
    yield from shown()
    yield from composed()
    yield from noted()


def digest() -> str:
    """Changes with every sentence."""
    folders = {SENTENCES: "*.t*", VOICES: "*.txt", TUNING: "*.json"}
    files = [path for folder, names in folders.items() for path in sorted(folder.glob(names))]
    files.append(FINE)
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def labelled() -> Iterator[Example]:
    """Sentences of which every saying is known; and pairs of them, since people say two things in one sentence."""
    for path in sorted(SENTENCES.glob("*.txt")):
        told = [line.split(" | ", 1) for line in _lines(path) if not line.startswith("#")]
        known = [
            (text, {saying: saying in labels.split() for saying in PATTERNS})
            for labels, text in told
        ]
        for text, says in known:
            yield _example(path.stem, text, says)
        for (one, says), (other, says_too) in list(pairwise(known))[::PAIRS]:
            both = {saying: says[saying] or says_too[saying] for saying in PATTERNS}
            yield _example(path.stem, f"{one.rstrip('.!?')}, and {other}", both)


def named() -> Iterator[Example]:
    """Sentences with a title or a company in braces: whether the writer wants to work as that, or there."""
    for naming in NAMING.values():
        lines = _lines(SENTENCES / naming.file)
        for place, line in enumerate(lines):
            # Neighbours are alike: they are learned from in the same turn.
            part = f"{naming.file} {place * PARTS // len(lines)}"
            label, text = line.split(" | ", 1)
            start, end = text.index("{"), text.index("}") - 1
            note = replace(STRANGER, body=text.replace("{", "").replace("}", ""))
            for sentence in sentences(note.body):
                if sentence.start <= start < sentence.end:
                    found = naming.find(note, sentence)
                    matched = any(a < end and start < b for a, b, wanted in found if wanted)
                    at = (start, end, matched)
                    yield naming.example(part, note, sentence, at, label == "target")


def voiced() -> Iterator[Example]:
    """Only what its check looks for is known of a sentence; of those left alone, that they say nothing wrong."""
    for name, weighed in (MISSED | FOUND).items():
        for line in _lines(VOICES / f"{name}.txt"):
            if line[:2] in ("+ ", "- "):
                says = (line[0] == "+") != (name in MISSED)
                yield _example(name, line[2:], {weighed.saying: says}, VOICED)
    for line in _lines(VOICES / "left-alone.txt"):
        if line[:2] == "- ":
            yield _example(
                "left-alone", line[2:], {weighed.saying: False for weighed in FOUND.values()}, SHOWN
            )


def shown() -> Iterator[Example]:
    """The notes of a check's examples: the one sentence that its other notes lack says it, and these say it not."""
    for check in CHECKS:
        missed, found = MISSED.get(check.name), FOUND.get(check.name)
        if weighed := missed or found:
            with_it, without = (
                (check.passes, check.flags) if missed else (check.flags, check.passes)
            )
            lacking = {_words(text): text for note in without for text in _told(note)}
            for text in lacking.values():
                yield _example(check.name, text, {weighed.saying: False}, SHOWN)
            for note in with_it:
                others = [text for text in _told(note) if _words(text) not in lacking]
                if len(others) == 1:
                    yield _example(check.name, others[0], {weighed.saying: True}, SHOWN)
        if check.name in NAMING:
            naming = NAMING[check.name]
            for note in (*check.flags, *check.passes):
                for sentence in read(note).spoken:
                    for at in naming.find(note, sentence):
                        wanted = note in check.flags
                        yield naming.example(check.name, note, sentence, at, wanted, SHOWN)


def _told(note: Note) -> list[str]:
    reading = read(note)
    return [note.body[each.start : each.end] for each in reading.spoken]


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.text for sentence in sentences(text) for word in sentence.words)


def composed() -> Iterator[Example]:
    """The sentences that drafts are made of say nothing wrong."""
    for name, paragraph in vars(phrases).items():
        for text in paragraph if isinstance(paragraph, tuple) else ():
            plain = BLANK.sub("Dana", FILLED.sub(lambda found: KNOWN[found.group(1)], text))
            says = {weighed.saying: False for weighed in FOUND.values()}
            yield _example(
                "composed", plain, says | dict.fromkeys(SAID_BY.get(name, ()), True), SHOWN
            )


def noted() -> Iterator[Example]:
    """No sentence of a note says what is not found in the whole note."""
    notes = [
        (path.stem, entry, 1)
        for path in sorted([*TUNING.glob("*.json"), FINE])
        for entry in json.loads(path.read_text(encoding="utf-8"))
    ]
    samples = [("samples", sample.note, SHOWN) for sample in all_samples()]
    for file, entry, weight in [*notes, *samples]:
        note, labels, certain = _labels(entry)
        says = {weighed.saying: False for name, weighed in FOUND.items() if name not in labels}
        says |= {weighed.saying: False for name, weighed in MISSED.items() if name in certain}
        for sentence in read(note).spoken if "not-in-english" not in labels else ():
            yield _example(file, note.body[sentence.start : sentence.end], says, weight)
        if "not-in-english" not in labels:
            yield from _named_in(file, note, labels)


def _named_in(file: str, note: Note, labels: set[str]) -> Iterator[Example]:
    """The names in a note: nothing wrong with any, or with the only one, or with those that a pattern matches."""
    for check, naming in NAMING.items():
        found = [
            (sentence, at) for sentence in read(note).spoken for at in naming.find(note, sentence)
        ]
        wrong = check in labels
        for sentence, at in found:
            if at[-1] or not wrong or len(found) == 1:
                yield naming.example(file, note, sentence, at, wrong)


def _labels(entry: dict[str, Any]) -> tuple[Note, set[str], set[str]]:
    """The note, the checks that may find something, and those that must."""
    note = read_note(entry.get("input", entry))
    assert isinstance(note, Note), entry
    certain = {label["check"] for label in entry.get("expected", ())}
    return note, certain | {label["check"] for label in entry.get("acceptable", ())}, certain


def _lines(path: Path) -> list[str]:
    return (
        [line for line in path.read_text(encoding="utf-8").splitlines() if line]
        if path.exists()
        else []
    )


def _example(file: str, text: str, says: dict[Saying, bool], weight: int = 1) -> Example:
    """Of a sentence that patterns were written for, it tells nothing that they match."""
    reading = Reading(replace(STRANGER, body=text), None, None, ((0, len(text)),))
    asked = says if weight == 1 else {}
    matched = frozenset(
        saying
        for saying in asked
        if any(True for _ in PATTERNS[saying](reading, reading.sentences))
    )
    return Example(file, _words(text), says, matched, weight)


# Where a name stands in the note's body, and whether a pattern matches it.
type At = tuple[int, int, bool]


@dataclass(frozen=True, slots=True)
class Naming:
    """What a check weighs the names of: `find` gives those that are not the note's own; `file` has more."""

    saying: Saying
    file: str
    find: Callable[[Note, Sentence], Iterator[At]]
    kind: Callable[[str], str]

    def example(
        self, file: str, note: Note, sentence: Sentence, at: At, wanted: bool, weight: int = 1
    ) -> Example:
        start, end, matched = at
        around = sayings.naming(sentence, start, end, self.kind(note.body[start:end]))
        words = tuple(word.text for word in around.words)
        patterns = frozenset({self.saying} if matched else ())
        return Example(file, words, {self.saying: wanted}, patterns, weight)


def _titles(note: Note, sentence: Sentence) -> Iterator[At]:
    for start, end, matched in other_titles(note.role, sentence) if note.role else ():
        yield *sentence.place(start, end), matched


def _companies(note: Note, sentence: Sentence) -> Iterator[At]:
    text = note.body[sentence.start : sentence.end] if note.company else ""
    for start, end in companies.other_companies(note, text):
        matched = companies.is_to_be_joined(text, start, end)
        yield sentence.start + start, sentence.start + end, matched


NAMING = {
    "wrong-role": Naming(Saying.JOB, "jobs.tsv", _titles, lambda name: ""),
    "wrong-company": Naming(Saying.PLACE, "places.tsv", _companies, companies.kind),
}
