"""What a check has to say about a note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

# ERROR: it must not go out; WARNING: think again; HINT: taste, or a reminder.
ERROR, WARNING, HINT = "error", "warning", "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at. `start` and `end` are code points of the body, or None: the subject, or something absent.

    `guide`: page path, `#`, id of the section that says why.
    """

    check: str
    level: str
    message: str
    start: int | None
    end: int | None
    guide: str


@dataclass(frozen=True, slots=True)
class Answer:
    """All findings in the order of the text, those without a place first. `words`: without greeting and sign-off."""

    findings: tuple[Finding, ...]
    words: int


def answer_to_json(answer: Answer) -> dict[str, Any]:
    """The answer as DESIGN 5 writes it."""
    return {
        "findings": [
            {
                "check": finding.check,
                "level": finding.level,
                "message": finding.message,
                "start": finding.start,
                "end": finding.end,
                "guide": finding.guide,
            }
            for finding in answer.findings
        ],
        "words": answer.words,
    }
