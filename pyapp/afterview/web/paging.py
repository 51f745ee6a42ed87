"""Long lists, a page at a time: ?page=2."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from flask import request


@dataclass(frozen=True, slots=True)
class Paged[Item]:
    """A page of a list. `asked`: the other values of the request, for links to the other pages."""

    shown: Sequence[Item]
    number: int
    count: int
    asked: Mapping[str, str]


def paged[Item](items: Sequence[Item], size: int) -> Paged[Item]:
    """The page that the request asks for; the nearest, when there is no such page."""
    count = max(1, -(-len(items) // size))
    asked = request.args.get("page", "1")
    number = min(max(int(asked), 1), count) if asked.isascii() and asked.isdigit() else 1
    rest = {name: value for name, value in request.args.items() if name not in ("page", "changed")}
    return Paged(items[(number - 1) * size : number * size], number, count, rest)
