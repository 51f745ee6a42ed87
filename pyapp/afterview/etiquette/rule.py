"""What a rule is: one value, with everything that is said about it in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from afterview.etiquette.example import Example
from afterview.etiquette.step import Fact, Step, Why

if TYPE_CHECKING:
    from afterview.etiquette.situation import Jobs, Situation


# What a rule speaks on. A ruling may silence topics: after an offer thanks are still owed, and nothing else is.
LEAVING, THANKING, ASKING, NUDGING, WAITING, HELP = (
    "leaving",
    "thanking",
    "asking",
    "nudging",
    "waiting",
    "help",
)
TOPICS = frozenset({LEAVING, THANKING, ASKING, NUDGING, WAITING, HELP})


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule says of a job at one moment.

    `steps` are the job's steps after it; a rule adds to those it is given, or replaces them. `silences` names the
    topics on which later rules have no say for this job now.
    """

    steps: tuple[Step, ...]
    applies: bool = True
    facts: Mapping[str, Fact] = field(default_factory=dict)
    silences: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    `chapter` is the guide's page and this package's file; `topic` what it speaks on; `sentence` says in plain
    language why it holds; `numbers` are the names of the policy's numbers that it uses. A rule looks at one job
    (`evaluate`), or over all of them (`evaluate_all`).
    """

    id: str
    name: str
    chapter: str
    topic: str
    sentence: str
    numbers: tuple[str, ...]
    examples: tuple[Example, ...]
    evaluate: Callable[[Situation, tuple[Step, ...]], Ruling] | None = None
    evaluate_all: Callable[[Jobs], Ruling] | None = None

    @property
    def guide(self) -> str:
        """The guide's section for this rule: page path, `#`, id."""
        return f"guide/{self.chapter}/#{self.name}"

    def why(self, **facts: Fact) -> Why:
        """This rule as the reason for a step."""
        return Why(self.id, self.guide, facts)
