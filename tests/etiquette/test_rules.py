"""Every rule's own examples, the contract's example plans, and the table of rules."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from afterview.etiquette.as_json import trace_to_json
from afterview.etiquette.example import Example
from afterview.etiquette.plan import plan
from afterview.etiquette.policy import NUMBERS
from afterview.etiquette.rule import Rule
from afterview.etiquette.rules import RULES
from tests.etiquette.histories import NOWS, Raw, histories
from tests.etiquette.telling import contains, plan_json, story_of

EXAMPLES = Path(__file__).parent.parent / "examples"
PLANS = sorted(path.name for path in EXAMPLES.glob("*.plan-*.json"))
TOLD = [(rule, example) for rule in RULES for example in rule.examples]


def holds(example: Example, rules: tuple[Rule, ...]) -> bool:
    found = plan_json(example.entries, example.now, rules=rules)["steps"]
    return all(
        any(contains(step, wanted) for step in found) for wanted in example.steps
    ) and not any(contains(step, unwanted) for step in found for unwanted in example.not_listed)


@pytest.mark.parametrize(("rule", "example"), TOLD, ids=lambda each: getattr(each, "id", None))
def test_what_a_rule_shows_as_its_example_is_what_the_plan_says(
    rule: Rule, example: Example
) -> None:
    assert holds(example, RULES), plan_json(example.entries, example.now)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_without_this_rule_the_advice_would_be_wrong(rule: Rule) -> None:
    without = tuple(each for each in RULES if each is not rule)
    assert any(not holds(example, without) for example in rule.examples)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_trace_says_that_a_rule_applies_where_its_examples_show_it(rule: Rule) -> None:
    for example in rule.examples:
        planned = plan(story_of(example.entries), datetime.fromisoformat(example.now))
        verdicts = [verdict for verdict in planned.trace if verdict.rule == rule.id]
        assert any(verdict.applies for verdict in verdicts)


@given(histories(), NOWS)
def test_the_trace_has_every_rule_for_every_job_and_what_it_says_of_others(
    entries: list[Raw], now: datetime
) -> None:
    story = story_of(entries)
    planned = plan(story, now, upcoming=True)
    rules = [rule.id for rule in RULES if rule.evaluate is not None]
    for job in story.jobs:
        verdicts = {verdict.rule: verdict for verdict in planned.trace if verdict.job == job.id}
        assert list(verdicts) == rules
        steps = [step for step in planned.steps if step.job == job.id]
        reasons = {why.rule for step in steps if step.state != "upcoming" for why in step.why}
        assert reasons <= {rule for rule in rules if verdicts[rule].applies}
        for verdict in verdicts.values():
            by = verdict.facts.get("silenced_by")
            assert by is None or (verdicts[str(by)].applies and not verdict.applies)
    trace_to_json(planned.trace, UTC)


@pytest.mark.parametrize("name", PLANS)
def test_the_examples_of_the_contract_give_their_plans(name: str) -> None:
    wanted = json.loads((EXAMPLES / name).read_text())
    journal = json.loads((EXAMPLES / (name.split(".")[0] + ".json")).read_text())
    found = plan_json(journal["entries"], wanted["now"])
    assert _comparable(found) == _comparable(wanted)


def _comparable(plan: dict[str, Any]) -> Any:
    def instant(text: str | None) -> Any:
        return text and datetime.fromisoformat(text)

    def step(each: dict[str, Any]) -> Any:
        return {
            **{key: each[key] for key in ("job", "interview", "kind", "people", "via", "state")},
            "asks_next_steps": each["asks_next_steps"],
            **{key: instant(each[key]) for key in ("opens", "due", "closes")},
            "why": sorted(why["rule"] for why in each["why"]),
        }

    steps = sorted((step(each) for each in plan["steps"]), key=lambda each: str(each))
    return steps, instant(plan["next_change"])


def test_a_rule_is_named_once_and_stands_in_the_file_of_its_chapter() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        evaluate = rule.evaluate or rule.evaluate_all
        assert evaluate is not None
        assert evaluate.__module__.rpartition(".")[2] == rule.chapter.replace("-", "_")
        assert rule.guide == f"guide/{rule.chapter}/#{rule.name}"
        assert set(rule.numbers) <= set(NUMBERS)
        assert rule.examples
        assert rule.sentence
