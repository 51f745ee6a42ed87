"""Days, times and distances as people say them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette.step import BEFORE_YOU_LEAVE, WAIT
from afterview.journal.entries import ANSWERS as ANSWER_WORDS
from afterview.journal.entries import FORMATS as FORMAT_WORDS
from afterview.journal.entries import NOTES as NOTE_WORDS
from afterview.journal.entries import OUTCOMES as OUTCOME_WORDS
from afterview.journal.entries import ROLES as ROLE_WORDS
from afterview.journal.entries import VIAS as VIA_WORDS
from afterview.web.words import (
    ANSWERS,
    FORMATS,
    HEADLINES,
    NOTES,
    OUTCOMES,
    ROLES,
    STEPS,
    VIAS,
    day_words,
    listed,
    moment_words,
    place,
    relative_words,
)

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 3, 3, 15, tzinfo=UTC)  # ten in the morning in New York


def test_every_word_of_the_journal_has_words_of_the_readers() -> None:
    assert tuple(ROLES) == ROLE_WORDS
    assert tuple(FORMATS) == FORMAT_WORDS
    assert tuple(VIAS) == VIA_WORDS
    assert tuple(NOTES) == NOTE_WORDS
    assert tuple(ANSWERS) == ANSWER_WORDS
    assert tuple(OUTCOMES) == OUTCOME_WORDS
    assert set(STEPS) == set(HEADLINES) - {WAIT}
    assert BEFORE_YOU_LEAVE in STEPS


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (NOW, "now"),
        (NOW + timedelta(seconds=59), "now"),
        (NOW + timedelta(minutes=1), "in 1 minute"),
        (NOW + timedelta(hours=5, minutes=59), "in 5 hours"),
        (NOW - timedelta(hours=23, minutes=59), "23 hours ago"),
        (NOW + timedelta(hours=24), "tomorrow"),
        (NOW - timedelta(hours=34), "yesterday"),
        (NOW + timedelta(hours=34), "tomorrow"),
        (NOW + timedelta(hours=39), "in 2 days"),
        (NOW + timedelta(days=13), "in 13 days"),
        (NOW + timedelta(days=14), "in 2 weeks"),
        (NOW - timedelta(days=60), "2 months ago"),
        (NOW + timedelta(days=729), "in 24 months"),
        (NOW + timedelta(days=730), "in 2 years"),
    ],
)
def test_how_far_off_it_is(moment: datetime, words: str) -> None:
    assert relative_words(moment, NOW, NEW_YORK) == words


@given(st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1)))
def test_every_moment_has_words_and_the_past_is_told_from_the_future(moment: datetime) -> None:
    words = relative_words(moment.replace(tzinfo=UTC), NOW, NEW_YORK)
    if words not in ("now", "tomorrow", "yesterday"):
        assert words.startswith("in ") == (moment.replace(tzinfo=UTC) > NOW)
        assert words.endswith(" ago") != words.startswith("in ")


def test_a_day_has_its_year_when_it_is_not_this_one() -> None:
    assert day_words(date(2026, 3, 11), date(2026, 3, 3)) == "Wed 11 March"
    assert day_words(date(2027, 1, 4), date(2026, 12, 30)) == "Mon 4 January 2027"


def test_a_moment_is_told_by_the_readers_clock() -> None:
    assert moment_words(NOW, NEW_YORK, NOW) == "Tue 3 March, 10:00"
    assert moment_words(NOW, ZoneInfo("Asia/Tokyo"), NOW) == "Wed 4 March, 00:00"


def test_a_zone_is_a_place() -> None:
    assert place(NEW_YORK) == "New York"
    assert place(ZoneInfo("America/Argentina/Buenos_Aires")) == "Buenos Aires"
    assert place(UTC) == "UTC"


def test_several_are_listed_as_one_says_them() -> None:
    assert listed(["Dana"]) == "Dana"
    assert listed(["Dana", "Omar"]) == "Dana and Omar"
    assert listed(["Dana", "Omar", "Kim"]) == "Dana, Omar and Kim"
