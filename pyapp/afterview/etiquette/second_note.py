"""The second note: a gentle nudge, a few days after the day they said you would hear."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import chain, pairwise

from afterview.etiquette.example import DANA, cancelled, example, interview, promised, sent
from afterview.etiquette.follow_up import follow_up
from afterview.etiquette.rule import NUDGING, Rule, Ruling
from afterview.etiquette.situation import Case, Situation
from afterview.etiquette.step import SECOND, Step

FAR = datetime.max.replace(tzinfo=UTC)
A_DAY = timedelta(days=1)


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


def first_opening(case: Case, since: datetime, before: datetime) -> datetime | None:
    """When a second follow-up first opened in [since, before), as it stood by what had happened until then."""
    key = since, before
    if key not in case.openings:
        case.openings[key] = _first_opening(case, since, before)
    return case.openings[key]


def _first_opening(case: Case, since: datetime, before: datetime) -> datetime | None:
    """Looks at each stretch between two moments at which something happened, with what was known in it."""
    earliest = max(since, _never_before(case))
    if earliest >= before:
        return None
    for moment, until in pairwise((*case.moments, FAR)):
        if until < earliest:
            continue
        if moment >= before:
            break
        known = case.until(moment)
        situation = Situation(known, moment)
        if not situation.may_nudge:
            continue
        for note in second_follow_up(situation, ()).steps[:1]:
            assert note.opens is not None
            assert note.closes is not None
            opening = max(note.opens, moment)
            if (
                since <= opening <= until
                and opening < min(note.closes, before)
                and note.id not in known.skips
            ):
                return opening
    return None


def _never_before(case: Case) -> datetime:
    """An instant before which no second follow-up opened, whatever was known: it spares most stretches a look."""
    job, cancelled = case.job, [each.cancelled for each in case.job.interviews if each.cancelled]
    begun = [each.starts for each in job.interviews]
    begun += [each.at for each in cancelled] + [each.received for each in job.replies]
    if not begun:
        return FAR
    day = min(begun).date() - A_DAY  # in any zone
    if all(each.why != "nobody-came" for each in cancelled):
        named = (each.by for each in job.promises), (each.hear_back_by for each in job.replies)
        assumed = case.days.after(day, case.policy.assumed_hear_back)
        day = max(day, min((assumed, *(by for by in chain(*named) if by is not None))))
    opens = case.days.after(day, case.policy.few_days)
    return datetime.combine(opens, time(), UTC) - A_DAY


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
