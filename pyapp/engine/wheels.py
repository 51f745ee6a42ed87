"""The wheels that run inside Pyodide: ours, and those of requirements/*.txt.

Downloads are checked against the hashes of the lock file by pip. The result is cached by the lock's own content, so
that a second build asks no one for anything.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from pathlib import Path

from packaging.utils import parse_wheel_filename

from engine.command import run
from engine.places import BUILD, REQUIREMENTS, ROOT

# Python and platform of the pinned Pyodide (its lock file's "info"). A test compares them.
PYTHON = "3.14"
PLATFORM = "pyemscripten_2026_0_wasm32"
# MarkupSafe publishes no pure wheel, but runs without its compiled module (_native.py). So any wheel will do; this
# one is taken wherever the site is built, which keeps the engine the same.
ANY_COMPILED = "manylinux2014_x86_64"
COMPILED_MODULE = {"markupsafe": "markupsafe/_speedups*"}


def locked(name: str) -> list[Path]:
    """The wheels of requirements/`name`.txt, fit for Pyodide; downloaded unless they are here already."""
    lock = REQUIREMENTS / f"{name}.txt"
    folder = BUILD / "wheels" / hashlib.sha256(lock.read_bytes()).hexdigest()[:16]
    if not folder.exists():
        with tempfile.TemporaryDirectory(dir=_made(BUILD)) as downloads:
            _download(lock, Path(downloads))
            ready = _made(Path(downloads) / "ready")
            for wheel in sorted(Path(downloads).glob("*.whl")):
                _fit(wheel, ready)
            _made(folder.parent)
            ready.rename(folder)
    return sorted(folder.glob("*.whl"))


def own() -> Path:
    """The wheel of the package itself. The same files give the same bytes."""
    folder = BUILD / "wheels" / "own"
    shutil.rmtree(folder, ignore_errors=True)
    _pip("wheel", "--no-build-isolation", "--no-deps", "--no-index", "--wheel-dir", folder, ROOT)
    (wheel,) = folder.glob("*.whl")
    return wheel


def _download(lock: Path, to: Path) -> None:
    wanted = ["--python-version", PYTHON, "--implementation", "cp"]
    wanted += ["--abi", f"cp{PYTHON.replace('.', '')}", "--abi", "none"]
    wanted += ["--platform", PLATFORM, "--platform", ANY_COMPILED]
    _pip(
        "download",
        "--require-hashes",
        "--no-deps",
        "--only-binary=:all:",
        *wanted,
        "--dest",
        to,
        "--requirement",
        lock,
    )


def _fit(wheel: Path, to: Path) -> None:
    """Puts into `to` what Pyodide can install: the wheel itself, or one without its compiled module."""
    name, _, _, tags = parse_wheel_filename(wheel.name)
    if any(tag.platform in {"any", PLATFORM} for tag in tags):
        shutil.copy(wheel, to)
        return
    if name not in COMPILED_MODULE:
        raise SystemExit(
            f"{wheel.name} cannot run in a browser: no pure wheel, none for {PLATFORM}"
        )
    with tempfile.TemporaryDirectory() as unpacked:
        run("wheel", "unpack", "--dest", unpacked, wheel)
        (content,) = Path(unpacked).iterdir()
        for compiled in content.glob(COMPILED_MODULE[name]):
            compiled.unlink()
        metadata = next(content.glob("*.dist-info/WHEEL"))
        metadata.write_text(
            metadata.read_text().replace("Root-Is-Purelib: false", "Root-Is-Purelib: true")
        )
        run("wheel", "pack", "--dest-dir", unpacked, content)
        (packed,) = Path(unpacked).glob("*.whl")
        run(
            "wheel",
            "tags",
            "--remove",
            "--python-tag",
            "py3",
            "--abi-tag",
            "none",
            "--platform-tag",
            "any",
            packed,
        )
        (pure,) = Path(unpacked).glob("*.whl")
        shutil.move(pure, to)


def _pip(*arguments: str | Path) -> None:
    run("pip", "--quiet", "--disable-pip-version-check", *arguments)


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder
