"""What templates say in the reader's words: days, times and the journal's vocabulary, for the call being answered."""

from __future__ import annotations

from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING

from markupsafe import Markup

from afterview.etiquette.rules import BY_ID
from afterview.web import words
from afterview.web.call import current_call

if TYPE_CHECKING:
    from flask import Flask


def moment(instant: datetime, zone: tzinfo | None = None) -> Markup:
    """An instant by the reader's clock, and by that of `zone` where it differs."""
    call = current_call()
    here = call.reader_zone
    told = words.moment_words(instant, here, call.now)
    html = Markup('<time datetime="{}">{}</time>').format(
        instant.astimezone(here).isoformat(timespec="minutes"), told
    )
    if zone is None or not words.differs(zone, here, instant):
        return html
    there, same = instant.astimezone(zone), instant.astimezone(here).date()
    local = f"{there:%H:%M}"
    if there.date() != same:
        local = f"{words.day_words(there.date(), call.here.date())}, {local}"
    return html + Markup(' <span class="elsewhere">({} in {})</span>').format(
        local, words.place(zone)
    )


def relative(instant: datetime) -> Markup:
    """How far off an instant is; the page's shell keeps the words fresh."""
    call = current_call()
    told = instant.astimezone(call.reader_zone).replace(second=0, microsecond=0)
    return Markup('<time datetime="{}" data-relative>{}</time>').format(
        told.isoformat(timespec="minutes"),
        words.relative_words(told, call.instant, call.reader_zone),
    )


def day(day: date) -> Markup:
    """A day: "Wed 11 March"."""
    told = words.day_words(day, current_call().here.date())
    return Markup('<time datetime="{}">{}</time>').format(day.isoformat(), told)


def section(rule: str) -> str:
    """What the guide's section of a rule is about."""
    return BY_ID[rule].name.replace("-", " ").capitalize()


def equip(app: Flask) -> None:
    """Give an app's templates these words."""
    app.jinja_env.globals.update(
        moment=moment,
        relative=relative,
        day=day,
        section=section,
        headline=words.headline,
        names=words.names,
        title=words.title,
        place=words.place,
        ROLES=words.ROLES,
        FORMATS=words.FORMATS,
        VIAS=words.VIAS,
        NOTES=words.NOTES,
        ANSWERS=words.ANSWERS,
        OUTCOMES=words.OUTCOMES,
    )
