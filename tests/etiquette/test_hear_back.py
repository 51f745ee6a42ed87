"""The day by which to expect news, how often you have written, and how often they asked for more time."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from afterview.etiquette.example import (
    DANA,
    cancelled,
    decided,
    example,
    interview,
    promised,
    replied,
    sent,
    skipped,
    when,
)
from afterview.etiquette.policy import read_policy
from afterview.etiquette.situation import Situation, cases_of
from tests.etiquette.telling import at_time, kinds, local, only, opening, steps, story_of

BASE = (DANA, interview(), sent("thank-you", "2026-06-01T18:00", "dana", interview="i1"))
FRIDAY = promised("2026-06-05")
SECOND = sent("second-follow-up", "2026-06-10T10:00", "dana")


def situation(*entries: Any, now: str) -> Situation:
    story = story_of(example("", *entries, now=now).entries)
    (case,) = cases_of(story, read_policy(story)[0])
    return Situation(case, datetime.fromisoformat(when(now)))


def hear_back(*entries: Any, now: str = "2026-06-30T12:00") -> str:
    return situation(*entries, now=now).hear_back.day.isoformat()


def unset(entry: Any, *names: str) -> Any:
    return {name: value for name, value in entry.items() if name not in names}


@pytest.mark.parametrize(
    ("entries", "day"),
    [
        ((), "2026-06-08"),
        ((FRIDAY,), "2026-06-05"),
        ((promised(None),), "2026-06-08"),
        ((FRIDAY, promised("2026-06-04", told="2026-06-03T10:00")), "2026-06-04"),
        ((FRIDAY, promised(None, told="2026-06-03T10:00")), "2026-06-05"),
        ((promised("2026-05-29"),), "2026-06-01"),
        ((promised("2026-06-03", told="2026-06-09T10:00"),), "2026-06-09"),
        ((promised("2026-05-25", told="2026-05-21T10:00"),), "2026-06-01"),
        ((FRIDAY, replied("more-time", "2026-06-04T10:00")), "2026-06-11"),
        ((promised("2026-06-26"), replied("more-time", "2026-06-04T10:00")), "2026-06-26"),
        ((FRIDAY, replied("more-time", "2026-06-04T10:00", "2026-06-09")), "2026-06-09"),
        ((promised("2026-06-26"), replied("more-time", "2026-06-04T10:00", "2026-06-09")), "2026-06-09"),
        ((FRIDAY, replied("no-news", "2026-06-09T10:00")), "2026-06-05"),
        ((FRIDAY, replied("no-news", "2026-06-04T10:00", "2026-06-09")), "2026-06-09"),
        ((FRIDAY, SECOND), "2026-06-17"),
        ((promised("2026-06-26"), SECOND), "2026-06-26"),
        ((FRIDAY, SECOND, replied("more-time", "2026-06-11T10:00", "2026-06-12")), "2026-06-12"),
        ((FRIDAY, SECOND, replied("more-time", "2026-06-11T10:00")), "2026-06-18"),
        ((FRIDAY, SECOND, promised("2026-06-12", told="2026-06-11T10:00")), "2026-06-12"),
        ((SECOND, promised("2026-06-12", told="2026-06-09T10:00")), "2026-06-17"),
    ],
    ids=[
        "nothing said: five working days after the interview",
        "what they said",
        "they could not say",
        "the date told last, though earlier",
        "asked again in vain: the date stands",
        "a day before the interview: the day of the interview",
        "a day before it was told: the day it was told",
        "told before the interview, for a day before it",
        "more time moves it",
        "more time does not bring it nearer",
        "more time with a date",
        "a date told is a date, even if nearer",
        "no news changes nothing",
        "no news with a date is more time",
        "a note moves it",
        "a note does not bring it nearer",
        "a date after the note counts as told",
        "more time after the note",
        "a promise after the note counts as told",
        "a note after the promise moves it again",
    ],
)  # fmt: skip
def test_the_hear_back_date_when(entries: tuple[Any, ...], day: str) -> None:
    assert hear_back(*BASE, *entries) == day


def test_a_promise_without_a_moment_was_made_at_its_interview_unless_reported_before() -> None:
    """So a reply that came after the interview, though it was entered before the promise, is what was told last."""
    reply = replied("more-time", "2026-06-02T10:00", "2026-06-12")
    late = {**unset(FRIDAY, "told"), "at": when("2026-06-03T10:00")}
    assert hear_back(*BASE, reply, late) == "2026-06-12"
    early = {**unset(FRIDAY, "told"), "at": when("2026-05-30T10:00")}
    before = replied("more-time", "2026-05-31T10:00")
    assert situation(*BASE, early, now="2026-06-30T12:00").told[0].moment[0].day == 30
    assert hear_back(*BASE, early, before) == "2026-06-05"
    nowhere = {**unset(FRIDAY, "told", "interview"), "at": when("2026-06-03T10:00")}
    assert hear_back(*BASE, reply, nowhere) == "2026-06-05"


def test_a_promise_is_of_the_round_of_its_interview_else_of_the_latest_begun_else_of_the_next() -> (
    None
):
    second = interview("2026-06-15", id="i2")
    named = promised("2026-06-12", told="2026-06-15T17:00", interview="i1")
    assert hear_back(*BASE, second, named) == "2026-06-22"  # of the first round, and it has passed
    unnamed = unset(promised("2026-06-19", told="2026-06-15T17:00"), "interview")
    assert hear_back(*BASE, second, unnamed) == "2026-06-19"
    ahead = unset(promised("2026-06-04", told="2026-05-25T10:00"), "interview")
    assert hear_back(*BASE, ahead) == "2026-06-04"


def test_a_date_of_an_earlier_round_that_lies_after_the_next_one_stays_until_another_is_told() -> (
    None
):
    second = interview("2026-06-15", id="i2")
    entries = (*BASE, promised("2026-06-26"), second)
    assert hear_back(*entries) == "2026-06-26"
    assert situation(*entries, now="2026-06-30T12:00").date_was_told
    assert hear_back(*BASE, promised("2026-06-15"), second) == "2026-06-22"
    sooner = promised("2026-06-18", told="2026-06-15T17:00", interview="i2")
    assert hear_back(*entries, sooner) == "2026-06-18"
    replaced = replied("more-time", "2026-06-03T10:00", "2026-06-10")  # the last told has passed
    assert hear_back(*entries, replaced) == "2026-06-22"


def test_asking_in_vain_does_not_take_back_a_date_that_still_stands() -> None:
    asked = promised(None, told="2026-06-03T10:00")
    second = interview("2026-06-15", id="i2")
    assert hear_back(*BASE, promised("2026-06-26"), asked, second) == "2026-06-26"


def test_when_nobody_came_no_date_from_before_stands() -> None:
    second = interview("2026-06-08", id="i2")
    nobody = cancelled("2026-06-08T16:30", "nobody-came", "i2")
    assert hear_back(*BASE, promised("2026-06-26"), second, nobody) == "2026-06-08"
    again = interview("2026-06-15", id="i3", reported="2026-06-09T10:00")
    told = promised("2026-06-26", told="2026-06-09T10:00", interview="i3")
    assert hear_back(*BASE, second, nobody, again, told) == "2026-06-26"


def test_a_reply_before_the_round_is_not_of_it() -> None:
    second = interview("2026-06-15", id="i2")
    assert hear_back(*BASE, replied("more-time", "2026-06-14T10:00"), second) == "2026-06-22"


def test_after_nobody_came_the_day_of_the_report_counts_until_another_is_told_after_it() -> None:
    nobody = cancelled("2026-06-01T16:30", "nobody-came")
    entries = (DANA, interview(), promised("2026-06-26", told="2026-05-28T10:00"), nobody)
    assert hear_back(*entries) == "2026-06-01"
    assert opening(*entries, kind="second-follow-up") == "2026-06-01T16:30"
    sorry = replied("more-time", "2026-06-02T10:00", "2026-06-09")
    assert hear_back(*entries, sorry) == "2026-06-09"
    assert opening(*entries, sorry, kind="second-follow-up", now="2026-06-02T12:00") == "2026-06-12T09:00"  # fmt: skip
    nothing = replied("no-news", "2026-06-02T10:00")
    assert opening(*entries, nothing, kind="second-follow-up") == "2026-06-01T16:30"


def test_a_nudge_to_a_call_that_never_came_closes_when_the_job_has_gone_quiet() -> None:
    nobody = cancelled("2026-06-01T16:30", "nobody-came")
    step = only(steps(DANA, interview(), nobody, now="2026-06-02T09:00"), "second-follow-up")
    assert local(step["closes"]) == "2026-06-29T09:00"


def test_only_a_called_off_interview_waits_for_news() -> None:
    off = cancelled("2026-06-01T09:00", "called-off")
    assert kinds(DANA, interview(), off, now="2026-06-01T09:00") == ["wait"]


def follow_up(kind: str, at: str) -> Any:
    return sent(kind, at, "dana")


@pytest.mark.parametrize(
    ("notes", "n"),
    [
        ((), 0),
        ((SECOND,), 1),
        ((SECOND, follow_up("second-follow-up", "2026-06-10T18:00")), 1),
        ((SECOND, follow_up("second-follow-up", "2026-06-11T00:30")), 2),
        ((follow_up("later-follow-up", "2026-06-10T10:00"),), 1),
        ((follow_up("third-follow-up", "2026-06-09T10:00"), SECOND), 2),
        ((follow_up("other", "2026-06-10T10:00"),), 0),
        ((follow_up("thank-you", "2026-06-10T10:00"),), 0),
        ((follow_up("second-follow-up", "2026-05-28T10:00"),), 0),
        ((follow_up("second-follow-up", "2026-06-01T15:30"),), 1),
    ],
    ids=[
        "none", "one", "two on one day", "two on two days", "whatever it is called", "all kinds",
        "no follow-up", "thanks", "before the round", "since the round began",
    ],
)  # fmt: skip
def test_follow_ups_are_counted_by_days_since_the_round_began(
    notes: tuple[Any, ...], n: int
) -> None:
    assert situation(*BASE, *notes, now="2026-06-30T12:00").n == n


def test_a_round_counts_from_the_start_of_its_first_interview() -> None:
    morning = at_time(interview(id="i0"), "2026-06-01T10:00", "2026-06-01T11:00")
    note = follow_up("second-follow-up", "2026-06-01T12:00")
    assert situation(DANA, morning, interview(), note, now="2026-06-30T12:00").n == 1


def test_the_days_of_follow_ups_are_those_of_the_jobs_zone() -> None:
    held = at_time(interview(), "2026-06-01T15:00", "2026-06-01T16:00", "Asia/Tokyo")
    # the 11th in Tokyo, both; in New York one is of the 10th
    times = ("2026-06-10T12:00", "2026-06-11T08:00")
    notes = [follow_up("second-follow-up", time) for time in times]
    assert situation(DANA, held, *notes, now="2026-06-30T12:00").n == 1


MORE = replied("more-time", "2026-06-11T10:00", "2026-06-18")
THIRD = follow_up("third-follow-up", "2026-06-25T10:00")


@pytest.mark.parametrize(
    ("entries", "extensions", "asked_again"),
    [
        ((replied("more-time", "2026-06-04T10:00", "2026-06-09"),), 0, False),
        ((SECOND, MORE), 1, False),
        ((SECOND, promised("2026-06-18", told="2026-06-11T10:00")), 1, False),
        ((SECOND, replied("more-time", "2026-06-11T10:00")), 1, False),
        ((SECOND, replied("no-news", "2026-06-11T10:00")), 0, False),
        ((SECOND, replied("no-news", "2026-06-11T10:00", "2026-06-18")), 1, False),
        ((SECOND, promised(None, told="2026-06-11T10:00")), 0, False),
        ((SECOND, MORE, replied("more-time", "2026-06-18T10:00")), 2, True),
        ((SECOND, MORE, THIRD), 1, False),
        ((SECOND, THIRD, replied("more-time", "2026-06-26T10:00")), 1, True),
        ((SECOND, MORE, THIRD, replied("more-time", "2026-06-26T10:00")), 2, True),
    ],
    ids=[
        "before the nudge it only moves the date", "one", "a date told", "more time without a date",
        "no news", "no news with a date", "they could not say", "the second", "only the first",
        "after two notes", "after two notes and an extension",
    ],
)  # fmt: skip
def test_more_time_is_an_extension_after_the_second_note_and_again_when(
    entries: tuple[Any, ...], extensions: int, asked_again: bool
) -> None:
    found = situation(*BASE, FRIDAY, *entries, now="2026-06-30T12:00")
    assert (len(found.extensions), found.asked_again) == (extensions, asked_again)


def test_an_extension_of_an_earlier_round_does_not_count() -> None:
    second = interview("2026-06-29", id="i2")
    more = replied("more-time", "2026-06-18T10:00", "2026-06-26")
    found = situation(*BASE, FRIDAY, SECOND, MORE, more, second, now="2026-06-30T12:00")
    assert (found.n, found.extensions, found.asked_again) == (0, (), False)


def test_a_follow_up_that_would_open_after_it_closes_stays_a_working_day() -> None:
    """Seven days to hear, and gone quiet after ten: with several_days 10 the third note opens as it would close."""
    policy = {"kind": "policy-set", "at": when("2026-05-20T09:00"), "several_days": 10, "gone_quiet": 10}  # fmt: skip
    found = steps(*BASE, FRIDAY, SECOND, policy, now="2026-07-01T09:00")
    step = only(found, "third-follow-up")  # the 17th and 10 working days: July 1st
    assert (local(step["opens"]), local(step["closes"])) == ("2026-07-01T09:00", "2026-07-02T09:00")


def test_after_writing_again_silence_means_moving_on() -> None:
    """Asked again, reached out, and n is 2: the last note's patience counts, not the date."""
    again = replied("more-time", "2026-06-18T10:00", "2026-06-26")
    reach = decided("reach-out", "2026-06-18T12:00")
    wrote = follow_up("third-follow-up", "2026-07-03T10:00")
    entries = (*BASE, FRIDAY, SECOND, MORE, again, reach, wrote)
    assert opening(*entries, kind="move-on", now="2026-07-03T11:00") == "2026-07-10T09:00"


def test_a_second_note_on_the_same_day_after_being_asked_again_is_the_last() -> None:
    """n stays 1, yet they asked again and were answered: final_patience after it."""
    again = replied("more-time", "2026-06-10T12:00", "2026-06-12")
    more = replied("more-time", "2026-06-10T13:00", "2026-06-15")
    wrote = follow_up("third-follow-up", "2026-06-10T15:00")
    entries = (*BASE, FRIDAY, SECOND, again, more, wrote)
    assert situation(*entries, now="2026-06-10T16:00").n == 1
    assert opening(*entries, kind="move-on", now="2026-06-10T16:00") == "2026-06-17T09:00"


def test_the_decision_is_open_from_the_request_to_the_day_for_moving_on() -> None:
    again = replied("more-time", "2026-06-18T10:00", "2026-06-26")
    step = only(steps(*BASE, FRIDAY, SECOND, MORE, again, now="2026-06-18T10:00"), "decide")
    assert (local(step["opens"]), local(step["closes"]), step["due"]) == (
        "2026-06-18T10:00",
        "2026-07-03T09:00",
        None,
    )


def test_the_latest_decision_counts() -> None:
    again = replied("more-time", "2026-06-18T10:00", "2026-06-26")
    entries = (*BASE, FRIDAY, SECOND, MORE, again)
    off, out = decided("hold-off", "2026-06-18T12:00"), decided("reach-out", "2026-06-19T12:00")
    assert kinds(*entries, off, out, now="2026-07-03T09:00") == ["third-follow-up"]
    off = decided("hold-off", "2026-06-20T12:00")
    assert kinds(*entries, out, off, now="2026-07-03T09:00") == ["move-on"]


def test_a_decision_that_nobody_asked_for_changes_nothing() -> None:
    entries = (*BASE, FRIDAY, SECOND, MORE, decided("reach-out", "2026-06-12T12:00"))
    assert kinds(*entries, now="2026-06-25T08:59") == ["wait"]
    assert kinds(*entries, now="2026-06-25T09:00") == ["third-follow-up"]


def test_a_skipped_decision_waits_and_then_moves_on() -> None:
    again = replied("more-time", "2026-06-18T10:00", "2026-06-26")
    entries = (*BASE, FRIDAY, SECOND, MORE, again)
    step = only(steps(*entries, now="2026-06-18T10:00"), "decide")
    skip = skipped(step["id"], "2026-06-18T11:00")
    assert kinds(*entries, skip, now="2026-06-18T11:00") == ["wait"]
    assert kinds(*entries, skip, now="2026-07-03T09:00") == ["move-on"]


@pytest.mark.parametrize(
    ("skip", "opens"),
    [
        ("2026-06-10T12:00", "2026-06-17T09:00"),
        ("2026-06-02T12:00", "2026-06-17T09:00"),  # before it opened on the 10th
        ("2026-06-30T12:00", "2026-07-03T09:00"),  # it closes on the 3rd
        ("2026-07-20T12:00", "2026-07-03T09:00"),
    ],
    ids=["open", "before it opened", "shortly before it closes", "after it closed"],
)
def test_a_nudge_that_was_skipped_leads_to_moving_on_after_some_patience_from(
    skip: str, opens: str
) -> None:
    nudge = only(steps(*BASE, FRIDAY, now="2026-06-10T09:00"), "second-follow-up")
    entries = (*BASE, FRIDAY, skipped(nudge["id"], skip))
    assert opening(*entries, kind="move-on", now="2026-06-30T13:00") == opens


def test_a_nudge_that_was_left_out_and_sent_all_the_same_counts_as_sent() -> None:
    nudge = only(steps(*BASE, FRIDAY, now="2026-06-10T09:00"), "second-follow-up")
    entries = (*BASE, FRIDAY, skipped(nudge["id"], "2026-06-10T09:30"), SECOND)
    assert opening(*entries, kind="third-follow-up", now="2026-06-10T11:00") == "2026-06-24T09:00"
    assert "move-on" not in kinds(*entries, now="2026-06-17T09:00")


def test_days_off_and_another_weekend_move_the_dates() -> None:
    free = {"weekend": ["Fri", "Sat"], "days_off": ["2026-06-08"]}
    policy = {"kind": "policy-set", "at": when("2026-05-20T09:00"), **free}
    # D is Thursday the 4th: Sunday 7th, Tuesday 9th, Wednesday 10th
    entries = (*BASE, promised("2026-06-04"), policy)
    assert opening(*entries, kind="second-follow-up") == "2026-06-10T09:00"
