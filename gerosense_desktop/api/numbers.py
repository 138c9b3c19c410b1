"""How a number is written, as data for single texts and for whole columns alike."""

import math
import re
from typing import Final

from gerosense_desktop.api.timestamps import BLANKS

GROUP_BLANKS: Final = " \u00a0\u202f'\u2019"
"""What groups thousands beside the comma or point: blanks, and the Swiss apostrophe."""

PLAIN_NUMBER: Final = r"^[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$"
"""``512``, ``72.5``, ``.5``, ``1e3``; no hexadecimal, no underscore, no ``inf`` and no ``nan``."""

GROUPED_NUMBER: Final = rf"^[+-]?[1-9][0-9]{{0,2}}(?:(?:,[0-9]{{3}})+|(?:[{GROUP_BLANKS}][0-9]{{3}})+)(?:\.[0-9]*)?$"
"""``1,024``, ``1 024.5``: groups of three after a first one that does not begin with 0 (``0,024`` is no group)."""

_PLAIN: Final = re.compile(PLAIN_NUMBER)
_GROUPED: Final = re.compile(GROUPED_NUMBER)
_DROP_GROUPS: Final = str.maketrans("", "", "," + GROUP_BLANKS)


def read_number(text: str) -> float | None:
    """Read one number with a decimal point; blanks around it do not count.

    Returns:
        The nearest 64-bit number; None where the text is no number or one too large for 64 bits.
    """
    stripped = text.strip(BLANKS)
    if _GROUPED.fullmatch(stripped):
        stripped = stripped.translate(_DROP_GROUPS)
    elif not _PLAIN.fullmatch(stripped):
        return None
    number = float(stripped)
    return number if math.isfinite(number) else None
