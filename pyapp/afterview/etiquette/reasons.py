"""Why a step stands in the plan, in words: the facts that a rule used, its sentence and the guide's section.

Facts are values; this is the one table of what is said of each. A fact that another one's words say already, or that
has nothing to say as it is, gives no words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from afterview.etiquette.rules import BY_ID
from afterview.etiquette.step import LATER, SECOND, THIRD, Fact, Step, Why
from afterview.journal.story import Job, Story

NOTES = {SECOND: "second note", THIRD: "third note", LATER: "later note"}
FORMATS = {"onsite": "on site", "video": "by video", "phone": "by phone"}
CHOICES = {
    "reach-out": "You decided to reach out once more.",
    "hold-off": "You decided to hold off.",
    None: "You have not decided yet whether to reach out.",
}
# What the hear-back date rests on, by its source (situation.HearBack).
HEAR_BACK = {
    "told": "They said that you would hear by {}.",
    "late": "The day they named had passed already, so {} counts.",
    "assumed": "Nobody told you by when you would hear; {} is assumed, a usual time.",
    "more-time": "They asked for more time and named no day; {} is assumed, a usual time.",
    "note": "A usual time for an answer to your last note ends on {}.",
    "report": "Nobody came, as you reported on {}.",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason for a step: the facts in words, the rule's sentence, and the guide's section (page, `#`, id)."""

    rule: str
    facts: tuple[str, ...]
    sentence: str
    guide: str


@dataclass(frozen=True, slots=True)
class Telling:
    """The facts that are told, and what names and times are told with."""

    facts: Mapping[str, Fact]
    story: Story
    job: Job | None
    zone: tzinfo

    def people(self, name: str) -> str:
        """The names of the people of a fact."""
        ids = self.facts[name]
        assert isinstance(ids, tuple)
        return listed(self.person(id) for id in ids)

    def person(self, id: object) -> str:
        person = self.job.person(str(id)) if self.job else None
        return person.name if person else "somebody you removed"

    def companies(self, name: str) -> str:
        """The companies of the jobs of a fact."""
        ids = self.facts[name]
        assert isinstance(ids, tuple)
        jobs = (self.story.job(id) for id in ids)
        return listed(dict.fromkeys(job.company for job in jobs if job))

    def moment(self, name: str) -> str:
        moment = self.facts[name]
        assert isinstance(moment, datetime)
        local = moment.astimezone(self.zone)
        return f"{day_in_words(local.date())} at {local:%H:%M}"

    def day(self, name: str) -> str:
        day = self.facts[name]
        if isinstance(day, datetime):
            day = day.astimezone(self.zone).date()
        assert isinstance(day, date)
        return day_in_words(day)


def reasons(step: Step, story: Story, zone: tzinfo) -> tuple[Reason, ...]:
    """Each reason for a step of a story's plan. Times are told in `zone`; what was said before is not said again."""
    job = story.job(step.job) if step.job is not None else None
    said: set[str] = set()
    found = []
    for why in step.why:
        facts = tuple(words for words in in_words(why, story, job, zone) if words not in said)
        said.update(facts)
        found.append(Reason(why.rule, facts, BY_ID[why.rule].sentence, why.guide))
    return tuple(found)


def in_words(why: Why, story: Story, job: Job | None, zone: tzinfo) -> tuple[str, ...]:
    """The facts of a reason as sentences. `job` is the step's, `zone` the one in which times are told."""
    telling = Telling(why.facts, story, job, zone)
    told = (WORDS[name](telling, value) for name, value in why.facts.items())
    return tuple(words for words in told if words)


def day_in_words(day: date) -> str:
    """A date as people say it: "Wednesday 11 March 2026"."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def listed(words: Iterable[str]) -> str:
    """Words as one says several: "Dana, Omar and Kim"."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last


def _counted(count: int, one: str) -> str:
    return f"{count} {one}{'' if count == 1 else 's'}"


def _times(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


type Words = Callable[[Telling, Any], str | None]


def _held(telling: Telling, _: datetime) -> str:
    return f"The interview ended on {telling.moment('held')}."


def _within(_: Telling, hours: int) -> str:
    return f"Thanks are best sent within {_counted(hours, 'hour')} of it."


def _starts(telling: Telling, _: datetime) -> str:
    how = FORMATS.get(str(telling.facts.get("format")))
    return f"The interview begins on {telling.moment('starts')}{f', {how}' if how else ''}."


def _hear_back(telling: Telling, day: date | None) -> str | None:
    if day is None:
        return None
    return HEAR_BACK[str(telling.facts["hear_back_from"])].format(day_in_words(day))


def _follow_ups(_: Telling, count: int) -> str:
    if count == 0:
        return "You have not followed up yet."
    return f"You have followed up {_times(count)}."


def _times_asked(_: Telling, count: int) -> str:
    return f"They asked for more time {_times(count)}."


def _unsent(telling: Telling, kind: str) -> str:
    if telling.facts["skipped"]:
        return f"You left out the {NOTES[kind]}."
    return f"The {NOTES[kind]} was not sent, and its time ended on {telling.day('closes')}."


def _after(telling: Telling, days: int) -> str | None:
    if telling.facts.get("nobody_came"):
        return None
    return f"Give them {_counted(days, 'working day')} from then."


def _else(telling: Telling, jobs: tuple[str, ...]) -> str:
    if not jobs:
        return "Go on with the search: nothing else is in your plan, so it is time for new applications."
    more = " Others are in it too." if telling.facts["more_in_plan"] else ""
    return f"Go on with the search. In your plan: {telling.companies('else_in_plan_for')}.{more}"


def _unsaid(_: Telling, __: object) -> None:
    """For what other words say, or the page shows beside them."""


# What is said of each fact, by its name.
WORDS: Mapping[str, Words] = {
    # before you leave
    "starts": _starts,
    "format": _unsaid,
    "nobody_named": lambda _, nobody: "You have not noted yet whom you meet." if nobody else None,
    "without_address": lambda telling, people: (
        f"You have no address of {telling.people('without_address')}." if people else None
    ),
    "hear_back_date_known": lambda _, known: (
        None if known else "You do not know yet by when you will hear."
    ),
    "ask": lambda _, ask: f"Ask {'; ask '.join(ask)}.",
    # thanks
    "met": lambda telling, _: f"You met {telling.people('met')}.",
    "arranged": lambda telling, _: (
        f"{telling.people('arranged')} arranged the interview or the travel."
    ),
    "held": _held,
    "within_hours": _within,
    "ways": lambda _, ways: f"Ways to find it, in this order: {'; '.join(ways)}.",
    "through": lambda telling, all: (
        f"Everything goes through {telling.person(telling.facts['contact'])}." if all else None
    ),
    "contact": lambda telling, id: (
        f"{telling.person(id)} can pass it on."
        if id is not None and not telling.facts.get("through")
        else None
    ),
    "stands_for": lambda telling, people: (
        f"The note is for {telling.people('stands_for')}." if people else None
    ),
    "asks_who": lambda _, __: "Nobody whom you met is noted: ask who it was.",
    # follow-ups and waiting
    "hear_back_date": _hear_back,
    "hear_back_from": _unsaid,
    "date_was_told": _unsaid,
    "follow_ups_sent": _follow_ups,
    "after_days": _after,
    "assumed_days": lambda _, days: (
        f"The usual time is {_counted(days, 'working day')} after the interview."
    ),
    "asks_new_date": lambda _, asks: (
        "The interview did not take place: ask for a new date." if asks else None
    ),
    "nobody_came": lambda _, nobody: (
        "Nobody came: ask at once, without reproach." if nobody else None
    ),
    "asked_at": lambda telling, _: f"They asked for more time on {telling.day('asked_at')}.",
    "times_asked": _times_asked,
    "decision": lambda _, choice: CHOICES[choice],
    # moving on
    "last_note": lambda telling, _: f"Your last note went out on {telling.day('last_note')}.",
    "unsent": _unsent,
    "skipped": _unsaid,
    "closes": _unsaid,
    "stopped_at": lambda telling, _: f"They asked you to stop on {telling.day('stopped_at')}.",
    "jobs": lambda _, count: f"{_counted(count, 'job')} ended after an interview without an offer.",
    "needed": _unsaid,
    "help": lambda _, ways: f"In this order: {'; '.join(ways)}.",
    # across jobs
    "also_written_to_for": lambda telling, _: (
        f"You write to the same person for {telling.companies('also_written_to_for')} today as well."
    ),
    "else_in_plan_for": _else,
    "more_in_plan": _unsaid,
}
