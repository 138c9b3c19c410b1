"""The text of a file as blocks of UTF-8 with plain line breaks, in bounded memory."""

import codecs
from collections.abc import Iterator
from typing import IO, Final

from gerosense_desktop.readers.reader import ReadError

BLOCK_BYTES: Final = 8 * 1_048_576


def utf8_blocks(stream: IO[bytes], *, encoding: str, size: int = BLOCK_BYTES) -> Iterator[bytes]:
    r"""Yield a text as UTF-8 without a byte order mark; every line break is one ``\n``.

    Args:
        stream: At its beginning.
        encoding: As ``detect_encoding`` tells.
        size: How many bytes to read at a time.

    Raises:
        ReadError: UTF-16 that holds characters no text has.
    """
    is_utf8 = encoding == "utf-8-sig"
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    held = b""
    first = True
    while True:
        raw = stream.read(size)
        block = held + (raw if is_utf8 else decoder.decode(raw, final=not raw).encode("utf-8", errors="replace"))
        if first and len(block) < len(codecs.BOM_UTF8) and raw:
            held = block
            continue
        if first:
            block = block.removeprefix(codecs.BOM_UTF8)
            first = False
        held = b""
        if raw and block.endswith(b"\r"):
            # Its line feed may begin the next block.
            held, block = b"\r", block[:-1]
        if b"\r" in block:
            block = block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if not is_utf8 and b"\0" in block:
            raise ReadError("This file is damaged or no text table: it holds bytes that no text has. Export it again.")
        if block:
            yield block
        if not raw:
            return
