"""How the bytes of a text file become characters."""

import codecs
import re
from typing import IO, Final

from gerosense_desktop.readers.reader import ReadError

_BLOCK: Final = 1_048_576
_UTF16_BOMS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_EVIDENT_SHARE: Final = 0.4
"""Of the odd (or even) bytes that are 0 in UTF-16 text of a western language nearly all are; never in other text."""

_CONTROL: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def is_utf16(head: bytes) -> str | None:
    """Return the codec where the first bytes are UTF-16, with its mark or evidently without; else None."""
    if head.startswith(_UTF16_BOMS) and not head.startswith(codecs.BOM_UTF32_LE):
        return "utf-16"
    first, second = head[0::2], head[1::2]
    zeros = first.count(0), second.count(0)
    if len(second) > 1 and zeros[0] == 0 and zeros[1] >= _EVIDENT_SHARE * len(second):
        return "utf-16-le"
    if len(second) > 1 and zeros[1] == 0 and zeros[0] >= _EVIDENT_SHARE * len(first):
        return "utf-16-be"
    return None


def looks_like_text(head: bytes) -> bool:
    """Whether the first bytes may be text in one of the encodings known here."""
    return bool(head) and (is_utf16(head) is not None or _CONTROL.search(head) is None)


def decode_head(head: bytes) -> str:
    """Decode the first bytes of a file, which may end in the middle of a character."""
    codec = is_utf16(head)
    if codec is None:
        codec = "utf-8-sig" if _is_utf8(head) else "cp1252"
    return codecs.getincrementaldecoder(codec)(errors="replace").decode(head).removeprefix("\ufeff")


def detect_encoding(stream: IO[bytes]) -> str:
    """Read all of a text file and return the codec for it: UTF-8 unless a single byte disproves it.

    The answer is one of ``utf-8-sig``, ``utf-16``, ``utf-16-le``, ``utf-16-be`` and ``cp1252``.

    Raises:
        ReadError: The file is empty or not text.
    """
    block = stream.read(_BLOCK)
    if not block:
        raise ReadError("The file is empty. Export it again and try once more.")
    utf16 = is_utf16(block[:65_536])
    if utf16 is not None:
        return utf16
    decoder = codecs.getincrementaldecoder("utf-8")()
    valid = True
    while block:
        if b"\0" in block:
            raise ReadError("This file is damaged or no text table: it holds bytes that no text has. Export it again.")
        if valid:
            try:
                decoder.decode(block)
            except UnicodeDecodeError:
                valid = False
        block = stream.read(_BLOCK)
    return "utf-8-sig" if valid else "cp1252"


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True
