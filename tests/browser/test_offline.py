"""The site without a network: the server's process is dead, and the pages are there. And newer versions."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from engine import offline
from tests.browser.conftest import SITE, Served

NO_NETWORK = r"net::ERR_|NS_ERROR|NetworkError|Failed to (fetch|load)|service-?worker"
OFFLINE = "import('{base}offline/offline.js').then(({{offline}}) => {what})"
SECONDS = 20

type Serve = Callable[..., Served]


def ask(page: Page, host: Served, what: str) -> object:
    """What the page's own copy of offline.js answers."""
    return page.evaluate(OFFLINE.format(base=host.url, what=what))


def wait_for(page: Page, host: Served, part: str) -> None:
    for _ in range(SECONDS * 10):
        if ask(page, host, f"offline.state().{part}"):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"{part}: {ask(page, host, 'offline.state()')}")


@pytest.fixture
def host(serve: Serve) -> Served:
    return serve(base="/afterview/")


@pytest.fixture(autouse=True)
def without_network(allow: Callable[[str], None]) -> None:
    allow(NO_NETWORK)


@pytest.mark.parametrize("base", ["/", "/afterview/"])
def test_after_one_visit_the_whole_guide_is_there_without_a_network(
    page: Page, serve: Serve, base: str
) -> None:
    host = serve(base=base)
    page.goto(host.url)
    wait_for(page, host, "guide")
    host.stop()
    for path, heading in (
        ("", "After the interview"),
        ("guide/waiting/", "While you wait"),
        ("guide/waiting", "While you wait"),
        ("guide/waiting/?h=soon#vague", "While you wait"),
        ("guide/no-such-page/", "This page is not here"),
    ):
        page.goto(host.url + path)
        expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    page.goto(host.url + "tracker/")
    expect(page).to_have_title("Tracker - Afterview")


def test_search_works_without_a_network(page: Page, host: Served) -> None:
    page.goto(host.url)
    wait_for(page, host, "guide")
    host.stop()
    page.goto(host.url + "guide/waiting/")
    page.get_by_role("button", name="Search").click()
    page.get_by_role("searchbox").press_sequentially("front desk")
    expect(page.locator(".search__results a").first).to_be_visible()


def test_ready_offline_is_said_when_the_engine_is_saved_too(page: Page, host: Served) -> None:
    page.goto(host.url)
    wait_for(page, host, "guide")
    assert not ask(page, host, "offline.state().ready")
    page.evaluate("window.said = []")
    ask(page, host, "offline.addEventListener('ready', () => said.push('ready'))")
    assert ask(page, host, "offline.saveEngine()")
    assert ask(page, host, "offline.state().ready")
    assert page.evaluate("said") == ["ready"]
    host.stop()
    page.goto(host.url + "guide/waiting/")
    manifest = page.evaluate(
        "async (base) => (await fetch(`${base}engine/manifest.json`)).json()", host.url
    )
    for file in manifest["files"]:
        assert (
            page.evaluate(
                "async (url) => (await (await fetch(url)).arrayBuffer()).byteLength",
                f"{host.url}engine/{file['url']}",
            )
            == file["bytes"]
        )


def test_an_engine_that_does_not_come_whole_is_not_called_saved(page: Page, host: Served) -> None:
    page.goto(host.url)
    wait_for(page, host, "guide")
    host.stop()
    assert not ask(page, host, "offline.saveEngine()")
    assert not ask(page, host, "offline.state().ready")
    host.start()
    assert ask(page, host, "offline.saveEngine()")


def test_everything_that_is_served_carries_the_policy(page: Page, host: Served) -> None:
    page.goto(host.url)
    wait_for(page, host, "guide")
    page.reload()
    for path in ("", "offline/offline.js", "sitemap.xml", "engine/manifest.json"):
        header = page.evaluate(
            "async (url) => (await fetch(url)).headers.get('Content-Security-Policy')",
            host.url + path,
        )
        assert header.startswith(
            "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-"
        )


def test_forgetting_removes_what_is_ours_and_nothing_else(page: Page, host: Served) -> None:
    page.goto(host.url)
    wait_for(page, host, "guide")
    page.evaluate("caches.open('of-another-program')")
    ask(page, host, "offline.forget()")
    assert page.evaluate("caches.keys()") == ["of-another-program"]
    assert (
        page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    )


def publish(page_text: str, folder: Path) -> None:
    """A newer version of a site: another first page, and the service worker that knows it."""
    first = folder / "index.html"
    first.write_text(
        first.read_text(encoding="utf-8").replace("Thank everyone", page_text), encoding="utf-8"
    )
    offline.add_service_worker(folder)


def test_a_newer_version_is_announced_and_taken_when_the_reader_agrees(
    new_context: Callable[..., BrowserContext], serve: Serve, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(SITE, tmp_path / "site"))
    host = serve(folder, base="/afterview/")
    page = new_context().new_page()
    page.goto(host.url)
    wait_for(page, host, "guide")
    assert ask(page, host, "offline.saveEngine()")
    publish("NEWER", folder)
    page.goto(host.url)
    notice = page.get_by_role("status", name="New version")
    expect(notice).to_be_visible()
    expect(page.get_by_text("NEWER within")).to_have_count(0)
    page.reload()
    expect(notice).to_be_visible()
    expect(page.get_by_text("NEWER within")).to_have_count(0)
    page.evaluate("window.old = true")
    notice.get_by_role("button").click()
    page.wait_for_function("() => !window.old")
    expect(page.get_by_text("NEWER within")).to_be_visible()
    expect(notice).to_be_hidden()
    wait_for(page, host, "ready")
    host.stop()
    page.goto(host.url)
    expect(page.get_by_text("NEWER within")).to_be_visible()


def test_a_site_that_is_half_published_is_not_saved(
    page: Page, serve: Serve, allow: Callable[[str], None], tmp_path: Path
) -> None:
    allow("integrity")
    folder = Path(shutil.copytree(SITE, tmp_path / "site"))
    host = serve(folder)
    page.goto(host.url)
    wait_for(page, host, "guide")
    style = folder / "stylesheets" / "guide.css"
    style.write_text(style.read_text(encoding="utf-8") + "/* new */", encoding="utf-8")
    publish("NEWER", folder)
    style.write_text(style.read_text(encoding="utf-8") + "/* newer still */", encoding="utf-8")
    page.goto(host.url)
    page.evaluate(
        "navigator.serviceWorker.getRegistration().then((registration) => registration.update())"
    )
    page.wait_for_function(
        "() => navigator.serviceWorker.getRegistration().then(({ installing }) => !installing)"
    )
    assert not ask(page, host, "offline.state().update")
    host.stop()
    page.goto(host.url)
    expect(page.get_by_text("Thank everyone within 24 hours, then")).to_be_visible()


def test_another_tab_that_is_older_than_the_version_in_use_is_told(
    new_context: Callable[..., BrowserContext], serve: Serve, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(SITE, tmp_path / "site"))
    host = serve(folder)
    context = new_context()
    first, second = context.new_page(), context.new_page()
    first.goto(host.url)
    wait_for(first, host, "guide")
    second.goto(host.url + "guide/waiting/")
    wait_for(second, host, "guide")
    publish("NEWER", folder)
    first.goto(host.url)
    first.get_by_role("button", name="Use it now").click()
    expect(first.get_by_text("NEWER within")).to_be_visible()
    notice = second.get_by_role("status", name="New version")
    expect(notice).to_be_visible()
    notice.get_by_role("button").click()
    expect(notice).to_be_hidden()
