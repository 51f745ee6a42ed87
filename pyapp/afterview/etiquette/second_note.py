"""The second note: a gentle nudge, a few days after the day they said you would hear."""

from __future__ import annotations

from datetime import datetime

from afterview.etiquette.example import DANA, cancelled, example, interview, promised, sent
from afterview.etiquette.follow_up import follow_up
from afterview.etiquette.rule import NUDGING, Rule, Ruling
from afterview.etiquette.situation import Case, Situation
from afterview.etiquette.step import SECOND, Step


def second_follow_up(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """Nothing was sent since the round began: write a few days after the hear-back date."""
    round = situation.round
    if round is None or situation.n > 0:
        return Ruling(steps, False, {"follow_ups_sent": situation.n})
    if situation.is_unmoved_no_show:
        opens = round.starts
    else:
        opens = situation.after(situation.hear_back.day, situation.policy.few_days)
    notes = follow_up(
        FU1,
        situation,
        SECOND,
        round.anchor,
        opens,
        after_days=situation.policy.few_days,
        asks_new_date=round.cancelled is not None,
        nobody_came=round.nobody_came,
    )
    return Ruling((*steps, *notes), True, notes[0].why[0].facts)


def first_opening(case: Case, since: datetime) -> datetime | None:
    """When a second follow-up first opened, at `since` or later, as it stood by what had happened before.

    Looks at each stretch between two moments at which something happened, with what was known in it.
    """
    if since not in case.openings:
        case.openings[since] = _first_opening(case, since)
    return case.openings[since]


def _first_opening(case: Case, since: datetime) -> datetime | None:
    moments = case.moments
    for place, moment in enumerate(moments):
        until = moments[place + 1] if place + 1 < len(moments) else None
        if until is not None and until < since:
            continue
        known = case.until(moment)
        situation = Situation(known, moment)
        if not situation.may_nudge:
            continue
        for note in second_follow_up(situation, ()).steps[:1]:
            assert note.opens is not None
            assert note.closes is not None
            opening = max(note.opens, moment)
            if (
                note.id not in known.skips
                and since <= opening < note.closes
                and (until is None or opening <= until)
            ):
                return opening
    return None


FU1 = Rule(
    id="FU1",
    name="second-follow-up",
    chapter="second-note",
    topic=NUDGING,
    sentence="The day by which you expected news has passed, with a few working days of grace.",
    numbers=("few_days", "assumed_hear_back", "gone_quiet"),
    evaluate=second_follow_up,
    examples=(
        example(
            "You would hear by Friday, and did not",
            DANA,
            interview(),
            promised("2026-06-05"),
            sent("thank-you", "2026-06-01T19:00", "dana"),
            now="2026-06-10T09:00",
            steps=({"kind": "second-follow-up", "people": ["dana"], "state": "open"},),
        ),
        example(
            "A confirmed call never came",
            DANA,
            interview(),
            cancelled("2026-06-01T15:30", "nobody-came"),
            now="2026-06-01T15:30",
            steps=({"kind": "second-follow-up", "people": ["dana"], "state": "open"},),
        ),
    ),
)
