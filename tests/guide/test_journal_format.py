"""The page on the journal's format tells of every kind of entry and of every field."""

from __future__ import annotations

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest

from afterview.etiquette.policy import NUMBERS
from afterview.journal.codec import read
from afterview.journal.entries import KINDS
from afterview.journal.fold import fold

PAGE = (Path(__file__).parents[2] / "docs" / "journal-format.md").read_text(encoding="utf-8")
EVERYWHERE = {"id", "at", "kind", "act"}
EXAMPLE = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)


def section(kind: str) -> str:
    """What the page says of a kind of entry: from its heading to the next."""
    _, found, rest = PAGE.partition(f"\n### {kind}\n")
    assert found, f"docs/journal-format.md has no section {kind}"
    return re.split(r"\n##", rest)[0]


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_of_entry_has_a_section_that_names_its_fields(kind: str) -> None:
    # What is remembered beside an entry and never written is no field of the format.
    written = {field.name for field in fields(KINDS[kind]) if field.compare}
    names = written - EVERYWHERE
    if kind == "policy-set":
        names = {*NUMBERS, "weekend", "days_off"}
    # A correction may change any field of what it corrects, and the page says so once.
    told = section(kind)
    if kind == "interview-corrected":
        told += section("interview-held")
    assert {name for name in names if f"`{name}`" not in told} == set()


def test_the_page_describes_no_kind_that_does_not_exist() -> None:
    assert set(re.findall(r"^### ([a-z-]+)$", PAGE, re.MULTILINE)) == set(KINDS)


def test_what_every_entry_has_is_described() -> None:
    assert all(f"`{name}`" in PAGE for name in EVERYWHERE)


def test_the_example_is_a_journal_without_problems() -> None:
    assert EXAMPLE is not None
    journal = read(EXAMPLE[1])
    assert not getattr(journal, "reason", None)
    assert journal.problems == ()
    assert len(journal.entries) == len(json.loads(EXAMPLE[1])["entries"])
    (job,) = fold(journal).jobs
    assert (job.company, job.people[0].name) == ("Acme", "Dana Reyes")
