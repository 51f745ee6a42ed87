"""How strangers greet and sign: what is right in many shapes, and the plain faults of each kind."""

from __future__ import annotations

import pytest

from afterview.notes.check import check
from afterview.notes.checks.form import NO_GREETING, NO_SIGN_OFF, NOBODY_ADDRESSED
from afterview.notes.checks.identity import SIGNED_BY_SOMEONE_ELSE, WRONG_NAME
from afterview.notes.note import THANK_YOU, Addressee, Note

CHECKS = (WRONG_NAME, SIGNED_BY_SOMEONE_ELSE, NO_GREETING, NO_SIGN_OFF, NOBODY_ADDRESSED)
MIDDLE = (
    "Thank you for the hour on Tuesday and for walking me round the paint shop. Nine years of matching old colours"
    " have taught me patience, and I would love to do it with you."
)


def found(body: str, to: str, sender: str) -> set[str]:
    """The names of these checks that report something; `to` names the readers, joined by |."""
    note = Note(
        kind=THANK_YOU,
        subject="Thank you for Tuesday",
        body=body,
        to=tuple(Addressee(name) for name in to.split("|")),
        sender=sender,
        company="Larkfield Coachworks",
        role="Paint technician",
    )
    return {finding.check for finding in check(note, CHECKS).findings}


def greeted(greeting: str, to: str) -> set[str]:
    return found(f"{greeting}\n\n{MIDDLE}\n\nBest wishes,\nTom", to, "Tom Ashdown")


def signed(ending: str, sender: str) -> set[str]:
    """What is found when the last word of the middle is followed by `ending`."""
    return found(f"Dear Ann,\n\n{MIDDLE}{ending}", "Ann Lee", sender)


@pytest.mark.parametrize(
    ("greeting", "to"),
    [
        ("Chef,", "Marco Bellini"),
        ("Good afternoon Ma, I hope this meets you well.", "Folake Ojo"),
        ("Respected Sir,", "Sunil Rao"),
        ("Dear Rao Garu,", "Sunil Rao"),
        ("☀️ Good morning Pete!", "Pete Walsh"),
        ("Well hello Pete,", "Pete Walsh"),
        ("So, Pete, how are you?", "Pete Walsh"),
        ("A very good morning to you, Pete!", "Pete Walsh"),
        ("Happy New Year Pete!", "Pete Walsh"),
        ("Dear Walshy,", "Pete Walsh"),
        ("Dear Flt Lt Walsh,", "Pete Walsh"),
        ("Dear Detective Inspector Walsh,", "Pete Walsh"),
        ("Dear Head Gardener Walsh,", "Pete Walsh"),
        ("Dear Prof. P. Walsh, FRS,", "Pete Walsh"),
        ("Dear Headteacher,", "Pete Walsh"),
        ("Dear Matron,", "Theresa Quinn"),
        ("Szanowna Pani Ewo,", "Ewa Madej"),
        ("1 Mill Lane, Leeds\n\n12 March\n\nDear Mr Walsh,", "Pete Walsh"),
        ("Good afternoon to you both,", "Ann Lee|Bo Carr"),
        ("To Ann and Bo,", "Ann Lee|Bo Carr"),
        ("To the panel", "Ann Lee|Bo Carr"),
        ("Dear Drs Lee and Carr,", "Ann Lee|Bo Carr"),
        ("Dear Larkfield,", "Ann Lee|Bo Carr"),
        ("Hi gang,", "Ann Lee|Bo Carr"),
        ("Hi Neighbour,", "Pete Walsh"),
        ("Hi Pete Tuesday was fun.", "Pete Walsh"),
        ("Dear Bim,", "Abimbola Ade"),
        ("Hiya Jools,", "Juliet Marsh"),
        ("Dear Majo,", "María José de la Cruz"),
        ("Dear Ms Bishop,", "Coral Bishop"),
    ],
)
def test_no_fault_is_found_with_a_fitting_greeting(greeting: str, to: str) -> None:
    assert greeted(greeting, to) == set()


@pytest.mark.parametrize(
    ("greeting", "to"),
    [
        ("Dear Dr Hutchins,", "Mary Hutchinson"),
        ("Dear Petra,", "Pete Walsh"),
        ("Hi, Susan!", "Pete Walsh"),
        ("Hi again Susan,", "Pete Walsh"),
        ("hi susan,", "Pete Walsh"),
        ("Dear Ms Kowalski,", "Anna Kowalska"),
        ("Dear Pauline,", "Paul Evans"),
        ("Dear Ann and Susan,", "Ann Lee|Bo Carr"),
        ("Dear Mrs Jones,", "Nicola Johns"),
        ("Dear Mr Sandhu,", "Coral Bishop"),
        ("To Susan,", "Pete Walsh"),
    ],
)
def test_another_name_in_the_greeting_is_reported(greeting: str, to: str) -> None:
    assert greeted(greeting, to) == {"wrong-name"}


@pytest.mark.parametrize("greeting", ["Good morning, hiring manager,", "Dear Sir/Ma,"])
def test_a_greeting_to_nobody_is_reported_where_the_name_is_known(greeting: str) -> None:
    assert greeted(greeting, "Pete Walsh") == {"nobody-addressed"}


@pytest.mark.parametrize(
    "beginning",
    [
        "Good day out yesterday.",
        "Morning light in the paint shop is a fine thing.",
        "Dear me, what a morning.",
        "To Leeds I went home happy.",
        "Wow.",
        "Tuesday,",
        "Pete Walsh is a fine man.",
    ],
)
def test_the_beginning_of_a_sentence_is_no_greeting(beginning: str) -> None:
    assert greeted(beginning, "Pete Walsh") == {"no-greeting"}


@pytest.mark.parametrize("known", [True, False], ids=["sender known", "sender unknown"])
@pytest.mark.parametrize(
    ("ending", "sender"),
    [
        (" Macca", "Paul McDonald"),
        (" Speak Tuesday. Col", "Colin Firth"),
        (" Have a good gig, Tom", "Tom Ashdown"),
        ("\n\nFrom Jack", "Jack Stone"),
        ("\n\nLol", "Lawrence Pym"),
        ("\n\nBest,\nVroni Huber", "Veronika Huber"),
        ("\n\nCheers Tom", "Tom Ashdown"),
        ("\n\nSigned, Tom", "Tom Ashdown"),
        ("\n\nTom from Tuesday", "Tom Ashdown"),
        ("\n\nTom and Biscuit (the dog)", "Tom Ashdown"),
        ("\n\nYours in paint, Tom Ashdown", "Tom Ashdown"),
        ("\n\nFingers crossed!\nTom", "Tom Ashdown"),
        ("\n\nOnwards and upwards,", "Tom Ashdown"),
        ("\n\nThank you both again.", "Tom Ashdown"),
        ("\n\nGod Bless", "Tom Ashdown"),
        ("\n\nCheerio!", "Tom Ashdown"),
        ("\n\nThanks, mate", "Tom Ashdown"),
        ("\n\nSee you Tuesday, Ann", "Tom Ashdown"),
        ("\n\nTom Ashdown 07700 900123", "Tom Ashdown"),
        ("\n\nBest,\nTom\n\nOh, and the scarf is mine!", "Tom Ashdown"),
        ("\n\nBest,\nTom\n\nOn 3 March Ann Lee wrote:\n> See you then.\n> Ann", "Tom Ashdown"),
    ],
)
def test_no_fault_is_found_with_a_fitting_sign_off(ending: str, sender: str, known: bool) -> None:
    assert signed(ending, sender if known else "") == set()


@pytest.mark.parametrize(
    ("ending", "sender"),
    [
        ("\n\nYours in paint,\nRob", "Tom Ashdown"),
        ("\n\nThanks Rob", "Tom Ashdown"),
        ("\n\nKwame Mensah", "Tom Ashdown"),
        (" Bye now, Susan", "Tom Ashdown"),
        ("\n\nBest,\nTina Huber", "Veronika Huber"),
        ("\n\nBest,\nDanielle", "Daniel Cho"),
    ],
)
def test_another_name_in_the_sign_off_is_reported(ending: str, sender: str) -> None:
    assert signed(ending, sender) == {"signed-by-someone-else"}


@pytest.mark.parametrize(
    "ending",
    [
        "\n\nAnn, you were right about green.",
        "\n\nThank you, Ann.",
        "\n\nI owe it all to my old boss, Jean.",
        "\n\nSo, see you Monday?",
        "\n\n(I can also weld.)",
    ],
)
def test_a_last_sentence_is_no_sign_off(ending: str) -> None:
    assert signed(ending, "Toby Moore") == {"no-sign-off"}
