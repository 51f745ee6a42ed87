"""WebKit through its own driver: Playwright drives none of the distribution's. Its screen exists in memory only."""

from __future__ import annotations

import os
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.browsers import SCREEN, WEBKIT


@contextmanager
def screen() -> Iterator[str]:
    """The name of a screen in memory."""
    assert SCREEN.program, f"no screen in memory: apt-get install {SCREEN.package}"
    read, write = os.pipe()
    process = subprocess.Popen(
        [
            *(
                SCREEN.program,
                "-displayfd",
                str(write),
                "-screen",
                "0",
                "1280x900x24",
                "-nolisten",
                "tcp",
            )
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as names:
        yield f":{names.readline().strip()}"
    process.terminate()
    process.wait()


@contextmanager
def webkit(screen: str, home: Path) -> Iterator[webdriver.WebKitGTK]:
    """The browser on a screen; what it keeps, it keeps below `home`."""
    assert WEBKIT.program, f"WebKit is not installed: apt-get install {WEBKIT.package}"
    options = Options()
    options.binary_location = str(next(Path("/usr/lib").glob("*/webkit2gtk-4.1/MiniBrowser")))
    for argument in ("--automation", "--full-screen", "--features=+StorageAPI"):
        options.add_argument(argument)
    service = Service(WEBKIT.program, env=os.environ | {"DISPLAY": screen, "HOME": str(home)})
    with warnings.catch_warnings():
        # Selenium calls its own old way to set an address.
        warnings.filterwarnings("ignore", "setting remote_server_addr", DeprecationWarning)
        driver = webdriver.WebKitGTK(options=options, service=service)
    yield driver
    driver.quit()
