"""Writing a note: the draft with what there is to say about it, and the ways in which it goes out.

Nothing is recorded as sent but by an answer of the reader's. What is wrong with a draft stops it from going out;
what one may think about again asks first; what was dismissed, with a reason, does neither.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from flask import Blueprint, abort, current_app, redirect, render_template, request, url_for
from wtforms import RadioField
from wtforms.validators import ValidationError

from afterview.etiquette.step import Step
from afterview.exchange.link import TooLong
from afterview.exchange.proofread import Asked, link_of
from afterview.journal.entries import (
    ADDRESS,
    BODY,
    FIT,
    NAME,
    SUBJECT,
    TOPICS,
    InterviewCorrected,
    JobCorrected,
    MeSet,
    NoteSent,
    PersonCorrected,
)
from afterview.journal.shapes import Fault
from afterview.journal.story import Job, Person
from afterview.notes.compose import ME, WHAT_WE_TALKED_ABOUT, WHY_I_FIT, greeted
from afterview.notes.finding import ERROR, WARNING
from afterview.notes.note import POST
from afterview.web.call import current_call
from afterview.web.drafts import (
    DRAFTS,
    TARGET_WORDS,
    WRITING,
    Draft,
    Looked,
    Sheet,
    beside_the_text,
    composed,
    filled,
    forget,
    keep,
    left_over,
    look,
    number_of,
    others,
    read_draft,
    sheet,
    siblings,
)
from afterview.web.fields import Happened, Page, People, line, lines
from afterview.web.notebook import current_notebook
from afterview.web.steps import address_asked, done, going_back, job_or_404, reach_of
from afterview.web.words import VIAS, headline, title

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("note", __name__)

type Answer = Response | tuple[str, int] | str

LONGEST_MAIL = 2_000  # characters of a mailto address; some mail programs take no more
ANYWAY = "anyway"


# Which note


def sheet_or_404(job: str, step: str) -> Sheet:
    """The note of a step, whatever its state: a draft may be older than the plan of today."""
    known = job_or_404(job)
    found = next((e for e in _steps(known) if e.id == step and e.kind in WRITING), None)
    return sheet(current_notebook(), current_call(), known, found or abort(404))


def _steps(job: Job) -> tuple[Step, ...]:
    return current_notebook().ahead(job, current_call().instant)


def _looked(about: Sheet, draft: Draft, via: str = "") -> Looked:
    job = about.about.job
    bodies = others(current_notebook(), job, about.step, _steps(job))
    return look(about.about, draft, bodies, via)


def _typed(kept: Draft) -> Draft:
    """The draft as it stands in the form, with what is kept beside it; what is not in the form is as it was."""
    form = request.form
    return replace(
        kept,
        subject=form.get("subject", kept.subject).replace("\r\n", "\n"),
        body=form.get("body", kept.body).replace("\r\n", "\n"),
    )


def _store(about: Sheet, draft: Draft) -> None:
    """Keep a draft; as long as it is as the program composed it, nothing needs keeping."""
    if about.draft is not None or draft != about.composed:
        keep(current_notebook(), current_call(), about.key, draft)


# The page


@pages.get("/jobs/<id:job>/note/<id:step>")
def note(job: str, step: str) -> Answer:
    return _page(sheet_or_404(job, step))


def _page(about: Sheet, draft: Draft | None = None, **more: Any) -> str:
    draft = draft or about.current
    notebook, call, known = current_notebook(), current_call(), about.about.job
    call.title = f"{title(about.step, known)}, {known.company}"
    form = more.pop("form", None) or _known_form(about)
    edges = (about.step.opens, about.step.due, about.step.closes)
    call.next_change = min((edge for edge in edges if edge and edge > call.instant), default=None)
    return render_template(
        "note.html",
        job=known,
        step=about.step,
        about=about.about,
        sheet=about,
        draft=draft,
        beside=beside_the_text(draft),
        looked=more.pop("looked", None) or _looked(about, draft),
        target=TARGET_WORDS,
        form=form,
        untold=next(
            (name for name, blank in UNTOLD.items() if name in form and blank in draft.body), ""
        ),
        siblings=siblings(notebook, call, known, about.step.interview),
        addresses=_addresses(about),
        unreachable=_unreachable(about),
        left_over=left_over(notebook, known, _steps(known)),
        back=going_back(),
        **{"stop": "", "asks": "", **more},
    )


def _addresses(about: Sheet) -> list[str]:
    return [person.email for person in about.about.to if person.email]


@dataclass(frozen=True, slots=True)
class Typed:
    """The note that is being typed: from key to key only its text changes, so what it rests on is remembered."""

    rests_on: tuple[Job, str, str | None, object]
    sheet: Sheet
    steps: tuple[Step, ...]


TYPED = "afterview.typed"


@pages.post("/jobs/<id:job>/note/<id:step>/look")
def look_at(job: str, step: str) -> str:
    """What there is to say about the draft while it is typed: a part of the page. Nothing is stored."""
    notebook, known = current_notebook(), job_or_404(job)
    now = (known, step, notebook.story.me, notebook.story.policy)
    last = current_app.extensions.get(TYPED)
    if last is None or last.rests_on[0] is not known or last.rests_on[1:] != now[1:]:
        last = Typed(now, sheet_or_404(job, step), _steps(known))
        current_app.extensions[TYPED] = last
    about = last.sheet
    current_call().title = known.company  # a part of a page has no heading to look for
    kept = notebook.beside.get(about.key)
    draft = _typed(read_draft(kept) if kept is not None else about.composed)
    return render_template(
        "findings.html",
        job=known,
        step=about.step,
        looked=look(about.about, draft, others(notebook, known, about.step, last.steps)),
        target=TARGET_WORDS,
        back=going_back(),
    )


@pages.post("/jobs/<id:job>/note/<id:step>")
def write(job: str, step: str) -> Answer:
    """A button of the page: it keeps the draft, and does what it says (`do`)."""
    about = sheet_or_404(job, step)
    act = ACTS.get(request.form.get("do", "keep")) or abort(400)
    draft = _typed(about.current)
    _store(about, draft)
    return act(sheet_or_404(job, step), draft)


def _here(about: Sheet, endpoint: str = ".note", **more: Any) -> Response:
    return redirect(
        url_for(endpoint, job=about.about.job.id, step=about.step.id, back=going_back(), **more),
        303,
    )


def _keep(about: Sheet, draft: Draft) -> Answer:
    current_call().announce = "The draft is kept."
    return _here(about)


def _other_wording(about: Sheet, draft: Draft) -> Answer:
    if about.is_typed and ANYWAY not in request.values:
        return _page(about, draft, asks="again"), 422
    turned = composed(about.about, current_call(), draft.turn + 1)
    keep(current_notebook(), current_call(), about.key, turned)
    current_call().announce = "Other wordings."
    return _here(about)


@pages.post("/jobs/<id:job>/note/<id:step>/discard")
def discard(job: str, step: str) -> Answer:
    """Throw the draft away, and have the composed text back; what the reader did themselves, only when confirmed."""
    about = sheet_or_404(job, step)
    draft = _typed(about.current)
    is_mine = draft.text != about.composed.text or bool(draft.dismissed)
    if is_mine and ANYWAY not in request.values:
        return _page(about, draft, asks="discard"), 422
    forget(current_notebook(), current_call(), about.key)
    current_call().announce = "The draft is discarded. What stands here is a proposal again."
    return _here(about)


@pages.post("/jobs/<id:job>/note/<id:step>/left-over")
def discard_left_over(job: str, step: str) -> Response:
    """Throw away a draft whose note is not asked for any more (`number`)."""
    about, known = sheet_or_404(job, step), job_or_404(job)
    number = request.form.get("number", "")
    if number in left_over(current_notebook(), known, _steps(known)):
        forget(current_notebook(), current_call(), f"{DRAFTS}{job}/{number}")
        current_call().announce = "The earlier draft is discarded."
    return _here(about)


# It goes out


def _going(
    go: Callable[[Sheet, Draft], Answer], name: str, via: str = ""
) -> Callable[[Sheet, Draft], Answer]:
    """What sends a draft, once nothing stops it; `via` decides what it needs: a card has no subject."""

    def checked(about: Sheet, draft: Draft) -> Answer:
        for text, shape, what in ((draft.subject, SUBJECT, "subject"), (draft.body, BODY, "text")):
            fault = shape.read(text)
            if isinstance(fault, Fault):
                return _page(about, draft, stop=f"The {what} {fault.message}."), 422
        looked = _looked(about, draft, via)
        if errors := looked.of_level(ERROR):
            return _page(about, draft, looked=looked, stop=_to_correct(len(errors))), 422
        if looked.of_level(WARNING) and ANYWAY not in request.values:
            return _page(about, draft, looked=looked, asks=name), 422
        return go(about, draft)

    return checked


def _to_correct(count: int) -> str:
    things = "One thing has" if count == 1 else f"{count} things have"
    return f"{things} to be put right before this goes out."


def _by_mail(about: Sheet, draft: Draft) -> Answer:
    """In the reader's own mail program, filled in as far as it takes it."""
    to = (
        [request.values["to"]]
        if request.values.get("to") in _addresses(about)
        else _addresses(about)
    )
    if to != _addresses(about):
        draft = _for_one(about, draft, to[0])
    address = mail_address(to, draft)
    effects = current_call().effects
    if len(address) <= LONGEST_MAIL:
        effects.append({"do": "open", "url": address})
        return _here(about, ".out", via="email", **({"to": to[0]} if len(to) == 1 else {}))
    effects.append({"do": "copy", "text": draft.body})
    effects.append({"do": "open", "url": mail_address(to, replace(draft, body=""))})
    return _here(about, ".out", via="email", long="yes")


def mail_address(to: list[str], draft: Draft) -> str:
    """A mailto address; lines end as RFC 6068 demands it."""
    fields = {"subject": draft.subject, "body": draft.body}
    told = "&".join(
        f"{name}={quote(text.replace('\n', '\r\n'), safe='')}"
        for name, text in fields.items()
        if text
    )
    return f"mailto:{','.join(quote(each, safe='@') for each in to)}{'?' if told else ''}{told}"


def _for_one(about: Sheet, draft: Draft, email: str) -> Draft:
    """The draft for one of several readers: the greeting names this one alone, where it names them all."""
    readers = about.about.readers
    alone = [person for person in readers if person.email == email]
    greeting, line_end, rest = draft.body.partition("\n")
    greeting = greeting.replace(greeted(readers), greeted(alone))
    return replace(draft, body=greeting + line_end + rest)


def _copied(about: Sheet, draft: Draft) -> Answer:
    current_call().effects.append({"do": "copy", "text": draft.body})
    return _here(about, ".out", via=about.about.via)


def _shared(about: Sheet, draft: Draft) -> Answer:
    current_call().effects.append({"do": "share", "title": draft.subject, "text": draft.body})
    return _here(about, ".out", via=about.about.via)


def _on_a_card(about: Sheet, draft: Draft) -> Answer:
    return _here(about, ".card")


def _to_a_friend(about: Sheet, draft: Draft) -> Answer:
    keep(current_notebook(), current_call(), about.key, draft)  # their answer finds it again
    return _here(about, ".friend")


ACTS: Mapping[str, Callable[[Sheet, Draft], Answer]] = {
    "keep": _keep,
    "again": _other_wording,
    "mail": _going(_by_mail, "mail"),
    "copy": _going(_copied, "copy"),
    "share": _going(_shared, "share"),
    "card": _going(_on_a_card, "card", POST),
    "friend": _to_a_friend,
}
"""The buttons of the page, by what they do."""


@pages.get("/jobs/<id:job>/note/<id:step>/card")
def card(job: str, step: str) -> str:
    """The note as a card, to print, or to copy by hand."""
    about = sheet_or_404(job, step)
    return render_template(
        "note_card.html",
        job=about.about.job,
        step=about.step,
        draft=about.current,
        receivers=about.about.to,
        unreachable=_unreachable(about),
        back=going_back(),
    )


# Did it go out?


class Out(Happened):
    people = People("To whom?")
    via = RadioField("How?", choices=VIAS)

    def validate_people(self, field: People) -> None:
        if not field.data:
            raise ValidationError("Tick at least one person, or go back to the draft.")


@pages.route("/jobs/<id:job>/note/<id:step>/out", methods=("GET", "POST"))
def out(job: str, step: str) -> Answer:
    """Whether it went out, how, and for whom: recorded only on yes."""
    about = sheet_or_404(job, step)
    notebook, call, known = current_notebook(), current_call(), about.about.job
    to = request.args.get("to")
    people = about.step.people
    asked = [id for id in people if to and (p := known.person(id)) and p.email == to]
    form = Out(
        request.form or None,
        data={"people": asked or list(people), "via": request.args.get("via", about.about.via)},
    )
    form.people.choices = {id: person.name for id in people if (person := known.person(id))}
    if not form.people.choices:
        del form.people
    draft = about.current
    if request.method == "POST" and form.validate():
        thanked = tuple(form.people.data or ()) if "people" in form else ()
        optional = {"interview": about.step.interview}
        entry = call.tell(
            NoteSent,
            job=job,
            note=about.step.kind,
            people=thanked,
            via=form.via.data,
            sent=form.moment,
            subject=draft.subject,
            body=draft.body,
            **{name: value for name, value in optional.items() if value is not None},
        )
        act = notebook.submit(call, entry)
        if set(thanked) == set(people):
            forget(notebook, call, about.key)
        return done(act, job)
    page = render_template(
        "note_out.html",
        job=known,
        step=about.step,
        draft=draft,
        form=form,
        is_long=bool(request.args.get("long")),
        alone=[each for each in about.about.to if each.email] if len(_addresses(about)) > 1 else [],
        back=going_back(),
    )
    return page, 422 if form.slips else 200


# What is known, and what is dismissed


UNTOLD = {"me": ME, "topic": WHAT_WE_TALKED_ABOUT, "fit": WHY_I_FIT}
"""The blanks that stand in a draft for what was not told yet, by the field that asks for it."""


class Known(Page):
    address = line("", ADDRESS, "This address")
    me = line("Your name, as you sign", NAME, "Your name")
    topic = line("What did you talk about?", TOPICS.text, "What you talked about")
    fit = lines("Why do you suit this job, in a sentence?", FIT, "This")


def _reader_met(about: Sheet) -> Person | None:
    """With whom something was talked about, if the note can be about that."""
    interview = about.about.interview
    if interview is None or about.step.interview is None:
        return None
    return next((each for each in about.about.readers if each.id in interview.people), None)


def _unreachable(about: Sheet) -> Person | None:
    """Who is to receive the note, and cannot be written to yet."""
    return next((person for person in about.about.to if not person.has_address), None)


def _known_form(about: Sheet) -> Known:
    form = Known(
        request.form if "me" in request.form else None,
        data={"me": about.about.me, "topic": about.about.topic, "fit": about.about.job.fit or ""},
    )
    unreachable, met = _unreachable(about), _reader_met(about)
    if unreachable is None:
        del form.address
    else:
        form.address.label.text = address_asked(unreachable)
    if met is None:
        del form.topic
    else:
        form.topic.label.text = f"What did you talk about with {met.name}?"
    return form


@pages.post("/jobs/<id:job>/note/<id:step>/known")
def know(job: str, step: str) -> Answer:
    """What the note can build on: an address, the reader's name, why they suit the job, what was talked about."""
    about = sheet_or_404(job, step)
    form = _known_form(about)
    if not form.validate():
        return _page(about, form=form), 422
    notebook, call, known = current_notebook(), current_call(), about.about.job
    told: list[Any] = []
    unreachable = _unreachable(about)
    if "address" in form and unreachable and form.address.data:
        reach = reach_of(form.address.data)
        told.append(call.tell(PersonCorrected, job=job, person=unreachable.id, **reach))
    if form.me.data != about.about.me:
        told.append(call.tell(MeSet, name=form.me.data))
    if form.fit.data != (known.fit or ""):
        told.append(call.tell(JobCorrected, job=job, fit=form.fit.data))
    met, interview = _reader_met(about), about.about.interview
    if "topic" in form and met and interview and form.topic.data != about.about.topic:
        topics = {**interview.topics, met.id: form.topic.data}
        told.append(
            call.tell(
                InterviewCorrected,
                job=job,
                interview=interview.id,
                topics={id: topic for id, topic in topics.items() if topic},
            )
        )
    act = notebook.submit(call, *told) if told else ""
    if act and all(each.id != step for each in _steps(job_or_404(job))):
        return done(act, job)  # with the address, another note stands for this one
    after = sheet_or_404(job, step)
    if about.draft is not None:
        fresh = replace(after.composed, dismissed=about.draft.dismissed)
        draft = filled(about.draft, about.about, after.about) if about.is_typed else fresh
        keep(notebook, call, about.key, draft)
    call.announce = "Saved."
    return _here(about, at="text")


@pages.post("/jobs/<id:job>/note/<id:step>/dismiss")
def dismiss(job: str, step: str) -> Answer:
    """A finding is answered with a reason, or not any more."""
    about = sheet_or_404(job, step)
    finding, reason = request.form.get("finding", ""), request.form.get("reason", "").strip()[:500]
    dismissed = {id: why for id, why in about.current.dismissed.items() if id != finding}
    if request.form.get("do") != "restore":
        dismissed[finding] = reason or "It is right as it is."
    keep(current_notebook(), current_call(), about.key, replace(about.current, dismissed=dismissed))
    return _here(about, at="findings")


# A friend, and the notes beside it


@pages.get("/jobs/<id:job>/note/<id:step>/friend")
def friend(job: str, step: str) -> str:
    """A link that carries the draft to a friend, and what is in it."""
    about = sheet_or_404(job, step)
    asked = Asked(
        number_of(about.step.id),
        about.step.kind,
        tuple(person.name for person in about.about.readers),
        *about.current.text,
    )
    link = link_of(asked)
    return render_template(
        "note_friend.html",
        job=about.about.job,
        step=about.step,
        draft=about.current,
        asked=asked,
        link=None if isinstance(link, TooLong) else link,
        length=link.characters if isinstance(link, TooLong) else len(link),
        back=going_back(),
    )


@pages.get("/jobs/<id:job>/notes/<id:interview>")
def beside(job: str, interview: str) -> str:
    """All notes of one interview, side by side."""
    known = job_or_404(job)
    call, notebook = current_call(), current_notebook()
    sheets = siblings(notebook, call, known, interview)
    if not sheets:
        abort(404)
    return render_template(
        "notes.html",
        job=known,
        notes=[(each, _looked(each, each.current)) for each in sheets],
        headline=headline,
        back=going_back(),
    )
