"""The command line: the tracker's functions for scripts and tests, JSON on stdout.

    python -m afterview plan JOURNAL.json --now 2026-03-09T10:00:00-05:00 [--upcoming] [--explain]
    python -m afterview forecast JOURNAL.json --now … --days 60
    python -m afterview check NOTE.json
    python -m afterview merge A.json B.json

A note is checked alone, or many in a JSON list, which gives a list of answers.

What is unusable in a journal is ignored and reported on stderr, one line each with its place. A file that is no
journal, is newer than this program or cannot be read ends with 2 and nothing on stdout, and so do wrong arguments.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo
from io import TextIOWrapper
from pathlib import Path

from afterview.etiquette.as_json import forecast_to_json, plan_to_json, trace_to_json
from afterview.etiquette.forecast import forecast
from afterview.etiquette.plan import plan
from afterview.etiquette.policy import read_policy
from afterview.journal.canonical import parse
from afterview.journal.codec import Journal, Problem, Refused, dump, read
from afterview.journal.fold import fold, unheeded
from afterview.journal.merge import merge
from afterview.journal.shapes import FIRST_YEAR, LAST_YEAR
from afterview.journal.story import Story
from afterview.notes.check import check
from afterview.notes.finding import answer_to_json
from afterview.notes.note import Note, read_note

UNUSABLE = 2
MOST_DAYS = 3660


class UnusableFileError(Exception):
    """A file that is not what a command reads, or cannot be read; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command: what it is for, the arguments that it takes, and what it answers: a text for stdout.

    `run` raises `UnusableFileError`.
    """

    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], str]


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; gives the exit code: 0, or 2 for a file that cannot be used. Wrong arguments exit with 2."""
    options = _parser().parse_args(arguments)
    try:
        answer = COMMANDS[options.command].run(options)
    except UnusableFileError as unusable:
        print(unusable, file=sys.stderr)
        return UNUSABLE
    sys.stdout.write(answer)
    return 0


def _plan_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("journal", type=Path)
    parser.add_argument("--now", type=_instant, required=True)
    parser.add_argument("--upcoming", action="store_true", help="what comes later as well")
    parser.add_argument("--explain", action="store_true", help="what every rule said")


def _plan(options: argparse.Namespace) -> str:
    story, zone = _story(options.journal), _zone(options.now)
    planned = plan(story, options.now, upcoming=options.upcoming)
    answer = plan_to_json(planned, zone)
    if options.explain:
        answer["trace"] = trace_to_json(planned.trace, zone)
    return _json(answer)


def _forecast_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("journal", type=Path)
    parser.add_argument("--now", type=_instant, required=True)
    parser.add_argument("--days", type=_days, required=True)


def _forecast(options: argparse.Namespace) -> str:
    spans = forecast(_story(options.journal), options.now, options.days)
    return _json(forecast_to_json(spans, _zone(options.now)))


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("note", type=Path)


def _check(options: argparse.Namespace) -> str:
    path: Path = options.note
    try:
        value = parse(_text(path))
    except ValueError as error:
        raise UnusableFileError(f"{path}: is no JSON ({error}); choose another file") from error
    if isinstance(value, list):
        notes = [_note(f"{path}: note {place}", each) for place, each in enumerate(value)]
        return _json([answer_to_json(check(note)) for note in notes])
    return _json(answer_to_json(check(_note(str(path), value))))


def _merge_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("one", type=Path)
    parser.add_argument("other", type=Path)


def _merge(options: argparse.Namespace) -> str:
    one, other = _journal(options.one), _journal(options.other)
    merged = merge(one, other)
    known = {(each.entry, each.field, each.message) for each in (*one.problems, *other.problems)}
    new = [each for each in merged.problems if (each.entry, each.field, each.message) not in known]
    _report("merged", new)
    return dump(merged)


COMMANDS: Mapping[str, Command] = {
    "plan": Command("what to do at one moment", _plan_arguments, _plan),
    "forecast": Command("the plan over time", _forecast_arguments, _forecast),
    "check": Command("what to look at in a note before it goes out", _check_arguments, _check),
    "merge": Command("two journals as one", _merge_arguments, _merge),
}


def _journal(path: Path) -> Journal:
    """A journal from a file; what is unusable in it is said on stderr."""
    journal = read(_text(path))
    if isinstance(journal, Refused):
        raise UnusableFileError(f"{path}: {journal.reason}")
    _report(str(path), journal.problems)
    return journal


def _note(place: str, value: object) -> Note:
    note = read_note(value)
    if isinstance(note, Note):
        return note
    raise UnusableFileError(f"{place}: {note.reason}")


def _story(path: Path) -> Story:
    journal = _journal(path)
    story = fold(journal)
    _, refusals = read_policy(story)
    _report(str(path), unheeded(journal))
    _report(
        str(path),
        (
            Problem(journal.places.get(each.entry), each.entry, each.name, each.message)
            for each in refusals
        ),
    )
    return story


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UnusableFileError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise UnusableFileError(f"{path}: is not text in UTF-8; choose another file") from error


def _report(file: str, problems: Iterable[Problem]) -> None:
    """One line on stderr for each problem: the file, the place, the entry's id, the field, what is wrong."""
    for problem in problems:
        where = [
            file,
            *([f"entries[{problem.place}]"] if problem.place is not None else []),
            *([f"id {problem.entry!r}"] if problem.entry is not None else []),
            *([problem.field] if problem.field is not None else []),
        ]
        line = ": ".join([*where, problem.message])
        print(line if line.isprintable() else repr(line)[1:-1], file=sys.stderr)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _zone(now: datetime) -> tzinfo:
    assert now.tzinfo is not None
    return now.tzinfo


def _instant(text: str) -> datetime:
    """An instant with an offset, from the command line."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no time like 2026-03-09T10:00:00-05:00"
        ) from error
    if moment.utcoffset() is None:
        raise argparse.ArgumentTypeError(
            f"{text!r} needs an offset from UTC, as in {moment.isoformat()}-05:00"
        )
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise argparse.ArgumentTypeError(
            f"{text!r} does not lie between the years {FIRST_YEAR} and {LAST_YEAR}"
        )
    return moment


def _days(text: str) -> int:
    if text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_DAYS:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number of days from 1 to {MOST_DAYS}")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m afterview", description="What to do after an interview, from a journal."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        command.arguments(commands.add_parser(name, help=command.help))
    return parser


if __name__ == "__main__":
    assert isinstance(sys.stdout, TextIOWrapper)
    sys.stdout.reconfigure(encoding="utf-8")  # JSON is UTF-8, whatever the terminal's encoding
    sys.exit(main())
