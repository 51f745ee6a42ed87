"""Before you leave the building: ask for cards or addresses, and ask when you will hear."""

from __future__ import annotations

from datetime import timedelta

from afterview.etiquette.example import DANA, KIM, example, interview
from afterview.etiquette.rule import LEAVING, Rule, Ruling
from afterview.etiquette.situation import Situation
from afterview.etiquette.step import BEFORE_YOU_LEAVE, Step, Why, step_id
from afterview.journal.story import Interview

HOURS_BEFORE = 24
ASK_BY_FORMAT = {
    "onsite": "everyone for a business card, or for an address",
    "video": "everyone how to write to them",
    "phone": "for the name of everyone on the line, and how to write to them",
}
ASK_WHEN = "by when you will hear"


def before_you_leave(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """One reminder for each interview that lies ahead, from the day before until it ends."""
    reminders = tuple(
        Step(
            id=step_id(situation.job.id, BEFORE_YOU_LEAVE, interview.entry),
            kind=BEFORE_YOU_LEAVE,
            job=situation.job.id,
            zone=situation.zone,
            interview=interview.id,
            opens=interview.starts - timedelta(hours=HOURS_BEFORE),
            closes=interview.ends,
            why=(_why(situation, interview),),
        )
        for interview in situation.ahead
    )
    return Ruling((*steps, *reminders), bool(reminders), {"interviews_ahead": len(reminders)})


def _why(situation: Situation, interview: Interview) -> Why:
    """What is known already, and so what is left to ask."""
    case = situation.case
    round = case.round_with(interview.id)
    known = round is not None and situation.knows(round)
    return BF1.why(
        starts=interview.starts,
        format=interview.format,
        nobody_named=not interview.people,
        without_address=case.ordered(
            id
            for id in (*interview.people, *interview.organisers)
            if id in case.order and not case.has_address(id)
        ),
        hear_back_date_known=known,
        ask=(ASK_BY_FORMAT[interview.format], *(() if known else (ASK_WHEN,))),
    )


BF1 = Rule(
    id="BF1",
    name="before-you-leave",
    chapter="before-you-leave",
    topic=LEAVING,
    sentence="Two questions are easiest to ask in the room: how to reach everyone you met, and when you will hear.",
    numbers=(),
    evaluate=before_you_leave,
    examples=(
        example(
            "The evening before an interview",
            DANA,
            KIM,
            interview(people=("dana", "kim")),
            now="2026-05-31T20:00",
            steps=({"kind": "before-you-leave", "interview": "i1", "people": []},),
        ),
    ),
)
