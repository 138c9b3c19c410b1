"""Says quietly that there is a newer version, until the person puts it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconButton, IconLabel
from gerosense_desktop.gui.spacing import Space


class ReleaseNotice(QFrame):
    """One narrow line below the top bar; invisible where there is nothing to say.

    Signals:
        page_asked: Show the page about it in the browser.
        copy_asked: Copy a message for the IT department.
        hide_asked: Say nothing of this version any more.
    """

    page_asked = Signal()
    copy_asked = Signal()
    hide_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("release_notice")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.HALF, Space.TWO, Space.HALF)
        layout.setSpacing(Space.ONE)
        layout.addWidget(IconLabel("information", size=20, colour="text_muted"))
        self.words = QLabel()
        self.words.setObjectName("release_words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        layout.addWidget(self.words, 1)
        page = self._button(QPushButton(self.tr("What is new")), "release_page_button")
        page.clicked.connect(self.page_asked)
        self._copy = self._button(QPushButton(self.tr("Copy for IT")), "release_copy_button")
        self._copy.clicked.connect(self.copy_asked)
        self._copy.clicked.connect(self._say_copied)
        hide = IconButton(self.tr("Hide"), name="release_hide_button", icon_name="close")
        hide.setToolTip(self.tr("Say nothing of this version any more"))
        hide.clicked.connect(self.hide_asked)
        for button in (page, self._copy, self._button(hide, hide.objectName())):
            layout.addWidget(button)
        self.hide()

    def show_version(self, version: str) -> None:
        """Say that a version is available."""
        words = self.tr("Version {version} is available. Your IT department installs it.").format(version=version)
        self.words.setText(words)
        self.setAccessibleName(words)
        self._copy.setText(self.tr("Copy for IT"))
        self.show()

    @Slot()
    def _say_copied(self) -> None:
        self._copy.setText(self.tr("Copied"))

    def _button(self, button: QPushButton, name: str) -> QPushButton:
        button.setObjectName(name)
        describe(button)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        return button
