"""The dashed field that shows where files go."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget


class DropZone(QFrame):
    """Only shows; the whole window takes drops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("drop_zone")
        self.setMinimumHeight(240)
        self.setAccessibleName(self.tr("Drop files here"))
