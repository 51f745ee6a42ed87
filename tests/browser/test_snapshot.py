"""The engine's start from its saved memory, and without it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import Served
from tests.browser.tracker import Tracker, sabotaged

MISSING = r"404|service-?worker|ServiceWorker"
HEADER_CHECK = "incorrect header check"  # Firefox reports it too when it has been caught
WITHOUT = "starts without it"  # of the saved memory, as the console says


def warnings(page: Page) -> list[str]:
    heard: list[str] = []
    page.on("console", lambda said: heard.append(said.text) if said.type == "warning" else None)
    return heard


def cut_off(memory: bytes) -> bytes:
    return gzip.compress(gzip.decompress(memory)[:-1], 1)


def of_another_pyodide(memory: bytes) -> bytes:
    whole = gzip.decompress(memory)
    length = int.from_bytes(whole[4:8], "little")
    head = json.loads(whole[8 : 8 + length])
    head["header"] = head["header"][:40] + "AAAAAAAAAAAA" + head["header"][52:]
    changed = json.dumps(head, separators=(",", ":")).encode()
    return gzip.compress(
        whole[:4] + len(changed).to_bytes(4, "little") + changed + whole[8 + length :], 1
    )


def no_zip_at_all(memory: bytes) -> bytes:
    return b"<!doctype html>"


def test_the_engine_starts_from_its_saved_memory_and_every_time_it_is_another_one(
    new_context: Callable[..., BrowserContext], site: Served
) -> None:
    keys: list[str] = []
    for _ in range(2):
        page = new_context().new_page()
        heard = warnings(page)
        tracker = Tracker(page, site.url).open()
        tracker.add("Acme", "Dana Reyes")
        keys += [key for key in tracker.stored() if key.startswith("entries/")]
        assert not [each for each in heard if WITHOUT in each]
    assert len(set(keys)) == 2


@pytest.mark.parametrize("damage", [cut_off, of_another_pyodide, no_zip_at_all])
def test_with_a_memory_that_cannot_be_used_it_starts_the_plain_way(
    page: Page,
    serve: Callable[..., Served],
    allow: Callable[[str], None],
    tmp_path: Path,
    damage: Callable[[bytes], bytes],
) -> None:
    allow(MISSING)
    allow(HEADER_CHECK)
    folder = sabotaged(tmp_path / "site")
    (memory,) = folder.glob("engine/*/memory.bin")
    memory.write_bytes(damage(memory.read_bytes()))
    heard = warnings(page)
    tracker = Tracker(page, serve(folder=folder).url).open()
    assert [each for each in heard if WITHOUT in each]
    tracker.add("Acme", "Dana Reyes")
    expect(tracker.card("Thank Dana Reyes")).to_be_visible()
