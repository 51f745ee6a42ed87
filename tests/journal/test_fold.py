"""What a set of entries means, whatever the order in which they came."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.journal.codec import Journal, read_entries
from afterview.journal.fold import fold, taken_back, unheeded
from afterview.journal.story import Story
from tests.journal.any_journal import lists
from tests.journal.telling import ids, job, journal, on, story, told


@given(lists(), st.randoms())
def test_the_order_in_which_entries_arrive_does_not_matter(
    raws: list[Any], chance: random.Random
) -> None:
    mixed = chance.sample(raws, len(raws))
    assert fold(read_entries(mixed)) == fold(read_entries(raws))


@given(lists())
def test_entries_that_are_told_twice_count_once(raws: list[Any]) -> None:
    assert fold(read_entries([*raws, *raws])) == fold(read_entries(raws))


def test_nothing_told_is_an_empty_story() -> None:
    assert fold(Journal()) == Story()


# Jobs, people and interviews


def test_a_job_has_what_was_told_of_it() -> None:
    found = job(
        told("person-added", "b1", person="p1", email="dana@acme.example"),
        told("person-added", "b2", person="p2", role="recruiter", reach="the front desk"),
        told("interview-held", "b3", people=["p2", "p1"], organisers=["p2"], topics={"p1": "ink"}),
    )
    assert (found.id, found.entry, found.company, found.role) == ("j1", "a0", "Acme", "Editor")
    assert [(person.id, person.has_address) for person in found.people] == [
        ("p1", True),
        ("p2", True),
    ]
    (interview,) = found.interviews
    assert interview.people == ("p1", "p2")  # as they were added
    assert interview.organisers == ("p2",)
    assert interview.topics == {"p1": "ink"}
    assert interview.starts == datetime(2026, 3, 2, 20, tzinfo=UTC)
    assert interview.starts_at == datetime(2026, 3, 2, 15)
    assert interview.day == date(2026, 3, 2)
    assert str(interview.zone) == "America/New_York"


def test_jobs_people_and_interviews_stand_in_the_order_in_which_they_were_added() -> None:
    found = story(
        told("job-added", "z", at=on(2), job="first"),
        told("job-added", "b", at=on(3), job="third"),
        told("job-added", "a", at=on(3), job="second"),
        told("person-added", at=on(5), job="first", person="late"),
        told("person-added", at=on(4), job="first", person="early"),
        told("interview-held", at=on(5), job="first", interview="late"),
        told("interview-held", at=on(4), job="first", interview="early"),
    )
    assert ids(found.jobs) == ["first", "second", "third"]
    assert ids(found.jobs[0].people) == ["early", "late"]
    assert ids(found.jobs[0].interviews) == ["early", "late"]


def test_the_same_ids_in_two_jobs_are_two_people() -> None:
    found = story(
        told("job-added", job="j1"),
        told("job-added", job="j2"),
        told("person-added", job="j1", name="Dana"),
        told("person-added", job="j2", name="Omar"),
    )
    assert [[person.name for person in each.people] for each in found.jobs] == [["Dana"], ["Omar"]]


def test_an_id_added_twice_is_added_once_and_corrected() -> None:
    found = job(
        told("person-added", "b1", at=on(3), name="Dana", email="dana@acme.example"),
        told("person-added", "b2", at=on(4), name="Dana Reyes"),
        told("job-added", "b3", at=on(5), company="Acme Ltd"),
        told("interview-held", "b4", at=on(3)),
        told("interview-held", "b5", at=on(4), format="video"),
    )
    assert found.company == "Acme Ltd"
    assert found.entry == "a0"
    (person,) = found.people
    assert (person.name, person.email) == ("Dana Reyes", "dana@acme.example")
    (interview,) = found.interviews
    assert (interview.entry, interview.format) == ("b4", "video")


# Corrections


def test_a_correction_changes_its_fields_and_leaves_the_others() -> None:
    found = job(
        told("person-added", at=on(3), email="dana@acme.example"),
        told("person-corrected", at=on(4), name="Dana R. Reyes"),
        told("job-corrected", at=on(4), role="Senior editor", fit="ten years"),
        told("interview-held", at=on(3), people=["p1"]),
        told("interview-corrected", at=on(4), format="video"),
    )
    assert (found.company, found.role, found.fit) == ("Acme", "Senior editor", "ten years")
    (person,) = found.people
    assert (person.name, person.email) == ("Dana R. Reyes", "dana@acme.example")
    (interview,) = found.interviews
    assert (interview.format, interview.people) == ("video", ("p1",))


def test_the_correction_reported_last_holds_and_ids_decide_a_tie() -> None:
    found = job(
        told("job-corrected", "b1", at=on(5), company="last"),
        told("job-corrected", "b2", at=on(4), company="before"),
        told("job-corrected", "c2", at=on(5), role="of the larger id"),
        told("job-corrected", "c1", at=on(5), role="of the smaller id"),
    )
    assert (found.company, found.role) == ("last", "of the larger id")


def test_null_in_a_correction_puts_an_optional_value_back_to_nothing() -> None:
    found = job(
        told("person-added", at=on(3), email="dana@acme.example", reach="the front desk"),
        told("person-corrected", at=on(4), email=None),
        told("job-corrected", at=on(3), fit="ten years", through="p1"),
        told("job-corrected", at=on(4), fit=None, through=None),
        told("interview-held", at=on(3), organisers=["p1"], topics={"p1": "ink"}),
        told("interview-corrected", at=on(4), organisers=None, topics=None),
    )
    assert (found.fit, found.through) == (None, None)
    (person,) = found.people
    assert (person.email, person.reach) == (None, "the front desk")
    (interview,) = found.interviews
    assert (interview.organisers, interview.topics) == ((), {})


def test_a_blank_text_is_nothing() -> None:
    (person,) = job(told("person-added", email=" ", reach="")).people
    assert not person.has_address
    assert job(told("job-corrected", fit="  ")).fit is None
    assert story(told("me-set", name=" ")).me is None


def test_a_correction_counts_though_what_it_corrects_was_added_later() -> None:
    found = job(
        told("person-corrected", at=on(1), name="Dana Reyes"),
        told("person-added", at=on(3), name="Dana"),
    )
    assert found.people[0].name == "Dana Reyes"


def test_two_corrections_may_move_an_interview_that_neither_could_move_alone() -> None:
    found = job(
        told("interview-held", at=on(2)),
        told("interview-corrected", at=on(3), starts="2026-03-02T17:00"),
        told("interview-corrected", at=on(4), ends="2026-03-02T18:00"),
    )
    (interview,) = found.interviews
    assert (interview.starts_at.hour, interview.ends_at.hour) == (17, 18)


def test_a_correction_that_ends_an_interview_before_it_starts_leaves_its_times_as_they_were() -> (
    None
):
    entries = (
        told("job-added"),
        told("interview-held", at=on(2)),
        told("interview-corrected", "late", at=on(3), starts="2026-03-02T17:00", format="video"),
    )
    (interview,) = story(*entries).jobs[0].interviews
    assert (interview.starts_at.hour, interview.ends_at.hour) == (15, 16)
    assert interview.format == "video"  # the other fields count
    (problem,) = unheeded(journal(*entries))
    assert (problem.place, problem.entry, problem.field) == (2, "late", "starts")
    assert "end before it starts" in problem.message


def test_a_zone_in_which_an_interview_would_end_before_it_starts_is_not_taken_over() -> None:
    """In London the clocks go from one to two that night: what begins at half past one begins at half past two."""
    night = {"starts": "2026-03-29T01:30", "ends": "2026-03-29T02:15"}
    entries = (
        told("job-added"),
        told("interview-held", at=on(27), zone="Asia/Tokyo", **night),
        told("interview-corrected", at=on(28), zone="Europe/London"),
    )
    (interview,) = story(*entries).jobs[0].interviews
    assert str(interview.zone) == "Asia/Tokyo"
    assert [problem.field for problem in unheeded(journal(*entries))] == ["zone"]


# References


def test_what_refers_to_nothing_has_no_effect() -> None:
    found = story(
        told("job-added", through="nobody"),
        told("person-added", person="p1"),
        told("interview-held", people=["p1", "nobody"], organisers=["nobody"], topics={"x": "y"}),
        told("person-corrected", person="nobody", name="Nobody"),
        told("interview-corrected", interview="none", format="phone"),
        told("interview-cancelled", interview="none"),
        told("hear-back-promised", interview="none"),
        told("note-sent", interview="none", people=["nobody", "p1"]),
        told("job-corrected", job="none", company="None"),
        told("job-closed", job="none"),
        told("reply-received", job="none"),
        told("entry-retracted", retracts="none"),
    )
    (only,) = found.jobs
    assert only.through is None
    assert ids(only.people) == ["p1"]
    (interview,) = only.interviews
    assert (interview.people, interview.organisers, interview.topics) == (("p1",), (), {})
    assert interview.cancelled is None
    assert [promise.interview for promise in only.promises] == [None]
    assert [(note.interview, note.people) for note in only.notes] == [(None, ("p1",))]
    assert only.closings == only.replies == ()


def test_a_reference_to_nobody_leaves_the_one_before() -> None:
    found = job(
        told("person-added"),
        told("job-corrected", at=on(3), through="p1"),
        told("job-corrected", at=on(4), through="nobody"),
    )
    assert found.through == "p1"


def test_a_reference_counts_though_what_it_means_was_told_later() -> None:
    found = job(
        told("job-corrected", at=on(1), through="p1"),
        told("interview-held", at=on(1), people=["p1"]),
        told("interview-cancelled", at=on(1), interview="i2"),
        told("note-sent", at=on(1), interview="i2", people=["p1"]),
        told("person-added", at=on(9)),
        told("interview-held", at=on(9), interview="i2"),
    )
    assert found.through == "p1"
    first, second = found.interviews
    assert first.people == ("p1",)
    assert second.cancelled is not None
    assert [(note.interview, note.people) for note in found.notes] == [("i2", ("p1",))]


# What happened


def test_what_happened_is_ordered_by_when_it_happened_and_not_by_when_it_was_told() -> None:
    found = job(
        told("note-sent", "n2", at=on(9), sent="2026-03-04T10:00:00Z"),
        told("note-sent", "n3", at=on(8), sent="2026-03-05T10:00:00Z"),
        told("note-sent", "n1", at=on(10), sent="2026-03-04T10:30:00+02:00"),
        told("reply-received", "r2", at=on(8), received="2026-03-07T10:00:00Z"),
        told("reply-received", "r1", at=on(9), received="2026-03-06T10:00:00Z"),
        told("hear-back-promised", "p1", at=on(9), told="2026-03-03T10:00:00Z"),
        told("hear-back-promised", "p2", at=on(4)),
        told("hear-back-promised", "p3", at=on(5), told=None),
    )
    assert [note.entry for note in found.notes] == ["n1", "n2", "n3"]
    assert [reply.entry for reply in found.replies] == ["r1", "r2"]
    assert [promise.entry for promise in found.promises] == ["p1", "p2", "p3"]


def test_what_happened_at_one_instant_is_ordered_by_when_it_was_told_then_by_id() -> None:
    found = job(
        told("note-sent", "c", at=on(5)),
        told("note-sent", "b", at=on(5)),
        told("note-sent", "d", at=on(4)),
    )
    assert [note.entry for note in found.notes] == ["d", "b", "c"]


def test_a_sent_note_and_a_reply_keep_the_offset_in_which_they_were_told() -> None:
    found = job(told("note-sent"), told("reply-received", hear_back_by="2026-03-18"))
    (note,), (reply,) = found.notes, found.replies
    assert (note.sent, note.sent_offset) == (
        datetime(2026, 3, 3, 0, tzinfo=UTC),
        timedelta(hours=-5),
    )
    assert (reply.received_offset, reply.hear_back_by) == (timedelta(hours=-4), date(2026, 3, 18))


def test_the_cancellation_reported_last_holds_and_says_called_off_when_it_does_not_say_why() -> (
    None
):
    entries = [
        told("interview-held"),
        told("interview-cancelled", "c2", at=on(5)),
        told("interview-cancelled", "c1", at=on(4), why="nobody-came"),
    ]
    cancelled = job(*entries).interviews[0].cancelled
    assert cancelled is not None
    assert (cancelled.entry, cancelled.why) == ("c2", "called-off")


def test_only_taking_the_cancellation_back_takes_it_back() -> None:
    entries = [told("interview-held"), told("interview-cancelled", "c1", at=on(3))]
    moved = told("interview-corrected", at=on(4), starts="2026-03-02T15:30")
    again = told("interview-held", at=on(5))
    assert job(*entries, moved, again).interviews[0].cancelled is not None
    back = told("entry-retracted", retracts="c1")
    assert job(*entries, back).interviews[0].cancelled is None


def test_me_and_the_policy_are_what_was_set_last() -> None:
    found = story(
        told("me-set", at=on(4), name="Ana Lima"),
        told("me-set", at=on(3), name="Ana"),
        told("policy-set", "p2", at=on(4), few_days=None, weekend=["Sun"]),
        told("policy-set", "p1", at=on(3), few_days=4),
    )
    assert found.me == "Ana Lima"
    assert found.policy == (
        ("p1", "few_days", 4),
        ("p2", "few_days", None),
        ("p2", "weekend", ("Sun",)),
    )


def test_a_skipped_step_belongs_to_its_job_or_to_none() -> None:
    found = story(
        told("job-added"),
        told("step-skipped", "s1", job="j1", reason="I called them"),
        told("step-skipped", "s2", job=None),
        told("step-skipped", "s3"),
    )
    assert [skip.entry for skip in found.jobs[0].skips] == ["s1"]
    assert found.jobs[0].skips[0].reason == "I called them"
    assert [skip.entry for skip in found.skips] == ["s2", "s3"]


# Taking back


def test_what_is_taken_back_was_never_told_whatever_the_times() -> None:
    found = job(told("note-sent", "n1", at=on(9)), told("entry-retracted", at=on(1), retracts="n1"))
    assert found.notes == ()


def test_undo_of_an_undo_and_so_on() -> None:
    entries = [told("note-sent", "n1")]
    retracted = "n1"
    for number in range(1, 6):
        back = told("entry-retracted", f"r{number}", retracts=retracted)
        entries.append(back)
        retracted = back["id"]
        assert len(job(*entries).notes) == (0 if number % 2 else 1)


def test_one_of_two_retractions_is_enough() -> None:
    found = job(
        told("note-sent", "n1"),
        told("entry-retracted", "r1", retracts="n1"),
        told("entry-retracted", "r2", retracts="n1"),
        told("entry-retracted", "r3", retracts="r1"),
    )
    assert found.notes == ()


@pytest.mark.parametrize(
    "retractions",
    [
        {"r1": "r1"},
        {"r1": "r2", "r2": "r1"},
        {"r1": "r2", "r2": "r3", "r3": "r1", "outside": "r2"},
    ],
)
def test_members_of_a_ring_retract_nothing(retractions: dict[str, str]) -> None:
    assert taken_back(retractions) <= {"r2"}  # by the one outside
    assert taken_back({**retractions, "proper": "n1"}) >= {"n1"}


def test_a_long_chain_of_undos_is_followed_to_its_end() -> None:
    chain = {f"r{number}": f"r{number - 1}" for number in range(1, 100_000)}
    assert ("r0" in taken_back(chain)) == (99_999 % 2 == 1)


def test_a_job_whose_adding_was_taken_back_is_gone_until_it_is_added_again() -> None:
    entries = [
        told("job-added", "a1", at=on(2)),
        told("note-sent", at=on(3)),
        told("entry-retracted", retracts="a1"),
    ]
    assert story(*entries).jobs == ()
    (again,) = story(*entries, told("job-added", "a2", at=on(4), company="Bolt")).jobs
    assert (again.entry, again.company, len(again.notes)) == ("a2", "Bolt", 1)


# Erasing for good


def test_a_tombstone_takes_its_job_whatever_comes_later_and_cannot_be_taken_back() -> None:
    entries = [
        told("job-added", at=on(2)),
        told("job-erased", "gone", at=on(3)),
        told("entry-retracted", retracts="gone"),
        told("job-added", at=on(9)),
        told("note-sent", at=on(9)),
        told("job-added", at=on(9), job="j2"),
    ]
    assert ids(story(*entries).jobs) == ["j2"]
