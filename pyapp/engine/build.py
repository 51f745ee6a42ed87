"""Builds the whole site into site/: pages, fonts, pictures, scripts, the engine, and what protects and saves them.

    python -m engine.build --site-url https://example.org/afterview/

The address decides what the pages say of themselves (canonical links, social cards, the map of the site, the page for
wrong addresses); every other link is relative. The old site stays until the new one is whole.
"""

from __future__ import annotations

import argparse
import fcntl
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from engine import (
    bundle,
    content_policy,
    first_view,
    first_visit,
    fonts,
    guide_blocks,
    offline,
    scripts,
    social_cards,
    web_app,
    wheels,
)
from engine.command import run
from engine.places import BUILD, ROOT, SITE

# What the theme brings and this site never asks for: its scripts, maps for debuggers, its own icon.
UNUSED = ("assets/javascripts", "assets/images", "assets/**/*.map")


def build(site_url: str, to: Path = SITE) -> None:
    """Builds the site; raises SystemExit, with the reason, when it cannot be right."""
    with _alone(), tempfile.TemporaryDirectory(dir=BUILD, prefix="site-") as folder:
        site = Path(folder) / "site"
        for words, step in STEPS:
            started = time.monotonic()
            step(site, site_url)
            print(f"{words:<40} {time.monotonic() - started:5.1f} s", flush=True)
        shutil.rmtree(to, ignore_errors=True)
        shutil.move(site, to)


def check_blocks(site: Path, site_url: str) -> None:
    pages = [str(page.relative_to(ROOT)) for page, _ in guide_blocks.stale()]
    if pages:
        raise SystemExit(f"Not as the rules say now: {', '.join(pages)}. Run `make guide`.")


def write_pages(site: Path, site_url: str) -> None:
    # Neither -q nor -v: with them MkDocs does not check anchors.
    run("mkdocs", "build", "--strict", "--site-dir", site, SITE_URL=site_url)
    for pattern in UNUSED:
        for path in tuple(site.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def add_engine(site: Path, site_url: str) -> None:
    bundle.bundle([wheels.own(), *wheels.locked("engine")], site)


# In this order: the policy wants the finished pages, the precache everything.
STEPS: Sequence[tuple[str, Callable[[Path, str], None]]] = (
    ("Generated parts of the guide", check_blocks),
    ("Pages", write_pages),
    ("First view", lambda site, url: first_view.add_first_view(site, urlsplit(url).path)),
    ("Fonts", lambda site, url: fonts.add_fonts(site)),
    ("Icons and web manifest", lambda site, url: web_app.add_web_app(site, urlsplit(url).path)),
    ("Social cards", lambda site, _: social_cards.add_cards(site)),
    ("Scripts", lambda site, _: scripts.add_scripts(site)),
    ("Engine", add_engine),
    ("Budget of a first visit", lambda site, _: first_visit.check(site)),
    ("Content-Security-Policy", lambda site, _: content_policy.protect(site)),
    ("Service worker", lambda site, _: offline.add_service_worker(site)),
)


@contextmanager
def _alone() -> Iterator[None]:
    """One build at a time in one clone: a second one waits."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def address(text: str) -> str:
    """An address under which a site can be published, with the slash at its end."""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no address like https://example.org/afterview/"
        )
    return text.rstrip("/") + "/"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m engine.build", description="Builds the site into site/."
    )
    parser.add_argument("--site-url", type=address, default="http://127.0.0.1:8000/")
    build(parser.parse_args(arguments).site_url)
    return 0


if __name__ == "__main__":
    sys.exit(main())
