"""The third note: several days after the second tentative date; by now they should have decided."""

from __future__ import annotations

from afterview.etiquette.example import DANA, example, interview, promised, replied, sent
from afterview.etiquette.follow_up import follow_up
from afterview.etiquette.rule import NUDGING, Rule, Ruling
from afterview.etiquette.situation import Situation
from afterview.etiquette.step import THIRD, Step


def third_follow_up(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """One follow-up was sent: write again several days after the second date."""
    round = situation.round
    if round is None or situation.n != 1 or situation.asked_again:
        return Ruling(
            steps,
            False,
            {"follow_ups_sent": situation.n, "asked_again": situation.asked_again},
        )
    days = situation.policy.several_days
    opens = situation.after(situation.hear_back.day, days)
    notes = follow_up(FU2, situation, THIRD, round.anchor, opens, after_days=days)
    return Ruling((*steps, *notes), True, notes[0].why[0].facts)


FU2 = Rule(
    id="FU2",
    name="third-follow-up",
    chapter="third-note",
    topic=NUDGING,
    sentence="The second date has passed as well. By now they should have decided, and you may ask once more.",
    numbers=("several_days", "assumed_extension", "gone_quiet"),
    evaluate=third_follow_up,
    examples=(
        example(
            "They asked for another week, and it went by",
            DANA,
            interview(),
            promised("2026-06-05"),
            sent("second-follow-up", "2026-06-10T10:00", "dana"),
            replied("more-time", "2026-06-11T10:00", "2026-06-18"),
            now="2026-06-25T09:00",
            steps=({"kind": "third-follow-up", "people": ["dana"], "state": "open"},),
        ),
    ),
)
