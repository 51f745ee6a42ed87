"""They ask for more time yet again: trust your gut, reach out or hold off."""

from __future__ import annotations

from afterview.etiquette.example import DANA, decided, example, interview, promised, replied, sent
from afterview.etiquette.follow_up import follow_up
from afterview.etiquette.rule import NUDGING, Rule, Ruling
from afterview.etiquette.situation import Situation
from afterview.etiquette.step import DECIDE, LATER, THIRD, Step, step_id

REACH_OUT = "reach-out"


def asked_to_wait_again(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """A decision is due, from the request for more time until it is time to move on."""
    extension = situation.extension
    if (
        extension is None
        or not situation.asked_again
        or situation.decision is not None
        or situation.wrote_since_extension
    ):
        return Ruling(steps, False, {"asked_again": situation.asked_again})
    opens, _, anchor = extension.moment
    closes = situation.after(situation.hear_back.day, situation.policy.several_days)
    decide = Step(
        id=step_id(situation.job.id, DECIDE, anchor, situation.n),
        kind=DECIDE,
        job=situation.job.id,
        zone=situation.zone,
        opens=opens,
        closes=closes,
        why=(
            FU3.why(
                asked_at=opens,
                hear_back_date=situation.hear_back.day,
                hear_back_from=situation.hear_back.source,
                times_asked=len(situation.extensions),
                follow_ups_sent=situation.n,
            ),
        ),
    )
    return Ruling((*steps, decide), True, decide.why[0].facts)


def reach_out_again(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """The reader chose to reach out: one more note, several days after the date they gave."""
    extension, decision = situation.extension, situation.decision
    if (
        extension is None
        or decision is None
        or decision.choice != REACH_OUT
        or not situation.asked_again
        or situation.wrote_since_extension
    ):
        return Ruling(steps, False, {"decision": decision.choice if decision else None})
    days = situation.policy.several_days
    opens = situation.after(situation.hear_back.day, days)
    kind = THIRD if situation.n == 1 else LATER
    notes = follow_up(
        FU4, situation, kind, extension.moment[2], opens, after_days=days, decision=decision.choice
    )
    return Ruling((*steps, *notes), True, notes[0].why[0].facts)


_ASKED_TWICE = (
    DANA,
    interview(),
    promised("2026-06-05"),
    sent("second-follow-up", "2026-06-10T10:00", "dana"),
    replied("more-time", "2026-06-11T10:00", "2026-06-18"),
    replied("more-time", "2026-06-18T10:00", "2026-06-26"),
)

FU3 = Rule(
    id="FU3",
    name="asked-to-wait-again",
    chapter="asked-again",
    topic=NUDGING,
    sentence="They asked for more time again. If their interest seems real, reach out once more; if not, hold off.",
    numbers=("several_days",),
    evaluate=asked_to_wait_again,
    examples=(
        example(
            "A second request for more time",
            *_ASKED_TWICE,
            now="2026-06-18T12:00",
            steps=({"kind": "decide", "people": [], "state": "open"},),
        ),
    ),
)

FU4 = Rule(
    id="FU4",
    name="reach-out-again",
    chapter="asked-again",
    topic=NUDGING,
    sentence="You chose to reach out once more, several working days after the date they gave.",
    numbers=("several_days", "gone_quiet"),
    evaluate=reach_out_again,
    examples=(
        example(
            "You decided to reach out",
            *_ASKED_TWICE,
            decided("reach-out", "2026-06-18T12:00"),
            now="2026-07-03T09:00",
            steps=({"kind": "third-follow-up", "people": ["dana"], "state": "open"},),
        ),
    ),
)
