"""The tracker without a browser build, for work on its pages: `flask --app afterview.web.standalone run`.

The notebook is in memory, or in the file that AFTERVIEW_NOTEBOOK names: a JSON object of keys and texts. The call is
made from this computer's clock, or AFTERVIEW_NOW, in the zone TZ; AFTERVIEW_SCHEME=slate is dark. What the page's
shell would do (store, download) is done here. Not for serving people.
"""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from uuid import uuid4

from flask import Flask, Response, render_template, request

from afterview import web
from afterview.web import Call, Device, Notebook

REPOSITORY = Path(__file__).parents[3]
STYLES = (
    REPOSITORY / "docs" / "stylesheets" / "guide.css",
    REPOSITORY / "site_overrides" / "tracker" / "shell.css",
    REPOSITORY / "site_overrides" / "tracker" / "tracker.css",
)


def serve(file: Path | None, *, now: str | None, zone: str, scheme: str = "default") -> Flask:
    """The app over the notebook in `file` (None: in memory).

    `now`: a fixed instant, or None for the clock. `scheme`: the theme's colours, default or slate (dark).
    """
    stored = json.loads(file.read_text("utf-8")) if file is not None and file.exists() else {}
    notebook = Notebook(stored)
    app = web.create_app(notebook, base="/", prefix="")

    @app.before_request
    def answer_as_the_shell_asks() -> None:
        request.environ["afterview.call"] = Call(
            now=datetime.fromisoformat(now) if now else datetime.now(UTC),
            zone=zone,
            locale=request.accept_languages.best or "en-GB",
            device=Device(),
            new_id=lambda: uuid4().hex,
            chosen_zone=notebook.chosen_zone,
        )

    @app.after_request
    def do_what_the_shell_does(response: Response) -> Response:
        call = request.environ["afterview.call"]
        for write in call.writes:
            if write.value is None:
                stored.pop(write.key, None)
            else:
                stored[write.key] = write.value
        if call.writes and file is not None:
            file.write_text(json.dumps(stored, ensure_ascii=False, indent=1), "utf-8")
        for effect in call.effects:
            if effect["do"] == "download":
                response.set_data(effect["text"])
                response.headers["Content-Disposition"] = f"attachment; filename={effect['name']}"
                response.content_type = effect["type"]
                response.status_code = 200
                del response.headers["Location"]
                return response
        if response.mimetype == "text/html" and response.location is None:
            page = render_template(
                "standalone.html", main=response.get_data(as_text=True), scheme=scheme
            )
            response.set_data(page)
        return response

    @app.get("/looks.css")
    def looks() -> Response:
        """The styles of the tracker's page in one: the theme's, where it is installed, and the site's own."""
        files = [*_theme(), *(file for file in STYLES if file.exists())]
        text = "\n".join(file.read_text("utf-8") for file in files)
        return Response(text, mimetype="text/css")

    return app


def _theme() -> list[Path]:
    """The theme's stylesheets; none where MkDocs is not installed."""
    found = find_spec("material")
    if found is None or found.origin is None:
        return []
    folder = Path(found.origin).parent / "templates" / "assets" / "stylesheets"
    return [*sorted(folder.glob("main.*.css")), *sorted(folder.glob("palette.*.css"))]


def create_app() -> Flask:
    """What `flask run` serves."""
    named = os.environ.get("AFTERVIEW_NOTEBOOK")
    return serve(
        Path(named) if named else None,
        now=os.environ.get("AFTERVIEW_NOW"),
        zone=os.environ.get("TZ", "UTC"),
        scheme=os.environ.get("AFTERVIEW_SCHEME", "default"),
    )
