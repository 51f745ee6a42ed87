"""What a browser has stored for the tracker, put there and looked at; and what it copied or downloaded."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Served

# Clipboards ask for permission in one browser and refuse in another.
COPIED = """Object.defineProperty(navigator, "share", {value: undefined});
if (navigator.clipboard) navigator.clipboard.writeText = async (text) => { window.copied = text; };"""

# What is downloaded is looked at before it becomes a file, which not every driver hands out.
SAVED = """{
  const createObjectURL = URL.createObjectURL;
  URL.createObjectURL = (blob) => { window.saved = blob; return createObjectURL(blob); };
  addEventListener("click", ({target}) => {
    if (target.download) document.documentElement.dataset.saved = target.download;
  }, true);
}"""


def store(context: BrowserContext, host: Served, records: Mapping[str, Any]) -> None:
    """Put records into the storage of an empty profile, once; texts as they are, anything else as JSON."""
    page = context.new_page()
    page.goto(host.url + "privacy/")
    for key, value in records.items():
        text = value if isinstance(value, str) else json.dumps(value)
        page.evaluate(
            "([key, text]) => localStorage.setItem(key, text)", [_prefix(host) + key, text]
        )
    page.close()


def records(page: Page, host: Served) -> dict[str, str]:
    """The entries and drafts in the storage of a page, keys without the prefix."""
    everything = page.evaluate("({...localStorage})")
    prefix = _prefix(host)
    return {
        key.removeprefix(prefix): text
        for key, text in everything.items()
        if key.startswith((f"{prefix}entries/", f"{prefix}drafts/"))
    }


def copied(page: Page) -> str:
    return str(page.evaluate("window.copied"))


def saved(page: Page) -> tuple[str, str]:
    """The name and the text of what was downloaded last."""
    expect(page.locator("html[data-saved]")).to_be_attached()
    name: str = page.evaluate("document.documentElement.dataset.saved")
    return name, page.evaluate("window.saved.text()")


def _prefix(host: Served) -> str:
    return f"afterview:{urlsplit(host.url).path}:"
