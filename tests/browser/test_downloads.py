"""What is downloaded when: the engine for whoever may want it, once, and nothing for whoever reads a plain page."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from engine.serve import Host, Server
from tests.browser.browsers import ENGINES
from tests.browser.conftest import SITE, Complaints, Served
from tests.browser.tracker import Tracker

MEMORY = "memory.bin"
IN_FULL = 200
LONG = 5_000  # milliseconds: longer than a tool has to be seen


class Asked(list[tuple[str, int]]):
    """What a server was asked for, with the status of each answer."""


@pytest.fixture
def host(complaints: Complaints) -> Iterator[tuple[str, Asked]]:
    """The site's address, and what was asked of its server."""
    asked = Asked()

    class Telling(Host):
        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            asked.append((self.path, int(code)))

    server = Server(("127.0.0.1", 0), partial(Telling, base="/", directory=str(SITE)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    url = f"http://127.0.0.1:{server.server_port}/"
    complaints.origins.add(url.rstrip("/"))
    yield url, asked
    server.shutdown()
    thread.join()
    server.server_close()


def for_engine(asked: Asked) -> list[str]:
    return [path for path, _ in asked if path.endswith((".wasm", MEMORY))]


def read_through(page: Page, path: str) -> None:
    page.goto(path)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.wait_for_timeout(LONG)


def test_a_page_with_a_tool_brings_the_engine_when_the_tool_has_been_seen_for_a_while(
    host: tuple[str, Asked], page: Page
) -> None:
    url, asked = host
    page.goto(f"{url}guide/waiting/")
    page.locator("section.tool form").scroll_into_view_if_needed()
    for _ in range(100):
        if any(path.endswith(MEMORY) for path in for_engine(asked)):
            break
        page.wait_for_timeout(100)
    assert any(path.endswith(MEMORY) for path in for_engine(asked))
    assert not [path for path, _ in asked if path.endswith(".whl")]


def test_whoever_saves_data_gets_no_engine_that_they_did_not_ask_for(
    host: tuple[str, Asked], context: BrowserContext
) -> None:
    url, asked = host
    context.add_init_script(
        "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"
    )
    page = context.new_page()
    page.goto(f"{url}guide/waiting/")
    page.locator("section.tool form").scroll_into_view_if_needed()
    page.wait_for_timeout(LONG)
    assert for_engine(asked) == []


def test_a_page_without_a_tool_brings_no_engine(host: tuple[str, Asked], page: Page) -> None:
    url, asked = host
    read_through(page, f"{url}guide/thank-you/")
    assert for_engine(asked) == []


def test_nothing_of_the_engine_is_downloaded_twice(
    browser_name: str, playwright: Playwright, host: tuple[str, Asked], tmp_path: Path
) -> None:
    """In a profile on disk, as readers have it: a private window of Chromium keeps no large files."""
    url, asked = host
    engine = ENGINES[browser_name]
    context = getattr(playwright, browser_name).launch_persistent_context(
        tmp_path, executable_path=engine.program, **engine.launch
    )
    try:
        page = context.new_page()
        page.goto(f"{url}tracker/")
        Tracker(page, url).ready_offline()
    finally:
        context.close()
    in_full = Counter(path for path, status in asked if status == IN_FULL)
    twice = [path for path, count in in_full.items() if "/engine/" in path and count > 1]
    assert [path for path in twice if not path.endswith("manifest.json")] == []


def test_one_bar_counts_the_bytes_of_all_files(page: Page, site: Served) -> None:
    page.add_init_script(
        """{
          window.bar = [];
          const watch = () => {
            const progress = document.querySelector("#status progress");
            if (progress?.hasAttribute('value') && !progress.hidden) bar.push([progress.value, progress.max]);
          };
          new MutationObserver(watch).observe(document, { subtree: true, attributes: true, childList: true });
        }"""
    )
    Tracker(page, site.url).open()
    counted = [each for each in page.evaluate("bar") if each[1] > 1]  # before, nothing is known
    assert len({whole for _, whole in counted}) == 1
    assert [done for done, _ in counted] == sorted(done for done, _ in counted)
    expect(page.locator("#status progress")).to_be_hidden()
