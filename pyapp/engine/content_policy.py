"""The Content-Security-Policy of every page: what its scripts may do, and that they reach no other origin.

It stands in each page, because static hosts send no headers of our own. Inline scripts of the theme are allowed by
their hash; nothing else inline is. The service worker sends the same policy as a header with what it serves, so
that a worker script has it too.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from html.parser import HTMLParser
from pathlib import Path

INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
TYPE = re.compile(r'\btype="?(?P<type>[^"\s>]+)')
RUN = {"", "module", "text/javascript"}  # other types are data
# After it, because a browser wants to know the encoding within the first kilobyte.
CHARSET = '<meta charset="utf-8">'


def policy(hashes: Iterable[str] = ()) -> str:
    """The policy as one line, with the hashes of inline scripts that may run."""
    scripts = " ".join(["'self'", "'wasm-unsafe-eval'", *(f"'{each}'" for each in hashes)])
    return "; ".join(
        (
            "default-src 'self'",
            f"script-src {scripts}",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self' mailto:",
        )
    )


def protect(site: Path) -> None:
    """Puts the policy into every page."""
    for path in pages(site):
        text = path.read_text(encoding="utf-8")
        wrong = forbidden(text)
        if wrong:
            raise SystemExit(f"{path.relative_to(site)}: the policy forbids {', '.join(wrong)}")
        if text.count(CHARSET) != 1:
            raise SystemExit(f"{path.relative_to(site)}: no place for the policy")
        line = f'<meta http-equiv="Content-Security-Policy" content="{policy(hashes(text))}">'
        path.write_text(text.replace(CHARSET, f"{CHARSET}\n      {line}"), encoding="utf-8")


def pages(site: Path) -> Sequence[Path]:
    return sorted(site.rglob("*.html"))


def hashes(page: str) -> Sequence[str]:
    """The inline scripts of a page that run, as sources of a policy, each once."""
    found = []
    for script in INLINE.finditer(page):
        kind = TYPE.search(script["attributes"])
        if "src=" not in script["attributes"] and (kind["type"] if kind else "") in RUN:
            digest = hashlib.sha256(script["text"].encode()).digest()
            found.append(f"sha256-{base64.b64encode(digest).decode()}")
    return sorted(set(found))


def forbidden(page: str) -> Sequence[str]:
    """What stands in a page and would not work under the policy: styles and handlers in attributes, style elements."""
    return _Inline(page).found


class _Inline(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [
            f"<{tag} {name}=…>" for name, _ in attrs if name == "style" or name.startswith("on")
        ]
        if tag == "style":
            self.found.append("<style>")
