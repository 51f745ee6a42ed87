"""The guide's Markdown as the tests read it: pages, headings with their ids, plain prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
CHAPTERS = (
    "before-you-leave",
    "thank-you",
    "waiting",
    "second-note",
    "third-note",
    "asked-again",
    "moving-on",
    "no-offers",
    "answered",
)
ON_NOTES = ("what-to-write", "what-to-avoid", "proofread")
READ_THROUGH = (*CHAPTERS, *ON_NOTES, "evidence")

HEADING = re.compile(r"^#{1,6} (?P<text>.*?)(?: \{(?P<attributes>[^}]*)\})?$", re.MULTILINE)
BOX = re.compile(r'^!!! tip "Do this now"\n(?P<inside>(?:(?: {4}.*)?\n)+)', re.MULTILINE)
# Sentences end with a mark, and perhaps what closes after it; a footnote may follow.
SENTENCE_END = re.compile(r"(?<=[.!?])[”)]*(?:\s+|$)(?=[“(A-Z0-9]|$)")


@dataclass(frozen=True, slots=True)
class Section:
    """A heading whose id is written out: other places can rely on it."""

    page: str
    id: str
    background: bool

    @property
    def citation(self) -> str:
        return f"{self.page}#{self.id}"


def page_of(path: Path) -> str:
    """A page's address within the site: "guide/waiting/", "" for the front page."""
    name = path.relative_to(DOCS).with_suffix("").as_posix()
    return "" if name == "index" else f"{name}/"


def paths() -> tuple[Path, ...]:
    return tuple(sorted(DOCS.rglob("*.md")))


def guide_page(name: str) -> str:
    return (DOCS / "guide" / f"{name}.md").read_text(encoding="utf-8")


def sections() -> Iterator[Section]:
    """Every heading with an id of its own, on every page."""
    for path in paths():
        for heading in HEADING.finditer(path.read_text(encoding="utf-8")):
            attributes = (heading["attributes"] or "").split()
            for name in (each[1:] for each in attributes if each.startswith("#")):
                yield Section(page_of(path), name, ".background" in attributes)


def body(text: str) -> str:
    """A page without its front matter."""
    return re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)


def prose(text: str) -> str:
    """What is read as sentences: no tables, drawings, forms, footnotes, examples or marks."""
    text = body(text)
    text = re.sub(r"^\[\^.*$", "", text, flags=re.MULTILINE)
    text = re.sub(
        r"<!-- afterview: (?!number|range)\w+ [^>]*-->.*?<!-- /afterview -->",
        "",
        text,
        flags=re.DOTALL,
    )
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    text = re.sub(r"^(\||\*\*See also|!!!|#|---).*$", "", text, flags=re.MULTILINE)
    return plain(text)


def plain(text: str) -> str:
    """Markdown without its marks."""
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    text = re.sub(r"\[\^\w+\]", "", text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^\s*(?:[-*]|\d+\.)\s+", "", text, flags=re.MULTILINE)
    return re.sub(r"\*+", "", text)


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of plain text. A line that stands alone is one, whatever it ends with."""
    found: list[str] = []
    for block in re.split(r"\n\s*\n", text):
        for line in _lines(block):
            found += [part.strip() for part in SENTENCE_END.split(line) if part.strip()]
    return tuple(found)


def _lines(block: str) -> Iterator[str]:
    """A paragraph's lines, joined unless one ends its sentence."""
    whole = ""
    for line in block.splitlines():
        whole = f"{whole} {line.strip()}".strip()
        if re.search(r"[.!?:][”)]*$", whole):
            yield whole
            whole = ""
    if whole:
        yield whole
