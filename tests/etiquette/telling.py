"""From entries to the plan's JSON, for tests that speak of what a reader reports and sees."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from afterview.etiquette.as_json import plan_to_json
from afterview.etiquette.example import example, when
from afterview.etiquette.plan import plan
from afterview.etiquette.rule import Rule
from afterview.etiquette.rules import RULES
from afterview.journal.codec import Refused, read
from afterview.journal.fold import fold
from afterview.journal.story import Story

type Json = Mapping[str, Any]


def story_of(entries: Iterable[Json]) -> Story:
    text = json.dumps({"format": "afterview-journal", "version": 1, "entries": list(entries)})
    journal = read(text)
    assert not isinstance(journal, Refused), journal
    assert journal.problems == (), journal.problems
    return fold(journal)


def plan_json(
    entries: Iterable[Json],
    now: str,
    *,
    upcoming: bool = False,
    rules: Sequence[Rule] = RULES,
) -> dict[str, Any]:
    """The plan in the contract's JSON; `now` carries an offset."""
    moment = datetime.fromisoformat(now)
    assert moment.tzinfo is not None
    planned = plan(story_of(entries), moment, upcoming=upcoming, rules=rules)
    return plan_to_json(planned, moment.tzinfo)


def steps(*entries: Json, now: str, upcoming: bool = False) -> list[dict[str, Any]]:
    """The steps for entries of the examples' vocabulary; `now` is New York's time in summer."""
    told = example("", *entries, now=now)
    listed: list[dict[str, Any]] = plan_json(told.entries, told.now, upcoming=upcoming)["steps"]
    return listed


def kinds(*entries: Json, now: str) -> list[str]:
    return [step["kind"] for step in steps(*entries, now=now)]


def only(found: Iterable[Json], kind: str) -> Json:
    """The one step of that kind."""
    (step,) = [step for step in found if step["kind"] == kind]
    return step


def opening(*entries: Json, kind: str, now: str = "2026-06-02T09:00") -> str | None:
    """When the step of that kind opens that is to come, local time."""
    found = steps(*entries, now=now, upcoming=True)
    return local(
        only([step for step in found if step["state"] not in ("done", "missed")], kind)["opens"]
    )


def facts(found: Iterable[Json], kind: str) -> dict[str, Any]:
    """The facts of the one step of that kind, from all its reasons."""
    merged: dict[str, Any] = {}
    for why in only(found, kind)["why"]:
        merged |= why["facts"]
    return merged


def at_time(held: Json, starts: str, ends: str, zone: str = "America/New_York") -> Json:
    """An interview at other times: wall clock without seconds."""
    return {**held, "starts": starts, "ends": ends, "zone": zone}


def back(id: str, at: str) -> Json:
    """An entry that is taken back. The job is e0, what `steps` is given e1, e2 …"""
    return {"kind": "entry-retracted", "at": when(at), "retracts": id}


def local(instant: str | None) -> str | None:
    """An instant of the plan without seconds and offset."""
    return instant and instant[:16]


def contains(whole: Any, part: Any) -> bool:
    """Whether `part` is in `whole`: keys of objects, elements of lists in their order, instants as instants."""
    if isinstance(part, Mapping):
        return isinstance(whole, Mapping) and all(
            key in whole and contains(whole[key], value) for key, value in part.items()
        )
    if isinstance(part, list | tuple) and part and isinstance(part[0], Mapping):
        return all(any(contains(each, wanted) for each in whole) for wanted in part)
    if isinstance(whole, str) and isinstance(part, str) and "T" in part and part[:4].isdigit():
        return datetime.fromisoformat(whole) == datetime.fromisoformat(part)
    return bool(whole == part)
