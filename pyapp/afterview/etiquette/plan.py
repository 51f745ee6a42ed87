"""The plan: what the rules say at one moment, over all jobs, most urgent first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from afterview.etiquette.agenda import Agenda
from afterview.etiquette.rule import Rule
from afterview.etiquette.rules import RULES
from afterview.etiquette.step import Plan
from afterview.journal.story import Story


def plan(
    story: Story, now: datetime, *, upcoming: bool = False, rules: Sequence[Rule] = RULES
) -> Plan:
    """What to do at `now` (aware): the open and overdue steps and what to wait for.

    With `upcoming`, also the steps that open later if nothing is reported, and those that are done or missed.
    """
    return Agenda(rules).plan(story, now, upcoming=upcoming)
