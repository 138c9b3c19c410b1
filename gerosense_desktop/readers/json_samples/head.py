"""How a file begins, for telling one kind of JSON from another."""

from typing import Final

from gerosense_desktop.readers.json_samples.text import encoding_of
from gerosense_desktop.readers.panics import ZIP_ERRORS
from gerosense_desktop.readers.source import Source

_HEAD_BYTES: Final = 65_536


def json_head(source: Source) -> str | None:
    """Return the first characters of a file that begins like JSON; None for every other file, and for none at all."""
    try:
        head = source.head(_HEAD_BYTES)
    except (OSError, KeyError, *ZIP_ERRORS):
        return None
    text = head.decode(encoding_of(head), errors="replace").lstrip(" \t\r\n")
    return text if text.startswith(("{", "[")) else None
