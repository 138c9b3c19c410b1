"""All that a cell shows, told at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QIcon


@dataclass(frozen=True, slots=True, kw_only=True)
class CellLook:
    """What Qt would ask a model for role by role.

    Attributes:
        text: Its words.
        alignment: Where they stand.
        icon: Before them, where there is one.
        colour: Of the words, where it is not that of all words.
    """

    text: str
    alignment: Qt.AlignmentFlag
    icon: QIcon | None = None
    colour: QColor | None = None


class LookModel(QAbstractTableModel):
    """A table's rows, each cell's look told at once."""

    def look_at(self, row: int, column: int) -> CellLook:
        """Return how a cell looks: the same that ``data`` tells."""
        raise NotImplementedError
