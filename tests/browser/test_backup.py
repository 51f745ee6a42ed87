"""Backup and restore between two browser profiles, and everything deleted from one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Served
from tests.browser.stored import SAVED, records, saved, store
from tests.browser.tracker import START, Tracker, sabotaged
from tests.web import entries

type NewContext = Callable[..., BrowserContext]

SAVED_FOR_OFFLINE_USE = """async () => [
  (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length,
]"""

# What another program on the same origin leaves of the storage: a few thousand characters.
FILL = """() => {
  let text = "x".repeat(1 << 20), key = 0;
  while (text.length > 2000) {
    try { localStorage.setItem(`other:${key++}`, text); } catch { text = text.slice(text.length / 2); }
  }
}"""


def choose(tracker: Tracker, file: Path) -> None:
    """Chooses a file on the page of backups and looks into it."""
    tracker.go("Backup")
    tracker.page.get_by_label("Backup file").set_input_files(file)
    tracker.press("Look into the file")


def test_a_backup_moves_everything_into_another_browser(
    new_context: NewContext, site: Served, tmp_path: Path
) -> None:
    ana = new_context()
    ana.add_init_script(SAVED)
    mine = {"entries/a1": entries.job(), "drafts/j1/second": "Dear Dana"}
    store(ana, site, mine)
    tracker = Tracker(ana.new_page(), site.url).open("/backup")
    tracker.press("Download a backup")
    name, text = saved(tracker.page)
    assert name.startswith("afterview-backup-2")
    assert json.loads(text)["drafts"] == {"j1/second": "Dear Dana"}
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")

    other = Tracker(new_context(phone=True).new_page(), site.url).open()
    choose(other, file)
    expect(other.heading).to_have_text("What is in this file")
    expect(other.page.locator("#view")).to_contain_text("4 new entries, 1 new job")
    assert records(other.page, site) == {}, "nothing is stored before the click"
    other.press("Restore")
    expect(other.heading).to_have_text("Today")
    expect(other.announcement).to_contain_text("Restored: 1 new job")
    other.page.reload()
    other.ready().go("Jobs")
    expect(other.page.locator("#view")).to_contain_text("Acme")
    stored = records(other.page, site)
    assert stored["drafts/j1/second"] == "Dear Dana"
    choose(other, file)
    expect(other.page.locator("#view")).to_contain_text("All of it is here already")


def test_what_a_tracker_that_cannot_start_gives_out_is_restored_elsewhere(
    new_context: NewContext,
    serve: Callable[..., Served],
    allow: Callable[[str], None],
    tmp_path: Path,
    axe: Callable[[Page], None],
) -> None:
    allow(r"404|service-?worker|ServiceWorker")
    folder = sabotaged(tmp_path / "site")
    (folder / "engine" / "manifest.json").unlink()
    broken = serve(folder=folder)
    ana = new_context()
    ana.add_init_script(SAVED)
    mine = {
        "entries/a1": entries.job(),
        "entries/a2": '[{"id": "half',
        "drafts/j1/second": "Dear Dana",
        "preferences/zone": "Asia/Kolkata",
    }
    store(ana, broken, mine)
    page = ana.new_page()
    page.goto(f"{broken.url}tracker/")
    page.get_by_role("button", name="Download what is stored").click(timeout=START)
    name, text = saved(page)
    assert name.startswith("afterview-storage-2")
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")

    host = serve()
    other = Tracker(new_context(phone=True).new_page(), host.url).open()
    choose(other, file)
    expect(other.heading).to_have_text("What is in this file")
    view = other.page.locator("#view")
    expect(view).to_contain_text("4 new entries, 1 new job")
    expect(view).to_contain_text("1 record of the file is damaged")
    axe(other.page)
    assert records(other.page, host) == {}
    other.press("Restore")
    expect(other.heading).to_have_text("Backup")
    expect(other.announcement).to_contain_text("1 record could not be read")
    expect(view).to_contain_text("1 stored record cannot be read")
    stored = records(other.page, host)
    assert stored["drafts/j1/second"] == "Dear Dana"
    assert '[{"id": "half' in stored.values()
    other.page.reload()
    other.ready().go("Jobs")
    expect(view).to_contain_text("Acme")
    other.go("Settings")
    expect(view).to_contain_text("Time zone: Kolkata")


def test_replacing_takes_a_download_and_keeps_what_it_cannot_read(
    context: BrowserContext, site: Served, tmp_path: Path, axe: Callable[[Page], None]
) -> None:
    context.add_init_script(SAVED)
    store(context, site, {"entries/a1": entries.job(), "entries/broken": "[{"})
    file = tmp_path / "other.json"
    document = {"format": "afterview-journal", "version": 1}
    document |= {"entries": entries.job("j2", "Beta")}
    file.write_text(json.dumps(document), encoding="utf-8")
    tracker = Tracker(context.new_page(), site.url).open("/backup")
    axe(tracker.page)
    choose(tracker, file)
    expect(tracker.heading).to_have_text("What is in this file")
    axe(tracker.page)
    tracker.press("First download what is here")
    assert "Acme" in saved(tracker.page)[1]
    tracker.press("Replace what is here")
    expect(tracker.heading).to_have_text("Today")
    stored = records(tracker.page, site)
    assert stored["entries/broken"] == "[{"
    assert "Acme" not in json.dumps(stored)
    assert "Beta" in json.dumps(stored)


def test_a_file_that_is_none_and_a_full_storage_are_said_and_nothing_is_lost(
    context: BrowserContext, site: Served, tmp_path: Path
) -> None:
    store(context, site, {"entries/a1": entries.job()})
    tracker = Tracker(context.new_page(), site.url).open("/backup")
    before = records(tracker.page, site)
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(bytes(range(256)))
    tracker.press("Look into the file")
    expect(tracker.page.get_by_role("alert").filter(has_text="No file was chosen")).to_be_visible()
    choose(tracker, photo)
    expect(tracker.page.get_by_role("alert").filter(has_text="no journal")).to_be_visible()
    large = tmp_path / "large.json"
    document = {"format": "afterview-journal", "version": 1}
    document |= {"entries": [each for n in range(40) for each in entries.job(f"k{n}", "Beta")]}
    large.write_text(json.dumps(document), encoding="utf-8")
    tracker.page.evaluate(FILL)
    choose(tracker, large)
    expect(tracker.page.locator("#view")).to_contain_text("40 new jobs")
    tracker.press("Merge")
    expect(tracker.trouble).to_contain_text("storage for this site is full")
    assert records(tracker.page, site) == before
    tracker.go("Jobs")
    expect(tracker.page.locator("#view")).not_to_contain_text("Beta")


def test_everything_that_is_afterviews_is_deleted_and_nothing_else(
    context: BrowserContext, site: Served, axe: Callable[[Page], None]
) -> None:
    store(
        context, site, {"entries/a1": entries.job(), "drafts/j1/second": "x", "preferences/y": "z"}
    )
    tracker = Tracker(context.new_page(), site.url).open("/backup")
    tracker.page.evaluate("localStorage.setItem('other', 'kept')")
    tracker.ready_offline()
    tracker.page.get_by_role("link", name="Delete everything").click()
    expect(tracker.heading).to_have_text("Delete everything on this device?")
    axe(tracker.page)
    tracker.page.evaluate("document.documentElement.dataset.old = 'yes'")
    tracker.press("Delete everything")
    expect(tracker.page.locator("html[data-old]")).to_have_count(0)  # the page was loaded anew
    tracker.ready()
    left = tracker.page.evaluate("Object.keys(localStorage)")
    assert [key for key in left if key.startswith("afterview:")] == []
    assert "other" in left
    expect(tracker.page.locator("#view")).to_contain_text("Tell Afterview about an interview")
    expect(tracker.announcement).to_have_text("Everything was deleted from this device.")
    expect(tracker.status).to_have_text("Ready")
    tracker.page.wait_for_timeout(2500)
    assert tracker.page.evaluate(SAVED_FOR_OFFLINE_USE) == [0, 0], "nothing came back by itself"
    tracker.add("Acme", "Dana Reyes")  # who goes on is at home here again
    tracker.ready_offline()
    tracker.page.reload()
    tracker.ready_offline()


def test_nothing_of_an_erased_job_is_left_in_the_browser(
    context: BrowserContext, site: Served, axe: Callable[[Page], None]
) -> None:
    acts = {"entries/a1": entries.job(), "entries/a2": entries.job("j2", "Beta")}
    store(context, site, acts | {"drafts/j1/second": "Dear Dana of Acme"})
    tracker = Tracker(context.new_page(), site.url).open("/settings")
    expect(tracker.heading).to_have_text("Settings")
    axe(tracker.page)
    tracker.open("/jobs/j1")
    tracker.page.get_by_role("link", name="Erase").click()
    expect(tracker.heading).to_have_text("Erase Acme for good?")
    axe(tracker.page)
    tracker.press("Erase for good")
    expect(tracker.heading).to_have_text("Today")
    left = tracker.page.evaluate("JSON.stringify({...localStorage})")
    assert "Acme" not in left
    assert "Beta" in left
    tracker.open("/jobs")
    expect(tracker.page.locator("#view")).to_contain_text("Beta")
    assert "Acme" not in tracker.page.evaluate("JSON.stringify({...localStorage})")
