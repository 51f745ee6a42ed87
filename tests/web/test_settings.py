"""Settings: the numbers are the reader's, within their ranges, and each says where it comes from."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from afterview.etiquette.policy import NUMBERS, read_policy
from afterview.web.settings import LABELS
from tests.web.browsing import Reader, Screen
from tests.web.entries import AT, NOW, job, stored

EVIDENCE = Path(__file__).parents[2] / "docs" / "guide" / "evidence.md"


def reader(*policy: dict[str, Any]) -> Reader:
    told = [
        {"id": f"p{place}", "at": AT, "kind": "policy-set", **each}
        for place, each in enumerate(policy)
    ]
    return Reader(now=NOW, records=stored(a1=[*job(), *told]))


def save(ana: Reader, **typed: str | list[str]) -> Screen:
    return ana.press(ana.open("/settings"), "Save", **typed)


def told(ana: Reader) -> list[dict[str, Any]]:
    """The entries of the last submit, without what every entry has."""
    (write,) = ana.call.writes
    return [
        {name: value for name, value in entry.items() if name not in ("id", "at", "act")}
        for entry in json.loads(write.value or "")
    ]


def policy(ana: Reader) -> Any:
    return read_policy(ana.notebook.story)[0]


def test_every_number_stands_there_with_its_default_range_and_source() -> None:
    screen = reader().open("/settings")
    evidence = EVIDENCE.read_text("utf-8")
    assert LABELS.keys() == NUMBERS.keys()
    for number in NUMBERS.values():
        assert f"from {number.low} to {number.high}; the default is {number.default}" in screen
        assert screen.named(LABELS[number.name]) == number.name
        assert f'href="/{number.guide}"' in screen.html
        assert f"### {LABELS[number.name]} {{ #{number.guide.partition('#')[2]} }}" in evidence
    assert "Time zone: New York" in screen


def test_one_submit_is_one_entry_of_what_was_changed() -> None:
    ana = reader()
    saved = save(ana, few_days="4", gone_quiet="30", weekend=["Fri", "Sat"])
    assert told(ana) == [
        {"kind": "policy-set", "few_days": 4, "gone_quiet": 30, "weekend": ["Fri", "Sat"]}
    ]
    assert (policy(ana).few_days, policy(ana).gone_quiet) == (4, 30)
    assert "Every plan follows" in saved
    assert ana.call.announce.startswith("Saved.")


def test_my_name_is_kept_beside_the_numbers_and_can_be_taken_away() -> None:
    ana = reader()
    save(ana, name="  Ana   Lima ", few_days="2")
    assert told(ana) == [
        {"kind": "me-set", "name": "Ana Lima"},
        {"kind": "policy-set", "few_days": 2},
    ]
    assert ana.notebook.story.me == "Ana Lima"
    save(ana, name="")
    assert told(ana) == [{"kind": "me-set", "name": ""}]
    assert ana.notebook.story.me is None


def test_saving_what_stands_there_changes_nothing() -> None:
    ana = reader({"few_days": 4, "days_off": ["2026-12-25", "2026-04-06"], "weekend": ["Sun"]})
    save(ana)
    assert ana.call.writes == []
    assert ana.call.announce == "Nothing was changed."


@pytest.mark.parametrize("typed", ["0", "8", "-1", "3.5", "", "many", "٣", "9" * 5000])
def test_a_number_out_of_range_is_refused_with_what_would_be_right(typed: str) -> None:
    ana = reader()
    screen = save(ana, few_days=typed, gone_quiet="30")
    assert screen.status == 422
    assert "A few days: enter a whole number from 1 to 7." in screen.alert
    assert f'value="{typed}"' in screen.html, "what was typed is still there"
    assert ana.call.writes == []


def test_each_end_of_each_range_is_accepted() -> None:
    ana = reader()
    for end in ("low", "high"):
        save(ana, **{name: str(getattr(number, end)) for name, number in NUMBERS.items()})
        assert all(
            getattr(policy(ana), name) == getattr(number, end) for name, number in NUMBERS.items()
        )


def test_a_week_without_a_working_day_is_refused() -> None:
    screen = save(reader(), weekend=["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    assert "Leave at least one working day" in screen.alert
    ana = reader()
    save(ana, weekend=[])
    assert policy(ana).weekend == ()


def test_days_off_are_added_one_by_one_or_several_at_once_and_removed_again() -> None:
    ana = reader()
    save(ana, off_from="2026-04-06")
    save(ana, off_from="2026-12-24", off_until="2026-12-26")
    christmas = [date(2026, 12, day) for day in (24, 25, 26)]
    assert policy(ana).days_off == (date(2026, 4, 6), *christmas)
    screen = ana.open("/settings")
    assert "Fri 25 December 2026" in screen
    save(ana, days_off=["2026-12-24", "2026-12-25", "2026-12-26"])
    assert policy(ana).days_off == tuple(christmas)
    save(ana, days_off=[])
    assert told(ana) == [{"kind": "policy-set", "days_off": None}]
    assert policy(ana).days_off == ()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2026-02-31", "", "as a date that exists"),
        ("2036-04-06", "", "more than two years away"),
        ("", "2026-04-06", "Enter the first day off as well."),
        ("2026-04-06", "2026-04-05", "at most 60 days after the first"),
        ("2026-04-06", "2027-04-06", "at most 60 days after the first"),
    ],
)
def test_days_off_that_cannot_be_are_refused(first: str, last: str, said: str) -> None:
    ana = reader()
    screen = save(ana, off_from=first, off_until=last)
    assert screen.status == 422
    assert said in screen.alert
    assert ana.call.writes == []


def test_days_off_of_long_ago_do_not_stand_in_the_way_of_new_ones() -> None:
    known = {"kind": "policy-set", "days_off": ["2026-04-06", "2028-05-29"]}
    ana = Reader(
        now="2028-06-01T10:00:00-04:00",
        records=stored(a1=[{"id": "p1", "at": "2027-06-01T10:00:00Z", **known}]),
    )
    save(ana, off_from="2028-07-04")
    assert policy(ana).days_off == (date(2028, 5, 29), date(2028, 7, 4))


def test_a_day_off_moves_the_plan() -> None:
    ana = reader()
    before = ana.notebook.plan(ana.now).next_change
    save(ana, off_from="2026-03-10")
    after = ana.notebook.plan(ana.now).next_change
    assert before is not None
    assert after is not None
    assert after > before


def test_the_defaults_come_back_with_one_button_and_days_off_stay() -> None:
    ana = reader({"few_days": 4, "weekend": ["Sun"], "days_off": ["2026-12-25"]})
    ana.press(ana.open("/settings"), "Put the defaults back")
    assert told(ana) == [{"kind": "policy-set", "few_days": None, "weekend": None}]
    assert policy(ana).few_days == 3
    assert policy(ana).days_off == (date(2026, 12, 25),)
    assert "Put the defaults back" not in ana.open("/settings")
    ana.post("/settings/defaults")
    assert ana.call.writes == []


def test_what_was_saved_can_be_undone() -> None:
    ana = reader()
    ana.press(save(ana, few_days="4"), "Undo")
    assert policy(ana).few_days == 3


def test_a_value_out_of_range_in_the_journal_is_named() -> None:
    screen = reader({"few_days": 99}).open("/settings")
    assert "few_days must be a whole number from 1 to 7" in screen
    assert 'value="3"' in screen.html


def test_another_time_zone_than_the_devices_is_kept_on_this_device_and_can_be_taken_away() -> None:
    ana = reader()
    saved = save(ana, zone="Europe/London")
    assert [(each.key, each.value) for each in ana.call.writes] == [
        ("preferences/zone", "Europe/London")
    ]
    assert "Saved, on this device." in saved
    assert "Time zone: London." in saved
    ana.open_notebook()
    assert "Time zone: London." in ana.open("/settings")
    assert ana.press(ana.open("/add"), "Save", company="Beta")
    assert str(ana.notebook.story.jobs[-1].interviews[0].zone) == "Europe/London"
    back = save(ana, zone="")
    assert "Time zone: New York, as your device says" in back
    assert "preferences/zone" not in ana.records


def test_a_time_zone_that_is_none_is_refused_with_words() -> None:
    ana = reader()
    refused = save(ana, zone="Mars/Olympus")
    assert refused.status == 422
    assert "The time zone" in refused.alert
    assert ana.call.writes == []


def test_what_stands_in_the_place_of_a_chosen_time_zone_does_no_harm() -> None:
    ana = reader()
    ana.notebook.put("preferences/zone", "../etc/passwd")
    ana.notebook.put("preferences/zone", '{"not": "a zone"}')
    assert "New York, as your device says" in ana.open("/settings")


def test_a_save_that_changes_nothing_says_so() -> None:
    ana = reader()
    assert "Nothing was changed." in save(ana)
    assert ana.call.writes == []
