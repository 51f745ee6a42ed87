"""The buttons on the cards: sent, they replied, not needed, decisions, and whether it took place."""

from __future__ import annotations

from typing import Any

import pytest

from afterview.journal.entries import ANSWERS, VIAS
from tests.web.browsing import Reader, Screen
from tests.web.telling import (
    DANA,
    KIM,
    OMAR,
    RUTH,
    cancelled,
    decided,
    interview,
    promised,
    reader,
    replied,
    reported,
    sent,
)

MET = (DANA, interview(), promised("2026-06-05"))
THANKED = (*MET, sent("thank-you", "2026-06-01T18:00", "dana"))
ASKED_TWICE = (
    *THANKED,
    sent("second-follow-up", "2026-06-10T10:00", "dana"),
    replied("more-time", "2026-06-11T10:00", "2026-06-18"),
    replied("more-time", "2026-06-18T10:00", "2026-06-26"),
)
TAKEN = "This is no longer on the list"


def undone(ana: Reader, page: Screen) -> bool:
    """Whether Undo on this page brings the story back to what it was before."""
    before = Reader(records={k: v for k, v in ana.records.items() if k[8] == "e"}).notebook.story
    ana.press(page, "Undo")
    return ana.notebook.story == before


# Sent


def test_i_sent_it_just_now_by_email_takes_two_taps() -> None:
    ana = reader(*MET, now="2026-06-01T17:00")
    page = ana.follow(ana.open("/"), "I sent it")
    assert page.heading == "You sent it: thank Dana Reyes"
    page = ana.press(page, "Save")
    note = reported(ana, "note-sent")
    assert note["note"] == "thank-you"
    assert note["people"] == ["dana"]
    assert note["via"] == "email"
    assert note["sent"] == "2026-06-01T17:00:00-04:00"
    assert note["interview"] == "i1"
    assert page.heading == "Today"
    assert "Before: thank Dana Reyes, by Tue 2 June, 16:00." in page
    assert "Now: wait until Wed 10 June, 09:00, then write a second note to Dana Reyes." in page
    assert ana.call.announce.startswith("Saved. Acme, now: wait until Wed 10 June")
    assert undone(ana, page)


def test_i_sent_it_earlier_by_post() -> None:
    ana = reader(*MET, now="2026-06-02T10:00", zone="Europe/Berlin")
    page = ana.follow(ana.open("/"), "I sent it")
    ana.press(page, "Save", when="then", at="2026-06-02T09:15", via="post")
    note = reported(ana, "note-sent")
    assert (note["sent"], note["via"]) == ("2026-06-02T09:15:00+02:00", "post")


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"when": "then"}, "Enter the day and time at which it was"),
        ({"when": "then", "at": "2026-06-31T10:00"}, "Enter a day and time that exist"),
        ({"when": "then", "at": "2026-06-03T10:00"}, "This lies in the future."),
        ({"when": "then", "at": "2020-06-01T10:00"}, "is more than two years away"),
        ({"when": "sometime"}, "Not a valid choice."),
        ({"via": "pigeon"}, "Not a valid choice."),
    ],
)
def test_what_was_sent_must_be_possible(typed: dict[str, str], message: str) -> None:
    ana = reader(*MET, now="2026-06-02T10:00")
    page = ana.follow(ana.open("/"), "I sent it")
    page = ana.press(page, "Save", **typed)
    assert page.status == 422
    assert message in page.alert
    assert len(ana.records) == 4
    if "at" in typed:
        assert typed["at"] in page.html


def test_of_a_shared_note_each_person_can_be_ticked() -> None:
    told = (KIM, RUTH, interview(people=("kim",), organisers=("ruth",)), promised("2026-06-05"))
    ana = reader(*told, now="2026-06-01T17:00")
    page = ana.follow(ana.open("/"), "I sent it")
    again = ana.press(page, "Save", people=[])
    assert "Tick at least one person" in again.alert
    assert again.link("Tick at least") == "#people-0"
    page = ana.press(page, "Save", people=["ruth"])
    assert reported(ana, "note-sent")["people"] == ["ruth"]
    assert "Thank Kim Novak in one note to Ruth Ito" in page


def test_nobody_is_named_and_the_note_went_to_somebody_all_the_same() -> None:
    ana = reader(interview(people=()), now="2026-06-01T17:00")
    page = ana.press(ana.follow(ana.open("/"), "I sent it"), "Save")
    assert reported(ana, "note-sent")["people"] == []
    assert "Nothing to do now" in page


def test_a_follow_up_is_recorded_as_what_it_is() -> None:
    ana = reader(*THANKED, now="2026-06-10T10:00")
    page = ana.press(ana.follow(ana.open("/"), "I sent it"), "Save")
    assert reported(ana, "note-sent")["note"] == "second-follow-up"
    assert "then write a third note to Dana Reyes" in page


def test_a_follow_up_to_nobody_asks_for_addresses_on_its_card() -> None:
    ana = reader(KIM, interview(people=("kim",)), promised("2026-06-05"), now="2026-06-10T10:00")
    page = ana.open("/")
    (card,) = page.todo
    assert "Write a second note" in card.text
    page = ana.press(page, "Save", card, people__0__address="kim@acme.example")
    assert "Write a second note to Kim Novak" in page


def test_the_card_of_a_step_that_is_gone_still_takes_a_note_by_hand() -> None:
    ana = reader(*MET, now="2026-06-01T17:00")
    page = ana.open("/jobs/j1/sent?step=j1/thank-you/gone/to-dana")
    assert page.heading == "A note that you sent"
    ana.press(page, "Save", note="thank-you", people=["dana"])
    assert reported(ana, "note-sent")["people"] == ["dana"]


@pytest.mark.parametrize("via", VIAS)
def test_every_way_to_send_can_be_chosen(via: str) -> None:
    ana = reader(*MET, now="2026-06-01T17:00")
    ana.press(ana.follow(ana.open("/"), "I sent it"), "Save", via=via)
    assert reported(ana, "note-sent")["via"] == via


# They replied


@pytest.mark.parametrize("answer", ANSWERS)
def test_every_answer_can_be_told_and_taken_back(answer: str) -> None:
    ana = reader(*THANKED, now="2026-06-08T10:00")
    page = ana.follow(ana.open("/"), "They replied")
    page = ana.press(page, "Save", answer=answer)
    entry = reported(ana, "reply-received")
    assert entry["answer"] == answer
    assert entry["received"] == "2026-06-08T10:00:00-04:00"
    assert "hear_back_by" not in entry
    assert undone(ana, page)


def test_they_need_more_time_until_a_day() -> None:
    ana = reader(*THANKED, now="2026-06-08T10:00")
    page = ana.follow(ana.open("/"), "They replied")
    page = ana.press(page, "Save", answer="more-time", until="2026-06-15")
    assert reported(ana, "reply-received")["hear_back_by"] == "2026-06-15"
    assert "Now: wait until Thu 18 June, 09:00" in page


def test_a_day_that_belongs_to_another_answer_is_not_told() -> None:
    ana = reader(*THANKED, now="2026-06-08T10:00")
    page = ana.follow(ana.open("/"), "They replied")
    ana.press(page, "Save", answer="no-news", until="rubbish")
    assert "hear_back_by" not in reported(ana, "reply-received")


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({}, "Choose what they said."),
        ({"answer": "maybe"}, "Not a valid choice."),
        ({"answer": "more-time", "until": "2026-06-31"}, "as a date that exists"),
        ({"answer": "more-time", "until": "2026-06-01"}, "lies before their answer"),
        ({"answer": "more-time", "until": "2036-06-01"}, "more than two years away"),
        ({"answer": "offer", "when": "then", "at": "2026-07-01T10:00"}, "lies in the future"),
    ],
)
def test_what_they_replied_must_be_possible(typed: dict[str, str], message: str) -> None:
    ana = reader(*THANKED, now="2026-06-08T10:00")
    page = ana.press(ana.follow(ana.open("/"), "They replied"), "Save", **typed)
    assert page.status == 422
    assert message in page.alert


@pytest.mark.parametrize(
    ("answer", "words", "heading"),
    [
        ("next-round", "Add the interview", "Another interview at Acme"),
        ("offer", "I accept it: close this job", "Close this job"),
        ("rejection", "Close this job", "Close this job"),
    ],
)
def test_an_answer_leads_to_what_one_does_next(answer: str, words: str, heading: str) -> None:
    ana = reader(*THANKED, now="2026-06-08T10:00")
    page = ana.press(ana.follow(ana.open("/"), "They replied"), "Save", answer=answer)
    assert ana.follow(page, words).heading == heading


# When you will hear


def test_they_named_a_day_while_i_was_waiting() -> None:
    ana = reader(
        DANA, interview(), sent("thank-you", "2026-06-01T18:00", "dana"), now="2026-06-03T10:00"
    )
    page = ana.follow(ana.open("/"), "They named a day")
    page = ana.press(page, "Save", by="2026-06-12", when="then", at="2026-06-03T09:00")
    told = reported(ana, "hear-back-promised")
    assert (told["by"], told["told"]) == ("2026-06-12", "2026-06-03T09:00:00-04:00")
    assert "Now: wait until Wed 17 June, 09:00" in page
    assert undone(ana, page)


def test_i_asked_and_they_could_not_say() -> None:
    ana = reader(DANA, interview(), now="2026-06-01T17:00")
    page = ana.follow(ana.open("/"), "They told me when I will hear")
    ana.press(page, "Save", said="no-date", by="rubbish")
    assert reported(ana, "hear-back-promised")["by"] is None


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({}, "Enter the day by which you will hear"),
        ({"by": "2026-06-31"}, "as a date that exists"),
        ({"by": "2026-06-02"}, "lies before the day on which they told you"),
        ({"by": "2036-06-02"}, "more than two years away"),
    ],
)
def test_the_day_they_named_must_be_possible(typed: dict[str, str], message: str) -> None:
    ana = reader(*THANKED, now="2026-06-03T10:00")
    page = ana.press(ana.open("/jobs/j1/promised"), "Save", **typed)
    assert page.status == 422
    assert message in page.alert


# Not needed


def test_a_step_that_is_not_needed_goes_with_or_without_a_reason() -> None:
    for reason in ("", "She has left the company."):
        ana = reader(
            KIM, interview(people=("kim",)), promised("2026-06-05"), now="2026-06-01T17:00"
        )
        page = ana.follow(ana.open("/"), "Not needed")
        assert "Thank Kim Novak" in page
        page = ana.press(page, "Take it off the list", reason=reason)
        assert "Nothing to do now" in page
        skips = ana.notebook.story.jobs[0].skips
        assert {skip.step.split("/")[1] for skip in skips} == {"thank-you", "find-address"}
        assert {skip.reason for skip in skips} == {reason or None}
        assert undone(ana, page)


def test_a_reason_has_its_limit() -> None:
    ana = reader(*MET, now="2026-06-01T17:00")
    page = ana.follow(ana.open("/"), "Not needed")
    page = ana.press(page, "Take it off the list", reason="x" * 501)
    assert "The reason has 501 characters; shorten it to 500." in page.alert


def test_what_is_gone_from_the_list_says_so() -> None:
    ana = reader(*MET, now="2026-06-01T17:00")
    assert ana.open("/skip?job=j1&step=nothing").heading == TAKEN
    assert ana.open("/skip?step=nothing").heading == TAKEN
    assert ana.open("/skip?job=nobody&step=x").status == 404


def test_before_you_leave_can_be_ticked_off_or_the_interview_changed() -> None:
    ana = reader(DANA, interview(), now="2026-06-01T10:00")
    page = ana.open("/")
    (card,) = page.todo
    assert "The interview begins Mon 1 June, 15:00, in 5 hours." in card.text
    assert ana.follow(page, "Change or call off", card).heading == "Change this interview"
    page = ana.press(ana.follow(page, "Got it", card), "Take it off the list")
    assert "Nothing to do now" in page


# Decisions


@pytest.mark.parametrize(
    ("words", "choice", "now"),
    [
        ("Reach out once more", "reach-out", "then write a third note to Dana Reyes"),
        ("Hold off", "hold-off", "then move on"),
    ],
)
def test_trust_your_gut_with_one_tap(words: str, choice: str, now: str) -> None:
    ana = reader(*ASKED_TWICE, now="2026-06-18T12:00")
    page = ana.open("/")
    assert "Trust your gut: reach out once more, or hold off?" in page
    page = ana.press(page, words)
    assert reported(ana, "gut-decided")["choice"] == choice
    assert now in page
    assert undone(ana, page)


def test_moving_on_closes_the_job_or_keeps_it() -> None:
    told = (*ASKED_TWICE, decided("hold-off", "2026-06-18T12:00"))
    ana = reader(*told, now="2026-07-03T10:00")
    page = ana.open("/")
    assert "Move on" in page
    kept = ana.press(ana.follow(page, "Keep it open"), "Take it off the list")
    assert "Nothing to do now" in kept
    page = ana.press(kept, "Undo")
    page = ana.press(ana.follow(page, "Close this job"), "Close this job")
    assert reported(ana, "job-closed")["outcome"] == "moved-on"
    assert "Now: nothing to do." in page


def test_they_asked_to_stop_and_closing_says_so() -> None:
    ana = reader(*MET, replied("stop", "2026-06-02T10:00"), now="2026-06-02T11:00")
    page = ana.follow(ana.open("/"), "Close this job")
    ana.press(page, "Close this job")
    assert reported(ana, "job-closed")["outcome"] == "stopped"


def test_no_offers_yet_leads_to_help_and_can_be_put_away() -> None:
    entries: list[Any] = []
    for n in range(2, 7):
        entries += [
            {
                "at": "2026-05-20T09:00:00Z",
                "kind": "job-added",
                "job": f"j{n}",
                "company": f"C{n}",
                "role": "",
            },
            interview(id=f"i{n}", people=(), job=f"j{n}"),
            {
                "at": "2026-06-03T09:00:00Z",
                "kind": "job-closed",
                "job": f"j{n}",
                "outcome": "rejected",
            },
        ]
    ana = reader(*entries, now="2026-06-04T09:00")
    page = ana.open("/")
    card = page.card("Get help with interviews")
    assert page.link("Where help is", card) == "/guide/no-offers/#where-help-is"
    assert "5 jobs ended after an interview without an offer." in card.text
    page = ana.press(ana.follow(page, "Not now", card), "Take it off the list")
    assert "Get help" not in page
    assert "job" not in reported(ana, "step-skipped")
    ana.press(ana.open("/history"), "Undo")
    assert "Get help with interviews" in ana.open("/")


# Did it take place?


def test_a_planned_interview_that_is_over_asks_once_whether_it_took_place() -> None:
    ana = reader(DANA, interview(), now="2026-06-01T15:59")
    assert "take place?" not in ana.open("/")
    page = ana.at("2026-06-01T16:00:00-04:00").open("/")
    assert "Did the interview at Acme take place?" in page
    page = ana.press(page, "Yes")
    assert "take place?" not in page
    assert "Thank Dana Reyes" in page
    assert "You said that the interview took place" in ana.open("/jobs/j1")
    assert undone(ana, page)
    assert "take place?" in ana.open("/")


def test_it_was_called_off_so_nobody_is_thanked() -> None:
    ana = reader(DANA, interview(), now="2026-06-01T16:30")
    page = ana.press(ana.open("/"), "It was called off")
    assert reported(ana, "interview-cancelled")["why"] == "called-off"
    assert "Thank" not in " ".join(card.text for card in page.todo)
    assert "then ask Dana Reyes for a new date" in page
    assert undone(ana, page)


def test_nobody_came_so_the_note_asks_for_a_new_date_at_once() -> None:
    ana = reader(DANA, interview(), now="2026-06-01T16:30")
    page = ana.press(ana.open("/"), "Nobody came")
    assert "Ask Dana Reyes for a new date" in page
    assert undone(ana, page)


@pytest.mark.parametrize(
    "later",
    [
        sent("thank-you", "2026-06-01T16:30", "dana"),
        replied("no-news", "2026-06-01T16:30"),
        cancelled("2026-06-01T16:30", "nobody-came"),
        promised("2026-06-05", told="2026-06-01T16:30"),
    ],
)
def test_what_was_told_since_answers_the_question(later: Any) -> None:
    ana = reader(DANA, interview(), later, now="2026-06-01T17:00")
    assert "take place?" not in ana.open("/")


def test_an_interview_that_was_told_afterwards_is_not_asked_about() -> None:
    ana = reader(DANA, interview(reported="2026-06-01T16:30"), now="2026-06-01T17:00")
    assert "take place?" not in ana.open("/")


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/jobs/j1/decide", 400),
        ("/jobs/j1/interviews/i1/took-place", 400),
        ("/jobs/nobody/decide", 404),
        ("/jobs/j1/interviews/none/took-place", 404),
        ("/jobs/j1/addresses", 404),
    ],
)
def test_what_no_button_sends_is_refused(path: str, status: int) -> None:
    ana = reader(DANA, interview(), now="2026-06-01T17:00")
    page = ana.post(path, ("choice", "hold-off" if status == 404 else "x"))
    assert page.status == status
    assert ana.call.writes == []


def test_two_people_have_two_cards_and_one_note_does_for_one() -> None:
    ana = reader(
        DANA,
        OMAR,
        interview(people=("dana", "omar")),
        promised("2026-06-05"),
        now="2026-06-01T17:00",
    )
    page = ana.open("/")
    page = ana.press(ana.follow(page, "I sent it", page.card("Omar")), "Save")
    assert (
        "Before: thank Dana Reyes, by Tue 2 June, 16:00; thank Omar Haddad, by Tue 2 June, 16:00."
        in page
    )
    assert "Now: thank Dana Reyes, by Tue 2 June, 16:00." in page
