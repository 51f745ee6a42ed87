"""The sample notes: read from docs/samples, given to the guide as text and to the checker as its input.

A file holds `[[sample]]` tables, or `[[pair]]` tables with a `before` and an `after` of one note. The keys are
those of the checker's input (DESIGN 5), with an id, a title and a line that says why the note works.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "docs" / "samples"

# Without a subject or an email address the note goes another way.
WAYS = {
    "email": "Email",
    "post": "Handwritten card",
    "message": "Message",
}
KINDS = {
    "thank-you": "thank-you",
    "second-follow-up": "second note",
    "third-follow-up": "third note",
    "later-follow-up": "later note",
    "other": "answer",
}
# The guide's page for a check that is not about what to avoid.
PAGES = {
    "nothing-personal": "what-to-write",
    "no-qualification": "what-to-write",
    "no-reference": "what-to-write",
    "placeholder-left": "proofread",
    "wrong-name": "proofread",
    "wrong-company": "proofread",
}
TOLD = ("id", "title", "why", "interview")


@dataclass(frozen=True, slots=True)
class Sample:
    """One note that shows how it is done. `note` is the checker's whole input for it."""

    id: str
    title: str
    why: str
    note: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pair:
    """One note before and after: `flagged` names the checks that `before` fails."""

    id: str
    title: str
    what_changed: str
    flagged: tuple[str, ...]
    before: Mapping[str, Any]
    after: Mapping[str, Any]


def groups() -> tuple[str, ...]:
    """The names of the groups of samples, in alphabetical order; the pairs are one of them."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


def read_samples(group: str) -> tuple[Sample, ...]:
    """A group's samples, in their order in the file.

    Samples that share an `interview` are notes after one interview: each is checked beside the others.
    """
    tables = _read(group).get("sample", [])
    return tuple(
        Sample(
            table["id"],
            table["title"],
            table["why"],
            {
                **{key: value for key, value in table.items() if key not in TOLD},
                "others": [
                    other["body"]
                    for other in tables
                    if other is not table
                    and "interview" in table
                    and other.get("interview") == table["interview"]
                ],
            },
        )
        for table in tables
    )


def read_pairs() -> tuple[Pair, ...]:
    """The notes that are shown before and after."""
    return tuple(
        Pair(
            table["id"],
            table["title"],
            table["what_changed"],
            tuple(table["flagged"]),
            {**_shared(table), **table["before"]},
            {**_shared(table), **table["after"]},
        )
        for table in _read("before-after")["pair"]
    )


def all_samples() -> tuple[Sample, ...]:
    """Every sample of every group."""
    return tuple(sample for group in groups() for sample in read_samples(group))


def samples(group: str) -> str:
    """A group as Markdown for the guide, one section a note."""
    if group == "before-after":
        pairs = read_pairs()
        sections = [section for pair in pairs for section in _pair_section(pair)]
        return "\n\n".join((_contents(pairs), *sections))
    notes = read_samples(group)
    sections = [section for note in notes for section in _section(note)]
    return "\n\n".join((_contents(notes), *sections))


def sample(name: str) -> str:
    """One note by its id, to stand in a chapter."""
    note = next(each for each in all_samples() if each.id == name)
    return f"{_shown(note.note)}\n\nMore like this: [sample notes](sample-notes.md#{note.id})."


def _contents(notes: Iterable[Sample | Pair]) -> str:
    return "\n".join(f"- [{note.title}](#{note.id})" for note in notes)


def _read(group: str) -> dict[str, Any]:
    table = tomllib.loads((FOLDER / f"{group}.toml").read_text(encoding="utf-8"))
    _strip_bodies(table)
    return table


def _strip_bodies(table: dict[str, Any]) -> None:
    """A body starts on the line below the quotes, so that the file reads like the note."""
    for value in table.values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                _strip_bodies(inner)
    if "body" in table:
        table["body"] = table["body"].strip()


def _shared(table: Mapping[str, Any]) -> dict[str, Any]:
    own = {"id", "title", "what_changed", "flagged", "before", "after"}
    return {**{key: value for key, value in table.items() if key not in own}, "others": []}


def _section(sample: Sample) -> Iterator[str]:
    yield f"### {sample.title} {{ #{sample.id} .background }}"
    yield _facts(sample.note)
    yield _shown(sample.note)
    yield f"**Why it works.** {sample.why}"


def _pair_section(pair: Pair) -> Iterator[str]:
    yield f"## {pair.title} {{ #{pair.id} .background }}"
    yield _facts(pair.before)
    yield "**Before**"
    yield _shown(pair.before, looks="note note--before")
    yield "What the checker says: " + ", ".join(_link(check) for check in pair.flagged) + "."
    yield "**After**"
    yield _shown(pair.after)
    yield f"**What changed.** {pair.what_changed}"


def _facts(note: Mapping[str, Any]) -> str:
    """How it goes, of what kind it is, to whom, for which job."""
    kind = KINDS[note["note"]]
    to = ", ".join(
        f"{person['name']} ({person['role'].replace('-', ' ')})" for person in note["to"]
    )
    return f"{WAYS[note['via']]}, {kind}, to {to}. Job: {note['role']} at {note['company']}."


def _shown(note: Mapping[str, Any], *, looks: str = "note") -> str:
    """The note in a frame of its own: the subject on a line of its own, line breaks kept."""
    subject = [f"**Subject:** {note['subject']}"] if note["subject"] else []
    paragraphs = [part.replace("\n", "<br>\n") for part in note["body"].split("\n\n")]
    return "\n\n".join((f'<div class="{looks}" markdown>', *subject, *paragraphs, "</div>"))


def _link(check: str) -> str:
    return f"[{check}]({PAGES.get(check, 'what-to-avoid')}.md#{check})"
