"""Serves the built site on this computer, as a plain static host does: files, right types, no headers of our own.

    python -m engine.serve --port 8000 [--base /afterview/] site

The first line printed is the address to open; port 0 takes a free one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from engine.places import SITE

HOST = "127.0.0.1"
# What a browser insists on, whatever this computer's own table says.
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".xml": "application/xml",
    ".whl": "application/zip",
    ".zip": "application/zip",
    ".bin": "application/octet-stream",
}


class Host(SimpleHTTPRequestHandler):
    """The site below `base`, and the site's own page for every address that does not exist."""

    protocol_version = "HTTP/1.1"
    extensions_map = TYPES

    def __init__(self, *args: object, base: str, directory: str) -> None:
        self.base = base
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        if self.path == "/" != self.base:
            self.send_response(HTTPStatus.FOUND)
            self.send_header("Location", self.base)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        super().do_GET()

    def translate_path(self, path: str) -> str:
        address = urlsplit(path).path
        if not address.startswith(self.base):
            return str(Path(self.directory, "no such file"))
        return super().translate_path("/" + address.removeprefix(self.base))

    def end_headers(self) -> None:
        # A new build shows at once; files that have not changed are not sent again.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", TYPES[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Requests are not worth a line each."""


class Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that leaves a page hangs up on what it had asked for; only other errors are news."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def base_path(text: str) -> str:
    """The path below which the site lies, with a slash at both ends."""
    inside = text.strip("/")
    return f"/{inside}/" if inside else "/"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m engine.serve", description="Serves the built site on this computer."
    )
    parser.add_argument("site", nargs="?", type=Path, default=SITE)
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--base", type=base_path, default="/")
    options = parser.parse_args(arguments)
    if not (options.site / "index.html").exists():
        raise SystemExit(f"{options.site} holds no site: run `make build`")
    handler = partial(Host, base=options.base, directory=str(options.site.resolve()))
    try:
        server = Server((HOST, options.port), handler)
    except OSError as error:
        raise SystemExit(
            f"Port {options.port} cannot be used ({error.strerror}): try `make serve PORT=8001`"
        ) from None
    print(f"http://{HOST}:{server.server_port}{options.base}", flush=True)
    print("Open this address; Ctrl+C ends it.", flush=True)
    with server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
