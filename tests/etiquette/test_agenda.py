"""An agenda remembers, and nobody can tell from its plans."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette import judgement
from afterview.etiquette.agenda import Agenda
from afterview.etiquette.example import (
    DANA,
    another_job,
    closed,
    example,
    interview,
    promised,
    sent,
    when,
)
from afterview.etiquette.plan import plan
from afterview.journal.story import Story
from tests.etiquette.histories import NOWS, Raw, histories
from tests.etiquette.telling import local, story_of

if TYPE_CHECKING:
    import pytest


def story(*entries: Any) -> Story:
    return story_of(example("", *entries, now="2026-06-01T00:00").entries)


def as_the_ledger_does(before: Story, after: Story) -> Story:
    """The later story with the very same jobs where nothing of them changed."""
    known = {job.id: job for job in before.jobs}
    jobs = (job if known.get(job.id) != job else known[job.id] for job in after.jobs)
    return replace(after, jobs=tuple(jobs))


@given(
    histories(jobs=3),
    st.lists(st.tuples(st.integers(0, 40), NOWS, st.booleans()), min_size=2, max_size=8),
)
def test_a_plan_is_the_same_with_and_without_what_was_remembered(
    entries: list[Raw], turns: list[tuple[int, datetime, bool]]
) -> None:
    """Entries come and go, the policy among them, and time goes forward and back."""
    agenda, held = Agenda(), Story()
    for kept, now, upcoming in turns:
        held = as_the_ledger_does(held, story_of(entries[: len(entries) - kept]))
        assert agenda.plan(held, now, upcoming=upcoming) == plan(held, now, upcoming=upcoming)


@given(histories(jobs=2), NOWS)
def test_an_agenda_that_follows_the_next_changes_says_what_plans_say(
    entries: list[Raw], now: datetime
) -> None:
    held, agenda = story_of(entries), Agenda()
    for _ in range(30):
        found = agenda.plan(held, now)
        assert found == plan(held, now)
        if found.next_change is None:
            break
        now = found.next_change


JOBS = (
    DANA, interview(), promised("2026-06-05"),
    *(
        entry
        for place in range(2, 8)
        for entry in (
            another_job(f"j{place}", f"Company {place}"),
            interview(id=f"i{place}", people=(), job=f"j{place}"),
        )
    ),
)  # fmt: skip


def test_only_the_job_that_changed_is_thought_through_again_and_what_changes_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    judged: list[str] = []
    judge = judgement.judge

    def watched(case: Any, *others: Any) -> Any:
        judged.append(case.job.id)
        return judge(case, *others)

    monkeypatch.setattr(judgement, "judge", watched)
    agenda = Agenda()
    now = datetime.fromisoformat(when("2026-06-01T17:00"))
    before = story(*JOBS)
    agenda.plan(before, now)
    assert set(judged) == {job.id for job in before.jobs}
    judged.clear()
    agenda.plan(before, now + timedelta(hours=2))
    assert judged == []
    thanked = sent("thank-you", "2026-06-01T17:00", "dana", interview="i1")
    agenda.plan(as_the_ledger_does(before, story(*JOBS, thanked)), now + timedelta(hours=2))
    assert "j1" in judged
    assert len(set(judged)) <= 2


def test_another_policy_changes_every_job() -> None:
    agenda = Agenda()
    now = datetime.fromisoformat(when("2026-06-01T17:00"))
    before = story(*JOBS)
    agenda.plan(before, now)
    patient = replace(before, policy=(("e", "thank_you_within", 48),))
    assert agenda.plan(patient, now) == plan(patient, now)
    assert agenda.plan(patient, now) != plan(before, now)


def test_the_path_of_a_job_is_everything_in_the_order_of_time() -> None:
    thanked = sent("thank-you", "2026-06-01T17:00", "dana", interview="i1")
    held = story(*JOBS, thanked)
    now = datetime.fromisoformat(when("2026-06-02T09:00"))
    path = Agenda().path(held, held.jobs[0], now)
    assert [(step.kind, step.state) for step in path] == [
        ("thank-you", "done"),
        ("wait", "open"),
        ("second-follow-up", "upcoming"),
        ("move-on", "upcoming"),
    ]
    wait = path[1]
    assert wait.closes is not None
    assert local(wait.closes.astimezone(wait.zone).isoformat()) == "2026-06-10T09:00"


def test_a_closed_job_has_no_path() -> None:
    held = story(*JOBS, closed("withdrew", "2026-06-02T09:00"))
    now = datetime.fromisoformat(when("2026-06-02T09:00"))
    assert Agenda().path(held, held.jobs[0], now) == ()
