"""Plans and forecasts as the command line prints them (DESIGN 4)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import Any

from afterview.etiquette.step import Fact, Plan, Span, Step, Verdict

type Json = dict[str, Any]


def plan_to_json(plan: Plan, zone: tzinfo) -> Json:
    """A plan; `zone` is that of its `now` and `next_change`, each step has its own."""
    return {
        "now": _instant(plan.now, zone),
        "steps": [step_to_json(step) for step in plan.steps],
        "next_change": _instant(plan.next_change, zone),
    }


def step_to_json(step: Step) -> Json:
    zone = step.zone
    return {
        "id": step.id,
        "job": step.job,
        "interview": step.interview,
        "kind": step.kind,
        "people": list(step.people),
        "via": step.via,
        "opens": _instant(step.opens, zone),
        "due": _instant(step.due, zone),
        "closes": _instant(step.closes, zone),
        "state": step.state,
        "asks_next_steps": step.asks_next_steps,
        "why": [
            {
                "rule": why.rule,
                "guide": why.guide,
                "facts": {name: _fact(value, zone) for name, value in why.facts.items()},
            }
            for why in step.why
        ],
    }


def forecast_to_json(spans: Iterable[Span], zone: tzinfo) -> list[Json]:
    return [
        {
            "from": _instant(span.start, zone),
            "until": _instant(span.until, zone),
            "step": step_to_json(span.step),
        }
        for span in spans
    ]


def trace_to_json(trace: Iterable[Verdict], zone: tzinfo) -> list[Json]:
    """What every rule said of every job, for `--explain`."""
    return [
        {
            "rule": verdict.rule,
            "job": verdict.job,
            "applies": verdict.applies,
            "facts": {name: _fact(value, zone) for name, value in verdict.facts.items()},
        }
        for verdict in trace
    ]


def _instant(moment: datetime | None, zone: tzinfo) -> str | None:
    return None if moment is None else moment.astimezone(zone).isoformat()


def _fact(value: Fact, zone: tzinfo) -> Any:
    if isinstance(value, datetime):
        return _instant(value, zone)
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
