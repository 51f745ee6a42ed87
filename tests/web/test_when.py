"""The tool "When should I write?": what a reader enters, and the dates that come back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette.rules import BY_ID
from afterview.web.when import Question, Row, answer, read_question, zone_of

TODAY = date(2026, 3, 3)
NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
MONDAY, FRIDAY = date(2026, 3, 2), date(2026, 3, 6)


def rows(question: Question, now: datetime = NOON) -> dict[str, Row]:
    return {row.name: row for row in answer(question, now, UTC)}


def test_they_said_friday_so_the_second_note_goes_out_on_wednesday() -> None:
    note = rows(Question(MONDAY, by=FRIDAY))["Second note"]
    assert note.when == "from Wednesday 11 March 2026"
    assert note.why.startswith("3 working days after Friday 6 March 2026, the day they named.")


def test_nobody_named_a_day_and_the_answer_says_so() -> None:
    note = rows(Question(MONDAY))["Second note"]
    assert note.when == "from Thursday 12 March 2026"
    assert "a usual time, as no day was named" in note.why


def test_they_asked_for_more_time_before_i_wrote() -> None:
    question = Question(MONDAY, FRIDAY, more_time=True, until=date(2026, 3, 13))
    assert rows(question)["Second note"].when == "from Wednesday 18 March 2026"


def test_they_asked_for_more_time_after_my_second_note() -> None:
    question = Question(MONDAY, FRIDAY, more_time=True, after_note=True, until=date(2026, 3, 13))
    found = rows(question)
    assert found["Third note"].when == "from Friday 20 March 2026"
    assert "Second note" not in found


def test_thanks_are_due_the_next_day_and_late_from_the_day_after() -> None:
    assert rows(Question(MONDAY))["Thank-you note"].when == "by Tuesday 3 March 2026"
    late = rows(Question(MONDAY), datetime(2026, 3, 4, 12, tzinfo=UTC))["Thank-you note"].when
    assert late.startswith("now. It was due on Tuesday 3 March 2026; late thanks count until")


def test_a_note_that_is_overdue_says_now() -> None:
    late = rows(Question(date(2026, 2, 2)))["Second note"].when
    assert late == "now, and since Thursday 12 February 2026"


def test_an_interview_next_week_is_reckoned_from_its_end() -> None:
    assert rows(Question(date(2026, 3, 9)))["Thank-you note"].when == "by Tuesday 10 March 2026"


def test_my_own_numbers_hold() -> None:
    policy = (("e1", "few_days", 1),)
    found = {row.name: row for row in answer(Question(MONDAY, FRIDAY), NOON, UTC, policy)}
    assert found["Second note"].when == "from Monday 9 March 2026"
    assert found["Second note"].why.startswith("1 working day after")


def test_days_are_those_of_the_readers_zone() -> None:
    late = datetime(2026, 3, 4, 3, tzinfo=UTC)  # still the 3rd in New York
    found = {row.name: row for row in answer(Question(MONDAY), late, ZoneInfo("America/New_York"))}
    assert found["Thank-you note"].when == "by Tuesday 3 March 2026"
    assert zone_of("Atlantis/Middle") is UTC
    assert zone_of("../etc") is UTC


def test_a_filled_in_form_is_read() -> None:
    form = {
        "day": "2026-03-02",
        "said": "by-date",
        "by": "2026-03-06",
        "since": "more-time-after-note",
        "until": "2026-03-13",
    }
    question, slips = read_question(form, date(2026, 3, 12))
    assert slips == ()
    assert question == Question(MONDAY, FRIDAY, True, True, date(2026, 3, 13))


def test_what_the_chosen_answers_do_not_ask_for_is_ignored() -> None:
    form = {
        "day": "2026-03-02",
        "said": "no-date",
        "by": "rubbish",
        "since": "nothing",
        "until": "x",
    }
    assert read_question(form, TODAY) == (Question(MONDAY), ())


@pytest.mark.parametrize(
    ("form", "field"),
    [
        ({}, "day"),
        ({"day": "2026-02-31"}, "day"),
        ({"day": "1926-03-02"}, "day"),
        ({"day": "2026-03-02", "said": "by-date"}, "by"),
        ({"day": "2026-03-02", "said": "by-date", "by": "2026-03-01"}, "by"),
        ({"day": "2026-03-02", "since": "more-time", "until": "2026-02-01"}, "until"),
        ({"day": "2026-03-20", "since": "more-time"}, "since"),
    ],
)
def test_an_answer_that_cannot_be_used_is_named_with_its_field(
    form: dict[str, str], field: str
) -> None:
    question, slips = read_question(form, TODAY)
    assert question is None
    assert [slip.field for slip in slips] == [field]
    assert slips[0].message.endswith(".")


@given(
    day=st.dates(date(2025, 1, 1), date(2027, 12, 1)),
    by=st.none() | st.integers(0, 90),
    more_time=st.booleans(),
    after_note=st.booleans(),
    later=st.integers(0, 400),
)
def test_every_question_has_an_answer_that_ends_in_moving_on_and_cites_the_guide(
    day: date, by: int | None, more_time: bool, after_note: bool, later: int
) -> None:
    named = None if by is None else date.fromordinal(day.toordinal() + by)
    now = datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp() + later * 86_400
    question = Question(day, named, more_time, more_time and after_note)
    found = list(answer(question, datetime.fromtimestamp(now, UTC), UTC))
    assert found[-1].name == "Move on"
    assert {row.guide for row in found} <= {rule.guide for rule in BY_ID.values()}
