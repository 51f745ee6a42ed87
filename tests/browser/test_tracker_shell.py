"""What the tracker's page does around the app's answers: addresses, focus, half-typed text, time, other tabs, storage.

These tests share one open tracker per browser, because an engine takes seconds to start; each begins with nothing
stored, at noon of the same Monday.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser, Page, expect

from afterview.web.words import relative_words
from tests.browser.conftest import DESKTOP, TELL_VIOLATIONS, Complaints, Served
from tests.browser.tracker import Tracker, until

ZONE = ZoneInfo("America/New_York")
NOON = datetime(2026, 3, 2, 12, tzinfo=ZONE)
EMPTY = """localStorage.clear();
dispatchEvent(new StorageEvent("storage", { key: null, storageArea: localStorage }));"""


@pytest.fixture(scope="module")
def warm(
    _browsers: Callable[[bool], Browser], site: Served
) -> Iterator[tuple[Tracker, Complaints]]:
    context = _browsers(False).new_context(viewport=DESKTOP, timezone_id=ZONE.key, locale="en-US")
    complaints = Complaints(origins={site.url.rstrip("/")})
    context.on("page", complaints.listen)
    context.add_init_script(TELL_VIOLATIONS)
    page = context.new_page()
    page.clock.install(time=NOON)
    yield Tracker(page, site.url).open(), complaints
    context.close()


@pytest.fixture
def tracker(warm: tuple[Tracker, Complaints]) -> Iterator[Tracker]:
    tracker, complaints = warm
    tracker.page.set_viewport_size(DESKTOP)
    tracker.page.clock.set_system_time(NOON)
    tracker.page.evaluate(EMPTY)
    tracker.page.evaluate("location.hash = '#/settings'")
    expect(tracker.heading).to_have_text("Settings")
    tracker.go("Today")
    expect(tracker.trouble).to_be_hidden()
    yield tracker
    assert complaints.unexpected() == []


@pytest.fixture
def page(tracker: Tracker) -> Page:
    return tracker.page


def add_dana(tracker: Tracker) -> None:
    """An interview this morning with Dana Reyes, who is owed a thank-you until tomorrow at 11."""
    tracker.add("Acme", "Dana Reyes", "By Friday")
    expect(tracker.card("Thank Dana Reyes")).to_be_visible()


def test_a_page_opens_at_its_heading_with_its_title(tracker: Tracker) -> None:
    tracker.go("Jobs")
    expect(tracker.page).to_have_title("Jobs - Afterview")
    assert tracker.focused() == '<h1 tabindex="-1">Jobs</h1>'
    current = tracker.page.locator("#tracker > nav a[aria-current]")
    expect(current).to_have_text(["Jobs"])
    expect(current).to_have_attribute("aria-current", "page")


def test_back_forward_and_an_address_that_is_typed(tracker: Tracker) -> None:
    tracker.go("Jobs")
    tracker.page.evaluate("location.hash = '#/history'")
    expect(tracker.heading).to_have_text("History")
    tracker.page.go_back()
    expect(tracker.heading).to_have_text("Jobs")
    tracker.page.go_back()
    expect(tracker.heading).to_have_text("Today")
    tracker.page.go_forward()
    tracker.page.go_forward()
    expect(tracker.heading).to_have_text("History")
    expect(tracker.page).to_have_title("History - Afterview")


def test_an_address_that_leads_nowhere_says_so(tracker: Tracker) -> None:
    tracker.page.evaluate("location.hash = '#/no/such/page'")
    expect(tracker.heading).to_have_text("There is nothing here")


def test_coming_back_the_page_stands_where_it_was(tracker: Tracker, page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 400})
    tracker.go("Settings")
    page.evaluate("scrollTo(0, 900)")
    until(page, "history.state?.top === 900")
    # Playwright's own click scrolls up to the link, and the page may have noted that before it is left.
    page.evaluate("document.querySelector('#tracker > nav a[href=\"#/jobs\"]').click()")
    expect(tracker.heading).to_have_text("Jobs")
    assert page.evaluate("scrollY") == 0
    page.go_back()
    expect(tracker.heading).to_have_text("Settings")
    until(page, "scrollY === 900")


def test_a_place_in_the_page_is_no_page_of_the_app(tracker: Tracker, page: Page) -> None:
    tracker.go("Jobs")
    before = page.url
    page.locator(".md-skip").focus()
    page.keyboard.press("Enter")
    assert 'id="tracker"' in tracker.focused()[:80]
    assert page.url == before
    expect(tracker.heading).to_have_text("Jobs")
    page.keyboard.press("Tab")
    expect(page.locator("#tracker > nav a").first).to_be_focused()


def test_the_link_of_the_shown_page_opens_it_afresh(tracker: Tracker, page: Page) -> None:
    tracker.go("Add an interview")
    page.get_by_label("Company").fill("Acme")
    tracker.go("Add an interview")
    expect(page.get_by_label("Company")).to_have_value("")


def test_errors_are_listed_linked_and_tied_to_their_fields(tracker: Tracker, page: Page) -> None:
    tracker.go("Add an interview")
    page.get_by_label("Position").fill("Engineer")
    tracker.press("Save")
    errors = page.locator("#view").get_by_role("alert")
    expect(errors).to_be_focused()
    errors.get_by_role("link").first.click()
    company = page.get_by_label("Company")
    expect(company).to_be_focused()
    expect(company).to_have_attribute("aria-invalid", "true")
    described = company.get_attribute("aria-describedby")
    expect(page.locator(f"#{described}")).to_contain_text("Enter the company")
    expect(page.get_by_label("Position")).to_have_value("Engineer")
    assert page.url.endswith("#/add")
    assert tracker.stored() == {}


def test_what_is_asked_depends_on_the_answer_before(tracker: Tracker, page: Page) -> None:
    tracker.go("Add an interview")
    by = page.get_by_label("You will hear by")
    expect(by).to_be_hidden()
    page.get_by_label("What did they say").select_option(label="By a day that I enter")
    expect(by).to_be_visible()


def test_what_changed_is_announced(tracker: Tracker) -> None:
    add_dana(tracker)
    expect(tracker.announcement).to_contain_text("thank Dana Reyes")
    assert 'class="changed"' in tracker.focused()


def test_it_is_stored_as_one_record_before_success_is_shown(tracker: Tracker, page: Page) -> None:
    page.evaluate(
        """new MutationObserver(() => (window.storedFirst ??= localStorage.length > 0))
        .observe(document.getElementById("view"), { childList: true, subtree: true, characterData: true })"""
    )
    page.evaluate("delete window.storedFirst")
    tracker.go("Add an interview")
    page.evaluate("delete window.storedFirst")
    page.get_by_label("Company").fill("Acme")
    tracker.press("Save")
    expect(tracker.heading).to_have_text("Today")
    assert page.evaluate("storedFirst")
    ((key, entries),) = tracker.stored().items()
    assert key.startswith("entries/")
    assert [entry["kind"] for entry in entries] == ["job-added", "interview-held"]
    assert entries[1]["zone"] == ZONE.key


def test_pressed_twice_it_is_told_once(tracker: Tracker, page: Page) -> None:
    tracker.go("Add an interview")
    page.get_by_label("Company").fill("Acme")
    page.evaluate(
        "const form = document.querySelector('#view form'); form.requestSubmit(); form.requestSubmit();"
    )
    expect(tracker.heading).to_have_text("Today")
    assert len(tracker.stored()) == 1


def half_type(tracker: Tracker) -> None:
    """An address that is being typed, in the middle."""
    field = tracker.page.get_by_label("E-mail address of Dana Reyes")
    field.fill("dana@acme")
    field.press("ArrowLeft")
    tracker.page.locator("details.why summary").first.click()
    field.focus()


def expect_half_typed(tracker: Tracker) -> None:
    field = tracker.page.get_by_label("E-mail address of Dana Reyes")
    expect(field).to_have_value("dana@acme")
    expect(field).to_be_focused()
    assert field.evaluate("(field) => field.selectionStart") == len("dana@acm")
    expect(tracker.page.locator("details.why").first).to_have_attribute("open", "")


def test_the_due_instant_passes_in_the_background(tracker: Tracker, page: Page) -> None:
    add_dana(tracker)
    expect(tracker.card("Thank Dana Reyes")).not_to_contain_text("Overdue")
    half_type(tracker)
    tracker.hide()
    page.clock.set_system_time(NOON + timedelta(hours=30))
    tracker.come_back()
    expect(tracker.card("Thank Dana Reyes")).to_contain_text("Overdue")
    expect_half_typed(tracker)


def test_the_due_instant_passes_before_my_eyes(tracker: Tracker, page: Page) -> None:
    add_dana(tracker)
    half_type(tracker)
    page.clock.fast_forward("30:00:00")
    expect(tracker.card("Thank Dana Reyes")).to_contain_text("Overdue")
    expect_half_typed(tracker)


def test_another_tab_stores_something_while_i_type(tracker: Tracker, page: Page) -> None:
    add_dana(tracker)
    half_type(tracker)
    entry = {"id": "there", "at": "2026-03-02T17:00:00Z", "kind": "job-added", "job": "j2"}
    record = json.dumps([entry | {"company": "Umbrella", "role": ""}])
    other = page.context.new_page()
    other.goto(page.url.split("tracker/")[0])
    other.evaluate(
        "([key, record]) => localStorage.setItem(key, record)",
        ["afterview:/:entries/there", record],
    )
    other.close()
    expect_half_typed(tracker)
    tracker.go("Jobs")
    expect(page.locator("#view")).to_contain_text("Umbrella")


def test_another_site_on_the_same_address_changes_nothing_here(
    tracker: Tracker, page: Page
) -> None:
    page.evaluate("localStorage.setItem('afterview:/other/:entries/1', 'not ours')")
    page.evaluate("localStorage.setItem('theirs', 'not ours')")
    add_dana(tracker)
    tracker.go("History")
    expect(page.locator("#view")).not_to_contain_text("cannot be read")


def test_a_record_that_cannot_be_read_is_shown_and_left_alone(tracker: Tracker, page: Page) -> None:
    page.evaluate(
        """localStorage.setItem("afterview:/:entries/torn", '[{"id": "x", "ki');
        dispatchEvent(new StorageEvent("storage", { key: null, storageArea: localStorage }));"""
    )
    add_dana(tracker)
    tracker.go("History")
    expect(page.locator("#view")).to_contain_text("cannot be read")
    assert page.evaluate("localStorage.getItem('afterview:/:entries/torn')") == '[{"id": "x", "ki'


def test_words_like_in_three_hours_stay_right(tracker: Tracker, page: Page) -> None:
    add_dana(tracker)
    time = tracker.card("Thank Dana Reyes").locator("time[data-relative]").first
    before = time.text_content() or ""
    page.clock.fast_forward("02:00:00")
    hours = re.fullmatch(r"in (\d+) hours", before)
    assert hours
    expect(time).to_have_text(f"in {int(hours[1]) - 2} hours")


def test_the_page_and_the_program_use_the_same_words_for_time(tracker: Tracker, page: Page) -> None:
    far = [
        *(timedelta(seconds=each) for each in (0, 59, 60, 3599, 3600, 86399)),
        *(timedelta(hours=each) for each in (13, 24, 36, 37, 47, 61)),
        *(timedelta(days=each) for each in (5, 6, 13, 14, 15, 29, 30, 59, 60, 61, 200, 729, 730)),
    ]
    moments = [NOON + sign * each for each in far for sign in (1, -1)]
    page.evaluate(
        """(moments) => document.getElementById("view").insertAdjacentHTML("beforeend",
        `<p id="probe">${moments.map((each) => `<time data-relative datetime="${each}"></time>`).join("")}</p>`)""",
        [moment.isoformat() for moment in moments],
    )
    page.clock.pause_at(NOON + timedelta(minutes=5))
    page.clock.set_fixed_time(NOON)
    page.clock.run_for(31_000)
    said = page.locator("#probe time").all_text_contents()
    page.clock.resume()
    assert said == [relative_words(moment, NOON.astimezone(UTC), ZONE) for moment in moments]


def test_when_the_storage_is_full_it_says_so_and_keeps_what_i_typed(
    tracker: Tracker, page: Page
) -> None:
    add_dana(tracker)
    page.evaluate(
        """() => {
          localStorage.removeItem("afterview:/:cards"); // whose place a record may take
          for (let text = "x".repeat(1 << 20); text; ) {
            try { localStorage.setItem("filler", (localStorage.getItem("filler") ?? "") + text); }
            catch { text = text.slice(text.length >> 1 || 1); }
          }
        }"""
    )
    before = tracker.stored()
    tracker.go("Add an interview")
    page.get_by_label("Company").fill("Umbrella")
    tracker.press("Save")
    expect(tracker.trouble).to_contain_text("Not saved")
    expect(tracker.trouble).to_contain_text("is full")
    expect(tracker.heading).to_have_text("Add an interview")
    expect(page.get_by_label("Company")).to_have_value("Umbrella")
    expect(tracker.announcement).not_to_contain_text("Saved")
    assert tracker.stored() == before
    page.evaluate("localStorage.removeItem('filler')")
    tracker.press("Save")
    expect(tracker.heading).to_have_text("Today")
    expect(tracker.trouble).to_be_hidden()
    tracker.go("Jobs")
    expect(page.locator("#view").get_by_text("Umbrella")).to_have_count(1)


def test_a_copied_link_is_a_whole_address(tracker: Tracker, page: Page) -> None:
    add_dana(tracker)
    page.evaluate("void (navigator.clipboard.writeText = async (text) => (window.copied = text))")
    tracker.go("Jobs")
    tracker.follow("Acme", "Acme")
    tracker.follow("Share", "Share")
    tracker.press("Copy the link")
    expect(tracker.announcement).to_have_text("Copied.")
    expect(tracker.announcement).to_have_css("clip-path", "none")
    assert page.evaluate("copied").startswith(page.url.split("#")[0] + "#/shared/")
    page.evaluate("void (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))")
    tracker.press("Copy the link")
    expect(tracker.announcement).to_contain_text("copy it yourself")


def test_a_backup_goes_out_as_a_file_and_comes_in_as_one(tracker: Tracker, page: Page) -> None:
    add_dana(tracker)
    page.evaluate(
        """const make = URL.createObjectURL;
        void (URL.createObjectURL = (blob) => (blob.text().then((text) => (window.saved = text)), make(blob)))"""
    )
    tracker.go("Backup")
    tracker.press("Download a backup")
    expect(tracker.announcement).not_to_have_text("")
    saved = page.evaluate("saved")
    assert len(json.loads(saved)["entries"]) == 4
    page.evaluate(EMPTY)
    expect(tracker.button("Download a backup")).to_have_count(0)
    page.get_by_label("Backup file").set_input_files(
        {"name": "backup.json", "mimeType": "application/json", "buffer": saved.encode()}
    )
    tracker.press("Look into the file")
    expect(tracker.heading).to_have_text("What is in this file")
    assert tracker.focused().startswith("<h1")
    assert tracker.stored() == {}
    tracker.go("Backup")
    page.get_by_label("Backup file").set_input_files(
        {"name": "backup.json", "mimeType": "application/json", "buffer": saved.encode()}
    )
    tracker.press("Look into the file")
    tracker.press("Restore")
    expect(tracker.heading).not_to_have_text("What is in this file")
    assert len(tracker.stored()) == 1


def test_a_file_that_is_far_too_large_is_not_read(
    tracker: Tracker, page: Page, tmp_path: Path
) -> None:
    film = tmp_path / "film.json"
    with film.open("wb") as file:
        file.truncate(16_000_001)
    tracker.go("Backup")
    page.get_by_label("Backup file").set_input_files(film)
    tracker.press("Look into the file")
    expect(tracker.trouble).to_contain_text("film.json is larger than any file")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing_and_nothing_is_too_wide(
    tracker: Tracker, page: Page, axe: Callable[[Page], None], width: int, dark: bool
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.evaluate(
        "(scheme) => (document.body.dataset.mdColorScheme = scheme)", "slate" if dark else "default"
    )
    page.wait_for_timeout(500)  # colours change slowly

    def check() -> None:
        axe(page)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, page.url

    check()
    tracker.go("Add an interview")
    check()
    tracker.press("Save")
    expect(page.locator("#view").get_by_role("alert")).to_be_visible()
    check()
    add_dana(tracker)
    page.locator("details.why summary").first.click()
    check()
    for path in ("jobs", "history", "settings", "backup", "backup/delete"):
        page.evaluate("(path) => (location.hash = `#/${path}`)", path)
        expect(page.locator("#tracker > nav a[aria-current]")).to_have_attribute(
            "href", "#/" + path.split("/")[0]
        )
        page.wait_for_timeout(200)
        check()
    tracker.go("Jobs")
    tracker.follow("Acme", "Acme")
    check()
