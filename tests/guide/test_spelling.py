"""The guide is spelt right, in British English: cspell, offline, with a list of our own words."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
CSPELL = ROOT / "node_modules" / ".bin" / "cspell"
CONFIG = Path(__file__).with_name("cspell.json")


def spell(*what: str, text: str | None = None) -> list[str]:
    """The misspelt words in files, or in a text, each with its place."""
    assert CSPELL.exists(), "cspell is not installed: run `make build`"
    run = subprocess.run(
        [
            CSPELL,
            "lint",
            "--config",
            CONFIG,
            "--root",
            ROOT,
            "--no-progress",
            "--no-summary",
            *what,
        ],
        input=text,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert run.returncode in (0, 1), run.stderr
    return run.stdout.splitlines()


def test_every_page_and_every_sample_note_is_spelt_right() -> None:
    assert spell("docs/**/*.md", "docs/samples/*.toml") == []


def test_misspelt_and_american_words_are_found() -> None:
    wrong = ["recieve", "intervew", "color", "thankyou", "Febuary"]
    found = spell("stdin://page.md", text="\n".join(f"They said {word} to us." for word in wrong))
    assert len(found) == len(wrong)
    assert all(word in line for word, line in zip(wrong, found, strict=True))


def test_what_nobody_reads_is_left_alone() -> None:
    text = "`intervew`\n[a note](intervew.md)\n<!-- intervew -->\n"
    assert spell("stdin://page.md", text=text) == []
