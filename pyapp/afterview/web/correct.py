"""Corrections: what was told of a job, a person or an interview is told anew, or taken back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from flask import Blueprint, abort, redirect, render_template, request, url_for
from wtforms import SelectField, StringField
from wtforms.validators import DataRequired, ValidationError

from afterview.journal.entries import (
    ADDRESS,
    FIT,
    JOB_ROLE,
    NAME,
    ZONE,
    EntryRetracted,
    InterviewCorrected,
    JobCorrected,
    JobErased,
    PersonAdded,
    PersonCorrected,
    job_of,
)
from afterview.journal.shapes import Fault
from afterview.journal.story import Interview, Job
from afterview.journal.wall_clock import ends_after_start
from afterview.web import fields
from afterview.web.call import current_call
from afterview.web.fields import ClockField, Page, People, tidy
from afterview.web.notebook import current_notebook
from afterview.web.steps import done, going_back, interview_or_404, job_or_404
from afterview.web.words import FORMATS, ROLES

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("correct", __name__)

NOBODY = ""


def changes(told: Mapping[str, Any], before: object) -> dict[str, Any]:
    """The fields that say something else than before."""
    return {name: value for name, value in told.items() if value != getattr(before, name)}


class AboutJob(Page):
    company = fields.line("Company", NAME, "The company", "Enter the company.")
    role = fields.line("Position", JOB_ROLE, "The position")
    fit = fields.lines("Why you suit this job, in your words", FIT, "Your text")
    through = SelectField("Does everything go through one person?")


@pages.route("/jobs/<id:job>/edit", methods=("GET", "POST"))
def job(job: str) -> Response | tuple[str, int]:
    known = job_or_404(job)
    form = AboutJob(
        request.form or None,
        data={
            "company": known.company,
            "role": known.role,
            "fit": known.fit or "",
            "through": known.through if known.person(known.through or "") else NOBODY,
        },
    )
    form.through.choices = {
        NOBODY: "No, I write to each of them",
        **{person.id: f"Yes, through {person.name}" for person in known.people},
    }
    if request.method == "POST" and form.validate():
        told = {
            "company": form.company.data,
            "role": form.role.data or "",
            "fit": form.fit.data or None,
            "through": form.through.data or None,
        }
        return _corrected(job, JobCorrected, changes(told, known))
    page = render_template("edit_job.html", job=known, form=form, back=going_back())
    return page, 422 if form.slips else 200


class AboutPerson(Page):
    name = fields.line(
        "Name, or who it is",
        NAME,
        "The name",
        "Enter a name, or who it is, like “the engineering manager”.",
    )
    role = SelectField("Their role", choices=ROLES, default="interviewer")
    email = fields.line("E-mail address", ADDRESS, "The address")
    reach = fields.line("Another way to write to them", ADDRESS, "This")

    def validate_email(self, field: Any) -> None:
        if field.data and ("@" not in field.data or " " in field.data):
            raise ValidationError(
                "An e-mail address has an @ and no spaces. Other ways go into the next field."
            )


@pages.route("/jobs/<id:job>/people/<id:person>", methods=("GET", "POST"))
def person(job: str, person: str) -> Response | tuple[str, int]:
    known = job_or_404(job)
    about = known.person(person) or abort(404)
    form = AboutPerson(
        request.form or None,
        data={
            "name": about.name,
            "role": about.role,
            "email": about.email or "",
            "reach": about.reach or "",
        },
    )
    if request.method == "POST" and form.validate():
        return _corrected(job, PersonCorrected, changes(_told(form), about), person=person)
    page = render_template(
        "edit_person.html", job=known, person=about, form=form, back=going_back()
    )
    return page, 422 if form.slips else 200


@pages.route("/jobs/<id:job>/person", methods=("GET", "POST"))
def new_person(job: str) -> Response | tuple[str, int]:
    """Somebody of the job: whom they met and what they arranged is told with the interview."""
    known = job_or_404(job)
    call = current_call()
    form = AboutPerson(request.form or None)
    if request.method == "POST" and form.validate():
        told = {name: value for name, value in _told(form).items() if value is not None}
        entry = call.tell(PersonAdded, job=job, person=call.new_id(), **told)
        return done(current_notebook().submit(call, entry), job)
    page = render_template("edit_person.html", job=known, person=None, form=form, back=going_back())
    return page, 422 if form.slips else 200


@pages.post("/jobs/<id:job>/people/<id:person>/remove")
def remove_person(job: str, person: str) -> Response:
    """There was no such person: whatever added them is taken back."""
    job_or_404(job).person(person) or abort(404)
    notebook, call = current_notebook(), current_call()
    added = [
        entry
        for entry in notebook.ledger.entries.values()
        if isinstance(entry, PersonAdded)
        and (entry.job, entry.person) == (job, person)
        and not notebook.ledger.is_retracted(entry.id)
    ]
    act = notebook.submit(call, *(call.tell(EntryRetracted, retracts=entry.id) for entry in added))
    return done(act, job)


def _told(form: AboutPerson) -> dict[str, Any]:
    return {
        "name": form.name.data,
        "role": form.role.data,
        "email": form.email.data or None,
        "reach": form.reach.data or None,
    }


class AboutInterview(Page):
    day = fields.day("Day", "the day of the interview", needed=True)
    starts = ClockField("Begins at", [DataRequired("Enter when it begins.")])
    ends_day = fields.day("Ends on", "the day on which it ends", needed=True)
    ends = ClockField("Ends at", [DataRequired("Enter when it ends.")])
    zone = StringField(
        "Time zone", [DataRequired("Enter the time zone, like Europe/London.")], filters=[tidy]
    )
    format = SelectField("How you meet", choices=FORMATS)
    people = People("Whom you meet there")
    organisers = People("Who arranged it, or the travel")

    def validate_zone(self, field: Any) -> None:
        fault = ZONE.read(field.data)
        if isinstance(fault, Fault):
            raise ValidationError(f"The time zone {fault.message}.")

    def validate(self, extra_validators: Any = None) -> bool:
        fine = super().validate(extra_validators)
        if fine and not ends_after_start(*self.times):
            self.ends.errors = ["It must end after it begins. Check both times."]
            return False
        return fine

    @property
    def times(self) -> tuple[datetime, datetime, str]:
        """Begin, end and zone, once they are known to be there."""
        day, starts = self.day.data, self.starts.data
        ends_day, ends = self.ends_day.data, self.ends.data
        assert day is not None
        assert starts is not None
        assert ends_day is not None
        assert ends is not None
        assert self.zone.data is not None
        return datetime.combine(day, starts), datetime.combine(ends_day, ends), self.zone.data


@pages.route("/jobs/<id:job>/interviews/<id:interview>", methods=("GET", "POST"))
def interview(job: str, interview: str) -> Response | tuple[str, int]:
    known = job_or_404(job)
    about = interview_or_404(known, interview)
    people = {person.id: person.name for person in known.people}
    form = AboutInterview(request.form or None, data=_interview_before(about))
    form.people.choices = form.organisers.choices = people
    if not people:
        del form.people, form.organisers
    if request.method == "POST" and form.validate():
        return _corrected(
            job, InterviewCorrected, _interview_changes(form, about, known), interview=interview
        )
    page = render_template(
        "edit_interview.html",
        job=known,
        interview=about,
        form=form,
        has_begun=about.starts <= current_call().instant,
        back=going_back(),
    )
    return page, 422 if form.slips else 200


def _interview_before(about: Interview) -> Mapping[str, Any]:
    return {
        "day": about.starts_at.date(),
        "starts": about.starts_at.time(),
        "ends_day": about.ends_at.date(),
        "ends": about.ends_at.time(),
        "zone": str(about.zone),
        "format": about.format,
        "people": list(about.people),
        "organisers": list(about.organisers),
    }


def _interview_changes(form: AboutInterview, about: Interview, job: Job) -> dict[str, Any]:
    told: dict[str, Any] = {"format": form.format.data}
    if "people" in form:
        told["people"] = tuple(form.people.data or ())
        told["organisers"] = tuple(form.organisers.data or ())
    found = changes(told, about)
    if form.times != (about.starts_at, about.ends_at, str(about.zone)):
        # Together, since they only make sense together.
        found.update(zip(("starts", "ends", "zone"), form.times, strict=True))
    return found


def _corrected(job: str, kind: Any, fields: Mapping[str, Any], **about: str) -> Response:
    """Store a correction; nothing, when it says nothing else than before."""
    call = current_call()
    if not fields:
        call.announce = "Nothing was changed."
        return redirect(url_for("jobs.job", job=job), 303)
    return done(current_notebook().submit(call, call.tell(kind, job=job, **about, **fields)), job)


@pages.post("/jobs/<id:job>/take-back")
def take_back(job: str) -> Response:
    """One entry of the job (`entry`) was not so."""
    job_or_404(job)
    notebook, call = current_notebook(), current_call()
    entry = notebook.ledger.entries.get(request.form.get("entry", ""))
    if entry is None or job_of(entry) != job or isinstance(entry, JobErased):
        abort(404)
    return done(notebook.submit(call, call.tell(EntryRetracted, retracts=entry.id)), job)
