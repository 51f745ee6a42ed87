"""Every page forbids what it does not need, and asks no one but this site for anything."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from engine.content_policy import forbidden, hashes, policy
from engine.places import SERVICE_WORKER, SITE
from tests.site.pages import ALL, elements, every_page

# Attributes whose address a browser asks for by itself, without a click.
ASKED = {("link", "href"), ("img", "srcset"), ("form", "action"), ("object", "data")}
NOT_ASKED = {"canonical", "prev", "next"}
WORDS_FOR_OTHERS = {
    "og:image",
    "og:url",
}  # addresses of this site, in full, for whoever shows a link


def test_the_site_is_built() -> None:
    assert len(ALL) > 25, "run `make build`"


@every_page
def test_a_page_has_the_policy_before_anything_that_it_governs(page: Path) -> None:
    first, second = elements(page)[2:4]
    assert first == ("meta", {"charset": "utf-8"})
    text = page.read_text(encoding="utf-8")
    assert second[1] == {
        "http-equiv": "Content-Security-Policy",
        "content": policy(hashes(text)),
    }


@every_page
def test_a_page_has_nothing_that_the_policy_would_refuse(page: Path) -> None:
    assert forbidden(page.read_text(encoding="utf-8")) == []


def test_the_policy_names_no_other_origin_and_nothing_unsafe() -> None:
    line = policy(["sha256-x"])
    assert "default-src 'self';" in line
    assert "unsafe-inline" not in line
    assert "'unsafe-eval'" not in line
    assert "http" not in line
    assert "*" not in line


@every_page
def test_a_page_asks_only_this_site(page: Path) -> None:
    asked = [
        address
        for tag, attributes in elements(page)
        for name, address in attributes.items()
        if (name == "src" or (tag, name) in ASKED) and attributes.get("rel") not in NOT_ASKED
    ]
    assert [each for each in asked if urlsplit(each).netloc] == []


@pytest.mark.parametrize(
    "sheet", sorted(SITE.rglob("*.css")), ids=lambda path: path.relative_to(SITE).as_posix()
)
def test_a_style_sheet_asks_only_this_site(sheet: Path) -> None:
    addresses = re.findall(r"url\(([^)]*)\)", sheet.read_text(encoding="utf-8"))
    assert [
        each for each in addresses if urlsplit(each.strip("'\"")).scheme not in ("", "data")
    ] == []


def test_the_service_worker_sends_a_policy_that_fits_every_page() -> None:
    source = (SITE / SERVICE_WORKER).read_text(encoding="utf-8")
    for page in ALL:
        for each in hashes(page.read_text(encoding="utf-8")):
            assert each in source


@pytest.mark.parametrize(
    "html",
    ['<p style="color:red">', '<button onclick="go()">', "<style>p{}</style>"],
)
def test_what_the_policy_would_refuse_stops_the_build(html: str) -> None:
    assert forbidden(html)


def test_an_inline_script_is_allowed_by_its_hash_and_data_needs_none() -> None:
    page = '<script>go()</script><script src="x.js"></script><script type="application/json">{}</script>'
    assert hashes(page) == ["sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw="]
