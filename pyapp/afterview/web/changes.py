"""How a submit turned the plan: "Before: … Now: …", shown and announced after it, with the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from flask import request

from afterview.etiquette.step import UPCOMING, WAIT, Step
from afterview.journal.entries import Entry, EntryRetracted, JobErased, ReplyReceived
from afterview.journal.ledger import Act
from afterview.journal.story import Job
from afterview.web.call import Call, current_call
from afterview.web.groups import grouped
from afterview.web.notebook import Change, current_notebook
from afterview.web.words import headline, moment_words

MOST_SAID = 3
UNDO, REDO = "Undo", "Redo"


@dataclass(frozen=True, slots=True)
class Said:
    """What a job's plan says before a submit and after it, as the rest of a sentence; "" where there was no job."""

    job: Job
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class Link:
    """What one does next: a page of the tracker, with its values, and the words of the link."""

    words: str
    endpoint: str
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class Banner:
    """What a page shows of the submit that led to it. `undo`: the words of the button, "" for none."""

    act: str
    words: str
    said: tuple[Said, ...]
    links: tuple[Link, ...]
    undo: str


def banner() -> Banner | None:
    """What the request's `changed` asks to show; None: nothing, or it is known no more."""
    act = request.args.get("changed", "")
    notebook = current_notebook()
    change, stored = notebook.changes.get(act), notebook.ledger.act(act)
    if change is None or stored is None:
        return None
    final = stored.is_taken_back or any(isinstance(each, JobErased) for each in stored.entries)
    return Banner(
        act,
        "Taken back." if stored.is_taken_back else _done(stored),
        tuple(said(change)),
        () if stored.is_taken_back else tuple(_links(stored.entries)),
        "" if final else REDO if is_undo(stored) else UNDO,
    )


def is_undo(act: Act) -> bool:
    """Whether a submit did nothing but take back; to undo it is to do something again."""
    puts_back = current_notebook().ledger.puts_back
    return all(isinstance(entry, EntryRetracted) and not puts_back(entry) for entry in act.entries)


def _done(act: Act) -> str:
    if is_undo(act):
        return "Taken back."
    puts_back = current_notebook().ledger.puts_back
    return "Put back." if all(puts_back(entry) for entry in act.entries) else "Saved."


def announcement(act: str) -> str:
    """What a submit changed, for whoever does not see it."""
    notebook = current_notebook()
    change, stored = notebook.changes.get(act), notebook.ledger.act(act)
    words = _done(stored) if stored is not None else "Saved."
    told = said(change) if change is not None else ()
    return " ".join(
        [words, *(f"{each.job.company}, now: {each.now}." for each in told if each.now)]
    )


def said(change: Change) -> Iterator[Said]:
    """How a submit turned the plan, job by job, where it did."""
    call = current_call()
    for turn in change.turns:
        before, now = (_in_words(steps, turn.job, call) for steps in (turn.before, turn.after))
        if before != now:
            yield Said(turn.job, before, now)


def _in_words(steps: Sequence[Step] | None, job: Job, call: Call) -> str:
    """What a plan says of one job, in one line."""
    if steps is None:
        return ""
    groups = grouped([step for step in steps if step.is_listed])
    if not groups:
        return "nothing to do"
    words = [_with_time(group.step, steps, job, call) for group in groups[:MOST_SAID]]
    more = len(groups) - MOST_SAID
    return "; ".join(words) + (f"; and {more} more" if more > 0 else "")


def _with_time(step: Step, steps: Sequence[Step], job: Job, call: Call) -> str:
    words = headline(step, job)

    def told(moment: datetime) -> str:
        return moment_words(moment, call.reader_zone, call.now)

    if step.kind == WAIT:
        if step.closes is None:
            return words
        then = next(
            (each for each in steps if each.state == UPCOMING and each.opens == step.closes), None
        )
        after = f", then {headline(then, job)}" if then is not None else ""
        return f"{words} until {told(step.closes)}{after}"
    return f"{words}, by {told(step.due)}" if step.due is not None else words


# What a reply leads to.
NEXT: dict[str, Callable[[str], Link]] = {
    "next-round": lambda job: Link("Add the interview", "add.add", {"job": job}),
    "offer": lambda job: Link(
        "I accept it: close this job", "jobs.close", {"job": job, "outcome": "offer"}
    ),
    "rejection": lambda job: Link(
        "Close this job", "jobs.close", {"job": job, "outcome": "rejected"}
    ),
}


def _links(entries: Sequence[Entry]) -> Iterator[Link]:
    for entry in entries:
        if isinstance(entry, ReplyReceived) and entry.answer in NEXT:
            yield NEXT[entry.answer](entry.job)
