"""The tool in the guide's pages: from what they said to dates with their why, by the tracker's own engine."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.conftest import Served

ENGINE_TIME = 60_000  # milliseconds for the engine's first start on a busy machine

TODAY = datetime.now().astimezone().date()


def ask(page: Page, day: str, by: str | None = None) -> Locator:
    """The tool's answer."""
    page.get_by_label("When was the interview?").fill(day)
    if by:
        page.get_by_label("They named a day").check()
        page.get_by_label("By", exact=True).fill(by)
    page.get_by_role("button", name="Show my dates").click()
    return page.locator(".tool__answer")


@pytest.mark.parametrize("chapter", ["waiting", "second-note", "third-note"])
def test_the_chapters_on_waiting_and_asking_have_the_tool(
    page: Page, site: Served, chapter: str
) -> None:
    page.goto(f"{site.url}guide/{chapter}/")
    expect(page.get_by_role("button", name="Show my dates")).to_be_visible()
    page.wait_for_load_state(
        "networkidle"
    )  # what the reader may want soon is brought (test_downloads.py)
    assert page.workers == []  # and not started


def test_what_they_said_gives_dates_with_their_why_and_the_tracker_takes_them_over(
    page: Page, site: Served, axe: Callable[[Page], None]
) -> None:
    page.goto(f"{site.url}guide/waiting/")
    day, by = TODAY.isoformat(), (TODAY + timedelta(days=7)).isoformat()
    answer = ask(page, day, by)
    expect(answer.get_by_role("link", name="Second note")).to_be_visible(timeout=ENGINE_TIME)
    expect(answer).to_contain_text("the day they named")
    expect(answer).to_be_focused()
    axe(page)
    answer.get_by_role("link", name="Add this to the tracker").click()
    expect(page).to_have_url(f"{site.url}tracker/#/add?day={day}&said=by-date&by={by}")
    expect(page.locator("[name=day]")).to_have_value(day, timeout=ENGINE_TIME)
    expect(page.locator("[name=by]")).to_have_value(by)


def test_what_is_missing_is_said_and_leads_to_its_field(page: Page, site: Served) -> None:
    page.goto(f"{site.url}guide/waiting/")
    answer = ask(page, "")
    expect(answer.get_by_role("alert")).to_be_visible(timeout=ENGINE_TIME)
    answer.get_by_role("link").first.click()
    field = page.get_by_label("When was the interview?")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-invalid", "true")


def test_used_once_the_tool_works_without_a_network(
    new_context: Callable[..., BrowserContext],
    serve: Callable[..., Served],
    allow: Callable[[str], None],
) -> None:
    allow("net::ERR_|NS_ERROR|NetworkError|Failed to (fetch|load)")
    host = serve(base="/afterview/")
    page = new_context(phone=True).new_page()
    page.goto(f"{host.url}guide/second-note/")
    expect(ask(page, TODAY.isoformat()).get_by_role("listitem").first).to_be_visible(
        timeout=ENGINE_TIME
    )
    saved = "import('../../offline/offline.js').then(({offline}) => offline.state().ready)"
    for _ in range(300):
        if page.evaluate(saved):
            break
        page.wait_for_timeout(100)
    host.stop()
    page.goto(f"{host.url}guide/third-note/")
    answer = ask(page, TODAY.isoformat())
    expect(answer.get_by_role("listitem").first).to_be_visible(timeout=ENGINE_TIME)
