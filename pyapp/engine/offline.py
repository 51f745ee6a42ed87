"""What is kept on the reader's device: two lists of files by their content, and the service worker that holds them."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from engine import content_policy, scripts
from engine.places import ENGINE, ENGINE_MANIFEST, OVERRIDES, SERVICE_WORKER
from engine.social_cards import CARDS

SOURCE = OVERRIDES / "offline" / SERVICE_WORKER
# For other machines than the reader's: whoever shows a shared link, search engines.
NOT_KEPT = (CARDS, "sitemap.xml", SERVICE_WORKER)
INDEX = "index.html"

type Entry = Mapping[str, str | None]


def add_service_worker(site: Path) -> None:
    """Writes the service worker with its lists. Last of all: what changes later is not what it expects."""
    scripts.bundle(
        SOURCE,
        base=SOURCE.parent,
        to=site,
        form="iife",
        **{
            "process.env.NODE_ENV": '"production"',
            "PRECACHE": json.dumps({"guide": guide(site), "engine": engine(site)}),
            "POLICY": json.dumps(_policy(site)),
        },
    )


def guide(site: Path) -> Sequence[Entry]:
    """All pages and what they need, the tracker's page and the engine's manifest included."""
    return [_entry(file, site) for file in _files(site) if not _is_engine(file, site)]


def engine(site: Path) -> Sequence[Entry]:
    """The engine's files. Their addresses change with their content, so a copy on the device is never stale."""
    return [
        {**_entry(file, site), "revision": None} for file in _files(site) if _is_engine(file, site)
    ]


def _files(site: Path) -> Iterator[Path]:
    for file in sorted(site.rglob("*")):
        if file.is_file() and not file.relative_to(site).as_posix().startswith(NOT_KEPT):
            yield file


def _is_engine(file: Path, site: Path) -> bool:
    address = file.relative_to(site).as_posix()
    return address.startswith(f"{ENGINE}/") and address != ENGINE_MANIFEST


def _entry(file: Path, site: Path) -> Entry:
    """A file's address as pages ask for it, relative to the site's base, and two hashes of its content."""
    address = file.relative_to(site).as_posix()
    digest = hashlib.sha256(file.read_bytes()).digest()
    return {
        "url": f"./{address.removesuffix(INDEX)}" if file.name == INDEX else address,
        "revision": digest.hex()[:16],
        "integrity": f"sha256-{base64.b64encode(digest).decode()}",
    }


def _policy(site: Path) -> str:
    """The policy that fits every page: each page's own, in the page, is narrower."""
    texts = (page.read_text(encoding="utf-8") for page in content_policy.pages(site))
    return content_policy.policy(
        sorted({each for text in texts for each in content_policy.hashes(text)})
    )
