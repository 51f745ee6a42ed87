"""What the rules promise for every history (DESIGN 4), as checks that a history can break.

Shared by the properties over generated histories and by the walk over short ones.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from afterview.etiquette.judgement import Judgement, Outlook
from afterview.etiquette.policy import read_policy
from afterview.etiquette.rules import RULES
from afterview.etiquette.situation import Case, Situation, cases_of
from afterview.etiquette.step import DECIDE, FOLLOW_UPS, MOVE_ON, THANK_YOU, WAIT
from afterview.journal.story import Story

NUDGES = (*FOLLOW_UPS, DECIDE, MOVE_ON)
SECOND = timedelta(seconds=1)


def check_story(story: Story, now: datetime) -> None:
    """Every promise, for every job, from `now` to the end of silence, and that nothing changes in between."""
    policy, _ = read_policy(story)
    for case in cases_of(story, policy):
        over_time = check_case(case, now)
        for place, (moment, judgement) in enumerate(over_time):
            last = place + 1 == len(over_time)
            until = moment + timedelta(days=400) if last else over_time[place + 1][0]
            if until - moment > 2 * SECOND:
                assert Outlook(case, until - SECOND, RULES).judgement.shown == judgement.shown


def check_case(case: Case, now: datetime) -> list[tuple[datetime, Judgement]]:
    """Every promise for one job; gives what the rules say of it from when, until the end of silence."""
    outlook = Outlook(case, now, RULES)
    over_time = [(now, outlook.judgement), *outlook.later()]
    for moment, judgement in over_time:
        check_moment(case, moment, judgement)
    check_silence(case, over_time)
    return over_time


def check_moment(case: Case, now: datetime, judgement: Judgement) -> None:
    listed = judgement.listed
    ids = Counter(step.id for step in judgement.steps)
    assert max(ids.values(), default=1) == 1, ids
    nudges = [step for step in listed if step.kind in NUDGES]
    assert len(nudges) <= 1, f"two nudges at once: {nudges}"
    for step in listed:
        assert step.opens is None or step.opens <= now, f"suggested before its window: {step}"
        assert step.closes is None or now < step.closes
        assert step.due is None or step.closes is None or step.due <= step.closes
        assert (step.kind == THANK_YOU) == (step.via is not None)
        assert (step.kind == THANK_YOU) == (step.asks_next_steps is not None)
        assert step.why
    assert [step.kind for step in listed].count(WAIT) <= 1
    if any(step.kind == WAIT for step in listed):
        assert len(listed) == 1, "waiting beside something to do"
    if case.closing is not None:
        assert listed == (), "a step after the job was closed"
    elif case.stop is not None and case.answer is None:
        assert {step.kind for step in listed} <= {MOVE_ON}, "a step after they asked to stop"
    elif case.answer is not None:
        assert not nudges


def check_silence(case: Case, over_time: list[tuple[datetime, Judgement]]) -> None:
    """Once a round has begun, silence ends in moving on."""
    end, last = over_time[-1]
    situation = Situation(case, end)
    if not situation.may_nudge:
        return
    moved_on = any(step.kind == MOVE_ON for step in last.steps)
    assert moved_on, f"silence never ends: {[step.kind for step in last.steps]}"
