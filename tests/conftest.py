"""How the properties are searched, and what a run tells at its end.

The same examples are tried in every run, so that a run can be repeated. AFTERVIEW_EXAMPLES: how many a property is
tried on. AFTERVIEW_EXPLORE=1: others in every run.

    tell    `tell("browser: …")` adds a line to the end of the run's report, from whichever of its processes
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "afterview",
    max_examples=int(os.environ.get("AFTERVIEW_EXAMPLES", "100")),
    derandomize=not os.environ.get("AFTERVIEW_EXPLORE"),
    database=None,
    deadline=None,  # the machines that run this are shared
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("afterview")

_TOLD = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def tell(pytestconfig: pytest.Config) -> Callable[[str], None]:
    return pytestconfig.stash[_TOLD].append


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_TOLD] = []


def pytest_sessionfinish(session: pytest.Session) -> None:
    if (output := getattr(session.config, "workeroutput", None)) is not None:
        output["told"] = session.config.stash[_TOLD]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    node.config.stash[_TOLD] += getattr(node, "workeroutput", {}).get("told", ())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for line in sorted(set(terminalreporter.config.stash[_TOLD])):
        terminalreporter.write_line(line)
