"""Share this page: the system's share sheet where there is one, else the address is copied and the page says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Served

SHEET = """Object.defineProperty(navigator, "share", {value: async (what) => { window.shared = what; %s }})"""
NO_SHEET = """Object.defineProperty(navigator, "share", {value: undefined})"""
CLIPBOARD = """Object.defineProperty(navigator, "clipboard",
  {value: {writeText: async (text) => { %s; window.copied = text; }}})"""


def press(page: Page, site: Served, path: str = "guide/waiting/#vague") -> None:
    page.goto(site.url + path)
    page.get_by_role("button", name="Share this page").click()


def test_the_share_sheet_gets_title_words_and_address_of_the_page(page: Page, site: Served) -> None:
    page.add_init_script(SHEET % "")
    press(page, site)
    page.wait_for_function("() => window.shared")
    shared = page.evaluate("shared")
    assert shared["url"] == f"{site.url}guide/waiting/"
    assert shared["title"] == "While you wait - Afterview"
    assert shared["text"].startswith("After the thank-you, trust the timeline")
    expect(page.locator("[data-share-page] [role=status]")).to_be_empty()


def test_without_a_share_sheet_the_address_is_copied_and_the_page_says_so(
    page: Page, site: Served
) -> None:
    page.add_init_script(NO_SHEET)
    page.add_init_script(CLIPBOARD % "")
    press(page, site)
    expect(page.get_by_text("The link is copied.")).to_be_visible()
    assert page.evaluate("copied") == f"{site.url}guide/waiting/"


def test_a_share_sheet_that_the_reader_closes_says_nothing(page: Page, site: Served) -> None:
    page.add_init_script(SHEET % "throw new DOMException('closed', 'AbortError')")
    page.add_init_script(CLIPBOARD % "")
    press(page, site)
    page.wait_for_function("() => window.shared")
    expect(page.locator("[data-share-page] [role=status]")).to_be_empty()
    assert page.evaluate("window.copied") is None


def test_where_nothing_can_be_copied_the_address_is_shown(page: Page, site: Served) -> None:
    page.add_init_script(NO_SHEET)
    page.add_init_script(CLIPBOARD % "throw new DOMException('no', 'NotAllowedError')")
    press(page, site)
    expect(page.get_by_text(f"Copy this address: {site.url}guide/waiting/")).to_be_visible()


@pytest.mark.parametrize("path", ["", "guide/evidence/", "checklist/", "privacy/"])
def test_every_page_of_the_guide_can_be_shared(page: Page, site: Served, path: str) -> None:
    page.goto(site.url + path)
    expect(page.get_by_role("button", name="Share this page")).to_be_visible()


def test_without_its_script_there_is_no_button_that_does_nothing(
    page: Page, site: Served, allow: Callable[[str], None]
) -> None:
    allow("share.js|Failed to load resource")
    page.route("**/share.js", lambda route: route.abort())
    page.goto(f"{site.url}guide/waiting/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("While you wait")
    expect(page.get_by_role("button", name="Share this page")).to_be_hidden()
