"""What every follow-up has in common: its window, whom it goes to, and the search when nobody can be written to."""

from __future__ import annotations

from datetime import datetime

from afterview.etiquette.rule import Rule
from afterview.etiquette.situation import Situation
from afterview.etiquette.step import FIND_ADDRESS, Fact, Step, step_id


def recipients(situation: Situation) -> tuple[str, ...]:
    """The contact, else the round's interviewers with an address, else nobody."""
    case, round = situation.case, situation.round
    if case.contact is not None:
        return (case.contact,)
    assert round is not None
    return tuple(id for id in round.people if case.has_address(id))


def follow_up(
    rule: Rule,
    situation: Situation,
    kind: str,
    anchor: str,
    opens: datetime,
    *,
    after_days: int,
    **facts: Fact,
) -> tuple[Step, ...]:
    """A follow-up from `opens` until the job has gone quiet, with a search for addresses where nobody has one."""
    assert situation.round is not None
    job, n, round = situation.job.id, situation.n, situation.round
    quiet = situation.after(situation.hear_back.day, situation.policy.gone_quiet)
    closes = max(quiet, situation.after(situation.day_of(opens), 1))
    people = recipients(situation)
    reason = rule.why(
        hear_back_date=situation.hear_back.day,
        hear_back_from=situation.hear_back.source,
        date_was_told=situation.date_was_told,
        after_days=after_days,
        follow_ups_sent=n,
        **facts,
    )
    note = Step(
        id=step_id(job, kind, anchor, n),
        kind=kind,
        job=job,
        zone=situation.zone,
        people=people,
        opens=opens,
        closes=closes,
        why=(reason,),
    )
    named = situation.case.ordered(round.named)
    if people or not named:
        return (note,)
    with_them = round.interviews_with(named)
    search = Step(
        id=step_id(job, FIND_ADDRESS, anchor, n),
        kind=FIND_ADDRESS,
        job=job,
        zone=situation.zone,
        interview=with_them[-1].id if with_them else None,
        people=named,
        opens=opens,
        closes=closes,
        why=(reason,),
    )
    return (note, search)
