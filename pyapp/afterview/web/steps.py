"""The buttons on the cards: what was sent, what they replied, what is not needed, and what a card asks for.

Every page here is about one job, belongs to a card of Today or of the job's page, and goes back there (`back`).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from flask import Blueprint, abort, redirect, render_template, request, url_for
from wtforms import BooleanField, FieldList, FormField, HiddenField, RadioField, SelectField
from wtforms.validators import InputRequired, ValidationError

from afterview.etiquette.step import GET_HELP, Step, step_id
from afterview.journal.entries import (
    ADDRESS,
    CHOICES,
    NAME,
    REASON,
    TOPICS,
    EntryRetracted,
    GutDecided,
    HearBackPromised,
    InterviewCancelled,
    InterviewCorrected,
    NoteSent,
    PersonAdded,
    PersonCorrected,
    ReplyReceived,
    StepSkipped,
)
from afterview.journal.story import Interview, Job, Person
from afterview.web.call import current_call
from afterview.web.changes import announcement
from afterview.web.drafts import forget, key_of, read_draft
from afterview.web.fields import THEN, Happened, Page, People, day, line, lines
from afterview.web.groups import Group, asking, grouped
from afterview.web.notebook import current_notebook
from afterview.web.words import ANSWERS, CALLED_OFF, NOBODY_CAME, NOTES, ROLES, VIAS, title

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("steps", __name__)

MORE_TIME = "more-time"
VIA_OF = {"email": "email", "reach": "message", "contact": "email", "unknown": "email"}
TODAY, JOB, HISTORY = "today", "job", "history"


# Coming and going


def job_or_404(id: str) -> Job:
    return current_notebook().ledger.job(id) or abort(404)


def interview_or_404(job: Job, id: str) -> Interview:
    return job.interview(id) or abort(404)


def going_back() -> str:
    """The page that the reader came from and goes back to: today, job or history."""
    back = request.values.get("back", "")
    return back if back in (JOB, HISTORY) else TODAY


def done(act: str, job: str | None) -> Response:
    """Back to where the reader came from, where the change is shown; it is announced too."""
    current_call().announce = announcement(act)
    back = going_back()
    if back == JOB and job is not None and current_notebook().ledger.job(job) is not None:
        return redirect(url_for("jobs.job", job=job, changed=act), 303)
    page = "history.history" if back == HISTORY else "today.today"
    return redirect(url_for(page, changed=act), 303)


def group_of(job: Job, id: str) -> Group | None:
    """The card of a step, whether it is shown now or not."""
    steps = current_notebook().ahead(job, current_call().instant)
    step = next((step for step in steps if step.id == id), None)
    if step is None:
        return None
    if step.is_listed:
        listed = [each for each in steps if each.is_listed]
        return next(group for group in grouped(listed) if step in group.steps)
    return Group(step)


# Sent


class Sent(Happened):
    note = SelectField("What kind of note was it?", choices=NOTES)
    people = People("To whom?")
    via = RadioField("How?", choices=VIAS, default="email")
    draft = BooleanField("It was the text of my draft", default=True)

    def validate_people(self, field: People) -> None:
        if self.asks_for_people and not field.data:
            raise ValidationError("Tick at least one person, or choose “Not needed” on the card.")

    asks_for_people = False


@pages.route("/jobs/<id:job>/sent", methods=("GET", "POST"))
def sent(job: str) -> Response | tuple[str, int]:
    """A note went out: that of a step (`step`), one told by hand, or one told before that was not so (`entry`)."""
    known = job_or_404(job)
    notebook, call = current_notebook(), current_call()
    step = _step_asked(known)
    told = next((note for note in known.notes if note.entry == request.values.get("entry")), None)
    form = Sent(request.form or None, data=_sent_before(told, step))
    people = step.people if step is not None and step.people else tuple(p.id for p in known.people)
    if told is not None:
        people = tuple(dict.fromkeys((*people, *told.people)))
    form.people.choices = {
        id: person.name for id in people if (person := known.person(id)) is not None
    }
    form.asks_for_people = step is not None and bool(step.people)
    if not form.people.choices:
        del form.people
    if step is not None:
        del form.note
    key = key_of(step) if step is not None else ""
    if key not in notebook.beside:
        del form.draft
    if request.method == "POST" and form.validate():
        if told is not None:
            interview, subject, body = told.interview, told.subject, told.body
        else:
            interview, subject, body = step.interview if step is not None else None, None, None
        with_draft = "draft" in form and form.draft.data
        if with_draft:
            subject, body = read_draft(notebook.beside[key]).text
        entry = call.tell(
            NoteSent,
            job=job,
            note=step.kind if step is not None else form.note.data,
            people=tuple(form.people.data or ()) if "people" in form else (),
            via=form.via.data,
            sent=form.moment,
            **_told(interview=interview, subject=subject, body=body),
        )
        act = notebook.submit(call, *_replacing(told), entry)
        if with_draft:
            forget(notebook, call, key)
        return done(act, job)
    page = render_template(
        "sent.html", job=known, form=form, step=step, entry=told, back=going_back()
    )
    return page, 422 if form.slips else 200


def _step_asked(job: Job) -> Step | None:
    """The note of the step that the request names, if there still is such a step."""
    id = request.values.get("step", "")
    group = group_of(job, id) if id else None
    return group.step if group is not None and group.step.kind in NOTES else None


def _sent_before(told: Any, step: Step | None) -> Mapping[str, Any]:
    if told is not None:
        return {
            "when": THEN,
            "at": _by_the_clock(told.sent),
            "note": told.note,
            "people": list(told.people),
            "via": told.via,
        }
    if step is not None:
        return {"people": list(step.people), "via": VIA_OF.get(step.via or "", "email")}
    return {"note": "other"}


def _by_the_clock(moment: datetime) -> datetime:
    return moment.astimezone(current_call().reader_zone).replace(tzinfo=None)


def _told(**fields: Any) -> Mapping[str, Any]:
    """The optional fields that have something to tell."""
    return {name: value for name, value in fields.items() if value is not None}


def _replacing(told: Any) -> list[EntryRetracted]:
    """What takes back an entry that is told anew."""
    return [] if told is None else [current_call().tell(EntryRetracted, retracts=told.entry)]


# They replied


class Replied(Happened):
    asked_with: ClassVar[Mapping[str, str]] = {
        **Happened.asked_with,
        "until": f"answer={MORE_TIME}",
    }

    answer = RadioField(
        "What did they say?",
        [InputRequired("Choose what they said.")],
        choices=ANSWERS,
    )
    until = day("Until when? Leave it empty if they named no day.", "the day they named")

    def validate_until(self, field: Any) -> None:
        if field.data and field.data < self.moment.date():
            raise ValidationError("This day lies before their answer. Check both days.")


@pages.route("/jobs/<id:job>/replied", methods=("GET", "POST"))
def replied(job: str) -> Response | tuple[str, int]:
    """They answered; or an answer told before was another one (`entry`)."""
    known = job_or_404(job)
    call = current_call()
    told = next((each for each in known.replies if each.entry == request.values.get("entry")), None)
    before = (
        {
            "when": THEN,
            "at": _by_the_clock(told.received),
            "answer": told.answer,
            "until": told.hear_back_by,
        }
        if told is not None
        else {}
    )
    form = Replied(request.form or None, data=before)
    if request.method == "POST" and form.validate():
        entry = call.tell(
            ReplyReceived,
            job=job,
            received=form.moment,
            answer=form.answer.data,
            **_told(hear_back_by=form.until.data),
        )
        return done(current_notebook().submit(call, *_replacing(told), entry), job)
    page = render_template("replied.html", job=known, form=form, entry=told, back=going_back())
    return page, 422 if form.slips else 200


# They said when you will hear


BY_DATE, NO_DATE = "by-date", "no-date"


class Promised(Happened):
    asked_with: ClassVar[Mapping[str, str]] = {
        **Happened.asked_with,
        "by": f"said={BY_DATE}",
    }

    said = RadioField(
        "What did they say about hearing back?",
        choices={BY_DATE: "By a day", NO_DATE: "I asked, and they could not say"},
        default=BY_DATE,
    )
    by = day("By which day?", "the day by which you will hear")

    def validate_by(self, field: Any) -> None:
        if self.said.data != BY_DATE or field.errors:
            return
        if field.data is None:
            raise ValidationError(
                "Enter the day by which you will hear, or choose the other answer."
            )
        if field.data < self.moment.date():
            raise ValidationError(
                "This day lies before the day on which they told you. Check both."
            )


@pages.route("/jobs/<id:job>/promised", methods=("GET", "POST"))
def promised(job: str) -> Response | tuple[str, int]:
    """They told a hear-back date, or could not; or what was told before was not so (`entry`)."""
    known = job_or_404(job)
    call = current_call()
    told = next(
        (each for each in known.promises if each.entry == request.values.get("entry")), None
    )
    before: Mapping[str, Any] = {}
    if told is not None:
        before = {
            "when": THEN,
            "at": _by_the_clock(known.told_at(told)),
            "said": BY_DATE if told.by else NO_DATE,
            "by": told.by,
        }
    form = Promised(request.form or None, data=before)
    interview = told.interview if told is not None else request.values.get("interview") or None
    if request.method == "POST" and form.validate():
        entry = call.tell(
            HearBackPromised,
            job=job,
            by=form.by.data,
            told=form.moment,
            **_told(interview=interview if interview and known.interview(interview) else None),
        )
        return done(current_notebook().submit(call, *_replacing(told), entry), job)
    page = render_template(
        "promised.html", job=known, form=form, entry=told, interview=interview, back=going_back()
    )
    return page, 422 if form.slips else 200


# Not needed


class Skipped(Page):
    reason = lines("Why not? (You need not say.)", REASON, "The reason")


@pages.route("/skip", methods=("GET", "POST"))
def skip() -> Response | tuple[str, int]:
    """A step is not needed, with everything that stands on its card."""
    call, notebook = current_call(), current_notebook()
    id, job = request.values.get("step", ""), request.values.get("job", "")
    known = job_or_404(job) if job else None
    group = group_of(known, id) if known is not None else _help(id)
    if group is None:
        return render_template("gone.html", job=known), 404
    form = Skipped(request.form or None)
    if request.method == "POST" and form.validate():
        skips = [
            call.tell(
                StepSkipped,
                step=step.id,
                **_told(job=job or None, reason=form.reason.data or None),
            )
            for step in group.steps
        ]
        return done(notebook.submit(call, *skips), job or None)
    page = render_template(
        "skip.html",
        job=known,
        form=form,
        step=group.step,
        title=title(group.step, known),
        back=going_back(),
    )
    return page, 422 if form.slips else 200


def _help(id: str) -> Group | None:
    """The advice to get help, which belongs to no job."""
    if not id.startswith(step_id(None, GET_HELP, "")):
        return None
    steps = current_notebook().plan(current_call().instant).steps
    return next((Group(step) for step in steps if step.id == id), None)


# Decisions, and whether it took place: one button is all


@pages.post("/jobs/<id:job>/decide")
def decide(job: str) -> Response:
    choice = request.form.get("choice")
    if choice not in CHOICES:
        abort(400)
    job_or_404(job)
    call = current_call()
    return done(current_notebook().submit(call, call.tell(GutDecided, job=job, choice=choice)), job)


@pages.post("/jobs/<id:job>/interviews/<id:interview>/took-place")
def took_place(job: str, interview: str) -> Response:
    known = job_or_404(job)
    asked = interview_or_404(known, interview)
    call = current_call()
    answer = request.form.get("answer")
    if answer == "yes":
        entry: Any = call.tell(StepSkipped, job=job, step=asking(asked, known))
    elif answer in (CALLED_OFF, NOBODY_CAME):
        entry = call.tell(InterviewCancelled, job=job, interview=interview, why=answer)
    else:
        abort(400)
    return done(current_notebook().submit(call, entry), job)


# What a card asks for: addresses, topics, names


class Address(Page):
    person = HiddenField()
    address = line("", ADDRESS, "This address")


class Addresses(Page):
    people = FieldList(FormField(Address))

    def validate_people(self, field: Any) -> None:
        if not any(entry.address.data for entry in field):
            field[0].address.errors = [
                "Enter an e-mail address, or say how else one can write to them."
            ]
            raise ValidationError


@pages.route("/jobs/<id:job>/addresses", methods=("GET", "POST"))
def addresses(job: str) -> Response | tuple[str, int]:
    """How to write to these people (`person`, repeated): an e-mail address, or any other way, in words."""
    known = job_or_404(job)
    call = current_call()
    form = Addresses(
        request.form or None,
        data={"people": [{"person": id} for id in request.args.getlist("person")]},
    )
    told = [(entry.form, known.person(entry.person.data) or abort(404)) for entry in form.people]
    if not told:
        abort(404)
    for each, person in told:
        each.address.label.text = address_asked(person)
    if request.method == "POST" and form.validate():
        entries = [
            call.tell(PersonCorrected, job=job, person=person.id, **reach_of(each.address.data))
            for each, person in told
            if each.address.data
        ]
        return done(current_notebook().submit(call, *entries), job)
    page = render_template("addresses.html", job=known, form=form, back=going_back())
    return page, 422 if form.slips else 200


def reach_of(address: str) -> Mapping[str, str]:
    """How to write to somebody, as the journal has it: an e-mail address, or another way."""
    return {"email" if "@" in address and " " not in address else "reach": address}


class Topic(Page):
    person = HiddenField()
    topic = lines("", TOPICS.text, "What you talked about")


class Topics(Page):
    people = FieldList(FormField(Topic))


@pages.route("/jobs/<id:job>/interviews/<id:interview>/topics", methods=("GET", "POST"))
def topics(job: str, interview: str) -> Response | tuple[str, int]:
    """What was talked about at an interview, with each person that was met there."""
    known = job_or_404(job)
    about = interview_or_404(known, interview)
    call = current_call()
    form = Topics(
        request.form or None,
        data={"people": [{"person": id, "topic": about.topics.get(id, "")} for id in about.people]},
    )
    told = [(entry.form, known.person(entry.person.data) or abort(404)) for entry in form.people]
    for each, person in told:
        each.topic.label.text = topic_asked(person)
    if request.method == "POST" and form.validate():
        talked = {**about.topics, **{person.id: each.topic.data for each, person in told}}
        entry = call.tell(
            InterviewCorrected,
            job=job,
            interview=interview,
            topics={id: topic for id, topic in talked.items() if topic},
        )
        return done(current_notebook().submit(call, entry), job)
    page = render_template("topics.html", job=known, interview=about, form=form, back=going_back())
    return page, 422 if form.slips else 200


class Met(Page):
    name = line(
        "Name, or who it was",
        NAME,
        "The name",
        "Enter a name, or who it was, like “the engineering manager”.",
    )
    role = SelectField("Their part in this", choices=ROLES, default="interviewer")


@pages.route("/jobs/<id:job>/interviews/<id:interview>/met", methods=("GET", "POST"))
def met(job: str, interview: str) -> Response | tuple[str, int]:
    """Somebody who was met at an interview."""
    known = job_or_404(job)
    about = interview_or_404(known, interview)
    call = current_call()
    form = Met(request.form or None)
    if request.method == "POST" and form.validate():
        person = call.new_id()
        act = current_notebook().submit(
            call,
            call.tell(
                PersonAdded, job=job, person=person, name=form.name.data, role=form.role.data
            ),
            call.tell(
                InterviewCorrected, job=job, interview=interview, people=(*about.people, person)
            ),
        )
        return done(act, job)
    page = render_template("met.html", job=known, interview=about, form=form, back=going_back())
    return page, 422 if form.slips else 200


def address_asked(person: Person) -> str:
    return f"E-mail address of {person.name}, or another way to write to them"


def topic_asked(person: Person) -> str:
    return f"What did you talk about with {person.name}?"
