"""Cards as they were last shown: one that says the same is not made again."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from markupsafe import Markup

from afterview.web.call import Call
from afterview.web.words import relative_words

if TYPE_CHECKING:
    from afterview.web.cards import Card

KEPT = 60  # two full pages
RELATIVE = re.compile(r'(?P<tag><time datetime="(?P<moment>[^"]*)" data-relative>)[^<]*')


class Shelf:
    def __init__(self) -> None:
        self._kept: dict[str, tuple[Card, object, Markup]] = {}

    def show(self, card: Card, call: Call, make: Callable[[Card], Markup]) -> Markup:
        """The card's HTML: as `make` makes it, or made it, with words that are true now."""
        # Beside the card, its times depend on this: a year is named when it is not this one.
        seen_from = call.zone_name, call.here.year
        kept = self._kept.pop(card.id, None)
        if kept is None or kept[:2] != (card, seen_from):
            kept = card, seen_from, make(card)
        self._kept[card.id] = kept
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return freshened(kept[2], call)


def freshened(html: Markup, call: Call) -> Markup:
    """The HTML with relative times as they are now."""

    def words(found: re.Match[str]) -> str:
        moment = datetime.fromisoformat(found["moment"])
        return found["tag"] + relative_words(moment, call.instant, call.reader_zone)

    return Markup(RELATIVE.sub(words, html))
