"""Where a job stands: its rounds, the hear-back date, what was asked and answered (DESIGN 4).

A `Case` is what a job's entries say under a policy, whatever the time. A `Situation` is the case at one moment.
Every recorded fact counts, also one whose time lies ahead; only the clock of interviews moves a situation on.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timezone, tzinfo
from functools import cached_property

from afterview.etiquette.days import WorkingDays, day_of, morning
from afterview.etiquette.policy import Policy
from afterview.etiquette.step import FOLLOW_UPS, GET_HELP, THANK_YOU, step_id
from afterview.journal.story import (
    Cancellation,
    Closing,
    Decision,
    Interview,
    Job,
    Note,
    Person,
    Promise,
    Reply,
    Skip,
    Story,
)

CONTACT_ROLES = ("hiring-manager", "recruiter", "coordinator")

ENDED_WITHOUT_OFFER = ("rejected", "moved-on", "stopped")

type Moment = tuple[datetime, datetime, str]
"""When something happened, and what decides between two things of one instant: when it was reported, and its id."""


@dataclass(frozen=True, slots=True)
class Round:
    """The conversations of one day for a job, or what takes their place: a reply or a cancellation.

    `starts` is when it counts from. `people` were met (or are named in place of them), `organisers` arranged it,
    both in the order added. `anchor` is the entry that its steps are named after.
    """

    starts: datetime
    held: datetime
    anchor: str
    reported: datetime
    interviews: tuple[Interview, ...]
    people: tuple[str, ...]
    organisers: tuple[str, ...]
    cancelled: Cancellation | None = None  # the cancellation that began it

    @property
    def nobody_came(self) -> bool:
        return self.cancelled is not None and self.cancelled.why == "nobody-came"

    @property
    def moment(self) -> Moment:
        return self.starts, self.reported, self.anchor

    @property
    def named(self) -> frozenset[str]:
        return frozenset(self.people) | frozenset(self.organisers)

    def interviews_with(self, people: Iterable[str]) -> tuple[Interview, ...]:
        """The round's interviews that these people held or arranged, by their end."""
        wanted = set(people)
        return tuple(
            interview
            for interview in self.interviews
            if wanted & {*interview.people, *interview.organisers}
        )


@dataclass(frozen=True, slots=True)
class Told:
    """A hear-back date that somebody gave, or more time without one (`by` None)."""

    moment: Moment
    by: date | None


@dataclass(frozen=True, slots=True)
class HearBack:
    """The day by which to expect news, and what it rests on.

    told: they named it. late: they named one that had passed. assumed: nobody named one, counted from the round.
    more-time: they asked for it without a day. note: counted from the last follow-up. report: nobody came.
    """

    day: date
    source: str


@dataclass(frozen=True, slots=True)
class Ended:
    """A job that ended without an offer, and when its first interview was over."""

    moment: Moment
    first_held: datetime


class Case:
    """What a job's entries say under a policy, whatever the time."""

    def __init__(self, job: Job, policy: Policy, days: WorkingDays) -> None:
        self.job = job
        self.policy = policy
        self.days = days
        # When a second follow-up first opened since an instant: second_note.first_opening remembers it here.
        self.openings: dict[tuple[datetime, datetime], datetime | None] = {}

    @cached_property
    def order(self) -> dict[str, int]:
        """The place of each person, in the order in which they were added."""
        return {person.id: place for place, person in enumerate(self.job.people)}

    @cached_property
    def interviews(self) -> tuple[Interview, ...]:
        """Those that were not cancelled, by their start."""
        live = [interview for interview in self.job.interviews if interview.cancelled is None]
        return tuple(sorted(live, key=lambda interview: (interview.starts, interview.at)))

    @cached_property
    def skips(self) -> dict[str, Skip]:
        """The latest skip of each step, by the step's id."""
        return {skip.step: skip for skip in self.job.skips}

    def ordered(self, people: Iterable[str]) -> tuple[str, ...]:
        """These people, each once, in the order in which they were added."""
        return tuple(sorted({id for id in people if id in self.order}, key=self.order.__getitem__))

    def person(self, id: str) -> Person:
        return self.job.people[self.order[id]]

    def has_address(self, id: str) -> bool:
        return self.person(id).has_address

    @cached_property
    def emails(self) -> dict[str, str]:
        """The email of each person who has one, in the form in which two that are the same are equal."""
        return {
            person.id: person.email.strip().casefold() for person in self.job.people if person.email
        }

    # Rounds

    @cached_property
    def rounds(self) -> tuple[Round, ...]:
        """Every round, by when it counts from."""
        rounds = [self._round_of(day) for day in self._days_with_interviews()]
        begun: list[tuple[Moment, Reply | Interview]] = [
            *(
                (reply_moment(reply), reply)
                for reply in self.job.replies
                if reply.answer == "next-round"
            ),
            *(
                (
                    (interview.cancelled.at, interview.cancelled.at, interview.cancelled.entry),
                    interview,
                )
                for interview in self.job.interviews
                if interview.cancelled is not None
            ),
        ]
        for moment, cause in sorted(begun, key=lambda each: each[0]):
            if isinstance(cause, Reply):
                if not self._ahead_as_reported(moment):
                    before = _latest(rounds, moment[0])
                    rounds.append(
                        Round(
                            cause.received,
                            cause.received,
                            cause.entry,
                            cause.at,
                            (),
                            before.people if before else (),
                            before.organisers if before else (),
                        )
                    )
            elif not self._ahead_as_reported(moment) and not self._held_as_reported(
                moment, cause.day
            ):
                assert cause.cancelled is not None
                at, entry = cause.cancelled.at, cause.cancelled.entry
                rounds.append(
                    Round(at, at, entry, at, (), cause.people, cause.organisers, cause.cancelled)
                )
        return tuple(sorted(rounds, key=lambda round: round.moment))

    def _days_with_interviews(self) -> list[list[Interview]]:
        days: dict[date, list[Interview]] = {}
        for interview in self.interviews:
            days.setdefault(interview.day, []).append(interview)
        return list(days.values())

    def _round_of(self, interviews: list[Interview]) -> Round:
        first = min(interviews, key=lambda interview: (interview.at, interview.entry))
        people = self.ordered(id for interview in interviews for id in interview.people)
        organisers = self.ordered(id for interview in interviews for id in interview.organisers)
        by_end = sorted(interviews, key=lambda interview: (interview.ends, interview.starts))
        return Round(
            min(interview.starts for interview in interviews),
            by_end[-1].ends,
            first.entry,
            first.at,
            tuple(by_end),
            people,
            organisers,
        )

    def _standing_as_reported(self, moment: Moment) -> list[Interview]:
        """The interviews that were reported and not cancelled by then."""
        return [
            interview
            for interview in self.job.interviews
            if (interview.at, interview.at, interview.entry) < moment
            and (
                interview.cancelled is None
                or (interview.cancelled.at, interview.cancelled.at, interview.cancelled.entry)
                > moment
            )
        ]

    def _ahead_as_reported(self, moment: Moment) -> bool:
        return any(interview.ends > moment[0] for interview in self._standing_as_reported(moment))

    def _held_as_reported(self, moment: Moment, day: date) -> bool:
        return any(
            interview.ends <= moment[0] and interview.day == day
            for interview in self._standing_as_reported(moment)
        )

    def round_by(self, moment: datetime) -> Round | None:
        """The latest round begun by then."""
        return _latest(self.rounds, moment)

    def round_with(self, interview: str | None) -> Round | None:
        """The round that an interview belongs to; none when it was cancelled or is unknown."""
        if interview is None:
            return None
        return next(
            (
                round
                for round in self.rounds
                if any(member.id == interview for member in round.interviews)
            ),
            None,
        )

    # Who

    @cached_property
    def contact(self) -> str | None:
        """The person through whom others can be reached."""
        if self.job.through in self.order:
            return self.job.through
        for round in reversed(self.rounds):
            candidates = [
                (rank, self.order[id], id)
                for id in self.ordered(round.named)
                if self.has_address(id) and (rank := self._contact_rank(id, round)) is not None
            ]
            if candidates:
                return min(candidates)[2]
        return None

    def _contact_rank(self, id: str, round: Round) -> int | None:
        role = self.person(id).role
        if role in CONTACT_ROLES:
            return CONTACT_ROLES.index(role)
        return len(CONTACT_ROLES) if id in round.organisers else None

    @property
    def goes_through_contact(self) -> bool:
        """Whether everything goes through one person."""
        return self.job.through in self.order

    # What was said

    @cached_property
    def promises(self) -> tuple[tuple[Moment, Round | None, Promise], ...]:
        """Each promise with when it was told and the round that it belongs to."""
        return tuple(self._placed(promise) for promise in self.job.promises)

    def _placed(self, promise: Promise) -> tuple[Moment, Round | None, Promise]:
        told = self.job.told_at(promise)
        ahead = (round for round in self.rounds if round.starts > told)
        round = self.round_with(promise.interview) or self.round_by(told) or next(ahead, None)
        return (told, promise.at, promise.entry), round, promise

    def told_in(self, round: Round) -> list[Told]:
        """What was said in a round, until the next began, about when you will hear; oldest first."""
        place = self.rounds.index(round)
        until = self.rounds[place + 1].starts if place + 1 < len(self.rounds) else None
        told = [
            Told(moment, promise.by)
            for moment, owner, promise in self.promises
            if owner is round and promise.by is not None
        ]
        told += [
            Told(reply_moment(reply), reply.hear_back_by)
            for reply in self.job.replies
            if reply.received >= round.starts
            and (until is None or reply.received < until)
            and (reply.hear_back_by is not None or reply.answer == "more-time")
        ]
        return sorted(told, key=lambda each: each.moment)

    def date_before(self, round: Round, day: date) -> Told | None:
        """The date told last in the rounds before, when it lies after this round's day."""
        before = self.rounds[: self.rounds.index(round)]
        dates = [
            Told(moment, promise.by)
            for moment, owner, promise in self.promises
            if owner in before and promise.by is not None
        ]
        dates += [
            Told(reply_moment(reply), reply.hear_back_by)
            for reply in self.job.replies
            if reply.received < round.starts and reply.hear_back_by is not None
        ]
        last = max(dates, key=lambda told: told.moment, default=None)
        return last if last is not None and last.by is not None and last.by > day else None

    def asked_in(self, round: Round) -> bool:
        """Whether a hear-back date was asked for in the round, and they could not say."""
        return any(owner is round and promise.by is None for _, owner, promise in self.promises)

    @cached_property
    def follow_ups(self) -> tuple[Note, ...]:
        """Second, third and later follow-ups, oldest first."""
        return tuple(
            sorted((note for note in self.job.notes if note.note in FOLLOW_UPS), key=note_moment)
        )

    @cached_property
    def thanks(self) -> tuple[tuple[Round | None, Note], ...]:
        """Each thank-you with the round that it is for."""
        return tuple(
            (self.round_with(note.interview) or self.round_by(note.sent), note)
            for note in self.job.notes
            if note.note == THANK_YOU
        )

    # What ended it

    def _is_lifted(self, moment: Moment, *, reopening: bool) -> bool:
        """Whether something set the job going again after an answer: a next round, an interview that was reported
        after it and starts after it, or (where that counts) the reader who reopened it."""
        return (
            any(
                reply.answer == "next-round" and reply_moment(reply) > moment
                for reply in self.job.replies
            )
            or any(
                interview.at > moment[0] and interview.starts > moment[0]
                for interview in self.interviews
            )
            or (
                reopening
                and any(
                    (reopened.at, reopened.at, reopened.entry) > moment
                    for reopened in self.job.reopenings
                )
            )
        )

    @cached_property
    def answer(self) -> Reply | None:
        """The offer or rejection that stands, the latest."""
        return next(
            (
                reply
                for reply in reversed(self.job.replies)
                if reply.answer in ("offer", "rejection")
                and not self._is_lifted(reply_moment(reply), reopening=True)
            ),
            None,
        )

    @cached_property
    def closing(self) -> Closing | None:
        """The closing that stands, the latest."""
        return next(
            (
                closing
                for closing in reversed(self.job.closings)
                if not self._is_lifted((closing.at, closing.at, closing.entry), reopening=True)
            ),
            None,
        )

    @cached_property
    def stop(self) -> Reply | None:
        """The reply that asked to stop, and that nothing has lifted, the latest."""
        return next(
            (
                reply
                for reply in reversed(self.job.replies)
                if reply.answer == "stop"
                and not self._is_lifted(reply_moment(reply), reopening=False)
            ),
            None,
        )

    @cached_property
    def latest_offer(self) -> Moment | None:
        """The latest offer of the job, made or taken."""
        made = [reply_moment(reply) for reply in self.job.replies if reply.answer == "offer"]
        taken = [
            (closing.at, closing.at, closing.entry)
            for closing in self.job.closings
            if closing.outcome == "offer"
        ]
        return max((*made, *taken), default=None)

    @cached_property
    def ended_without_offer(self) -> Ended | None:
        """When a job with an interview ended without an offer: by its closing, else by a rejection alone."""
        if not self.interviews or self.latest_offer is not None:
            return None
        first_held = min(interview.ends for interview in self.interviews)
        closing, answer = self.closing, self.answer
        if closing is not None:
            ended = closing.outcome in ENDED_WITHOUT_OFFER
            return Ended((closing.at, closing.at, closing.entry), first_held) if ended else None
        return Ended(reply_moment(answer), first_held) if answer is not None else None

    # The clock

    @cached_property
    def turns(self) -> tuple[datetime, ...]:
        """The instants at which the clock alone changes the situation: interviews start and end, rounds begin."""
        return tuple(
            sorted(
                {
                    instant
                    for interview in self.interviews
                    for instant in (interview.starts, interview.ends)
                }
                | {round.starts for round in self.rounds}
            )
        )

    @cached_property
    def moments(self) -> tuple[datetime, ...]:
        """Every instant at which something happened or an interview starts or ends, oldest first."""
        job = self.job
        happened = {promise[0][0] for promise in self.promises}
        happened |= {note.sent for note in job.notes} | {reply.received for reply in job.replies}
        for reported in (job.decisions, job.skips, job.closings, job.reopenings):
            happened |= {entry.at for entry in reported}
        for interview in job.interviews:
            happened |= {interview.at, interview.starts, interview.ends}
            if interview.cancelled is not None:
                happened.add(interview.cancelled.at)
        return tuple(sorted(happened))

    def until(self, moment: datetime) -> Case:
        """The case as it stood by what had happened until then, `moment` included."""
        job = self.job
        told = {promise.entry for when, _, promise in self.promises if when[0] <= moment}
        interviews = tuple(
            replace(interview, cancelled=None)
            if interview.cancelled is not None and interview.cancelled.at > moment
            else interview
            for interview in job.interviews
            if interview.at <= moment or interview.starts <= moment
        )
        return Case(
            replace(
                job,
                interviews=interviews,
                promises=tuple(each for each in job.promises if each.entry in told),
                notes=tuple(each for each in job.notes if each.sent <= moment),
                replies=tuple(each for each in job.replies if each.received <= moment),
                decisions=tuple(each for each in job.decisions if each.at <= moment),
                skips=tuple(each for each in job.skips if each.at <= moment),
                closings=tuple(each for each in job.closings if each.at <= moment),
                reopenings=tuple(each for each in job.reopenings if each.at <= moment),
            ),
            self.policy,
            self.days,
        )


def cases_of(story: Story, policy: Policy) -> list[Case]:
    """A case for each job of a story."""
    days = policy.working_days
    return [Case(job, policy, days) for job in story.jobs]


class Situation:
    """A case at one moment. `now` is an aware instant in UTC."""

    def __init__(self, case: Case, now: datetime) -> None:
        self.case = case
        self.now = now
        self.job = case.job
        self.policy = case.policy

    @cached_property
    def zone(self) -> tzinfo:
        """The zone of the job's days and of 09:00."""
        live = self.case.interviews
        started = [interview for interview in live if interview.starts <= self.now]
        if started:
            return started[-1].zone
        if live:
            return live[0].zone
        if self.job.interviews:
            return max(self.job.interviews, key=lambda each: (each.starts, each.at)).zone
        if self.job.replies:
            return timezone(self.job.replies[-1].received_offset)
        if self.job.notes:
            return timezone(self.job.notes[-1].sent_offset)
        return UTC

    @cached_property
    def ahead(self) -> tuple[Interview, ...]:
        """The interviews that lie ahead: until their end."""
        return tuple(each for each in self.case.interviews if each.ends > self.now)

    @cached_property
    def held_rounds(self) -> tuple[Round, ...]:
        """The rounds with interviews that have been held."""
        return tuple(
            round for round in self.case.rounds if round.interviews and round.held <= self.now
        )

    @cached_property
    def round(self) -> Round | None:
        """The latest round that has begun and, if it has interviews, is held."""
        return next(
            (
                round
                for round in reversed(self.case.rounds)
                if round.starts <= self.now and round.held <= self.now
            ),
            None,
        )

    @property
    def may_nudge(self) -> bool:
        """Whether a follow-up has any say: a round, and no answer, no stop and no interview ahead."""
        case = self.case
        return (
            self.round is not None
            and not self.ahead
            and case.answer is None
            and case.closing is None
            and case.stop is None
        )

    def day_of(self, moment: datetime) -> date:
        return day_of(moment, self.zone)

    def round_day(self, round: Round) -> date:
        """The date of a round's interviews, or of what took their place."""
        return round.interviews[0].day if round.interviews else self.day_of(round.starts)

    def after(self, day: date, count: int) -> datetime:
        """The instant of 09:00 on the `count`-th working day after `day`."""
        return morning(self.case.days.after(day, count), self.zone)

    # The hear-back date

    @cached_property
    def told(self) -> tuple[Told, ...]:
        """What was said in the current round about when you will hear: dates, and more time without one."""
        if self.round is None:
            return ()
        told = self.case.told_in(self.round)
        if self.round.nobody_came:
            told = [each for each in told if each.moment > self.round.moment]
        return tuple(told)

    @cached_property
    def carried(self) -> Told | None:
        """A date of an earlier round that still stands in this one."""
        if self.round is None or self.round.nobody_came:
            return None
        return self.case.date_before(self.round, self.round_day(self.round))

    @property
    def date_was_told(self) -> bool:
        """Whether a date was ever given in the current round."""
        return self.carried is not None or any(told.by is not None for told in self.told)

    def knows(self, round: Round) -> bool:
        """Whether a hear-back date was told in a round, or still stands in it."""
        return (
            any(told.by is not None for told in self.case.told_in(round))
            or self.case.date_before(round, self.round_day(round)) is not None
        )

    @cached_property
    def follow_ups(self) -> tuple[Note, ...]:
        """The follow-ups sent since the current round began, oldest first."""
        if self.round is None:
            return ()
        return tuple(note for note in self.case.follow_ups if note.sent >= self.round.starts)

    def count(self, before: Moment | None = None) -> int:
        """On how many days follow-ups were sent since the round began, in all or before a moment."""
        return len(
            {
                self.day_of(note.sent)
                for note in self.follow_ups
                if before is None or note_moment(note) < before
            }
        )

    @cached_property
    def n(self) -> int:
        """Days on which follow-ups were sent since the round began."""
        return self.count()

    @cached_property
    def hear_back(self) -> HearBack:
        """D: the day by which to expect news. Only asked where there is a round."""
        assert self.round is not None
        today = self.round_day(self.round)
        if self.round.nobody_came:
            found = HearBack(today, "report")
        elif self.carried is not None and self.carried.by is not None:
            found = self._as_told(self.carried.by, self.day_of(self.carried.moment[0]), today)
        else:
            found = HearBack(self.case.days.after(today, self.policy.assumed_hear_back), "assumed")
        events: list[tuple[Moment, Told | None]] = [(told.moment, told) for told in self.told]
        events += [(note_moment(note), None) for note in self.follow_ups]
        for moment, told in sorted(events, key=lambda event: event[0]):
            happened = self.day_of(moment[0])
            if told is not None and told.by is not None:
                found = self._as_told(told.by, happened, today)
            else:
                later = self.case.days.after(happened, self.policy.assumed_extension)
                if later > found.day:
                    found = HearBack(later, "note" if told is None else "more-time")
        return found

    def _as_told(self, by: date, told: date, today: date) -> HearBack:
        day = max(by, told, today)
        return HearBack(day, "told" if day == by else "late")

    @property
    def is_unmoved_no_show(self) -> bool:
        """Whether nobody came, and nothing was said since about when you will hear."""
        return self.round is not None and self.round.nobody_came and not self.told

    # More time

    @cached_property
    def extensions(self) -> tuple[Told, ...]:
        """What asked for more time after the second follow-up."""
        return tuple(told for told in self.told if self.count(before=told.moment) >= 1)

    @property
    def extension(self) -> Told | None:
        """The latest extension."""
        return self.extensions[-1] if self.extensions else None

    @cached_property
    def asked_again(self) -> bool:
        """Whether they asked for more time yet again."""
        if self.extension is None:
            return False
        return len(self.extensions) >= 2 or self.count(before=self.extension.moment) >= 2

    @property
    def wrote_since_extension(self) -> bool:
        return self.extension is not None and any(
            note_moment(note) > self.extension.moment for note in self.follow_ups
        )

    @cached_property
    def decision(self) -> Decision | None:
        """The latest decision since the latest extension."""
        if self.extension is None:
            return None
        since = [
            decision
            for decision in self.job.decisions
            if (decision.at, decision.at, decision.entry) > self.extension.moment
        ]
        return since[-1] if since else None


class Jobs:
    """All cases at one moment, for a rule that looks over them."""

    def __init__(self, story: Story, policy: Policy, cases: Sequence[Case], now: datetime) -> None:
        self.policy = policy
        self.now = now
        self.skips = story.skips
        offers = [case.latest_offer for case in cases if case.latest_offer is not None]
        skips = [
            (skip.at, skip.at, skip.entry)
            for skip in story.skips
            if skip.step.startswith(step_id(None, GET_HELP, ""))
        ]
        start = max((*offers, *skips), default=None)
        self.counting_from = start[2] if start is not None else ""
        """The entry from which jobs are counted: the latest offer, or advice to get help that was not wanted."""
        self.first_held = sorted(
            ended.first_held
            for case in cases
            if (ended := case.ended_without_offer) is not None
            and (start is None or ended.moment > start)
        )
        """When the first interview was or will be over, for each job that has ended without an offer since then."""

    @property
    def held_without_offer(self) -> int:
        """How many of these jobs have had an interview by now."""
        return bisect_right(self.first_held, self.now)

    def at(self, now: datetime) -> Jobs:
        """The same at another moment."""
        then = copy(self)
        then.now = now
        return then


def reply_moment(reply: Reply) -> Moment:
    return reply.received, reply.at, reply.entry


def note_moment(note: Note) -> Moment:
    return note.sent, note.at, note.entry


def _latest(rounds: Sequence[Round], moment: datetime) -> Round | None:
    """The latest of the rounds that had begun by then."""
    begun = [round for round in rounds if round.starts <= moment]
    return max(begun, key=lambda round: round.moment, default=None)
