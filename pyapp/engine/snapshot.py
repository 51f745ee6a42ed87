"""The engine's memory after everything is imported and warm: snapshot.mjs saves it, warm_up.py fills it."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path

from engine.command import run
from engine.places import BUILD

HERE = Path(__file__).parent
SAVE, WARM_UP = HERE / "snapshot.mjs", HERE / "warm_up.py"


def save(core: Path, wheels: Sequence[Path], to: Path) -> None:
    """Writes to a file the compressed memory that Pyodide in the folder `core` has with these wheels.

    It takes a while, so it is kept for as long as nothing changes of which it is made.
    """
    made_of = (SAVE, WARM_UP, core / "package.json", *wheels)
    digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in made_of]
    kept = BUILD / "memory" / hashlib.sha256("".join(digests).encode()).hexdigest()[:16]
    if not kept.exists():
        shutil.rmtree(kept.parent, ignore_errors=True)
        kept.parent.mkdir(parents=True)
        make(core, wheels, to)
        shutil.copyfile(to, kept)
    shutil.copyfile(kept, to)


def make(core: Path, wheels: Sequence[Path], to: Path) -> None:
    run("node", SAVE, core, WARM_UP, to, *wheels)
