"""Today: what to send next, to whom, by when and why, over all jobs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from flask import Blueprint, current_app, render_template

from afterview.web.call import current_call
from afterview.web.cards import Card, cards
from afterview.web.changes import banner
from afterview.web.groups import Group
from afterview.web.notebook import current_notebook
from afterview.web.paging import paged
from afterview.web.words import next_year

pages = Blueprint("today", __name__)

NEVER = datetime.max.replace(tzinfo=UTC)
CARDS = 10
WAITS = 5


@pages.get("/")
def today() -> str:
    call, notebook = current_call(), current_notebook()
    listing = notebook.docket.at(call.instant)
    # A year is named when it is not this one.
    call.next_change = min(listing.holds_until or NEVER, next_year(call.here))
    page = paged(listing.todo, CARDS)

    def shown(groups: Sequence[Group]) -> list[Card]:
        told = (Group(listing.told(group.step), group.searches) for group in groups)
        return cards(told, notebook, call)

    make = current_app.jinja_env.get_template("cards.html").module.show  # type: ignore[attr-defined]

    def show(card: Card) -> str:
        return notebook.shelf.show(card, call, lambda card: make(card, "today"))

    return render_template(
        "today.html",
        is_empty=not notebook.ledger.jobs,
        device=call.device,
        change=banner(),
        unreadable=len(notebook.ledger.unreadable),
        questions=listing.asked,
        todo=len(listing.todo),
        overdue=listing.overdue,
        pages=page,
        cards=shown(page.shown),
        waiting=len(listing.waits),
        waits=shown(listing.waits[:WAITS]),
        show=show,
    )
