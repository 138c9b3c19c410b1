"""Which column of a table holds what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.readers.questions import COLUMN_FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MOST_HEIGHT = 280
_ROW = 48


class ColumnsField(QWidget):
    """One choice per column.

    Signals:
        changed: A column was taken for something else.
    """

    changed = Signal()

    def __init__(self, columns: Sequence[str], *, mapping: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Make the choices.

        Args:
            columns: The table's headers.
            mapping: Header → one of COLUMN_FIELDS; those not named are not used.
            parent: The dialog.
        """
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        inside = QWidget()
        inside.setObjectName("scrolled")
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, Space.ONE, 0)
        grid.setSpacing(Space.ONE)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for row, column in enumerate(columns):
            label = QLabel(column)
            label.setTextFormat(Qt.TextFormat.PlainText)
            box = QComboBox()
            box.setObjectName(f"column_{row}")
            describe(box)
            box.setAccessibleName(self.tr("Column {name}").format(name=column))
            for name in COLUMN_FIELDS:
                box.addItem(self._text(name), name)
            box.setCurrentIndex(COLUMN_FIELDS.index(mapping.get(column, "ignore")))
            box.currentIndexChanged.connect(self.changed)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
            self._boxes[column] = box
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Columns of the table"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setFixedHeight(min(_MOST_HEIGHT, _ROW * max(1, len(columns))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll)

    def mapping(self) -> dict[str, str]:
        """Return header → field name for every column."""
        return {column: box.currentData() for column, box in self._boxes.items()}

    def complete(self) -> bool:
        """Whether there is a start time and at least one value."""
        fields = set(self.mapping().values())
        return "start_date" in fields and bool(fields & {"value", "steps", "bpm"})

    def _text(self, name: str) -> str:
        return {
            "data_type": self.tr("Data type (steps or heart rate)"),
            "device_name": self.tr("Device"),
            "device_version": self.tr("Version of the device"),
            "start_date": self.tr("Start time"),
            "end_date": self.tr("End time"),
            "unit": self.tr("Unit"),
            "value": self.tr("Value"),
            "steps": self.tr("Number of steps"),
            "bpm": self.tr("Heart rate"),
            "ignore": self.tr("Not used"),
        }[name]
