"""Lighthouse over the built site: mobile preset, the median of several runs for each page.

    python benchmarks/lighthouse.py [--site site] [--runs 5] [PAGE ...]

Serves the site as a static host does (compressed, with caching), and beside it the theme's empty site. Prints a table,
writes it to benchmarks/lighthouse.md, and exits 1 when a page is below its target. Nothing leaves the machine.
"""

from __future__ import annotations

import argparse
import gzip
import json
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from empty_site import EMPTY, empty_site
from playwright._impl._driver import compute_driver_executable

ROOT = Path(__file__).parents[1]
LIGHTHOUSE = Path(__file__).with_name("node_modules") / "lighthouse"
RESULTS = Path(__file__).with_suffix(".md")
PAGES = ("", "guide/thank-you/", "guide/waiting/", "guide/evidence/", "guide/sample-notes/")
TARGETS = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
FIGURES = {
    "first-contentful-paint": "first paint, ms",
    "largest-contentful-paint": "largest paint, ms",
    "total-blocking-time": "blocked, ms",
    "cumulative-layout-shift": "layout shift",
    "total-byte-weight": "bytes",
}
CHROME = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-component-update --disable-sync"
)
COMPRESSED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt", ".webmanifest"}


class Host(SimpleHTTPRequestHandler):
    """A static host: text compressed, everything cached for ten minutes, as GitHub Pages does."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path.partition("?")[0]))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            self.send_error(404)
            return
        body, small = read(path, "gzip" in self.headers.get("Accept-Encoding", ""))
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if small:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Requests are not worth a line each."""


@cache
def read(path: Path, compress: bool) -> tuple[bytes, bool]:
    """A file's bytes as sent, and whether they are compressed."""
    body = path.read_bytes()
    if compress and path.suffix in COMPRESSED:
        return gzip.compress(body, 9), True
    return body, False


@contextmanager
def served(site: Path) -> Iterator[str]:
    """The address of the site while it is served."""

    def handler(*args: Any) -> Host:
        return Host(*args, directory=str(site))

    with ThreadingHTTPServer(("localhost", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://localhost:{server.server_port}/"
        server.shutdown()


@dataclass(frozen=True, slots=True)
class Result:
    """One page: median scores (0 to 100) and FIGURES, and the audits that lost points."""

    page: str
    scores: dict[str, int]
    figures: dict[str, float]
    lost: tuple[str, ...]

    @property
    def reached(self) -> bool:
        return all(self.scores[name] >= target for name, target in TARGETS.items())


def report(address: str) -> dict[str, Any]:
    """One run of Lighthouse."""
    node, _ = compute_driver_executable()  # Lighthouse 13 wants a newer Node than the build does
    chrome = shutil.which("chromium") or shutil.which("google-chrome") or ""
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "report.json")
        subprocess.run(
            [
                node,
                LIGHTHOUSE / "cli" / "index.js",
                address,
                "--output=json",
                f"--output-path={output}",
                f"--chrome-flags={CHROME}",
                f"--only-categories={','.join(TARGETS)}",
                "--no-enable-error-reporting",
                "--quiet",
            ],
            env={"CHROME_PATH": chrome, "PATH": "/usr/bin:/bin", "HOME": folder},
            check=True,
            timeout=180,
        )
        read: dict[str, Any] = json.loads(output.read_text(encoding="utf-8"))
        return read


def measure(address: str, page: str, runs: int) -> Result:
    reports = [report(address + page) for _ in range(runs)]
    scores = {
        name: round(statistics.median(each["categories"][name]["score"] * 100 for each in reports))
        for name in TARGETS
    }
    figures = {
        name: statistics.median(each["audits"][name]["numericValue"] for each in reports)
        for name in FIGURES
    }
    return Result(page, scores, figures, tuple(sorted(set(_lost(reports[-1])))))


def _lost(report: dict[str, Any]) -> Iterator[str]:
    """The audits that count and are not passed in full."""
    for name in TARGETS:
        for each in report["categories"][name]["auditRefs"]:
            audit = report["audits"][each["id"]]
            if each["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                yield f"{audit['id']} ({audit.get('displayValue') or audit['title']})"


def table(results: Sequence[Result]) -> str:
    heads = ["page", *TARGETS, *FIGURES.values()]
    lines = [f"| {' | '.join(heads)} |", f"|---{'|--:' * (len(heads) - 1)}|"]
    for result in results:
        cells = [
            result.page or "/",
            *map(str, result.scores.values()),
            *(
                f"{value:,.2f}" if value < 1 else f"{value:,.0f}"
                for value in result.figures.values()
            ),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> int:
    asked = argparse.ArgumentParser(description="Lighthouse over the built site.")
    asked.add_argument("pages", nargs="*", default=PAGES)
    asked.add_argument("--site", type=Path, default=ROOT / "site")
    asked.add_argument("--runs", type=int, default=5)
    options = asked.parse_args()
    with served(options.site) as address:
        results = [measure(address, page, options.runs) for page in options.pages]
    with empty_site() as folder, served(folder) as address:
        empty = replace(measure(address, "", options.runs), page=EMPTY)
    version = json.loads((LIGHTHOUSE / "package.json").read_text(encoding="utf-8"))["version"]
    text = (
        f"# Lighthouse\n\nLighthouse {version}, mobile preset, median of {options.runs} runs, "
        f"{platform.machine()}, {platform.system()}.\n\n{table((*results, empty))}\n"
    )
    RESULTS.write_text(text, encoding="utf-8")
    print(text)
    for result in results:
        if result.lost:
            print(f"{result.page or '/'} lost points: {'; '.join(result.lost)}")
    return 0 if all(result.reached for result in results) else 1


if __name__ == "__main__":
    sys.exit(main())
