"""The whole path ahead: what comes, one after the other, if they never answer and you write when it is time.

A plan says what to do if nothing is reported; an outlook goes on, as if every note were sent as soon as it may be.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo

from afterview.etiquette.days import instant
from afterview.etiquette.plan import plan
from afterview.etiquette.step import DONE, FOLLOW_UPS, MISSED, MOVE_ON, SECOND, THANK_YOU, Step
from afterview.journal.story import Interview, Job, Note, Person, Promise, Reply, Story

WRITING = (THANK_YOU, *FOLLOW_UPS)
# The tool and the pictures ask for a day only; these hours stand in for the rest of the interview's time.
STARTS, ENDS = time(10), time(11)


def one_interview(day: date, zone: tzinfo, *, by: date | None = None) -> Story:
    """A story of one interview, at which `by` was named as the hear-back date (None: no date was named)."""
    starts, ends = (datetime.combine(day, hour) for hour in (STARTS, ENDS))
    held = Interview(
        id="interview",
        entry="interview",
        at=instant(starts, zone) - timedelta(days=1),
        starts=instant(starts, zone),
        ends=instant(ends, zone),
        starts_at=starts,
        ends_at=ends,
        zone=zone,
        format="onsite",
        people=("reader",),
    )
    told = (Promise("told", held.ends, held.id, by, held.starts),) if by else ()
    reader = Person("reader", "the interviewer", "hiring-manager", reach="as they wrote to you")
    job = Job("job", "job", held.at, "", "", people=(reader,), interviews=(held,), promises=told)
    return Story(jobs=(job,))


def asked_for_more_time(
    story: Story, until: date | None, received: datetime, *, second_note_sent: bool
) -> Story:
    """The story with a reply that asks for more time, until a day or without naming one (None).

    `second_note_sent` says whether it answers a second follow-up, or came before there was one.
    """
    job, *others = story.jobs
    if second_note_sent:
        before = received - timedelta(minutes=1)
        second = Note("second", before, before, timedelta(), None, SECOND, ("reader",), "email")
        job = replace(job, notes=(*job.notes, second))
    reply = Reply("reply", received, received, timedelta(), "more-time", until)
    return replace(story, jobs=(replace(job, replies=(*job.replies, reply)), *others))


def if_silent(story: Story, now: datetime) -> tuple[Step, ...]:
    """The thank-yous, follow-ups and the move-on of the story's first job from `now` (aware), in order.

    Each note counts as sent when its window opens, or at `now` if that is later, and nobody answers.
    """
    ahead: list[Step] = []
    while True:
        known = {step.id for step in ahead}
        steps = [
            step
            for step in plan(story, now, upcoming=True).steps
            if step.kind in (*WRITING, MOVE_ON)
            and step.state not in (DONE, MISSED)
            and step.id not in known
        ]
        if not steps:
            return tuple(ahead)
        step = min(steps, key=lambda each: (each.opens or now, each.id))
        ahead.append(step)
        if step.kind == MOVE_ON:
            return tuple(ahead)
        now = max(now, step.opens or now)
        story = _with_note(story, step, now)


def _with_note(story: Story, step: Step, sent: datetime) -> Story:
    job, *others = story.jobs
    note = Note(
        entry=f"sent-{len(job.notes)}",
        at=sent,
        sent=sent,
        sent_offset=sent.astimezone(step.zone).utcoffset() or timedelta(),
        interview=step.interview,
        note=step.kind,
        people=step.people,
        via="email",
    )
    return replace(story, jobs=(replace(job, notes=(*job.notes, note)), *others))
