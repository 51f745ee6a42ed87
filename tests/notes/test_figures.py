"""How good the checks are on the labelled notes.

The floors rise with the checks, and sink only when notes of other writers come into a part.
"""

from __future__ import annotations

import pytest

from afterview.notes.checks.table import CHECKS
from tests.notes.measure import HELD_BACK, TUNING, is_good, judge, labelled, measure

NAMES = [each.name for each in CHECKS]


@pytest.mark.parametrize(
    ("part", "precision", "recall"), [(TUNING, 0.97, 0.93), (HELD_BACK, 0.95, 0.95)]
)
def test_most_faults_are_found_and_few_alarms_are_false(
    part: str, precision: float, recall: float
) -> None:
    figures = measure(part)
    assert figures.precision(*NAMES) >= precision
    assert figures.recall(*NAMES) >= recall


def test_a_good_note_is_left_alone_nearly_always() -> None:
    good = [entry for entry in labelled(TUNING) if is_good(entry)]
    alarmed = [entry["name"] for entry in good if judge(entry)[2]]
    assert len(alarmed) <= 0.02 * len(good), alarmed
