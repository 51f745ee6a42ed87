"""One request of the reader's: when, where and on what it was made, and what the answer asks of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Any

from flask import request

from afterview.journal.entries import Entry
from afterview.journal.shapes import is_zone
from afterview.web.when import zone_of


@dataclass(frozen=True, slots=True)
class Device:
    """What the reader holds. `ios`: iPhone or iPad; `standalone`: opened as an installed app."""

    ios: bool = False
    standalone: bool = False


@dataclass(frozen=True, slots=True)
class Write:
    """What the page must store before it shows success: a key, without the site's prefix; None removes it."""

    key: str
    value: str | None


@dataclass(slots=True)
class Call:
    """`now` is aware, `zone` the device's, an IANA name, `locale` as browsers have it ("en-GB").

    `chosen_zone` is the zone that the reader chose in Settings in place of the device's; "": none.

    The answer collects `writes`, `effects` (see browser.py), a `title` ("": the page's heading), what to `announce`
    to whoever does not see the page change, and `next_change`, when the page shows something else by itself.
    """

    now: datetime
    zone: str
    locale: str
    device: Device
    new_id: Callable[[], str]
    chosen_zone: str = ""
    writes: list[Write] = field(default_factory=list)
    effects: list[dict[str, Any]] = field(default_factory=list)
    title: str = ""
    announce: str = ""
    next_change: datetime | None = None
    _first: str = field(default="", init=False, repr=False)
    _told: int = field(default=0, init=False, repr=False)

    @property
    def instant(self) -> datetime:
        """`now` in UTC."""
        return self.now.astimezone(UTC)

    @property
    def reader_zone(self) -> tzinfo:
        return zone_of(self.chosen_zone or self.zone)

    @property
    def zone_name(self) -> str:
        """The reader's zone as the journal can hold it."""
        return next((zone for zone in (self.chosen_zone, self.zone) if is_zone(zone)), "UTC")

    @property
    def here(self) -> datetime:
        """`now` by the reader's clock."""
        return self.now.astimezone(self.reader_zone)

    def tell[Told: Entry](self, kind: type[Told], **fields: Any) -> Told:
        """A new entry, reported now.

        What is told in one call has one `at`, so the ids decide its order: they sort as it was told.
        """
        self._first = self._first or self.new_id()
        self._told += 1
        return kind(id=f"{self._first}-{self._told:04}", at=self.instant, **fields)


def current_call() -> Call:
    """The call that is being answered."""
    call = request.environ["afterview.call"]
    assert isinstance(call, Call)
    return call
