"""Form fields that say what would be right, within the limits of the journal's own shapes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from typing import Any, ClassVar

from wtforms import (
    DateField,
    DateTimeLocalField,
    Field,
    FieldList,
    Form,
    FormField,
    RadioField,
    SelectMultipleField,
    StringField,
    TextAreaField,
    TimeField,
)
from wtforms.validators import DataRequired, Optional, ValidationError
from wtforms.widgets import CheckboxInput, ListWidget

from afterview.etiquette.days import instant
from afterview.journal.shapes import Fault, Text, is_near
from afterview.web.call import current_call
from afterview.web.when import in_words

NOW, THEN = "now", "then"


@dataclass(frozen=True, slots=True)
class Slip:
    """An answer that cannot be used: the id of its field, and what to do about it."""

    field: str
    message: str


class Page(Form):
    """A form of one page.

    `asked_with`: fields that are asked for only with certain answers, each with these, "name=value …"; without them
    they are not shown, and what stands in them is not read.
    """

    asked_with: ClassVar[Mapping[str, str]] = {}

    def validate(self, extra_validators: Any = None) -> bool:
        for name, answers in self.asked_with.items():
            chosen = {f"{field.name}={field.data}" for field in self}
            if name in self and chosen.isdisjoint(answers.split()):
                self[name].process(None)
        return super().validate(extra_validators)

    @property
    def slips(self) -> tuple[Slip, ...]:
        """What is wrong, in the order of the fields."""
        return tuple(_slips(self))


def _slips(fields: Iterable[Field]) -> Iterator[Slip]:
    for field in fields:
        if isinstance(field, FieldList):
            yield from _slips(field)
        elif isinstance(field, FormField):
            yield from _slips(field.form)
        elif field.errors:
            yield Slip(_first_id(field), str(field.errors[0]))


def _first_id(field: Field) -> str:
    """The id to go to: that of the first choice, where a field is several."""
    return f"{field.id}-0" if isinstance(field, RadioField | People) else field.id


def tidy(text: str | None) -> str:
    """What was typed on one line, without space around it or in rows."""
    return " ".join((text or "").split())


def trim(text: str | None) -> str:
    """What was typed on several lines."""
    return (text or "").replace("\r\n", "\n").strip()


class Fits:
    """A text that the journal can hold. `what` begins the message: "The company"."""

    def __init__(self, shape: Text, what: str) -> None:
        self.shape = shape
        self.what = what

    def __call__(self, form: Any, field: Any) -> None:
        if field.data:
            fault = self.shape.read(field.data)
            if isinstance(fault, Fault):
                raise ValidationError(f"{self.what} {fault.message}.")


class Near:
    """A day or time at most two years away, as the journal demands."""

    def __call__(self, form: Any, field: Any) -> None:
        day = field.data.date() if isinstance(field.data, datetime) else field.data
        if day is not None and not is_near(day, current_call().instant.date()):
            raise ValidationError(f"{in_words(day)} is more than two years away. Check the year.")


def line(label: str, shape: Text, what: str, needed: str = "", **kwargs: Any) -> StringField:
    """One line of text; `needed`: what to say when it is missing."""
    first = DataRequired(needed) if needed else Optional()
    return StringField(label, [first, Fits(shape, what)], filters=[tidy], **kwargs)


def lines(label: str, shape: Text, what: str, **kwargs: Any) -> TextAreaField:
    """Text of several lines."""
    return TextAreaField(label, [Optional(), Fits(shape, what)], filters=[trim], **kwargs)


def day(label: str, what: str, *, needed: bool = False, **kwargs: Any) -> DayField:
    """A day. `what` completes the message: "the day of the interview"."""
    first = [DataRequired(f"Enter {what}.")] if needed else []
    return DayField(label, [*first, Near()], what=what, **kwargs)


class DayField(DateField):
    def __init__(self, *args: Any, what: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.what = what

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        text = "".join(valuelist).strip()
        try:
            self.data = date.fromisoformat(text) if text else None
        except ValueError:
            today = current_call().here.date()
            raise ValueError(f"Enter {self.what} as a date that exists, like {today}.") from None


class ClockField(TimeField):
    def process_formdata(self, valuelist: Sequence[str]) -> None:
        text = "".join(valuelist).strip()
        try:
            self.data = time.fromisoformat(text).replace(tzinfo=None) if text else None
        except ValueError:
            raise ValueError("Enter the time with hours and minutes, like 15:30.") from None


class MomentField(DateTimeLocalField):
    """A day and time by the reader's clock."""

    def process_formdata(self, valuelist: Sequence[str]) -> None:
        text = "".join(valuelist).strip()
        try:
            moment = datetime.fromisoformat(text) if text else None
        except ValueError:
            raise ValueError(
                f"Enter a day and time that exist, like {current_call().here:%Y-%m-%d %H:%M}."
            ) from None
        self.data = moment and moment.replace(tzinfo=None)


class People(SelectMultipleField):
    """Boxes to tick, one for each person."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()


class Happened(Page):
    """Something that has happened, just now or at another time."""

    asked_with: ClassVar[Mapping[str, str]] = {"at": f"when={THEN}"}

    when = RadioField("When?", choices={NOW: "Just now", THEN: "Earlier"}, default=NOW)
    at = MomentField("Day and time", [Near()], format="%Y-%m-%dT%H:%M")

    def validate_at(self, field: MomentField) -> None:
        if self.when.data != THEN or field.errors:
            return
        if field.data is None:
            raise ValidationError("Enter the day and time at which it was, or choose “Just now”.")
        if self.moment > current_call().instant:
            raise ValidationError("This lies in the future. Come back once it has happened.")

    @property
    def moment(self) -> datetime:
        """When it was, by the reader's clock."""
        call = current_call()
        if self.when.data != THEN or self.at.data is None:
            return call.here.replace(microsecond=0)
        return in_zone(self.at.data, call.reader_zone)


def in_zone(wall_clock: datetime, zone: tzinfo) -> datetime:
    """An instant with the offset that the zone has then."""
    return instant(wall_clock, zone).astimezone(zone)
