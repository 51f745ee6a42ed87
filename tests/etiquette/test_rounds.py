"""What a round is, in which zone its days are, and who is the contact."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from afterview.etiquette.example import (
    DANA,
    KIM,
    MEI,
    OMAR,
    RUTH,
    cancelled,
    example,
    interview,
    person,
    promised,
    replied,
    sent,
    through,
    when,
)
from afterview.etiquette.policy import Policy
from afterview.etiquette.situation import Situation, cases_of
from tests.etiquette.telling import (
    at_time,
    back,
    facts,
    kinds,
    local,
    only,
    opening,
    steps,
    story_of,
)

FRIDAY = promised("2026-06-05")
THANKED = sent("thank-you", "2026-06-01T18:00", "dana", interview="i1")
MORNING = at_time(interview(people=("dana",)), "2026-06-01T10:00", "2026-06-01T11:00")
AFTERNOON = interview(id="i2", people=("omar",))


def test_interviews_of_one_day_are_one_round_that_is_held_when_the_last_has_ended() -> None:
    assert kinds(DANA, OMAR, MORNING, AFTERNOON, now="2026-06-01T15:59") == ["before-you-leave"]
    found = steps(DANA, OMAR, MORNING, AFTERNOON, now="2026-06-01T16:00")
    assert [
        (step["people"], step["interview"], local(step["opens"]), local(step["due"]))
        for step in found
    ] == [
        (["dana"], "i1", "2026-06-01T16:00", "2026-06-02T11:00"),
        (["omar"], "i2", "2026-06-01T16:00", "2026-06-02T16:00"),
    ]


def test_someone_met_twice_in_a_round_is_thanked_once_counted_from_the_last_time() -> None:
    again = interview(id="i2", people=("dana",))
    step = only(steps(DANA, MORNING, again, now="2026-06-01T16:00"), "thank-you")
    assert (step["interview"], local(step["due"])) == ("i2", "2026-06-02T16:00")


def test_an_organiser_who_also_met_you_is_thanked_counted_from_the_last_of_both() -> None:
    again = interview(id="i2", people=(), organisers=("dana",))
    step = only(steps(DANA, MORNING, again, now="2026-06-01T16:00"), "thank-you")
    assert (step["interview"], local(step["due"])) == ("i2", "2026-06-02T16:00")


def test_the_day_of_a_round_is_that_on_which_it_begins() -> None:
    late = at_time(interview(), "2026-06-01T23:00", "2026-06-02T00:30")
    assert opening(DANA, late, kind="second-follow-up") == "2026-06-11T09:00"


def test_interviews_on_two_days_are_two_rounds_and_both_are_thanked_for() -> None:
    found = steps(
        DANA, OMAR, interview(), FRIDAY, interview("2026-06-02", id="i2", people=("omar",)),
        now="2026-06-02T16:00",
    )  # fmt: skip
    assert sorted((step["interview"], *step["people"]) for step in found) == [
        ("i1", "dana"),
        ("i2", "omar"),
    ]


def test_a_step_is_named_after_the_interview_reported_first_whatever_comes_later() -> None:
    before = only(steps(DANA, OMAR, MORNING, now="2026-06-01T12:00"), "thank-you")
    later = {**AFTERNOON, "at": when("2026-06-01T12:30")}
    after = next(
        step
        for step in steps(DANA, OMAR, MORNING, later, now="2026-06-01T16:00")
        if step["people"] == ["dana"]
    )
    assert before["id"] == after["id"]


@pytest.mark.parametrize("why", ["called-off", "nobody-came"])
def test_a_cancelled_interview_was_not_held_even_if_it_is_corrected(why: str) -> None:
    moved = {
        "kind": "interview-corrected",
        "at": when("2026-06-01T18:00"),
        "job": "j1",
        "interview": "i1",
        "starts": "2026-06-02T10:00",
        "ends": "2026-06-02T11:00",
    }
    off = cancelled("2026-06-01T16:30", why)
    assert "thank-you" not in kinds(DANA, interview(), off, moved, now="2026-06-02T12:00")


def test_only_taking_the_cancellation_back_brings_an_interview_back() -> None:
    off = cancelled("2026-06-01T09:00", "called-off")
    assert "thank-you" in kinds(
        DANA, interview(), off, back("e3", "2026-06-01T09:05"), now="2026-06-01T16:00"
    )


def test_a_cancellation_begins_a_round_at_once_and_names_whom_you_would_have_met() -> None:
    off = cancelled("2026-06-01T09:00", "called-off")
    found = steps(DANA, KIM, interview(people=("dana", "kim")), off, now="2026-06-11T09:00")
    step = only(found, "second-follow-up")
    assert (step["people"], local(step["opens"]), local(step["closes"])) == (
        ["dana"],
        "2026-06-11T09:00",  # Monday the 1st, 5 working days to hear, 3 more
        "2026-07-06T09:00",
    )
    assert facts(found, "second-follow-up")["asks_new_date"] is True


def test_a_cancellation_beside_an_interview_held_that_day_begins_no_round() -> None:
    off = cancelled("2026-06-01T14:00", "called-off", "i2")
    found = steps(DANA, OMAR, MORNING, AFTERNOON, off, THANKED, now="2026-06-11T09:00")
    assert only(found, "second-follow-up")["people"] == ["dana"]
    assert facts(found, "second-follow-up")["asks_new_date"] is False


def test_a_cancellation_while_another_interview_lies_ahead_begins_no_round() -> None:
    off = cancelled("2026-06-01T09:00", "called-off")
    other = interview("2026-06-03", id="i2", people=("omar",))
    found = steps(
        DANA, OMAR, interview(), off, other, sent("thank-you", "2026-06-03T18:00", "omar"),
        now="2026-06-15T09:00",
    )  # fmt: skip
    step = only(found, "second-follow-up")  # counted from the interview of the 3rd
    assert (step["people"], local(step["opens"])) == (["omar"], "2026-06-15T09:00")


def test_a_cancellation_of_an_earlier_day_begins_a_round_after_the_one_that_was_held() -> None:
    """An interview of another date, held since, does not count: only one of the cancelled one's date would."""
    off = cancelled("2026-06-04T09:00", "called-off", "i2")
    second = interview("2026-06-04", id="i2", people=("omar",))
    found = steps(DANA, OMAR, interview(), THANKED, second, off, now="2026-06-16T09:00")
    assert facts(found, "second-follow-up")["asks_new_date"] is True
    assert only(found, "second-follow-up")["people"] == ["omar"]


def test_an_interview_reported_after_the_cancellation_does_not_undo_the_round_it_began() -> None:
    """While it lies ahead nothing is asked; called off as well, the second cancellation begins a round."""
    off = cancelled("2026-06-01T09:00", "called-off")
    new = interview("2026-06-05", id="i2", people=("omar",), reported="2026-06-02T09:00")
    off_again = cancelled("2026-06-04T09:00", "called-off", "i2")
    entries = (DANA, OMAR, interview(), off, new)
    assert kinds(*entries, now="2026-06-03T09:00") == ["wait"]
    found = steps(*entries, off_again, now="2026-06-16T09:00")
    assert only(found, "second-follow-up")["people"] == ["omar"]


def test_an_invitation_to_a_next_round_begins_one_without_thanks() -> None:
    invited = replied("next-round", "2026-06-03T10:00")
    found = steps(DANA, interview(), THANKED, FRIDAY, invited, now="2026-06-15T09:00")
    # the promise for the 5th lies after the day of the reply and stays; 3 working days later
    assert [step["kind"] for step in found] == ["second-follow-up"]
    assert local(only(found, "second-follow-up")["opens"]) == "2026-06-10T09:00"
    assert only(found, "second-follow-up")["people"] == ["dana"]


def test_an_invitation_after_the_promised_day_counts_anew() -> None:
    invited = replied("next-round", "2026-06-09T10:00")
    nudge = sent("second-follow-up", "2026-06-08T10:00", "dana")
    entries = (DANA, interview(), THANKED, promised("2026-06-03"), nudge, invited)
    assert opening(*entries, kind="second-follow-up", now="2026-06-09T12:00") == "2026-06-19T09:00"


def test_an_invitation_to_an_interview_that_is_in_the_calendar_begins_no_round_of_its_own() -> None:
    fixed = interview("2026-06-04", id="i2", people=("omar",), reported="2026-06-02T09:00")
    invited = replied("next-round", "2026-06-03T10:00")
    off = cancelled("2026-06-03T12:00", "called-off", "i2")
    found = steps(DANA, OMAR, interview(), THANKED, fixed, invited, off, now="2026-06-15T09:00")
    # the round is the cancellation's, not the reply's: it names Omar
    assert only(found, "second-follow-up")["people"] == ["omar"]


def test_an_interview_entered_after_the_invitation_did_not_lie_ahead_then() -> None:
    invited = replied("next-round", "2026-06-03T10:00")
    fixed = interview("2026-06-09", id="i2", people=("omar",), reported="2026-06-03T11:00")
    entries = (DANA, OMAR, interview(), THANKED, invited, fixed)
    step_before = steps(*entries, now="2026-06-09T10:00")
    assert [step["kind"] for step in step_before] == ["before-you-leave"]
    assert only(steps(*entries, now="2026-06-09T16:00"), "thank-you")["people"] == ["omar"]


def test_without_any_interview_the_days_are_those_of_the_reply() -> None:
    invited = {
        **replied("next-round", "2026-06-01T10:00"),
        "received": "2026-06-01T23:30:00+09:00",
        "at": "2026-06-01T23:40:00+09:00",
    }
    found = steps(DANA, invited, now="2026-06-11T00:00")
    assert only(found, "second-follow-up")["opens"] == "2026-06-11T09:00:00+09:00"


@pytest.mark.parametrize(
    ("interviews", "now", "zone"),
    [
        # the latest that has started, though another one lies ahead
        (("06-01 Asia/Tokyo", "06-20 Europe/London"), "2026-06-03T09:00", "Asia/Tokyo"),
        (("06-01 Asia/Tokyo", "06-03 Europe/London"), "2026-06-03T11:00", "Europe/London"),
        (("06-01 Asia/Tokyo", "06-03 Europe/London"), "2026-06-03T10:00", "Europe/London"),
        (("06-01 Asia/Tokyo", "06-03 Europe/London"), "2026-06-03T09:59", "Asia/Tokyo"),
        (("06-19 Asia/Tokyo", "06-20 Europe/London"), "2026-06-03T09:00", "Asia/Tokyo"),
        (("06-19 Asia/Tokyo off", "06-20 Europe/London"), "2026-06-03T09:00", "Europe/London"),
        (("06-20 Europe/London off", "06-19 Asia/Tokyo off"), "2026-06-03T09:00", "Europe/London"),
    ],
    ids=[
        "one-started",
        "both-started",
        "just-started",
        "about-to-start",
        "both-ahead",
        "one-called-off",
        "all-called-off",
    ],
)
def test_the_zone_is_that_of_the_latest_interview_that_has_started_else_of_the_first_ahead(
    interviews: tuple[str, ...], now: str, zone: str
) -> None:
    entries: list[Any] = []
    for place, each in enumerate(interviews):
        day, its_zone, *off = each.split()
        held = interview(f"2026-{day}", id=f"i{place}", people=("dana",))
        entries.append(at_time(held, f"2026-{day}T15:00", f"2026-{day}T16:00", its_zone))
        if off:
            entries.append(cancelled("2026-05-21T09:00", "called-off", f"i{place}"))
    story = story_of(example("", DANA, *entries, now=now).entries)
    (case,) = cases_of(story, Policy())
    assert str(Situation(case, datetime.fromisoformat(when(now))).zone) == zone


def test_nine_o_clock_stays_nine_o_clock_over_a_clock_change() -> None:
    held = at_time(interview("2026-03-05"), "2026-03-05T15:00", "2026-03-05T16:00")
    entries = [{**entry, "at": "2026-03-01T09:00:00-05:00"} for entry in (DANA, held)]
    found = steps(*entries, now="2026-03-10T09:00", upcoming=True)
    assert only(found, "second-follow-up")["opens"] == "2026-03-17T09:00:00-04:00"
    assert only(found, "thank-you")["opens"] == "2026-03-05T16:00:00-05:00"


CONTACTS: dict[str, Any] = {
    "hiring-manager first": ((RUTH, MEI), ("mei", "ruth"), (), "mei"),
    "recruiter before coordinator": (
        (person("cora", "Cora", "coordinator", "c@acme.example"), RUTH),
        ("cora", "ruth"),
        (),
        "ruth",
    ),
    "coordinator before an organiser": (
        (OMAR, person("cora", "Cora", "coordinator", "c@acme.example")),
        ("cora",),
        ("omar",),
        "cora",
    ),
    "an organiser of any role": ((DANA, OMAR), ("dana",), ("omar",), "omar"),
    "who was added first": (
        (person("r1", "Rae", "recruiter", "rae@acme.example"), RUTH),
        ("ruth", "r1"),
        (),
        "r1",
    ),
    "not without an address": (
        (person("boss", "Bo", "hiring-manager"), RUTH),
        ("boss", "ruth"),
        (),
        "ruth",
    ),
    "any way to write is an address": (
        ({**person("boss", "Bo", "hiring-manager"), "reach": "their site"}, RUTH),
        ("boss", "ruth"),
        (),
        "boss",
    ),
}


@pytest.mark.parametrize("case", CONTACTS)
def test_the_contact_is(case: str) -> None:
    known, met, organisers, contact = CONTACTS[case]
    entries = (*known, interview(people=met, organisers=organisers), FRIDAY)
    assert only(steps(*entries, now="2026-06-15T09:00"), "second-follow-up")["people"] == [contact]


def test_the_contact_is_looked_for_in_the_latest_round_that_has_one() -> None:
    later = interview("2026-06-03", id="i2", people=("dana",))
    entries = (RUTH, DANA, interview(people=("ruth",)), later, promised("2026-06-05", interview="i2"))  # fmt: skip
    assert only(steps(*entries, now="2026-06-15T09:00"), "second-follow-up")["people"] == ["ruth"]


def test_a_round_that_lies_ahead_can_have_the_contact_already() -> None:
    ahead = interview("2026-06-20", id="i2", people=("mei",))
    held = interview(people=("kim",), organisers=("ruth",))
    found = steps(RUTH, KIM, MEI, held, ahead, now="2026-06-01T16:00")
    note = next(step for step in found if step["via"] == "contact")
    assert note["why"][0]["facts"]["contact"] == "mei"
    assert note["people"] == ["kim"]  # Mei is owed nothing for this round, Ruth has her own
    assert ["ruth"] in [step["people"] for step in found]


def test_through_comes_before_everybody_even_without_an_address() -> None:
    entries = (MEI, KIM, through("kim"), interview(people=("mei",)), FRIDAY)
    found = steps(*entries, now="2026-06-15T09:00")
    assert [(step["kind"], step["people"]) for step in found] == [("second-follow-up", ["kim"])]
