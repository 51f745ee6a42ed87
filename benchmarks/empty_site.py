"""The theme's empty site: one page without a text, built as the theme comes. The guide is measured beside it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

EMPTY = "the theme's empty site"
CONFIGURATION = """\
site_name: Empty
theme:
  name: material
  font: false
"""


@contextmanager
def empty_site() -> Iterator[Path]:
    """The folder of the built site."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
        (root / "docs").mkdir()
        (root / "docs" / "index.md").write_text("# Empty\n", encoding="utf-8")
        build(root)
        yield root / "site"


def build(root: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--quiet"],
        cwd=root,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        check=True,
    )
