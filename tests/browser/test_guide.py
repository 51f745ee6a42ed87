"""The guide in real browsers: every page, in light and dark, on a phone and on a desk."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import SITE, Served

PAGES = sorted(
    path.relative_to(SITE).as_posix().removesuffix("index.html") for path in SITE.rglob("*.html")
)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("phone", [False, True], ids=["desk", "phone"])
def test_axe_finds_nothing_on_any_page(
    browser_name: str,
    new_context: Callable[..., BrowserContext],
    site: Served,
    axe: Callable[[Page], None],
    phone: bool,
    dark: bool,
) -> None:
    page = new_context(phone=phone, dark=dark).new_page()
    # What axe sees hardly depends on the browser: the second one looks at some of the pages.
    for path in PAGES if browser_name == "chromium" else PAGES[::4]:
        page.goto(site.url + path)
        axe(page)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{path} is {wide} pixels too wide"


def search(page: Page, words: str) -> None:
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").press_sequentially(words)


def test_search_finds_a_section_by_its_words_and_leads_there(page: Page, site: Served) -> None:
    page.goto(site.url)
    search(page, "they said soon")
    expect(page.get_by_role("status").filter(has_text="found")).to_be_visible()
    page.get_by_role("link", name="While you wait: They said “soon”").click()
    expect(page).to_have_url(f"{site.url}guide/waiting/#vague")
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_search_works_by_keyboard_alone(page: Page, site: Served) -> None:
    page.goto(f"{site.url}guide/evidence/")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("glossary")
    expect(page.locator(".search__results a").first).to_have_text("Glossary")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{site.url}glossary/")


def test_search_says_that_nothing_was_found_and_closes_with_escape(
    page: Page, site: Served
) -> None:
    page.goto(site.url)
    search(page, "xylophone")
    expect(page.get_by_text("Nothing found")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.get_by_role("button", name="Search")).to_be_focused()


@pytest.mark.parametrize("words", ["<b>", "(", "\\", "'", "a.*", "   "])
def test_search_takes_any_characters(page: Page, site: Served, words: str) -> None:
    page.goto(site.url)
    search(page, words + "thank")
    expect(page.locator(".search__results a").first).to_be_visible()


def test_the_search_has_no_fault_that_axe_knows(
    page: Page, site: Served, axe: Callable[[Page], None]
) -> None:
    page.goto(site.url)
    search(page, "thank")
    expect(page.locator(".search__results a").first).to_be_visible()
    axe(page)


def scheme(page: Page) -> str:
    found: str = page.evaluate("document.body.dataset.mdColorScheme")
    return found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_colours_are_the_devices_until_the_reader_chooses(
    new_context: Callable[..., BrowserContext], site: Served, dark: bool
) -> None:
    page = new_context(dark=dark).new_page()
    page.goto(site.url)
    device = "slate" if dark else "default"
    assert scheme(page) == device
    for choice, expected in (("light", "default"), ("dark", "slate")):
        page.get_by_role("button", name="Colours").click()
        expect(page.get_by_role("button", name=f"Colours: {choice}")).to_be_visible()
        assert scheme(page) == expected
    page.goto(f"{site.url}guide/waiting/")
    assert scheme(page) == "slate"
    page.get_by_role("button", name="Colours: dark").click()
    expect(page.get_by_role("button", name="Colours: as on this device")).to_be_visible()
    assert scheme(page) == device


def test_the_chosen_colours_are_there_before_the_page_is_drawn(
    page: Page, site: Served, allow: Callable[[str], None]
) -> None:
    allow("page.js|Failed to load resource")
    page.goto(site.url)
    for _ in range(2):
        page.get_by_role("button", name="Colours").click()
    page.route("**/page.js", lambda route: route.abort())
    page.goto(f"{site.url}checklist/")
    assert scheme(page) == "slate"


def test_on_a_phone_the_menu_opens_and_closes_by_keyboard(
    new_context: Callable[..., BrowserContext], site: Served, axe: Callable[[Page], None]
) -> None:
    page = new_context(phone=True).new_page()
    page.goto(site.url)
    menu = page.get_by_role("button", name="Menu")
    link = page.get_by_role("navigation", name="Navigation").get_by_role(
        "link", name="The third note"
    )
    expect(link).to_be_hidden()
    menu.focus()
    page.keyboard.press("Enter")
    expect(link).to_be_visible()
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(
        page.get_by_role("navigation", name="Navigation").get_by_role("link").first
    ).to_be_focused()
    axe(page)
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    expect(menu).to_be_focused()


def test_the_way_through_the_guide_shows_where_you_are_and_what_is_next(
    page: Page, site: Served
) -> None:
    page.goto(f"{site.url}guide/waiting/")
    way = page.get_by_role("navigation", name="Navigation")
    expect(way.locator("[aria-current=page]")).to_have_text("While you wait")
    page.get_by_role("link", name="Next: The second note").click()
    expect(page).to_have_url(f"{site.url}guide/second-note/")
    expect(page.get_by_role("link", name="Previous: While you wait")).to_be_visible()
