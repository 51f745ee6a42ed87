"""`flask run`: the pages without a browser build, for work on them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from flask.cli import ScriptInfo

from afterview.web.standalone import serve

if TYPE_CHECKING:
    import pytest

NOW = "2026-03-02T16:30:00-05:00"


def test_flask_finds_the_tracker_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AFTERVIEW_NOTEBOOK", raising=False)
    app = ScriptInfo(app_import_path="afterview.web.standalone").load_app()
    page = app.test_client().get("/").text
    assert page.startswith("<!doctype html>")
    assert 'href="/add"' in page


def test_what_is_entered_is_kept_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "notebook.json"
    client = serve(file, now=NOW, zone="America/New_York").test_client()
    client.post("/add", data={"company": "Acme", "day": "2026-03-02", "format": "video"})
    stored = json.loads(file.read_text("utf-8"))
    assert [key.split("/")[0] for key in stored] == ["entries"]
    again = serve(file, now=NOW, zone="America/New_York").test_client()
    assert "Acme" in again.get("/jobs").text


def test_a_download_comes_as_a_file() -> None:
    client = serve(None, now=NOW, zone="UTC").test_client()
    response = client.post("/backup/download")
    assert response.status_code == 200
    assert "attachment" in response.headers["Content-Disposition"]
    assert json.loads(response.text)["format"] == "afterview-journal"


def test_the_looks_are_those_of_the_trackers_page() -> None:
    looks = serve(None, now=NOW, zone="UTC").test_client().get("/looks.css")
    assert looks.mimetype == "text/css"
    assert ".tracker__view .card" in looks.text
