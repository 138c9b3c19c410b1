"""Teaches, where there are no files yet, how a patient gets an export from a phone: small pictures with few words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.spacing import Space


class ExportLessons(QWidget):
    """Four steps on an iPhone, and where else files may come from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_lessons")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TWO)
        layout.addWidget(self._iphone())
        layout.addLayout(self._others())

    def _iphone(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.TWO, Space.ONE_AND_HALF, Space.TWO, Space.ONE_AND_HALF)
        layout.setSpacing(Space.ONE)
        heading = QLabel(self.tr("How a patient gets the export from an iPhone"))
        heading.setProperty("role", "heading")
        layout.addWidget(heading)
        steps = (
            ("health", self.tr("Open the Health app.")),
            ("patient", self.tr("Tap the picture at the top right.")),
            ("share", self.tr("Scroll down, tap “Export All Health Data”.")),
            ("computer", self.tr("Send the zip to this computer, drop it here as it is.")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.TWO)
        for column, (icon_name, text) in enumerate(steps):
            grid.addLayout(self._step(column + 1, icon_name, text), 0, column)
            grid.setColumnStretch(column, 1)
        layout.addLayout(grid)
        return card

    def _step(self, number: int, icon_name: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.ONE_AND_HALF)
        row.addWidget(IconLabel(icon_name, size=32, colour="accent"), 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(self.tr("{number}. {step}").format(number=self.locale().toString(number), step=text))
        words.setObjectName(f"export_step_{number}")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        row.addWidget(words, 1)
        return row

    def _others(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.THREE)
        hints = (
            (
                "table",
                self.tr("From Android or another watch"),
                self.tr(
                    "A table as its app exports it: CSV, Excel or Parquet, with a time and a value in each row. "
                    "You see which column was taken for what."
                ),
            ),
            (
                "code",
                self.tr("GeroSense files"),
                self.tr("JSON files made for GeroSense, one or many, also inside a zip."),
            ),
        )
        for column, (icon_name, heading, text) in enumerate(hints):
            grid.addWidget(_hint(icon_name, heading, text), 0, column)
            grid.setColumnStretch(column, 1)
        return grid


def _hint(icon_name: str, heading: str, text: str) -> QWidget:
    hint = QWidget()
    layout = QHBoxLayout(hint)
    layout.setContentsMargins(Space.HALF, 0, Space.HALF, 0)
    layout.setSpacing(Space.ONE_AND_HALF)
    layout.addWidget(IconLabel(icon_name, size=24, colour="text_muted"), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(Space.HALF)
    head = QLabel(heading)
    head.setProperty("role", "heading")
    body = QLabel(text)
    body.setProperty("role", "small")
    body.setWordWrap(True)
    body.setAlignment(Qt.AlignmentFlag.AlignTop)
    words.addWidget(head)
    words.addWidget(body, 1)
    layout.addLayout(words, 1)
    return hint
