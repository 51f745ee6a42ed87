"""The guide's sections on the notes are those that the checks cite."""

from __future__ import annotations

from afterview.notes.checks.table import CHECKS
from tests.guide.test_sync_sections import CHECKED


def test_every_check_has_its_section_and_every_section_its_check() -> None:
    sections = {
        f"guide/{page}/#{name}" for page, names in CHECKED.items() for name in names.split()
    }
    assert {each.guide for each in CHECKS} == sections
