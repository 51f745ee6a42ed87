"""Measures what DESIGN section 9 lists, in real browsers over the built site, beside peers and the floor.

    python benchmarks/run.py [--site site] [--runs 7] [--browser chromium …]

Every run opens each page once, in turn, in a profile whose caches are warm; figures are medians, ratios are medians of
the ratios within a run. Prints a table and writes it to benchmarks/results.md. Nothing leaves the machine.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from empty_site import EMPTY, build, empty_site
from lighthouse import served
from playwright.sync_api import Page, Playwright, sync_playwright

ROOT = Path(__file__).parents[1]
HERE = Path(__file__).parent
sys.path[:0] = [str(ROOT), str(ROOT / "pyapp")]

from engine import command, first_visit, offline  # noqa: E402
from tests.browser.browsers import ENGINES  # noqa: E402
from tests.browser.webkit import screen, webkit  # noqa: E402
from tests.journal.many_jobs import ENTRIES_OF_A_JOB, records_of  # noqa: E402

if TYPE_CHECKING:
    from selenium.webdriver import WebKitGTK

RESULTS = HERE / "results.md"
MEASURE = (HERE / "measure.js").read_text(encoding="utf-8")
PEERS = {
    "pyscript": "@pyscript/core/dist",
    "micropython": "@micropython/micropython-webassembly-pyscript",
}
PATIENCE = 120  # seconds for a page
# What is opened in each run: its address, and the mark that it sets.
# The site has a folder of its own: its service worker governs what lies below it, and nothing else.
TRACKER, GUIDE, PRIVACY = "site/tracker/", "site/guide/thank-you/", "site/privacy/"
STARTS = {
    "tracker": (TRACKER, "afterview:engine"),
    "plain": ("bench/plain.html", "ready"),
    "floor": ("bench/floor.html", "ready"),
    "pyscript": ("bench/pyscript.html", "ready"),
    "micropython": ("bench/micropython.html", "ready"),
}
JOBS = (1, 20, 100, 1000)  # of ten entries each; from twenty on the page of what to do is full
LONGER_PAGE = "The page that follows shows ten cards and not one; where it did so before too, an edit costs the same."
ALL_JOBS = (
    "The first plan looks at every job: reading the entries takes a third of a second for 10,000, judging the jobs"
    " two thirds. What to do now is on the screen before, as it was kept."
)


class Tab(Protocol):
    """A browser's page, whoever drives it."""

    def goto(self, address: str) -> object: ...
    def evaluate(self, script: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; `target` is what the ratio should not exceed, None where there is none.

    `hurdle` says what stands in the way when it does.
    """

    what: str
    figure: str
    ratio: float | None = None
    target: float | None = None
    unit: str = "×"
    hurdle: str = ""

    @property
    def is_missed(self) -> bool:
        return self.target is not None and self.ratio is not None and self.ratio > self.target

    @property
    def verdict(self) -> str:
        if self.target is None:
            return ""
        return f"≤ {self.target:g} {self.unit}: {'not reached' if self.is_missed else 'reached'}"


def mark(tab: Tab, name: str) -> float:
    """Milliseconds from the navigation to a mark, when it is set."""
    for _ in range(PATIENCE * 50):
        found = tab.evaluate(f"performance.getEntriesByName('{name}')[0]?.startTime ?? null")
        if found is not None:
            return float(found)
        time.sleep(0.02)
    raise TimeoutError(f"no mark {name}")


def start_times(tab: Tab, address: str, runs: int, names: Sequence[str]) -> dict[str, list[float]]:
    """Milliseconds until Python is ready, for each page and run; the first run warms the caches and does not count."""
    found: dict[str, list[float]] = {name: [] for name in names}
    for run in range(runs + 1):
        for name in names:
            path, wanted = STARTS[name]
            tab.goto("about:blank")
            tab.goto(address + path)
            took = mark(tab, wanted)
            if run > 0:
                found[name].append(took)
        print(f"  run {run} of {runs}", file=sys.stderr)
    return found


def answer_times(tab: Tab, address: str, runs: int) -> tuple[list[float], list[float]]:
    """Milliseconds to the answer on the screen, and to the first paint of a guide page."""
    answers, paints = [], []
    for run in range(runs + 1):
        tab.goto("about:blank")
        tab.goto(address + GUIDE)
        paint = mark(tab, "first-contentful-paint")
        tab.goto("about:blank")
        tab.goto(address + TRACKER)
        answer = max(mark(tab, "afterview:answer"), mark(tab, "first-contentful-paint"))
        if run > 0:
            paints.append(paint)
            answers.append(answer)
    return answers, paints


def keep(tab: Tab, address: str, jobs: int) -> None:
    """Puts a journal into the browser's storage, in place of what is there."""
    tab.goto(address + PRIVACY)
    tab.evaluate("localStorage.clear()")
    records = list(records_of(jobs).items())
    for place in range(0, len(records), 400):
        some = json.dumps(records[place : place + 400])
        tab.evaluate(
            f"{some}.forEach(([key, text]) => localStorage.setItem('afterview:/site/:' + key, text))"
        )


def ratio(one: Sequence[float], other: Sequence[float]) -> float:
    return statistics.median(a / b for a, b in zip(one, other, strict=True))


def ms(times: Sequence[float]) -> str:
    return f"{statistics.median(times):,.0f} ms"


def starts(browser: str, tab: Tab, address: str, runs: int, names: Sequence[str]) -> Iterator[Row]:
    print(f"{browser}: start", file=sys.stderr)
    keep(tab, address, 1)
    times = start_times(tab, address, runs, names)
    ours = times["tracker"]
    yield Row(f"{browser}: engine ready", ms(ours))
    yield Row(
        f"{browser}: engine ready, against plain Pyodide with the same imports",
        ms(times["plain"]),
        ratio(ours, times["plain"]),
        0.20 if browser == "Chromium" else 0.25,
    )
    yield Row(
        f"{browser}: engine ready, against the floor (compile the wasm, read the memory)",
        ms(times["floor"]),
        ratio(ours, times["floor"]),
        2.0 if browser == "Chromium" else None,
    )
    for name, called in (("pyscript", "PyScript"), ("micropython", "MicroPython, no libraries")):
        if name in times:
            yield Row(
                f"{browser}: engine ready, against {called}",
                ms(times[name]),
                ratio(ours, times[name]),
            )


def answers(browser: str, tab: Tab, address: str, runs: int) -> Iterator[Row]:
    print(f"{browser}: answer", file=sys.stderr)
    shown, painted = answer_times(tab, address, runs)
    yield Row(f"{browser}: first paint of a guide page", ms(painted))
    yield Row(f"{browser}: what to do now is on the screen", ms(shown), ratio(shown, painted), 1.15)


def requests(browser: str, tab: Page, address: str, runs: int) -> Iterator[Row]:
    """Edits and boot with few and many entries, and a key in a draft."""
    print(f"{browser}: requests", file=sys.stderr)
    boots: dict[int, list[float]] = {}
    edits: dict[int, list[float]] = {}
    shown: dict[int, list[float]] = {}
    for jobs in JOBS:
        keep(tab, address, jobs)
        boots[jobs], edits[jobs], shown[jobs] = [], [], []
        for run in range(runs + 1):
            tab.goto("about:blank")
            tab.goto(address + TRACKER)
            ready = mark(tab, "afterview:engine")
            tab.evaluate(MEASURE)
            time.sleep(3 if run == 0 else 1)  # the pages of the coming weeks are kept meanwhile
            edit = [tab.evaluate("measure.editInPage()") for _ in range(3)]
            time.sleep(1)
            if run > 0:
                boots[jobs].append(ready)
                shown[jobs].append(mark(tab, "afterview:answer"))
                edits[jobs].append(statistics.median(edit))
    few, full, *_, many = JOBS
    for jobs in JOBS:
        yield Row(
            f"{browser}: an edit with {jobs * ENTRIES_OF_A_JOB:,} entries, from Save to the page that shows it",
            ms(edits[jobs]),
            ratio(edits[jobs], edits[few]) if jobs != few else None,
            1.2 if jobs != few else None,
            hurdle=LONGER_PAGE,
        )
    yield Row(
        f"{browser}: the same against {full * ENTRIES_OF_A_JOB:,} entries, whose page is as long",
        ms(edits[full]),
        ratio(edits[many], edits[full]),
        1.2,
    )
    for jobs in JOBS:
        yield Row(
            f"{browser}: engine ready with {jobs * ENTRIES_OF_A_JOB:,} entries",
            ms(boots[jobs]),
            ratio(boots[jobs], boots[few]) if jobs != few else None,
            2.0 if jobs != few else None,
            hurdle=ALL_JOBS,
        )
    yield Row(
        f"{browser}: what to do now is on the screen with 10,000 entries",
        ms(shown[many]),
        ratio(shown[many], shown[few]),
    )


def keystrokes(browser: str, tab: Page, address: str) -> Iterator[Row]:
    tab.goto(address + PRIVACY)
    tab.evaluate(MEASURE)
    times = tab.evaluate(f"measure.keystrokes({json.dumps(draft())}, 60)")[20:]
    yield Row(
        f"{browser}: a key in a draft to its findings",
        f"{statistics.median(times):.1f} ms",
        statistics.median(times),
        16,
        "ms",
    )


def draft() -> dict[str, str]:
    """A journal in which a note is due whenever this runs."""
    today = datetime.now(UTC).date().isoformat()
    told = {"at": f"{today}T00:00:00Z", "job": "j0"}
    entries = [
        {**told, "id": "e1", "kind": "job-added", "company": "Acme", "role": "Editor"},
        {
            **told,
            "id": "e2",
            "kind": "person-added",
            "person": "p1",
            "name": "Dana Reyes",
            "role": "interviewer",
            "email": "dana@acme.example",
        },
        {
            **told,
            "id": "e3",
            "kind": "interview-held",
            "interview": "i1",
            "starts": f"{today}T00:00",
            "ends": f"{today}T00:01",
            "zone": "Etc/UTC",
            "format": "video",
            "people": ["p1"],
            "organisers": [],
        },
    ]
    return {"entries/all": json.dumps(entries)}


def storage(browser: str, tab: Page, address: str) -> Iterator[Row]:
    tab.goto(address + PRIVACY)
    tab.evaluate(MEASURE)
    records = records_of(10)
    entries = sum(len(json.loads(text)) for text in records.values())
    letters = sum(len("afterview:/site/:" + key) + len(text) for key, text in records.items())
    yield Row("bytes stored for an entry, letters of keys and texts", f"{letters / entries:,.0f}")
    stored = tab.evaluate(f"measure.quota({json.dumps(list(records.items()))})")
    yield Row(
        f"{browser}: entries until the storage is full", f"{stored * entries / len(records):,.0f}"
    )


def sizes(site: Path) -> Iterator[Row]:
    def wire(paths: Sequence[Path]) -> int:
        return sum(len(gzip.compress(path.read_bytes(), 9)) for path in paths)

    first = sum(first_visit.first_visit(site).values())
    yield Row(
        "first visit: bytes until the engine is ready, compressed",
        f"{first / 1e6:.1f} MB",
        first / 1e6,
        12,
        "MB",
    )
    kept = [entry for part in (offline.guide(site), offline.engine(site)) for entry in part]
    paths = [site / str(entry["url"]).removeprefix("./") for entry in kept]
    everything = wire([path / "index.html" if path.is_dir() else path for path in paths])
    yield Row(
        "first visit: bytes until all of it works offline, compressed", f"{everything / 1e6:.1f} MB"
    )
    manifest = json.loads((site / "engine/manifest.json").read_text(encoding="utf-8"))
    plain = wire(
        [
            site / "engine" / file["url"]
            for file in manifest["files"]
            if file["wanted"] != "restored"
        ]
    )
    yield Row(
        "plain Pyodide with the same wheels, compressed", f"{plain / 1e6:.1f} MB", first / plain
    )


def guide(site: Path, runs: int) -> Iterator[Row]:
    """How long the site takes to build, and what a page of the guide weighs, beside the theme's empty site."""
    print("the guide beside the theme's empty site", file=sys.stderr)
    ours, theirs = [], []
    with empty_site() as empty:
        for _ in range(runs):
            ours.append(seconds(lambda: command.run(sys.executable, "-m", "engine.build")))
            theirs.append(seconds(lambda: build(empty.parent)))
        weights = [
            sum(len(gzip.compress(file.read_bytes(), 9)) for file in page_files(folder, page))
            for folder, page in ((site, GUIDE.removeprefix("site/")), (empty, ""))
        ]
    yield Row(
        f"site build, its engine's memory being made already, against {EMPTY}",
        f"{statistics.median(ours):.1f} s",
        ratio(ours, theirs),
    )
    yield Row(
        f"a guide page with its styles and scripts, compressed, against {EMPTY}",
        f"{weights[0] / 1e3:,.0f} kB",
        weights[0] / weights[1],
    )


def seconds(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


class _Asked(HTMLParser):
    """The addresses of a page's styles and scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "link" and said.get("rel") == "stylesheet":
            self.found.append(said["href"] or "")
        elif tag == "script" and said.get("src"):
            self.found.append(said["src"] or "")


def page_files(site: Path, page: str) -> list[Path]:
    """A page's file, and those of its styles and scripts that the page names itself."""
    file = site / page / "index.html"
    asked = _Asked()
    asked.feed(file.read_text(encoding="utf-8"))
    named = {(file.parent / address.partition("?")[0]).resolve() for address in asked.found}
    return [file, *sorted(named)]


@contextmanager
def with_pages(site: Path) -> Iterator[Path]:
    """The site, and beside it the pages that are measured against it."""
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder)
        (whole / "site").symlink_to(site)
        bench = whole / "bench"
        bench.mkdir()
        for page in (HERE / "pages").iterdir():
            (bench / page.name).symlink_to(page)
        (bench / "pyodide").symlink_to(ROOT / "node_modules" / "pyodide")
        for name, package in PEERS.items():
            (bench / name).symlink_to(HERE / "node_modules" / package)
        yield whole


@contextmanager
def tab_of(playwright: Playwright, name: str) -> Iterator[tuple[Page, str]]:
    """A page in a profile on disk, as readers have it, and the browser's name with its version."""
    engine = ENGINES[name]
    with tempfile.TemporaryDirectory() as profile:
        context = getattr(playwright, name).launch_persistent_context(
            profile, executable_path=engine.program, **engine.launch
        )
        version = context.browser.version if context.browser else ""
        yield (
            context.pages[0] if context.pages else context.new_page(),
            f"{name.capitalize()} {version}".strip(),
        )
        context.close()


class WebKitTab:
    """WebKit's page, asked as Playwright's pages are."""

    def __init__(self, driver: WebKitGTK) -> None:
        self._driver = driver

    def goto(self, address: str) -> None:
        self._driver.get(address)

    def evaluate(self, script: str) -> Any:
        return self._driver.execute_script(f"return ({script})")


@contextmanager
def webkit_tab() -> Iterator[tuple[Tab, str]]:
    """A page of WebKit, and the browser's name with its version."""
    with (
        tempfile.TemporaryDirectory() as home,
        screen() as name,
        webkit(name, Path(home)) as driver,
    ):
        yield WebKitTab(driver), f"WebKitGTK {driver.capabilities['browserVersion']}"


def report(rows: Sequence[Row], versions: Sequence[str], runs: int) -> str:
    lines = ["| figure | median | ratio | target |", "|---|--:|--:|---|"]
    for row in rows:
        ratio = f"{row.ratio:.2f} {row.unit}" if row.ratio is not None else ""
        lines.append(f"| {row.what} | {row.figure} | {ratio} | {row.verdict} |")
    missed = [
        f"- {row.what}: {row.ratio:.2f} {row.unit} instead of {row.target:g}. {row.hurdle}".rstrip()
        + "\n"
        for row in rows
        if row.is_missed
    ]
    cores = os.cpu_count()
    return (
        "# Results\n\n"
        f"{datetime.now(UTC):%B %Y}; {', '.join(versions)}; {platform.system()} on {platform.machine()}, {cores} cores;"
        f" medians of {runs} alternating runs, warm caches, from navigation. `make bench` measures anew.\n\n"
        + "\n".join(lines)
        + "\n"
        + ("\n## Not reached\n\n" if missed else "")
        + "".join(missed)
    )


def main() -> int:
    asked = argparse.ArgumentParser(description="What the tracker costs, in real browsers.")
    asked.add_argument("--site", type=Path, default=ROOT / "site")
    asked.add_argument("--runs", type=int, default=7)
    asked.add_argument("--browser", action="append", choices=("chromium", "firefox", "webkit"))
    options = asked.parse_args()
    wanted = options.browser or ("chromium", "firefox", "webkit")
    rows: list[Row] = []
    versions: list[str] = []
    with with_pages(options.site) as folder, served(folder) as address:
        with sync_playwright() as playwright:
            for name in wanted:
                if name == "webkit":
                    continue
                with tab_of(playwright, name) as (tab, version):
                    called = name.capitalize()
                    versions.append(version)
                    rows += starts(called, tab, address, options.runs, tuple(STARTS))
                    rows += answers(called, tab, address, options.runs)
                    if name == "chromium":
                        rows += requests(called, tab, address, options.runs)
                        rows += storage(called, tab, address)
                    rows += keystrokes(called, tab, address)
        if "webkit" in wanted:
            with webkit_tab() as (tab, version):
                versions.append(version)
                rows += starts(
                    "WebKit",
                    tab,
                    address,
                    options.runs,
                    ("tracker", "plain", "floor", "micropython"),
                )
                rows += answers("WebKit", tab, address, options.runs)
    rows += sizes(options.site)
    rows += guide(options.site, 3)
    text = report(rows, versions, options.runs)
    RESULTS.write_text(text, encoding="utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
