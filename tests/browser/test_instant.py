"""What to do now is on the screen before the engine has started: true at this minute, and of use already."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Served
from tests.browser.tracker import START, Tracker, sabotaged

NO_ENGINE = r"404|service-?worker|ServiceWorker"
CARDS = "Object.keys(localStorage).find((key) => key.endsWith(':cards'))"
MARKS = "performance.getEntriesByType('mark').map(({name}) => name)"
NEW_YORK = {"timezone_id": "America/New_York", "locale": "en-US"}
LONGEST = timedelta(days=60)


class Host:
    """A site whose engine can be taken away, so that nothing but what was kept can show."""

    def __init__(self, served: Served, folder: Path) -> None:
        self.url = served.url
        self._manifest = folder / "engine" / "manifest.json"
        self._text = self._manifest.read_bytes()

    def take_engine(self) -> None:
        self._manifest.unlink()

    def bring_engine(self, tracker: Tracker) -> None:
        again = tracker.page.get_by_role("button", name="Try again")
        expect(again).to_be_visible(timeout=START)
        self._manifest.write_bytes(self._text)
        again.click()
        tracker.ready()


@pytest.fixture
def host(serve: Callable[..., Served], allow: Callable[[str], None], tmp_path: Path) -> Host:
    allow(NO_ENGINE)
    folder = sabotaged(tmp_path / "site")
    return Host(serve(folder=folder), folder)


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context(**NEW_YORK)


def wait(page: Page, condition: Callable[[], bool]) -> None:
    for _ in range(200):
        if condition():
            return
        page.wait_for_timeout(50)
    raise AssertionError("it never came")


def kept(tracker: Tracker) -> dict[str, Any]:
    """The pages that are kept, when the last of them is."""

    def found() -> dict[str, Any]:
        text = tracker.page.evaluate(f"localStorage[{CARDS}] ?? null")
        return json.loads(text) if text else {"spans": []}

    def is_whole() -> bool:
        spans = found()["spans"]
        now = datetime.now(UTC).timestamp() * 1000
        return (
            bool(spans)
            and spans[-1]["until"] >= now + LONGEST / timedelta(milliseconds=1) - 600_000
        )

    wait(tracker.page, is_whole)
    return found()


def test_what_to_do_now_shows_before_the_engine_is_there(page: Page, host: Host) -> None:
    tracker = Tracker(page, host.url).open()
    tracker.add("Acme", "Dana Reyes")
    kept(tracker)
    host.take_engine()
    page.goto("about:blank")
    page.goto(f"{host.url}tracker/")
    expect(tracker.card("Thank Dana Reyes")).to_be_visible()
    expect(tracker.card("Thank Dana Reyes")).to_contain_text("in 23 hours")
    marks = page.evaluate(MARKS)
    assert "afterview:answer" in marks
    assert "afterview:engine" not in marks


def test_at_every_instant_it_is_the_page_that_the_engine_gives(
    new_context: Callable[..., BrowserContext], host: Host
) -> None:
    context = new_context(**NEW_YORK)
    tracker = Tracker(context.new_page(), host.url).open("/example")
    tracker.press("Load")
    spans = kept(tracker)["spans"]
    assert len(spans) > 4
    stored = context.storage_state()
    for place, span in enumerate(spans[:6]):
        between = span["from"] + (span["until"] - span["from"]) * (place % 3) / 3
        page = new_context(**NEW_YORK, storage_state=stored).new_page()
        page.clock.install(time=datetime.fromtimestamp(between / 1000, UTC) + timedelta(seconds=1))
        host.take_engine()
        tracker = Tracker(page, host.url)
        page.goto(f"{host.url}tracker/")
        expect(tracker.heading).to_have_text("Today")
        first = page.inner_html("#view")
        host.bring_engine(tracker)
        assert page.inner_html("#view") == first


def test_what_is_typed_and_pressed_before_the_engine_is_there_is_kept_and_carried_out(
    page: Page, host: Host
) -> None:
    tracker = Tracker(page, host.url).open()
    tracker.add("Acme", "Dana Reyes")
    tracker.add("Birch", "Omar Haddad")
    kept(tracker)
    host.take_engine()
    page.goto("about:blank")
    page.goto(f"{host.url}tracker/")
    card = tracker.card("Thank Dana Reyes")
    address = card.get_by_label("address")
    address.fill("dana@acme.example")
    card.get_by_role("button", name="Save").first.click()
    other = tracker.card("Thank Omar Haddad").get_by_label("address")
    other.fill("omar@")
    host.bring_engine(tracker)
    wait(page, lambda: "dana@acme.example" in str(tracker.stored()))
    expect(tracker.card("Thank Omar Haddad").get_by_label("address")).to_have_value("omar@")


@pytest.mark.parametrize("change", ["time", "engine", "records"])
def test_what_holds_no_more_is_not_shown_and_the_page_says_so(
    context: BrowserContext, host: Host, change: str
) -> None:
    tracker = Tracker(context.new_page(), host.url).open()
    tracker.add("Acme", "Dana Reyes")
    last = kept(tracker)["spans"][-1]["until"]
    if change == "engine":
        tracker.page.evaluate(
            f"localStorage[{CARDS}] = localStorage[{CARDS}].replace(/[0-9a-f]{{16}}/, '0'.repeat(16))"
        )
    if change == "records":
        key = "Object.keys(localStorage).find((key) => key.includes(':entries/'))"
        tracker.page.evaluate(f"localStorage[{key} + '2'] = '[]'")
    tracker.page.close()
    host.take_engine()
    page = context.new_page()
    if change == "time":
        page.clock.install(time=datetime.fromtimestamp(last / 1000, UTC) + timedelta(days=1))
    page.goto(f"{host.url}tracker/")
    expect(page.locator("#view h1")).to_have_text("One moment")
    expect(page.get_by_text("no longer holds")).to_be_visible()
    assert "afterview:answer" not in page.evaluate(MARKS)


def test_a_draft_that_is_typed_takes_nothing_away_from_the_next_opening(
    context: BrowserContext, host: Host
) -> None:
    tracker = Tracker(context.new_page(), host.url).open()
    tracker.add("Acme", "Dana Reyes")
    kept(tracker)
    tracker.card("Thank Dana Reyes").get_by_role("link", name="Write it").click()
    expect(tracker.heading).to_have_text("Thank Dana Reyes")
    tracker.page.get_by_role("textbox", name="Your note", exact=True).press_sequentially("Dear D")
    tracker.page.close()  # in the middle of a word: what is typed is stored as the page goes
    host.take_engine()
    page = context.new_page()
    page.goto(f"{host.url}tracker/")
    expect(Tracker(page, host.url).card("Thank Dana Reyes")).to_be_visible()
    assert "Dear D" in page.evaluate("JSON.stringify({ ...localStorage })")
    assert "afterview:answer" in page.evaluate(MARKS)


def test_pages_that_are_being_kept_while_a_draft_is_typed_are_those_of_the_next_opening(
    context: BrowserContext, host: Host
) -> None:
    tracker = Tracker(context.new_page(), host.url).open()
    tracker.add("Acme", "Dana Reyes")
    tracker.card("Thank Dana Reyes").get_by_role("link", name="Write it").click()
    tracker.page.get_by_role("textbox", name="Your note", exact=True).press_sequentially("Dear D")
    tracker.page.wait_for_timeout(600)
    kept(tracker)
    tracker.page.close()
    host.take_engine()
    page = context.new_page()
    page.goto(f"{host.url}tracker/")
    expect(Tracker(page, host.url).card("Thank Dana Reyes")).to_be_visible()
