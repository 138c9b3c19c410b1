"""The usual cell, painted with one question to its model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gerosense_desktop.gui.models.cell_look import LookModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QColor

_WORDS: Final = QStyleOptionViewItem.ViewItemFeature.HasDisplay
_WORDS_AND_ICON: Final = _WORDS | QStyleOptionViewItem.ViewItemFeature.HasDecoration
_MOST_PALETTES: Final = 100


class QuickCells(QStyledItemDelegate):
    """Asks a model that tells a cell's look at once for that, and any other one role by role.

    Each question waits for Python's lock, which a run's threads hold much of the time: seven for every cell in view add
    up to a window that stands still.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coloured: dict[tuple[int, int], QPalette] = {}

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        model = index.model()
        if not (isinstance(model, LookModel) and isinstance(index, QModelIndex)):
            super().initStyleOption(option, index)
            return
        look = model.look_at(index.row(), index.column())
        option.index = index
        option.text = look.text
        option.displayAlignment = look.alignment
        # Our tables ask for no other feature, and putting flags together takes as long as all the rest.
        option.features = _WORDS if look.icon is None else _WORDS_AND_ICON
        if look.icon is not None:
            option.icon = look.icon
            option.decorationSize = option.decorationSize.boundedTo(
                look.icon.actualSize(option.decorationSize, _mode_of(option), QIcon.State.Off)
            )
        if look.colour is not None:
            option.palette = self._in_colour(option.palette, look.colour)

    def _in_colour(self, palette: QPalette, colour: QColor) -> QPalette:
        """Return a palette with another colour for words; made once for each of the few there are."""
        key = (palette.cacheKey(), colour.rgba())
        coloured = self._coloured.get(key)
        if coloured is None:
            if len(self._coloured) >= _MOST_PALETTES:
                self._coloured.clear()
            coloured = self._coloured[key] = QPalette(palette)
            coloured.setBrush(QPalette.ColorRole.Text, colour)
        return coloured


def _mode_of(option: QStyleOptionViewItem) -> QIcon.Mode:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return QIcon.Mode.Disabled
    return QIcon.Mode.Selected if option.state & QStyle.StateFlag.State_Selected else QIcon.Mode.Normal
