"""Drafts: from what the journal knows to a note that only needs its blanks filled.

The same occasion gives the same draft, on every device. Two readers of one job never get the same sentence in one
round of notes, as long as there are no more of them than WORDINGS, and never more than one beyond that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import blake2s

from afterview.etiquette.step import LATER, SECOND, THANK_YOU, THIRD
from afterview.journal.story import Person
from afterview.notes import phrases
from afterview.notes.names import TITLES
from afterview.notes.occasion import Occasion, called, has_case
from afterview.notes.phrases import WORDINGS, Paragraph

BLANK = re.compile(r"\[[^\[\]\n]+\]")
NEAR = timedelta(days=6)  # so far back a weekday alone says which day is meant
ME, WHAT_WE_TALKED_ABOUT, WHY_I_FIT = "[your name]", "[something you talked about]", "[why you fit]"


@dataclass(frozen=True, slots=True)
class Draft:
    """A note to go on with. `blanks`: what the reader must fill in, as it stands in the text."""

    subject: str
    body: str

    @property
    def blanks(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(BLANK.findall(f"{self.subject}\n{self.body}")))


type Choice = Callable[[Occasion], Paragraph | None]

# What a note of each kind is made of, paragraph by paragraph; None: left out. Inner tuples stand in one paragraph.
PARTS: Mapping[str, tuple[tuple[Choice, ...], ...]] = {
    THANK_YOU: (
        (
            lambda about: phrases.THANKS if about.interviewed else phrases.THANKS_FOR_ARRANGING,
            lambda about: phrases.TOPIC if about.interviewed and about.to else None,
        ),
        (
            lambda about: _fit(about) if about.interviewed else None,
            lambda about: phrases.INTEREST,
        ),
        (
            lambda about: phrases.WHOM_I_MET if not about.step.people else None,
            lambda about: phrases.NEXT_STEPS if about.asks_next_steps else None,
            lambda about: phrases.DATE_KNOWN if about.date and not about.asks_next_steps else None,
        ),
        (lambda about: phrases.PASS_ON if about.contact is not None else None,),
    ),
    SECOND: (
        (
            lambda about: (
                _missed(about) or (phrases.SECOND_DATE if about.date else phrases.SECOND_NO_DATE)
            ),
            lambda about: phrases.SECOND_INTEREST,
        ),
        (
            lambda about: phrases.NEW_DATE if about.missed else phrases.SECOND_ASK,
            lambda about: None if about.missed else phrases.AT_YOUR_DISPOSAL,
        ),
    ),
    THIRD: (
        (
            lambda about: phrases.THIRD_DATE if about.date else phrases.THIRD_NO_DATE,
            lambda about: phrases.THIRD_INTEREST,
        ),
        (lambda about: phrases.THIRD_ASK, lambda about: phrases.EITHER_WAY),
    ),
    LATER: (
        (
            lambda about: phrases.LATER_DATE if about.date else phrases.LATER_NO_DATE,
            lambda about: phrases.LATER_INTEREST,
            lambda about: phrases.LATER_ASK,
        ),
    ),
}
SUBJECTS: Mapping[str, Paragraph] = {
    THANK_YOU: phrases.THANK_YOU_SUBJECTS,
    SECOND: phrases.SECOND_SUBJECTS,
    THIRD: phrases.THIRD_SUBJECTS,
    LATER: phrases.LATER_SUBJECTS,
}


def compose(about: Occasion, today: date, turn: int = 0) -> Draft:
    """A draft for an occasion. `today` is the reader's; `turn` 1, 2, … give other wordings."""
    choose = _chooser(about, turn)
    words = _words(about, today)
    paragraphs = []
    number = 0
    for parts in PARTS[about.kind]:
        sentences = []
        for part in parts:
            if (paragraph := part(about)) is not None:
                sentences.append(choose(paragraph, number))
            number += 1
        if sentences:
            paragraphs.append(" ".join(sentences))
    greeting = phrases.GREETINGS[about.via]
    closing = f"{choose(phrases.SIGN_OFFS, 5)}\n{{me}}"
    body = "\n\n".join(
        _capitalised(text.format_map(words)) for text in (greeting, *paragraphs, closing)
    )
    subject = choose(SUBJECTS[about.kind], 6).format_map(words)
    return Draft(_capitalised(subject), body)


def _chooser(about: Occasion, turn: int) -> Callable[[Paragraph, int], str]:
    """Which wording each paragraph takes.

    Readers are points (row, line) over the numbers modulo WORDINGS, and paragraph p takes row + line × (p + 1): in one
    line no two readers share a wording, and readers of two lines share that of one paragraph at the most.
    """
    start = int.from_bytes(blake2s(about.job.id.encode(), digest_size=4).digest())
    line, row = divmod(about.place, WORDINGS)
    line += turn

    def choose(paragraph: Paragraph, number: int) -> str:
        return paragraph[(start + row + line * (number + 1)) % WORDINGS]

    return choose


def _fit(about: Occasion) -> Paragraph:
    return phrases.FIT_SENTENCES if _is_sentence(about.job.fit or "") else phrases.FIT


def _missed(about: Occasion) -> Paragraph | None:
    if about.missed is None:
        return None
    return phrases.NOBODY_CAME if about.missed == "nobody-came" else phrases.CALLED_OFF


def _words(about: Occasion, today: date) -> Mapping[str, str]:
    role = _lowered(about.job.role.strip())
    fit = " ".join((about.job.fit or "").split())
    topic = " ".join(about.topic.split()).rstrip(".!?;,")
    return {
        "names": greeted(about.readers) or "[name]",
        "contact": _called(about.contact) if about.contact is not None else "",
        "position": f"the {role} position" if role else f"the position at {about.job.company}",
        "title": role or f"the position at {about.job.company}",
        "company": about.job.company.strip(),
        "on_day": _on_day(about.day, today),
        "on_day_short": _interview_of(about.day, today),
        "date": f"{about.date:%A} {about.date.day} {about.date:%B}" if about.date else "",
        "topic": _lowered(topic) or WHAT_WE_TALKED_ABOUT,
        "fit": (fit if _is_sentence(fit) else _lowered(fit.rstrip("."))) or WHY_I_FIT,
        "me": about.me.strip() or ME,
    }


def _on_day(day: date | None, today: date) -> str:
    """When the interview was, as it can still be read some days later."""
    if day is None:
        return "the other day"
    if timedelta(0) <= today - day <= NEAR:
        return f"on {day:%A}"
    return f"on {day.day} {day:%B}"


def _interview_of(day: date | None, today: date) -> str:
    if day is None:
        return "the interview"
    if timedelta(0) <= today - day <= NEAR:
        return f"{day:%A}’s interview"
    return f"the interview on {day.day} {day:%B}"


def greeted(people: Iterable[Person]) -> str:
    """What a note calls them in its greeting: "Dana and Dr Weiss"; "" for nobody."""
    return _joined([_called(each) for each in people])


def _called(person: Person) -> str:
    """What a note calls somebody: "Dana", "Dr Weiss"; a blank where only a description is known."""
    name = called(person)
    if not name:
        return f"[name of {person.name.strip()}]"  # "the engineering manager"
    words = name.split()
    if len(words) > 1 and words[0].rstrip(".").casefold() in TITLES:
        return f"{words[0]} {words[-1]}"
    return words[0] if has_case(name) else name


def _joined(names: list[str]) -> str:
    *first, last = names or [""]
    return f"{', '.join(first)} and {last}" if first else last


def _is_sentence(text: str) -> bool:
    """Whether a reader's words on why they fit stand by themselves."""
    return bool(re.match(r"(?:I|I’m|I'm|I’ve|I've|My|We|Our)\b", text.strip()))


def _lowered(text: str) -> str:
    """A word that begins a title or a remark, in the middle of a sentence; acronyms and names stay as they are."""
    if (
        len(text) > 1
        and text[0].isupper()
        and (text[1].islower() or text[1] == " ")
        and text[:2] != "I "
    ):
        return text[0].lower() + text[1:]
    return text


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
