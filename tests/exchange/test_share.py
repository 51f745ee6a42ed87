"""Links to one job: what goes in comes out, and whatever else comes in is told apart, in words."""

from __future__ import annotations

import json
import random
import zlib
from base64 import urlsafe_b64encode
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.exchange import share
from afterview.exchange.link import ALTERED, CUT_OFF, NEWER, TOO_LARGE, TooLong
from afterview.exchange.share import (
    NO_LINK,
    NOT_OURS,
    PARTS,
    Shared,
    abridged,
    addition,
    link_of,
    read_link,
)
from afterview.journal.codec import Journal, Refused, entry_to_json, read_entries
from afterview.journal.entries import Entry
from afterview.journal.fold import fold
from afterview.journal.merge import merge
from tests.exchange.any_entries import job_entries

AT = "2026-03-02T20:00:00Z"
EVERYTHING = [part.name for part in PARTS]
ADDED = {
    "id": "e1",
    "at": AT,
    "kind": "job-added",
    "job": "j1",
    "company": "Acme",
    "role": "Editor",
}
DANA = {
    "id": "e2",
    "at": AT,
    "kind": "person-added",
    "job": "j1",
    "person": "p1",
    "name": "Dana Reyes",
    "role": "interviewer",
    "email": "dana@acme.example",
}
SENT = {
    "id": "e3",
    "at": AT,
    "kind": "note-sent",
    "job": "j1",
    "note": "thank-you",
    "people": ["p1"],
    "via": "email",
    "sent": AT,
    "subject": "Thank you",
    "body": "Dear Dana, thank you.",
}


def entries(*raws: object) -> tuple[Entry, ...]:
    read = read_entries(raws)
    assert read.problems == ()
    return read.entries


def link(*raws: object) -> str:
    made = link_of(entries(*raws))
    assert isinstance(made, str)
    return made


def opened(text: str) -> Shared:
    read = read_link(text)
    assert isinstance(read, Shared), read
    return read


def forged(expanded: bytes) -> str:
    """A link around any bytes, as someone makes it who knows how."""
    squeezer = zlib.compressobj(9, wbits=-15, zdict=share._DICTIONARY)
    squeezed = squeezer.compress(expanded) + squeezer.flush()
    check = zlib.crc32(squeezed).to_bytes(4)
    return f"1.{urlsafe_b64encode(check + squeezed).decode().rstrip('=')}.z"


def forged_of(*raws: Any) -> str:
    return forged(json.dumps(raws).encode())


@given(job_entries())
def test_any_job_comes_out_as_it_went_in(told: tuple[Entry, ...]) -> None:
    everything = abridged(told, told[0].job, EVERYTHING)  # type: ignore[attr-defined]  # a JobAdded
    made = link_of(everything)
    assert isinstance(made, str)
    read = read_link(made)
    if any(entry.id == "first" for entry in everything):
        assert isinstance(read, Shared)
        assert read.entries == everything
        assert fold(read.journal) == fold(Journal(told))
    else:  # the job itself was taken back
        assert read == NOT_OURS


@given(job_entries(), st.sets(st.sampled_from(EVERYTHING)))
def test_a_part_that_is_left_out_never_takes_the_place_of_the_whole(
    told: tuple[Entry, ...], parts: set[str]
) -> None:
    job = told[0].job  # type: ignore[attr-defined]  # a JobAdded
    less, more = abridged(told, job, parts), abridged(told, job, EVERYTHING)
    whole = Journal(more)
    assert fold(merge(Journal(less), whole)) == fold(whole)
    assert fold(merge(whole, Journal(less))) == fold(whole)


@given(st.text() | st.from_regex(r"[0-9]{1,2}\.[A-Za-z0-9_-]{0,60}(\.z)?"))
def test_any_other_text_is_answered_in_words(text: str) -> None:
    read = read_link(text)
    assert isinstance(read, Refused)
    assert read.reason.endswith(".")


@given(st.binary(max_size=200))
def test_anything_that_is_packed_like_a_link_is_answered_in_words(packed: bytes) -> None:
    assert isinstance(read_link(forged(packed)), Refused)


def test_the_versions_first_link_can_still_be_opened() -> None:
    """A link of version 1 as it was first made. It never changes; if this fails, version 1 has changed."""
    shared = opened(FIRST_LINK)
    assert shared.job == "j1"
    assert [entry_to_json(entry) for entry in shared.entries] == [ADDED, DANA, SENT]


FIRST_LINK = (
    "1.fo6iwYuGWpFqiGKJgTERlkDMzjJEMd0xGVyUQG1wTcmEBAbMGiPirEGLBySb4BFQYIiIAhdgOCoEpVamFithDU"
    "lErZoCVOmQCHSjXmpFYi4onSDcZkyc2zBLErDD8BYeQMfiLT4wLUOUsiEgExUgJkKLWxdgwaEA8rSOQglMVk-"
    "pNhYA.z"
)


@pytest.mark.parametrize("end", range(5, 40, 5))
def test_a_link_that_was_cut_off_says_so(end: int) -> None:
    assert read_link(link(ADDED, DANA)[:-end]) == CUT_OFF


def test_a_link_that_was_changed_anywhere_says_so() -> None:
    whole = link(ADDED, DANA, SENT)
    for place in range(2, len(whole) - 2):
        letter = "A" if whole[place] != "A" else "B"
        changed = whole[:place] + letter + whole[place + 1 :]
        read = read_link(changed)
        # The last letter of base64 has bits to spare.
        assert read == ALTERED or (place == len(whole) - 3 and isinstance(read, Shared))


def test_a_link_in_a_sentence_and_across_lines_is_still_read() -> None:
    whole = link(ADDED, DANA)
    assert opened(f"  {whole[:30]}\r\n {whole[30:]}.”\n").entries == entries(ADDED, DANA)


def test_a_link_of_a_newer_version_says_so() -> None:
    assert read_link("2" + link(ADDED)[1:]) == NEWER
    assert read_link("10.what~ever") == NEWER
    assert read_link("0.abc.z") == NO_LINK


def test_a_small_link_that_would_fill_the_memory_is_not_opened() -> None:
    bomb = forged(b"[" + b" " * 20_000_000 + b"]")
    assert len(bomb) < share.MOST_CHARACTERS
    assert read_link(bomb) == TOO_LARGE
    assert read_link("1." + "A" * share.MOST_CHARACTERS + ".z") == TOO_LARGE
    assert read_link(forged_of(ADDED, *[{}] * share.MOST_ENTRIES)) == TOO_LARGE


@pytest.mark.parametrize(
    "others",
    [
        [],
        [{**ADDED, "id": "e9", "job": "j2"}],
        [{"id": "e9", "at": AT, "kind": "job-erased", "job": "j1"}],
        [{"id": "e9", "at": AT, "kind": "me-set", "name": "Mallory"}],
        [{"id": "e9", "at": AT, "kind": "policy-set", "few_days": 1}],
        [{"id": "e9", "at": AT, "kind": "step-skipped", "job": None, "step": "s"}],
    ],
)
def test_a_link_that_is_more_or_less_than_one_job_is_not_opened(others: list[Any]) -> None:
    assert read_link(forged_of(*([ADDED, *others] if others else [DANA]))) == NOT_OURS


@pytest.mark.parametrize(
    "expanded",
    [b"", b"\xff", b"{}", b"[1]", b"null", b"[" * 100_000, b'[{"id": "e1", "id": "e2"}]', b"[]x"],
)
def test_rubbish_in_a_link_is_not_opened(expanded: bytes) -> None:
    assert read_link(forged(expanded)) == NOT_OURS


def test_what_this_version_cannot_use_is_counted_and_left_out() -> None:
    shared = opened(forged_of(ADDED, {"id": "e9", "at": AT, "kind": "song-sung", "job": "j1"}, 7))
    assert shared.entries == entries(ADDED)
    assert shared.unusable == 2


def test_addresses_and_texts_stay_at_home_unless_they_are_asked_for() -> None:
    default = [part.name for part in PARTS if part.by_default]
    told = entries({**ADDED, "fit": "ten years"}, DANA, SENT)
    kept = json.dumps([entry_to_json(entry) for entry in abridged(told, "j1", default)])
    for private in ("dana@acme.example", "Dear Dana", "Thank you", "ten years"):
        assert private not in kept
    whole = json.dumps([entry_to_json(entry) for entry in abridged(told, "j1", EVERYTHING)])
    for private in ("dana@acme.example", "Dear Dana", "Thank you", "ten years"):
        assert private in whole


def test_each_part_has_fields_of_its_own() -> None:
    for one, other in combinations(PARTS, 2):
        for kind in one.fields.keys() & other.fields.keys():
            assert not set(one.fields[kind]) & set(other.fields[kind])


def test_what_was_taken_back_stays_at_home_and_the_taking_back_goes_along() -> None:
    back = {"id": "r1", "at": AT, "kind": "entry-retracted", "retracts": "e2"}
    told = entries(ADDED, DANA, back)
    assert [entry.id for entry in abridged(told, "j1", EVERYTHING)] == ["e1", "r1"]
    again = {"id": "r2", "at": AT, "kind": "entry-retracted", "retracts": "r1"}
    told = entries(ADDED, DANA, back, again)
    assert [entry.id for entry in abridged(told, "j1", EVERYTHING)] == ["e1", "e2", "r1", "r2"]


def test_a_field_that_is_not_shown_is_not_shared() -> None:
    told = read_entries([{**ADDED, "salary": 1}]).entries
    assert "salary" not in entry_to_json(abridged(told, "j1", EVERYTHING)[0])


def test_adding_a_link_twice_adds_nothing_the_second_time() -> None:
    shared = opened(link(ADDED, DANA, SENT))
    assert addition(shared, {}) == shared.entries
    assert addition(shared, {entry.id: entry for entry in shared.entries}) == ()


def test_a_link_brings_what_is_fuller_and_nothing_that_differs() -> None:
    bare = {name: value for name, value in DANA.items() if name != "email"}
    (here,) = entries(bare)
    assert addition(opened(link(ADDED, DANA)), {"e2": here}) == entries(ADDED, DANA)
    (mine,) = entries({**bare, "name": "Dana R."})
    assert addition(opened(link(ADDED, DANA)), {"e2": mine}) == entries(ADDED)


def test_a_job_with_very_long_notes_fits_into_no_link() -> None:
    chance = random.Random(7)
    notes = [
        {**SENT, "id": f"n{n}", "body": "".join(chance.choices("abcdefghijklmnop", k=20_000))}
        for n in range(5)
    ]
    made = link_of(entries(ADDED, *notes))
    assert isinstance(made, TooLong)
    assert made.characters > share.MOST_CHARACTERS
