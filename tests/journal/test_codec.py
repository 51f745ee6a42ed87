"""Reading is strict: what cannot be used is named and kept, and everything else is used."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.journal.codec import (
    Journal,
    Problem,
    Refused,
    dump,
    dump_record,
    entry_to_json,
    raws,
    read,
    read_entries,
    read_record,
)
from afterview.journal.entries import (
    COMMON,
    FIELDS,
    KIND_OF,
    KINDS,
    UNSET,
    VERSION,
    Entry,
    Field,
    JobAdded,
)
from afterview.journal.migrations import Migration
from afterview.journal.shapes import ListOf, Text
from tests.journal.any_journal import lists
from tests.journal.telling import AT, Raw, journal, told

# Every field with something in it.
FULL: dict[str, Raw] = {
    "job-added": {"fit": "ten years", "through": "p1"},
    "job-corrected": {"company": "Acme Ltd", "role": "", "fit": None, "through": "p2"},
    "person-added": {"email": "dana@acme.example", "reach": "the front desk"},
    "person-corrected": {
        "name": "Dana",
        "role": "recruiter",
        "email": "d@a.example",
        "reach": None,
    },
    "interview-held": {"organisers": ["p2"], "topics": {"p1": "ink"}},
    "interview-corrected": {
        "starts": "2026-03-02T15:00:30",
        "ends": "2026-03-02T16:00:00.5",
        "zone": "Asia/Kolkata",
        "format": "phone",
        "people": ["p1"],
        "organisers": None,
        "topics": {},
    },
    "interview-cancelled": {"why": "nobody-came"},
    "hear-back-promised": {"interview": "i1", "told": "2026-03-02T16:00:00-05:00"},
    "note-sent": {"interview": "i1", "subject": "Thank you", "body": "Dear Dana,\n\n…"},
    "reply-received": {"hear_back_by": "2026-03-18"},
    "gut-decided": {},
    "step-skipped": {"job": "j1", "reason": "no"},
    "job-closed": {},
    "job-reopened": {},
    "entry-retracted": {},
    "job-erased": {},
    "me-set": {},
    "policy-set": {
        "thank_you_within": 48,
        "thank_you_latest": 9,
        "few_days": 4,
        "several_days": 4,
        "assumed_hear_back": 4,
        "assumed_extension": 4,
        "final_patience": 4,
        "gone_quiet": 21,
        "interviews_without_offer": 4,
        "weekend": ["Fri", "Sat"],
        "days_off": ["2026-12-25"],
    },
}


def full(kind: str) -> Raw:
    """An entry in which every field is told."""
    return told(kind, "e1", act="a1", **FULL[kind])


def fields_of(kind: str) -> tuple[Field, ...]:
    return (*COMMON, *FIELDS[KINDS[kind]])


EVERY_FIELD = [(kind, field) for kind in KINDS for field in fields_of(kind)]
BY_NAME = [f"{kind} {field.name}" for kind, field in EVERY_FIELD]
OTHER = told("me-set", "other")


def one(raw: Any) -> Journal:
    """What is read of an entry that stands between others, which are used whatever it is."""
    found = read_entries([OTHER, raw, told("me-set", "another")])
    assert {entry.id for entry in found.entries} >= {"other", "another"}
    assert {problem.place for problem in found.problems} <= {1}
    return found


def unusable(raw: Any) -> tuple[Problem, ...]:
    """What is wrong with an entry that cannot be used; it is kept as it was."""
    found = one(raw)
    assert len(found.entries) == 2
    assert [kept.raw for kept in found.kept] == [raw]
    assert found.problems
    return found.problems


def used_without(raw: Raw) -> tuple[Entry, tuple[Problem, ...]]:
    """An entry that is used though something is wrong with it, and what that is."""
    found = one(raw)
    (entry,) = [entry for entry in found.entries if entry.id == raw["id"]]
    assert found.problems
    assert found.kept == ()
    assert entry_to_json(entry) == raw  # nothing of it is lost
    return entry, found.problems


# Round trips


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_written_as_it_was_read(kind: str) -> None:
    raw = full(kind)
    assert set(raw) == {"kind", *(field.name for field in fields_of(kind))}
    found = journal(raw)
    assert raws(found) == [raw]
    assert read(dump(found)) == found


@pytest.mark.parametrize("kind", KINDS)
def test_an_entry_made_here_is_stored_and_read_again_as_the_same(kind: str) -> None:
    (entry,) = journal(full(kind)).entries
    made = type(entry)(
        **{field.name: getattr(entry, field.name) for field in fields_of(kind)}, given=None
    )
    found = read_record(dump_record([made]))
    assert isinstance(found, Journal)
    assert found.entries == (made,)
    assert found.problems == ()


def test_an_entry_made_here_says_only_what_was_told() -> None:
    (entry,) = journal(told("job-added", "e1")).entries
    made = JobAdded(id=entry.id, at=entry.at, job="j1", company="Acme", role="", fit=None)
    assert entry_to_json(made) == {
        "id": "e1",
        "at": "2026-03-02T20:00:00Z",
        "kind": "job-added",
        "job": "j1",
        "company": "Acme",
        "role": "",
        "fit": None,
    }
    assert made.through is UNSET


@given(lists())
def test_whatever_was_read_is_written_and_read_again_as_the_same(raws_: list[Any]) -> None:
    found = read_entries(raws_)
    again = read(dump(found))
    assert isinstance(again, Journal)
    assert set(again.kept) == set(found.kept)
    assert again.entries == found.entries
    assert dump(again) == dump(found)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


@given(st.sampled_from(EVERY_FIELD), JSON)
def test_any_value_in_any_field_is_read_without_harm(at: tuple[str, Field], value: Any) -> None:
    kind, field = at
    raw = {**full(kind), field.name: value}
    found = one(raw)
    for problem in found.problems:
        assert problem.entry in (value, "e1", None)
        assert problem.message
    assert read(dump(found)) == Journal(found.entries, found.kept, _moved(found))


def _moved(found: Journal) -> tuple[Problem, ...]:
    """Its problems as they are after writing, when what is kept stands last."""
    place = 2 if found.kept else 1
    return tuple(Problem(place, each.entry, each.field, each.message) for each in found.problems)


@given(JSON)
def test_any_json_in_the_list_of_entries_is_kept(value: Any) -> None:
    assert [kept.raw for kept in read_entries([value]).kept] == [value]


# Required and optional fields


@pytest.mark.parametrize(("kind", "field"), EVERY_FIELD, ids=BY_NAME)
def test_a_field_that_is_missing(kind: str, field: Field) -> None:
    raw = {name: value for name, value in full(kind).items() if name != field.name}
    if field.required:
        (problem,) = unusable(raw)
        assert problem.field == field.name
        assert problem.message.startswith("is missing: it must be ")
    else:
        found = one(raw)
        assert found.problems == ()
        (entry,) = [entry for entry in found.entries if entry.id == "e1"]
        assert getattr(entry, field.name) in (UNSET, None)


@pytest.mark.parametrize("wrong", [None, True, 4.5, {"a": []}, [[]], "\ud800", "x" * 20_001])
@pytest.mark.parametrize(("kind", "field"), EVERY_FIELD, ids=BY_NAME)
def test_an_optional_value_goes_alone_and_a_required_one_takes_its_entry_with_it(
    kind: str, field: Field, wrong: Any
) -> None:
    if wrong is None and field.nullable:
        return
    raw = {**full(kind), field.name: wrong}
    if field.required:
        (problem,) = unusable(raw)
    else:
        entry, (problem,) = used_without(raw)
        assert getattr(entry, field.name) in (UNSET, None)
    assert problem.place == 1
    assert problem.field == field.name
    assert problem.entry == (raw["id"] if isinstance(raw["id"], str) else None) or wrong == "\ud800"


def test_everything_that_is_wrong_is_said_at_once() -> None:
    raw = {"id": "e1", "at": "today", "kind": "reply-received", "job": 1, "hear_back_by": "soon"}
    assert [problem.field for problem in unusable(raw)] == [
        "at",
        "job",
        "received",
        "answer",
        "hear_back_by",
    ]


def test_an_unknown_kind_is_kept_for_a_version_that_knows_it() -> None:
    (problem,) = unusable({"id": "e1", "at": AT, "kind": "offer-negotiated"})
    assert problem == Problem(
        1, "e1", "kind", "“offer-negotiated” is no kind of entry that this version knows"
    )
    assert [each.field for each in unusable({"id": "e1", "at": AT})] == ["kind"]
    assert [each.field for each in unusable({"id": "e1", "at": AT, "kind": ["me-set"]})] == ["kind"]


def test_an_unknown_field_has_no_effect_and_is_written_back() -> None:
    raw = told("me-set", "e1", mood="good")
    _, (problem,) = used_without(raw)
    assert (problem.field, problem.message) == (
        "mood",
        "is no field of me-set; it is kept, and has no effect",
    )


@pytest.mark.parametrize("raw", [None, 7, "text", [], [told("me-set")]])
def test_what_is_no_object_is_no_entry(raw: Any) -> None:
    (problem,) = unusable(raw)
    assert (problem.entry, problem.field) == (None, None)


# Values


@pytest.mark.parametrize(
    ("kind", "name", "value", "says"),
    [
        ("me-set", "at", "2026-02-30T10:00:00Z", "no date of the calendar"),
        ("me-set", "at", "2026-03-02T24:00:00Z", "with its offset"),
        ("me-set", "at", "2026-03-02T20:00:00", "with its offset"),
        ("me-set", "at", "2026-03-02 20:00:00Z", "with its offset"),
        ("me-set", "at", "20260302T200000Z", "with its offset"),
        ("me-set", "at", "2026-W10-1T20:00:00Z", "with its offset"),
        ("me-set", "at", "2026-03-02T20:00:00+25:00", "with its offset"),
        ("me-set", "at", "２０２６-03-02T20:00:00Z", "with its offset"),
        ("me-set", "at", "1776-07-04T10:00:00Z", "between the years 1900 and 2999"),
        ("me-set", "at", "9999-12-31T23:59:59-12:00", "between the years 1900 and 2999"),
        ("me-set", "at", 1772481600, "with its offset"),
        ("interview-held", "starts", "2026-03-02T15:00Z", "without an offset"),
        ("interview-held", "starts", "2026-03-02T15:00-05:00", "without an offset"),
        ("interview-held", "starts", "2026-02-29T15:00", "no date of the calendar"),
        ("interview-held", "zone", "Mars/Olympus", "a time zone like Europe/London"),
        ("interview-held", "zone", "../../etc/passwd", "a time zone"),
        ("interview-held", "zone", "posixrules", "a time zone"),
        ("interview-held", "zone", "America", "a time zone"),
        ("interview-held", "zone", "", "a time zone"),
        ("interview-held", "format", "on-site", "one of onsite, video, phone"),
        ("interview-held", "people", ["p1", ""], "number 2 of the list must not be empty"),
        ("interview-held", "people", {"p1": True}, "must be a list, not an object"),
        ("hear-back-promised", "by", "2026-3-6", "a date like"),
        ("hear-back-promised", "by", "2026-03-06T10:00:00Z", "a date like"),
        ("hear-back-promised", "by", "2026-04-31", "no date of the calendar"),
        ("job-added", "company", " \n", "must not be empty"),
        ("job-added", "job", "", "must not be empty"),
    ],
)
def test_a_value_that_is_not_what_it_must_be(kind: str, name: str, value: Any, says: str) -> None:
    (problem,) = unusable({**full(kind), name: value})
    assert problem.field == name
    assert says in problem.message


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        ("me-set", "at", "2026-03-02T20:00Z"),
        ("me-set", "at", "2026-03-02T20:00:00.123+05:45"),
        ("interview-held", "zone", "UTC"),
        ("interview-held", "zone", "America/Argentina/Buenos_Aires"),
        ("interview-held", "zone", "Etc/GMT+5"),
        ("interview-held", "people", []),
        ("job-added", "role", ""),
        ("me-set", "name", ""),
    ],
)
def test_a_value_that_may_be(kind: str, name: str, value: Any) -> None:
    assert one({**full(kind), name: value}).problems == ()


@pytest.mark.parametrize("value", [3.0, "3", True, [3], 1e400])
def test_a_number_of_the_policy_is_a_whole_number_or_goes_alone(value: Any) -> None:
    entry, (problem,) = used_without(told("policy-set", "e1", few_days=value, gone_quiet=30))
    assert problem.field == "few_days"
    assert entry.gone_quiet == 30  # type: ignore[attr-defined]


LIMITS = [
    (kind, field.name, field.shape.limit)
    for kind, field in EVERY_FIELD
    if isinstance(field.shape, Text)
]


@pytest.mark.parametrize(("kind", "name", "limit"), LIMITS)
def test_a_text_has_a_limit(kind: str, name: str, limit: int) -> None:
    as_long = {**full(kind), name: "é" * limit}
    assert one(as_long).problems == ()
    (problem,) = one({**full(kind), name: "é" * (limit + 1)}).problems
    assert problem.field == name
    assert problem.message == f"has {limit + 1} characters; shorten it to {limit}"


@pytest.mark.parametrize(
    ("kind", "field"), [each for each in EVERY_FIELD if isinstance(each[1].shape, ListOf)]
)
def test_a_list_has_a_limit_and_each_value_once(kind: str, field: Field) -> None:
    assert isinstance(field.shape, ListOf)
    values = full(kind)[field.name] or ["p1"]
    (problem,) = one({**full(kind), field.name: values[:1] * (field.shape.limit + 1)}).problems
    assert problem.field == field.name
    entry = next(
        entry
        for entry in one({**full(kind), field.name: values[:1] * 2}).entries
        if entry.id == "e1"
    )
    assert len(getattr(entry, field.name)) == 1


@pytest.mark.parametrize(
    ("kind", "name", "first", "last"),
    [
        ("hear-back-promised", "by", "2024-03-02", "2028-03-02"),
        ("hear-back-promised", "told", "2024-03-02T00:00:00Z", "2028-03-02T23:59:00Z"),
        ("note-sent", "sent", "2024-03-02T00:00:00Z", "2028-03-02T23:59:00Z"),
        ("reply-received", "received", "2024-03-02T00:00:00Z", "2028-03-02T23:59:00Z"),
        ("reply-received", "hear_back_by", "2024-03-02", "2028-03-02"),
        ("interview-held", "starts", "2024-03-02T15:00", None),
        ("interview-held", "ends", None, "2028-03-02T15:00"),
        ("interview-corrected", "starts", "2024-03-02T15:00", None),
        ("interview-corrected", "ends", None, "2028-03-02T15:00"),
        ("policy-set", "days_off", ["2024-03-02"], ["2028-03-02"]),
    ],
)
def test_a_date_lies_within_two_years_of_its_report(
    kind: str, name: str, first: Any, last: Any
) -> None:
    def moved(value: Any, day: str) -> Any:
        return [day] if isinstance(value, list) else day + value[10:]

    for inside, day in ((first, "2024-03-01"), (last, "2028-03-03")):
        if inside is not None:
            assert one({**full(kind), name: inside}).problems == ()
            found = one({**full(kind), name: moved(inside, day)})
            assert [problem.field for problem in found.problems] == [name]
            assert "within two years" in found.problems[0].message
            required = next(field for field in fields_of(kind) if field.name == name).required
            assert bool(found.kept) == required


def test_two_years_after_the_29th_of_february() -> None:
    leap = "2028-02-29T12:00:00Z"
    assert one(told("hear-back-promised", "e1", at=leap, by="2030-02-28")).problems == ()
    assert one(told("hear-back-promised", "e1", at=leap, by="2030-03-01")).problems


@pytest.mark.parametrize(
    ("starts", "ends", "zone"),
    [
        ("2026-03-02T16:00", "2026-03-02T15:00", "Europe/London"),
        ("2026-03-02T16:00", "2026-03-02T16:00", "Europe/London"),
        ("2026-03-29T01:30", "2026-03-29T02:15", "Europe/London"),  # the hour that is left out
    ],
)
def test_an_interview_ends_after_it_starts(starts: str, ends: str, zone: str) -> None:
    times = {"starts": starts, "ends": ends, "zone": zone}
    (problem,) = unusable({**full("interview-held"), **times})
    assert (problem.field, problem.message) == ("ends", "must come after starts")
    entry, (problem,) = used_without({**full("interview-corrected"), **times})
    assert problem.field == "ends"
    assert entry.starts is UNSET  # type: ignore[attr-defined]
    assert entry.format == "phone"  # type: ignore[attr-defined]


def test_topics_name_the_person_whose_topic_is_wrong() -> None:
    _, (problem,) = used_without({**full("interview-held"), "topics": {"p1": "ink", "p2": 7}})
    assert problem.message == "of “p2” must be text, not a number"


# One id, two contents


def test_an_entry_that_stands_there_twice_is_one() -> None:
    found = read_entries([told("me-set", "e1", name="Ana"), told("me-set", "e1", name="Ana")])
    assert (len(found.entries), found.kept, found.problems) == (1, (), ())


def test_the_order_of_fields_makes_no_other_content() -> None:
    raw = told("me-set", "e1", name="Ana")
    found = read_entries([raw, dict(reversed(raw.items()))])
    assert (len(found.entries), found.kept, found.problems) == (1, (), ())


@pytest.mark.parametrize("reverse", [False, True])
def test_of_two_contents_of_one_id_the_smaller_canonical_one_holds_and_it_is_reported(
    reverse: bool,
) -> None:
    smaller, larger = told("me-set", "e1", name="Ana"), told("me-set", "e1", name="Bea")
    found = read_entries([larger, smaller] if reverse else [smaller, larger])
    assert raws(found) == [smaller, larger]
    (problem,) = found.problems
    assert (problem.place, problem.entry, problem.field) == (0 if reverse else 1, "e1", "id")
    assert "another entry with this id" in problem.message


def test_of_three_contents_one_holds_and_two_are_kept() -> None:
    contents = [told("me-set", "e1", name=name) for name in ("Cleo", "Ana", "Bea", "Cleo")]
    found = read_entries(contents)
    assert [entry_to_json(entry)["name"] for entry in found.entries] == ["Ana"]
    assert len(found.kept) == 2
    assert {problem.place for problem in found.problems} == {0, 2, 3}


def test_what_cannot_be_used_can_hold_an_id_too() -> None:
    usable = told("me-set", "e1", name="Ana")
    unusable_ = {**usable, "at": "2026"}  # its canonical JSON is smaller
    found = read_entries([usable, unusable_])
    assert found.entries == ()
    assert len(found.kept) == 2


# Erased for good


def test_what_belongs_to_an_erased_job_is_let_go_whatever_it_is() -> None:
    found = read_entries(
        [
            told("job-added", job="j1"),
            {"id": "odd", "kind": "dance", "job": "j1"},
            told("note-sent", job="j1", via="pigeon"),
            told("job-added", "stays", job="j2"),
            told("job-erased", "gone", job="j1"),
            {"id": "list", "kind": "dance", "job": ["j1"]},
        ]
    )
    assert [entry.id for entry in found.entries] == ["stays", "gone"]
    assert len(found.kept) == 1
    assert {problem.entry for problem in found.problems} == {"list"}


# Files


def refused(text: str, **options: Any) -> str:
    found = read(text, **options)
    assert isinstance(found, Refused), found
    return found.reason


def file(entries: Any = (), **parts: Any) -> str:
    told = {"format": "afterview-journal", "version": 1, "entries": list(entries), **parts}
    return json.dumps(told)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "it is no JSON"),
        ("Dear Dana,", "it is no JSON"),
        ('{"format": "afterview-journal", "version": 1, "entries": [', "it is no JSON"),
        ("[]", "its format is not"),
        ("null", "its format is not"),
        ('"afterview-journal"', "its format is not"),
        ("{}", "its format is not"),
        (file(format="something-else"), "its format is not"),
        (file(version=None), "does not say its version"),
        (file(version="1"), "does not say its version"),
        (file(version=True), "does not say its version"),
        (file(version=0), "does not say its version"),
        (file(entries={}) .replace("[]", "{}"), "no list of entries"),
        ('{"format": "afterview-journal", "version": 1}', "no list of entries"),
        (file()[:-1] + ', "entries": []}', "a part twice"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_journal_is_refused_whole(text: str, says: str) -> None:
    assert says in refused(text)


def test_a_newer_journal_is_refused_whole_and_says_what_to_do() -> None:
    assert "update" in refused(file(version=VERSION + 1))
    assert "newer version" in refused(file(version=10**30))


def test_what_else_stands_in_a_file_is_reported_but_for_the_drafts_of_a_backup() -> None:
    found = read(file([OTHER], drafts={"n": "Dear"}, mood="good"))
    assert isinstance(found, Journal)
    assert len(found.entries) == 1
    assert [(problem.place, problem.field) for problem in found.problems] == [(None, "mood")]


def test_a_byte_order_mark_is_no_harm() -> None:
    assert isinstance(read("\ufeff" + file([OTHER])), Journal)


def test_where_each_entry_stood_is_remembered() -> None:
    found = read(file(["odd", told("me-set", "e1"), told("me-set", "e2")]))
    assert isinstance(found, Journal)
    assert found.places == {"e1": 1, "e2": 2}


# Hostile JSON


DEEP = [
    "[" * 100_000,
    "[" * 100_000 + "]" * 100_000,
    file([{"id": "e1", "at": AT, "kind": "me-set", "name": 7}]).replace("7", "[" * 200 + "]" * 200),
    file([OTHER], drafts=7).replace("7", '{"a":' * 5000 + "1" + "}" * 5000),
]


@pytest.mark.parametrize("text", DEEP)
def test_what_is_nested_too_deeply_is_refused_with_words(text: str) -> None:
    assert refused(text)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number_in_json_is_no_json(number: str) -> None:
    assert f"{number} is no JSON" in refused(file([OTHER]).replace('"Ana Lima"', number))


@pytest.mark.parametrize("number", ["9" * 5000, "1e999", "-1e999", "9" * 400])
def test_a_number_too_large_to_hold_goes_alone_and_the_rest_is_written_back(number: str) -> None:
    text = file([told("policy-set", "e1", few_days=7, gone_quiet=30)]).replace("7", number)
    found = read(text)
    assert isinstance(found, Journal)
    assert read(dump(found)) == found


def test_half_a_character_is_refused_and_written_back() -> None:
    text = file(
        [told("job-added", "e1", fit="\ud83d"), {"id": "\udc00", "\ud800": 1, "kind": "\ud800"}]
    )
    found = read(text)
    assert isinstance(found, Journal)
    assert [entry.id for entry in found.entries] == ["e1"]
    assert found.problems[0].field == "fit"
    written = dump(found)
    assert written.encode()  # can be written to a file
    assert json.loads(written)["entries"] == json.loads(text)["entries"]
    assert [str(problem).encode() for problem in found.problems]


def test_an_object_that_has_a_key_twice_is_kept_as_it_was_read() -> None:
    twice = (
        '{"id": "e1", "at": "2026-03-02T20:00:00Z", "kind": "me-set", "name": "Ana", "name": "Bea"}'
    )
    found = read(f'{{"format": "afterview-journal", "version": 1, "entries": [{twice}]}}')
    assert isinstance(found, Journal)
    assert found.entries == ()
    (problem,) = found.problems
    assert (problem.entry, problem.message) == ("e1", "has a field twice; keep one of the two")
    assert twice in dump(found)


def test_topics_that_name_somebody_twice_go_alone() -> None:
    raw = json.dumps(full("interview-held")).replace('{"p1": "ink"}', '{"p1": "ink", "p1": "tin"}')
    found = read_record(f"[{raw}]")
    assert isinstance(found, Journal)
    (problem,) = found.problems
    assert (problem.field, len(found.entries)) == ("topics", 1)
    assert raw in dump(found)


@pytest.mark.parametrize("text", ["", "{", '{"id": "e1"}', "7", "null", '"[]"', "[NaN]", "[" * 500])
def test_a_record_that_is_no_list_of_entries_is_refused(text: str) -> None:
    found = read_record(text)
    assert isinstance(found, Refused)
    assert found.reason.endswith("Download it before you remove it.")


# Older versions


def test_a_journal_of_an_older_version_is_read_as_one_of_this() -> None:
    def rename(entries: list[object]) -> list[object]:
        return [
            {("name" if key == "title" else key): value for key, value in entry.items()}
            if isinstance(entry, dict)
            else entry
            for entry in entries
        ]

    steps = (Migration(2, "“title” became “name”", rename),)
    old = told("me-set", "e1")
    old["title"] = old.pop("name")
    found = read(file([old, "odd"]), steps)
    assert isinstance(found, Journal)
    assert raws(found)[0] == told("me-set", "e1")
    assert len(found.kept) == 1
    new = read(file([told("me-set", "e1")], version=2), steps)
    assert isinstance(new, Journal)
    assert new.entries == found.entries
    assert "newer version" in refused(file(version=3), migrations=steps)


def test_the_table_says_every_field_of_every_class() -> None:
    assert set(KINDS.values()) == set(FIELDS) == set(KIND_OF)
    for made, fields in FIELDS.items():
        named = [field.name for field in (*COMMON, *fields)]
        assert sorted(named) == sorted({each.name for each in dataclasses.fields(made)} - {"given"})
