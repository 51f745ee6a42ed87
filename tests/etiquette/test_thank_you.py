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
    interview,
    person,
    promised,
    replied,
    sent,
    skipped,
    through,
)
from tests.etiquette.telling import kinds, local, only, steps

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
    step = only(steps(RUTH, interview(people=("ruth",), organisers=("ruth",)), FRIDAY, now="2026-06-01T16:00"), "thank-you")  # fmt: skip
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
    entries = (DANA, KIM, RUTH, through("ruth"), interview(people=("dana", "kim"), organisers=("ruth",)), FRIDAY)  # fmt: skip
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
