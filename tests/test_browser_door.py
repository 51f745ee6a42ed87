"""The worker's single door: every question is answered, in text, and nothing half-done stays behind."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, redirect, request

from afterview import browser
from afterview.web import Call, Notebook, Write, reopen
from afterview.web.notebook import current_notebook

TRACKER = Path(__file__).parents[1] / "site_overrides" / "tracker"
NOON = "2026-03-02T12:00:00.000Z"  # as browsers write it


def call() -> Call:
    made: Call = request.environ["afterview.call"]
    return made


def pages(notebook: Notebook, *, base: str) -> Flask:
    """A small app with every kind of answer."""
    app = Flask(__name__)
    app.config["PROPAGATE_EXCEPTIONS"] = True
    reopen(app, notebook, base=base)

    @app.get("/")
    def today() -> str:
        call().next_change = datetime(2026, 3, 3, 9, tzinfo=UTC)
        return f"<h1 tabindex='-1'>To <em>do</em>\n today</h1>{base} {current_notebook().beside}"

    @app.get("/named")
    def named() -> str:
        call().title = "Acme"
        return f"<h1>Job</h1>{request.args.to_dict(flat=False)}"

    @app.post("/save")
    def save() -> Any:
        for key, value in request.form.items(multi=True):
            current_notebook().write(call(), key, value)
        call().effects.append({"do": "persist"})
        call().announce = "Saved."
        return redirect("named?of=1&of=2", 303)

    @app.post("/slip")
    def slip() -> tuple[str, int]:
        return "<h1>Correct this</h1>", 422

    @app.get("/writes")
    def writes() -> str:
        call().writes.append(Write("a", "b"))
        return "<h1>Written</h1>"

    @app.get("/breaks")
    def breaks() -> str:
        raise ValueError("<b>not</b> expected")

    @app.get("/round")
    def round() -> Any:
        return redirect("/round")

    return app


@pytest.fixture(autouse=True)
def opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "create_app", pages)
    monkeypatch.setattr(browser, "_door", None)
    assert start() == {"ok": True, "cause": ""}


def start(**changed: Any) -> Any:
    said = {"protocol": browser.PROTOCOL, "base": "/afterview/", "records": {"drafts/1": "Dear"}}
    return json.loads(browser.start(json.dumps({**said, **changed})))


def ask(method: str, path: str, form: list[list[str]] | None = None, **changed: Any) -> Any:
    said = {"id": 7, "method": method, "path": path, "form": form or [], "now": NOON}
    said |= {"zone": "UTC", "locale": "en", "device": {"ios": False, "standalone": False}}
    return json.loads(browser.request(json.dumps({**said, **changed})))


def test_a_page_comes_with_its_path_its_heading_as_title_and_when_it_changes() -> None:
    answer = ask("GET", "/")
    assert answer["id"] == 7
    assert (answer["status"], answer["path"], answer["title"]) == (200, "/", "To do today")
    assert answer["next_change"] == "2026-03-03T09:00:00+00:00"
    assert "/afterview/ {'drafts/1': 'Dear'}" in answer["html"].replace("&#39;", "'")


def test_a_page_may_have_a_title_of_its_own() -> None:
    assert ask("GET", "/named")["title"] == "Acme"


def test_after_a_submit_the_page_behind_the_redirect_is_shown_and_can_be_asked_for_again() -> None:
    answer = ask("POST", "/save", [["entries/1", "[]"], ["drafts/1", "Grüße & Küsse 🙂"]])
    assert (answer["status"], answer["path"]) == (200, "/named?of=1&of=2")
    assert "['1', '2']" in answer["html"]
    assert answer["writes"] == [
        {"key": "entries/1", "value": "[]"},
        {"key": "drafts/1", "value": "Grüße & Küsse 🙂"},
    ]
    assert answer["effects"] == [{"do": "persist"}]
    assert answer["announce"] == "Saved."


def test_errors_in_a_form_are_a_page_that_cannot_be_asked_for_again() -> None:
    answer = ask("POST", "/slip")
    assert (answer["status"], answer["path"], answer["writes"]) == (422, None, [])


@pytest.mark.parametrize("path", ["/breaks", "/round", "/writes"])
def test_a_mistake_of_ours_is_a_readable_page_and_stores_nothing(path: str) -> None:
    answer = ask("GET", path)
    assert (answer["status"], answer["path"]) == (500, path)
    assert answer["title"] == "Something went wrong"
    assert answer["writes"] == answer["effects"] == []
    assert "Nothing that was stored is lost" in answer["html"].replace("\n", " ")


def test_what_went_wrong_is_shown_as_text() -> None:
    html = ask("GET", "/breaks")["html"]
    assert "&lt;b&gt;not&lt;/b&gt; expected" in html
    assert "<b>" not in html


@pytest.mark.parametrize(
    "broken", [{"now": "today"}, {"now": None}, {"device": {"watch": True}}, {"method": None}]
)
def test_a_question_that_makes_no_sense_is_answered_too(broken: dict[str, Any]) -> None:
    assert ask(**{"method": "GET", "path": "/", **broken})["status"] == 500


def test_text_that_is_no_json_is_answered_too() -> None:
    assert json.loads(browser.request("{"))["status"] == 500
    for tell in (browser.start, browser.stored, browser.refused):
        answer = json.loads(tell("{"))
        assert not answer["ok"]
        assert "JSONDecodeError" in answer["cause"]


def test_another_tab_stores_and_removes() -> None:
    browser.stored(json.dumps({"records": {"drafts/1": None, "drafts/2": "Hello"}}))
    assert "Hello" in ask("GET", "/")["html"]
    assert "Dear" not in ask("GET", "/")["html"]


def test_what_the_browser_would_not_store_is_taken_back() -> None:
    ask("POST", "/save", [["drafts/1", "Dear Dana"], ["drafts/2", "more"]])
    told = json.loads(
        browser.refused(json.dumps({"records": {"drafts/1": "Dear", "drafts/2": None}}))
    )
    assert told == {"ok": True, "cause": ""}
    html = ask("GET", "/")["html"]
    assert "Dana" not in html
    assert "more" not in html


def test_opened_again_it_holds_what_is_stored_and_nothing_else() -> None:
    ask("POST", "/save", [["drafts/2", "never stored"]])
    start()
    assert "never stored" not in ask("GET", "/")["html"]


def test_a_page_of_another_release_is_asked_to_reload() -> None:
    answer = start(protocol=browser.PROTOCOL + 1)
    assert not answer["ok"]
    assert "Reload the page" in answer["cause"]


def test_before_it_is_opened_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browser, "_door", None)
    answer = ask("GET", "/")
    assert answer["status"] == 500
    assert "asked before start" in answer["html"]


def test_page_and_engine_speak_the_same_version() -> None:
    protocol = (TRACKER / "protocol.js").read_text(encoding="utf-8")
    (version,) = re.findall(r"PROTOCOL = (\d+);", protocol)
    assert int(version) == browser.PROTOCOL


def test_what_is_stored_is_looked_for_under_one_prefix() -> None:
    (prefix,) = re.findall(r"PREFIX = `(.*)`", (TRACKER / "protocol.js").read_text("utf-8"))
    (early,) = re.findall(r"prefix = `(.*)`", (TRACKER / "first.js").read_text("utf-8"))
    assert prefix.split("$")[0] == early.split("$")[0] == "afterview:"
    assert prefix[-2:] == early[-2:] == "}:"
