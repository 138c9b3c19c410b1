"""Says at all times that this is practice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.spacing import Space


class PracticeBanner(QFrame):
    """A bar above everything else while nothing leaves this computer.

    Signals:
        leave_asked: Back to real work.
    """

    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice_banner")
        self.setFixedHeight(40)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.THREE, 0, Space.THREE, 0)
        layout.setSpacing(Space.ONE_AND_HALF)
        layout.addWidget(IconLabel("practice", size=20, colour="practice"))
        words = QLabel(self.tr("Practice — nothing leaves this computer"))
        words.setObjectName("practice_words")
        layout.addWidget(words, 1)
        leave = QPushButton(self.tr("&Leave practice"))
        leave.setObjectName("leave_practice_button")
        describe(leave)
        leave.setProperty("role", "link")
        leave.clicked.connect(self.leave_asked)
        layout.addWidget(leave)
