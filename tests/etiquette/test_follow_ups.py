"""After the thanks: waiting, the second and the third note, being asked to wait again, and moving on."""

from __future__ import annotations

import pytest

from afterview.etiquette.example import (
    DANA,
    KIM,
    MEI,
    OMAR,
    RUTH,
    cancelled,
    closed,
    decided,
    interview,
    promised,
    replied,
    sent,
    skipped,
    through,
    when,
)
from tests.etiquette.telling import kinds, local, only, steps

BASE = (DANA, interview(), sent("thank-you", "2026-06-01T18:00", "dana"))
FRIDAY = promised("2026-06-05")
NUDGED = (*BASE, FRIDAY, sent("second-follow-up", "2026-06-10T10:00", "dana"))
WEEK = replied("more-time", "2026-06-11T10:00", "2026-06-18")
AGAIN = replied("more-time", "2026-06-18T10:00", "2026-06-26")


def opening(*entries: object, kind: str) -> str | None:
    """When a step of that kind will open, seen from the second of June."""
    found = steps(*entries, now="2026-06-02T09:00", upcoming=True)  # type: ignore[arg-type]
    return local(only([step for step in found if step["kind"] == kind], kind)["opens"])


def test_told_by_friday_you_write_three_working_days_later_at_nine() -> None:
    assert opening(*BASE, FRIDAY, kind="second-follow-up") == "2026-06-10T09:00"


def test_waiting_says_until_when() -> None:
    wait = only(steps(*BASE, FRIDAY, now="2026-06-02T09:00"), "wait")
    assert (local(wait["closes"]), wait["opens"], wait["people"]) == ("2026-06-10T09:00", None, [])


def test_without_a_date_five_working_days_are_assumed_and_said() -> None:
    wait = only(steps(*BASE, now="2026-06-02T09:00"), "wait")
    assert [why["rule"] for why in wait["why"]] == ["WT1", "WT2"]
    assert local(wait["closes"]) == "2026-06-11T09:00"  # Monday + 5 = Monday 8th, + 3


def test_a_date_that_they_could_not_say_is_assumed_too() -> None:
    assert opening(*BASE, promised(None), kind="second-follow-up") == "2026-06-11T09:00"


def test_a_date_on_a_weekend_counts_from_that_day() -> None:
    assert opening(*BASE, promised("2026-06-06"), kind="second-follow-up") == "2026-06-10T09:00"


def test_a_date_in_the_past_counts_from_the_day_it_was_told() -> None:
    assert opening(*BASE, promised("2026-05-20"), kind="second-follow-up") == "2026-06-04T09:00"


def test_the_date_told_last_counts() -> None:
    sooner = promised("2026-06-03", told="2026-06-02T08:00")
    assert opening(*BASE, FRIDAY, sooner, kind="second-follow-up") == "2026-06-08T09:00"


def test_a_reply_without_news_changes_nothing() -> None:
    assert (
        opening(*BASE, FRIDAY, replied("no-news", "2026-06-02T08:00"), kind="second-follow-up")
        == "2026-06-10T09:00"
    )


def test_another_week_before_the_nudge_moves_the_date() -> None:
    assert (
        opening(*BASE, FRIDAY, replied("more-time", "2026-06-05T09:00"), kind="second-follow-up")
        == "2026-06-17T09:00"
    )


def test_a_nudge_is_gone_when_the_job_has_gone_quiet() -> None:
    assert kinds(*BASE, FRIDAY, now="2026-07-03T08:59") == ["second-follow-up"]
    assert kinds(*BASE, FRIDAY, now="2026-07-03T09:00") == ["move-on"]


def test_after_the_first_nudge_a_week_is_assumed_before_the_third_note() -> None:
    # sent on the 10th: D becomes the 17th, and several days later is the 24th
    assert kinds(*NUDGED, now="2026-06-24T08:59") == ["wait"]
    assert kinds(*NUDGED, now="2026-06-24T09:00") == ["third-follow-up"]


def test_the_third_note_waits_for_the_second_date() -> None:
    assert kinds(*NUDGED, WEEK, now="2026-06-25T08:59") == ["wait"]
    assert kinds(*NUDGED, WEEK, now="2026-06-25T09:00") == ["third-follow-up"]


def test_two_notes_on_one_day_count_as_one() -> None:
    twice = sent("third-follow-up", "2026-06-10T17:00", "omar")
    assert kinds(OMAR, *NUDGED, twice, now="2026-06-24T09:00") == ["third-follow-up"]


def test_after_two_notes_and_silence_it_is_time_to_move_on() -> None:
    third = sent("third-follow-up", "2026-06-24T10:00", "dana")
    assert kinds(*NUDGED, third, now="2026-07-01T08:59") == ["wait"]
    assert kinds(*NUDGED, third, now="2026-07-01T09:00") == ["move-on"]


def test_asked_to_wait_again_you_decide_at_once() -> None:
    assert kinds(*NUDGED, WEEK, AGAIN, now="2026-06-18T10:00") == ["decide"]


def test_undecided_means_moving_on_in_the_end() -> None:
    assert kinds(*NUDGED, WEEK, AGAIN, now="2026-07-03T08:59") == ["decide"]
    assert kinds(*NUDGED, WEEK, AGAIN, now="2026-07-03T09:00") == ["move-on"]


@pytest.mark.parametrize(("choice", "then"), [("reach-out", "third-follow-up"), ("hold-off", "move-on")])  # fmt: skip
def test_your_gut_decides_what_follows(choice: str, then: str) -> None:
    decision = decided(choice, "2026-06-18T12:00")
    assert kinds(*NUDGED, WEEK, AGAIN, decision, now="2026-06-18T12:00") == ["wait"]
    assert kinds(*NUDGED, WEEK, AGAIN, decision, now="2026-07-03T09:00") == [then]


def test_a_decision_before_they_asked_again_does_not_count() -> None:
    decision = decided("hold-off", "2026-06-17T12:00")
    assert kinds(*NUDGED, WEEK, decision, AGAIN, now="2026-06-18T10:00") == ["decide"]


def test_after_the_third_note_more_time_asks_your_gut_and_then_a_later_note() -> None:
    third = sent("third-follow-up", "2026-06-25T10:00", "dana")
    more = replied("more-time", "2026-06-26T10:00", "2026-07-03")
    assert kinds(*NUDGED, WEEK, third, more, now="2026-06-26T10:00") == ["decide"]
    reach = decided("reach-out", "2026-06-26T12:00")
    assert kinds(*NUDGED, WEEK, third, more, reach, now="2026-07-10T09:00") == ["later-follow-up"]


def test_a_skipped_nudge_leads_to_moving_on_after_some_patience() -> None:
    nudge = only(steps(*BASE, FRIDAY, now="2026-06-10T09:00"), "second-follow-up")
    skip = skipped(nudge["id"], "2026-06-10T12:00")
    assert kinds(*BASE, FRIDAY, skip, now="2026-06-10T12:00") == ["wait"]
    assert kinds(*BASE, FRIDAY, skip, now="2026-06-17T09:00") == ["move-on"]


def test_a_skipped_move_on_leaves_nothing() -> None:
    step = only(steps(*BASE, FRIDAY, now="2026-07-03T09:00"), "move-on")
    assert (
        kinds(*BASE, FRIDAY, skipped(step["id"], "2026-07-03T10:00"), now="2026-07-03T10:00") == []
    )


def test_an_interview_ahead_stops_every_nudge() -> None:
    ahead = interview("2026-06-30", id="i2", reported="2026-06-12T09:00")
    wait = only(steps(*NUDGED, ahead, now="2026-06-24T09:00"), "wait")
    assert [why["rule"] for why in wait["why"]][:2] == ["WT1", "WT3"]
    assert local(wait["closes"]) == "2026-06-29T15:00"


def test_a_next_round_without_a_date_starts_the_waiting_anew() -> None:
    onwards = replied("next-round", "2026-06-11T10:00")
    assert kinds(*NUDGED, onwards, now="2026-06-11T10:00") == ["wait"]
    # assumed: 5 working days after the 11th is the 18th; a few days later the 23rd
    assert kinds(*NUDGED, onwards, now="2026-06-23T09:00") == ["second-follow-up"]


def test_a_date_of_an_earlier_round_stays_while_it_lies_ahead() -> None:
    onwards = replied("next-round", "2026-06-03T10:00")
    assert (
        opening(*BASE, promised("2026-06-19"), onwards, kind="second-follow-up")
        == "2026-06-24T09:00"
    )


def test_a_call_that_never_came_is_asked_about_at_once() -> None:
    nobody = cancelled("2026-06-01T15:30", "nobody-came")
    before = promised("2026-06-05", told="2026-05-28T10:00")
    step = only(
        steps(DANA, interview(), before, nobody, now="2026-06-01T15:30"), "second-follow-up"
    )
    assert step["people"] == ["dana"]
    assert step["why"][0]["facts"]["asks_new_date"] is True


def test_after_a_cancellation_you_ask_for_a_new_date() -> None:
    off = cancelled("2026-06-01T09:00", "called-off")
    step = only(steps(DANA, interview(), off, now="2026-06-11T09:00"), "second-follow-up")
    assert step["why"][0]["facts"]["asks_new_date"] is True


@pytest.mark.parametrize(
    ("entries", "people"),
    [
        ((DANA, OMAR, MEI, interview(people=("dana", "omar", "mei"))), ["mei"]),
        ((DANA, RUTH, interview(organisers=("ruth",))), ["ruth"]),
        ((DANA, OMAR, interview(people=("dana",), organisers=("omar",))), ["omar"]),
        ((DANA, OMAR, KIM, interview(people=("dana", "omar", "kim"))), ["dana", "omar"]),
        ((DANA, KIM, through("kim"), interview()), ["kim"]),
    ],
    ids=["hiring-manager", "recruiter", "organiser", "all-with-an-address", "through"],
)
def test_a_nudge_goes_to_the_contact_else_to_whom_you_can_write(
    entries: tuple[object, ...], people: list[str]
) -> None:
    found = steps(*entries, FRIDAY, now="2026-06-15T09:00")  # type: ignore[arg-type]
    assert only(found, "second-follow-up")["people"] == people


def test_with_nobody_to_write_to_an_address_is_looked_for_beside_the_nudge() -> None:
    found = steps(KIM, interview(people=("kim",)), FRIDAY, now="2026-06-15T09:00")
    nudge, search = only(found, "second-follow-up"), only(found, "find-address")
    assert (nudge["people"], search["people"]) == ([], ["kim"])
    assert (nudge["opens"], nudge["closes"]) == (search["opens"], search["closes"])


def test_asked_to_stop_nothing_is_written_any_more() -> None:
    stop = replied("stop", "2026-06-02T09:00")
    assert kinds(DANA, interview(), FRIDAY, stop, now="2026-06-02T09:00") == ["move-on"]
    assert kinds(DANA, interview(), FRIDAY, stop, now="2026-08-02T09:00") == ["move-on"]


def test_a_new_interview_lifts_a_stop() -> None:
    stop = replied("stop", "2026-06-02T09:00")
    new = interview("2026-06-09", id="i2", reported="2026-06-03T09:00")
    assert kinds(DANA, interview(), FRIDAY, stop, new, now="2026-06-09T16:00") == ["thank-you"]


def test_a_closed_job_says_nothing_and_a_reopened_one_goes_on() -> None:
    over = closed("withdrew", "2026-06-12T09:00")
    assert kinds(*BASE, FRIDAY, over, now="2026-06-12T09:00") == []
    again = {"kind": "job-reopened", "at": when("2026-06-13T09:00"), "job": "j1"}
    assert kinds(*BASE, FRIDAY, over, again, now="2026-06-13T09:00") == ["second-follow-up"]


def test_an_interview_tomorrow_reminds_you_what_to_ask_there() -> None:
    assert kinds(DANA, interview(), now="2026-05-31T14:59") == ["wait"]
    assert kinds(DANA, interview(), now="2026-05-31T15:00") == ["before-you-leave"]


@pytest.mark.parametrize(
    ("entries", "known"),
    [
        ((), False),
        ((promised(None, told="2026-05-25T10:00"),), False),
        ((promised("2026-06-05", told="2026-05-25T10:00"),), True),
        ((interview("2026-05-26", id="i0"), promised("2026-06-05", "2026-05-26T15:50", "i0")), True),
        ((interview("2026-05-26", id="i0"), promised("2026-06-01", "2026-05-26T15:50", "i0")), False),
    ],
    ids=["nothing-said", "could-not-say", "told-already", "still-stands", "has-passed"],
)  # fmt: skip
def test_the_reminder_leaves_out_what_is_known(entries: tuple[object, ...], known: bool) -> None:
    found = steps(DANA, interview(), *entries, now="2026-06-01T09:00")  # type: ignore[arg-type]
    (reminder,) = [step for step in found if step["kind"] == "before-you-leave"]
    facts = reminder["why"][0]["facts"]
    assert facts["hear_back_date_known"] is known
    assert ("by when you will hear" in facts["ask"]) is not known
