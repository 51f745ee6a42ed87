"""One job, and all of them: what happened, what lies ahead, its end and a new start."""

from __future__ import annotations

import json
from typing import Any

import pytest

from afterview.journal.entries import OUTCOMES
from tests.web.browsing import Reader
from tests.web.telling import (
    DANA,
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

THANKED = (
    DANA,
    interview(),
    promised("2026-06-05"),
    sent("thank-you", "2026-06-01T18:00", "dana"),
)


def another(job: str, company: str, *more: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "at": "2026-05-20T09:00:00Z",
            "kind": "job-added",
            "job": job,
            "company": company,
            "role": "",
        },
        interview(id=f"i-{job}", people=(), job=job),
        *more,
    ]


def test_a_job_shows_its_plan_and_what_comes_if_nobody_answers() -> None:
    page = reader(*THANKED, now="2026-06-03T10:00").open("/jobs/j1")
    assert page.heading == "Acme"
    assert "Until Wed 10 June, 09:00" in page.card("Wait").text
    ahead = page.text.split("What lies ahead, if you hear nothing")[1].split("What happened")[0]
    assert "Wed 10 June, 09:00, in 7 days Write a second note to Dana Reyes" in ahead
    assert "Move on" in ahead


def test_what_happened_stands_newest_first() -> None:
    told = (
        *THANKED,
        sent("second-follow-up", "2026-06-10T10:00", "dana"),
        replied("more-time", "2026-06-11T10:00", "2026-06-18"),
        replied("more-time", "2026-06-18T10:00", "2026-06-26"),
        decided("reach-out", "2026-06-18T12:00"),
    )
    page = reader(*told, now="2026-06-19T10:00").open("/jobs/j1")
    happened = [
        "You decided to reach out once more",
        "They need more time, until Friday 26 June",
        "They need more time, until Thursday 18 June",
        "You sent: second note to Dana Reyes, by e-mail",
        "You sent: thank-you note to Dana Reyes, by e-mail",
        "They said that you would hear by Friday 5 June",
        "Interview, in person, with Dana Reyes",
    ]
    text = page.text.split("What happened")[1]
    places = [text.index(words) for words in happened]
    assert places == sorted(places)


def test_an_interview_ahead_stands_among_what_lies_ahead_only() -> None:
    page = reader(DANA, interview("2026-06-20"), now="2026-06-03T10:00").open("/jobs/j1")
    assert "What happened" not in page
    assert "Sat 20 June, 15:00, in 2 weeks Interview, in person, with Dana Reyes" in page


def test_the_contact_is_named_and_whoever_has_no_address() -> None:
    told = (DANA, RUTH, interview(organisers=("ruth",)), promised("2026-06-05"))
    page = reader(*told, now="2026-06-03T10:00").open("/jobs/j1")
    assert "Ruth Ito, recruiter (your contact)" in page
    assert "Arranged by Ruth Ito" in page


def test_what_was_called_off_says_so() -> None:
    told = (DANA, interview(), cancelled("2026-06-01T12:00", "called-off"))
    page = reader(*told, now="2026-06-03T10:00").open("/jobs/j1")
    assert "The interview was called off" in page
    assert "Called off" in page


# Its end


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_job_can_end_in_every_way_and_be_opened_again(outcome: str) -> None:
    ana = reader(*THANKED, now="2026-06-03T10:00")
    page = ana.follow(ana.open("/jobs/j1"), "Close this job")
    page = ana.press(page, "Close this job", outcome=outcome)
    assert page.heading == "Acme"
    assert "Closed." in page
    assert reported(ana, "job-closed")["outcome"] == outcome
    assert "Now: nothing to do." in page
    page = ana.press(page, "Open this job again")
    assert "Closed." not in page
    assert "Before: nothing to do." in page
    page = ana.press(page, "Undo")
    assert "Closed." in page


def test_how_it_ended_has_to_be_chosen() -> None:
    ana = reader(*THANKED, now="2026-06-03T10:00")
    page = ana.press(ana.open("/jobs/j1/close"), "Close this job")
    assert page.status == 422
    assert "Choose how it ended." in page.alert


def test_an_answer_stands_on_the_jobs_page() -> None:
    for answer, words in (
        ("offer", "They made you an offer."),
        ("rejection", "They said no."),
        ("stop", "They asked you not to write again."),
    ):
        ana = reader(*THANKED, replied(answer, "2026-06-03T09:00"), now="2026-06-03T10:00")
        assert words in ana.open("/jobs/j1")
        assert words in ana.open("/jobs")


def test_an_accepted_offer_asks_about_the_other_open_jobs() -> None:
    told = (
        *THANKED,
        *another("j2", "Beta"),
        *another("j3", "Gamma"),
        *another(
            "j4",
            "Delta",
            {
                "at": "2026-06-02T09:00:00Z",
                "kind": "job-closed",
                "job": "j4",
                "outcome": "rejected",
            },
        ),
    )
    ana = reader(*told, now="2026-06-03T10:00")
    page = ana.press(ana.open("/jobs/j1/close"), "Close this job", outcome="offer")
    assert page.heading == "Your other open jobs"
    assert "Beta" in page
    assert "Delta" not in page
    page = ana.press(page, "Withdraw from those ticked", withdraw=["j2"])
    assert reported_outcomes(ana) == {"j1": "offer", "j2": "withdrew"}
    assert page.heading == "Today"
    page = ana.press(page, "Undo")
    assert not ana.notebook.story.jobs[1].closings


def test_the_others_may_all_stay_open() -> None:
    ana = reader(*THANKED, *another("j2", "Beta"), now="2026-06-03T10:00")
    page = ana.press(ana.open("/jobs/j1/close"), "Close this job", outcome="offer")
    assert page.link("Keep them all") == "/"
    ana.press(page, "Withdraw from those ticked")
    assert ana.call.announce == "All other jobs stay open."
    assert reported_outcomes(ana) == {"j1": "offer"}


def test_an_accepted_offer_with_no_other_job_asks_nothing() -> None:
    ana = reader(*THANKED, now="2026-06-03T10:00")
    page = ana.press(ana.open("/jobs/j1/close"), "Close this job", outcome="offer")
    assert page.heading == "Today"


def reported_outcomes(ana: Reader) -> dict[str, str]:
    return {
        entry["job"]: entry["outcome"]
        for key, text in ana.records.items()
        if not key.startswith("entries/e")
        for entry in json.loads(text)
        if entry["kind"] == "job-closed"
    }


# All jobs


def test_jobs_are_listed_with_what_is_next_open_ones_first() -> None:
    told = (
        *THANKED,
        *another("j2", "Beta"),
        *another(
            "j3",
            "Gamma",
            {
                "at": "2026-06-02T09:00:00Z",
                "kind": "job-closed",
                "job": "j3",
                "outcome": "withdrew",
            },
        ),
    )
    ana = reader(*told, now="2026-06-03T10:00")
    page = ana.open("/jobs")
    assert "2 open jobs" in page
    assert page.text.index("Beta") < page.text.index("Acme")  # overdue before waiting
    assert "Overdue: Thank the people you met" in page
    assert "Wait until Wed 10 June, 09:00" in page
    assert "Gamma" not in page
    page = ana.follow(page, "Closed")
    assert "1 closed job" in page
    assert "Gamma" in page
    assert "Closed. I withdrew." in page


def test_jobs_are_found_by_company_position_or_person() -> None:
    ana = reader(*THANKED, *another("j2", "Beta"), now="2026-06-03T10:00")
    for words, found in (
        ("acme", "Acme"),
        ("editor", "Acme"),
        ("reyes dana", "Acme"),
        ("BETA", "Beta"),
    ):
        page = ana.press(ana.open("/jobs"), "Find", words=words)
        assert f"1 open job with “{words}”" in page
        assert found in page
    assert "0 open jobs" in ana.open("/jobs?words=nowhere")


def test_many_jobs_come_in_pages_that_keep_the_search() -> None:
    told = [entry for n in range(2, 32) for entry in another(f"j{n}", f"Company {n}")]
    ana = reader(*told, now="2026-06-03T10:00")
    page = ana.open("/jobs?words=company")
    assert "Page 1 of 2" in page
    page = ana.follow(page, "More")
    assert "words=company" in page.path
    assert "Page 2 of 2" in page


def test_no_jobs_yet() -> None:
    assert "Tell Afterview about an interview" in Reader().open("/jobs")


def test_two_people_of_one_name_are_two_people() -> None:
    page = reader(
        DANA,
        dict(OMAR, name="Dana Reyes"),
        interview(people=("dana", "omar")),
        now="2026-06-01T17:00",
    ).open("/jobs/j1")
    assert "with Dana Reyes and Dana Reyes" in page


def test_a_wait_for_an_interview_says_so_in_its_first_line() -> None:
    page = reader(DANA, interview("2026-06-26"), now="2026-06-15T09:00").open("/jobs/j1")
    assert "An interview lies ahead." in next(
        each.text for each in page.card("Wait").all("p") if each.get("class") == "card__why"
    )


def test_what_was_told_at_an_interview_stands_at_its_hour_whenever_it_was_entered() -> None:
    entered = promised("2026-06-05", told="2026-06-03T10:00").items()
    late = {name: value for name, value in entered if name != "told"}
    page = reader(DANA, interview(), late, now="2026-06-04T10:00").open("/jobs/j1")
    happened = page.text[page.text.index("What happened") :]
    said, met = happened.index("They said that"), happened.index("Interview, ")
    assert said < met
    assert happened[:met].count("Mon 1 June, 15:00") == 2
