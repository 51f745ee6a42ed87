"""The pictures that stand beside a shared link: one for each page of the built site, with its title and description.

Reads what each page says of itself (og:title, description) and draws where its og:image points. The typeface comes
from an npm package under the Open Font License; nothing is fetched.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).parents[2] / "node_modules" / "@fontsource" / "source-sans-3" / "files"
SIZE: Final = (1200, 630)  # what sharing sites ask for, in pixels
MARGIN: Final = 90
NIGHT, PAPER, SOFT, ACCENT = "#1d2433", "#ffffff", "#c3cad9", "#7fa6ff"
COLOURS: Final = 32  # enough for letters with soft edges, and a small file
CARDS: Final = "assets/cards/"


@dataclass(frozen=True, slots=True)
class Card:
    """What a page says of itself. `file` is where its picture belongs, relative to the site."""

    title: str
    description: str
    file: str


class Head(HTMLParser):
    """The meta elements of a page, by name or property."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "meta":
            values = dict(attrs)
            name = values.get("property") or values.get("name")
            if name:
                self.meta[name] = values.get("content") or ""


def read_card(page: Path) -> Card | None:
    """What a built page says of itself; None for a page that nobody shares (it names no picture)."""
    meta = Head(page.read_text(encoding="utf-8")).meta
    if "og:image" not in meta:
        return None
    name = meta["og:image"].rpartition(CARDS)[2]
    return Card(meta["og:title"], meta.get("description", ""), CARDS + name)


def draw(card: Card) -> Image.Image:
    """The picture: the name of the site, the title, the description, and the path as a line of stops."""
    image = Image.new("RGB", SIZE, NIGHT)
    pen = ImageDraw.Draw(image)
    width = SIZE[0] - 2 * MARGIN
    pen.text((MARGIN, 70), "Afterview", font=font(36, bold=True), fill=ACCENT)
    y = 150.0
    for lines, face, fill, leading in (
        (wrapped(card.title, font(76, bold=True), width)[:2], font(76, bold=True), PAPER, 88),
        (wrapped(card.description, font(36), width)[:4], font(36), SOFT, 50),
    ):
        for line in lines:
            pen.text((MARGIN, y), line, font=face, fill=fill)
            y += leading
        y += 26
    _draw_path(pen, SIZE[1] - 80)
    return image.quantize(COLOURS)


def wrapped(text: str, face: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """The text in lines that fit the width, in pixels."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and face.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(
        FONTS / f"source-sans-3-latin-{700 if bold else 400}-normal.woff", size
    )


def _draw_path(pen: ImageDraw.ImageDraw, y: int) -> None:
    """The way from the interview to the answer, as the timeline in the guide draws it."""
    stops = [MARGIN + place * (SIZE[0] - 2 * MARGIN) // 5 for place in range(6)]
    pen.line((stops[0], y, stops[-1], y), fill=SOFT, width=4)
    for place, x in enumerate(stops):
        radius = 14 if place % 2 else 11
        box = (x - radius, y - radius, x + radius, y + radius)
        pen.ellipse(box, fill=ACCENT if place % 2 else NIGHT, outline=ACCENT, width=4)


def add_cards(site: Path) -> None:
    """Draws the cards of all pages in the built site."""
    cards = [card for page in sorted(site.rglob("*.html")) if (card := read_card(page))]
    for card in cards:
        target = site / card.file
        target.parent.mkdir(parents=True, exist_ok=True)
        draw(card).save(target, optimize=True)
