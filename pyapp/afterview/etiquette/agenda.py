"""The plan of a story that changes a little at a time: only what changed is thought through again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from afterview.etiquette.across_jobs import Facts, facts_across, urgency, with_facts
from afterview.etiquette.judgement import Outlook
from afterview.etiquette.policy import Policy, read_policy
from afterview.etiquette.rule import Rule
from afterview.etiquette.rules import RULES
from afterview.etiquette.situation import Case, Jobs
from afterview.etiquette.step import Plan, Step, Verdict
from afterview.journal.story import Job, Story


class Agenda:
    """Gives plans, and remembers what the rules said of each job, as long as it holds.

    That is while the story has the very same Job under an equal policy, in the span of time in which no window of
    the job opens or closes. A plan is the same with and without what is remembered.
    """

    def __init__(self, rules: Sequence[Rule] = RULES) -> None:
        self.rules = rules
        self._policy = Policy()
        self._days = self._policy.working_days
        self._outlooks: dict[str, Outlook] = {}
        # Each step as it was told last: what it was before other jobs added facts, these, and what it became.
        self._told: dict[str, tuple[Step, Facts, Step]] = {}

    def plan(self, story: Story, now: datetime, *, upcoming: bool = False) -> Plan:
        """What to do at `now` (aware): the open and overdue steps and what to wait for, most urgent first.

        With `upcoming`, also the steps that open later if nothing is reported, and those that are done or missed.
        """
        now = now.astimezone(UTC)
        outlooks = self._look_at(story, now)
        steps: list[Step] = []
        others: list[Step] = []
        trace: list[Verdict] = []
        next_change: datetime | None = None
        until: datetime | None = None
        for outlook in outlooks.values():
            trace += outlook.judgement.trace
            steps += outlook.listed
            if upcoming:
                others += outlook.unlisted(now)
            if outlook.until is not None and (until is None or outlook.until < until):
                until = outlook.until
            if outlook.until is not None and (next_change is None or outlook.until < next_change):
                next_change = _earlier(next_change, outlook.next_change(before=next_change))
        cases = {id: outlook.case for id, outlook in outlooks.items()}
        jobs = Jobs(story, self._policy, list(cases.values()), now)
        for rule in self.rules:
            if rule.evaluate_all is not None:
                ruling = rule.evaluate_all(jobs)
                steps += ruling.steps
                trace.append(Verdict(rule.id, None, ruling.applies, ruling.facts))
                next_change = _earlier(next_change, _next_help(jobs, rule, ruling.steps))
        listed = self._with_facts(facts_across(cases, steps), sorted(steps, key=urgency))
        until = _earlier(until, next(iter(jobs.first_held[jobs.held_without_offer :]), None))
        return Plan(now, (*listed, *sorted(others, key=urgency)), next_change, until, tuple(trace))

    def path(self, story: Story, job: Job, now: datetime) -> tuple[Step, ...]:
        """Every step of one job, whatever its state, in the order of time: what is past, to do, and ahead."""
        now = now.astimezone(UTC)
        outlook = self.outlook(story, job, now)
        steps = (*outlook.listed, *outlook.unlisted(now))
        return tuple(sorted(steps, key=lambda step: _in_time(step, now)))

    def outlook(self, story: Story, job: Job, now: datetime) -> Outlook:
        """What the rules say of one job at `now` (in UTC), under the policy of a story."""
        self._use(read_policy(story)[0])
        outlook = self._outlooks[job.id] = self._outlook(job, now)
        return outlook

    def _look_at(self, story: Story, now: datetime) -> dict[str, Outlook]:
        self._use(read_policy(story)[0])
        known = self._outlooks
        self._outlooks = {
            job.id: outlook
            if (outlook := known.get(job.id)) and outlook.case.job is job and outlook.holds(now)
            else self._outlook(job, now)
            for job in story.jobs
        }
        return self._outlooks

    def _use(self, policy: Policy) -> None:
        if policy != self._policy:
            self._policy, self._days, self._outlooks = policy, policy.working_days, {}

    def _outlook(self, job: Job, now: datetime) -> Outlook:
        known = self._outlooks.get(job.id)
        if known is None or known.case.job is not job:
            return Outlook(Case(job, self._policy, self._days), now, self.rules)
        return known if known.holds(now) else Outlook(known.case, now, self.rules)

    def _with_facts(self, more: dict[str, Facts], steps: Sequence[Step]) -> list[Step]:
        """The steps with what other jobs add; a step to which the same is added is the same step as before."""
        known, self._told = self._told, {}
        told = []
        for step in steps:
            facts = more.get(step.id)
            if facts is not None:
                before = known.get(step.id)
                if before is None or before[0] is not step or before[1] != facts:
                    before = step, facts, with_facts(step, facts)
                self._told[step.id] = before
                step = before[2]
            told.append(step)
        return told


def _in_time(step: Step, now: datetime) -> tuple[datetime, ...]:
    opens = step.opens or now
    return opens, step.due or step.closes or opens, step.closes or opens


def _next_help(jobs: Jobs, rule: Rule, steps: Sequence[Step]) -> datetime | None:
    """When a rule over all jobs says something else, because an interview is over."""
    assert rule.evaluate_all is not None
    for moment in jobs.first_held[jobs.held_without_offer :]:
        then = rule.evaluate_all(jobs.at(moment))
        if [step.id for step in then.steps] != [step.id for step in steps]:
            return moment
    return None


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((moment for moment in (one, other) if moment is not None), default=None)
