"""The reasons why samples cannot be sent: how many, what is wrong, and what to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.rejected_words import reason_advice, reason_title
from gerosense_desktop.gui.theme import tokens_of

_ADVICE: Final = Qt.ItemDataRole.UserRole + 1
_REASON: Final = Qt.ItemDataRole.UserRole
_MARGIN: Final = 12
_GAP: Final = 4
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap)


class ReasonList(QListWidget):
    """One entry for each reason, the most frequent first, and one above them for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reason_list")
        describe(self)
        self.setAccessibleName(self.tr("Reasons"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_ReasonDelegate(self))

    def show_reasons(self, counts: list[tuple[Reason, int]], *, total: int) -> None:
        """Show these reasons.

        Args:
            counts: Reasons with the number of samples each.
            total: How many samples in all; one with two reasons counts once here.
        """
        self.clear()
        self._add(None, self.tr("All reasons"), "", total)
        for reason, count in counts:
            self._add(reason, reason_title(reason), reason_advice(reason), count)
        self.setCurrentRow(0)

    def show_data_types(self, data_types: dict[str, str]) -> None:
        """Say it more exactly where all samples with a reason are of one data type.

        Args:
            data_types: Value of Reason → data type.
        """
        for row in range(self.count()):
            reason = self._reason(row)
            if reason is not None and reason in data_types:
                item, data_type = self.item(row), data_types[reason]
                title, advice = reason_title(reason, data_type=data_type), reason_advice(reason, data_type=data_type)
                self._word(item, title, advice, item.data(_ADVICE)[1])

    def current_reason(self) -> Reason | None:
        """Return the reason that is chosen; None for all."""
        return self._reason(self.currentRow())

    def _reason(self, row: int) -> Reason | None:
        value = self.item(row).data(_REASON)
        # Qt gives back the plain text of what was stored.
        return None if value is None else Reason(value)

    def _add(self, reason: Reason | None, title: str, advice: str, count: int) -> None:
        item = QListWidgetItem()
        item.setData(_REASON, reason)
        self._word(item, title, advice, count)
        self.addItem(item)

    def _word(self, item: QListWidgetItem, title: str, advice: str, count: int) -> None:
        heading = self.tr("{count} · {reason}").format(count=count_text(count), reason=title)
        item.setText(heading)
        item.setData(_ADVICE, (advice, count))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{heading}. {advice}" if advice else heading)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # How high an entry is depends on how wide the list is.
        self.scheduleDelayedItemsLayout()


class _ReasonDelegate(QStyledItemDelegate):
    """A heading in bold and what to do below it, both in as many lines as they need."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        heading, option.text = option.text, ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        first, second = self._fonts(option)
        area: QRect = option.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        alignment = _WRAPPED | int(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft))
        painter.save()
        painter.setFont(first)
        painter.setPen(tokens_of(widget.palette()).text)
        below = QFontMetrics(first).boundingRect(area, alignment, heading)
        painter.drawText(area, alignment, heading)
        painter.setFont(second)
        painter.setPen(tokens_of(widget.palette()).text_muted)
        painter.drawText(area.adjusted(0, below.height() + _GAP, 0, 0), alignment, index.data(_ADVICE)[0])
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        view = self.parent()
        assert isinstance(view, QListWidget)  # noqa: S101 - its maker
        width = view.viewport().width() - 2 * _MARGIN
        first, second = self._fonts(option)
        area = QRect(0, 0, width, 10_000)
        height = QFontMetrics(first).boundingRect(area, _WRAPPED, index.data()).height()
        advice = index.data(_ADVICE)[0]
        if advice:
            height += _GAP + QFontMetrics(second).boundingRect(area, _WRAPPED, advice).height()
        return QSize(width, height + 2 * _MARGIN)

    @staticmethod
    def _fonts(option: QStyleOptionViewItem) -> tuple[QFont, QFont]:
        first, second = QFont(option.font), QFont(option.font)
        first.setWeight(QFont.Weight.DemiBold)
        second.setPixelSize(max(1, second.pixelSize() - 1))
        return first, second
