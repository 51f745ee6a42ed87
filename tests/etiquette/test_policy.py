"""The numbers, which are the reader's to change within their ranges."""

from __future__ import annotations

from datetime import date

import pytest

from afterview.etiquette.policy import NUMBERS, Policy, problem_of, read_policy
from afterview.journal.story import Story


def set_to(**values: object) -> Story:
    return Story(policy=tuple(("e1", name, value) for name, value in values.items()))


def test_without_a_word_the_defaults_hold() -> None:
    assert read_policy(Story()) == (Policy(), ())


@pytest.mark.parametrize("name", NUMBERS)
def test_every_number_can_be_set_to_the_ends_of_its_range_and_no_further(name: str) -> None:
    number = NUMBERS[name]
    for value in (number.low, number.high):
        policy, refusals = read_policy(set_to(**{name: value}))
        assert (getattr(policy, name), refusals) == (value, ())
    for value in (number.low - 1, number.high + 1, True, 3.0, "3"):
        policy, (refusal,) = read_policy(set_to(**{name: value}))
        assert getattr(policy, name) == number.default
        assert refusal.name == name
        assert str(number.low) in refusal.message


def test_a_value_out_of_range_is_refused_alone_and_the_one_before_holds() -> None:
    story = Story(policy=(("e1", "few_days", 4), ("e2", "few_days", 99), ("e2", "gone_quiet", 30)))
    policy, refusals = read_policy(story)
    assert (policy.few_days, policy.gone_quiet) == (4, 30)
    assert [refusal.entry for refusal in refusals] == ["e2"]


def test_a_week_needs_a_working_day() -> None:
    assert problem_of("weekend", ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
    assert problem_of("weekend", ("Mon", "Mon"))
    assert problem_of("weekend", ("Monday",))
    assert problem_of("weekend", ()) is None
    assert problem_of("days_off", (date(2026, 12, 25),)) is None
    assert problem_of("days_off", ("2026-12-25",))


def test_an_unknown_number_is_named() -> None:
    _, (refusal,) = read_policy(set_to(patience=3))
    assert "patience" in refusal.message
