"""When silence is the answer: stop waiting, and go on with the search."""

from __future__ import annotations

from datetime import datetime

from afterview.etiquette.asked_again import REACH_OUT
from afterview.etiquette.example import DANA, decided, example, interview, promised, replied, sent
from afterview.etiquette.rule import NUDGING, TOPICS, Rule, Ruling
from afterview.etiquette.situation import Situation, note_moment
from afterview.etiquette.step import FOLLOW_UPS, MOVE_ON, Fact, Step, step_id


def move_on(rule: Rule, situation: Situation, anchor: str, opens: datetime, **facts: Fact) -> Step:
    return Step(
        id=step_id(situation.job.id, MOVE_ON, anchor, situation.n),
        kind=MOVE_ON,
        job=situation.job.id,
        zone=situation.zone,
        opens=opens,
        why=(rule.why(**facts),),
    )


def silent_after_last(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """The last note had no answer: after some patience there is none to wait for."""
    round = situation.round
    if round is None or not situation.follow_ups:
        return Ruling(steps, False, {"follow_ups_sent": situation.n})
    last = situation.follow_ups[-1]
    extension = situation.extension
    answered = extension is not None and extension.moment > note_moment(last)
    if answered or not (situation.n >= 2 or situation.asked_again):
        return Ruling(
            steps, False, {"follow_ups_sent": situation.n, "asked_again": situation.asked_again}
        )
    days = situation.policy.final_patience
    opens = situation.after(situation.day_of(last.sent), days)
    facts: dict[str, Fact] = {
        "last_note": last.sent,
        "after_days": days,
        "follow_ups_sent": situation.n,
    }
    step = move_on(MO1, situation, round.anchor, opens, **facts)
    return Ruling((*steps, step), True, facts)


def held_off(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """They asked again and the reader does not write: the date they gave passes, and that is that."""
    extension, decision = situation.extension, situation.decision
    choice = decision.choice if decision else None
    if (
        extension is None
        or not situation.asked_again
        or situation.wrote_since_extension
        or choice == REACH_OUT
    ):
        return Ruling(steps, False, {"asked_again": situation.asked_again, "decision": choice})
    days = situation.policy.several_days
    opens = situation.after(situation.hear_back.day, days)
    facts: dict[str, Fact] = {
        "hear_back_date": situation.hear_back.day,
        "hear_back_from": situation.hear_back.source,
        "after_days": days,
        "decision": choice,
    }
    step = move_on(MO2, situation, extension.moment[2], opens, **facts)
    return Ruling((*steps, step), True, facts)


def gone_quiet(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """A follow-up was not sent, and its time is over."""
    note = next((step for step in steps if step.kind in FOLLOW_UPS), None)
    if note is None or note.opens is None or note.closes is None:
        return Ruling(steps, False)
    opens = note.closes
    skip = situation.case.skips.get(note.id)
    if skip is not None:
        since = situation.day_of(max(skip.at, note.opens))
        opens = min(opens, situation.after(since, situation.policy.final_patience))
    anchor = note.id.removeprefix(step_id(note.job, note.kind, ""))
    facts: dict[str, Fact] = {
        "unsent": note.kind,
        "skipped": skip is not None,
        "closes": note.closes,
        "hear_back_date": situation.hear_back.day,
        "hear_back_from": situation.hear_back.source,
    }
    step = Step(
        id=step_id(note.job, MOVE_ON, anchor),
        kind=MOVE_ON,
        job=note.job,
        zone=situation.zone,
        opens=opens,
        why=(MO3.why(**facts),),
    )
    return Ruling((*steps, step), True, facts)


def asked_to_stop(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """They asked not to be written to: move on at once."""
    stop = situation.case.stop
    if stop is None:
        return Ruling(steps, False)
    facts: dict[str, Fact] = {"stopped_at": stop.received}
    step = move_on(MO4, situation, stop.entry, stop.received, **facts)
    return Ruling((step,), True, facts, silences=TOPICS)


MO1 = Rule(
    id="MO1",
    name="silent-after-last",
    chapter="moving-on",
    topic=NUDGING,
    sentence="Your last note has gone without an answer for long enough. Put your time into other openings.",
    numbers=("final_patience",),
    evaluate=silent_after_last,
    examples=(
        example(
            "Two follow-ups, and silence",
            DANA,
            interview(),
            promised("2026-06-05"),
            sent("second-follow-up", "2026-06-10T10:00", "dana"),
            sent("third-follow-up", "2026-06-24T10:00", "dana"),
            now="2026-07-01T09:00",
            steps=({"kind": "move-on", "state": "open"},),
        ),
    ),
)

MO2 = Rule(
    id="MO2",
    name="held-off",
    chapter="moving-on",
    topic=NUDGING,
    sentence="You held off, and the date they gave has passed without news.",
    numbers=("several_days",),
    evaluate=held_off,
    examples=(
        example(
            "You decided to hold off",
            DANA,
            interview(),
            promised("2026-06-05"),
            sent("second-follow-up", "2026-06-10T10:00", "dana"),
            replied("more-time", "2026-06-11T10:00", "2026-06-18"),
            replied("more-time", "2026-06-18T10:00", "2026-06-26"),
            decided("hold-off", "2026-06-18T12:00"),
            now="2026-07-03T09:00",
            steps=({"kind": "move-on", "state": "open"},),
        ),
    ),
)

MO3 = Rule(
    id="MO3",
    name="gone-quiet",
    chapter="moving-on",
    topic=NUDGING,
    sentence="Nothing was sent or heard for so long that a note would come too late.",
    numbers=("gone_quiet", "final_patience"),
    evaluate=gone_quiet,
    examples=(
        example(
            "The second follow-up was never sent",
            DANA,
            interview(),
            promised("2026-06-05"),
            now="2026-07-03T09:00",
            steps=({"kind": "move-on", "state": "open"},),
        ),
    ),
)

MO4 = Rule(
    id="MO4",
    name="asked-to-stop",
    chapter="moving-on",
    topic=NUDGING,
    sentence="They asked you not to write. Do not, and go on with the search.",
    numbers=(),
    evaluate=asked_to_stop,
    examples=(
        example(
            "They asked you to stop writing",
            DANA,
            interview(),
            promised("2026-06-05"),
            replied("stop", "2026-06-02T09:00"),
            now="2026-06-02T10:00",
            steps=({"kind": "move-on", "state": "open"},),
            not_listed=({"kind": "thank-you"},),
        ),
    ),
)
