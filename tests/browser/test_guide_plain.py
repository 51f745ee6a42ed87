"""The guide without script, on paper, and at addresses that do not exist."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from tests.browser.browsers import ENGINES
from tests.browser.conftest import Served


@pytest.fixture
def without_script(
    new_context: Callable[..., BrowserContext], allow: Callable[[str], None]
) -> Page:
    """A phone that gets none of the site's scripts."""
    allow(r"\.js|Failed to load resource")
    page = new_context(phone=True).new_page()
    page.route(re.compile(r"\.js$"), lambda route: route.abort())
    return page


def test_the_guide_reads_and_the_menu_opens_without_script(
    without_script: Page, site: Served
) -> None:
    page = without_script
    page.goto(f"{site.url}guide/waiting/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("While you wait")
    for button in ("Search", "Colours", "Share this page"):
        expect(page.get_by_role("button", name=button)).to_be_hidden()
    page.locator("header label").click()
    page.get_by_role("navigation", name="Navigation").get_by_text("The second note").click()
    expect(page).to_have_url(f"{site.url}guide/second-note/")


def test_where_a_tool_needs_script_a_table_stands_without_it(
    without_script: Page, site: Served
) -> None:
    page = without_script
    page.goto(f"{site.url}guide/waiting/")
    expect(page.get_by_role("table").first).to_contain_text("Second note from")
    expect(page.get_by_role("button", name="Show my dates")).to_be_hidden()


def test_the_tracker_says_what_it_needs_without_script(without_script: Page, site: Served) -> None:
    without_script.goto(f"{site.url}tracker/")
    expect(without_script.get_by_text("It needs JavaScript and WebAssembly")).to_be_visible()


def test_a_wrong_address_leads_on(page: Page, site: Served, allow: Callable[[str], None]) -> None:
    allow("404")
    page.goto(f"{site.url}guide/thankyou/very/wrong")
    expect(page.get_by_role("heading", level=1)).to_have_text("This page is not here")
    page.locator("article").get_by_role("link", name="While you wait").click()
    expect(page).to_have_url(f"{site.url}guide/waiting/")


def test_a_link_to_the_content_comes_first_for_the_keyboard(page: Page, site: Served) -> None:
    page.goto(f"{site.url}guide/waiting/")
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to content")
    expect(skip).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/guide/waiting/#"))


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_checklist_prints_on_one_page(playwright: Playwright, site: Served, paper: str) -> None:
    """Only Chromium makes a file of what it prints."""
    engine = ENGINES["chromium"]
    browser = playwright.chromium.launch(executable_path=engine.program, **engine.launch)
    page = browser.new_page()
    page.goto(f"{site.url}checklist/")
    printed = page.pdf(
        format=paper, margin=dict.fromkeys(("top", "right", "bottom", "left"), "1.4cm")
    )
    browser.close()
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
