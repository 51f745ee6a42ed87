"""Adding an interview: one short form, right after it."""

from __future__ import annotations

import json
from datetime import date

import pytest

from tests.web.browsing import Reader, Screen

MONDAY = "2026-03-02T16:30:00-05:00"


def added(reader: Reader, **typed: str) -> Screen:
    """The page that comes after the form was filled in and saved."""
    return reader.press(reader.open("/add"), "Save", **typed)


def stored(reader: Reader) -> list[dict[str, object]]:
    return [entry for text in reader.records.values() for entry in json.loads(text)]


def only(reader: Reader, kind: str) -> dict[str, object]:
    (found,) = [entry for entry in stored(reader) if entry["kind"] == kind]
    return found


def test_company_and_day_are_enough_and_the_day_is_there_already() -> None:
    ana = Reader(MONDAY)
    page = added(ana, company="Acme")
    assert page.status == 200
    assert only(ana, "job-added")["role"] == ""
    held = only(ana, "interview-held")
    assert (held["starts"], held["ends"]) == ("2026-03-02T15:00", "2026-03-02T16:00")
    assert held["zone"] == "America/New_York"
    assert held["people"] == []
    assert "Thank the people you met" in page


def test_at_most_twelve_fields_are_in_view() -> None:
    ana = Reader(MONDAY)
    page = ana.open("/add")
    shown = [each for each in page.fields if not each.within("data-with")]
    assert len(shown) <= 12
    assert [each.get("name") for each in page.fields if "required" in each.attributes] == [
        "company",
        "day",
    ]
    another = (
        ana.open(f"/add?job={ana.notebook.story.jobs[0].id}") if added(ana, company="A") else page
    )
    assert len(another.fields) <= 12


def test_what_comes_next_is_said_at_once_with_a_way_back() -> None:
    ana = Reader(MONDAY)
    page = added(ana, company="Acme", people__0__name="Dana Reyes")
    assert page.heading == "Today"
    assert "Saved. Now: thank Dana Reyes, by Tue 3 March, 16:00." in page
    assert ana.call.announce == "Saved. Acme, now: thank Dana Reyes, by Tue 3 March, 16:00."
    assert "Before" not in page
    page = ana.press(page, "Undo")
    assert "Taken back. Before: thank Dana Reyes" in page
    assert ana.notebook.story.jobs == ()
    page = ana.press(page, "Redo")
    assert ana.notebook.story.jobs[0].company == "Acme"


def test_the_first_save_asks_to_keep_the_storage_and_later_ones_do_not() -> None:
    ana = Reader(MONDAY)
    added(ana, company="Acme")
    assert ana.call.effects == [{"do": "persist"}]
    added(ana, company="Beta")
    assert ana.call.effects == []


def test_one_submit_is_one_record() -> None:
    ana = Reader(MONDAY)
    added(ana, company="Acme", people__0__name="Dana", said="week")
    assert len(ana.records) == 1
    assert len({entry["act"] for entry in stored(ana)}) == 1


def test_without_a_company_the_form_says_so_and_loses_nothing() -> None:
    ana = Reader(MONDAY)
    page = added(ana, position="Editor", people__0__name="Dana", day="2026-02-27")
    assert page.status == 422
    assert page.alert == "Please correct this first: Enter the company."
    company = next(each for each in page.fields if each.get("name") == "company")
    assert company.get("aria-invalid") == "true"
    assert company.get("aria-describedby") == "company-slip"
    assert page.link("Enter the company") == "#company"
    typed = {each.get("name"): each.get("value") for each in page.fields}
    assert typed["position"] == "Editor"
    assert typed["people-0-name"] == "Dana"
    assert typed["day"] == "2026-02-27"
    assert ana.records == {}


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ({"day": ""}, "Enter the day of the interview."),
        ({"day": "2026-02-31"}, "Enter the day of the interview as a date that exists"),
        ({"day": "1926-03-02"}, "Tuesday 2 March 1926 is more than two years away."),
        ({"day": "2029-03-02"}, "Friday 2 March 2029 is more than two years away."),
        ({"starts": "25:00"}, "Enter the time with hours and minutes"),
        ({"company": "x" * 201}, "The company has 201 characters; shorten it to 200."),
        ({"people__0__name": "x" * 201}, "The name has 201 characters"),
        ({"said": "by-date"}, "Enter the day by which you will hear"),
        ({"said": "by-date", "by": "2026-02-27"}, "lies before the interview"),
        ({"said": "by-date", "by": "2036-02-27"}, "more than two years away"),
        ({"format": "by-pigeon"}, "Not a valid choice."),
    ],
)
def test_what_cannot_be_is_refused_in_words(typed: dict[str, str], message: str) -> None:
    ana = Reader(MONDAY)
    page = added(ana, **{"company": "Acme", **typed})
    assert page.status == 422
    assert message in page.alert
    assert ana.records == {}


@pytest.mark.parametrize("day", ["2024-03-02", "2028-03-02"])
def test_two_years_to_the_day_are_taken(day: str) -> None:
    ana = Reader("2026-03-02T10:00:00+00:00", zone="UTC")
    assert added(ana, company="Acme", day=day, starts="10:00").status == 200


@pytest.mark.parametrize(
    ("day", "said", "by"),
    [
        ("2026-03-02", "by-friday", "2026-03-06"),
        ("2026-03-06", "by-friday", "2026-03-13"),  # said on a Friday: the next one
        ("2026-03-07", "by-friday", "2026-03-13"),
        ("2026-03-02", "week", "2026-03-09"),
        ("2026-03-02", "two-weeks", "2026-03-16"),
        ("2026-03-02", "could-not-say", None),
    ],
)
def test_what_they_said_becomes_a_day(day: str, said: str, by: str | None) -> None:
    ana = Reader("2026-03-10T12:00:00-04:00")
    added(ana, company="Acme", day=day, said=said)
    assert only(ana, "hear-back-promised")["by"] == by


def test_i_did_not_ask_is_not_told_and_a_note_asks_instead() -> None:
    ana = Reader(MONDAY)
    page = added(ana, company="Acme", people__0__name="Dana")
    assert not [entry for entry in stored(ana) if entry["kind"] == "hear-back-promised"]
    assert "ask about the next steps" in page


def test_they_could_not_say_and_no_note_asks_again() -> None:
    ana = Reader(MONDAY)
    page = added(ana, company="Acme", people__0__name="Dana", said="could-not-say")
    assert "ask about the next steps" not in page


def test_another_person_gets_a_line_and_nothing_typed_is_lost() -> None:
    ana = Reader(MONDAY)
    page = ana.press(ana.open("/add"), "Add another person", company="Acme", people__0__name="Dana")
    assert page.status == 200
    assert page.alert == ""
    assert ana.records == {}
    (focused,) = [each for each in page.fields if "data-focus" in each.attributes]
    assert focused.get("name") == "people-1-name"
    page = ana.press(
        page,
        "Save",
        people__1__name="the engineering manager",
        people__1__role="hiring-manager",
        people__1__part="both",
    )
    (job,) = ana.notebook.story.jobs
    assert [(person.name, person.role) for person in job.people] == [
        ("Dana", "interviewer"),
        ("the engineering manager", "hiring-manager"),
    ]
    assert [job.person(id).name for id in job.interviews[0].people] == [  # type: ignore[union-attr]
        "Dana",
        "the engineering manager",
    ]
    assert job.interviews[0].organisers == (job.people[1].id,)


def test_people_stay_in_the_order_in_which_i_named_them() -> None:
    names = ["Dana", "Omar", "Kim", "Mei", "Ruth", "Ivy"]
    ana = Reader(MONDAY)
    page = ana.open("/add")
    for _ in names[1:]:
        page = ana.press(page, "Add another person")
    typed = {f"people__{place}__name": name for place, name in enumerate(names)}
    ana.press(page, "Save", company="Acme", **typed)
    (job,) = ana.notebook.story.jobs
    assert [person.name for person in job.people] == names


def test_lines_end_at_twenty_people() -> None:
    ana = Reader(MONDAY)
    page = ana.open("/add")
    for _ in range(25):
        page = ana.press(page, "Add another person")
    assert len([each for each in page.fields if each.get("name").endswith("-name")]) == 20


def test_an_agency_arranged_it_and_everything_goes_through_whoever_arranged() -> None:
    ana = Reader(MONDAY)
    page = ana.press(ana.open("/add"), "Add another person", company="Acme", people__0__name="Dana")
    ana.press(page, "Save", people__1__name="Ruth", people__1__part="arranged", agency="y")
    (job,) = ana.notebook.story.jobs
    assert job.through == job.people[1].id
    assert "in one note to Ruth" in ana.open("/")


def test_an_agency_arranged_it_and_i_named_nobody_there() -> None:
    ana = Reader(MONDAY)
    page = added(ana, company="Acme", people__0__name="Dana", agency="y")
    (job,) = ana.notebook.story.jobs
    agent = job.person(job.through or "")
    assert agent is not None
    assert (agent.name, agent.role) == ("your contact at the agency", "recruiter")
    assert job.interviews[0].organisers == (agent.id,)
    assert "Thank Dana and your contact at the agency" in page


def test_a_recruiter_is_taken_for_the_agency() -> None:
    ana = Reader(MONDAY)
    added(ana, company="Acme", people__0__name="Ruth", people__0__role="recruiter", agency="y")
    (job,) = ana.notebook.story.jobs
    assert job.through == job.people[0].id
    assert len(job.people) == 1


def test_the_guides_tool_fills_the_form_in() -> None:
    ana = Reader(MONDAY)
    page = ana.open("/add?day=2026-02-27&said=by-date&by=2026-03-06")
    ana.press(page, "Save", company="Acme")
    (job,) = ana.notebook.story.jobs
    assert job.interviews[0].day == date(2026, 2, 27)
    assert job.promises[0].by == date(2026, 3, 6)


@pytest.mark.parametrize("query", ["day=rubbish&said=by-date&by=", "said=no-date", "said=x&by=y"])
def test_a_query_that_cannot_be_used_is_ignored(query: str) -> None:
    ana = Reader(MONDAY)
    ana.press(ana.open(f"/add?{query}"), "Save", company="Acme")
    (job,) = ana.notebook.story.jobs
    assert job.promises == ()
    assert job.interviews[0].day == date(2026, 3, 2)


def test_a_planned_interview_is_added_by_the_same_form() -> None:
    ana = Reader(MONDAY)
    page = added(ana, company="Acme", day="2026-03-10", starts="14:00")
    assert "Nothing to do now" in page
    assert "Now: wait until Mon 9 March, 14:00, then before you leave: two questions to ask" in page


def test_another_interview_belongs_to_the_same_job_and_knows_its_people() -> None:
    ana = Reader(MONDAY)
    added(ana, company="Acme", people__0__name="Dana")
    (job,) = ana.notebook.story.jobs
    ana.at("2026-03-20T12:00:00-04:00")
    page = ana.follow(ana.open(f"/jobs/{job.id}"), "Another interview")
    assert page.heading == "Another interview at Acme"
    page = ana.press(page, "Save", known=[job.people[0].id], people__0__name="Omar", starts="10:00")
    (job,) = ana.notebook.story.jobs
    assert page.heading == "Acme"
    assert [person.name for person in job.people] == ["Dana", "Omar"]
    assert job.interviews[1].people == tuple(person.id for person in job.people)


def test_the_same_company_again_may_be_another_interview_for_the_same_job() -> None:
    ana = Reader(MONDAY)
    added(ana, company="Acme", position="Editor")
    page = added(ana, company="acme", people__0__name="Omar", day="2026-02-25")
    assert page.status == 422
    assert "You have an open job at Acme already" in page.alert
    page = ana.press(page, "Yes, for Acme · Editor")
    (job,) = ana.notebook.story.jobs
    assert len(job.interviews) == 2
    assert [person.name for person in job.people] == ["Omar"]


def test_the_same_company_again_may_be_another_job() -> None:
    ana = Reader(MONDAY)
    added(ana, company="Acme", position="Editor")
    page = added(ana, company="Acme", position="Designer")
    assert ana.press(page, "No, it is another job").status == 200
    assert [job.role for job in ana.notebook.story.jobs] == ["Editor", "Designer"]


def test_a_job_that_is_not_there_is_not_found() -> None:
    assert Reader(MONDAY).open("/add?job=nobody").status == 404


@pytest.mark.parametrize(
    ("now", "starts", "ends"),
    [
        ("2026-03-02T16:30:00-05:00", "2026-03-02T15:00", "2026-03-02T16:00"),
        ("2026-03-02T00:20:00-05:00", "2026-03-01T23:00", "2026-03-02T00:00"),
    ],
)
def test_an_interview_whose_day_and_hour_are_not_told_is_just_over(
    now: str, starts: str, ends: str
) -> None:
    ana = Reader(now)
    added(ana, company="Acme")
    held = only(ana, "interview-held")
    assert (held["starts"], held["ends"]) == (starts, ends)


@pytest.mark.parametrize(
    ("day", "starts", "ends"),
    [
        ("2026-03-08", "02:30", "2026-03-08T04:30"),  # clocks go forward at two
        ("2025-11-02", "01:30", "2025-11-02T02:30"),  # and back at two
        ("2026-02-27", "23:30", "2026-02-28T00:30"),
    ],
)
def test_an_hour_later_is_later_where_clocks_change_too(day: str, starts: str, ends: str) -> None:
    ana = Reader("2026-03-09T12:00:00-04:00")
    assert added(ana, company="Acme", day=day, starts=starts).status == 200
    assert only(ana, "interview-held")["ends"] == ends


def test_the_zone_is_that_of_the_device() -> None:
    ana = Reader("2026-03-02T18:30:00+01:00", zone="Europe/Berlin")
    added(ana, company="Acme")
    assert only(ana, "interview-held")["zone"] == "Europe/Berlin"


def test_a_device_whose_zone_nobody_knows_counts_in_utc() -> None:
    ana = Reader("2026-03-02T18:30:00+01:00", zone="Atlantis/Middle")
    assert added(ana, company="Acme").status == 200
    assert only(ana, "interview-held")["zone"] == "UTC"
