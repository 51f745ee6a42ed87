"""Notes that show a check at work, told briefly: most differ from a good note in one sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from afterview.notes.note import SECOND, THANK_YOU, Addressee, Note

DANA = Addressee("Dana Reyes", "dana@acme.example", "interviewer")
OMAR = Addressee("Omar Haddad", "omar@acme.example", "interviewer")
RUTH = Addressee("Ruth Ito", "ruth@acme.example", "recruiter")

GREETING = "Dear Dana,\n\n"
SIGN_OFF = "\n\nKind regards,\nAna Lima"
THANKS = "Thank you for showing me the archive on Monday, and for the story of the flooded cellar."
FIT = "I have catalogued maps for six years, so the backlog you described is work I know, and I would love to do it."

# A good thank-you and a good second note.
THANK_YOU_NOTE = Note(
    kind=THANK_YOU,
    subject="Thank you: archivist interview, 2 March",
    body=f"{GREETING}{THANKS}\n\n{FIT}{SIGN_OFF}",
    to=(DANA,),
    sender="Ana Lima",
    company="Acme",
    role="Archivist",
    interview_people=("Dana Reyes", "Omar Haddad"),
    topics=("the flooded cellar",),
)
FOLLOW_UP_NOTE = replace(
    THANK_YOU_NOTE,
    kind=SECOND,
    subject="Archivist: any news?",
    body=(
        f"{GREETING}You had hoped to decide on the archivist post by the 6th. I am still very interested in it."
        f" Is there any news you can share?{SIGN_OFF}"
    ),
)


def thanks(*sentences: str, **changes: Any) -> tuple[Note, ...]:
    """The good thank-you with one of the sentences more, for each of them."""
    return tuple(
        replace(
            THANK_YOU_NOTE,
            body=f"{GREETING}{THANKS}\n\n{FIT}\n\n{sentence}{SIGN_OFF}",
            **changes,
        )
        for sentence in sentences
    )


def follow_ups(*sentences: str, **changes: Any) -> tuple[Note, ...]:
    """The good second note with one of the sentences more, for each of them."""
    return tuple(
        replace(
            FOLLOW_UP_NOTE,
            body=FOLLOW_UP_NOTE.body.replace(SIGN_OFF, f"\n\n{sentence}{SIGN_OFF}"),
            **changes,
        )
        for sentence in sentences
    )


def notes(*middles: str, kind: str = THANK_YOU, **changes: Any) -> tuple[Note, ...]:
    """Notes with greeting and sign-off that say this and nothing else."""
    good = THANK_YOU_NOTE if kind == THANK_YOU else replace(FOLLOW_UP_NOTE, kind=kind)
    return tuple(
        replace(good, body=f"{GREETING}{middle}{SIGN_OFF}", **changes) for middle in middles
    )


def bodies(*texts: str, **changes: Any) -> tuple[Note, ...]:
    """Thank-yous with exactly these bodies."""
    return tuple(replace(THANK_YOU_NOTE, body=text, **changes) for text in texts)


def changed(**changes: Any) -> Note:
    """The good thank-you, changed."""
    return replace(THANK_YOU_NOTE, **changes)
