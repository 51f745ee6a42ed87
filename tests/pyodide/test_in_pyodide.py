"""The package's own tests once more, on the Python that runs in the browser."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.places import ROOT
from engine.wheels import locked

SUITES = ("journal", "etiquette", "exchange", "notes", "web")
# The walk over short histories is the same arithmetic on both; one event less is walked here.
SETTINGS = {"AFTERVIEW_WALK": "2", "AFTERVIEW_EXAMPLES": "25"}


@pytest.mark.skipif(sys.platform == "emscripten", reason="this is what starts Pyodide")
def test_the_same_suite_passes_inside_pyodide(tmp_path: Path, tell: Callable[[str], None]) -> None:
    wheels = tmp_path / "wheels.json"
    wheels.write_text(json.dumps([str(wheel) for wheel in (*locked("engine"), *locked("pyodide"))]))
    suites = [f"tests/{name}" for name in SUITES]
    done = subprocess.run(
        ["node", "tests/pyodide/run.mjs", wheels, "-q", *suites],
        cwd=ROOT,
        env=os.environ | SETTINGS,
        capture_output=True,
        text=True,
        timeout=2400,
        check=False,
    )
    closing = done.stdout.strip().splitlines()[-1:]
    tell(f"inside Pyodide: {''.join(closing)}")
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-4000:]
