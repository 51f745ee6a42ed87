"""Real browsers over the built site. Each test runs in Chromium and in Firefox.

    page           a tab in an empty profile; `page.goto(site.url + "guide/waiting/")`
    context        its profile: `context.new_page()` is a second tab
    new_context    makes another profile: `new_context(phone=True, dark=True, **playwright's options)`
    browser_name   "chromium" or "firefox"; `pytest --browser firefox` runs one of them
    site           site/ served for the whole run, as a static host does: `.url`
    serve          serves for this test alone: `host = serve(folder=SITE, base="/afterview/")`. `host.stop()` kills the
                   process, as a dead network does; `host.start()` brings it back at the same address
    stranger       another origin that answers anyone: `.url`, and `.seen`, the paths that were asked for
    allow          `allow("net::ERR_CONNECTION_REFUSED")`: complaints that match this pattern are part of the test
    axe            `axe(page)` fails with what axe-core finds

A test fails by itself when a page it opened writes an error to the console, throws, breaks the
Content-Security-Policy, or asks another origin for anything. Nothing is skipped: a browser that is not installed fails
every test with the package that brings it (`make browsers`). The last lines of a run name the browsers that ran.

The site is the one that `make build` made; a test that needs another one builds or copies its own.
"""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect

from tests.browser.browsers import ENGINES

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 900}
# The console of Firefox keeps violations to itself.
TELL_VIOLATIONS = """addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI} in ${event.sourceFile}`))"""
# Waits until colours have changed that are changing.
SETTLED = """Promise.allSettled(document.getAnimations().filter((each) => each instanceof CSSTransition)
  .map((each) => each.finished)).then(() => null)"""
expect.set_options(timeout=20_000)  # milliseconds: the machines that run this are shared
LOCAL = {"data", "blob", "about", "chrome", "moz-extension", "resource"}


class Served:
    """A site that a process of its own serves; killed and started again, it keeps its address."""

    def __init__(self, folder: Path, base: str) -> None:
        assert (folder / "index.html").exists(), "the site is not built: run `make build`"
        self.folder, self.base, self.port = folder, base, 0
        self.start()

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "engine.serve"),
                *("--port", str(self.port), "--base", self.base, str(self.folder)),
            ],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        assert self.url, "the server did not start"
        self.port = urlsplit(self.url).port or 0

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


class Stranger:
    """Another origin, open to every page that asks."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        seen = self.seen

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                seen.append(self.path)
                self.send_response(200)
                self.send_header("Access-Control-Allow-Origin", "*")
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_POST = do_GET

            def log_message(self, *_: object) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/"

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@dataclass
class Complaints:
    """What pages complained about, and which of that a test said it would see."""

    heard: list[str] = field(default_factory=list)
    allowed: list[str] = field(default_factory=list)
    origins: set[str] = field(default_factory=set)

    def listen(self, page: Page) -> None:
        page.on("console", lambda said: self._said(said.type, said.text, page.url))
        page.on("pageerror", lambda error: self.heard.append(f"thrown on {page.url}: {error}"))
        page.on("request", lambda request: self._asked(request.url))

    def unexpected(self) -> list[str]:
        return [
            each for each in self.heard if not any(re.search(known, each) for known in self.allowed)
        ]

    def _said(self, kind: str, text: str, where: str) -> None:
        if kind == "error":
            self.heard.append(f"console on {where}: {text}")

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in LOCAL and f"{parts.scheme}://{parts.netloc}" not in self.origins:
            self.heard.append(f"another origin was asked: {url}")


def pytest_configure(config: pytest.Config) -> None:
    config.option.browser = config.option.browser or list(ENGINES)


@pytest.fixture(scope="session")
def _browsers(
    browser_name: str, playwright: Playwright, tell: Callable[[str], None]
) -> Iterator[Callable[[bool], Browser]]:
    """The browser, with light or with dark colours; each started when first asked for."""
    engine = ENGINES[browser_name]
    if engine.program is None:
        pytest.fail(f"{browser_name} is not installed: apt-get install {engine.package}", False)
    running: dict[bool, Browser] = {}

    def browser(dark: bool) -> Browser:
        needed = dark and bool(engine.dark)
        if needed not in running:
            options = {**engine.launch, **(engine.dark if needed else {})}
            running[needed] = getattr(playwright, browser_name).launch(
                executable_path=engine.program, **options
            )
            tell(f"browser that ran: {browser_name.capitalize()} {running[needed].version}")
        return running[needed]

    yield browser
    for each in running.values():
        each.close()


@pytest.fixture(scope="session")
def site() -> Iterator[Served]:
    served = Served(SITE, "/")
    yield served
    served.stop()


@pytest.fixture
def serve(complaints: Complaints) -> Iterator[Callable[..., Served]]:
    running: list[Served] = []

    def start(folder: Path = SITE, base: str = "/") -> Served:
        running.append(Served(folder, base))
        complaints.origins.add(running[-1].url.removesuffix(running[-1].base))
        return running[-1]

    yield start
    for each in running:
        each.stop()


@pytest.fixture
def stranger() -> Iterator[Stranger]:
    stranger = Stranger()
    yield stranger
    stranger.stop()


@pytest.fixture
def complaints(site: Served) -> Iterator[Complaints]:
    complaints = Complaints(origins={site.url.rstrip("/")})
    yield complaints
    assert complaints.unexpected() == []


@pytest.fixture
def allow(complaints: Complaints) -> Callable[[str], None]:
    return complaints.allowed.append


@pytest.fixture
def new_context(
    _browsers: Callable[[bool], Browser],
    complaints: Complaints,
    serve: object,  # so that no server is gone before the pages that it serves
) -> Iterator[Callable[..., BrowserContext]]:
    made: list[BrowserContext] = []

    def make(*, phone: bool = False, dark: bool = False, **options: Any) -> BrowserContext:
        browser = _browsers(dark)
        options.setdefault("viewport", PHONE if phone else DESKTOP)
        if browser.browser_type.name == "chromium":
            options.setdefault("color_scheme", "dark" if dark else "light")
        context = browser.new_context(**options)
        made.append(context)
        context.on("page", complaints.listen)
        context.add_init_script(TELL_VIOLATIONS)
        return context

    yield make
    for each in made:
        each.close()


@pytest.fixture
def context(new_context: Callable[..., BrowserContext]) -> BrowserContext:
    return new_context()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="session")
def axe() -> Callable[..., None]:
    source = AXE.read_text(encoding="utf-8")

    def check(page: Page) -> None:
        page.evaluate(SETTLED)  # half-way through a change a contrast is nobody's
        page.evaluate(source)  # no script tag: the policy would refuse it
        found = page.evaluate(
            "axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations)"
        )
        assert [
            f"{each['id']}: {each['help']}: {node['html'][:200]} ({node['failureSummary'][:300]})"
            for each in found
            for node in each["nodes"]
        ] == []

    return check
