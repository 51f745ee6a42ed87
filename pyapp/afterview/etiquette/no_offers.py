"""Interviews, and no offers: get help with interviews, free help first."""

from __future__ import annotations

from datetime import UTC

from afterview.etiquette.example import another_job, closed, example, interview
from afterview.etiquette.rule import HELP, Rule, Ruling
from afterview.etiquette.situation import Jobs
from afterview.etiquette.step import GET_HELP, Step, step_id


def no_offers_yet(jobs: Jobs) -> Ruling:
    """So many jobs ended after an interview, and none with an offer, since the last offer or the last such advice."""
    anchor = jobs.counting_from
    count = jobs.held_without_offer
    needed = jobs.policy.interviews_without_offer
    facts = {"jobs": count, "needed": needed}
    if count < needed:
        return Ruling((), False, facts)
    step = Step(
        id=step_id(None, GET_HELP, anchor),
        kind=GET_HELP,
        job=None,
        zone=UTC,
        why=(MO5.why(**facts, help=("a career centre", "a practice interview", "paid coaching")),),
    )
    return Ruling((step,), True, facts)


MO5 = Rule(
    id="MO5",
    name="no-offers-yet",
    chapter="no-offers",
    topic=HELP,
    sentence="Several jobs ended after an interview without an offer. Practice helps, and so does someone who knows.",
    numbers=("interviews_without_offer",),
    evaluate_all=no_offers_yet,
    examples=(
        example(
            "Five jobs ended after an interview",
            interview(people=()),
            closed("rejected", "2026-06-03T09:00"),
            *(
                entry
                for place in range(2, 6)
                for entry in (
                    another_job(f"j{place}", f"Company {place}"),
                    interview(id=f"i{place}", people=(), job=f"j{place}"),
                    closed("moved-on", "2026-06-03T09:00", job=f"j{place}"),
                )
            ),
            now="2026-06-04T09:00",
            steps=({"kind": "get-help", "job": None},),
        ),
    ),
)
