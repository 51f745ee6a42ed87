"""The saved memory: the same engine gives the same bytes, and what is restored is as live as what was started."""

from __future__ import annotations

import json
import re
import subprocess
import zoneinfo
from pathlib import Path
from typing import Any

import pytest

from afterview import browser
from engine import snapshot, wheels
from engine.bundle import PYODIDE, STDLIB
from engine.places import OVERRIDES, ROOT

RESTORE = Path(__file__).with_name("restore.mjs")
OPENED = {"start": {"protocol": browser.PROTOCOL, "base": "/", "records": {}}}
NOW = "2026-03-02T20:00:00Z"

type Step = dict[str, Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that come later, and the memory."""
    folder = tmp_path_factory.mktemp("engine")
    for file in (PYODIDE / STDLIB, wheels.own(), *wheels.locked("engine")):
        (folder / file.name).write_bytes(file.read_bytes())
    save(folder, folder / "memory.bin")
    return folder


def save(folder: Path, to: Path) -> None:
    snapshot.make(PYODIDE, sorted(folder.glob("*.whl")), to)


def restored(folder: Path, *engines: list[Step]) -> list[list[Any]]:
    """What engines answer that are restored one after the other, each to its own steps."""
    done = subprocess.run(
        ["node", RESTORE, f"{PYODIDE}/", folder / "memory.bin", folder],
        cwd=ROOT,
        input=json.dumps(engines),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answers: list[list[Any]] = json.loads(done.stdout)
    return answers


def asked(method: str, path: str, form: tuple[tuple[str, str], ...] = (), **more: str) -> Step:
    where = {"now": NOW, "zone": "America/New_York", "locale": "en-US", "device": {}}
    return {"request": {"id": 1, "method": method, "path": path, "form": form, **where, **more}}


ADDED = asked("POST", "/add", (("company", "Acme"), ("day", "2026-03-02")))


def test_the_same_engine_has_the_same_memory(folder: Path, tmp_path: Path) -> None:
    save(folder, tmp_path / "again.bin")
    assert (tmp_path / "again.bin").read_bytes() == (folder / "memory.bin").read_bytes()


def test_two_tabs_that_start_from_the_same_memory_give_different_ids(folder: Path) -> None:
    dice = {"run": "import random; random.random()"}
    one, other = restored(folder, [OPENED, ADDED, dice], [OPENED, ADDED, dice])
    assert one[1]["status"] == other[1]["status"] == 200
    keys = {answer[1]["writes"][0]["key"] for answer in (one, other)}
    assert len(keys) == 2
    ids = [entry["id"] for answer in (one, other) for entry in told(answer[1])]
    assert len(set(ids)) == len(ids) > 2
    assert one[2] != other[2]


def told(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry for write in answer["writes"] for entry in json.loads(write["value"])]


def test_it_is_as_late_as_it_is_and_not_as_it_was_when_the_memory_was_saved(folder: Path) -> None:
    ((_, told_now, clock),) = restored(folder, [OPENED, ADDED, {"run": "import time; time.time()"}])
    assert told(told_now)[0]["at"] == "2026-03-02T20:00:00Z"
    assert clock > snapshot.SAVE.stat().st_mtime


def test_nothing_of_the_example_is_left_behind(folder: Path) -> None:
    ((_, page, jobs),) = restored(folder, [OPENED, asked("GET", "/"), asked("GET", "/jobs")])
    assert "Add an interview" in page["html"]
    assert "example)" not in page["html"] + jobs["html"]


def test_every_time_zone_is_known_from_the_first_request_on(folder: Path) -> None:
    unknown = """
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
def is_unknown(name):
    try:
        ZoneInfo(name)
    except ZoneInfoNotFoundError:
        return True
[name for name in {names} if is_unknown(name)]"""
    names = sorted(zoneinfo.available_timezones() - {"Factory", "localtime"})
    code = unknown.replace("{names}", repr(names)) + ".__len__()"
    ((_, count, page),) = restored(
        folder, [OPENED, {"run": code}, asked("GET", "/", zone="Pacific/Chatham")]
    )
    assert count == 0
    assert page["status"] == 200


# A page for which a module lacks that the memory does not have.
LACKING = {
    "run": """
from flask import Blueprint
def page():
    import tomllib
    return "<h1>Here</h1>" + str(tomllib.loads("a = 1"))
import sys, afterview.browser as browser
assert "tomllib" not in sys.modules
app = browser._door._app
app._got_first_request = False
app.add_url_rule("/lacking", view_func=page)
"""
}


def test_a_page_that_lacks_a_file_says_so_and_is_there_when_the_file_has_come(
    folder: Path,
) -> None:
    page = asked("GET", "/lacking")
    ((_, _, before, _, after),) = restored(folder, [OPENED, LACKING, page, {"later": 1}, page])
    assert (before["status"], before["lacks_file"]) == (500, True)
    assert (after["status"], after["html"]) == (200, "<h1>Here</h1>{'a': 1}")


def test_whoever_saves_and_whoever_restores_agree_on_the_format() -> None:
    files = (snapshot.SAVE, OVERRIDES / "tracker" / "snapshot.js")
    texts = [path.read_text(encoding="utf-8") for path in files]
    for name in ("VERSION", "PAGE", "BASE"):
        saving, restoring = (re.findall(rf"const {name} = ([^;]+);", text) for text in texts)
        assert saving == restoring, name
        assert len(saving) == 1, name
