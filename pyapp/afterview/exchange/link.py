"""Data in the text of a link, `<version>.<data>.z`, for the part of an address after `#`, which no server is sent.

`<data>` is base64url, without padding, of a CRC-32 (four bytes, big-endian) and a raw deflate stream. `.z` shows that
the end is there: messengers cut long addresses.
"""

from __future__ import annotations

import binascii
import re
import zlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass

from afterview.journal.codec import Refused

VERSION = 1

_END = ".z"
_LINK = re.compile(r"([0-9]{1,4})\.(.*)", re.ASCII)
_DATA = re.compile(r"[A-Za-z0-9_-]*", re.ASCII)
_AFTER_A_LINK = ".,;:!?)]}>\"'”’»"  # what a sentence may put behind an address

CUT_OFF = Refused(
    "This link is cut off: its end is missing. Ask for it once more, and copy the whole of it; some messengers shorten"
    " long addresses."
)
ALTERED = Refused(
    "This link was changed on its way, so nothing of it can be trusted. Ask for it once more."
)
NEWER = Refused(
    "This link was made by a newer version of Afterview. Reload this page while online to update, then open it again."
)
TOO_LARGE = Refused("This link is larger than any that Afterview makes. It was not opened.")


@dataclass(frozen=True, slots=True)
class TooLong:
    """What fits into no link, and how many characters it would have."""

    characters: int


@dataclass(frozen=True, slots=True)
class Format:
    """What links of one kind have in common.

    `no_link`, `not_ours`: the refusals of a text that is none, and of one that holds something else. `most_characters`
    of a link; `most_bytes` of its data, expanded. `past`: what the compressor may point into; part of the format.
    """

    no_link: Refused
    not_ours: Refused
    most_characters: int
    most_bytes: int
    past: bytes = b""

    def link_of(self, data: bytes) -> str | TooLong:
        squeezer = zlib.compressobj(9, wbits=-15, memLevel=9, zdict=self.past)
        squeezed = squeezer.compress(data) + squeezer.flush()
        packed = urlsafe_b64encode(zlib.crc32(squeezed).to_bytes(4) + squeezed)
        link = f"{VERSION}.{packed.decode().rstrip('=')}{_END}"
        if len(link) > self.most_characters or len(data) > self.most_bytes:
            return TooLong(len(link))
        return link

    def data_in(self, text: str) -> bytes | Refused:
        """The data of a link, or why there is none; the reason says what to do. Never raises."""
        link = "".join(text.split()).rstrip(_AFTER_A_LINK)
        if len(link) > self.most_characters:
            return TOO_LARGE
        found = _LINK.fullmatch(link)
        if found is None:
            return self.no_link
        version, data = int(found[1]), found[2]
        if version > VERSION:
            return NEWER
        if version < VERSION:
            return self.no_link
        if not data.endswith(_END):
            return CUT_OFF
        return self._expanded(data.removesuffix(_END))

    def _expanded(self, data: str) -> bytes | Refused:
        if not _DATA.fullmatch(data):
            return ALTERED
        try:
            packed = urlsafe_b64decode(data + "=" * (-len(data) % 4))
        except binascii.Error:
            return ALTERED
        check, squeezed = packed[:4], packed[4:]
        if zlib.crc32(squeezed).to_bytes(4) != check:
            return ALTERED
        expander = zlib.decompressobj(wbits=-15, zdict=self.past)
        try:
            expanded = expander.decompress(squeezed, self.most_bytes + 1)
        except zlib.error:
            return self.not_ours
        if len(expanded) > self.most_bytes:
            return TOO_LARGE
        return expanded if expander.eof and not expander.unused_data else self.not_ours
