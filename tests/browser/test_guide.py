"""The guide in real browsers: every page, in light and dark, on a phone and on a desk."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import SITE, Served

PAGES = sorted(
    path.relative_to(SITE).as_posix().removesuffix("index.html")
    for path in SITE.rglob("index.html")
)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_axe_finds_nothing_on_any_page(
    new_context: Callable[..., BrowserContext],
    site: Served,
    axe: Callable[[Page], None],
    phone: bool,
    dark: bool,
) -> None:
    page = new_context(phone=phone, dark=dark).new_page()
    for path in PAGES:
        page.goto(site.url + path)
        axe(page)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{path} is {wide} pixels too wide"


def test_search_finds_a_chapter(page: Page, site: Served) -> None:
    page.goto(site.url)
    page.get_by_role("textbox", name="Search").press_sequentially("business card")
    expect(page.get_by_role("link", name="Before you leave").first).to_be_visible()
