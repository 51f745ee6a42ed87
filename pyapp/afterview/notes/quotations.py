"""What stands in quotation marks, or in the lines of an answered mail: not the writer's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CLOSES = {
    "“": "”",
    "«": "»",
    "„": "“”",
    "‘": "’",
    "「": "」",
    "『": "』",
    "‹": "›",
    '"': '"',
    "'": "'’",
}
_SINGLE = "'‘"
_MARK = re.compile("[“«„‘「『‹\"]|(?<![^\\W_])'(?=\\w)|(?:^[ \\t]*>.*\\n?)+", re.MULTILINE)
_CLOSING_MARK = {
    mark: re.compile(
        f"(?<=[\\w.,!?…])[{closing}](?![^\\W_])" if mark in _SINGLE else f"[{closing}]"
    )
    for mark, closing in _CLOSES.items()
}
# A mark without a partner quotes nothing.
_LONGEST, _LONGEST_SINGLE = 1200, 300


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """The places of the quotations, marks included; each within one paragraph, none inside another."""
    place = 0
    while found := _MARK.search(text, place):
        mark, start = found.group(), found.start()
        place = found.end()
        if mark not in _CLOSES:
            yield start, place
            continue
        limit = min(len(text), start + (_LONGEST_SINGLE if mark in _SINGLE else _LONGEST))
        paragraph = text.find("\n\n", start, limit)
        closing = _CLOSING_MARK[mark].search(text, place, limit if paragraph < 0 else paragraph)
        if closing:
            place = closing.end()
            yield start, place
