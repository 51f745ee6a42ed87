"""The repository sets itself up from anywhere: locked with hashes, and no registry named."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
REQUIREMENTS = sorted((ROOT / "requirements").glob("*.txt"))
NPM = (ROOT / "package-lock.json", ROOT / "benchmarks" / "package-lock.json")
DECISIONS = ROOT / "docs" / "decisions"


def ids(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("lock", [*REQUIREMENTS, *NPM], ids=ids)
def test_a_lock_file_names_no_registry(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "--index-url" not in text
    assert '"resolved": "http' not in text
    funding = re.sub(r'"url": "[^"]*"', "", text)
    assert "registry" not in funding.casefold()


@pytest.mark.parametrize("lock", REQUIREMENTS, ids=ids)
def test_every_python_package_is_pinned_with_a_hash(lock: Path) -> None:
    packages = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip())
    pinned = [each for each in packages if not each.startswith(("#", "    #"))]
    assert pinned
    for each in pinned:
        assert "==" in each.splitlines()[0]
        assert "--hash=sha256:" in each


@pytest.mark.parametrize("lock", NPM, ids=ids)
def test_every_npm_package_is_pinned_with_a_hash(lock: Path) -> None:
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    assert [name for name, package in packages.items() if name and "integrity" not in package] == []


def test_every_decision_is_listed() -> None:
    listed = re.findall(r"\]\(([a-z0-9-]+\.md)\)", (DECISIONS / "index.md").read_text("utf-8"))
    assert sorted(listed) == sorted(
        path.name for path in DECISIONS.glob("*.md") if path.name != "index.md"
    )


def test_the_readme_names_both_commands_and_every_room() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for needed in ("make serve", "make test", "CONTRIBUTING.md"):
        assert needed in readme
    for room in (ROOT / "pyapp" / "afterview").iterdir():
        if room.is_dir() and room.name != "__pycache__":
            assert f"`pyapp/afterview/{room.name}/`" in readme


def test_every_picture_that_the_readme_shows_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", readme)
    assert len(pictures) == 2
    for picture in pictures:
        assert (ROOT / picture).is_file(), picture


def test_only_what_passed_every_test_is_published() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "publish.yml").read_text("utf-8"))
    test, publish = workflow["jobs"]["test"], workflow["jobs"]["publish"]
    (tested,) = [step for step in test["steps"] if step.get("run") == ".ci/run"]
    assert "base_url" in tested["env"]["SITE_URL"]
    assert test["steps"][-1]["with"]["path"] == "site"
    assert publish["needs"] == "test"
    assert (ROOT / ".ci" / "run").read_text("utf-8").rstrip().endswith("exec make test")


def test_the_licence_is_what_the_package_says() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (
        (ROOT / "LICENSE").read_text(encoding="utf-8").startswith(f"{project['license']} License")
    )
