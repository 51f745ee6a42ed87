"""The numbers that the rules use: each with its default, its range and the guide section that gives its source.

Every number is the reader's to change. A value out of range is refused alone: the number keeps what it had.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from types import MappingProxyType

from afterview.etiquette.days import WEEKDAYS, WorkingDays
from afterview.journal.story import Story


@dataclass(frozen=True, slots=True)
class Number:
    """One number of the policy. `low` and `high` are inclusive, in `unit`."""

    name: str
    default: int
    low: int
    high: int
    unit: str
    meaning: str

    @property
    def guide(self) -> str:
        return "guide/evidence/#" + self.name.replace("_", "-")

    def problem(self, value: object) -> str | None:
        """Why a value cannot be this number, in words for the reader; None when it can."""
        if (
            isinstance(value, int)
            and not isinstance(value, bool)
            and self.low <= value <= self.high
        ):
            return None
        return f"{self.name} must be a whole number from {self.low} to {self.high} ({self.unit})"


_NUMBERS = (
    Number("thank_you_within", 24, 2, 72, "hours", "from the interview's end to the thank-you"),
    Number(
        "thank_you_latest",
        10,
        3,
        20,
        "working days",
        "after the round, when a thank-you is too late",
    ),
    Number(
        "few_days", 3, 1, 7, "working days", "after the hear-back date, before the second follow-up"
    ),
    Number(
        "several_days",
        5,
        2,
        10,
        "working days",
        "after the second tentative date, before the third",
    ),
    Number(
        "assumed_hear_back",
        5,
        3,
        10,
        "working days",
        "after the interview, when no date was promised",
    ),
    Number(
        "assumed_extension",
        5,
        3,
        10,
        "working days",
        "for “another week”: more time without a date, or no reply to a follow-up",
    ),
    Number(
        "final_patience", 5, 3, 15, "working days", "after the last follow-up, before moving on"
    ),
    Number(
        "gone_quiet",
        20,
        10,
        60,
        "working days",
        "after the hear-back date, with nothing sent or heard",
    ),
    Number(
        "interviews_without_offer",
        5,
        2,
        10,
        "jobs",
        "closed without an offer, before suggesting help",
    ),
)
NUMBERS: Mapping[str, Number] = MappingProxyType({number.name: number for number in _NUMBERS})

# The two that are no numbers have a section in the guide as well.
WEEKEND_GUIDE = "guide/evidence/#weekend"
DAYS_OFF_GUIDE = "guide/evidence/#days-off"


@dataclass(frozen=True, slots=True)
class Policy:
    """The numbers in force. `weekend` holds names of WEEKDAYS, `days_off` dates."""

    thank_you_within: int = NUMBERS["thank_you_within"].default
    thank_you_latest: int = NUMBERS["thank_you_latest"].default
    few_days: int = NUMBERS["few_days"].default
    several_days: int = NUMBERS["several_days"].default
    assumed_hear_back: int = NUMBERS["assumed_hear_back"].default
    assumed_extension: int = NUMBERS["assumed_extension"].default
    final_patience: int = NUMBERS["final_patience"].default
    gone_quiet: int = NUMBERS["gone_quiet"].default
    interviews_without_offer: int = NUMBERS["interviews_without_offer"].default
    weekend: tuple[str, ...] = ("Sat", "Sun")
    days_off: tuple[date, ...] = ()

    @property
    def working_days(self) -> WorkingDays:
        return WorkingDays(
            frozenset(WEEKDAYS.index(name) for name in self.weekend), frozenset(self.days_off)
        )


@dataclass(frozen=True, slots=True)
class Refusal:
    """A policy value that was refused: the entry that set it, the name, and what is expected."""

    entry: str
    name: str
    message: str


def problem_of(name: str, value: object) -> str | None:
    """Why `value` cannot be the policy's `name`, in words for the reader; None when it can."""
    if name == "weekend":
        if (
            isinstance(value, tuple)
            and len(value) <= 6
            and len(set(value)) == len(value)
            and all(day in WEEKDAYS for day in value)
        ):
            return None
        return "weekend must be at most six different days out of " + ", ".join(WEEKDAYS)
    if name == "days_off":
        if isinstance(value, tuple) and all(type(day) is date for day in value):
            return None
        return "days_off must be a list of dates like 2026-12-25"
    if name in NUMBERS:
        return NUMBERS[name].problem(value)
    return f"{name} is no number of the policy"


def read_policy(story: Story) -> tuple[Policy, tuple[Refusal, ...]]:
    """The policy that the story sets, and what it sets out of range. None puts a default back."""
    defaults = Policy()
    values: dict[str, object] = {}
    refusals = []
    for entry, name, value in story.policy:
        if name not in _NAMES:
            refusals.append(Refusal(entry, name, f"{name} is no number of the policy"))
        elif value is None:
            values[name] = getattr(defaults, name)
        elif message := problem_of(name, value):
            refusals.append(Refusal(entry, name, message))
        else:
            values[name] = value
    return replace(defaults, **values), tuple(refusals)  # type: ignore[arg-type]  # checked above


_NAMES = frozenset(field.name for field in fields(Policy))
