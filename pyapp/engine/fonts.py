"""The typeface, from an npm package under the Open Font License: copied into the site, asked from no one else."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from engine.places import FONTS, NODE_MODULES

PACKAGE = NODE_MODULES / "@fontsource" / "source-sans-3"
# The package's style sheets, and how many of the alphabets in them: names of people need more letters than the guide.
FACES = ("400.css", "400-italic.css", "700.css")
ALPHABETS = ("latin", "latin-ext")
FACE = re.compile(
    r"/\* source-sans-3-(?P<alphabet>[a-z-]+?)-\d+-\w+ \*/\s*(?P<rule>@font-face \{.*?\})",
    re.DOTALL,
)
FILE = re.compile(r"url\(\./files/(?P<file>[^)]+\.woff2)\) format\('woff2'\)[^;]*;")
# The page never jumps: who is too slow to get the typeface at once reads this page in the device's own.
SWAP, OPTIONAL = "font-display: swap;", "font-display: optional;"
FAMILY = ':root{--md-text-font:"Source Sans 3"}\n'


def add_fonts(site: Path) -> None:
    """Writes assets/fonts: fonts.css and the files that it names."""
    folder = site / FONTS
    folder.mkdir(parents=True)
    rules = [
        _local(face["rule"], folder)
        for sheet in FACES
        for face in FACE.finditer((PACKAGE / sheet).read_text(encoding="utf-8"))
        if face["alphabet"] in ALPHABETS
    ]
    (folder / "fonts.css").write_text(FAMILY + "".join(rules), encoding="utf-8")


def _local(rule: str, folder: Path) -> str:
    """A rule that names one file, which lies beside the style sheet."""
    found = FILE.search(rule)
    assert found is not None, rule
    shutil.copyfile(PACKAGE / "files" / found["file"], folder / found["file"])
    local = FILE.sub(f"url({found['file']}) format('woff2');", rule)
    return re.sub(r"\s+", " ", local.replace(SWAP, OPTIONAL)) + "\n"
