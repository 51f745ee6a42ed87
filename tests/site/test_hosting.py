"""The site on a plain static host: types, folders, addresses that do not exist, other base paths."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from engine.places import SITE
from engine.serve import TYPES, base_path

HOSTING = Path(__file__).parents[2] / "docs" / "hosting.md"
BASE = "/afterview/"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    command = [sys.executable, "-m", "engine.serve", "--port", "0", "--base", BASE, str(SITE)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield server.stdout.readline().strip()
        server.terminate()


def get(address: str, path: str, method: str = "GET") -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(urlsplit(address).netloc, timeout=10)
    connection.request(method, path)
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def test_the_server_says_where_to_open_it(address: str) -> None:
    assert address.startswith("http://127.0.0.1:")
    assert address.endswith(BASE)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("guide/waiting/", "text/html; charset=utf-8"),
        ("offline/offline.js", "text/javascript; charset=utf-8"),
        ("service-worker.js", "text/javascript; charset=utf-8"),
        ("afterview.webmanifest", "application/manifest+json"),
        ("stylesheets/guide.css", "text/css; charset=utf-8"),
        ("assets/fonts/source-sans-3-latin-400-normal.woff2", "font/woff2"),
        ("icons/icon.svg", "image/svg+xml"),
    ],
)
def test_a_file_comes_under_the_type_that_a_browser_wants(
    address: str, path: str, kind: str
) -> None:
    answer, body = get(address, BASE + path)
    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)
    assert body


def test_every_kind_of_file_in_the_site_has_a_type() -> None:
    kinds = {path.suffix for path in SITE.rglob("*") if path.is_file()}
    assert kinds - TYPES.keys() == {".gz"}  # for machines that ask for it by name


def test_the_page_on_hosting_names_the_types_that_the_server_uses() -> None:
    text = HOSTING.read_text(encoding="utf-8")
    for suffix in (
        ".html",
        ".js",
        ".mjs",
        ".css",
        ".json",
        ".wasm",
        ".webmanifest",
        ".svg",
        ".woff2",
    ):
        row = next(line for line in text.splitlines() if f"`{suffix}`" in line and "|" in line)
        assert f"`{TYPES[suffix].removesuffix('; charset=utf-8')}" in row


@pytest.mark.parametrize("path", [f"{BASE}guide/nothing/", f"{BASE}nothing.js", "/elsewhere/"])
def test_an_address_that_does_not_exist_gets_the_page_that_helps(address: str, path: str) -> None:
    answer, body = get(address, path)
    assert answer.status == 404
    assert b"This page is not here" in body


def test_a_head_request_has_no_body_and_the_connection_stays_usable(address: str) -> None:
    for path in (BASE, f"{BASE}nothing"):
        assert get(address, path, "HEAD")[1] == b""


def test_the_root_leads_to_the_base(address: str) -> None:
    answer, _ = get(address, "/")
    assert (answer.status, answer.headers["Location"]) == (302, BASE)


@pytest.mark.parametrize(
    ("text", "path"), [("/", "/"), ("", "/"), ("afterview", BASE), (BASE, BASE), ("/a/b", "/a/b/")]
)
def test_a_base_path_has_a_slash_at_both_ends(text: str, path: str) -> None:
    assert base_path(text) == path


def test_nothing_outside_the_site_is_served(address: str) -> None:
    for path in (f"{BASE}../pyproject.toml", f"{BASE}%2e%2e/pyproject.toml", "/pyproject.toml"):
        assert get(address, path)[0].status == 404
