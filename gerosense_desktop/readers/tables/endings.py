"""Whether a table's last line is whole, where no line break stands behind it.

Many programs write none, so that alone says nothing. But a file may have been cut off within the last cell, and then
``61.5`` reads ``61`` and ``Watch`` reads ``Wat``. The cells above tell: a number or time is written as those above it
are, and a word that only begins one of them is a piece of it. What no cell above can tell is where a whole number ends:
``12`` may be the beginning of ``123``. It is taken as it stands.
"""

import re
from collections.abc import Collection
from typing import Final

from gerosense_desktop.readers.tables.looks import is_text

COMPARED: Final = 1_000
"""So many rows above are looked at."""

_FIRST_DIGITS: Final = re.compile(r"^[+-]?[0-9]+")
_DIGIT: Final = re.compile(r"[0-9]")


def looks_cut(text: str, above: Collection[str]) -> bool:
    """Whether the text of a file's last cell is likely only the beginning of one.

    Args:
        text: The cell.
        above: The cells above it in its column.
    """
    text = text.strip()
    known = {other.strip() for other in above} - {""}
    if not text or not known or text in known:
        return False
    if is_text(text):
        return any(other.startswith(text) for other in known)
    return _shape(text) not in set(map(_shape, known))


def _shape(text: str) -> str:
    """Return how a number or time is written: how many digits come first is free, how many later is not."""
    return _DIGIT.sub("0", _FIRST_DIGITS.sub("0", text))
