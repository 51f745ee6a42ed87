"""Within 24 hours: who is thanked, when, how, and who is asked about the next steps."""

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
    interview,
    person,
    promised,
    replied,
    sent,
    skipped,
    through,
    when,
)
from tests.etiquette.telling import at_time, kinds, local, only, steps

FRIDAY = promised("2026-06-05")


def thanks(*entries: object, now: str = "2026-06-01T16:00") -> list[tuple[list[str], str]]:
    """Who is thanked and how."""
    found = steps(*entries, now=now)  # type: ignore[arg-type]
    return [(step["people"], step["via"]) for step in found if step["kind"] == "thank-you"]


def test_nobody_is_thanked_before_the_interview_is_over() -> None:
    assert kinds(DANA, interview(), FRIDAY, now="2026-06-01T15:59") == ["before-you-leave"]
    assert kinds(DANA, interview(), FRIDAY, now="2026-06-01T16:00") == ["thank-you"]


def test_a_thank_you_is_due_a_day_after_the_interview_and_overdue_from_then_on() -> None:
    open_step = only(steps(DANA, interview(), FRIDAY, now="2026-06-01T16:00"), "thank-you")
    assert (local(open_step["opens"]), local(open_step["due"])) == (
        "2026-06-01T16:00",
        "2026-06-02T16:00",
    )
    late = only(steps(DANA, interview(), FRIDAY, now="2026-06-02T16:00"), "thank-you")
    assert (open_step["state"], late["state"]) == ("open", "overdue")
    assert open_step["id"] == late["id"]


def test_a_thank_you_that_was_sent_is_not_asked_for_again() -> None:
    thanked = sent("thank-you", "2026-06-01T18:00", "dana", interview="i1")
    assert thanks(DANA, OMAR, interview(people=("dana", "omar")), FRIDAY, thanked) == [
        (["omar"], "email")
    ]


def test_thanks_without_an_interview_are_for_the_latest_round_begun_by_then() -> None:
    second = interview("2026-06-08", id="i2")
    early = sent("thank-you", "2026-06-01T18:00", "dana")
    assert thanks(DANA, interview(), second, early, now="2026-06-08T16:00") == [(["dana"], "email")]
    late = sent("thank-you", "2026-06-08T17:00", "dana")
    assert thanks(DANA, interview(), second, late, now="2026-06-08T17:00") == []


def test_who_met_you_twice_is_thanked_for_the_later_time_only() -> None:
    found = steps(
        DANA, OMAR, interview(people=("dana", "omar")), interview("2026-06-03", id="i2"), FRIDAY,
        now="2026-06-03T16:00",
    )  # fmt: skip
    whom = {(step["interview"], *step["people"]) for step in found if step["kind"] == "thank-you"}
    assert whom == {("i1", "omar"), ("i2", "dana")}


def test_someone_who_met_you_and_arranged_it_is_owed_one_note() -> None:
    step = only(
        steps(
            RUTH, interview(people=("ruth",), organisers=("ruth",)), FRIDAY, now="2026-06-01T16:00"
        ),
        "thank-you",
    )
    assert [why["rule"] for why in step["why"]] == ["TY1", "TY2"]


def test_a_called_off_interview_leaves_nobody_to_thank() -> None:
    assert "thank-you" not in kinds(
        DANA,
        interview(),
        FRIDAY,
        cancelled("2026-06-01T09:00", "called-off"),
        now="2026-06-01T17:00",
    )


def test_thanks_end_ten_working_days_after_the_interview_when_no_follow_up_comes_sooner() -> None:
    step = only(
        steps(DANA, interview(), promised("2026-07-01"), now="2026-06-12T10:00"), "thank-you"
    )
    assert local(step["closes"]) == "2026-06-15T09:00"


def test_a_follow_up_that_opens_sooner_ends_the_time_for_thanks() -> None:
    step = only(
        steps(DANA, interview(), promised("2026-06-02"), now="2026-06-01T16:00"), "thank-you"
    )
    assert local(step["closes"]) == "2026-06-05T09:00"
    assert kinds(DANA, interview(), promised("2026-06-02"), now="2026-06-05T09:00") == [
        "second-follow-up"
    ]


def test_a_date_heard_after_the_nudge_opened_does_not_bring_thanks_back() -> None:
    later = promised("2026-06-20", told="2026-06-06T10:00")
    assert "thank-you" not in kinds(
        DANA, interview(), promised("2026-06-02"), later, now="2026-06-06T11:00"
    )


def test_a_follow_up_sent_early_ends_the_time_for_thanks() -> None:
    nudge = sent("second-follow-up", "2026-06-02T10:00", "dana")
    assert "thank-you" not in kinds(DANA, interview(), FRIDAY, nudge, now="2026-06-02T10:00")


def test_due_is_never_after_the_end() -> None:
    step = only(
        steps(DANA, interview(), promised("2026-06-01"), now="2026-06-01T16:00"), "thank-you"
    )
    assert step["due"] <= step["closes"]


def test_another_way_to_write_counts_as_an_address() -> None:
    reachable = {**person("kim", "Kim Novak"), "reach": "the message box of their site"}
    assert thanks(reachable, interview(people=("kim",)), FRIDAY) == [(["kim"], "reach")]


def test_a_missing_address_is_looked_for_beside_the_thank_you() -> None:
    found = steps(KIM, interview(people=("kim",)), FRIDAY, now="2026-06-01T16:00")
    assert [step["kind"] for step in found] == ["find-address", "thank-you"] or [
        step["kind"] for step in found
    ] == ["thank-you", "find-address"]
    search, note = only(found, "find-address"), only(found, "thank-you")
    assert note["via"] == "unknown"
    assert (search["opens"], search["due"], search["closes"]) == (
        note["opens"],
        note["due"],
        note["closes"],
    )
    assert search["why"][0]["facts"]["ways"] == [
        "the invitation and earlier mails",
        "a business card",
        "the front desk, by phone",
    ]


def test_the_contact_passes_a_note_on_to_those_without_an_address() -> None:
    found = thanks(DANA, KIM, RUTH, interview(people=("dana", "kim"), organisers=("ruth",)), FRIDAY)
    assert sorted(found) == [(["dana"], "email"), (["kim", "ruth"], "contact")]


def test_a_contact_who_was_thanked_already_only_passes_the_note_on() -> None:
    thanked = sent("thank-you", "2026-06-01T16:30", "ruth", interview="i1")
    found = thanks(
        KIM, RUTH, interview(people=("kim",), organisers=("ruth",)), FRIDAY, thanked,
        now="2026-06-01T17:00",
    )  # fmt: skip
    assert found == [(["kim"], "contact")]


def test_an_agency_gets_one_note_for_everybody_and_nobody_is_looked_up() -> None:
    entries = (
        DANA,
        KIM,
        RUTH,
        through("ruth"),
        interview(people=("dana", "kim"), organisers=("ruth",)),
        FRIDAY,
    )
    assert thanks(*entries) == [(["dana", "kim", "ruth"], "contact")]
    assert "find-address" not in kinds(*entries, now="2026-06-01T16:00")


def test_nobody_noted_gives_one_note_without_names() -> None:
    assert thanks(interview(people=()), FRIDAY) == [([], "unknown")]
    sent_already = sent("thank-you", "2026-06-01T17:00", interview="i1")
    assert thanks(interview(people=()), FRIDAY, sent_already, now="2026-06-01T18:00") == []


@pytest.mark.parametrize(
    ("entries", "asks"),
    [
        ((), "mei"),
        ((FRIDAY,), None),
        ((promised(None),), None),
        ((interview("2026-06-09", id="i2"),), None),
        ((replied("offer", "2026-06-01T16:00"),), None),
        ((replied("more-time", "2026-06-01T16:00", "2026-06-12"),), None),
    ],
    ids=["not-asked", "told", "asked-in-vain", "another-ahead", "answered", "told-by-reply"],
)
def test_one_note_asks_for_the_next_steps_unless_it_is_known_or_pointless(
    entries: tuple[object, ...], asks: str | None
) -> None:
    found = steps(DANA, MEI, interview(people=("dana", "mei")), *entries, now="2026-06-01T16:00")  # type: ignore[arg-type]
    asking = [step["people"] for step in found if step["asks_next_steps"]]
    assert asking == ([[asks]] if asks else [])


def test_the_question_is_not_asked_twice_when_the_asking_note_is_sent() -> None:
    asked = sent("thank-you", "2026-06-01T17:00", "mei", interview="i1")
    found = steps(DANA, MEI, interview(people=("dana", "mei")), asked, now="2026-06-01T18:00")
    assert [step["asks_next_steps"] for step in found] == [False]


def test_a_note_that_is_not_needed_is_gone_and_the_other_stays() -> None:
    entries = (DANA, OMAR, interview(people=("dana", "omar")), FRIDAY)
    step = next(
        each for each in steps(*entries, now="2026-06-01T16:00") if each["people"] == ["dana"]
    )
    found = thanks(*entries, skipped(step["id"], "2026-06-01T16:30"), now="2026-06-01T17:00")
    assert found == [(["omar"], "email")]


def test_thanks_are_still_owed_after_a_rejection() -> None:
    assert kinds(
        DANA, interview(), FRIDAY, replied("rejection", "2026-06-01T18:00"), now="2026-06-01T19:00"
    ) == ["thank-you"]


def test_who_cannot_be_written_to_and_was_left_out_is_not_looked_up() -> None:
    entries = (KIM, interview(people=("kim",)), FRIDAY)
    note = only(steps(*entries, now="2026-06-01T16:00"), "thank-you")
    assert kinds(*entries, skipped(note["id"], "2026-06-01T16:30"), now="2026-06-01T17:00") == [
        "wait"
    ]


def test_who_was_left_out_is_in_no_note_to_the_contact() -> None:
    entries = (DANA, KIM, RUTH, interview(people=("dana", "kim"), organisers=("ruth",)), FRIDAY)
    contact = next(
        step for step in steps(*entries, now="2026-06-01T16:00") if step["via"] == "contact"
    )
    left_out = skipped(contact["id"], "2026-06-01T16:30")
    assert kinds(*entries, left_out, now="2026-06-01T17:00") == ["thank-you"]  # Dana's
    alone = skipped(contact["id"].replace("contact", "to-ruth"), "2026-06-01T16:30")
    assert sorted(thanks(*entries, alone, now="2026-06-01T17:00")) == [
        (["dana"], "email"),
        (["kim"], "contact"),
    ]


def test_a_search_that_was_left_out_leaves_the_note() -> None:
    entries = (KIM, interview(people=("kim",)), FRIDAY)
    search = only(steps(*entries, now="2026-06-01T16:00"), "find-address")
    left_out = skipped(search["id"], "2026-06-01T16:30")
    assert kinds(*entries, left_out, now="2026-06-01T17:00") == ["thank-you"]


def test_the_contact_is_one_of_the_ways_to_an_address_and_a_card_only_where_you_met() -> None:
    remote = {**interview(people=("kim",), organisers=("ruth",)), "format": "video"}
    search = only(steps(KIM, RUTH, remote, FRIDAY, now="2026-06-01T16:00"), "find-address")
    assert search["why"][0]["facts"]["ways"] == [
        "the invitation and earlier mails",
        "your contact",
        "the front desk, by phone",
    ]


def test_a_card_comes_from_who_met_you_in_the_building() -> None:
    nina = person("nina", "Nina")
    call = {**interview(id="i2", people=("nina",)), "format": "phone"}
    found = steps(KIM, nina, interview(people=("kim",)), call, FRIDAY, now="2026-06-01T16:00")
    cards = {
        step["people"][0]: "a business card" in step["why"][0]["facts"]["ways"]
        for step in found
        if step["kind"] == "find-address"
    }
    assert cards == {"kim": True, "nina": False}


def test_a_nudge_of_the_round_before_does_not_end_the_time_for_new_thanks() -> None:
    nudge = sent("second-follow-up", "2026-06-02T10:00", "dana")
    second = interview("2026-06-03", id="i2")
    assert thanks(DANA, interview(), nudge, second, now="2026-06-03T16:00") == [(["dana"], "email")]


def test_one_address_is_looked_for_for_each_person_and_round() -> None:
    nina = person("nina", "Nina")
    found = steps(
        KIM, nina, interview(people=("kim", "nina")), interview("2026-06-02", id="i2", people=("kim",)),
        FRIDAY, now="2026-06-02T16:00",
    )  # fmt: skip
    searches = [step for step in found if step["kind"] == "find-address"]
    assert sorted((step["interview"], *step["people"]) for step in searches) == [
        ("i1", "nina"),
        ("i2", "kim"),
    ]
    assert {step["via"] for step in searches} == {None}
    assert {step["asks_next_steps"] for step in searches} == {None}


def test_the_note_to_the_contact_is_due_as_early_as_the_earliest_of_those_it_stands_for() -> None:
    early = at_time(interview(people=("kim",)), "2026-06-01T09:00", "2026-06-01T10:00")
    late = interview(id="i2", people=("ruth",))
    found = steps(KIM, RUTH, early, late, FRIDAY, now="2026-06-01T16:00")
    note = only([step for step in found if step["via"] == "contact"], "thank-you")
    assert (note["people"], local(note["due"]), note["interview"]) == (
        ["kim", "ruth"],
        "2026-06-02T10:00",
        "i2",
    )


def test_nobody_noted_and_a_contact_gives_a_note_without_names_by_way_of_the_contact() -> None:
    held = interview(people=(), organisers=("ruth",))
    found = steps(RUTH, held, now="2026-06-01T16:00")
    assert sorted((step["people"], step["via"], step["asks_next_steps"]) for step in found) == [
        ([], "contact", False),
        (["ruth"], "email", True),
    ]
    note = next(step for step in found if not step["people"])
    assert [why["rule"] for why in note["why"]] == ["TY6", "TY4"]


def test_nobody_noted_and_everything_goes_through_an_agency() -> None:
    step = only(
        steps(RUTH, through("ruth"), interview(people=()), now="2026-06-01T16:00"), "thank-you"
    )
    assert (step["people"], step["via"]) == ([], "contact")


def test_a_note_without_people_is_done_only_by_a_note_without_people() -> None:
    to_ruth = sent("thank-you", "2026-06-01T17:00", "ruth", interview="i1")
    held = interview(people=(), organisers=("ruth",))
    assert thanks(RUTH, held, to_ruth, now="2026-06-01T18:00") == [([], "contact")]
    to_nobody = sent("thank-you", "2026-06-01T17:30", interview="i1")
    assert thanks(RUTH, held, to_ruth, to_nobody, now="2026-06-01T18:00") == []


def test_a_note_without_people_is_for_its_own_round() -> None:
    second = interview("2026-06-03", id="i2", people=())
    first = sent("thank-you", "2026-06-01T17:00", interview="i1")
    (step,) = steps(interview(people=()), second, FRIDAY, first, now="2026-06-03T16:00")
    assert step["interview"] == "i2"


def test_once_somebody_is_noted_the_note_without_people_is_gone() -> None:
    noted = {
        "kind": "interview-corrected",
        "at": "2026-06-01T17:00:00-04:00",
        "job": "j1",
        "interview": "i1",
        "people": ["dana"],
    }
    assert thanks(DANA, interview(people=()), noted, now="2026-06-01T18:00") == [
        (["dana"], "email")
    ]


@pytest.mark.parametrize(
    ("known", "met", "organisers", "asks"),
    [
        ((DANA, OMAR), ("omar", "dana"), (), ["dana"]),
        ((DANA, MEI), ("dana", "mei"), (), ["mei"]),
        ((DANA, RUTH), ("dana",), ("ruth",), ["ruth"]),
        (
            (DANA, person("bo", "Bo", "hiring-manager"), RUTH),
            ("dana", "bo"),
            ("ruth",),
            ["bo", "ruth"],
        ),
        ((DANA, person("bo", "Bo", "hiring-manager")), ("dana", "bo"), (), ["bo"]),
        ((DANA, OMAR), ("dana",), ("omar",), ["omar"]),
    ],
    ids=[
        "who was added first", "the hiring manager", "the contact", "the contact's, for both",
        "a hiring manager without an address", "an organiser",
    ],
)  # fmt: skip
def test_the_next_steps_are_asked_of(
    known: tuple[object, ...], met: tuple[str, ...], organisers: tuple[str, ...], asks: list[str]
) -> None:
    found = steps(*known, interview(people=met, organisers=organisers), now="2026-06-01T16:00")  # type: ignore[arg-type]
    assert [step["people"] for step in found if step["asks_next_steps"]] == [asks]
    assert {step["asks_next_steps"] for step in found if step["kind"] == "thank-you"} <= {
        True,
        False,
    }


def test_a_contact_of_another_round_is_not_who_asks() -> None:
    later = interview("2026-06-03", id="i2", people=("dana", "omar"))
    found = steps(DANA, OMAR, RUTH, interview(people=("ruth",)), later, now="2026-06-03T16:00")
    asking = [step["people"] for step in found if step["asks_next_steps"]]
    assert asking == [["ruth"], ["dana"]] or asking == [["dana"], ["ruth"]]


def test_a_note_that_was_to_ask_and_was_left_out_leaves_the_question_out() -> None:
    entries = (DANA, MEI, interview(people=("dana", "mei")))
    mei = next(step for step in steps(*entries, now="2026-06-01T16:00") if step["asks_next_steps"])
    found = steps(*entries, skipped(mei["id"], "2026-06-01T16:30"), now="2026-06-01T17:00")
    assert [step["asks_next_steps"] for step in found] == [False]


def test_each_round_asks_for_itself_and_a_date_that_still_stands_is_known() -> None:
    second = interview("2026-06-03", id="i2", people=("omar",))
    standing = promised("2026-06-12")
    found = steps(DANA, OMAR, interview(), standing, second, now="2026-06-03T16:00")
    assert not any(step["asks_next_steps"] for step in found)
    passed = promised("2026-06-02")
    found = steps(DANA, OMAR, interview(), passed, second, now="2026-06-03T16:00")
    assert [step["people"] for step in found if step["asks_next_steps"]] == [["omar"]]
    told_later = promised("2026-06-12", told="2026-06-03T15:30", interview="i2")
    found = steps(DANA, OMAR, interview(), told_later, second, now="2026-06-03T16:00")
    assert [step["people"] for step in found if step["asks_next_steps"]] == [["dana"]]


def test_thanks_of_the_round_before_end_when_you_are_thanked_for_in_a_later_one() -> None:
    second = interview("2026-06-03", id="i2", people=("omar",), organisers=("dana",))
    found = thanks(DANA, OMAR, interview(), FRIDAY, second, now="2026-06-03T16:00")
    assert sorted(found) == [(["dana"], "email"), (["omar"], "email")]


def test_a_later_round_that_is_not_held_yet_takes_nobody_s_thanks() -> None:
    second = interview("2026-06-03", id="i2")
    assert thanks(DANA, interview(), FRIDAY, second, now="2026-06-01T16:00") == [
        (["dana"], "email")
    ]


def test_a_thank_you_counts_for_any_interview_of_the_day() -> None:
    morning = at_time(interview(id="i0"), "2026-06-01T10:00", "2026-06-01T11:00")
    thanked = sent("thank-you", "2026-06-01T11:30", "dana", interview="i0")
    assert thanks(DANA, morning, interview(), FRIDAY, thanked) == []


@pytest.mark.parametrize(
    ("entries", "closes"),
    [
        ((promised("2026-07-01"),), "2026-06-15T09:00"),
        ((promised("2026-06-02"),), "2026-06-05T09:00"),
        ((), "2026-06-11T09:00"),
        ((sent("second-follow-up", "2026-06-02T10:00", "omar"),), "2026-06-02T10:00"),
        ((sent("later-follow-up", "2026-06-02T10:00", "omar"),), "2026-06-02T10:00"),
        # more time, told before the nudge opened: it had not opened on the 5th
        ((promised("2026-06-02"), replied("more-time", "2026-06-04T10:00", "2026-06-09")), "2026-06-12T09:00"),
        # told after it had opened: closed for good on the 5th
        ((promised("2026-06-02"), replied("more-time", "2026-06-05T10:00", "2026-06-09")), "2026-06-05T09:00"),
        # the moment it opens is too late to change that
        ((promised("2026-06-02"), replied("more-time", "2026-06-05T09:00", "2026-06-09")), "2026-06-05T09:00"),
        # told later, for a moment before
        ((promised("2026-06-02"), promised("2026-06-09", told="2026-06-04T10:00")), "2026-06-12T09:00"),
    ],
    ids=[
        "ten working days", "the nudge opens", "the nudge opens by an assumed date",
        "a nudge was sent", "whatever it was called", "more time before it opened",
        "more time after it opened", "more time as it opened", "a date told before it opened",
    ],
)  # fmt: skip
def test_thanks_end_for_good_at_the_first_of(entries: tuple[object, ...], closes: str) -> None:
    found = steps(
        DANA, OMAR, interview(people=("dana", "omar")), *entries, now="2026-06-20T09:00", upcoming=True
    )  # type: ignore[arg-type]  # fmt: skip
    mine = [step for step in found if step["kind"] == "thank-you"]
    assert {local(step["closes"]) for step in mine} == {closes}
    assert {step["state"] for step in mine} == {"missed"}


def test_a_nudge_that_opened_while_an_interview_was_ahead_did_not_open() -> None:
    second = interview("2026-06-08", id="i2", people=("omar",), reported="2026-06-04T09:00")
    entries = (DANA, OMAR, interview(), promised("2026-06-02"), second)
    assert sorted(thanks(*entries, now="2026-06-08T16:00")) == [
        (["dana"], "email"),
        (["omar"], "email"),
    ]
    known_late = {**second, "at": "2026-06-05T10:00:00-04:00"}  # the nudge had opened by then
    assert thanks(*entries[:-1], known_late, now="2026-06-08T16:00") == [(["omar"], "email")]


def test_a_nudge_that_was_left_out_in_time_ends_no_thanks() -> None:
    entries = (DANA, interview(), promised("2026-06-02"))
    nudge = only(steps(*entries, now="2026-06-05T09:00"), "second-follow-up")
    assert kinds(*entries, skipped(nudge["id"], "2026-06-04T09:00"), now="2026-06-08T09:00") == [
        "thank-you"
    ]


def test_numbers_of_ones_own_count() -> None:
    policy = {
        "kind": "policy-set",
        "at": "2026-05-20T09:00:00-04:00",
        "thank_you_within": 4,
        "thank_you_latest": 3,
    }
    step = only(
        steps(DANA, interview(), promised("2026-07-01"), policy, now="2026-06-01T21:00"),
        "thank-you",
    )
    assert (local(step["due"]), local(step["closes"]), step["state"]) == (
        "2026-06-01T20:00",
        "2026-06-04T09:00",
        "overdue",
    )


def test_due_comes_no_later_than_the_end_of_the_time_for_thanks() -> None:
    nudge = sent("second-follow-up", "2026-06-01T20:00", "omar")
    step = only(
        steps(DANA, OMAR, interview(), FRIDAY, nudge, now="2026-06-01T19:00", upcoming=True),
        "thank-you",
    )
    assert (local(step["due"]), local(step["closes"]), step["state"]) == (
        "2026-06-01T20:00",
        "2026-06-01T20:00",
        "open",
    )


def test_a_thank_you_for_an_interview_is_for_its_round_however_late_it_is_sent() -> None:
    morning = at_time(interview(id="i0", people=("omar",)), "2026-06-01T10:00", "2026-06-01T11:00")
    second = interview("2026-06-03", id="i2", people=("omar",))
    late = sent("thank-you", "2026-06-03T17:00", "dana", interview="i1")
    found = thanks(DANA, OMAR, morning, interview(), FRIDAY, second, late, now="2026-06-03T18:00")
    assert found == [(["omar"], "email")]


def test_asking_in_vain_or_a_date_in_a_reply_is_of_its_own_round() -> None:
    second = interview("2026-06-03", id="i2", people=("omar",))
    entries = (DANA, OMAR, interview(), second)
    asked = promised(None)
    found = steps(*entries, asked, now="2026-06-03T16:00")
    assert [step["people"] for step in found if step["asks_next_steps"]] == [["omar"]]
    told = replied("no-news", "2026-06-03T16:30", "2026-06-12")
    found = steps(*entries, told, now="2026-06-03T17:00")
    assert [step["people"] for step in found if step["asks_next_steps"]] == [["dana"]]


def test_a_nudge_does_not_open_while_the_job_is_closed_even_if_it_is_reopened_later() -> None:
    entries = (DANA, interview(), promised("2026-06-02"), closed("withdrew", "2026-06-04T09:00"))
    again = {"kind": "job-reopened", "at": when("2026-06-08T09:00"), "job": "j1"}
    later = replied("more-time", "2026-06-08T08:00", "2026-06-12")
    assert thanks(*entries, later, again, now="2026-06-08T10:00") == [(["dana"], "email")]


def test_a_nudge_did_not_open_while_an_interview_lay_ahead_that_was_called_off_later() -> None:
    planned = interview("2026-06-08", id="i2", people=("omar",), reported="2026-06-03T09:00")
    off = cancelled("2026-06-06T09:00", "called-off", "i2")
    entries = (DANA, OMAR, interview(), promised("2026-06-02"), planned, off)
    assert thanks(*entries, now="2026-06-08T09:00") == [(["dana"], "email")]


def test_what_counts_is_when_a_date_was_told_not_when_it_was_entered() -> None:
    told = {**promised("2026-06-09", told="2026-06-04T10:00"), "at": when("2026-06-06T10:00")}
    assert thanks(DANA, interview(), promised("2026-06-02"), told, now="2026-06-06T11:00") == [
        (["dana"], "email")
    ]


def test_the_day_of_an_interview_is_its_own_however_the_zone_changes_after_it() -> None:
    tokyo = at_time(
        interview(), "2026-06-02T08:00", "2026-06-02T09:00", "Asia/Tokyo"
    )  # the 1st in New York
    second = interview("2026-06-03", id="i2", people=("omar",))
    found = steps(DANA, OMAR, tokyo, promised("2026-07-20"), second, now="2026-06-03T16:00")
    dana = next(step for step in found if step["people"] == ["dana"])
    assert local(dana["closes"]) == "2026-06-16T09:00"
