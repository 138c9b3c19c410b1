"""Whose data a source file says it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gerosense_desktop.api.limits import BiologicalSex


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """What a file says of the person it is of. What it does not say is None; nothing is guessed.

    Attributes:
        biological_sex: One of the two words the server knows.
        year_of_birth: The rest of the date is not kept.
    """

    biological_sex: BiologicalSex | None = None
    year_of_birth: int | None = None
