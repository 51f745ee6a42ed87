"""The browsers that the tests drive: where they are, and how they come here.

    python -m tests.browser.browsers    installs what is missing from Debian's packages, or says what to install

They are the distribution's own: nothing is downloaded from anywhere else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Engine:
    """One browser: the Debian package, the names of its program, and what Playwright has to be told."""

    package: str
    programs: tuple[str, ...]
    launch: dict[str, Any] = field(default_factory=dict)
    dark: dict[str, Any] = field(
        default_factory=dict
    )  # to launch it as on a device with dark colours

    @property
    def program(self) -> str | None:
        return next((found for name in self.programs if (found := shutil.which(name))), None)


ENGINES = {
    "chromium": Engine(
        "chromium",
        ("chromium", "google-chrome", "chromium-browser"),
        launch={
            "args": [
                *(("--no-sandbox",) if os.geteuid() == 0 else ()),
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ]
        },
    ),
    "firefox": Engine(
        "firefox-esr",
        ("firefox-esr", "firefox"),
        # This channel means: drive a stock Firefox through WebDriver BiDi.
        launch={"channel": "moz-firefox", "timeout": 60_000},
        # It knows no emulation of colours, only its own setting.
        dark={"firefox_user_prefs": {"layout.css.prefers-color-scheme.content-override": 0}},
    ),
}

# Driven without Playwright; it wants a screen.
WEBKIT = Engine("webkit2gtk-driver", ("WebKitWebDriver",))
SCREEN = Engine("xvfb", ("Xvfb",))


def missing() -> tuple[str, ...]:
    """The packages of the browsers that are not here."""
    needed = (*ENGINES.values(), WEBKIT, SCREEN)
    return tuple(each.package for each in needed if each.program is None)


def main() -> int:
    packages = missing()
    if not packages:
        return 0
    install = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "--quiet"], check=False)
        subprocess.run(install, check=False, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
        packages = missing()
    if packages:
        print(
            f"The browser tests need {' and '.join(packages)}: sudo apt-get install {' '.join(packages)}",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
