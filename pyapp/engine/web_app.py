"""What makes the site an app that can be installed: the web manifest, and icons drawn from one list of shapes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from engine.places import ICONS, WEB_MANIFEST

NIGHT, PAPER, ACCENT = "#1d2433", "#ffffff", "#4051b5"
# On a square of 512: a letter, and on it the mark of what is done.
SQUARE: Final = 512
CORNER: Final = 96
LETTER: Final = (96, 152, 416, 376)
FLAP: Final = ((110, 172), (256, 280), (402, 172))
DONE: Final = (384, 368, 84)  # centre and radius
TICK: Final = ((344, 370), (374, 400), (426, 342))
STROKE: Final = 22
FINE: Final = 4  # drawn so many times larger, then made smaller: soft edges
# File, size in pixels, how much of the square the drawing takes, and whether the corners are cut off.
SIZES: Final = (
    ("icon-192.png", 192, 1.0, True),
    ("icon-512.png", 512, 1.0, True),
    ("maskable-512.png", 512, 0.78, False),  # launchers cut it to their own shape
    ("apple-touch-icon.png", 180, 0.9, False),
)


def add_web_app(site: Path, base: str) -> None:
    """Writes the icons and the manifest. `base` is the path under which the site is published: "/afterview/"."""
    folder = site / ICONS
    folder.mkdir(parents=True, exist_ok=True)
    for name, size, part, rounded in SIZES:
        draw(size, part, rounded=rounded).save(folder / name, optimize=True)
    (folder / "icon.svg").write_text(svg(), encoding="utf-8")
    (site / WEB_MANIFEST).write_text(json.dumps(manifest(base), indent=1) + "\n", encoding="utf-8")


def manifest(base: str) -> dict[str, object]:
    """The web manifest. All its addresses are relative but the id, which a browser reads relative to the origin."""
    return {
        "id": base,
        "name": "Afterview",
        "short_name": "Afterview",
        "description": "What to send after a job interview, to whom, by when and why.",
        "lang": "en",
        "dir": "ltr",
        "start_url": "./tracker/",
        "scope": "./",
        "display": "standalone",
        "background_color": PAPER,
        "theme_color": ACCENT,
        "categories": ["productivity", "education"],
        "icons": [
            {"src": f"{ICONS}/icon.svg", "sizes": "any", "type": "image/svg+xml"},
            {"src": f"{ICONS}/icon-192.png", "sizes": "192x192", "type": "image/png"},
            {"src": f"{ICONS}/icon-512.png", "sizes": "512x512", "type": "image/png"},
            {
                "src": f"{ICONS}/maskable-512.png",
                "sizes": "512x512",
                "type": "image/png",
                "purpose": "maskable",
            },
        ],
        "shortcuts": [
            {"name": "Today", "url": "./tracker/#/"},
            {"name": "Add an interview", "url": "./tracker/#/add"},
        ],
    }


def draw(size: int, part: float, *, rounded: bool) -> Image.Image:
    """The icon in pixels. `part` is how much of the square the drawing takes, from its middle."""
    scale = size * FINE / SQUARE
    image = Image.new("RGBA", (size * FINE, size * FINE), (0, 0, 0, 0) if rounded else NIGHT)
    pen = ImageDraw.Draw(image)
    if rounded:
        pen.rounded_rectangle((0, 0, size * FINE, size * FINE), CORNER * scale, fill=NIGHT)

    def at(value: float) -> float:
        return (SQUARE / 2 + (value - SQUARE / 2) * part) * scale

    width = round(STROKE * part * scale)
    pen.rounded_rectangle([at(value) for value in LETTER], STROKE * part * scale, fill=PAPER)
    pen.line([(at(x), at(y)) for x, y in FLAP], fill=NIGHT, width=width, joint="curve")
    x, y, radius = DONE
    for reach, colour in ((radius + STROKE, NIGHT), (radius, ACCENT)):
        pen.ellipse([at(x - reach), at(y - reach), at(x + reach), at(y + reach)], fill=colour)
    pen.line([(at(x), at(y)) for x, y in TICK], fill=PAPER, width=width, joint="curve")
    return image.resize((size, size), Image.Resampling.LANCZOS)


def svg() -> str:
    """The same icon as a drawing, for the browser's tab."""
    left, top, right, bottom = LETTER
    x, y, radius = DONE

    def line(points: tuple[tuple[int, int], ...], colour: str) -> str:
        path = " ".join(f"{px},{py}" for px, py in points)
        return (
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{STROKE}" '
            'stroke-linejoin="round"/>'
        )

    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SQUARE} {SQUARE}">'
        f'<rect width="{SQUARE}" height="{SQUARE}" rx="{CORNER}" fill="{NIGHT}"/>'
        f'<rect x="{left}" y="{top}" width="{right - left}" height="{bottom - top}" rx="{STROKE}" fill="{PAPER}"/>'
        f"{line(FLAP, NIGHT)}"
        f'<circle cx="{x}" cy="{y}" r="{radius + STROKE}" fill="{NIGHT}"/>'
        f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{ACCENT}"/>'
        f"{line(TICK, PAPER)}</svg>\n"
    )
