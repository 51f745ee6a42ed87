"""A reader of the tracker, for tests: opens pages, fills in forms as they stand there, presses their buttons.

Every page is looked at as it comes: it begins with its heading, no id stands there twice, every field has a label,
every link and form of the tracker leads somewhere, nothing brings styles or scripts, and GET stores nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2s
from html.parser import HTMLParser
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from werkzeug.exceptions import HTTPException

from afterview.web import Call, Device, Notebook, create_app

if TYPE_CHECKING:
    from flask import Flask
    from werkzeug.test import TestResponse

VOID = {"input", "br", "link", "meta", "hr", "img"}
FIELDS = ("input", "select", "textarea")
GUIDE = (
    "/guide/",
    "/tracker/",
    "/install/",
    "/journal-format/",
)  # pages of the site around the tracker


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element | str] = field(default_factory=list)

    def all(self, *tags: str) -> Iterable[Element]:
        for child in self.children:
            if isinstance(child, Element):
                if not tags or child.tag in tags:
                    yield child
                yield from child.all(*tags)

    @property
    def text(self) -> str:
        """What one reads, with single spaces."""
        return " ".join(self._words().split())

    def _words(self) -> str:
        parts = [child if isinstance(child, str) else child._words() for child in self.children]
        gap = "" if self.tag in ("span", "time", "strong", "a", "em") else " "
        return gap + "".join(parts) + gap

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def within(self, *tags: str) -> bool:
        above = self.parent
        while above is not None:
            if above.tag in tags:
                return True
            above = above.parent
        return False


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("root", {})
        self._open = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self._open)
        self._open.children.append(element)
        if tag not in VOID:
            self._open = element

    def handle_endtag(self, tag: str) -> None:
        assert self._open.tag == tag, f"<{self._open.tag}> is closed by </{tag}>"
        assert self._open.parent is not None
        self._open = self._open.parent

    def handle_data(self, data: str) -> None:
        self._open.children.append(data)


class Screen:
    """One answer of the tracker."""

    def __init__(self, status: int, html: str, path: str) -> None:
        self.status = status
        self.html = html
        self.path = path
        tree = _Tree()
        tree.feed(html)
        assert tree._open is tree.root, f"<{tree._open.tag}> is never closed"
        self.root = tree.root
        self.text = self.root.text

    def __contains__(self, words: str) -> bool:
        return words in self.text

    @property
    def heading(self) -> str:
        return next(iter(self.root.all("h1"))).text

    @property
    def headings(self) -> list[str]:
        return [each.text for each in self.root.all("h1", "h2", "h3")]

    @property
    def cards(self) -> list[Element]:
        return list(self.root.all("article"))

    @property
    def todo(self) -> list[Element]:
        """The cards that are no questions."""
        return [card for card in self.cards if "card--question" not in card.get("class")]

    def card(self, words: str) -> Element:
        """The one card whose heading holds these words."""
        found = [card for card in self.cards if words in next(iter(card.all("h3"))).text]
        assert len(found) == 1, (words, [card.text for card in self.cards])
        return found[0]

    def link(self, words: str, within: Element | None = None) -> str:
        """The path of the first link that begins with these words."""
        return next(
            link.get("href")
            for link in (within or self.root).all("a")
            if link.text.startswith(words)
        )

    def form(self, words: str, within: Element | None = None) -> tuple[Element, Element]:
        """The first form that has a button which begins with these words, and the button."""
        return next(
            (form, button)
            for form in (within or self.root).all("form")
            for button in self._buttons(form)
            if button.text.startswith(words)
        )

    def _buttons(self, form: Element) -> Iterable[Element]:
        """The buttons of a form, those that stand elsewhere included."""
        for button in self.root.all("button"):
            if button.get("form") == form.get("id") if button.get("form") else button in form.all():
                yield button

    @property
    def fields(self) -> list[Element]:
        """The fields that one sees."""
        return [each for each in self.root.all(*FIELDS) if each.get("type") != "hidden"]

    @property
    def alert(self) -> str:
        """What the box of errors says; "" without one."""
        return next((each.text for each in self.root.all() if each.get("role") == "alert"), "")

    def named(self, label: str) -> str:
        """The name of the field with this label."""
        texts = {each.get("for"): each.text for each in self.root.all("label")}
        return next(
            each.get("name") for each in self.fields if texts.get(each.get("id"), "") == label
        )


def values(form: Element) -> list[tuple[str, str]]:
    """What a form sends as it stands there."""
    sent = []
    for each in form.all(*FIELDS):
        name = each.get("name")
        if each.tag == "select":
            options = list(each.all("option"))
            chosen = [option for option in options if "selected" in option.attributes] or options[
                :1
            ]
            sent += [(name, option.get("value")) for option in chosen]
        elif each.tag == "textarea":
            sent.append((name, "".join(str(child) for child in each.children).removeprefix("\n")))
        elif each.get("type") not in ("radio", "checkbox") or "checked" in each.attributes:
            sent.append((name, each.get("value")))
    return sent


class Reader:
    """Somebody with a tracker. `now` and `zone` are theirs; what was stored is in `records`."""

    def __init__(
        self,
        now: str = "2026-03-02T16:30:00-05:00",
        zone: str = "America/New_York",
        records: Mapping[str, str] | None = None,
        device: Device | None = None,
        locale: str = "en-GB",
    ) -> None:
        self.now = datetime.fromisoformat(now)
        self.zone = zone
        self.locale = locale
        self.device = device or Device()
        self.records = dict(records or {})
        # In no order, as real ids are.
        self._ids = (blake2s(str(number).encode(), digest_size=8).hexdigest() for number in count())
        self.call: Call
        self.open_notebook()

    def open_notebook(self) -> None:
        """Open the tracker, again, over what is stored."""
        self.notebook = Notebook(self.records)
        self.app: Flask = create_app(self.notebook, base="/", prefix="")
        self.client = self.app.test_client(use_cookies=False)

    def at(self, now: str) -> Reader:
        self.now = datetime.fromisoformat(now)
        return self

    def open(self, path: str) -> Screen:
        return self._ask("GET", path, [])

    def post(self, path: str, *form: tuple[str, str]) -> Screen:
        return self._ask("POST", path, list(form))

    def follow(self, screen: Screen, words: str, within: Element | None = None) -> Screen:
        return self.open(screen.link(words, within))

    def press(
        self,
        screen: Screen,
        words: str,
        within: Element | None = None,
        /,
        **typed: str | list[str],
    ) -> Screen:
        """Fill in fields by their names (`a__b` for a-b), press the button, and see what comes."""
        form, button = screen.form(words, within)
        sent = values(form)
        names = {name for name, _ in sent} | {each.get("name") for each in form.all(*FIELDS)}
        for typed_name, value in typed.items():
            name = typed_name.replace("__", "-")
            assert name in names, f"no field {name} in {sorted(names)}"
            sent = [each for each in sent if each[0] != name]
            sent += [(name, each) for each in ([value] if isinstance(value, str) else value)]
        if button.get("name"):
            sent.append((button.get("name"), button.get("value")))
        path = button.get("formaction") or form.get("action")
        if form.get("method") != "post":
            return self.open(f"{path}?{urlencode(sent)}")
        return self._ask("POST", path, sent)

    def _ask(self, method: str, path: str, form: list[tuple[str, str]]) -> Screen:
        if method == "POST":  # two submits are never made at one instant
            self.now += timedelta(milliseconds=1)
        self.call = Call(
            self.now,
            self.zone,
            self.locale,
            self.device,
            lambda: next(self._ids),
            self.notebook.chosen_zone,
        )
        response = self._open(method, path, form)
        while response.location is not None:
            assert response.status_code == 303
            method, path = "GET", response.location
            response = self._open("GET", path, [])
        for write in self.call.writes:
            if write.value is None:
                self.records.pop(write.key, None)
            else:
                self.records[write.key] = write.value
        screen = Screen(response.status_code, response.get_data(as_text=True), path)
        look_over(screen, self.app)
        return screen

    def _open(self, method: str, path: str, form: list[tuple[str, str]]) -> TestResponse:
        before = len(self.call.writes), len(self.call.effects)
        response = self.client.open(
            path,
            method=method,
            data=urlencode(form) if method == "POST" else None,
            content_type="application/x-www-form-urlencoded" if method == "POST" else None,
            environ_overrides={"afterview.call": self.call},
        )
        if method == "GET":
            assert (len(self.call.writes), len(self.call.effects)) == before, f"GET {path} wrote"
        return response


def look_over(screen: Screen, app: Flask) -> None:
    """What holds of every page."""
    elements = list(screen.root.all())
    first = next(child for child in screen.root.children if not str(child).isspace())
    assert isinstance(first, Element)
    assert (first.tag, first.get("tabindex")) == ("h1", "-1"), screen.path
    assert [each.tag for each in elements].count("h1") == 1
    level = 1
    for each in screen.root.all("h1", "h2", "h3", "h4"):
        assert int(each.tag[1]) <= level + 1, f"{each.text} skips a level on {screen.path}"
        level = int(each.tag[1])
        assert each.text
    ids = [each.get("id") for each in elements if "id" in each.attributes]
    assert len(ids) == len(set(ids)), (screen.path, ids)
    for each in elements:
        assert each.tag not in ("script", "style"), each
        assert not [name for name in each.attributes if name == "style" or name.startswith("on")]
        for name in ("aria-labelledby", "aria-describedby", "for"):
            for id in each.get(name).split():
                assert id in ids, f"{name} {id} on {screen.path}"
    labelled = {each.get("for") for each in screen.root.all("label")}
    for each in screen.fields:
        assert each.get("id") in labelled, f"{each.attributes} has no label on {screen.path}"
    for each in screen.root.all("button", "a"):
        assert each.text or each.get("aria-label"), f"{each} has no words on {screen.path}"
    for each in screen.root.all("fieldset"):
        assert next(iter(each.all())).tag == "legend"
    _leads_somewhere(screen, app, ids)


def _leads_somewhere(screen: Screen, app: Flask, ids: list[str]) -> None:
    adapter = app.url_map.bind("localhost")
    for each in screen.root.all("a", "form"):
        address = each.get("href" if each.tag == "a" else "action")
        if address.startswith("#"):
            assert address[1:] in ids, f"{address} is not on {screen.path}"
        elif address.startswith("/") and not address.startswith(GUIDE):
            try:
                adapter.match(address.split("?")[0], method=(each.get("method") or "get").upper())
            except HTTPException:
                raise AssertionError(f"{address} on {screen.path} leads nowhere") from None
