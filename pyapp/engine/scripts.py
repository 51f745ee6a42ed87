"""The page's scripts: each entry of site_overrides becomes one file of the site, with what it imports inside."""

from __future__ import annotations

from pathlib import Path

from engine.command import run
from engine.places import OVERRIDES

# What a page or a worker asks for by its address; the site keeps the folders.
ENTRIES = (
    "offline/offline.js",
    "page/page.js",
    "proofread/friend.js",
    "share/share.js",
    "tools/tool.js",
    "tracker/shell.js",
    "tracker/engine.js",
    "tracker/unpack.js",
    "tracker/worker.js",
)
# A page waits for it: no module.
FIRST = "tracker/first.js"
# One copy each in a page, whoever imports it: they hold state. tool.js loads the engine when it is used.
SHARED = ("../offline/offline.js", "../share/share.js", "../tracker/engine.js")
BROWSERS = "es2022"


def add_scripts(site: Path) -> None:
    """Bundles every entry into the site, in place of the sources that MkDocs copied."""
    for folder in {Path(entry).parent for entry in (*ENTRIES, FIRST)}:
        for source in (site / folder).glob("*.js"):
            source.unlink()
    entries = [OVERRIDES / entry for entry in ENTRIES]
    bundle(*(entry for entry in entries if entry.exists()), base=OVERRIDES, to=site)
    bundle(OVERRIDES / FIRST, base=OVERRIDES, to=site, form="iife")


def bundle(*entries: Path, base: Path, to: Path, form: str = "esm", **constants: str) -> None:
    """Bundles each entry to its place below `to`, as it lies below `base`.

    `constants` are names in the source and the JavaScript expressions to put there.
    """
    run(
        "esbuild",
        *entries,
        "--bundle",
        "--minify",
        "--charset=utf8",
        f"--format={form}",
        f"--target={BROWSERS}",
        f"--outbase={base}",
        f"--outdir={to}",
        *(f"--external:{path}" for path in SHARED),
        *(f"--define:{name}={value}" for name, value in constants.items()),
    )
