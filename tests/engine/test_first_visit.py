"""The budget of a first visit: what counts, and that the build ends when it is exceeded."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import first_visit
from engine.places import SITE


def test_a_first_visit_is_within_its_budget() -> None:
    sizes = first_visit.first_visit(SITE)
    assert sum(sizes.values()) <= first_visit.BUDGET


def test_page_program_and_memory_count_and_what_follows_later_does_not() -> None:
    counted = list(first_visit.first_visit(SITE))
    for name in (
        "index.html",
        "first.js",
        "shell.js",
        "unpack.js",
        "worker.js",
        "shell.css",
        "guide.css",
        "woff2",
        "pyodide.asm.wasm",
        "memory.bin",
        "manifest.json",
    ):
        assert any(each.endswith(name) for each in counted), name
    assert not [each for each in counted if each.endswith((".whl", ".zip"))]


def test_a_build_that_exceeds_it_ends_with_the_largest_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(first_visit, "BUDGET", 1_000_000)
    with pytest.raises(
        SystemExit, match=r"the budget is 1,000,000. The largest: engine/.*memory\.bin"
    ):
        first_visit.check(SITE)


def test_a_file_that_the_page_names_and_the_site_lacks_ends_it_too(tmp_path: Path) -> None:
    (tmp_path / "tracker").mkdir()
    (tmp_path / "engine").mkdir()
    (tmp_path / "tracker" / "index.html").write_text('<script src="gone.js"></script>', "utf-8")
    (tmp_path / "engine" / "manifest.json").write_text('{"files": []}', "utf-8")
    with pytest.raises(FileNotFoundError):
        first_visit.check(tmp_path)
