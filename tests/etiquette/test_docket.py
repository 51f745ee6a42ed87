"""The docket says what plans say, however entries come and go and wherever the clock is set."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette import judgement
from afterview.etiquette.agenda import Agenda
from afterview.etiquette.docket import Docket, Listing
from afterview.etiquette.plan import plan
from afterview.etiquette.step import OVERDUE, WAIT, Step
from afterview.journal.ledger import Ledger
from afterview.journal.story import Job
from tests.etiquette.histories import NOWS, Raw, histories
from tests.journal.many_jobs import records_of


class Alone:
    """A step that is shown by itself."""

    def __init__(self, step: Step) -> None:
        self.step = step


def over(job: Job, now: datetime) -> list[str]:
    """Which interviews that took place are over: a question whose answer changes with a job's turns alone."""
    live = [interview for interview in job.interviews if interview.cancelled is None]
    return [interview.id for interview in live if interview.ends <= now]


def docket_of(ledger: Ledger) -> Docket[Alone, str]:
    def group(steps: Sequence[Step]) -> list[Alone]:
        return [Alone(step) for step in steps]

    return Docket(ledger, Agenda(), group, over)


def told(listing: Listing[Alone, Any]) -> list[Step]:
    return [listing.told(item.step) for item in (*listing.todo, *listing.waits)]


@given(
    histories(jobs=4, events=10),
    st.lists(st.tuples(st.integers(0, 60), NOWS), min_size=2, max_size=6),
)
def test_it_lists_what_the_plan_lists(
    entries: list[Raw], turns: list[tuple[int, datetime]]
) -> None:
    """Each entry is a record; records come and go, the policy among them, and time goes forward and back."""
    ledger = Ledger()
    docket = docket_of(ledger)
    held = 0
    for count, now in turns:
        count = min(count, len(entries))
        for place in range(min(held, count), max(held, count)):
            ledger.put(f"entries/{place}", json.dumps([entries[place]]) if count > held else None)
        held = count
        listing = docket.at(now)
        planned = plan(ledger.story, now)
        assert told(listing) == list(planned.steps)
        assert listing.holds_until == planned.holds_until
        assert listing.overdue == sum(step.state == OVERDUE for step in planned.steps)
        assert [item.step.kind for item in listing.waits] == [
            step.kind for step in planned.steps if step.kind == WAIT
        ]
        assert listing.asked == [each for job in ledger.story.jobs for each in over(job, now)]


@given(histories(jobs=3), NOWS)
def test_it_follows_the_clock_from_change_to_change(entries: list[Raw], now: datetime) -> None:
    ledger = Ledger({"entries/all": json.dumps(entries)})
    docket = docket_of(ledger)
    for _ in range(8):
        listing = docket.at(now)
        assert told(listing) == list(plan(ledger.story, now).steps)
        if listing.holds_until is None:
            return
        now = listing.holds_until


def test_a_change_is_looked_at_alone(monkeypatch: Any) -> None:
    ledger = Ledger(records_of(50))
    docket = docket_of(ledger)
    now = datetime.fromisoformat("2026-06-02T12:00:00+00:00")
    docket.at(now)
    looked_at = []
    judge = judgement.judge
    monkeypatch.setattr(
        judgement, "judge", lambda case, *more: looked_at.append(case.job.id) or judge(case, *more)
    )
    docket.at(now + timedelta(seconds=1))
    assert looked_at == []
    ledger.put(
        "entries/new",
        json.dumps(
            [
                {
                    "id": "x",
                    "at": "2026-06-02T12:00:00Z",
                    "kind": "job-closed",
                    "job": "j7",
                    "outcome": "withdrew",
                }
            ]
        ),
    )
    docket.at(now + timedelta(seconds=2))
    assert set(looked_at) == {"j7"}


def test_who_looks_weeks_ahead_comes_back_without_thinking_again(monkeypatch: Any) -> None:
    docket = docket_of(Ledger(records_of(20)))
    now = datetime.fromisoformat("2026-01-12T12:00:00-05:00")
    before = told(docket.at(now))
    moment = now
    for _ in range(12):
        until = docket.at(moment).holds_until
        assert until is not None
        moment = until
    assert told(docket.at(moment)) != before
    judged: list[str] = []
    judge = judgement.judge

    def counted(case: Any, *rest: Any) -> Any:
        judged.append(case.job.id)
        return judge(case, *rest)

    monkeypatch.setattr(judgement, "judge", counted)
    assert told(docket.at(now)) == before
    assert judged == []
