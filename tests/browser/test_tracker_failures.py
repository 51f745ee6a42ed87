"""When something fails, the tracker says what, keeps what is stored within reach, and goes on."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from engine import offline
from tests.browser.conftest import Served, Stranger
from tests.browser.tracker import START, Tracker, change, sabotaged

# What a site without its service worker, or without a file, makes browsers say.
MISSING = r"404|service-?worker|ServiceWorker|integrity attribute"
STORED = {
    "afterview:/:entries/torn": '[{"id": "x", "ki',
    "afterview:/:entries/1": json.dumps(
        [
            {
                "id": "e1",
                "at": "2026-03-02T17:00:00Z",
                "kind": "job-added",
                "job": "j1",
                "company": "Acme",
                "role": "",
            }
        ]
    ),
}
REFUSED = r"[Pp]olicy|connect-src|another origin was asked"
FORBIDDEN = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("The operation is insecure.", "SecurityError"); } })"""


@pytest.fixture
def copy(tmp_path: Path, allow: Callable[[str], None]) -> Path:
    allow(MISSING)
    return sabotaged(tmp_path / "site")


def catch_downloads(page: Page) -> None:
    page.evaluate(
        """const make = URL.createObjectURL;
        void (URL.createObjectURL = (blob) => (blob.text().then((text) => (window.saved = text)), make(blob)))"""
    )


@pytest.mark.parametrize(
    "missing",
    [["pyodide.asm.mjs"], ["pyodide.asm.wasm"], ["memory.bin", "flask-*.whl"]],
    ids=lambda missing: missing[-1],
)
def test_a_part_of_the_engine_does_not_come(
    page: Page, serve: Callable[..., Served], copy: Path, missing: list[str]
) -> None:
    parts = [next(copy.glob(f"engine/*/{name}")) for name in missing]
    for part in parts:
        part.rename(copy.parent / part.name)
    host = serve(copy)
    page.goto(host.url)
    page.evaluate("(stored) => Object.assign(localStorage, stored)", STORED)
    tracker = Tracker(page, host.url)
    page.goto(host.url + "tracker/#/jobs")
    expect(tracker.trouble).to_contain_text("The tracker could not start", timeout=START)
    expect(tracker.trouble).to_contain_text(parts[-1].name)
    expect(tracker.trouble).to_contain_text("What you stored is still in this browser")
    catch_downloads(page)
    tracker.trouble.get_by_role("button", name="Download what is stored").click()
    page.wait_for_timeout(200)
    saved = json.loads(page.evaluate("saved"))
    assert {saved["prefix"] + key: text for key, text in saved["records"].items()} == STORED
    for part in parts:
        (copy.parent / part.name).rename(part)
    tracker.trouble.get_by_role("button", name="Try again").click()
    tracker.ready()
    expect(tracker.trouble).to_be_hidden()
    expect(page.locator("#view")).to_contain_text("Acme")
    assert page.evaluate("({ ...localStorage })").items() >= STORED.items()


def test_the_worker_itself_does_not_come(
    page: Page, serve: Callable[..., Served], copy: Path, axe: Callable[[Page], None]
) -> None:
    (copy / "tracker" / "worker.js").unlink()
    host = serve(copy)
    page.goto(host.url + "tracker/")
    expect(page.locator("#trouble")).to_contain_text("could not start", timeout=START)
    axe(page)


@pytest.mark.parametrize(
    ("limits", "cause"),
    [
        (["silence:3e4"], "Nothing has arrived for"),
        (["restoring:3e4", "starting:9e4"], "It did not start within"),
    ],
)
def test_every_stage_has_a_limit(
    page: Page, serve: Callable[..., Served], copy: Path, limits: list[str], cause: str
) -> None:
    for limit in limits:
        change(copy / "tracker" / "shell.js", limit, limit.split(":")[0] + ":1")
    page.goto(serve(copy).url + "tracker/")
    expect(page.locator("#trouble")).to_contain_text(cause, timeout=START)


def test_a_question_that_hangs_ends_and_the_next_one_is_answered(
    page: Page, serve: Callable[..., Served], copy: Path
) -> None:
    change(copy / "tracker" / "shell.js", "request:2e4", "request:4e3")
    worker = copy / "tracker" / "worker.js"
    hang = """addEventListener("message", ({data}) => { while (data.text.includes("/jobs/hang")); });"""
    worker.write_text(hang + worker.read_text(encoding="utf-8"), encoding="utf-8")
    tracker = Tracker(page, serve(copy).url).open()
    tracker.add("Acme")
    page.evaluate("location.hash = '#/jobs/hang'")
    expect(tracker.trouble).to_contain_text("took longer than 4 seconds", timeout=START)
    tracker.go("Jobs")
    expect(tracker.trouble).to_be_hidden()
    expect(page.locator("#view")).to_contain_text("Acme")


def test_where_storage_is_forbidden_nothing_pretends_to_be_saved(
    new_context: Callable[..., BrowserContext],
    site: Served,
    allow: Callable[[str], None],
    axe: Callable[[Page], None],
) -> None:
    allow("insecure|SecurityError|is null")  # the theme wants to remember its colours
    page = new_context().new_page()
    page.add_init_script(FORBIDDEN)
    tracker = Tracker(page, site.url).open()
    expect(tracker.trouble).to_contain_text("Nothing can be saved here")
    axe(page)
    tracker.go("Add an interview")
    page.get_by_label("Company").fill("Acme")
    tracker.press("Save")
    expect(tracker.trouble).to_contain_text("Not saved")
    expect(tracker.heading).to_have_text("Add an interview")
    expect(page.get_by_label("Company")).to_have_value("Acme")
    expect(tracker.announcement).to_have_text("")
    tracker.go("Jobs")
    expect(page.locator("#view")).not_to_contain_text("Acme")


def leak(copy: Path, stranger: Stranger) -> None:
    """The worker tries to tell another origin."""
    worker = copy / "tracker" / "worker.js"
    script = f"fetch('{stranger.url}leaked').catch(() => {{}});"
    worker.write_text(script + worker.read_text(encoding="utf-8"), encoding="utf-8")


@pytest.mark.parametrize("governed", [True, False], ids=["with the policy", "without it"])
def test_on_the_first_visit_the_worker_reaches_no_other_origin(
    page: Page,
    serve: Callable[..., Served],
    copy: Path,
    stranger: Stranger,
    allow: Callable[[str], None],
    governed: bool,
) -> None:
    allow(REFUSED)
    leak(copy, stranger)
    if not governed:
        text = (copy / "tracker" / "index.html").read_text(encoding="utf-8")
        start = text.index('<meta http-equiv="Content-Security-Policy"')
        end = text.index(">", start) + 1
        change(copy / "tracker" / "index.html", text[start:end], "")
    Tracker(page, serve(copy).url).open()
    assert stranger.seen == ([] if governed else ["/leaked"])


def test_on_later_visits_the_worker_reaches_no_other_origin_either(
    page: Page,
    serve: Callable[..., Served],
    copy: Path,
    stranger: Stranger,
    allow: Callable[[str], None],
) -> None:
    allow(REFUSED)
    leak(copy, stranger)
    offline.add_service_worker(copy)
    host = serve(copy)
    Tracker(page, host.url).open().ready_offline()
    page.reload()
    assert page.evaluate("Boolean(navigator.serviceWorker.controller)")
    Tracker(page, host.url).ready()
    assert stranger.seen == []


def test_delete_everything_leaves_what_belongs_to_others(
    page: Page, serve: Callable[..., Served]
) -> None:
    host = serve(base="/afterview/")
    tracker = Tracker(page, host.url).open()
    page.evaluate("localStorage.setItem('theirs', '1')")
    page.evaluate("localStorage.setItem('afterview:/:entries/1', 'of another site')")
    page.evaluate("caches.open('theirs')")
    tracker.add("Acme")
    tracker.ready_offline()
    page.evaluate("location.hash = '#/backup'")
    page.locator("#view").get_by_role("link", name="Delete everything").click()
    page.evaluate("document.documentElement.dataset.old = 'yes'")
    tracker.press("Delete everything")
    expect(page.locator("html[data-old]")).to_have_count(0)  # the page was loaded anew
    expect(page.locator("#view")).to_contain_text("Tell Afterview about an interview")
    tracker.ready()
    kept = page.evaluate("Object.keys(localStorage).filter((key) => !key.includes('.__')).sort()")
    assert kept == ["afterview:/:entries/1", "theirs"]
