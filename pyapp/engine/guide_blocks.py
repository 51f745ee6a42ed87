"""The parts of the guide that are made from the rules, between markers in the committed Markdown.

A block stands between `<!-- afterview: KIND ARGUMENT -->` and `<!-- /afterview -->`.
`python -m engine.guide_blocks` writes every block afresh; with `--check` it writes nothing, names
the pages that are stale, and exits 1 if there are any.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from afterview.etiquette.example import Example
from afterview.etiquette.policy import NUMBERS
from afterview.etiquette.rules import BY_ID
from afterview.etiquette.step import (
    BEFORE_YOU_LEAVE,
    DECIDE,
    FIND_ADDRESS,
    GET_HELP,
    LATER,
    MOVE_ON,
    SECOND,
    THANK_YOU,
    THIRD,
    WAIT,
)
from engine.check_tool import check_tool
from engine.checklist import checklist
from engine.pictures import picture
from engine.samples import sample, samples
from engine.when_table import when_tool

DOCS = Path(__file__).parents[2] / "docs"
SETTINGS = "../../tracker/#/settings"
BLOCK = re.compile(
    r"<!-- afterview: (?P<kind>[a-z]+) (?P<argument>[^>]*?) -->(?P<text>.*?)<!-- /afterview -->",
    re.DOTALL,
)

type Entry = Mapping[str, Any]
type People = Mapping[str, Entry]


def write(text: str) -> str:
    """A page's Markdown with every block made afresh."""

    def fresh(found: re.Match[str]) -> str:
        kind, argument = found["kind"], found["argument"]
        made = KINDS[kind](argument)
        inside = made if kind in INLINE else f"\n\n{made}\n\n"
        return f"<!-- afterview: {kind} {argument} -->{inside}<!-- /afterview -->"

    return BLOCK.sub(fresh, text)


def stale(docs: Path = DOCS) -> Iterator[tuple[Path, str]]:
    """Pages that are not as their blocks would be made now, each with what it should be."""
    for path in sorted(docs.rglob("*.md")):
        found = path.read_text(encoding="utf-8")
        made = write(found)
        if made != found:
            yield path, made


def number(name: str) -> str:
    """A number's default in a sentence: "3 working days"."""
    return f"{NUMBERS[name].default} {NUMBERS[name].unit}"


def span(name: str) -> str:
    """A number's range in a sentence: "1 to 7"."""
    return f"{NUMBERS[name].low} to {NUMBERS[name].high}"


def numbers(rule: str) -> str:
    """The policy's numbers that a rule uses: default, meaning, where it is explained, range."""
    return "\n".join(
        f"- **{number(name)}** {NUMBERS[name].meaning} "
        f"([why this number](evidence.md#{name.replace('_', '-')})). "
        f"You can [set {span(name)}]({SETTINGS})."
        for name in BY_ID[rule].numbers
    )


def examples(rule: str) -> str:
    """A rule's examples, told in words: what happened, then what the plan says at that moment."""
    return "\n\n".join(_told(example) for example in BY_ID[rule].examples)


def sources(labels: str) -> str:
    """The footnotes of a page: publisher, title, year, address."""
    known = tomllib.loads((DOCS / "sources.toml").read_text(encoding="utf-8"))
    return "\n".join(
        f"[^{label}]: {source['publisher']}, [{source['title']}]({source['url']}), "
        f"{source['year'] or 'undated'}."
        for label in labels.split()
        for source in [known[label]]
    )


def _told(example: Example) -> str:
    """An example as a box to unfold, with a table of moments."""
    entries = example.entries
    people = {entry["person"]: entry for entry in entries if entry["kind"] == "person-added"}
    companies = {
        entry["job"]: entry["company"] for entry in entries if entry["kind"] == "job-added"
    }
    told: dict[tuple[datetime, str, str], list[str]] = {}
    for entry in entries:
        if entry["kind"] not in INTRODUCED:
            moment, what = TELL[entry["kind"]](entry, people)
            key = (moment.replace(tzinfo=None), _moment(moment), what)
            told.setdefault(key, []).append(companies[entry["job"]])
    several = len(companies) > 1
    rows = [
        (instant, when, f"{what} ({_and(where)})" if several else what)
        for (instant, when, what), where in told.items()
    ]
    verdicts = [
        *(SAY[step["kind"]](step, people) for step in example.steps),
        *(f"no word of {UNSAID[step.get('kind', '')]}" for step in example.not_listed),
    ]
    now = _instant(example.now)
    says = f"**The plan says:** {'; '.join(verdicts)}."
    rows.append((now.replace(tzinfo=None), f"**{_moment(now)}**", says))
    rows.sort(key=lambda row: row[0])
    table = ("| When | What |", "|---|---|", *(f"| {when} | {what} |" for _, when, what in rows))
    title = f'??? example "Example: {_lower(example.title)}"'
    return "\n".join((title, "", *(f"    {line}" for line in table)))


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def _moment(moment: datetime) -> str:
    return f"{_day(moment)}, {moment:%H:%M}"


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%B}"


def _and(names: Sequence[str]) -> str:
    return " and ".join((", ".join(names[:-1]), names[-1]) if len(names) > 1 else names)


def _names(ids: Sequence[str], people: People) -> str:
    return _and([people[each]["name"] for each in ids])


def _introduced(ids: Sequence[str], people: People) -> str:
    """Names with what matters about them: an unusual role, a missing address."""
    return _and([people[each]["name"] + _about(people[each]) for each in ids])


def _about(person: Entry) -> str:
    about = [
        *((ROLES[person["role"]],) if person["role"] in ROLES else ()),
        *(("no address",) if "email" not in person else ()),
    ]
    return f" ({', '.join(about)})" if about else ""


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _interview(entry: Entry, people: People) -> tuple[datetime, str]:
    met, arranged = entry["people"], entry["organisers"]
    what = f"Interview with {_introduced(met, people)}" if met else "Interview"
    if arranged:
        what += f", arranged by {_introduced(arranged, people)}"
    return _instant(entry["starts"]), what


def _cancelled(entry: Entry, people: People) -> tuple[datetime, str]:
    what = {"called-off": "They called it off", "nobody-came": "Nobody came, nobody called"}
    return _instant(entry["at"]), what[entry["why"]]


def _promised(entry: Entry, people: People) -> tuple[datetime, str]:
    by = entry["by"]
    what = f"“You will hear by {_day(date.fromisoformat(by))}”" if by else "They could not say when"
    return _instant(entry["told"]), what


def _sent(entry: Entry, people: People) -> tuple[datetime, str]:
    return _instant(
        entry["sent"]
    ), f"You send {NOTES[entry['note']]} to {_names(entry['people'], people)}"


def _replied(entry: Entry, people: People) -> tuple[datetime, str]:
    by = entry.get("hear_back_by")
    until = f", until {_day(date.fromisoformat(by))}" if by else ""
    return _instant(entry["received"]), ANSWERS[entry["answer"]] + until


def _decided(entry: Entry, people: People) -> tuple[datetime, str]:
    return _instant(entry["at"]), {
        "reach-out": "You decide to reach out",
        "hold-off": "You decide to hold off",
    }[entry["choice"]]


def _skipped(entry: Entry, people: People) -> tuple[datetime, str]:
    return _instant(entry["at"]), "You mark the step as not needed"


def _closed(entry: Entry, people: People) -> tuple[datetime, str]:
    return _instant(entry["at"]), OUTCOMES[entry["outcome"]]


def _corrected(entry: Entry, people: People) -> tuple[datetime, str]:
    whom = people[entry["through"]]["name"]
    return _instant(entry["at"]), f"You are asked to write only through {whom}"


def _thank(step: Entry, people: People) -> str:
    whom = step["people"]
    if not whom:
        what = "send a thank-you, and find out whom you met"
    elif step.get("via") == "contact":
        what = f"one thank-you to your contact, for {_names(whom, people)}"
    else:
        what = f"thank {_names(whom, people)}"
    return (
        what
        + {True: ", and ask about the next steps", False: " (without that question)", None: ""}[
            step.get("asks_next_steps")
        ]
    )


def _wait(step: Entry, people: People) -> str:
    until = f" until {_moment(_instant(step['closes']))}" if "closes" in step else ""
    return "wait" + until + "".join(REASONS.get(why["rule"], "") for why in step.get("why", ()))


def _write_to(name: str) -> Callable[[Entry, People], str]:
    return lambda step, people: f"send {name} to {_names(step['people'], people)}"


def _plainly(text: str) -> Callable[[Entry, People], str]:
    return lambda step, people: text


ROLES = {"hiring-manager": "hiring manager", "recruiter": "recruiter", "coordinator": "coordinator"}
NOTES = {
    "thank-you": "a thank-you",
    "second-follow-up": "the second note",
    "third-follow-up": "the third note",
    "later-follow-up": "a later note",
}
ANSWERS = {
    "offer": "They offer you the job",
    "rejection": "They say no",
    "next-round": "They ask you to another interview",
    "more-time": "They ask for more time",
    "no-news": "They write that there is no news",
    "stop": "They ask you not to write again",
}
OUTCOMES = {
    "offer": "You close the job with an offer",
    "rejected": "They turn you down, and you close the job",
    "withdrew": "You withdraw, and close the job",
    "moved-on": "You move on, and close the job",
    "stopped": "They asked you to stop, and you close the job",
}
REASONS = {
    "WT2": " (nobody gave a date, so a usual one is assumed)",
    "WT3": " (an interview lies ahead)",
}
# Told with the entries that name them.
INTRODUCED = frozenset({"job-added", "person-added"})
# What an entry says, and when.
TELL: Mapping[str, Callable[[Entry, People], tuple[datetime, str]]] = {
    "interview-held": _interview,
    "interview-cancelled": _cancelled,
    "hear-back-promised": _promised,
    "note-sent": _sent,
    "reply-received": _replied,
    "gut-decided": _decided,
    "step-skipped": _skipped,
    "job-closed": _closed,
    "job-corrected": _corrected,
}
# What a step of the plan says, and what its absence is called.
SAY: Mapping[str, Callable[[Entry, People], str]] = {
    BEFORE_YOU_LEAVE: _plainly("ask for addresses, and ask when you will hear"),
    THANK_YOU: _thank,
    FIND_ADDRESS: lambda step, people: f"find an address for {_names(step['people'], people)}",
    WAIT: _wait,
    SECOND: _write_to("the second note"),
    THIRD: _write_to("the third note"),
    LATER: _write_to("a later note"),
    DECIDE: _plainly("decide: reach out, or hold off"),
    MOVE_ON: _plainly("move on"),
    GET_HELP: _plainly("get help with interviews"),
}
UNSAID = {
    "": "this job",
    BEFORE_YOU_LEAVE: "leaving",
    THANK_YOU: "a thank-you",
    FIND_ADDRESS: "finding an address",
    WAIT: "waiting",
    SECOND: "a second note",
    THIRD: "a third note",
    LATER: "a later note",
    DECIDE: "a decision",
    MOVE_ON: "moving on",
    GET_HELP: "help",
}

TOOLS: Mapping[str, Callable[[], str]] = {"when": when_tool, "check": check_tool}

# Every kind of block, and those that stand inside a sentence.
KINDS: Mapping[str, Callable[[str], str]] = {
    "number": number,
    "range": span,
    "numbers": numbers,
    "examples": examples,
    "sources": sources,
    "picture": picture,
    "sample": sample,
    "samples": samples,
    "tool": lambda name: TOOLS[name](),
    "checklist": checklist,
}
INLINE = frozenset({"number", "range"})


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m engine.guide_blocks", description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if a page is stale"
    )
    check = parser.parse_args(arguments).check
    pages = tuple(stale())
    for path, made in pages:
        print(("stale: " if check else "written: ") + str(path.relative_to(DOCS.parent)))
        if not check:
            path.write_text(made, encoding="utf-8")
    return 1 if check and pages else 0


if __name__ == "__main__":
    sys.exit(main())
