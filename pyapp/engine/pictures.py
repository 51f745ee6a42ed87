"""Two drawings for the guide, made from the rules' numbers.

One shows the whole path, the other what to do when they ask you to wait again. Both are upright, so
that they fit a phone. They draw with the page's own colours (guide.css), and say in words all that
they show: in the description that a screen reader reads, and in a list to unfold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from html import escape

from afterview.etiquette.days import day_of
from afterview.etiquette.outlook import if_silent, one_interview
from afterview.etiquette.policy import NUMBERS, Policy
from afterview.etiquette.step import MOVE_ON, SECOND, THANK_YOU, THIRD

WIDTH = 340  # of both drawings, in pixels at full size on a phone
MONDAY = date(2026, 3, 2)  # any Monday without a day off near it

type Lines = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop on the path: working days since the interview, what it is, and what to do."""

    day: int
    looks: str  # "start", "write", "date" or "end"
    name: str
    lines: Lines


def picture(name: str) -> str:
    """A drawing as HTML for the guide, by its name."""
    return PICTURES[name]()


def stops() -> tuple[Stop, ...]:
    """The path if no date was named and nobody ever answers, from the rules themselves."""
    policy = Policy()
    story = one_interview(MONDAY, UTC)
    held = story.jobs[0].interviews[0].ends
    steps = {step.kind: step for step in if_silent(story, held)}
    # A thank-you is drawn when it is due, everything else when it opens.
    days = {kind: _working_days(policy, step.due or step.opens) for kind, step in steps.items()}
    first_date = _working_days(policy, steps[SECOND].why[0].facts["hear_back_date"])
    second_date = _working_days(policy, steps[THIRD].why[0].facts["hear_back_date"])
    return (
        Stop(0, "start", "Interview", ("Ask when you will hear.",)),
        Stop(
            days[THANK_YOU],
            "write",
            "Thank-you",
            (f"To everyone, within {_number('thank_you_within')}.",),
        ),
        Stop(
            first_date,
            "date",
            "The day they named",
            ("None named? Count", f"{_number('assumed_hear_back')} from the interview."),
        ),
        Stop(days[SECOND], "write", "Second note", (f"{_number('few_days')} after that day.",)),
        Stop(
            second_date,
            "date",
            "The second date",
            (
                "Theirs, if they ask for more time.",
                f"Else {_number('assumed_extension')} from your note.",
            ),
        ),
        Stop(
            days[THIRD],
            "write",
            "Third note",
            (f"{_number('several_days')} after the second date.",),
        ),
        Stop(
            days[MOVE_ON],
            "end",
            "Move on",
            (f"{_number('final_patience')} after your last note.", "Keep applying all the while."),
        ),
    )


def timeline() -> str:
    """The whole path, from the interview to moving on, top to bottom."""
    path = stops()
    places = list(_places(path))
    height = places[-1] + 64
    marks = [
        f'<line class="picture__path" x1="64" x2="64" y1="{places[0]}" y2="{places[-1]}"/>',
    ]
    for stop, y in zip(path, places, strict=True):
        marks += [
            _text("day", 46, y + 5, f"day {stop.day}", "end"),
            _mark(stop.looks, y),
            _text("name", 84, y + 5, stop.name),
            *_lines(stop.lines, 84, y + 24, "start"),
        ]
    words = [f"Day {stop.day}: {stop.name}. {' '.join(stop.lines)}" for stop in path]
    return _figure(
        "timeline",
        "From the interview to moving on, in working days",
        words,
        height,
        marks,
        "Days are working days after the interview, if no date was named and nobody answers. "
        "An answer changes everything that follows it.",
    )


def asked_again() -> str:
    """What to do when they ask for more time again: a question with two answers."""
    several, patience = _number("several_days"), _number("final_patience")
    left, right = 84, 256
    marks = [
        *_box(170, 4, 300, "They ask for more time again", ()),
        _arrow(170, 44, 68),
        *_box(170, 70, 300, "What does your gut say?", ()),
        _arrow(left, 110, 134),
        _arrow(right, 110, 134),
        *_box(
            left,
            136,
            160,
            "It seems real",
            ("They give a reason,", "or a day, or write", "before you do."),
        ),
        *_box(
            right, 136, 160, "I am not sure", ("No reason, no day,", "and only when", "you ask.")
        ),
        _arrow(left, 232, 256),
        _arrow(right, 232, 256),
        *_box(left, 258, 160, "Reach out again", (several, "after the new date.", "One note.")),
        *_box(right, 258, 160, "Hold off", ("Write nothing.", "They know how", "to reach you.")),
        _arrow(left, 354, 378),
        _arrow(right, 354, 378),
        *_box(left, 380, 160, "Silence? Move on", (patience, "after your note.")),
        *_box(right, 380, 160, "Silence? Move on", (several, "after the new date.")),
    ]
    words = [
        "They ask for more time again. What does your gut say?",
        (
            "It seems real: they give a reason, or a day, or write before you do. "
            f"Reach out again, with one note, {several} after the new date. "
            f"If there is silence, move on {patience} after your note."
        ),
        (
            "You are not sure: no reason, no day, and only when you ask. "
            "Hold off and write nothing: they know how to reach you. "
            f"If there is silence, move on {several} after the new date."
        ),
    ]
    return _figure("asked-again", "When they ask for more time again", words, 462, marks, "")


PICTURES: dict[str, Callable[[], str]] = {"timeline": timeline, "asked-again": asked_again}


def _number(name: str) -> str:
    number = NUMBERS[name]
    return f"{number.default} {number.unit}"


def _working_days(policy: Policy, moment: object) -> int:
    """How many working days after the interview's day a date or instant is."""
    day = day_of(moment, UTC) if isinstance(moment, datetime) else moment
    assert isinstance(day, date)
    days = (MONDAY + timedelta(days=count) for count in range(1, (day - MONDAY).days + 1))
    return sum(each in policy.working_days for each in days)


def _places(path: Iterable[Stop]) -> Iterable[int]:
    """Where each stop is drawn: below the text of the one before, lower for a longer wait."""
    y, before = 24, None
    for stop in path:
        if before is not None:
            y += 34 + 18 * len(before.lines) + 5 * (stop.day - before.day)
        yield y
        before = stop


def _mark(looks: str, y: int) -> str:
    if looks == "end":
        return f'<rect class="picture__end" x="56" y="{y - 8}" width="16" height="16" rx="2"/>'
    radius = 9 if looks == "write" else 7
    return f'<circle class="picture__{looks}" cx="64" cy="{y}" r="{radius}"/>'


def _box(middle: int, top: int, width: int, name: str, lines: Lines) -> tuple[str, ...]:
    left, height = middle - width // 2, 40 + (18 * len(lines) + 2 if lines else 0)
    place = f'x="{left}" y="{top}" width="{width}" height="{height}" rx="6"'
    return (
        f'<rect class="picture__box" {place}/>',
        _text("name", middle, top + 25, name, "middle"),
        *_lines(lines, middle, top + 46, "middle"),
    )


def _lines(lines: Lines, x: int, y: int, anchor: str) -> tuple[str, ...]:
    return tuple(_text("line", x, y + 18 * row, line, anchor) for row, line in enumerate(lines))


def _text(looks: str, x: int, y: int, text: str, anchor: str = "start") -> str:
    place = f'x="{x}" y="{y}" text-anchor="{anchor}"'
    return f'<text class="picture__{looks}" {place}>{escape(text)}</text>'


def _arrow(x: int, y: int, end: int) -> str:
    """An arrow straight down, from y to end."""
    return (
        f'<path class="picture__arrow" d="M{x} {y}V{end - 1}'
        f'M{x - 5} {end - 7}L{x} {end - 1}L{x + 5} {end - 7}"/>'
    )


def _figure(
    name: str, title: str, words: list[str], height: int, marks: Iterable[str], caption: str
) -> str:
    """The drawing with what it says in words. No blank line: Markdown would end the HTML there."""
    labels = f"{name}-title {name}-words"
    items = "".join(f"<li>{escape(each)}</li>" for each in words)
    return "\n".join(
        (
            '<figure class="picture">',
            f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-labelledby="{labels}">',
            f'<title id="{name}-title">{escape(title)}</title>',
            f'<desc id="{name}-words">{escape(" ".join(words))}</desc>',
            *marks,
            "</svg>",
            f"<figcaption>{escape(caption)}</figcaption>" if caption else "",
            f"<details><summary>The picture in words</summary><ol>{items}</ol></details>",
            "</figure>",
        )
    ).replace("\n\n", "\n")
