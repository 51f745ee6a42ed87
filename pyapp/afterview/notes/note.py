"""The note that is checked, as `python -m afterview check` reads it.

Whatever is absent, null or empty is unknown, and the checks that need it say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

THANK_YOU, SECOND, THIRD, LATER, OTHER = (
    "thank-you",
    "second-follow-up",
    "third-follow-up",
    "later-follow-up",
    "other",
)
THANKS = frozenset({THANK_YOU})
FOLLOW_UPS = frozenset({SECOND, THIRD, LATER})
KINDS = frozenset({*THANKS, *FOLLOW_UPS, OTHER})

EMAIL, POST, MESSAGE, PHONE, IN_PERSON = "email", "post", "message", "phone", "in-person"
WAYS = frozenset({EMAIL, POST, MESSAGE, PHONE, IN_PERSON})

# People who arrange interviews. Unless they are known to have led one, a note to them needs no sales pitch.
ARRANGING = frozenset({"recruiter", "coordinator"})

REQUIRED = ("note", "subject", "body", "to")

_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Addressee:
    """Someone the note goes to. Whatever is not known is ""."""

    name: str = ""
    email: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """One note with what is known about it. `others`: the bodies of the other notes for this interview."""

    kind: str
    subject: str
    body: str
    to: tuple[Addressee, ...]
    via: str = EMAIL
    sender: str = ""
    company: str = ""
    role: str = ""
    interview_people: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    hear_back_known: bool = True
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A value that is no note; `reason` says what would be one."""

    reason: str


def read_note(value: object) -> Note | Refused:
    """A note from a JSON value. Never raises."""
    if not isinstance(value, Mapping):
        return Refused('a note is an object with "note", "subject", "body" and "to"')
    for key in REQUIRED:
        if key not in value:
            return Refused(f'a note needs "{key}"')
    read: dict[str, Any] = {}
    for key, (field, right, reading) in _KEYS.items():
        told = value.get(key)
        if told is None and key not in ("note", "body"):
            continue
        if told == "" and key not in REQUIRED:
            continue
        found = reading(told)
        if found is None:
            return Refused(f'"{key}" has to be {right}')
        read[field] = found
    return Note(**{"subject": "", "to": (), **read})


def _text(value: object) -> str | None:
    if not isinstance(value, str):
        return None
    # Half a character can be neither shown nor written; every other place in the text stays what it was.
    return _SURROGATES.sub("\ufffd", value)


def _known(value: object) -> str | None:
    text = _text(value)
    return text if text is None else text.strip()


def _one_of(words: frozenset[str]) -> Callable[[object], str | None]:
    return lambda value: value if isinstance(value, str) and value in words else None


def _texts(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list):
        return None
    texts = [_text("" if each is None else each) for each in value]
    if any(each is None for each in texts):
        return None
    return tuple(each for each in texts if each and each.strip())


def _addressees(value: object) -> tuple[Addressee, ...] | None:
    if not isinstance(value, list):
        return None
    found = []
    for each in value:
        if not isinstance(each, Mapping):
            return None
        told = [_known(each.get(key) or "") for key in ("name", "email", "role")]
        if any(text is None for text in told):
            return None
        found.append(Addressee(*(text or "" for text in told)))
    return tuple(found)


def _yes_or_no(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


# JSON key -> the note's field, what is right in words, and how it is read.
_KEYS: Mapping[str, tuple[str, str, Callable[[object], Any]]] = {
    "note": ("kind", "one of " + ", ".join(sorted(KINDS)), _one_of(KINDS)),
    "subject": ("subject", "a text", _text),
    "body": ("body", "a text", _text),
    "to": ("to", 'a list of {"name", "email", "role"}, each a text', _addressees),
    "via": ("via", "one of " + ", ".join(sorted(WAYS)), _one_of(WAYS)),
    "sender": ("sender", "a text", _known),
    "company": ("company", "a text", _known),
    "role": ("role", "a text", _known),
    "interview_people": ("interview_people", "a list of names", _texts),
    "topics": ("topics", "a list of texts", _texts),
    "hear_back_known": ("hear_back_known", "true or false", _yes_or_no),
    "others": ("others", "a list of texts", _texts),
}
