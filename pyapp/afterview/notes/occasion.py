"""What is known about the note that a step asks for: kind, readers, job, interview, what was said and when.

One place reads the journal for notes. From an occasion a draft is composed, and with it a draft is checked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from afterview.etiquette.step import THANK_YOU, Step
from afterview.journal.story import Interview, Job, Person
from afterview.notes.note import Addressee, Note

CONTACT, UNKNOWN = "contact", "unknown"
# How a note goes out, by how its reader can be reached; anything else can be said by hand.
VIAS = {"email": "email", "reach": "message", CONTACT: "email", UNKNOWN: "email"}


@dataclass(frozen=True, slots=True)
class Occasion:
    """One note to be written.

    `to` receive it; `readers` are greeted: `to`, and whoever it is to be passed on to. `contact` passes it on, or is
    None. `place` is the place of the (first) reader among the job's people: two readers never share one.
    `interviewed` says whether a reader interviewed. `date` is the hear-back date that was told, if any. `day` is that
    of the interview, or of the one that did not take place (`missed`: called-off, nobody-came).
    """

    kind: str
    via: str
    job: Job
    step: Step
    to: tuple[Person, ...]
    readers: tuple[Person, ...]
    contact: Person | None
    place: int
    interviewed: bool
    interview: Interview | None
    topic: str
    day: date | None
    date: date | None
    asks_next_steps: bool
    missed: str | None
    me: str

    def note(self, subject: str, body: str, others: Iterable[str] = (), via: str = "") -> Note:
        """A draft as what the checks read. `others`: the bodies of the other notes for this interview."""
        return Note(
            kind=self.kind,
            subject=subject,
            body=body,
            # Somebody will read it, even if the journal does not know yet who.
            to=tuple(Addressee(called(each), each.email or "", each.role) for each in self.readers)
            or (Addressee(),),
            via=via or self.via,
            sender=self.me,
            company=self.job.company,
            role=self.job.role,
            interview_people=_names(self.job, self.interview.people) if self.interview else (),
            topics=(self.topic,) if self.topic else (),
            hear_back_known=not self.asks_next_steps,
            others=tuple(others),
        )


def occasion(step: Step, job: Job, me: str | None) -> Occasion:
    """The note that a step asks for: a thank-you or a follow-up."""
    facts = step.why[0].facts
    interview = _interview(step, job)
    people = tuple(person for id in step.people if (person := job.person(id)) is not None)
    contact = _contact(step, job)
    readers = people
    if contact is not None and contact not in people:
        readers = (contact, *people)
    told = _date(facts.get("hear_back_date")) if facts.get("date_was_told") else None
    if step.kind == THANK_YOU:
        told = _promised(job, interview)
    return Occasion(
        kind=step.kind,
        via=VIAS[step.via or ("email" if any(each.email for each in people) else "reach")],
        job=job,
        step=step,
        to=(contact,) if contact is not None else people,
        readers=readers,
        contact=contact if len(readers) > 1 else None,
        place=min((job.people.index(each) for each in readers), default=0),
        interviewed=interview is None
        or not people
        or any(person.id in interview.people for person in people),
        interview=interview,
        topic=_topic(interview, people),
        day=interview.day if interview is not None else None,
        date=told,
        asks_next_steps=bool(step.asks_next_steps),
        missed=_missed(facts.get("nobody_came"), facts.get("asks_new_date")),
        me=me or "",
    )


def _interview(step: Step, job: Job) -> Interview | None:
    """The interview that the note is about: the step's, else the latest that has begun to count."""
    if step.interview is not None:
        return job.interview(step.interview)
    begun = [each for each in job.interviews if step.opens is None or each.starts <= step.opens]
    if not step.why[0].facts.get("asks_new_date"):
        begun = [each for each in begun if each.cancelled is None] or begun
    return max(begun or job.interviews, key=lambda each: each.starts, default=None)


def _contact(step: Step, job: Job) -> Person | None:
    """Who passes a thank-you on."""
    if step.via != CONTACT:
        return None
    contact = next((why.facts["contact"] for why in step.why if why.facts.get("contact")), None)
    return job.person(contact) if isinstance(contact, str) else None


def _promised(job: Job, interview: Interview | None) -> date | None:
    """The date that was named for an interview."""
    if interview is None:
        return None
    return next(
        (each.by for each in reversed(job.promises) if each.by and each.interview == interview.id),
        None,
    )


def _topic(interview: Interview | None, people: Iterable[Person]) -> str:
    if interview is None:
        return ""
    return next(
        (topic for each in people if (topic := interview.topics.get(each.id, "").strip())), ""
    )


def _missed(nobody_came: object, asks_new_date: object) -> str | None:
    return "nobody-came" if nobody_came else "called-off" if asks_new_date else None


def _date(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _names(job: Job, people: Iterable[str]) -> tuple[str, ...]:
    return tuple(person.name for id in people if (person := job.person(id)) is not None)


def called(person: Person) -> str:
    """A person's name; "" where the journal only has a description, like "the engineering manager"."""
    name = person.name.strip()
    is_described = name.casefold().startswith("the ") or (has_case(name[0]) and name[0].islower())
    return "" if is_described else name


def has_case(text: str) -> bool:
    """Whether a text is in a script that has capitals; names in others are not shortened."""
    return text.lower() != text.upper()
