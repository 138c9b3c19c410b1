"""Says quietly that there is a newer version, until the person puts it away."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconButton
from gerosense_desktop.gui.widgets.notice import Notice, Tone


class ReleaseNotice(QFrame):
    """One line above the page; empty and invisible where there is nothing to say.

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
        self.setObjectName("release_bar")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 16, 24, 0)
        self._notice: Notice | None = None
        self.hide()

    def show_version(self, version: str) -> None:
        """Say that a version is available."""
        self.clear()
        close = IconButton(self.tr("Hide"), name="release_hide_button", icon_name="close")
        close.setProperty("role", "link")
        close.setToolTip(self.tr("Say nothing of this version any more"))
        close.clicked.connect(self.hide_asked)
        words = self.tr("Version {version} is available. Your IT department installs it.")
        self._notice = notice = Notice(words.format(version=version), tone=Tone.QUIET, button=close)
        notice.setObjectName("release_notice")
        notice.label.setObjectName("release_words")
        page = self._button(self.tr("What is new"), "release_page_button")
        page.clicked.connect(self.page_asked)
        self._copy = self._button(self.tr("Copy for IT"), "release_copy_button")
        self._copy.clicked.connect(self.copy_asked)
        self._copy.clicked.connect(self._say_copied)
        for button in (page, self._copy):
            notice.add_button(button)
        self._layout.addWidget(notice)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        self.hide()

    @Slot()
    def _say_copied(self) -> None:
        self._copy.setText(self.tr("Copied"))

    def _button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        return button
