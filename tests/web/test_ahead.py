"""A page holds until the instant that it names: so the shell may keep it, and show it before the engine has started."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from afterview.browser import Door
from tests.etiquette.histories import NOWS, Raw, histories
from tests.web.telling import DANA, interview, promised, reader, sent

SPANS = 6
ZONES = st.sampled_from(("America/New_York", "Asia/Tokyo", "Etc/UTC"))
DOOR, FRESH = Door({}, "/"), Door({}, "/")
# What the page's shell writes afresh every minute (times.js).
RELATIVE = re.compile(r"(<time [^>]*data-relative[^>]*>)[^<]*")


def today(door: Door, now: datetime, zone: str) -> dict[str, Any]:
    asked = {"method": "GET", "path": "/", "now": now.isoformat(), "zone": zone, "locale": "en"}
    answer = door.request(asked)
    assert answer["status"] == 200
    return {**answer, "html": RELATIVE.sub(r"\1", answer["html"])}


@given(
    histories(jobs=3),
    NOWS,
    ZONES,
    st.lists(st.floats(0, 1, exclude_max=True), min_size=SPANS, max_size=SPANS),
)
def test_what_to_do_today_holds_until_the_page_says_that_it_changes(
    history: list[Raw], now: datetime, zone: str, places: list[float]
) -> None:
    DOOR.reopen({"entries/all": json.dumps(history)}, "/")
    for place in places:
        page = today(DOOR, now, zone)
        until = datetime.fromisoformat(page["next_change"])
        last = until - timedelta(milliseconds=1)
        for moment in (min(now + (until - now) * place, last), last):
            assert today(DOOR, moment, zone)["html"] == page["html"]
        now = until


def test_a_year_is_named_until_it_begins() -> None:
    records = reader(
        DANA,
        interview("2026-12-30"),
        promised("2027-01-04", told="2026-12-30T15:50"),
        sent("thank-you", "2026-12-30T18:00", "dana"),
        now="2026-12-31T12:00",
    ).records
    DOOR.reopen(records, "/")
    before = today(DOOR, datetime(2026, 12, 31, 12, tzinfo=UTC), "America/New_York")
    assert before["next_change"] == "2027-01-01T00:00:00-05:00"
    assert "Thu 7 January 2027, 09:00" in before["html"]
    after = today(DOOR, datetime(2027, 1, 1, 12, tzinfo=UTC), "America/New_York")
    assert "Thu 7 January, 09:00" in after["html"]


@given(
    histories(jobs=3),
    st.lists(st.tuples(st.integers(0, 30), NOWS, ZONES), min_size=2, max_size=5),
)
def test_what_was_shown_before_leaves_no_trace(
    history: list[Raw], turns: list[tuple[int, datetime, str]]
) -> None:
    """Entries come and go, time goes forward and back, and the page is as if it had been opened just now."""
    DOOR.reopen({}, "/")
    held = 0
    for count, now, zone in turns:
        count = min(count, len(history))
        for place in range(min(held, count), max(held, count)):
            text = json.dumps([history[place]]) if count > held else None
            DOOR.put({f"entries/{place}": text})
        held = count
        asked = {"method": "GET", "path": "/", "now": now.isoformat(), "zone": zone, "locale": "en"}
        page = DOOR.request(asked)
        FRESH.reopen(
            {f"entries/{place}": json.dumps([history[place]]) for place in range(count)}, "/"
        )
        assert FRESH.request(asked) == page
