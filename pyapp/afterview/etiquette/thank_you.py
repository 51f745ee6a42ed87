"""Within 24 hours: who is owed thanks, how to reach them, and who is asked about the next steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from afterview.etiquette.example import (
    DANA,
    KIM,
    MEI,
    OMAR,
    RUTH,
    example,
    interview,
    promised,
    through,
)
from afterview.etiquette.rule import ASKING, THANKING, Rule, Ruling
from afterview.etiquette.second_note import first_opening
from afterview.etiquette.situation import Case, Round, Situation
from afterview.etiquette.step import DONE, FIND_ADDRESS, OPEN, THANK_YOU, Step, Why, step_id

CONTACT, NOBODY = "contact", "nobody"
WAYS = ("the invitation and earlier mails", "the front desk, by phone")
WAY_ONSITE = "a business card"
WAY_CONTACT = "your contact"


def owed(situation: Situation, round: Round) -> tuple[str, ...]:
    """Who is owed thanks for a held round: met or organiser in it, and not in a later held one."""
    later = situation.held_rounds[situation.held_rounds.index(round) + 1 :]
    gone = frozenset().union(*(each.named for each in later))
    return situation.case.ordered(round.named - gone)


def is_thanked(case: Case, round: Round, person: str) -> bool:
    return any(owner is round and person in note.people for owner, note in case.thanks)


def still_owed(situation: Situation, round: Round) -> tuple[str, ...]:
    """Who is owed thanks and has had none; a note that was skipped counts as sent."""
    case = situation.case
    return tuple(
        id
        for id in owed(situation, round)
        if not is_thanked(case, round, id)
        and thank_you_id(situation, round, to(id)) not in case.skips
    )


def thank_you_id(situation: Situation, round: Round, whom: str) -> str:
    return step_id(situation.job.id, THANK_YOU, round.anchor, whom)


def to(person: str) -> str:
    """A person's part of a step's id, which no word of ours can equal."""
    return "to-" + person


def too_late(situation: Situation, round: Round) -> datetime:
    """When thanks for a round are too late: by the calendar, or because a follow-up was due or sent."""
    case = situation.case
    latest = situation.after(situation.round_day(round), situation.policy.thank_you_latest)
    sent = next((note.sent for note in case.follow_ups if note.sent >= round.starts), latest)
    end = min(latest, sent)
    return first_opening(case, round.starts, end) or end


def thanks(
    situation: Situation,
    round: Round,
    kind: str,
    whom: str,
    people: tuple[str, ...],
    *why: Why,
    via: str | None = None,
    is_done: bool = False,
) -> Step:
    """A step of a round's thanks to these people: a thank-you (which has a `via`), or the search for an address."""
    closes = too_late(situation, round)
    with_them = round.interviews_with(people) or round.interviews
    due = with_them[-1].ends + timedelta(hours=situation.policy.thank_you_within)
    return Step(
        id=step_id(situation.job.id, kind, round.anchor, whom),
        kind=kind,
        job=situation.job.id,
        zone=situation.zone,
        interview=with_them[-1].id,
        people=people,
        via=via,
        opens=round.held,
        due=min(due, closes),
        closes=closes,
        state=DONE if is_done else OPEN,
        asks_next_steps=None if via is None else False,
        why=why,
    )


def way_to(situation: Situation, person: str) -> str:
    """How to write to somebody: email, reach (any other way), or unknown."""
    found = situation.case.person(person)
    return "email" if found.email else "reach" if found.reach else "unknown"


def thank(
    rule: Rule, situation: Situation, steps: tuple[Step, ...], people_of: str, rule_fact: str
) -> Ruling:
    """One thank-you for each person of every held round who is owed one."""
    notes = list(steps)
    for round in situation.held_rounds:
        for person in owed(situation, round):
            if person not in getattr(round, people_of):
                continue
            id = thank_you_id(situation, round, to(person))
            reason = rule.why(
                **{rule_fact: (person,)},
                held=round.held,
                within_hours=situation.policy.thank_you_within,
            )
            known = next((place for place, step in enumerate(notes) if step.id == id), None)
            if known is not None:  # met as well as organiser: one note, for both reasons
                notes[known] = notes[known].because(reason)
                continue
            notes.append(
                thanks(
                    situation,
                    round,
                    THANK_YOU,
                    to(person),
                    (person,),
                    reason,
                    via=way_to(situation, person),
                    is_done=is_thanked(situation.case, round, person),
                )
            )
    return Ruling(tuple(notes), notes != list(steps), {"held_rounds": len(situation.held_rounds)})


def thank_each_interviewer(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    return thank(TY1, situation, steps, "people", "met")


def thank_the_organiser(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    return thank(TY2, situation, steps, "organisers", "arranged")


def address_missing(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """One search for each person who is owed thanks and cannot be written to."""
    case = situation.case
    if case.goes_through_contact:
        return Ruling(steps, False, {"through": case.job.through})
    searches = []
    for round in situation.held_rounds:
        if thank_you_id(situation, round, CONTACT) in case.skips:
            continue  # that note was to stand for all of them
        for person in still_owed(situation, round):
            if not case.has_address(person):
                reason = TY3.why(without_address=(person,), ways=ways(situation, round, person))
                searches.append(
                    thanks(situation, round, FIND_ADDRESS, to(person), (person,), reason)
                )
    return Ruling((*steps, *searches), bool(searches), {"missing": len(searches)})


def ways(situation: Situation, round: Round, person: str) -> tuple[str, ...]:
    """The ways to find somebody's address, in the order in which to try them."""
    onsite = any(each.format == "onsite" for each in round.interviews_with((person,)))
    first, last = WAYS
    return (
        first,
        *((WAY_ONSITE,) if onsite else ()),
        *((WAY_CONTACT,) if situation.case.contact is not None else ()),
        last,
    )


def nobody_named(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """A note without names for a round of which nobody is known."""
    case = situation.case
    notes = []
    for round in situation.held_rounds:
        if round.people or any(owner is round and not note.people for owner, note in case.thanks):
            continue
        reason = TY6.why(asks_who=True, held=round.held)
        notes.append(thanks(situation, round, THANK_YOU, NOBODY, (), reason, via="unknown"))
    return Ruling((*steps, *notes), bool(notes), {"rounds": len(notes)})


def through_the_contact(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """One note to the contact, for everybody of a round who cannot or must not be written to."""
    contact = situation.case.contact
    if contact is None:
        return Ruling(steps, False, {"contact": None})
    before = steps
    for round in situation.held_rounds:
        steps = _by_contact(situation, round, contact, steps)
    return Ruling(steps, steps is not before, {"contact": contact})


def _by_contact(
    situation: Situation, round: Round, contact: str, steps: tuple[Step, ...]
) -> tuple[Step, ...]:
    case = situation.case
    reason = TY4.why(through=case.goes_through_contact, contact=contact)
    nobody = thank_you_id(situation, round, NOBODY)
    if any(step.id == nobody for step in steps):  # it stays a note of its own, without names
        steps = tuple(
            replace(step.because(reason), via=CONTACT) if step.id == nobody else step
            for step in steps
        )
    waiting = still_owed(situation, round)
    stands_for = [id for id in waiting if case.goes_through_contact or not case.has_address(id)]
    people = tuple(id for id in waiting if id in stands_for or id == contact)
    ids = {thank_you_id(situation, round, to(id)) for id in people}
    replaced = [step for step in steps if step.id in ids]
    if not stands_for or not replaced:
        return steps
    reason = TY4.why(
        stands_for=people,
        through=case.goes_through_contact,
        contact=contact,
        held=round.held,
        within_hours=situation.policy.thank_you_within,
    )
    note = replace(
        thanks(situation, round, THANK_YOU, CONTACT, people, reason, via=CONTACT),
        due=min(step.due for step in replaced if step.due is not None),
    )
    return (*(each for each in steps if each.id not in ids), note)


def ask_next_steps(situation: Situation, steps: tuple[Step, ...]) -> Ruling:
    """One of a round's notes asks for the next steps, when nobody has told or been asked."""
    if situation.ahead:
        return Ruling(steps, False, {"interviews_ahead": len(situation.ahead)})
    asking: dict[str, Step] = {}
    for round in situation.held_rounds:
        if situation.knows(round) or situation.case.asked_in(round):
            continue
        whom = who_asks(situation, round, steps)
        if whom is not None:
            reason = TY5.why(hear_back_date_known=False)
            asking[whom.id] = replace(whom.because(reason), asks_next_steps=True)
    return Ruling(
        tuple(asking.get(step.id, step) for step in steps), bool(asking), {"asks": len(asking)}
    )


def who_asks(situation: Situation, round: Round, steps: tuple[Step, ...]) -> Step | None:
    """The round's thank-you that asks: the contact's, else the first hiring-manager's, else the first."""
    case = situation.case
    ids = {thank_you_id(situation, round, whom) for whom in (*map(to, case.order), CONTACT, NOBODY)}
    notes = [step for step in steps if step.id in ids]
    by_person = {id: step for step in notes for id in step.people}
    named = case.ordered(by_person)
    order = [
        case.contact,
        *(id for id in named if case.person(id).role == "hiring-manager"),
        *named,
    ]
    return next((by_person[id] for id in order if id in by_person), notes[0] if notes else None)


TY1 = Rule(
    id="TY1",
    name="thank-each-interviewer",
    chapter="thank-you",
    topic=THANKING,
    sentence="Everyone who met you is owed a note of their own, best within a day of the interview.",
    numbers=("thank_you_within", "thank_you_latest"),
    evaluate=thank_each_interviewer,
    examples=(
        example(
            "Two people met you on Monday at three",
            DANA,
            OMAR,
            interview(people=("dana", "omar")),
            promised("2026-06-05"),
            now="2026-06-01T16:00",
            steps=(
                {"kind": "thank-you", "people": ["dana"], "via": "email"},
                {"kind": "thank-you", "people": ["omar"], "via": "email"},
            ),
        ),
    ),
)

TY2 = Rule(
    id="TY2",
    name="thank-the-organiser",
    chapter="thank-you",
    topic=THANKING,
    sentence="Whoever arranged the meeting or the travel had a hand in it too, and is owed thanks.",
    numbers=("thank_you_within", "thank_you_latest"),
    evaluate=thank_the_organiser,
    examples=(
        example(
            "A recruiter arranged the interview",
            DANA,
            RUTH,
            interview(organisers=("ruth",)),
            promised("2026-06-05"),
            now="2026-06-01T16:00",
            steps=({"kind": "thank-you", "people": ["ruth"], "via": "email"},),
        ),
    ),
)

TY3 = Rule(
    id="TY3",
    name="address-missing",
    chapter="thank-you",
    topic=THANKING,
    sentence="You cannot write without an address. Look it up or ask for it; never guess one.",
    numbers=("thank_you_within", "thank_you_latest"),
    evaluate=address_missing,
    examples=(
        example(
            "You have no address for one of them",
            KIM,
            interview(people=("kim",)),
            promised("2026-06-05"),
            now="2026-06-01T16:00",
            steps=({"kind": "find-address", "people": ["kim"], "interview": "i1"},),
        ),
    ),
)

TY4 = Rule(
    id="TY4",
    name="through-the-contact",
    chapter="thank-you",
    topic=THANKING,
    sentence="One note to your contact, addressed to everyone, reaches those you cannot or should not write to.",
    numbers=("thank_you_within", "thank_you_latest"),
    evaluate=through_the_contact,
    examples=(
        example(
            "One address is missing, and a recruiter can pass the note on",
            DANA,
            KIM,
            RUTH,
            interview(people=("dana", "kim"), organisers=("ruth",)),
            promised("2026-06-05"),
            now="2026-06-01T16:00",
            steps=(
                {"kind": "thank-you", "people": ["dana"], "via": "email"},
                {"kind": "thank-you", "people": ["kim", "ruth"], "via": "contact"},
                {"kind": "find-address", "people": ["kim"]},
            ),
        ),
        example(
            "An agency asked that everything goes through them",
            DANA,
            KIM,
            RUTH,
            through("ruth"),
            interview(people=("dana", "kim")),
            promised("2026-06-05"),
            now="2026-06-01T16:00",
            steps=({"kind": "thank-you", "people": ["dana", "kim"], "via": "contact"},),
            not_listed=({"kind": "find-address"},),
        ),
    ),
)

TY5 = Rule(
    id="TY5",
    name="ask-next-steps",
    chapter="thank-you",
    topic=ASKING,
    sentence="Nobody said when you will hear, so one of your notes asks about the next steps.",
    numbers=(),
    evaluate=ask_next_steps,
    examples=(
        example(
            "You did not get to ask when you would hear",
            DANA,
            MEI,
            interview(people=("dana", "mei")),
            now="2026-06-01T16:00",
            steps=(
                {"kind": "thank-you", "people": ["dana"], "asks_next_steps": False},
                {"kind": "thank-you", "people": ["mei"], "asks_next_steps": True},
            ),
        ),
    ),
)

TY6 = Rule(
    id="TY6",
    name="nobody-named",
    chapter="thank-you",
    topic=THANKING,
    sentence="You met somebody whose name is not noted yet; they are owed thanks all the same.",
    numbers=("thank_you_within", "thank_you_latest"),
    evaluate=nobody_named,
    examples=(
        example(
            "You noted an interview, but not with whom",
            interview(people=()),
            now="2026-06-01T16:00",
            steps=({"kind": "thank-you", "people": [], "via": "unknown"},),
        ),
    ),
)
