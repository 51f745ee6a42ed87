"""WebKit, driven as tests/browser/test_webkit.py does, on a screen in memory."""

from __future__ import annotations

import os
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.browsers import SCREEN, WEBKIT


class Tab:
    def __init__(self, driver: webdriver.WebKitGTK) -> None:
        self._driver = driver
        said = driver.capabilities
        self.version = f"WebKitGTK {said.get('browserVersion', '')}".strip()

    def goto(self, address: str) -> None:
        self._driver.get(address)

    def evaluate(self, script: str) -> Any:
        return self._driver.execute_script(f"return ({script})")


@contextmanager
def webkit() -> Iterator[Tab]:
    with tempfile.TemporaryDirectory() as home, screen() as name:
        options = Options()
        options.binary_location = str(next(Path("/usr/lib").glob("*/webkit2gtk-4.1/MiniBrowser")))
        for argument in ("--automation", "--full-screen"):
            options.add_argument(argument)
        service = Service(WEBKIT.program, env=os.environ | {"DISPLAY": name, "HOME": home})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            driver = webdriver.WebKitGTK(options=options, service=service)
        yield Tab(driver)
        driver.quit()


@contextmanager
def screen() -> Iterator[str]:
    read, write = os.pipe()
    process = subprocess.Popen(
        [str(SCREEN.program), "-displayfd", str(write), "-screen", "0", "1280x900x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as names:
        yield f":{names.readline().strip()}"
    process.terminate()
    process.wait()
