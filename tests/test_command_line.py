"""The command line: exact JSON on stdout, one line on stderr for what is unusable, 2 only for what is no journal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from afterview.__main__ import COMMANDS, main
from tests.journal.many_jobs import entries_of, journal_of
from tests.journal.telling import on, told

EXAMPLES = Path(__file__).parent / "examples"
PLANS = sorted(EXAMPLES.glob("*.plan-*.json"))
NOW = "2026-03-09T10:00:00-04:00"
STEP = {
    "id",
    "job",
    "interview",
    "kind",
    "people",
    "via",
    "opens",
    "due",
    "closes",
    "state",
    "asks_next_steps",
    "why",
}

type Capture = pytest.CaptureFixture[str]


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own, and what is in it is called by its name alone."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, *entries: Any, **parts: Any) -> str:
    whole = {"format": "afterview-journal", "version": 1, "entries": list(entries), **parts}
    Path(name).write_text(json.dumps(whole), encoding="utf-8")
    return name


def run(capture: Capture, *arguments: str) -> tuple[int, str, list[str]]:
    """The exit code, stdout, and the lines of stderr."""
    try:
        code = main(list(arguments))
    except SystemExit as exited:
        code = exited.code if isinstance(exited.code, int) else 1
    out, err = capture.readouterr()
    return code, out, err.splitlines()


def plan(capture: Capture, journal: str, *options: str, now: str = NOW) -> Any:
    code, out, err = run(capture, "plan", journal, "--now", now, *options)
    assert (code, err) == (0, [])
    return json.loads(out)


def is_in(part: Any, whole: Any) -> bool:
    """Whether what an example says is there: “…” stands for anything, times are instants, objects may say more."""
    if part == "…":
        return True
    if isinstance(part, dict):
        return isinstance(whole, dict) and all(
            name in whole and is_in(value, whole[name]) for name, value in part.items()
        )
    if isinstance(part, list) and part and isinstance(part[0], dict):
        return all(any(is_in(each, other) for other in whole) for each in part)
    if isinstance(part, str) and isinstance(whole, str) and part[4:5] == "-" and "T" in part:
        return datetime.fromisoformat(part) == datetime.fromisoformat(whole)
    return bool(part == whole)


# plan


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_the_example_journals_give_the_example_plans(path: Path, capsys: Capture) -> None:
    wanted = json.loads(path.read_text(encoding="utf-8"))
    journal = EXAMPLES / f"{path.name.partition('.')[0]}.json"
    found = plan(capsys, str(journal), now=wanted["now"])
    assert is_in(wanted, found)
    assert len(found["steps"]) == len(wanted["steps"])
    assert all(any(is_in(step, each) for step in wanted["steps"]) for each in found["steps"])


def test_a_plan_has_the_contracts_keys_and_no_others(capsys: Capture) -> None:
    found = plan(capsys, str(EXAMPLES / "journal-1.json"), now="2026-09-15T15:00:00+01:00")
    assert set(found) == {"now", "steps", "next_change"}
    for step in found["steps"]:
        assert set(step) == STEP
        for why in step["why"]:
            assert set(why) == {"rule", "guide", "facts"}
            assert "#" in why["guide"]
        for instant in (step["opens"], step["due"], step["closes"]):
            assert instant is None or datetime.fromisoformat(instant).utcoffset() is not None


def test_only_what_is_for_now_is_listed_unless_asked(capsys: Capture) -> None:
    journal = str(EXAMPLES / "journal-2.json")
    now = "2026-06-09T10:00:00-05:00"
    listed = plan(capsys, journal, now=now)
    everything = plan(capsys, journal, "--upcoming", now=now)
    assert {step["state"] for step in listed["steps"]} <= {"open", "overdue"}
    assert {step["state"] for step in everything["steps"]} > {"open"}
    ids = {step["id"] for step in everything["steps"]}
    assert ids > {step["id"] for step in listed["steps"]}
    assert everything["next_change"] == listed["next_change"]


def test_explain_adds_what_every_rule_said(capsys: Capture) -> None:
    found = plan(
        capsys, str(EXAMPLES / "journal-1.json"), "--explain", now="2026-09-15T15:00:00+01:00"
    )
    assert set(found) == {"now", "steps", "next_change", "trace"}
    assert {"rule", "job"} <= set(found["trace"][0])


def test_an_empty_journal_has_an_empty_plan(files: Path, capsys: Capture) -> None:
    now = "2026-03-09T10:00:00-04:00"
    assert plan(capsys, write("empty.json"), now=now) == {
        "now": now,
        "steps": [],
        "next_change": None,
    }


def test_now_may_be_told_in_any_offset(capsys: Capture) -> None:
    journal = str(EXAMPLES / "journal-1.json")
    here = plan(capsys, journal, now="2026-09-15T15:00:00+01:00")
    there = plan(capsys, journal, now="2026-09-15T14:00:00Z")
    assert here["steps"] == there["steps"]
    assert there["now"] == "2026-09-15T14:00:00+00:00"


@pytest.mark.parametrize(
    ("now", "says"),
    [
        ("2026-03-09T10:00:00", "needs an offset from UTC, as in 2026-03-09T10:00:00-05:00"),
        ("2026-03-09", "needs an offset"),
        ("tomorrow", "is no time like"),
        ("2026-02-30T10:00:00Z", "is no time like"),
        ("0001-01-01T00:00:00+14:00", "does not lie between the years"),
        ("9999-12-31T23:00:00-14:00", "does not lie between the years"),
        ("", "is no time like"),
    ],
)
def test_a_now_that_is_no_instant_is_refused_with_words(
    now: str, says: str, capsys: Capture
) -> None:
    code, out, err = run(capsys, "plan", str(EXAMPLES / "journal-1.json"), f"--now={now}")
    assert (code, out) == (2, "")
    assert says in err[-1]


@pytest.mark.parametrize(
    "arguments",
    [[], ["plan"], ["plan", "x.json"], ["dance"], ["merge", "x.json"], ["forecast", "x.json", "--now", NOW]],
)  # fmt: skip
def test_wrong_arguments_say_how_to_use_it(arguments: list[str], capsys: Capture) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert err[0].startswith("usage: python -m afterview")


# forecast


def test_the_forecast_at_any_instant_is_the_plan_of_that_instant(capsys: Capture) -> None:
    journal = str(EXAMPLES / "journal-1.json")
    now = "2026-09-15T15:00:00+01:00"
    code, out, err = run(capsys, "forecast", journal, "--now", now, "--days", "60")
    assert (code, err) == (0, [])
    spans = json.loads(out)
    assert all(set(span) == {"from", "until", "step"} for span in spans)
    turns = {span["from"] for span in spans} | {span["until"] for span in spans} - {None}
    for moment in sorted(turns, key=datetime.fromisoformat):
        at = datetime.fromisoformat(moment)
        if at > datetime.fromisoformat("2026-11-14T15:00:00+00:00"):
            continue
        shown = [
            span["step"]
            for span in spans
            if datetime.fromisoformat(span["from"]) <= at
            and (span["until"] is None or at < datetime.fromisoformat(span["until"]))
        ]
        planned = plan(capsys, journal, now=moment)["steps"]
        assert sorted(shown, key=lambda step: step["id"]) == sorted(
            planned, key=lambda step: step["id"]
        )


@pytest.mark.parametrize("days", ["0", "-1", "many", "1.5", "3661", "9" * 5000])
def test_a_number_of_days_that_is_none_is_refused(days: str, capsys: Capture) -> None:
    code, out, err = run(
        capsys, "forecast", str(EXAMPLES / "journal-1.json"), "--now", NOW, f"--days={days}"
    )
    assert (code, out) == (2, "")
    assert "--days" in err[-1]


# merge


def test_a_merged_journal_has_the_entries_of_both(files: Path, capsys: Capture) -> None:
    one = write("one.json", told("job-added", "e1"), told("me-set", "e2"))
    other = write("other.json", told("me-set", "e2"), told("me-set", "e3", at=on(1)))
    code, out, err = run(capsys, "merge", one, other)
    assert (code, err) == (0, [])
    merged = json.loads(out)
    assert set(merged) == {"format", "version", "entries"}
    assert [entry["id"] for entry in merged["entries"]] == ["e3", "e1", "e2"]
    assert run(capsys, "merge", other, one)[1] == out
    Path("merged.json").write_text(out, encoding="utf-8")
    assert run(capsys, "merge", "merged.json", other)[1] == out


def test_what_is_unusable_is_in_the_merged_journal_and_reported(
    files: Path, capsys: Capture
) -> None:
    odd = {"id": "odd", "at": on(2), "kind": "dance"}
    code, out, err = run(
        capsys, "merge", write("one.json", told("me-set", "e1"), odd, 7), write("two.json", odd)
    )
    assert code == 0
    assert json.loads(out)["entries"][1:] == [7, odd]
    assert [line.partition(": ")[0] for line in err] == ["one.json", "one.json", "two.json"]
    assert err[0] == (
        "one.json: entries[1]: id 'odd': kind: “dance” is no kind of entry that this version knows"
    )


def test_two_contents_of_one_id_are_reported_when_they_meet(files: Path, capsys: Capture) -> None:
    ana, bea = told("me-set", "e1", name="Ana"), told("me-set", "e1", name="Bea")
    code, out, err = run(capsys, "merge", write("one.json", bea), write("two.json", ana))
    assert code == 0
    assert json.loads(out)["entries"] == [ana, bea]
    (line,) = err
    assert line.startswith("merged: entries[1]: id 'e1': id: there is another entry with this id")


# What is unusable


def test_an_unusable_entry_is_ignored_and_reported_with_its_place(
    files: Path, capsys: Capture
) -> None:
    usable = [told("job-added", "e1"), told("interview-held", "e2")]
    whole = plan(capsys, write("usable.json", *usable))
    assert whole["steps"]
    journal = write(
        "odd.json",
        usable[0],
        told("note-sent", "e3", via="pigeon"),
        "odd",
        usable[1],
        told("hear-back-promised", "e4", told="yesterday", by="2031-01-01"),
    )
    code, out, err = run(capsys, "plan", journal, "--now", NOW)
    assert code == 0
    assert json.loads(out) == whole
    assert err == [
        "odd.json: entries[1]: id 'e3': via: must be one of email, post, message, phone, in-person",
        "odd.json: entries[2]: is no entry: an entry is an object with id, at and kind",
        "odd.json: entries[4]: id 'e4': told: must be a time with its offset, like 2026-03-02T15:00:00-05:00",
        "odd.json: entries[4]: id 'e4': by: must lie within two years of the day on which it was reported",
    ]


def test_an_unusable_optional_value_goes_alone(files: Path, capsys: Capture) -> None:
    without = [told("job-added"), told("interview-held"), told("hear-back-promised", "e3")]
    odd = [*without[:2], {**without[2], "told": "yesterday", "interview": 7}]
    code, out, err = run(capsys, "plan", write("odd.json", *odd), "--now", NOW)
    assert code == 0
    assert json.loads(out) == plan(capsys, write("without.json", *without))
    assert [line.split(": ")[1:4] for line in err] == [
        ["entries[2]", "id 'e3'", "interview"],
        ["entries[2]", "id 'e3'", "told"],
    ]


def test_a_policy_value_out_of_range_is_refused_alone(files: Path, capsys: Capture) -> None:
    entries = [told("job-added"), told("interview-held"), told("hear-back-promised")]
    fine = plan(capsys, write("fine.json", *entries, told("policy-set", few_days=1)))
    set_too_far = told("policy-set", "p1", few_days=1, gone_quiet=1000)
    code, out, err = run(
        capsys, "plan", write("odd.json", "odd", set_too_far, *entries), "--now", NOW
    )
    assert code == 0
    assert json.loads(out)["next_change"] == fine["next_change"]
    message = "gone_quiet must be a whole number from 10 to 60 (working days)"
    assert err[1:] == [f"odd.json: entries[1]: id 'p1': gone_quiet: {message}"]


def test_a_correction_that_turns_an_interview_around_is_reported(
    files: Path, capsys: Capture
) -> None:
    entries = [told("job-added"), told("interview-held", at=on(2))]
    turned = told("interview-corrected", "late", at=on(3), starts="2026-03-02T17:00")
    code, out, err = run(capsys, "plan", write("odd.json", *entries, turned), "--now", NOW)
    assert code == 0
    assert json.loads(out) == plan(capsys, write("fine.json", *entries))
    message = "would make the interview end before it starts; its times stay as they were"
    assert err == [f"odd.json: entries[2]: id 'late': starts: {message}"]


def test_a_report_is_one_line_whatever_the_file_holds(files: Path, capsys: Capture) -> None:
    hostile = {"id": "a\nb\x1b[31m\ud800", "at": on(2), "kind": "me-set\n\x1b", "x\n\u2028\x1b": 1}
    named = told("me-set", "e1", **{"x\r\n\x1b[2J\u2028": 1})
    code, _, err = run(capsys, "plan", write("odd.json", hostile, named), "--now", NOW)
    assert (code, len(err)) == (0, 2)
    assert all(line.isprintable() for line in err)


# What is no journal


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "it is no JSON"),
        (b"Dear Dana,", "it is no JSON"),
        (b"\xff\xfe\x00", "is not text in UTF-8"),
        (b"[]", "its format is not"),
        (b'{"format": "afterview-journal", "version": 2, "entries": []}', "newer version"),
        (b'{"format": "afterview-journal", "version": 1}', "no list of entries"),
        (b"[" * 100_000, "nested too deeply"),
        (None, "cannot be read"),
    ],
)
@pytest.mark.parametrize("command", ["plan", "forecast", "merge", "merge other"])
def test_what_is_no_journal_ends_with_2_and_nothing_on_stdout(
    command: str, content: bytes | None, says: str, files: Path, capsys: Capture
) -> None:
    if content is not None:
        Path("journal.json").write_bytes(content)
    fine = write("fine.json")
    arguments = {
        "plan": ["plan", "journal.json", "--now", NOW],
        "forecast": ["forecast", "journal.json", "--now", NOW, "--days", "5"],
        "merge": ["merge", "journal.json", fine],
        "merge other": ["merge", fine, "journal.json"],
    }
    code, out, (line,) = run(capsys, *arguments[command])
    assert (code, out) == (2, "")
    assert line.startswith("journal.json: ")
    assert says in line


def test_a_folder_is_no_file(files: Path, capsys: Capture) -> None:
    code, out, (line,) = run(capsys, "plan", ".", "--now", NOW)
    assert (code, out, line) == (2, "", ".: cannot be read (Is a directory)")


def test_a_byte_order_mark_is_no_harm(files: Path, capsys: Capture) -> None:
    Path("bom.json").write_text("\ufeff" + json.dumps(json.loads(journal_of(1))), encoding="utf-8")
    assert plan(capsys, "bom.json", now="2026-01-06T10:00:00-05:00")["steps"]


# As a program


def python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "afterview", *arguments],
        capture_output=True,
        env={**os.environ, **environment},
        check=False,
    )


def test_it_runs_as_a_module_and_writes_utf_8_whatever_the_terminal(files: Path) -> None:
    journal = write("journal.json", told("job-added", company="Zażółć 東京"))
    done = python("merge", journal, journal, PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Zażółć 東京".encode() in done.stdout
    done = python("plan", "missing.json", "--now", NOW)
    assert (done.returncode, done.stdout) == (2, b"")


def test_every_command_says_what_it_is_for(capsys: Capture) -> None:
    code, out, _ = run(capsys, "--help")
    assert code == 0
    for name, command in COMMANDS.items():
        assert name in out
        assert command.help in out


# Many jobs


def test_fifty_jobs_are_each_planned_as_they_are_alone(files: Path, capsys: Capture) -> None:
    now = "2026-02-10T10:00:00-05:00"
    entries = entries_of(50)
    together = plan(capsys, write("all.json", *entries), now=now)
    alone: list[Any] = []
    for number in range(50):
        own = [entry for entry in entries if entry["job"] == f"j{number}"]
        alone += plan(capsys, write("one.json", *own), now=now)["steps"]
    assert {step["id"]: (step["state"], step["closes"]) for step in together["steps"]} == {
        step["id"]: (step["state"], step["closes"]) for step in alone
    }
    assert len(together["steps"]) == len(alone) > 30


def test_a_thousand_jobs_are_planned_in_about_a_second(files: Path, capsys: Capture) -> None:
    Path("many.json").write_text(journal_of(1000), encoding="utf-8")
    began = time.process_time()
    found = plan(capsys, "many.json", now="2026-06-09T10:00:00-05:00")
    assert len(found["steps"]) > 500
    assert (
        time.process_time() - began < 5
    )  # five times as long: machines that test are slow and busy
