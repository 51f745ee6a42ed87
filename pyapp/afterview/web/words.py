"""Days, times and the journal's words as readers say them: the reader's zone first, the job's where it differs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta, tzinfo

from afterview.etiquette.step import (
    BEFORE_YOU_LEAVE,
    DECIDE,
    FIND_ADDRESS,
    GET_HELP,
    LATER,
    MOVE_ON,
    SECOND,
    THANK_YOU,
    THIRD,
    WAIT,
    Step,
)
from afterview.journal.story import Job

ROLES = {
    "interviewer": "Interviewer",
    "hiring-manager": "Hiring manager",
    "recruiter": "Recruiter",
    "coordinator": "Coordinator or assistant",
}
FORMATS = {"onsite": "In person", "video": "By video", "phone": "By phone"}
VIAS = {
    "email": "By e-mail",
    "post": "By post",
    "message": "By message",
    "phone": "By phone",
    "in-person": "In person",
}
NOTES = {
    "thank-you": "Thank-you note",
    "second-follow-up": "Second note",
    "third-follow-up": "Third note",
    "later-follow-up": "One more note",
    "other": "Another note",
}
ANSWERS = {
    "offer": "They made an offer",
    "rejection": "They said no",
    "next-round": "They invite me to a next round",
    "more-time": "They need more time",
    "no-news": "They answered, without news",
    "stop": "They asked me not to write again",
}
OUTCOMES = {
    "offer": "I accepted their offer",
    "rejected": "They turned me down",
    "withdrew": "I withdrew",
    "moved-on": "I moved on",
    "stopped": "They asked me not to write",
}
# What each kind of step is, as one names it afterwards.
STEPS = {
    BEFORE_YOU_LEAVE: "what to ask before you leave",
    THANK_YOU: "a thank-you note",
    FIND_ADDRESS: "finding an address",
    SECOND: "a second note",
    THIRD: "a third note",
    LATER: "one more note",
    DECIDE: "deciding whether to reach out",
    MOVE_ON: "moving on",
    GET_HELP: "help with interviews",
}
CALLED_OFF, NOBODY_CAME = "called-off", "nobody-came"


def day_words(day: date, today: date) -> str:
    """A date, short: "Wed 11 March", with the year when it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{day:%a} {day.day} {day:%B}{year}"


def next_year(now: datetime) -> datetime:
    """The instant at which these words change by themselves: the next year's first in `now`'s zone."""
    return now.replace(year=now.year + 1, month=1, day=1, hour=0, minute=0, second=0, microsecond=0)


def moment_words(moment: datetime, zone: tzinfo, now: datetime) -> str:
    """An instant by a zone's clock: "Wed 11 March, 15:00"."""
    local = moment.astimezone(zone)
    return f"{day_words(local.date(), now.astimezone(zone).date())}, {local:%H:%M}"


def place(zone: tzinfo) -> str:
    """A zone as one says where: "New York"."""
    name = getattr(zone, "key", None) or str(zone)
    return str(name).rsplit("/", 1)[-1].replace("_", " ")


def differs(zone: tzinfo, other: tzinfo, moment: datetime) -> bool:
    """Whether two zones' clocks differ at an instant."""
    return moment.astimezone(zone).utcoffset() != moment.astimezone(other).utcoffset()


UNITS = (
    (timedelta(days=365), "year"),
    (timedelta(days=30), "month"),
    (timedelta(days=7), "week"),
    (timedelta(days=1), "day"),
    (timedelta(hours=1), "hour"),
    (timedelta(minutes=1), "minute"),
)


def relative_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """How far off an instant is: "in 5 hours", "tomorrow", "3 days ago". Days are those of the calendar in `zone`."""
    distance = abs(moment - now)
    if distance < timedelta(minutes=1):
        return "now"
    if distance < timedelta(days=1):
        unit = next((size, name) for size, name in UNITS if distance >= size)
        return _off(int(distance / unit[0]), unit[1], ahead=moment > now)
    days = (moment.astimezone(zone).date() - now.astimezone(zone).date()).days
    if abs(days) == 1:
        return "tomorrow" if days > 0 else "yesterday"
    size, name = next(
        (size, name)
        for size, name in UNITS
        if timedelta(days=abs(days)) >= 2 * size or name == "day"
    )
    return _off(abs(days) // size.days, name, ahead=days > 0)


def _off(count: int, name: str, *, ahead: bool) -> str:
    words = f"{count} {name}{'' if count == 1 else 's'}"
    return f"in {words}" if ahead else f"{words} ago"


def listed(names: list[str]) -> str:
    """Words as one says several: "Dana, Omar and Kim"."""
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def names(job: Job, people: tuple[str, ...]) -> str:
    """The people's names, or "" when there are none."""
    known = [person.name for id in people if (person := job.person(id)) is not None]
    return listed(known) if known else ""


# What each kind of step asks for, as the rest of a sentence: "thank Dana Reyes".
HEADLINES: Mapping[str, Callable[[Step, Job | None], str]] = {
    BEFORE_YOU_LEAVE: lambda step, job: "before you leave: two questions to ask",
    THANK_YOU: lambda step, job: _thank(step, job),
    FIND_ADDRESS: lambda step, job: f"find out how to write to {_people(step, job)}",
    WAIT: lambda step, job: "wait",
    SECOND: lambda step, job: (
        f"ask {_people(step, job, 'them')} for a new date"
        if step.why[0].facts.get("asks_new_date")
        else f"write a second note{_to(step, job)}"
    ),
    THIRD: lambda step, job: f"write a third note{_to(step, job)}",
    LATER: lambda step, job: f"write once more{_to(step, job)}",
    DECIDE: lambda step, job: "trust your gut: reach out once more, or hold off?",
    MOVE_ON: lambda step, job: "move on",
    GET_HELP: lambda step, job: "get help with interviews",
}


def headline(step: Step, job: Job | None) -> str:
    """What to do, as the rest of a sentence."""
    return HEADLINES[step.kind](step, job)


def title(step: Step, job: Job | None) -> str:
    """What to do, as a heading."""
    words = headline(step, job)
    return words[0].upper() + words[1:]


def _people(step: Step, job: Job | None, nobody: str = "them") -> str:
    return (names(job, step.people) if job is not None else "") or nobody


def _to(step: Step, job: Job | None) -> str:
    people = names(job, step.people) if job is not None else ""
    return f" to {people}" if people else ""


def _thank(step: Step, job: Job | None) -> str:
    people = _people(step, job, "the people you met")
    if step.via != "contact" or job is None:
        return f"thank {people}"
    contact = job.person(str(step.why[0].facts.get("contact")))
    if contact is None or step.people == (contact.id,):
        return f"thank {people}"
    return f"thank {people} in one note to {contact.name}"
