"""A draft in a link, to a friend and back: a JSON object, packed as in link.py.

site_overrides/proofread/link.js reads and writes the same, without Python:

    to the friend    {"draft", "note", "to": [name], "subject", "body"}
    and back         {"draft", "subject", "body", "now": {"subject", "body"}, "comment"}

`draft` is a number by which the author's tracker finds the draft again: it says nothing about it. On the way back the
text as the friend got it goes along, so that what changed is known even where the draft has changed since.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from afterview.exchange.link import Format, TooLong
from afterview.journal.canonical import parse, serialise
from afterview.journal.codec import Refused

# site_overrides/proofread/link.js says the same; a test compares them.
MOST_CHARACTERS = 24_000  # of a link; some browsers stop at 64,000 for a whole address
MOST_BYTES = 200_000  # of what is in it, expanded

_DRAFT = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)
_HALVES = re.compile("[\ud800-\udfff]")
_MOST_READERS = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """A draft for a friend to read. `note`: its kind; `to`: the names of whom it is for."""

    draft: str
    note: str
    to: tuple[str, ...]
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Answered:
    """What a friend makes of a draft: as it was, as it should be now, and what they say."""

    draft: str
    subject: str
    body: str
    new_subject: str
    new_body: str
    comment: str


NO_LINK = Refused(
    "This is no link to a note that was proofread. Check the address, or ask for the link again."
)
NOT_OURS = Refused(
    "This link does not hold a proofread note, so it was not made by Afterview. It was not opened."
)
FOR_A_FRIEND = Refused(
    "This link asks somebody to read a note: it is for the friend, and opens on the page for proofreading. What comes"
    " back from there is opened here."
)

FORMAT = Format(NO_LINK, NOT_OURS, MOST_CHARACTERS, MOST_BYTES)


def link_of(message: Asked | Answered) -> str | TooLong:
    """The text of a link that holds this."""
    return FORMAT.link_of(serialise(_WRITE[type(message)](message)).encode())


def read_answer(text: str) -> Answered | Refused:
    """What a friend gave back, or why there is nothing; the reason says what to do. Never raises."""
    found = read_link(text)
    return FOR_A_FRIEND if isinstance(found, Asked) else found


def read_link(text: str) -> Asked | Answered | Refused:
    """What is in a link, or why there is nothing. Never raises."""
    data = FORMAT.data_in(text)
    return data if isinstance(data, Refused) else _read(data)


def _read(data: bytes) -> Asked | Answered | Refused:
    try:
        told = parse(data.decode())
    except ValueError:
        return NOT_OURS
    if not isinstance(told, dict) or not _DRAFT.fullmatch(_text(told.get("draft")) or ""):
        return NOT_OURS
    now = told.get("now")
    if now is None:
        to = told.get("to")
        readers = [_text(each) for each in to] if isinstance(to, list) else [None]
        texts = [_text(told.get(name)) for name in ("draft", "note", "subject", "body")]
        if None in texts or None in readers or len(readers) > _MOST_READERS:
            return NOT_OURS
        draft, note, subject, body = (text or "" for text in texts)
        return Asked(draft, note, tuple(name or "" for name in readers), subject, body)
    if not isinstance(now, dict):
        return NOT_OURS
    texts = [
        *(_text(told.get(name)) for name in ("draft", "subject", "body")),
        *(_text(now.get(name)) for name in ("subject", "body")),
        _text(told.get("comment")),
    ]
    if None in texts:
        return NOT_OURS
    return Answered(*(text or "" for text in texts))


def _text(value: object) -> str | None:
    """A text without halves of characters, which can be neither shown nor stored; None: no text."""
    return _HALVES.sub("\ufffd", value) if isinstance(value, str) else None


_WRITE: Mapping[type, Any] = {
    Asked: lambda asked: {
        "draft": asked.draft,
        "note": asked.note,
        "to": list(asked.to),
        "subject": asked.subject,
        "body": asked.body,
    },
    Answered: lambda answered: {
        "draft": answered.draft,
        "subject": answered.subject,
        "body": answered.body,
        "now": {"subject": answered.new_subject, "body": answered.new_body},
        "comment": answered.comment,
    },
}
