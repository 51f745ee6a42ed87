"""What is saved on the device is all that the site needs, and each file by its content."""

from __future__ import annotations

import json
from pathlib import Path

from engine import offline
from engine.places import ENGINE, ENGINE_MANIFEST, SERVICE_WORKER, SITE
from engine.social_cards import CARDS

GUIDE, ENGINE_FILES = offline.guide(SITE), offline.engine(SITE)
MEGABYTE = 1_000_000


def file(address: str) -> str:
    """The file behind an address as pages ask for it."""
    path = address.removeprefix("./")
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def test_every_file_of_the_site_is_in_one_of_the_two_lists() -> None:
    listed = [file(str(entry["url"])) for entry in (*GUIDE, *ENGINE_FILES)]
    assert len(listed) == len(set(listed))
    missing = {
        path.relative_to(SITE).as_posix() for path in SITE.rglob("*") if path.is_file()
    } - set(listed)
    assert {name for name in missing if not name.startswith(CARDS)} == {
        SERVICE_WORKER,
        "sitemap.xml",
        "sitemap.xml.gz",
    }


def test_the_second_list_is_what_the_engine_says_it_needs() -> None:
    manifest = json.loads((SITE / ENGINE_MANIFEST).read_text(encoding="utf-8"))
    needed = {f"{ENGINE}/{entry['url']}" for entry in manifest["files"]}
    assert {entry["url"] for entry in ENGINE_FILES} == needed
    assert ENGINE_MANIFEST in {entry["url"] for entry in GUIDE}


def test_the_service_worker_knows_the_files_as_they_are() -> None:
    source = (SITE / SERVICE_WORKER).read_text(encoding="utf-8")
    for entry in (*GUIDE, *ENGINE_FILES):
        assert f'"{entry["url"]}"' in source
        assert f'"{entry["integrity"]}"' in source


def test_a_page_is_listed_by_the_address_that_readers_use() -> None:
    addresses = {entry["url"] for entry in GUIDE}
    assert {"./", "./guide/waiting/", "./tracker/", "404.html"} <= addresses
    assert not any(str(address).endswith("index.html") for address in addresses)


def test_other_content_is_another_revision(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text("one", encoding="utf-8")
    before = offline.guide(tmp_path)
    page.write_text("two", encoding="utf-8")
    assert offline.guide(tmp_path) != before


def test_whoever_only_reads_pays_for_the_guide_alone() -> None:
    size = sum((SITE / file(str(entry["url"]))).stat().st_size for entry in GUIDE)
    assert size < 4 * MEGABYTE
