"""Runs the tools that the build is made of, and stops with their own words when one fails."""

from __future__ import annotations

import os
import subprocess
import sysconfig
from pathlib import Path

from engine.places import NODE_MODULES, ROOT

FOLDERS = (sysconfig.get_path("scripts"), str(NODE_MODULES / ".bin"))


def run(tool: str, *arguments: str | Path, **environment: str) -> None:
    """Runs a tool of the virtual environment or of node_modules in the repository's folder; silent if all is well."""
    settings = os.environ | environment
    settings["PATH"] = os.pathsep.join([*FOLDERS, settings["PATH"]])
    # 1 January 2020: wheels are zip files, and their clock must not depend on when the site is built.
    settings["SOURCE_DATE_EPOCH"] = "1577836800"
    command = [tool, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=settings, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}")
