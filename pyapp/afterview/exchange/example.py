"""An example journal, to look around in: invented jobs with days around now, marked as examples in their names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from afterview.etiquette.days import WorkingDays
from afterview.journal.entries import (
    Entry,
    HearBackPromised,
    InterviewHeld,
    JobAdded,
    JobClosed,
    NoteSent,
    PersonAdded,
    ReplyReceived,
)

MARK = "example-"  # begins the id of every job of the example, so that it can be found and removed again
_NOTHING_OFF = frozenset[date]()
_WEEK = WorkingDays(frozenset({5, 6}), _NOTHING_OFF)


def is_example(job: str) -> bool:
    """Whether a job, by its id, belongs to the example."""
    return job.startswith(MARK)


def example(now: datetime, zone: str, new_id: Callable[[], str]) -> tuple[Entry, ...]:
    """The example's entries, all reported at `now` (aware). `zone`: IANA name, where the interviews were."""
    days = _Days(now, ZoneInfo(zone))
    told: list[Entry] = []
    for tell in (_thanks_owed, _no_word_since, _asked_for_time, _still_ahead, _turned_down):
        tell(_Job(told, now.astimezone(UTC), zone, new_id), days)
    return tuple(told)


class _Days:
    """Days around today, counted in days from Monday to Friday."""

    def __init__(self, now: datetime, zone: ZoneInfo) -> None:
        self.zone = zone
        self.today = now.astimezone(zone).date()

    def ago(self, count: int) -> date:
        """The `count`-th working day before today."""
        day = self.today
        while count:
            day -= timedelta(days=1)
            count -= day in _WEEK
        return day

    def ahead(self, count: int) -> date:
        return _WEEK.after(self.today, count)

    def evening(self, day: date) -> datetime:
        return datetime.combine(day, time(18, 0), self.zone)


class _Job:
    """Tells the entries of one job."""

    def __init__(
        self, told: list[Entry], at: datetime, zone: str, new_id: Callable[[], str]
    ) -> None:
        self._told, self._at, self._zone, self._new_id = told, at, zone, new_id
        self._job = MARK + new_id()

    def tell(self, kind: Callable[..., Entry], **fields: Any) -> None:
        self._told.append(kind(id=self._new_id(), at=self._at, job=self._job, **fields))

    def added(self, company: str, role: str) -> None:
        self.tell(JobAdded, company=f"{company} (example)", role=role)

    def person(self, name: str, role: str, email: str | None = None) -> str:
        id = self._new_id()
        address = {"email": email} if email else {}
        self.tell(PersonAdded, person=id, name=name, role=role, **address)
        return id

    def interview(self, day: date, format: str, people: tuple[str, ...], **more: Any) -> str:
        id = self._new_id()
        starts = datetime.combine(day, time(14, 0))
        self.tell(
            InterviewHeld,
            interview=id,
            starts=starts,
            ends=starts + timedelta(hours=1),
            zone=self._zone,
            format=format,
            people=people,
            **more,
        )
        return id

    def sent(self, note: str, sent: datetime, *people: str) -> None:
        self.tell(NoteSent, note=note, people=people, via="email", sent=sent)


def _thanks_owed(job: _Job, days: _Days) -> None:
    """An interview on the last working day; one of the two has left no address."""
    job.added("Harbour Books", "Shop manager")
    dana = job.person("Dana Reyes", "hiring-manager", "dana@harbour-books.example")
    omar = job.person("Omar Haddad", "interviewer")
    ruth = job.person("Ruth Ito", "coordinator", "ruth@harbour-books.example")
    topics = {dana: "the reading evenings on Thursdays", omar: "how returns are counted"}
    held = job.interview(days.ago(1), "onsite", (dana, omar), organisers=(ruth,), topics=topics)
    job.tell(HearBackPromised, interview=held, by=days.ahead(4))


def _no_word_since(job: _Job, days: _Days) -> None:
    """Thanked, and the hear-back date has passed by some days: time for the second note."""
    job.added("Northlight Maps", "Data engineer")
    mei = job.person("Mei Tan", "hiring-manager", "mei@northlight-maps.example")
    topics = {mei: "street names that change"}
    held = job.interview(days.ago(12), "video", (mei,), topics=topics)
    job.tell(HearBackPromised, interview=held, by=days.ago(4))
    job.sent("thank-you", days.evening(days.ago(12)), mei)


def _asked_for_time(job: _Job, days: _Days) -> None:
    """They answered the second note and named a new day: wait."""
    job.added("Kite Street School", "Music teacher")
    tom = job.person("Tom Okafor", "hiring-manager", "tom@kite-street.example")
    held = job.interview(days.ago(18), "onsite", (tom,))
    job.tell(HearBackPromised, interview=held, by=days.ago(10))
    job.sent("thank-you", days.evening(days.ago(18)), tom)
    job.sent("second-follow-up", days.evening(days.ago(6)), tom)
    received, by = days.evening(days.ago(2)), days.ahead(3)
    job.tell(ReplyReceived, received=received, answer="more-time", hear_back_by=by)


def _still_ahead(job: _Job, days: _Days) -> None:
    job.added("Fern & Field", "Gardener")
    ines = job.person("Ines Moreau", "interviewer", "ines@fern-and-field.example")
    job.interview(days.ahead(2), "onsite", (ines,))


def _turned_down(job: _Job, days: _Days) -> None:
    job.added("Old Mill Press", "Editor")
    kim = job.person("Kim Novak", "interviewer", "kim@old-mill-press.example")
    job.interview(days.ago(15), "phone", (kim,))
    job.sent("thank-you", days.evening(days.ago(15)), kim)
    job.tell(ReplyReceived, received=days.evening(days.ago(5)), answer="rejection")
    job.tell(JobClosed, outcome="rejected")
