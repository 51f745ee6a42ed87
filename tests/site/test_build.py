"""The site built for another address, and builds that cannot be right."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from engine import build, guide_blocks
from engine.places import ICONS, SERVICE_WORKER, SITE, WEB_MANIFEST

ADDRESS = "https://example.org/afterview/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "site"
    build.build(ADDRESS, folder)
    return folder


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_the_page_for_wrong_addresses_works_wherever_it_stands_in(site: Path) -> None:
    page = text(site / "404.html")
    addresses = re.findall(r'(?:href|src)="([^"#][^"]*)"', page)
    inside = [each for each in addresses if not each.startswith("https://")]
    assert len(inside) > 20
    assert [each for each in inside if not each.startswith("/afterview/")] == []


def test_every_other_page_may_be_moved_to_another_path(site: Path) -> None:
    for page in site.rglob("index.html"):
        addresses = re.findall(r'(?:href|src)="([^"]*)"', text(page))
        assert [each for each in addresses if each.startswith("/")] == [], page


def test_the_map_of_the_site_has_full_addresses(site: Path) -> None:
    places = [
        each.text or "" for each in ElementTree.parse(site / "sitemap.xml").iter() if each.text
    ]
    listed = [each for each in places if each.startswith("http")]
    assert ADDRESS in listed
    assert f"{ADDRESS}guide/waiting/" in listed
    assert all(each.startswith(ADDRESS) for each in listed)


def test_the_same_files_give_the_same_service_worker(site: Path, tmp_path: Path) -> None:
    """Nobody is told of a new version that is none."""
    build.build(ADDRESS, tmp_path / "again")
    assert text(tmp_path / "again" / SERVICE_WORKER) == text(site / SERVICE_WORKER)


def test_two_sites_on_one_origin_install_as_two_apps(site: Path) -> None:
    there, here = (json.loads(text(folder / WEB_MANIFEST)) for folder in (site, SITE))
    assert there["id"] == "/afterview/"
    for manifest in (there, here):
        assert manifest["display"] == "standalone"
        assert (site / manifest["start_url"] / "index.html").exists()
        assert manifest["name"]
        for icon in manifest["icons"]:
            assert (site / icon["src"]).exists()


def test_the_icons_have_the_sizes_that_they_say() -> None:
    for icon in json.loads(text(SITE / WEB_MANIFEST))["icons"]:
        if icon["type"] == "image/png":
            with Image.open(SITE / icon["src"]) as image:
                assert "x".join(map(str, image.size)) == icon["sizes"]
    with Image.open(SITE / ICONS / "apple-touch-icon.png") as image:
        assert image.size == (180, 180)


def test_the_maskable_icon_keeps_its_drawing_within_the_safe_zone() -> None:
    """A launcher may cut all but a circle of 80 % of the width."""
    with Image.open(SITE / ICONS / "maskable-512.png") as image:
        pixels = image.convert("RGB")
        ground = pixels.getpixel((0, 0))
        for x in range(0, 512, 4):
            for y in range(0, 512, 4):
                if (x - 256) ** 2 + (y - 256) ** 2 > 205**2:
                    assert pixels.getpixel((x, y)) == ground, (x, y)


def test_a_stale_block_stops_the_build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = guide_blocks.DOCS / "guide" / "waiting.md"
    monkeypatch.setattr(guide_blocks, "stale", lambda: iter([(page, "")]))
    with pytest.raises(SystemExit, match=r"docs/guide/waiting\.md.*make guide"):
        build.build(ADDRESS, tmp_path / "site")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("wrong", ["example.org", "/afterview/", "ftp://x.example/", "https://"])
def test_an_address_that_is_none_is_refused(wrong: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is no address like"):
        build.address(wrong)


def test_an_address_gets_its_slash() -> None:
    assert build.address("https://example.org/afterview") == ADDRESS
