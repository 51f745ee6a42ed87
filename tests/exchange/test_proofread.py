"""A draft in a link: what goes in comes out, in Python and in JavaScript, and whatever else comes in is told apart."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zlib
from base64 import urlsafe_b64encode
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.exchange import proofread
from afterview.exchange.link import ALTERED, CUT_OFF, NEWER, TOO_LARGE, VERSION, TooLong
from afterview.exchange.proofread import (
    FOR_A_FRIEND,
    NO_LINK,
    NOT_OURS,
    Answered,
    Asked,
    link_of,
    read_answer,
    read_link,
)
from afterview.journal.codec import Refused

ROOT = Path(__file__).parents[2]
RECORD = ROOT / "docs" / "decisions" / "draft-in-a-link.md"
SCRIPT = ROOT / "site_overrides" / "proofread" / "link.js"
TYPICAL = Asked(
    "3f2a9c0b1d5e7f4a21",
    "thank-you",
    ("Dana Reyes",),
    "Thank you for our conversation on Monday",
    """Dear Dana,

Thank you for your time on Monday, and for telling me about the flooded archive. I keep thinking about what you said \
on keeping two sets of everything, and I went home and looked at our own shelves.

You said that the next issue has to come out in half the time. Ten years of editing under deadlines have taught me \
where time is lost, and I would be glad to put that to use with your team. After our conversation I would like the \
position even more.

Could you tell me what the next steps are, and roughly when you will decide?

Best wishes,
Ana Lima""",
)
ANSWER = Answered(
    TYPICAL.draft,
    TYPICAL.subject,
    TYPICAL.body,
    TYPICAL.subject,
    TYPICAL.body.replace("glad", "happy").replace("Best wishes", "Kind regards"),
    "Very good. I would take out the second sentence: she knows her own archive.",
)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
drafts = st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True)
asked = st.builds(Asked, drafts, texts, st.lists(texts, max_size=5).map(tuple), texts, texts)
answered = st.builds(Answered, drafts, texts, texts, texts, texts, texts)


def link(message: Asked | Answered) -> str:
    made = link_of(message)
    assert isinstance(made, str)
    return made


def packed(data: bytes) -> str:
    """A link that is whole, around anything."""
    squeezer = zlib.compressobj(9, wbits=-15)
    squeezed = squeezer.compress(data) + squeezer.flush()
    check = zlib.crc32(squeezed).to_bytes(4)
    return f"1.{urlsafe_b64encode(check + squeezed).decode().rstrip('=')}.z"


@given(message=st.one_of(asked, answered))
def test_what_goes_in_comes_out(message: Asked | Answered) -> None:
    assert read_link(link(message)) == message


def test_a_typical_note_is_far_below_two_thousand_characters() -> None:
    assert len(link(TYPICAL)) < 1_000
    assert len(link(ANSWER)) < 1_200


def test_the_decision_record_tells_the_lengths_that_are_measured() -> None:
    told = re.search(
        r"The link has (\d+), and the answer, .*, has (\d+):", RECORD.read_text("utf-8")
    )
    assert told is not None
    # Compressors differ by a few bytes.
    assert int(told[1]) == pytest.approx(len(link(TYPICAL)), abs=16)
    assert int(told[2]) == pytest.approx(len(link(ANSWER)), abs=16)


def test_a_link_is_read_through_what_messengers_do_to_it() -> None:
    whole = link(TYPICAL)
    for changed in (f" {whole}\n", f"{whole[:40]}\r\n {whole[40:]}", f"{whole}.", f"{whole}>)"):
        assert read_link(changed) == TYPICAL


@given(text=st.text(max_size=200))
def test_any_text_has_an_answer(text: str) -> None:
    assert isinstance(read_link(text), Refused)


@given(
    data=st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.booleans() | st.floats() | texts,
            lambda inner: st.lists(inner) | st.dictionaries(
                st.sampled_from(["draft", "note", "to", "subject", "body", "now", "comment"]), inner
            ),
            max_leaves=8,
        ).map(lambda value: json.dumps(value).encode()),
    )
)  # fmt: skip
def test_whatever_is_packed_has_an_answer(data: bytes) -> None:
    assert isinstance(read_link(packed(data)), Refused | Asked | Answered)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", NO_LINK),
        ("hello", NO_LINK),
        ("0.AAAA.z", NO_LINK),
        ("2.AAAA.z", NEWER),
        ("9999.x", NEWER),
        (link(TYPICAL)[:-5], CUT_OFF),
        (link(TYPICAL)[:100] + link(TYPICAL)[104:], ALTERED),
        (link(TYPICAL).replace(".z", "ä.z"), ALTERED),
        ("1." + "A" * 30_000 + ".z", TOO_LARGE),
        (packed(b" " * 300_000), TOO_LARGE),
        (packed(b"[" * 100_000), NOT_OURS),
        (packed(b'{"draft":"x"}'), NOT_OURS),
        (packed(b'{"draft":"x","note":"","to":[1],"subject":"","body":""}'), NOT_OURS),
        (packed(b"\xff"), NOT_OURS),
    ],
)
def test_each_trouble_has_its_message(text: str, why: Refused) -> None:
    assert read_link(text) == why


def test_the_link_for_the_friend_is_no_answer() -> None:
    assert read_answer(link(TYPICAL)) == FOR_A_FRIEND
    assert read_answer(link(ANSWER)) == ANSWER


def test_half_a_character_does_no_harm() -> None:
    found = read_link(
        packed(b'{"draft":"x","note":"","to":[],"subject":"\\ud800","body":"\\udc00b"}')
    )
    assert found == Asked("x", "", (), "\ufffd", "\ufffdb")
    assert isinstance(link_of(Asked("x", "", (), "\ud800", "")), str)


def test_a_text_of_any_length_gives_a_link_or_says_how_long_it_would_be() -> None:
    made = link_of(Asked("x", "", (), "", "".join(map(chr, range(0x4E00, 0x4E00 + 19_000)))))
    assert isinstance(made, TooLong)
    assert made.characters > proofread.MOST_CHARACTERS


# The same in JavaScript.


def in_node(jobs: list[tuple[str, Any]]) -> list[Any]:
    """What link.js makes of these: ("read", text) or ("write", value)."""
    script = f"""
import {{ read, write }} from {json.dumps(SCRIPT.as_uri())};
const answers = [];
for (const [what, value] of JSON.parse(process.argv[1]))
  answers.push(await (what === "read" ? read(value) : write(value)));
process.stdout.write(JSON.stringify(answers));
"""
    ran = subprocess.run(
        ["node", "--input-type=module", "--eval", script, json.dumps(jobs)],
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    found: list[Any] = json.loads(ran.stdout)
    return found


def as_json(message: Asked | Answered) -> Any:
    """What is in the link, as JavaScript has it."""
    if isinstance(message, Asked):
        return {
            "draft": message.draft,
            "note": message.note,
            "to": list(message.to),
            "subject": message.subject,
            "body": message.body,
        }
    return {
        "draft": message.draft,
        "subject": message.subject,
        "body": message.body,
        "now": {"subject": message.new_subject, "body": message.new_body},
        "comment": message.comment,
    }


outside_pyodide = pytest.mark.skipif(
    sys.platform == "emscripten", reason="Pyodide starts no other programs"
)


@outside_pyodide
@settings(max_examples=5, deadline=None)
@given(messages=st.lists(st.one_of(asked, answered), min_size=1, max_size=30))
def test_javascript_reads_and_writes_the_same(messages: list[Asked | Answered]) -> None:
    values = [as_json(message) for message in messages]
    read = in_node([("read", link(message)) for message in messages])
    assert read == [{"value": value} for value in values]
    written = in_node([("write", value) for value in values])
    assert [read_link(text) for text in written] == messages


@outside_pyodide
def test_javascript_refuses_what_python_refuses() -> None:
    texts = [
        "",
        "hello",
        "2.AAAA.z",
        link(TYPICAL)[:-5],
        link(TYPICAL)[:100] + link(TYPICAL)[104:],
        "1.A.z",
        "1..z",
        "1." + "A" * 30_000 + ".z",
        packed(b" " * 300_000),
        packed(b"not json"),
        packed(b"\xff"),
        "1.AAAA" + "\u00e9.z",
    ]
    answers = in_node([("read", text) for text in texts])
    said = [next(iter(each)) for each in answers]
    assert said == ["trouble"] * len(texts), answers
    assert "newer version" in answers[2]["trouble"]
    assert "cut off" in answers[3]["trouble"]
    assert "changed on its way" in answers[4]["trouble"]
    assert "larger than any" in answers[7]["trouble"]
    assert "larger than any" in answers[8]["trouble"]


def test_both_have_the_same_limits() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    for name, said in (
        ("VERSION", VERSION),
        ("MOST_CHARACTERS", proofread.MOST_CHARACTERS),
        ("MOST_BYTES", proofread.MOST_BYTES),
    ):
        (found,) = re.findall(rf"const {name} = ([0-9_]+);", script)
        assert int(found) == said
