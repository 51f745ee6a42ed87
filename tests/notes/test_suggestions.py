"""What a friend changed, in pieces: all of them give the friend's text, none of them leaves the author's."""

from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from afterview.notes.suggestions import pieces, runs, taken

WORDS = st.lists(
    st.sampled_from(["Dear", "Dana", "thank", "you", ",", ".", " ", "\n", "don’t", "ü"]),
    max_size=40,
).map("".join)
TEXTS = st.one_of(WORDS, st.text(max_size=60))


@given(was=TEXTS, new=TEXTS)
def test_all_pieces_together_are_the_suggestion(was: str, new: str) -> None:
    found = pieces(was, new, was)
    assert taken(was, found, range(len(found))) == new
    assert taken(was, found, ()) == was
    assert "".join(run.text for run in runs(was, found)) == was


@given(was=TEXTS, new=TEXTS, now=TEXTS)
def test_a_text_that_changed_since_keeps_what_no_piece_replaces(
    was: str, new: str, now: str
) -> None:
    found = pieces(was, new, now)
    for piece in found:
        if piece.start is not None and piece.end is not None:
            assert now[piece.start : piece.end] == piece.old
    assert "".join(run.text for run in runs(now, found)) == now
    assert taken(now, found, ()) == now


def test_pieces_are_words_and_not_letters() -> None:
    was = "I would be glad to join.\nBest wishes"
    (first, second) = pieces(was, "I would be very happy to join.\nKind regards", was)
    assert (first.old, first.new) == ("glad", "very happy")
    assert (second.old, second.new) == ("Best wishes", "Kind regards")


def test_what_the_author_changed_elsewhere_stays() -> None:
    was = "One two three. Four five six."
    found = pieces(was, "One 2 three. Four five six.", "One two three. Four five seven.")
    assert taken("One two three. Four five seven.", found, [0]) == "One 2 three. Four five seven."


def test_what_the_author_changed_there_is_left_to_them() -> None:
    (piece,) = pieces("One two three.", "One 2 three.", "One deux three.")
    assert piece.start is None


def test_a_hostile_pair_of_texts_costs_no_time() -> None:
    started = time.monotonic()
    for one, other in (
        ("a b " * 5_000, "b a " * 5_000),
        ("a\n" * 10_000, "a\n" * 9_999),
        ("x" * 20_000, "y " * 9_000),
    ):
        pieces(one, other, one)
    assert time.monotonic() - started < 5
