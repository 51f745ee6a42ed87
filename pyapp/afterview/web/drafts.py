"""Drafts as they are typed: one text for each note that a step asks for, kept beside the journal.

Under `drafts/<job>/<number of the step>` stands

    {"subject", "body", "turn", "dismissed": {finding: reason}, "at"}

`turn` is that of the wording that the draft began with. The page writes it at every pause in typing, pages here when
a button is pressed; both keep what the other wrote (site_overrides/notes/writing.js).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from hashlib import blake2s

from afterview.etiquette.step import FOLLOW_UPS, THANK_YOU, Step
from afterview.journal.canonical import parse
from afterview.journal.entries import NoteSent
from afterview.journal.story import Job
from afterview.journal.story import Note as Sent
from afterview.notes.check import check
from afterview.notes.compose import ME, WHAT_WE_TALKED_ABOUT, WHY_I_FIT, compose
from afterview.notes.finding import ERROR, HINT, WARNING, Finding
from afterview.notes.note import Note
from afterview.notes.occasion import Occasion, occasion
from afterview.web.call import Call
from afterview.web.notebook import Notebook

DRAFTS = "drafts/"
WRITING = (THANK_YOU, *FOLLOW_UPS)
TARGET_WORDS = 120
LEVELS = (ERROR, WARNING, HINT)

_HALVES = re.compile("[\ud800-\udfff]")  # of characters: they can be neither shown nor stored


@dataclass(frozen=True, slots=True)
class Draft:
    """What is written so far. `dismissed`: what findings are answered with, by their ids."""

    subject: str
    body: str
    turn: int = 0
    dismissed: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> tuple[str, str]:
        return self.subject, self.body


@dataclass(frozen=True, slots=True)
class Found:
    """A finding as the page shows it. `id` stays as long as the words it is about; `reason`: why it was dismissed."""

    id: str
    finding: Finding
    words: str
    reason: str | None


@dataclass(frozen=True, slots=True)
class Looked:
    """What the checks say of a draft."""

    words: int
    found: tuple[Found, ...]

    @property
    def standing(self) -> tuple[Found, ...]:
        """What was not dismissed, the worst first."""
        told = [each for each in self.found if each.reason is None]
        return tuple(sorted(told, key=lambda each: LEVELS.index(each.finding.level)))

    @property
    def dismissed(self) -> tuple[Found, ...]:
        return tuple(each for each in self.found if each.reason is not None)

    def of_level(self, level: str) -> tuple[Found, ...]:
        return tuple(each for each in self.standing if each.finding.level == level)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One note to be written, with what is known about it and what is written so far.

    `draft` is None while nothing was typed: then the composed text stands there. `sent`: what went out, once it did.
    """

    step: Step
    about: Occasion
    key: str
    draft: Draft | None
    composed: Draft
    sent: Sent | None

    @property
    def current(self) -> Draft:
        return self.draft or self.composed

    @property
    def is_typed(self) -> bool:
        """Whether there is something that the program did not write."""
        return self.draft is not None and self.draft.text != self.composed.text


def number_of(step: str) -> str:
    """A step's number, which says nothing about it."""
    return blake2s(step.encode(), digest_size=9).hexdigest()


def key_of(step: Step) -> str:
    """Where a step's draft is: the job's id stands in it, for whoever erases the job."""
    return f"{DRAFTS}{step.job}/{number_of(step.id)}"


def sheet(notebook: Notebook, call: Call, job: Job, step: Step) -> Sheet:
    """The note that a step asks for."""
    key = key_of(step)
    about = occasion(step, job, notebook.story.me)
    draft = read_draft(notebook.beside[key]) if key in notebook.beside else None
    turn = draft.turn if draft is not None else 0
    return Sheet(step, about, key, draft, composed(about, call, turn), _sent(job, step))


def composed(about: Occasion, call: Call, turn: int) -> Draft:
    made = compose(about, call.here.date(), turn)
    return Draft(made.subject, made.body, turn)


def siblings(notebook: Notebook, call: Call, job: Job, interview: str | None) -> list[Sheet]:
    """The thank-you notes of one interview, in the order of the plan; an interview of None has none."""
    if interview is None:
        return []
    return [
        sheet(notebook, call, job, step)
        for step in notebook.ahead(job, call.instant)
        if step.kind == THANK_YOU and step.interview == interview
    ]


def left_over(notebook: Notebook, job: Job, steps: Iterable[Step]) -> Mapping[str, Draft]:
    """The drafts for notes of a job that its `steps` do not ask for any more, by their numbers.

    An address that was found, a person who became the contact: then another note stands for the one that was begun.
    """
    begins, asked_for = f"{DRAFTS}{job.id}/", {key_of(step) for step in steps}
    return {
        key.removeprefix(begins): read_draft(text)
        for key, text in notebook.beside.items()
        if key.startswith(begins) and key not in asked_for
    }


def others(notebook: Notebook, job: Job, step: Step, steps: Iterable[Step]) -> Iterator[str]:
    """The bodies of the other notes for a step's interview: those sent, and those being written."""
    if step.interview is None:
        return
    for each in steps:
        if each.kind == THANK_YOU and each.interview == step.interview and each.id != step.id:
            text = notebook.beside.get(key_of(each))
            if text is not None:
                yield read_draft(text).body
    for note in job.notes:
        if note.interview == step.interview and note.body and note.people != step.people:
            yield note.body


def look(about: Occasion, draft: Draft, bodies: Iterable[str], via: str = "") -> Looked:
    """What the checks say of a draft for an occasion."""
    return looked_at(about.note(draft.subject, draft.body, bodies, via), draft.dismissed)


def looked_at(note: Note, dismissed: Mapping[str, str]) -> Looked:
    """What the checks say of a note."""
    answer = check(note)
    seen: dict[str, int] = {}
    found = []
    for each in answer.findings:
        words = "" if each.start is None else note.body[each.start : each.end]
        name = f"{each.check}\n{words}"
        seen[name] = seen.get(name, 0) + 1
        id = blake2s(f"{name}\n{seen[name]}".encode(errors="replace"), digest_size=6).hexdigest()
        found.append(Found(id, each, words, dismissed.get(id)))
    return Looked(answer.words, tuple(found))


def read_draft(text: str) -> Draft:
    """A draft as it is stored. What is none of ours is shown as it is, as a body: nothing of it is lost."""
    try:
        told = parse(text)
    except ValueError:
        return Draft("", text)
    if not isinstance(told, dict) or not all(
        isinstance(told.get(name), str) for name in ("subject", "body")
    ):
        return Draft("", text)
    turn, dismissed = told.get("turn"), told.get("dismissed")
    return Draft(
        _HALVES.sub("\ufffd", told["subject"]),
        _HALVES.sub("\ufffd", told["body"]),
        turn if isinstance(turn, int) and not isinstance(turn, bool) and 0 <= turn < 1000 else 0,
        {id: why for id, why in dismissed.items() if isinstance(why, str)}
        if isinstance(dismissed, dict)
        else {},
    )


def beside_the_text(draft: Draft) -> str:
    """What the page keeps with what is typed, as JSON."""
    return json.dumps({"turn": draft.turn, "dismissed": dict(draft.dismissed)})


def keep(notebook: Notebook, call: Call, key: str, draft: Draft) -> None:
    """Store a draft, if it is not stored already."""
    if key in notebook.beside and read_draft(notebook.beside[key]) == draft:
        return
    told = {**asdict(draft), "dismissed": dict(draft.dismissed), "at": call.instant.isoformat()}
    notebook.write(call, key, json.dumps(told, ensure_ascii=False))


def forget(notebook: Notebook, call: Call, key: str) -> None:
    if key in notebook.beside:
        notebook.write(call, key, None)


def put_back(notebook: Notebook, call: Call, note: NoteSent) -> None:
    """The text of a note that is not sent after all is a draft again, unless there is another one."""
    job, (subject, body) = notebook.ledger.job(note.job), (note.subject, note.body)
    if job is None or not isinstance(body, str):
        return
    draft = Draft(subject if isinstance(subject, str) else "", body)
    for step in notebook.ahead(job, call.instant):
        is_its = step.kind == note.note and step.people == note.people
        if is_its and step.interview in (None, note.interview):
            if key_of(step) not in notebook.beside:
                keep(notebook, call, key_of(step), draft)
            return


def filled(draft: Draft, before: Occasion, after: Occasion) -> Draft:
    """A draft with the blanks filled in that stood there because something was not known, and is now."""
    blanks = {
        ME: after.me.strip() if not before.me.strip() else "",
        WHAT_WE_TALKED_ABOUT: after.topic if not before.topic else "",
        WHY_I_FIT: after.job.fit or "" if not before.job.fit else "",
    }
    subject, body = draft.text
    for blank, told in blanks.items():
        if words := " ".join(told.split()).rstrip("."):
            subject, body = subject.replace(blank, words), body.replace(blank, words)
    return replace(draft, subject=subject, body=body)


def _sent(job: Job, step: Step) -> Sent | None:
    """The note that went out for a step, if it is done."""
    return next(
        (
            note
            for note in reversed(job.notes)
            if note.note == step.kind
            and note.people == step.people
            and note.interview in (step.interview, None)
            and (step.opens is None or note.sent >= step.opens)
        ),
        None,
    )
