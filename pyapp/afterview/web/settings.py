"""Settings: the reader's name, the rules' numbers, the weekend and the days off: one submit is one act.

The time zone is of this device alone: a preference, beside the journal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from flask import Blueprint, redirect, render_template, request, url_for
from wtforms import IntegerField, StringField
from wtforms.validators import ValidationError

from afterview.etiquette.policy import (
    DAYS_OFF_GUIDE,
    NUMBERS,
    WEEKEND_GUIDE,
    Number,
    Policy,
    problem_of,
    read_policy,
)
from afterview.journal.entries import NAME, ZONE, Entry, MeSet, PolicySet
from afterview.journal.shapes import MOST_DAYS_OFF, Fault, is_near
from afterview.web.call import current_call
from afterview.web.fields import Page, People, day, line, tidy
from afterview.web.notebook import CHOSEN_ZONE, current_notebook

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

pages = Blueprint("settings", __name__)

LABELS = {
    "thank_you_within": "Thank-you within",
    "thank_you_latest": "Thank-you at the latest",
    "few_days": "A few days",
    "several_days": "Several days",
    "assumed_hear_back": "When no date was named",
    "assumed_extension": "When they ask for more time",
    "final_patience": "Patience after the last note",
    "gone_quiet": "Gone quiet",
    "interviews_without_offer": "Interviews without an offer",
}
WEEK = {
    "Mon": "Monday",
    "Tue": "Tuesday",
    "Wed": "Wednesday",
    "Thu": "Thursday",
    "Fri": "Friday",
    "Sat": "Saturday",
    "Sun": "Sunday",
}
# What a save tells; that of an act can be undone.
SAVED = "Saved. Every plan follows the new settings."
HERE, NOTHING = "here", "nothing"
SAID = {HERE: "Saved, on this device.", NOTHING: "Nothing was changed."}
MOST_DAYS_AT_ONCE = 60  # longer is a slip in the year or the month


class NumberField(IntegerField):
    """One number of the policy, within its range."""

    def __init__(self, number: Number, **kwargs: Any) -> None:
        within = {"min": number.low, "max": number.high, "inputmode": "numeric"}
        super().__init__(LABELS[number.name], render_kw=within, **kwargs)
        self.number = number

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        text = "".join(valuelist).strip()
        value = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
        if self.number.problem(value):
            raise ValueError(
                f"{LABELS[self.number.name]}: enter a whole number"
                f" from {self.number.low} to {self.number.high}."
            )
        self.data = value


class SettingsForm(Page):
    name = line("Your name, as you sign", NAME, "Your name")
    zone = StringField("Another time zone", filters=[tidy])
    weekend = People("Your weekend", choices=WEEK)
    days_off = People("Days off")
    off_from = day("Add a day off", "the day off")
    off_until = day("Until, if it is several days", "the last day off")

    def validate_zone(self, field: Any) -> None:
        if field.data and isinstance(fault := ZONE.read(field.data), Fault):
            raise ValidationError(f"The time zone {fault.message}.")

    def validate_weekend(self, field: People) -> None:
        if problem_of("weekend", tuple(field.data or ())):
            raise ValidationError("Leave at least one working day in the week.")

    def validate_off_until(self, field: Any) -> None:
        first, last = self.off_from.data, field.data
        if last is None or field.errors or self.off_from.errors:
            return
        if first is None:
            raise ValidationError("Enter the first day off as well.")
        if not 0 <= (last - first).days < MOST_DAYS_AT_ONCE:
            raise ValidationError(
                f"Enter a last day that is at most {MOST_DAYS_AT_ONCE} days after the first."
            )

    def days_added(self) -> set[date]:
        first = self.off_from.data
        if first is None:
            return set()
        count = ((self.off_until.data or first) - first).days + 1
        return {first + timedelta(days=place) for place in range(count)}


for _number in NUMBERS.values():
    setattr(SettingsForm, _number.name, NumberField(_number))


@pages.get("/settings")
def settings() -> str:
    return _page(_form(None))


@pages.post("/settings")
def save() -> Response | tuple[str, int]:
    call, notebook = current_call(), current_notebook()
    form = _form(request.form)
    if not form.validate():
        return _page(form), 422
    policy, _ = read_policy(notebook.story)
    told: list[Entry] = []
    if (form.name.data or "") != (notebook.story.me or ""):
        told.append(call.tell(MeSet, name=form.name.data or ""))
    if changed := _changed(policy, form, call.here.date()):
        told.append(call.tell(PolicySet, **changed))
    zone = form.zone.data or ""
    if zone != notebook.chosen_zone:
        call.chosen_zone = zone
        notebook.write(call, CHOSEN_ZONE, zone or None)
    if told:
        return _saved(notebook.submit(call, *told))
    return _saved(HERE if call.writes else NOTHING)


def _saved(changed: str) -> Response:
    current_call().announce = SAID.get(changed, SAVED)
    return redirect(url_for(".settings", changed=changed), 303)


@pages.post("/settings/defaults")
def defaults() -> Response:
    """Put back every number that the reader changed; days off stay, for they are no matter of taste."""
    call, notebook = current_call(), current_notebook()
    changed = [name for name in _differing(_policy()) if name != "days_off"]
    if not changed:
        return _saved(NOTHING)
    answer = _saved(notebook.submit(call, call.tell(PolicySet, **dict.fromkeys(changed))))
    call.announce = "The numbers and the weekend are back at their defaults."
    return answer


def _policy() -> Policy:
    return read_policy(current_notebook().story)[0]


def _differing(policy: Policy) -> list[str]:
    """What of a policy is not at its default."""
    names = [field.name for field in fields(Policy)]
    return [name for name in names if getattr(policy, name) != getattr(Policy(), name)]


def _form(answers: Any) -> SettingsForm:
    policy = _policy()
    known = {field.name: getattr(policy, field.name) for field in fields(Policy)}
    known["days_off"] = [day.isoformat() for day in sorted(policy.days_off)]
    notebook = current_notebook()
    beside = {"name": notebook.story.me, "zone": notebook.chosen_zone}
    form = SettingsForm(answers, data={**known, **beside})
    form.days_off.choices = {
        day.isoformat(): f"{day:%a} {day.day} {day:%B} {day.year}"
        for day in sorted(policy.days_off)
    }
    return form


def _page(form: SettingsForm) -> str:
    notebook, call = current_notebook(), current_call()
    policy, refusals = read_policy(notebook.story)
    changed = request.args.get("changed", "")
    act = notebook.ledger.act(changed)
    standing = act if act is not None and not act.is_taken_back else None
    return render_template(
        "settings.html",
        form=form,
        numbers=list(NUMBERS.values()),
        weekend_guide=WEEKEND_GUIDE,
        days_off_guide=DAYS_OFF_GUIDE,
        differs=any(name != "days_off" for name in _differing(policy)),
        refusals=refusals,
        labels=LABELS,
        act=standing,
        told=SAVED if standing is not None else SAID.get(changed),
        zone=call.reader_zone,
    )


def _changed(policy: Policy, form: SettingsForm, today: date) -> dict[str, Any]:
    """What a form changes of the policy, for one entry. None puts a default back."""
    kept = {date.fromisoformat(day) for day in form.days_off.data or ()}
    # The journal holds no date that is more than two years off: the oldest days off go when the list is told anew.
    days = sorted(day for day in kept | form.days_added() if is_near(day, today))
    wanted: dict[str, Any] = {
        **{name: form[name].data for name in NUMBERS},
        "weekend": tuple(name for name in WEEK if name in (form.weekend.data or ())),
        "days_off": tuple(days[-MOST_DAYS_OFF:]),
    }
    default = Policy()
    held = {name: getattr(policy, name) for name in wanted}
    held["weekend"] = tuple(name for name in WEEK if name in policy.weekend)
    held["days_off"] = tuple(sorted(policy.days_off))
    return {
        name: None if value == getattr(default, name) else value
        for name, value in wanted.items()
        if value != held[name]
    }
