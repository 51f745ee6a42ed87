"""The tracker from end to end: told, shown, recorded, closed, and gone on with when the network is dead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Served
from tests.browser.test_offline import NO_NETWORK
from tests.browser.tracker import Tracker

PHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
    " Version/18.0 Mobile/15E148 Safari/604.1"
)


@pytest.mark.parametrize("base", ["/", "/afterview/"], ids=["root", "base-path"])
def test_add_see_record_reload_and_go_on_when_the_server_is_dead(
    page: Page, serve: Callable[..., Served], allow: Callable[[str], None], base: str
) -> None:
    host = serve(base=base)
    tracker = Tracker(page, host.url).open()
    tracker.add("Acme", "Dana Reyes", "By Friday")
    tracker.follow("I sent it", "You sent it")
    tracker.press("Save")
    expect(page.locator("#view")).to_contain_text("Nothing to do now")
    tracker.ready_offline()
    assert len(tracker.stored()) == 2

    allow(NO_NETWORK)
    host.stop()
    page.reload()
    tracker.ready()
    expect(page.locator("#view")).to_contain_text("Nothing to do now")
    page.goto(host.url + "guide/waiting/")
    page.goto(host.url + "tracker/#/jobs")
    tracker.ready()
    tracker.follow("Acme", "Acme")
    tracker.follow("They replied", "They replied")
    page.get_by_label("More time").check()
    tracker.press("Save")
    expect(page.locator("#view")).to_contain_text("Wait")
    tracker.go("History")
    assert len(tracker.stored()) == 3
    page.reload()
    tracker.ready()
    expect(page.locator("#view .timeline > li")).to_have_count(3)


def test_two_tabs_see_what_the_other_stores(context: BrowserContext, site: Served) -> None:
    first = Tracker(context.new_page(), site.url).open("/jobs")
    second = Tracker(context.new_page(), site.url).open("/jobs")
    first.add("Acme", "Dana Reyes")
    expect(second.page.locator("#view")).to_contain_text("Acme")
    second.add("Umbrella", "Omar Haddad")
    expect(first.card("Thank Omar Haddad")).to_be_visible()
    first.press("Undo")
    expect(first.card("Thank Omar Haddad")).to_be_visible()
    second.go("Jobs")
    expect(second.page.locator("#view")).not_to_contain_text("Acme")
    assert len(first.stored()) == len(second.stored()) == 3


def test_the_main_job_with_the_keyboard_alone(page: Page, site: Served) -> None:
    tracker = Tracker(page, site.url).open()

    def tab_to(name: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if name in page.evaluate(
                "(document.activeElement.labels?.[0] ?? document.activeElement).textContent"
            ):
                return
        raise AssertionError(f"{name} cannot be reached")

    page.locator(".md-skip").focus()
    page.keyboard.press("Enter")
    tab_to("Add an interview")
    page.keyboard.press("Enter")
    expect(tracker.heading).to_be_focused()
    tab_to("Company")
    page.keyboard.type("Acme")
    tab_to("Name, or who it was")
    page.keyboard.type("Dana Reyes")
    page.keyboard.press("Enter")
    expect(tracker.card("Thank Dana Reyes")).to_be_visible()
    expect(page.locator("#view .changed")).to_be_focused()
    tab_to("Why?")
    page.keyboard.press("Enter")
    expect(page.locator("details.why").first).to_have_attribute("open", "")
    tab_to("I sent it")
    page.keyboard.press("Enter")
    expect(tracker.heading).to_contain_text("You sent it")
    expect(tracker.heading).to_be_focused()
    tab_to("Save")
    page.keyboard.press("Enter")
    expect(page.locator("#view")).to_contain_text("Nothing to do now")
    assert len(tracker.stored()) == 2


def test_what_is_pressed_before_the_engine_is_there_is_carried_out(
    page: Page, site: Served
) -> None:
    tracker = Tracker(page, site.url)
    page.goto(site.url + "tracker/")
    page.locator("#view").get_by_role("link", name="Add an interview").click()
    expect(tracker.heading).to_have_text("Add an interview", timeout=60_000)
    assert tracker.focused().startswith("<h1")


def test_the_first_view_is_there_before_the_engine_and_stays_as_it_is(
    page: Page, site: Served
) -> None:
    page.goto(site.url + "tracker/")
    before = page.locator("#view").inner_html()
    assert "Add an interview" in before
    tracker = Tracker(page, site.url).ready()
    assert page.locator("#view").inner_html() == before
    marks = page.evaluate("performance.getEntriesByType('mark').map(({name}) => name)")
    assert {"afterview:answer", "afterview:engine"} <= set(marks)
    assert tracker.stored() == {}


def test_whoever_has_stored_something_never_sees_an_empty_tracker(page: Page, site: Served) -> None:
    page.goto(site.url)
    page.evaluate("localStorage.setItem('afterview:/:entries/1', '[]')")
    page.add_init_script(
        """addEventListener("DOMContentLoaded", () =>
        new MutationObserver(() => (window.seen += document.getElementById("view").textContent))
        .observe(document.getElementById("view"), { childList: true }));
        window.seen = "";"""
    )
    page.goto(site.url + "tracker/")
    expect(page.locator("#view h1")).to_have_text("One moment")
    Tracker(page, site.url).ready()


def test_without_webassembly_the_page_says_what_is_missing(page: Page, site: Served) -> None:
    page.add_init_script("delete globalThis.WebAssembly")
    page.goto(site.url + "tracker/")
    expect(page.locator("#needed")).to_contain_text("does not run in this browser")
    expect(page.locator("#needed").get_by_role("link", name="guide")).to_be_visible()
    expect(page.locator("#trouble")).to_contain_text("WebAssembly")


def test_without_scripts_the_page_explains_itself(
    new_context: Callable[..., BrowserContext], site: Served, browser_name: str
) -> None:
    if browser_name == "firefox":
        pytest.skip("Playwright cannot turn scripts off in a stock Firefox")
    page = new_context(java_script_enabled=False).new_page()
    page.goto(site.url + "tracker/")
    expect(page.locator("#needed")).to_contain_text("It needs JavaScript and WebAssembly")


@pytest.mark.parametrize("installed", [False, True], ids=["in Safari", "installed"])
def test_on_an_iphone_it_says_install_first_before_the_first_save(
    new_context: Callable[..., BrowserContext], site: Served, installed: bool
) -> None:
    page = new_context(phone=True, user_agent=PHONE).new_page()
    page.add_init_script(
        f"Object.defineProperty(navigator, 'standalone', {{ get: () => {str(installed).lower()} }})"
    )
    tracker = Tracker(page, site.url).open()
    notice = page.locator("#install-first")
    if installed:
        expect(notice).to_be_hidden()
        return
    expect(notice).to_contain_text("install first")
    tracker.add("Acme")
    expect(notice).to_be_hidden()


def test_how_it_works_makes_way_for_what_there_is_to_do(page: Page, site: Served) -> None:
    tracker = Tracker(page, site.url).open()
    background = page.get_by_role("heading", name="How the tracker works")
    expect(background).to_be_visible()
    tracker.add("Acme")
    expect(background).to_be_hidden()
    page.goto(f"{site.url}tracker/#how-it-works")
    expect(background).to_be_visible()
