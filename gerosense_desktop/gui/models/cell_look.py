"""All that a cell shows, told at once, and made once for as long as it is the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QObject
from PySide6.QtGui import QGuiApplication

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


_MOST_ROWS: Final = 1_000
"""Far more than are in view; a person who looks through all of them needs no memory for each."""


class LookModel(QAbstractTableModel):
    """A table's rows, each cell's look told at once."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looks: dict[int, dict[int, CellLook]] = {}
        self._palette = 0

    def look_at(self, row: int, column: int) -> CellLook:
        """Return how a cell looks: the same that ``data`` tells."""
        palette = QGuiApplication.palette().cacheKey()
        if palette != self._palette or len(self._looks) > _MOST_ROWS:
            self._looks.clear()
            self._palette = palette
        looks = self._looks.setdefault(row, {})
        look = looks.get(column)
        if look is None:
            look = looks[column] = self.look_of(row, column)
        return look

    def look_of(self, row: int, column: int) -> CellLook:
        """Make what ``look_at`` returns."""
        raise NotImplementedError

    def forget_look(self, row: int) -> None:
        """Have a row's looks made anew: what it says has changed."""
        self._looks.pop(row, None)

    def forget_all_looks(self) -> None:
        """Have all looks made anew."""
        self._looks.clear()
