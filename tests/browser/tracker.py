"""The tracker's page as a person uses it, for the tests of its shell."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import SITE

START = 60_000  # milliseconds: the machines that run this are shared
HIDE = """(state) => {
  Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


class Tracker:
    """`address`: the site's own, with its base path."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.heading = page.locator("#view h1")
        self.status = page.locator("#status")
        self.trouble = page.locator("#trouble")
        self.announcement = page.locator("#announcement")

    def open(self, path: str = "") -> Tracker:
        """Opens the page, at an app's path, and waits until the engine has answered."""
        home = f"{self.address}tracker/"
        if path and self.page.url.startswith(home):
            # As a link does. Playwright waits for ever when Firefox is sent to another place of the same document
            # while the page notes in its history how far it was scrolled.
            self.page.evaluate("(path) => { location.hash = path; }", path)
        else:
            self.page.goto(f"{home}{'#' + path if path else ''}")
        return self.ready()

    def ready(self) -> Tracker:
        expect(self.status).to_contain_text("Ready", timeout=START)
        return self

    def ready_offline(self) -> Tracker:
        expect(self.status).to_have_text("Ready offline", timeout=START)
        return self

    def go(self, name: str, heading: str | None = None) -> None:
        """Follows a link of the tracker's own navigation, and waits for the page."""
        self.page.evaluate("document.querySelector('#view h1').className = 'old'")
        self.page.get_by_role("navigation", name="Tracker").get_by_role("link", name=name).click()
        expect(self.page.locator("#view h1:not(.old)")).to_have_text(heading or name)

    def add(self, company: str, name: str = "", said: str = "", **typed: str) -> None:
        """Tells of an interview; lands where the app leads."""
        self.go("Add an interview")
        self.page.get_by_label("Company").fill(company)
        if name:
            self.page.get_by_label("Name, or who it was").fill(name)
        if said:
            self.page.get_by_label("What did they say").select_option(label=said)
        for label, text in typed.items():
            self.page.get_by_label(label).fill(text)
        self.press("Save")
        expect(self.heading).not_to_have_text("Add an interview")

    def press(self, name: str) -> None:
        self.button(name).click()

    def follow(self, name: str, heading: str) -> None:
        """Follows the first link of this name in the shown page, and waits for the page with that heading."""
        self.page.locator("#view").get_by_role("link", name=name).first.click()
        expect(self.heading).to_contain_text(heading)

    def button(self, name: str) -> Locator:
        return self.page.locator("#view").get_by_role("button", name=name).first

    def card(self, title: str) -> Locator:
        return self.page.locator("#view article").filter(has_text=title).first

    def stored(self) -> dict[str, Any]:
        """The records under the site's prefix, by the rest of the key; texts are JSON."""
        found: dict[str, str] = self.page.evaluate(
            "Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith('afterview:')))"
        )
        records = {key.split(":", 2)[2]: json.loads(text) for key, text in found.items()}
        records.pop("cards", None)  # made of the others
        return records

    def focused(self) -> str:
        return str(self.page.evaluate("document.activeElement.outerHTML"))

    def hide(self) -> None:
        self.page.evaluate(HIDE, "hidden")

    def come_back(self) -> None:
        self.page.evaluate(HIDE, "visible")


def until(page: Page, condition: str) -> None:
    """Waits for a condition in the page; the policy refuses Playwright's own way."""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never true: {condition}")


def sabotaged(to: Path) -> Path:
    """A copy of the site that a test may break; without its service worker, which would notice."""
    shutil.copytree(SITE, to)
    (to / "service-worker.js").unlink()
    return to


def change(file: Path, old: str, new: str) -> None:
    """Changes one place of a built script or page."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file.name} has {text.count(old)} times {old}"
    file.write_text(text.replace(old, new), encoding="utf-8")
