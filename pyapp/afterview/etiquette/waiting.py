"""While you wait: trust the timeline, and be patient."""

from __future__ import annotations

from afterview.etiquette.example import DANA, example, interview, promised, sent
from afterview.etiquette.rule import NUDGING, WAITING, Rule, Ruling
from afterview.etiquette.situation import Situation
from afterview.etiquette.step import SECOND, WAIT, Step, step_id


def trust_the_timeline(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """Nothing is open for the job: wait. The plan says until when."""
    if any(step.at(situation.now).is_listed for step in steps):
        return Ruling(steps, False, {"nothing_open": False})
    told = situation.round is not None and situation.date_was_told
    wait = Step(
        id=step_id(situation.job.id, WAIT, situation.job.entry),
        kind=WAIT,
        job=situation.job.id,
        zone=situation.zone,
        why=(
            WT1.why(
                hear_back_date=situation.hear_back.day if situation.round else None,
                hear_back_from=situation.hear_back.source if situation.round else None,
                date_was_told=told,
                follow_ups_sent=situation.n,
            ),
            *(WT3.why(starts=interview.starts) for interview in situation.ahead[:1]),
        ),
    )
    return Ruling((*steps, wait), True, wait.why[0].facts)


def no_date_promised(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """Nobody gave a date in the round: the usual time is assumed, and the why of waiting and of writing says so."""
    if situation.round is None or situation.date_was_told:
        return Ruling(steps, False)
    days = situation.policy.assumed_hear_back
    reason = WT2.why(assumed_days=days)
    return Ruling(
        tuple(step.because(reason) if step.kind in (WAIT, SECOND) else step for step in steps),
        True,
        reason.facts,
    )


def next_round_ahead(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """An interview lies ahead: nobody is nudged about a job that is moving."""
    if not situation.ahead:
        return Ruling(steps, False)
    return Ruling(steps, True, {"starts": situation.ahead[0].starts}, silences=frozenset({NUDGING}))


WT1 = Rule(
    id="WT1",
    name="trust-the-timeline",
    chapter="waiting",
    topic=WAITING,
    sentence="Nothing is due. Trust the timeline they gave you, and be patient.",
    numbers=(),
    evaluate=trust_the_timeline,
    examples=(
        example(
            "Everyone is thanked, and they said Friday",
            DANA,
            interview(),
            promised("2026-06-05"),
            sent("thank-you", "2026-06-01T19:00", "dana"),
            now="2026-06-02T09:00",
            steps=({"kind": "wait", "people": [], "closes": "2026-06-10T09:00:00-04:00"},),
        ),
    ),
)

WT2 = Rule(
    id="WT2",
    name="no-date-promised",
    chapter="waiting",
    topic=WAITING,
    sentence="Nobody gave you a date, so a usual one is assumed.",
    numbers=("assumed_hear_back",),
    evaluate=no_date_promised,
    examples=(
        example(
            "Nobody said when you would hear",
            DANA,
            interview(),
            sent("thank-you", "2026-06-01T19:00", "dana"),
            now="2026-06-02T09:00",
            steps=({"kind": "wait", "why": [{"rule": "WT1"}, {"rule": "WT2"}]},),
        ),
    ),
)

WT3 = Rule(
    id="WT3",
    name="next-round-ahead",
    chapter="waiting",
    topic=WAITING,
    sentence="An interview lies ahead. Until it is over there is nothing to ask for.",
    numbers=(),
    evaluate=next_round_ahead,
    examples=(
        example(
            "A second interview is fixed for the end of the month",
            DANA,
            interview(),
            promised("2026-06-05"),
            interview("2026-06-26", id="i2"),
            now="2026-06-15T09:00",
            steps=({"kind": "wait", "why": [{"rule": "WT1"}, {"rule": "WT3"}]},),
            not_listed=({"kind": "second-follow-up"},),
        ),
    ),
)
