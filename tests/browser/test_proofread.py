"""A note that a friend reads: by link into another browser, without an engine, and back again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from afterview.exchange.proofread import Answered, Asked, link_of
from tests.browser.conftest import Served
from tests.browser.stored import COPIED, copied, records
from tests.browser.test_notes import GOOD, writing
from tests.browser.test_offline import NO_NETWORK
from tests.browser.tracker import Tracker

type NewContext = Callable[..., BrowserContext]

ASKED = Asked("3f2a9c0b", "thank-you", ("Dana Reyes",), "Thank you", GOOD)


@pytest.fixture
def link() -> str:
    made = link_of(ASKED)
    assert isinstance(made, str)
    return made


def friends_page(context: BrowserContext, address: str) -> Page:
    context.add_init_script(COPIED)
    page = context.new_page()
    page.goto(address)
    expect(page.locator("#friend-read-body")).to_contain_text("flooded archive")
    return page


@pytest.mark.parametrize("base", ["/", "/afterview/"], ids=["root", "base-path"])
def test_a_friend_changes_the_note_and_the_author_takes_what_she_likes(
    new_context: NewContext, serve: Callable[..., Served], base: str
) -> None:
    host = serve(base=base)
    tracker, text = writing(new_context(), host)
    text.fill(GOOD)
    tracker.press("Ask a friend")
    expect(tracker.heading).to_have_text("Ask a friend to read it")
    view = tracker.page.locator("#view")
    expect(view).to_contain_text("flooded archive")
    expect(view).to_contain_text("no addresses")
    tracker.press("Copy the link")
    expect(tracker.announcement).to_have_text("Copied.")
    address = copied(tracker.page)
    assert address.startswith(f"{host.url}proofread/#1.")
    assert len(address) < 2_000

    asked: list[str] = []
    bob = new_context(phone=True)
    bob.on("request", lambda request: asked.append(request.url))
    page = friends_page(bob, address)
    expect(page.locator("#friend-about")).to_have_text(
        "A thank-you note to Dana Reyes, not sent yet."
    )
    assert not [url for url in asked if "/engine/" in url], "the friend needs no program"
    assert not [url for url in asked if address.partition("#")[2][5:40] in url]
    page.get_by_text("Change the text").click()
    page.get_by_role("textbox", name="The note").fill(
        GOOD.replace("the shelves", "those shelves").replace("Best wishes", "Kind regards")
    )
    page.get_by_role("textbox", name="Say something about it").fill("Lovely.\nShort enough.")
    page.get_by_role("button", name="Give it back").click()
    expect(page.get_by_role("heading", name="Send this back")).to_be_focused()
    page.get_by_role("button", name="Copy the link").click()
    expect(page.locator("#friend-said")).to_contain_text("The link is copied.")
    back = copied(page)
    assert back.startswith(f"{host.url}tracker/#/proofread/1.")
    assert len(back) < 2_000
    assert not [key for key in page.evaluate("Object.keys(localStorage)") if "drafts" in key]

    before = records(tracker.page, host)
    tracker.page.goto(back)
    expect(tracker.heading).to_have_text("Your friend has read it")
    expect(view).to_contain_text("Lovely.")
    expect(view.locator("ins").first).to_contain_text("those")
    assert records(tracker.page, host) == before, "opening it changes nothing"
    tracker.page.get_by_label("Best wishes becomes Kind regards").uncheck()
    tracker.press("Take what is ticked")
    expect(tracker.heading).to_have_text("Thank Dana Reyes")
    expect(text).to_have_value(GOOD.replace("the shelves", "those shelves"))
    assert "those shelves" in json.dumps(records(tracker.page, host))


def test_whoever_leaves_before_giving_it_back_is_asked(page: Page, site: Served, link: str) -> None:
    page.goto(f"{site.url}proofread/#{link}")
    expect(page.locator("#friend-read-body")).to_contain_text("flooded archive")
    asks = """() => {
      const leaving = new Event("beforeunload", { cancelable: true });
      dispatchEvent(leaving);
      return leaving.defaultPrevented;
    }"""
    assert not page.evaluate(asks)
    page.get_by_role("textbox", name="Say something about it").fill("Lovely.")
    assert page.evaluate(asks)
    page.get_by_role("button", name="Give it back").click()
    expect(page.get_by_role("heading", name="Send this back")).to_be_visible()
    assert not page.evaluate(asks), "the answer is made"


def test_a_broken_link_says_what_is_wrong(page: Page, site: Served, link: str) -> None:
    answer = link_of(Answered("x", "", "a", "", "b", ""))
    assert isinstance(answer, str)
    for broken, said in (
        ("", "no note in this address"),
        ("hello", "no note in this address"),
        (link[:-12], "cut off"),
        (link[:20] + "~" + link[21:], "changed on its way"),
        (link[:20] + ("B" if link[20] == "A" else "A") + link[21:], "changed on its way"),
        ("7" + link[1:], "newer version"),
        ("1." + "A" * 40_000 + ".z", "larger than any"),
        ("%E0%A4%A", "no note in this address"),
        (answer, "is an answer"),
    ):
        page.goto("about:blank")
        page.goto(f"{site.url}proofread/#{broken}")
        expect(page.get_by_role("alert")).to_contain_text(said)
        expect(page.locator("#friend-note")).not_to_be_visible()
    page.goto(f"{site.url}proofread/#{link}")  # in the same tab
    expect(page.locator("#friend-read-body")).to_contain_text("flooded archive")
    expect(page.get_by_role("alert")).not_to_be_visible()


def test_a_hostile_note_is_only_text(page: Page, site: Served) -> None:
    made = link_of(
        Asked("x", "<b>", ("<img src=x onerror=alert(1)>",), "<i>", "<script>alert(1)</script>\n")
    )
    page.goto(f"{site.url}proofread/#{made}")
    expect(page.locator("#friend-read-body")).to_contain_text("<script>alert(1)</script>")
    expect(page.locator("#friend-about")).to_contain_text("A note to <img")


def test_the_friends_page_works_without_a_network(
    context: BrowserContext, serve: Callable[..., Served], allow: Callable[[str], None], link: str
) -> None:
    host = serve()
    page = context.new_page()
    Tracker(page, host.url).open().ready_offline()
    allow(NO_NETWORK)
    host.stop()
    page.goto(f"{host.url}proofread/#{link}")
    expect(page.locator("#friend-read-body")).to_contain_text("flooded archive")
    page.get_by_role("button", name="Give it back").click()
    expect(page.get_by_label("The link")).to_have_value(_address(host))


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_the_friends_page_is_accessible_on_a_phone(
    new_context: NewContext, site: Served, axe: Callable[[Page], None], link: str, dark: bool
) -> None:
    page = friends_page(new_context(phone=True, dark=dark), f"{site.url}proofread/#{link}")
    page.get_by_text("Change the text").click()
    page.get_by_role("button", name="Give it back").click()
    expect(page.get_by_role("heading", name="Send this back")).to_be_visible()
    axe(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    tracker = Tracker(page, site.url)
    made = link_of(Answered("x", "a", GOOD, "b", GOOD.replace("the", "some"), "Good."))
    tracker.open(f"/proofread/{made}")
    expect(tracker.heading).to_have_text("Your friend has read it")
    axe(page)


def test_the_guide_checks_a_note(page: Page, site: Served, axe: Callable[[Page], None]) -> None:
    page.goto(f"{site.url}guide/what-to-avoid/")
    tool = page.locator(".tool")
    note_field = tool.get_by_role("textbox", name="Your note")
    tool.get_by_role("button", name="Check it").click()
    expect(tool.get_by_role("link", name="Paste or type your note.")).to_be_visible(timeout=60_000)
    tool.get_by_role("textbox", name="To whom?").fill("Dana Reyes")
    note_field.fill("Dear Diana,\n\n😀 Thank you. I deserve this job.\n\nBest,\nAna")
    tool.get_by_role("button", name="Check it").click()
    deserves = tool.locator("li").filter(has_text="deserve").first
    expect(deserves).to_be_visible()
    deserves.get_by_role("button", name="Show in the text").click()
    selected = "(({value, selectionStart: s, selectionEnd: e}) => value.slice(s, e))(document.activeElement)"
    assert "deserve" in page.evaluate(selected)
    axe(page)


def _address(host: Served) -> object:

    return re.compile(f"^{re.escape(host.url)}tracker/#/proofread/1\\.")
