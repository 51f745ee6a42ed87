"""The example journal: whenever it is loaded, there is something to see."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from afterview.etiquette.plan import plan
from afterview.exchange.example import example, is_example
from afterview.journal.codec import Refused, dump_record, read_record
from afterview.journal.entries import Entry, job_of
from afterview.journal.fold import fold
from afterview.journal.story import Job

ZONES = ("UTC", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "Europe/London")
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))


def loaded(now: datetime, zone: str) -> tuple[Entry, ...]:
    ids = count()
    return example(now, zone, lambda: f"id{next(ids)}")


@given(now=MOMENTS, zone=st.sampled_from(ZONES))
def test_on_any_day_it_has_thanks_to_send_a_note_to_write_and_something_to_wait_for(
    now: datetime, zone: str
) -> None:
    read = read_record(dump_record(loaded(now, zone)))
    assert not isinstance(read, Refused)
    assert read.problems == ()
    kinds = {step.kind for step in plan(fold(read), now).steps}
    assert {"thank-you", "second-follow-up", "wait"} <= kinds
    upcoming = {step.kind for step in plan(fold(read), now, upcoming=True).steps}
    assert {"before-you-leave", "third-follow-up", "move-on"} <= upcoming


def test_every_job_says_that_it_is_an_example_and_can_be_found_again() -> None:
    now = datetime(2026, 3, 3, 12, tzinfo=UTC)
    entries = loaded(now, "UTC")
    assert all(is_example(job_of(entry) or "") for entry in entries)
    read = read_record(dump_record(entries))
    assert not isinstance(read, Refused)
    assert all(job.company.endswith("(example)") for job in fold(read).jobs)
    assert not is_example("3f2a")


def test_nobody_in_it_can_be_written_to() -> None:
    for job in _jobs(datetime(2026, 3, 3, 12, tzinfo=UTC)):
        assert all(not person.email or person.email.endswith(".example") for person in job.people)


def _jobs(now: datetime) -> tuple[Job, ...]:
    read = read_record(dump_record(loaded(now, "UTC")))
    assert not isinstance(read, Refused)
    return fold(read).jobs
