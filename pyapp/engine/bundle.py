"""Lays out the engine below site/engine: Pyodide's core, its lock file and the wheels.

Each file's address contains the hash of its content, so it may be cached for ever, and a new version of the site
shares with the old one what has not changed. Only manifest.json has a fixed name:

    {"version", "core": "<hash>/", "memory": "<hash>/memory.bin", "lock": "<hash>/pyodide-lock.json",
     "packages": ["afterview"], "files": [{"url", "bytes", "wanted"}], "bytes"}

Its addresses are relative to site/engine; bytes are those of the file itself, not of a compressed transfer. `wanted`
says by which start: "always", "restored" (from the saved memory), or "plain" (without it; after a restored start these
files follow when the reader has their answer).
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from engine import snapshot
from engine.command import run
from engine.places import ENGINE, ENGINE_MANIFEST, NODE_MODULES

TRACKER = "tracker/index.html"
VERSION = 'data-engine=""'
PYODIDE = NODE_MODULES / "pyodide"
STDLIB = "python_stdlib.zip"
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", STDLIB)


def bundle(wheels: Sequence[Path], site: Path) -> None:
    """Writes site/engine afresh. `wheels` are all that the package needs, itself included."""
    engine = site / ENGINE
    shutil.rmtree(engine, ignore_errors=True)
    engine.mkdir(parents=True)
    core = content_hash(*(PYODIDE / name for name in CORE))
    files = [_place(PYODIDE / name, engine / core) for name in CORE]
    placed = [_place(wheel, engine / content_hash(wheel)) for wheel in wheels]
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder) / "pyodide-lock.json"
        lock_wheels(placed, engine, lock)
        locked = _place(lock, engine / content_hash(lock))
        saved = Path(folder) / "memory.bin"
        snapshot.save(PYODIDE, placed, saved)
        memory = _place(saved, engine / content_hash(saved))
    files += [*placed, locked, memory]
    wanted = {memory: "restored"} | dict.fromkeys((engine / core / STDLIB, *placed), "plain")
    manifest = {
        "version": content_hash(*files),
        "core": f"{core}/",
        "memory": _address(memory, engine),
        "lock": _address(locked, engine),
        "packages": ["afterview"],
        "files": [
            {
                "url": _address(file, engine),
                "bytes": file.stat().st_size,
                "wanted": wanted.get(file, "always"),
            }
            for file in files
        ],
        "bytes": sum(file.stat().st_size for file in files),
    }
    (site / ENGINE_MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    _name_version(site / TRACKER, str(manifest["version"]))


def lock_wheels(wheels: Sequence[Path], base: Path, to: Path) -> None:
    """Writes a Pyodide lock file that knows these wheels alone, by their addresses relative to `base`.

    Pyodide's own entries are left out: their files are on a server of others, so nothing may resolve to them.
    """
    known = json.loads((PYODIDE / "pyodide-lock.json").read_text(encoding="utf-8"))
    to.write_text(json.dumps(known | {"packages": {}}), encoding="utf-8")
    run(
        "pyodide",
        "lockfile",
        "add-wheels",
        "--input",
        to,
        "--output",
        to,
        "--base-path",
        base,
        *wheels,
    )


def _name_version(page: Path, version: str) -> None:
    """Tells the tracker's page with which engine it came: pages of another one are not shown (tracker/kept.js)."""
    text = page.read_text(encoding="utf-8")
    if text.count(VERSION) != 1:
        raise SystemExit(f"{page.name}: no place for the engine's version")
    page.write_text(text.replace(VERSION, f'data-engine="{version}"'), encoding="utf-8")


def content_hash(*files: Path) -> str:
    """16 hexadecimal digits that change with any byte of any of these files."""
    digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
    return hashlib.sha256("".join(digests).encode()).hexdigest()[:16]


def _place(file: Path, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return Path(shutil.copyfile(file, folder / file.name))


def _address(file: Path, engine: Path) -> str:
    return file.relative_to(engine).as_posix()
