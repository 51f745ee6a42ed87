"""Why a step is there, in words that somebody could say."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from afterview.etiquette.example import (
    DANA,
    KIM,
    MEI,
    RUTH,
    another_job,
    cancelled,
    decided,
    example,
    interview,
    promised,
    replied,
    sent,
    skipped,
    through,
    when,
)
from afterview.etiquette.plan import plan
from afterview.etiquette.reasons import WORDS, day_in_words, listed, reasons
from afterview.etiquette.rules import BY_ID, RULES
from tests.etiquette.histories import NOWS, Raw, histories
from tests.etiquette.telling import steps, story_of

NEW_YORK = ZoneInfo("America/New_York")
FRIDAY = promised("2026-06-05")
SECOND = sent("second-follow-up", "2026-06-10T10:00", "dana")


def told(*entries: Any, now: str, kind: str, zone: ZoneInfo = NEW_YORK) -> list[str]:
    """The facts of the first step of that kind, in words, all reasons one after the other."""
    story = story_of(example("", *entries, now=now).entries)
    found = plan(story, datetime.fromisoformat(when(now)))
    step = next(step for step in found.steps if step.kind == kind)
    return [words for reason in reasons(step, story, zone) for words in reason.facts]


def test_a_thank_you_says_whom_you_met_and_when() -> None:
    assert told(DANA, interview(), FRIDAY, now="2026-06-01T16:00", kind="thank-you") == [
        "You met Dana Reyes.",
        "The interview ended on Monday 1 June 2026 at 16:00.",
        "Thanks are best sent within 24 hours of it.",
    ]


def test_times_are_told_in_the_zone_of_the_reader() -> None:
    words = told(
        DANA, interview(), now="2026-06-01T16:00", kind="thank-you", zone=ZoneInfo("Asia/Tokyo")
    )
    assert "The interview ended on Tuesday 2 June 2026 at 05:00." in words


def test_what_two_reasons_have_in_common_is_said_once() -> None:
    held = interview(people=("ruth",), organisers=("ruth",))
    words = told(RUTH, held, FRIDAY, now="2026-06-01T16:00", kind="thank-you")
    assert words == [
        "You met Ruth Ito.",
        "The interview ended on Monday 1 June 2026 at 16:00.",
        "Thanks are best sent within 24 hours of it.",
        "Ruth Ito arranged the interview or the travel.",
    ]


SAID: dict[str, Any] = {
    "a search": (
        (KIM, interview(people=("kim",)), FRIDAY),
        "2026-06-01T16:00",
        "find-address",
        "Ways to find it, in this order: the invitation and earlier mails; a business card; the front desk, by phone.",
    ),
    "the contact": (
        (
            KIM,
            RUTH,
            interview(people=("kim",), organisers=("ruth",)),
            FRIDAY,
            sent("thank-you", "2026-06-01T16:00", "ruth"),
        ),
        "2026-06-01T16:30",
        "thank-you",
        "Ruth Ito can pass it on.",
    ),
    "an agency": (
        (KIM, MEI, RUTH, through("ruth"), interview(people=("kim", "mei")), FRIDAY),
        "2026-06-01T16:30",
        "thank-you",
        "The note is for Kim Novak and Mei Tan.",
    ),
    "nobody noted": (
        (interview(people=()),),
        "2026-06-01T16:30",
        "thank-you",
        "Nobody whom you met is noted: ask who it was.",
    ),
    "no date": (
        (DANA, interview()),
        "2026-06-01T16:30",
        "thank-you",
        "You do not know yet by when you will hear.",
    ),
    "the card": (
        (DANA, KIM, interview(people=("dana", "kim"))),
        "2026-06-01T12:00",
        "before-you-leave",
        "You have no address of Kim Novak.",
    ),
    "what to ask": (
        (DANA, interview()),
        "2026-06-01T12:00",
        "before-you-leave",
        "Ask everyone for a business card, or for an address; ask by when you will hear.",
    ),
    "a named day": (
        (DANA, interview(), FRIDAY),
        "2026-06-10T09:00",
        "second-follow-up",
        "They said that you would hear by Friday 5 June 2026.",
    ),
    "a day too early": (
        (DANA, interview(), promised("2026-05-25")),
        "2026-06-10T09:00",
        "second-follow-up",
        "The day they named had passed already, so Monday 1 June 2026 counts.",
    ),
    "an assumed day": (
        (DANA, interview()),
        "2026-06-15T09:00",
        "second-follow-up",
        "Nobody told you by when you would hear; Monday 8 June 2026 is assumed, a usual time.",
    ),
    "the usual time": (
        (DANA, interview()),
        "2026-06-15T09:00",
        "second-follow-up",
        "The usual time is 5 working days after the interview.",
    ),
    "the grace": (
        (DANA, interview(), FRIDAY),
        "2026-06-10T09:00",
        "second-follow-up",
        "Give them 3 working days from then.",
    ),
    "more time": (
        (DANA, interview(), FRIDAY, SECOND, replied("more-time", "2026-06-11T10:00")),
        "2026-07-01T09:00",
        "third-follow-up",
        "They asked for more time and named no day; Thursday 18 June 2026 is assumed, a usual time.",
    ),
    "my own note": (
        (DANA, interview(), FRIDAY, SECOND),
        "2026-06-24T09:00",
        "third-follow-up",
        "A usual time for an answer to your last note ends on Wednesday 17 June 2026.",
    ),
    "nobody came": (
        (DANA, interview(), cancelled("2026-06-01T15:30", "nobody-came")),
        "2026-06-01T15:30",
        "second-follow-up",
        "Nobody came: ask at once, without reproach.",
    ),
    "called off": (
        (DANA, interview(), cancelled("2026-06-01T09:00", "called-off")),
        "2026-06-15T09:00",
        "second-follow-up",
        "The interview did not take place: ask for a new date.",
    ),
    "asked again": (
        (
            DANA,
            interview(),
            FRIDAY,
            SECOND,
            replied("more-time", "2026-06-11T10:00"),
            replied("more-time", "2026-06-15T10:00"),
        ),
        "2026-06-15T10:00",
        "decide",
        "They asked for more time twice.",
    ),
    "the gut": (
        (
            DANA,
            interview(),
            FRIDAY,
            SECOND,
            replied("more-time", "2026-06-11T10:00"),
            replied("more-time", "2026-06-15T10:00"),
            decided("hold-off", "2026-06-15T11:00"),
        ),
        "2026-08-15T10:00",
        "move-on",
        "You decided to hold off.",
    ),
    "never sent": (
        (DANA, interview(), FRIDAY),
        "2026-07-03T09:00",
        "move-on",
        "The second note was not sent, and its time ended on Friday 3 July 2026.",
    ),
    "nothing else": (
        (DANA, interview(), FRIDAY),
        "2026-07-03T09:00",
        "move-on",
        "Go on with the search: nothing else is in your plan, so it is time for new applications.",
    ),
    "something else": (
        (
            DANA,
            interview(),
            FRIDAY,
            another_job("j2", "Birch"),
            interview("2026-07-20", id="i2", people=(), job="j2"),
        ),
        "2026-07-03T09:00",
        "move-on",
        "Go on with the search. In your plan: Birch.",
    ),
    "asked to stop": (
        (DANA, interview(), replied("stop", "2026-06-02T09:00")),
        "2026-06-02T09:00",
        "move-on",
        "They asked you to stop on Tuesday 2 June 2026.",
    ),
    "what comes": (
        (DANA, interview(), interview("2026-06-26", id="i2")),
        "2026-06-22T09:00",
        "wait",
        "The interview begins on Friday 26 June 2026 at 15:00.",
    ),
    "the same person": (
        (
            DANA,
            interview(),
            FRIDAY,
            another_job("j2", "Birch"),
            {**DANA, "job": "j2"},
            interview(id="i2", job="j2"),
        ),
        "2026-06-01T17:00",
        "thank-you",
        "You write to the same person for Birch today as well.",
    ),
}


@pytest.mark.parametrize("case", SAID)
def test_what_is_said_of(case: str) -> None:
    entries, now, kind, words = SAID[case]
    assert words in told(*entries, now=now, kind=kind)


def test_a_note_that_was_left_out_is_said_to_be() -> None:
    entries = (DANA, interview(), FRIDAY)
    nudge = next(iter(steps(*entries, now="2026-06-10T09:00")))
    left_out = skipped(nudge["id"], "2026-06-10T10:00")
    assert "You left out the second note." in told(
        *entries, left_out, now="2026-06-17T09:00", kind="move-on"
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_s_reasons_come_with_its_sentence_and_its_section(rule: Any) -> None:
    for shown in rule.examples:
        story = story_of(shown.entries)
        for step in plan(story, datetime.fromisoformat(shown.now)).steps:
            for reason in reasons(step, story, NEW_YORK):
                assert (reason.sentence, reason.guide) == (
                    BY_ID[reason.rule].sentence,
                    BY_ID[reason.rule].guide,
                )


def test_every_fact_has_a_place_in_the_table_and_nothing_else_has() -> None:
    used = {
        name
        for shown in (example for rule in RULES for example in rule.examples)
        for step in plan(story_of(shown.entries), datetime.fromisoformat(shown.now)).steps
        for why in step.why
        for name in why.facts
    }
    assert used <= set(WORDS)
    assert set(WORDS) - used <= {"also_written_to_for"}


@given(histories(), NOWS)
def test_every_reason_is_said_in_whole_sentences_without_an_id(
    entries: list[Raw], now: datetime
) -> None:
    story = story_of(entries)
    for step in plan(story, now, upcoming=True).steps:
        for reason in reasons(step, story, NEW_YORK):
            assert len(set(reason.facts)) == len(reason.facts)
            for words in reason.facts:
                assert words[0].isupper()
                assert words.endswith(".")
                assert not set("{}_[]") & set(words)
                assert "None" not in words
                assert "False" not in words


def test_lists_and_days_are_said_as_people_say_them() -> None:
    assert listed(["Dana", "Omar", "Kim"]) == "Dana, Omar and Kim"
    assert listed(["Dana"]) == "Dana"
    assert day_in_words(datetime(2026, 6, 1).date()) == "Monday 1 June 2026"
