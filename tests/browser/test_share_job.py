"""One job by link, from one browser profile into another: seen first, read-only, added only on a click."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, Request, expect

from afterview.exchange.share import abridged, link_of
from afterview.journal.codec import read_entries
from tests.browser.conftest import Served
from tests.browser.stored import COPIED, copied, records, store
from tests.browser.tracker import Tracker
from tests.web import entries

type NewContext = Callable[..., BrowserContext]
type Serve = Callable[..., Served]

PRIVATE = ("dana@acme.example", "good to talk")


@pytest.fixture(params=["/", "/afterview/"], ids=["root", "base-path"])
def host(request: pytest.FixtureRequest, serve: Serve) -> Served:
    return serve(base=request.param)


@pytest.fixture
def link() -> str:
    """What stands after "shared/" in the address of a link to a job."""
    made = link_of(abridged(read_entries(entries.job()).entries, "j1", ("topics",)))
    assert isinstance(made, str)
    return made


def test_a_friend_with_an_empty_browser_sees_the_job_and_adds_it(
    new_context: NewContext, host: Served
) -> None:
    ana = new_context()
    ana.add_init_script(COPIED)
    store(ana, host, {"entries/a1": entries.job()})
    tracker = Tracker(ana.new_page(), host.url).open("/jobs/j1")
    tracker.page.get_by_role("link", name="Share this job").click()
    expect(tracker.heading).to_have_text("Share Acme")
    view = tracker.page.locator("#view")
    expect(view).to_contain_text("Dana Reyes")
    for private in PRIVATE:
        expect(view).not_to_contain_text(private)
    tracker.press("Copy the link")
    expect(tracker.announcement).to_have_text("Copied.")
    address = copied(tracker.page)
    assert address.startswith(f"{host.url}tracker/#/shared/1.")

    sent: list[str] = []
    bob = new_context(phone=True)
    bob.on("request", lambda request: sent.append(_sent(request)))
    friend = Tracker(bob.new_page(), host.url)
    friend.page.goto(address)
    expect(friend.ready().heading).to_have_text("Acme")
    view = friend.page.locator("#view")
    expect(view).to_contain_text("read-only")
    expect(view).to_contain_text("magazine writing")
    expect(friend.page.get_by_role("heading", name="What comes next")).to_be_visible()
    assert records(friend.page, host) == {}, "nothing is stored before the click"
    friend.press("Add to my tracker")
    expect(friend.page.get_by_role("heading", name="What to do")).to_be_visible()
    stored = json.dumps(records(friend.page, host))
    assert "Acme" in stored
    for private in PRIVATE:
        assert private not in stored
    friend.page.goto(address)
    expect(view).to_contain_text("All of it is in your tracker already")
    assert json.dumps(records(friend.page, host)) == stored
    data = address.rpartition("/")[2]
    assert not [each for each in sent if data[2:40] in each], "no server is told what is in it"


def test_opening_a_link_leaves_ones_own_data_alone(
    context: BrowserContext, site: Served, link: str
) -> None:
    store(context, site, {"entries/b1": entries.job("j9", "Gamma")})
    tracker = Tracker(context.new_page(), site.url).open()
    expect(tracker.heading).to_have_text("Today")
    before = records(tracker.page, site)
    tracker.open(f"/shared/{link}")  # in the same tab
    expect(tracker.heading).to_have_text("Acme")
    tracker.page.evaluate("history.back()")
    expect(tracker.heading).to_have_text("Today")
    expect(tracker.page.locator("#view")).not_to_contain_text("Acme")
    assert records(tracker.page, site) == before


def test_a_broken_link_says_what_is_wrong_and_what_to_do(
    page: Page, site: Served, link: str
) -> None:
    tracker = Tracker(page, site.url)
    for broken, said in (
        (link[:-12], "cut off"),
        (link[:20] + "~" + link[21:], "changed on its way"),
        ("7" + link[1:], "newer version"),
        ("hello", "no link to a job"),
        ("1." + "A" * 40_000 + ".z", "larger than any"),
        ("%", "no link to a job"),
    ):
        expect(tracker.open(f"/shared/{broken}").heading).to_have_text("This link cannot be opened")
        expect(page.get_by_role("alert").filter(has_text=said)).to_be_visible()
        assert records(page, site) == {}
    page.get_by_label("The whole link").fill(f"{site.url}tracker/#/shared/{link[:40]}\n{link[40:]}")
    tracker.press("Open it")
    expect(tracker.heading).to_have_text("Acme")


def test_the_pages_of_sharing_are_accessible(
    new_context: NewContext, site: Served, link: str, axe: Callable[[Page], None]
) -> None:
    context = new_context(phone=True, dark=True)
    store(context, site, {"entries/a1": entries.job()})
    tracker = Tracker(context.new_page(), site.url)
    for path, heading in (
        ("/jobs/j1/share", "Share Acme"),
        (f"/shared/{link}", "Acme"),
        (f"/shared/{link[:-9]}", "This link cannot be opened"),
    ):
        tracker.open(path)
        expect(tracker.heading).to_have_text(heading)
        axe(tracker.page)


def _sent(request: Request) -> str:
    return request.url + (request.post_data or "")
