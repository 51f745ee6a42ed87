"""The advice that Afterview is built on stands in the guide, each row whole, where it is marked."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from tests.guide.pages import paths, plain

# What each row says, as patterns that its passage must hold: an empty mark gives nothing.
ROWS = {
    "A1": ("thank-you", "email", "by hand", "post", "within 24 hours", "draft it right after"),
    "A2": ("TopResume", "2017", "about 16 %", "dismissed", "no thank-you", "68 %", "decision"),
    "A3": ("[Tt]hank them for their time",),
    "A4": (
        "interested in the position",
        "briefly why you are qualified",
        "what you learned at the interview",
        "culture",
        "say why",
    ),
    "A5": ("something personal to each", "school", "background", "talked about"),
    "A6": ("did not get to ask", "next steps", r"\?”", "rough timeline"),
    "A7": ("deserve the job", "short mention of your fit", "excitement"),
    "A8": ("no excuses", "not perfect"),
    "A9": ("no pressure", "for granted", "application and the interview speak"),
    "A10": ("length", "[Ss]hort and sweet"),
    "A11": ("Proofread", "friend or a relative", "read it too"),
    "A12": (
        "Everyone who had a hand",
        "each person who interviewed",
        "arranged the meeting",
        "travel",
    ),
    "A13": (
        "business card",
        "front desk",
        "say that you would like to send",
        "one note to your contact, addressed to everyone",
        "probably be passed on",
    ),
    "A14": ("trust the timeline", "patient", "pestering puts people off"),
    "A15": ("few days after the day", "write again", "gentle nudge", "still excited"),
    "A16": ("the answer itself", "another week or so", "new date, a tentative one"),
    "A17": (
        "Several days after the second, tentative date",
        "write again",
        "by now they should have decided",
    ),
    "A18": (
        "wait yet again",
        "trust your gut",
        "interest seems real",
        "reach out again",
        "unsure, hold off",
    ),
    "A19": (
        "continue your search",
        "courting a company that does not tell you that you are out",
        "other openings",
        "patience",
        "few more thank-you notes",
    ),
    "A20": ("no offer", "professional help", "prepare for interviews"),
}
MARK = re.compile(r"<!-- advice: (A\d+) -->(.*?)<!-- /advice -->", re.DOTALL)


def passages() -> dict[str, list[str]]:
    """The marked passages of each row, as plain text."""
    found = defaultdict(list)
    for path in paths():
        for row, text in MARK.findall(path.read_text(encoding="utf-8")):
            found[row].append(" ".join(plain(text).split()))
    return found


PASSAGES = passages()


def lacking(row: str, text: str) -> list[str]:
    return [wanted for wanted in ROWS[row] if not re.search(wanted, text, re.IGNORECASE)]


def test_no_row_of_the_advice_is_missing() -> None:
    missing = sorted(set(ROWS) - set(PASSAGES), key=lambda row: int(row[1:]))
    assert not missing, f"no passage is marked for {', '.join(missing)}"


def test_no_mark_names_a_row_that_does_not_exist() -> None:
    assert set(PASSAGES) <= set(ROWS)


@pytest.mark.parametrize("row", ROWS)
def test_a_row_of_the_advice_is_given_whole(row: str) -> None:
    short = min((lacking(row, text) for text in PASSAGES[row]), key=len, default=list(ROWS[row]))
    assert not short, f"{row} does not say {short}"


@pytest.mark.parametrize("row", ROWS)
def test_a_mark_around_nothing_would_be_found(row: str) -> None:
    assert lacking(row, "") == list(ROWS[row])
