"""JSON text in and out: strict about what is JSON, exact about what is written back, canonical to compare by."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import accumulate

import rfc8785

DEEPEST = 100  # levels of nesting; a journal has five
_MOST_DIGITS = 4000  # Python refuses to read integers of more than 4300
_INFINITE = re.compile(r'("(?:[^"\\]|\\.)*")|Infinity')
_STRING = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.DOTALL)
_BRACKET = re.compile(r"[][{}]")
_SURROGATE = re.compile("[\ud800-\udfff]")


class Doubled(dict[object, object]):
    """A JSON object that has a key more than once: written as it was read, and never mistaken for a proper one.

    Its one stored key is no text, so that RFC 8785, which knows no such objects, refuses it.
    """

    def __init__(self, pairs: Sequence[tuple[str, object]]) -> None:
        super().__init__({None: pairs})
        self._pairs = list(pairs)

    def items(self) -> list[tuple[str, object]]:  # type: ignore[override]  # what json writes
        return self._pairs

    def first(self, key: str) -> object:
        return next((value for name, value in self._pairs if name == key), None)


def parse(text: str) -> object:
    """What a JSON text holds. Raises `ValueError`, whose message says why it is no JSON that can be kept.

    How deeply it is nested is seen before it is read: reading what is deep ends a browser's engine.
    """
    if text.count("[") + text.count("{") > DEEPEST and _depth(text) > DEEPEST:
        raise ValueError("it is nested too deeply")
    return _DECODER.decode(text.removeprefix("\ufeff"))


def serialise(value: object, indent: int | None = None) -> str:
    """JSON text of anything that `parse` gave; it can be encoded, and parsed again to the same."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if "Infinity" in text:  # a number like 1e999, too large to hold
        text = _INFINITE.sub(lambda found: found[1] or "1e999", text)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def canonical(value: object) -> str:
    """RFC 8785 text: equal for equal content. What RFC 8785 does not cover has a text of its own."""
    try:
        return rfc8785.dumps(value).decode()  # type: ignore[arg-type]  # anything: it checks
    except (ValueError, RecursionError):
        return serialise(value)


def _depth(text: str) -> int:
    """How many lists and objects of a JSON text are open at once, at most."""
    brackets = _BRACKET.findall(_STRING.sub("", text))
    return max(accumulate(1 if bracket in "[{" else -1 for bracket in brackets), default=0)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    value = dict(pairs)
    return value if len(value) == len(pairs) else Doubled(pairs)  # type: ignore[return-value]


def _integer(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS else float(digits)


def _constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer, parse_constant=_constant)
