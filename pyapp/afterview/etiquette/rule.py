"""What a rule is: one value, with everything that is said about it in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from afterview.etiquette.step import Fact, Step

if TYPE_CHECKING:
    from afterview.etiquette.situation import Jobs, Situation


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule says of a job at one moment.

    `steps` are the job's steps after it; a rule adds to those it is given, replaces or marks them. `silences`
    names the rules that have no say for this job now.
    """

    steps: tuple[Step, ...]
    applies: bool = True
    facts: Mapping[str, Fact] = field(default_factory=dict)
    silences: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Example:
    """A history that the rule decides: entries in the journal's JSON, the moment, and steps that must be listed.

    Each of `steps` is part of a step in the plan's JSON: the keys that matter. `not_listed` are parts of steps
    of which none may be listed. Taking the rule away breaks at least one of its examples.
    """

    title: str
    entries: tuple[Mapping[str, Any], ...]
    now: str
    steps: tuple[Mapping[str, Any], ...] = ()
    not_listed: tuple[Mapping[str, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `numbers` are the names of the policy's numbers that it uses; `sentence` says, over the facts,
    why it holds. A rule looks at one job (`evaluate`), or over all of them (`evaluate_all`)."""

    id: str
    name: str
    chapter: str
    sentence: str
    numbers: tuple[str, ...]
    examples: tuple[Example, ...]
    evaluate: Callable[[Situation, tuple[Step, ...]], Ruling] | None = None
    evaluate_all: Callable[[Jobs], Ruling] | None = None

    @property
    def guide(self) -> str:
        """The guide's section for this rule: page path, `#`, id."""
        return f"guide/{self.chapter}/#{self.name}"
