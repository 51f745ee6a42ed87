"""What a shared link shows: a title, a description and a picture; and the map of the site."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from PIL import Image

from engine.social_cards import CARDS, SIZE, Card, Head, draw, read_card

SITE = Path(__file__).parents[2] / "site"
PAGES = sorted(page for page in SITE.rglob("index.html") if "decisions" not in page.parts)


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    assert (SITE / "index.html").exists(), "the site is not built: run `make build`"


def test_every_page_has_a_picture_of_its_own() -> None:
    cards = [read_card(page) for page in PAGES]
    assert None not in cards
    files = [card.file for card in cards if card]
    assert len(set(files)) == len(PAGES) > 0
    for file in files:
        with Image.open(SITE / file) as image:
            assert (image.size, image.format) == (SIZE, "PNG")


def test_every_page_says_what_it_is_about() -> None:
    for page in PAGES:
        meta = Head(page.read_text(encoding="utf-8")).meta
        assert meta["description"] == meta["og:description"]
        assert meta["og:title"]
        assert urlsplit(meta["og:image"]).netloc == urlsplit(meta["og:url"]).netloc


def test_a_long_title_still_fits_the_picture() -> None:
    words = "interview " * 40
    image = draw(Card(words, words, CARDS + "x.png"))
    assert image.size == SIZE


def test_the_map_of_the_site_lists_every_page() -> None:
    tree = ElementTree.parse(SITE / "sitemap.xml")
    listed = {
        urlsplit(element.text or "").path.rstrip("/") for element in tree.iter() if element.text
    }
    for page in PAGES:
        address = Head(page.read_text(encoding="utf-8")).meta["og:url"]
        assert urlsplit(address).path.rstrip("/") in listed
