"""The tool "When should I write?" in the guide's pages: what they said -> dates, each with its why.

    GET /tool/when?day=2026-03-02&said=by-date&by=2026-03-06&since=more-time&until=2026-03-13

`said`: no-date, by-date. `since`: nothing, more-time, more-time-after-note. Days are ISO dates;
what an answer does not ask for is ignored. The reader's own numbers hold. Nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from flask import Blueprint, current_app, render_template, request

from afterview.etiquette.days import day_of
from afterview.etiquette.outlook import asked_for_more_time, if_silent, one_interview
from afterview.etiquette.policy import read_policy
from afterview.etiquette.rules import BY_ID
from afterview.etiquette.step import LATER, MOVE_ON, SECOND, THANK_YOU, THIRD, Step
from afterview.journal.story import Story

pages = Blueprint("when", __name__)

BY_DATE = "by-date"
MORE_TIME, AFTER_NOTE = "more-time", "more-time-after-note"
NAMES = {
    THANK_YOU: "Thank-you note",
    SECOND: "Second note",
    THIRD: "Third note",
    LATER: "One more note",
    MOVE_ON: "Move on",
}
# A day further from today than this is a slip of the finger; the journal has the same limit.
FARTHEST_DAYS = 2 * 366


@dataclass(frozen=True, slots=True)
class Question:
    """What the reader answered in the form."""

    day: date
    by: date | None = None
    more_time: bool = False
    after_note: bool = False
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """An answer that cannot be used: the form's field, and what to do about it."""

    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the answer: what, when in words, why, and the guide's section."""

    name: str
    when: str
    why: str
    guide: str


@pages.get("/tool/when")
def when() -> tuple[str, int]:
    call = request.environ["afterview.call"]
    zone = call.reader_zone
    question, slips = read_question(request.args, day_of(call.now, zone))
    if question is None:
        return render_template("when.html", slips=slips), 422
    policy = current_app.extensions["afterview.notebook"].story.policy
    rows = answer(question, call.now, zone, policy)
    return render_template("when.html", rows=list(rows), question=question), 200


def zone_of(name: str) -> tzinfo:
    """The reader's time zone; UTC when the browser names one that we do not know."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def read_question(form: Mapping[str, str], today: date) -> tuple[Question | None, tuple[Slip, ...]]:
    """The reader's answers, or what is wrong with them."""
    slips: list[Slip] = []

    def day(field: str, what: str, *, needed: bool) -> date | None:
        text = form.get(field, "").strip()
        if not text:
            if needed:
                slips.append(Slip(field, f"Enter {what}."))
            return None
        try:
            read = date.fromisoformat(text)
        except ValueError:
            slips.append(Slip(field, f"Enter {what} as a date that exists, like {today}."))
            return None
        if abs((read - today).days) > FARTHEST_DAYS:
            slips.append(
                Slip(field, f"{in_words(read)} is more than two years away. Check the year.")
            )
            return None
        return read

    held = day("day", "the day of the interview", needed=True)
    said, since = form.get("said", ""), form.get("since", "")
    by = day("by", "the day by which you would hear", needed=True) if said == BY_DATE else None
    more_time = since in (MORE_TIME, AFTER_NOTE)
    until = day("until", "the new day", needed=False) if more_time else None
    for field, later in (("by", by), ("until", until)):
        if held and later and later < held:
            slips.append(
                Slip(field, f"{in_words(later)} lies before the interview. Check both days.")
            )
    if more_time and held and held > today:
        slips.append(Slip("since", "They cannot have answered an interview that lies ahead."))
    if held is None or slips:
        return None, tuple(slips)
    return Question(held, by, more_time, since == AFTER_NOTE, until), ()


def answer(
    question: Question,
    now: datetime,
    zone: tzinfo,
    policy: tuple[tuple[str, str, object], ...] = (),
) -> Iterator[Row]:
    """What comes next and when, if they stay silent and each note goes out when it is time."""
    story = replace(one_interview(question.day, zone, by=question.by), policy=policy)
    now = max(now.astimezone(UTC), story.jobs[0].interviews[0].ends)
    if question.more_time:
        story = asked_for_more_time(
            story, question.until, now, second_note_sent=question.after_note
        )
    for step in if_silent(story, now):
        yield _row(step, question, now, story)


def _row(step: Step, question: Question, now: datetime, story: Story) -> Row:
    reason = step.why[0]
    rule = BY_ID[reason.rule]
    text = _counted(step, question, story)
    return Row(
        NAMES[step.kind],
        _when(step, now),
        f"{text} {rule.sentence}" if text else rule.sentence,
        rule.guide,
    )


def _when(step: Step, now: datetime) -> str:
    """The step's window in words, seen from now."""
    assert step.opens is not None
    opens, today = day_of(step.opens, step.zone), day_of(now, step.zone)
    if step.kind == THANK_YOU:
        assert step.due is not None
        assert step.closes is not None
        # The hour of the interview is not known here: thanks are late from the day after.
        due, closes = day_of(step.due, step.zone), day_of(step.closes, step.zone)
        if due < today:
            return f"now. It was due on {in_words(due)}; late thanks count until {in_words(closes)}"
        return f"by {in_words(due)}"
    return f"now, and since {in_words(opens)}" if step.opens <= now else f"from {in_words(opens)}"


def _counted(step: Step, question: Question, story: Story) -> str:
    """From which day the step's date is counted, in words; "" where the rule's sentence says it."""
    facts = step.why[0].facts
    days, since = facts.get("after_days"), facts.get("hear_back_date")
    if step.kind == THANK_YOU:
        policy, _ = read_policy(story)
        return f"Within {policy.thank_you_within} hours, if you have not sent it yet."
    if not isinstance(days, int):
        return ""
    if isinstance(since, date):
        named = since in (question.by, question.until)
        what = "the day they named" if named else "a usual time, as no day was named"
        return f"{_days(days)} after {in_words(since)}, {what}."
    return f"{_days(days)} after your last note."


def _days(count: int) -> str:
    return f"{count} working day{'' if count == 1 else 's'}"


def in_words(day: date) -> str:
    """A date as people say it: "Wednesday 11 March 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"
