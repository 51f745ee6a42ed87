"""They answered, or the job is closed: thanks may still be owed, and nothing else is."""

from __future__ import annotations

from afterview.etiquette.example import DANA, closed, example, interview, promised, replied
from afterview.etiquette.rule import NUDGING, THANKING, TOPICS, Rule, Ruling
from afterview.etiquette.situation import Situation
from afterview.etiquette.step import Fact, Step


def answered(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """After a closing, or an answer to a stopped job, nothing; after an offer or a rejection only thanks."""
    case = situation.case
    if case.closing is not None:
        facts: dict[str, Fact] = {"closed": case.closing.outcome, "at": case.closing.at}
        return Ruling(steps, True, facts, silences=TOPICS)
    if case.answer is not None:
        facts = {
            "answer": case.answer.answer,
            "at": case.answer.received,
            "stopped": case.stop is not None,
        }
        silences = TOPICS if case.stop is not None else TOPICS - {THANKING}
        return Ruling(steps, True, facts, silences=silences)
    return Ruling(steps, False)


AN1 = Rule(
    id="AN1",
    name="answered",
    chapter="answered",
    topic=NUDGING,
    sentence="You have your answer. Thanks may still be owed; there is nothing more to ask.",
    numbers=(),
    evaluate=answered,
    examples=(
        example(
            "They said no, and you have not thanked Dana yet",
            DANA,
            interview(),
            promised("2026-06-05"),
            replied("rejection", "2026-06-02T09:00"),
            now="2026-06-02T10:00",
            steps=({"kind": "thank-you", "people": ["dana"]},),
            not_listed=({"kind": "wait"},),
        ),
        example(
            "You closed the job",
            DANA,
            interview(),
            promised("2026-06-05"),
            closed("withdrew", "2026-06-02T09:00"),
            now="2026-06-15T10:00",
            not_listed=({"job": "j1"},),
        ),
    ),
)
