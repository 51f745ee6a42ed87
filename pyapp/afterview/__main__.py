"""The command line: the tracker's functions for scripts and tests, JSON on stdout.

    python -m afterview plan JOURNAL.json --now 2026-03-09T10:00:00-05:00 [--upcoming] [--explain]
    python -m afterview forecast JOURNAL.json --now … --days 60
    python -m afterview merge A.json B.json

What is unusable in a journal is ignored and reported on stderr, one line each with its place. A file that is no
journal, or is newer than this program, ends with 2 and nothing on stdout.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime, tzinfo
from pathlib import Path

from afterview.etiquette.as_json import forecast_to_json, plan_to_json, trace_to_json
from afterview.etiquette.forecast import forecast
from afterview.etiquette.plan import plan
from afterview.etiquette.policy import read_policy
from afterview.journal.codec import Journal, Refused, dump, read
from afterview.journal.fold import fold
from afterview.journal.merge import merge
from afterview.journal.story import Story

UNUSABLE_FILE = 2
MOST_DAYS = 3660


def main(arguments: list[str] | None = None) -> int:
    """Runs one command; gives the exit code: 0, or 2 for a file or an argument that cannot be used."""
    options = _parser().parse_args(arguments)
    try:
        command = COMMANDS[options.command]
        answer = command(options)
    except UnusableFileError as unusable:
        print(unusable, file=sys.stderr)
        return UNUSABLE_FILE
    sys.stdout.write(answer + "\n")
    return 0


class UnusableFileError(Exception):
    """A file that is no journal, or cannot be read; the message says what to do."""


def _plan(options: argparse.Namespace) -> str:
    story = _story(options.journal)
    zone = _zone(options.now)
    planned = plan(story, options.now, upcoming=options.upcoming)
    answer = plan_to_json(planned, zone)
    if options.explain:
        answer["trace"] = trace_to_json(planned.trace, zone)
    return _json(answer)


def _forecast(options: argparse.Namespace) -> str:
    story = _story(options.journal)
    spans = forecast(story, options.now, options.days)
    return _json(forecast_to_json(spans, _zone(options.now)))


def _merge(options: argparse.Namespace) -> str:
    return dump(merge(_journal(options.one), _journal(options.other)))


COMMANDS = {"plan": _plan, "forecast": _forecast, "merge": _merge}


def _journal(path: Path) -> Journal:
    """A journal from a file; what is unusable in it is said on stderr."""
    journal = read(_text(path))
    if isinstance(journal, Refused):
        raise UnusableFileError(f"{path}: {journal.reason}")
    for problem in journal.problems:
        _say(path, problem.place, problem.entry, problem.field, problem.message)
    return journal


def _story(path: Path) -> Story:
    journal = _journal(path)
    story = fold(journal)
    _, refusals = read_policy(story)
    places = {entry.id: place for place, entry in enumerate(journal.entries)}
    for refusal in refusals:
        _say(path, places.get(refusal.entry), refusal.entry, refusal.name, refusal.message)
    return story


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UnusableFileError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise UnusableFileError(f"{path}: is not text in UTF-8; choose another file") from error


def _say(path: Path, place: int | None, entry: str | None, field: str | None, message: str) -> None:
    where = [
        str(path),
        *([f"entries[{place}]"] if place is not None else []),
        *([f"id {entry!r}"] if entry is not None else []),
        *([field] if field is not None else []),
    ]
    print(": ".join([*where, " ".join(message.split())]), file=sys.stderr)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


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
        raise argparse.ArgumentTypeError(f"{text!r} needs an offset, as in {text}+01:00")
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

    planning = commands.add_parser("plan", help="what to do at one moment")
    planning.add_argument("journal", type=Path)
    planning.add_argument("--now", type=_instant, required=True)
    planning.add_argument("--upcoming", action="store_true", help="what comes later as well")
    planning.add_argument("--explain", action="store_true", help="what every rule said")

    looking_ahead = commands.add_parser("forecast", help="the plan over time")
    looking_ahead.add_argument("journal", type=Path)
    looking_ahead.add_argument("--now", type=_instant, required=True)
    looking_ahead.add_argument("--days", type=_days, required=True)

    merging = commands.add_parser("merge", help="two journals as one")
    merging.add_argument("one", type=Path)
    merging.add_argument("other", type=Path)
    return parser


if __name__ == "__main__":
    sys.exit(main())
