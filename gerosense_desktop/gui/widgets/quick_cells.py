"""The usual cell, painted with one question to its model."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from gerosense_desktop.gui.models.cell_look import LookModel

_WORDS: Final = QStyleOptionViewItem.ViewItemFeature.HasDisplay
_WORDS_AND_ICON: Final = _WORDS | QStyleOptionViewItem.ViewItemFeature.HasDecoration


class QuickCells(QStyledItemDelegate):
    """Asks a model that tells a cell's look at once for that, and any other one role by role.

    Each question waits for Python's lock, which a run's threads hold much of the time: seven for every cell in view add
    up to a window that stands still.
    """

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
            palette = QPalette(option.palette)
            palette.setBrush(QPalette.ColorRole.Text, look.colour)
            option.palette = palette


def _mode_of(option: QStyleOptionViewItem) -> QIcon.Mode:
    if not option.state & QStyle.StateFlag.State_Enabled:
        return QIcon.Mode.Disabled
    return QIcon.Mode.Selected if option.state & QStyle.StateFlag.State_Selected else QIcon.Mode.Normal
