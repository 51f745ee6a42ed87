"""The table of all rules. A rule is added by writing it in its chapter's file and naming it here.

The order is that of the evaluation: what silences others comes before them, and waiting, which looks at what the
others left open, comes last.
"""

from __future__ import annotations

from afterview.etiquette.answered import AN1
from afterview.etiquette.asked_again import FU3, FU4
from afterview.etiquette.before_you_leave import BF1
from afterview.etiquette.moving_on import MO1, MO2, MO3, MO4
from afterview.etiquette.no_offers import MO5
from afterview.etiquette.rule import Rule
from afterview.etiquette.second_note import FU1
from afterview.etiquette.thank_you import TY1, TY2, TY3, TY4, TY5, TY6
from afterview.etiquette.third_note import FU2
from afterview.etiquette.waiting import WT1, WT2, WT3

RULES: tuple[Rule, ...] = (
    AN1,
    MO4,
    BF1,
    TY1,
    TY2,
    TY3,
    TY6,
    TY4,
    TY5,
    WT3,
    FU1,
    FU2,
    FU3,
    FU4,
    MO1,
    MO2,
    MO3,
    WT1,
    WT2,
    MO5,
)

BY_ID = {rule.id: rule for rule in RULES}
