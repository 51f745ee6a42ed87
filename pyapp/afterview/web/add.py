"""Add an interview, right after it or ahead of it: one short form, for a new job or for one that is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, ClassVar

from flask import Blueprint, render_template, request
from wtforms import BooleanField, FieldList, Form, FormField, SelectField
from wtforms.validators import Optional, ValidationError

from afterview.journal.entries import (
    JOB_ROLE,
    NAME,
    Entry,
    HearBackPromised,
    InterviewHeld,
    JobAdded,
    PersonAdded,
)
from afterview.journal.story import Job
from afterview.journal.wall_clock import ends_after_start
from afterview.web import fields
from afterview.web.call import current_call
from afterview.web.fields import ClockField, Page, People
from afterview.web.jobs import is_open
from afterview.web.notebook import current_notebook
from afterview.web.steps import done, going_back, job_or_404
from afterview.web.when import in_words
from afterview.web.words import FORMATS, ROLES

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("add", __name__)

MET, ARRANGED, BOTH = "met", "arranged", "both"
PARTS = {MET: "I met them", ARRANGED: "They arranged it", BOTH: "Both"}
NOT_ASKED, COULD_NOT_SAY, BY_DATE = "not-asked", "could-not-say", "by-date"
SAID = {
    NOT_ASKED: "I did not ask, or it is still ahead",
    COULD_NOT_SAY: "I asked, and they could not say",
    "by-friday": "By Friday",
    "week": "In a week or so",
    "two-weeks": "In two weeks or so",
    BY_DATE: "By a day that I enter",
}
FRIDAY = 4
LENGTH = timedelta(hours=1)
USUAL_START = time(10)
MOST_LINES = 20
AGENT = "your contact at the agency"


class Line(Form):
    """One person."""

    name = fields.line("Name, or who it was", NAME, "The name")
    role = SelectField("Their role", choices=ROLES, default="interviewer")
    part = SelectField("Their part", choices=PARTS, default=MET)


class Add(Page):
    asked_with: ClassVar[Mapping[str, str]] = {"by": f"said={BY_DATE}"}

    company = fields.line("Company", NAME, "The company", "Enter the company.")
    position = fields.line("Position", JOB_ROLE, "The position")
    day = fields.day("Day of the interview", "the day of the interview", needed=True)
    starts = ClockField("It began at", [Optional()])
    format = SelectField("How you met", choices=FORMATS, default="video")
    known = People("Who was there?")
    people = FieldList(FormField(Line), min_entries=1, max_entries=MOST_LINES)
    said = SelectField("What did they say about hearing back?", choices=SAID)
    by = fields.day("You will hear by", "the day by which you will hear")
    agency = BooleanField(
        "An agency arranged this, or I was asked not to write to the interviewers"
    )

    def validate_by(self, field: Any) -> None:
        if self.said.data != BY_DATE or field.errors:
            return
        if field.data is None:
            raise ValidationError(
                "Enter the day by which you will hear, or choose another answer above it."
            )
        if self.day.data is not None and field.data < self.day.data:
            raise ValidationError(
                f"{in_words(field.data)} lies before the interview. Check both days."
            )

    @property
    def held(self) -> date:
        """The day of the interview, once the form is known to be right."""
        assert self.day.data is not None
        return self.day.data

    @property
    def named(self) -> list[Any]:
        """The lines on which somebody is named."""
        return [entry.form for entry in self.people if entry.form.name.data]


@pages.route("/add", methods=("GET", "POST"))
def add() -> Response | tuple[str, int]:
    """`job`: another interview for a job that is known. Other values of the query fill the form in."""
    notebook = current_notebook()
    known = job_or_404(request.values["job"]) if request.values.get("job") else None
    form = Add(request.form or None, data=_before())
    if known is not None:
        del form.company, form.position, form.agency
        form.known.choices = {person.id: person.name for person in known.people}
    if not form.known.choices:
        del form.known
    is_more = "more" in request.form
    if is_more and len(form.people) < MOST_LINES:
        form.people.append_entry()
    same: list[Job] = []
    if request.method == "POST" and not is_more and form.validate():
        same = _same_company(form) if known is None and "another" not in request.form else []
        if not same:
            job = known.id if known is not None else current_call().new_id()
            return done(notebook.submit(current_call(), *_entries(form, job, known)), job)
    page = render_template(
        "add.html", job=known, form=form, same=same, is_more=is_more, back=going_back()
    )
    return page, 422 if form.slips or same else 200


def _before() -> Mapping[str, Any]:
    """What the form says before anything is typed: the day of what is just over, and what the query brings."""
    asked = request.args
    return {
        "day": _day(asked.get("day")) or _began_last().date(),
        "said": BY_DATE if asked.get("said") == BY_DATE and _day(asked.get("by")) else NOT_ASKED,
        "by": _day(asked.get("by")),
        "company": asked.get("company", ""),
    }


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def _same_company(form: Add) -> list[Job]:
    """The open jobs at the company that was typed: it may be another interview for one of them."""
    company = (form.company.data or "").casefold()
    return [
        job
        for job in current_notebook().story.jobs
        if job.company.casefold() == company and is_open(job)
    ]


def _entries(form: Add, job: str, known: Job | None) -> Iterator[Entry]:
    """What the form tells."""
    call = current_call()
    people = {call.new_id(): each for each in form.named}
    arranged = [id for id, each in people.items() if each.part.data in (ARRANGED, BOTH)]
    met = [id for id, each in people.items() if each.part.data in (MET, BOTH)]
    agent = None
    if known is None:
        through: str | None = None
        if form.agency.data:
            through = _agent(arranged, people)
            if through is None:
                agent = through = call.new_id()
                arranged.append(through)
        yield call.tell(
            JobAdded,
            job=job,
            company=form.company.data,
            role=form.position.data or "",
            **({"through": through} if through else {}),
        )
    for id, each in people.items():
        yield call.tell(PersonAdded, job=job, person=id, name=each.name.data, role=each.role.data)
    if agent is not None:
        yield call.tell(PersonAdded, job=job, person=agent, name=AGENT, role="recruiter")
    interview = call.new_id()
    held = form.held
    starts = datetime.combine(held, form.starts.data or _usual_start(held))
    yield call.tell(
        InterviewHeld,
        job=job,
        interview=interview,
        starts=starts,
        ends=end_of(starts, call.zone_name),
        zone=call.zone_name,
        format=form.format.data,
        people=(*((form.known.data or ()) if "known" in form else ()), *met),
        organisers=tuple(arranged),
    )
    if form.said.data != NOT_ASKED:
        yield call.tell(HearBackPromised, job=job, interview=interview, by=_hear_back(form))


def _agent(arranged: list[str], people: Mapping[str, Any]) -> str | None:
    """Through whom everything goes: whoever arranged it, else the first recruiter or coordinator."""
    recruiters = [
        id for id, each in people.items() if each.role.data in ("recruiter", "coordinator")
    ]
    return next(iter([*arranged, *recruiters]), None)


def _usual_start(day: date) -> time:
    """When an interview began whose hour was not told: just over, if that is its day; else in the morning."""
    began = _began_last()
    return began.time() if day == began.date() else USUAL_START


def _began_last() -> datetime:
    """When an interview began that is just over, by the reader's clock: soon after midnight, on the day before."""
    return (current_call().here - LENGTH).replace(minute=0, second=0, microsecond=0, tzinfo=None)


def end_of(starts: datetime, zone: str) -> datetime:
    """An hour later by the clock, or the next hour that is later in fact, where clocks change."""
    ends = starts + LENGTH
    while not ends_after_start(starts, ends, zone):
        ends += LENGTH
    return ends


def _hear_back(form: Add) -> date | None:
    """The day by which they said that one would hear; None: they could not say."""
    held = form.held
    match form.said.data:
        case "by-friday":
            return held + timedelta(days=(FRIDAY - held.weekday() - 1) % 7 + 1)
        case "week":
            return held + timedelta(weeks=1)
        case "two-weeks":
            return held + timedelta(weeks=2)
        case "by-date":
            return form.by.data
        case _:
            return None
