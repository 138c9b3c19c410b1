"""Whether newer versions are asked for, with what that means."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.gui.spacing import Space


class ReleaseChoice(QWidget):
    """A box to tick; off and fixed where there is no place to ask.

    Signals:
        changed: The person ticked it, or not.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted = True
        self._host = ""
        self._locked = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.HALF)
        self.box = QCheckBox(self.tr("Ask for ne&wer versions of this program"))
        self.box.setObjectName("ask_for_releases_box")
        self.box.toggled.connect(self.changed)
        layout.addWidget(self.box)
        self.words = QLabel()
        self.words.setObjectName("ask_for_releases_words")
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        layout.addWidget(self.words)
        self.show_host("")

    @property
    def wanted(self) -> bool:
        """What is to be kept."""
        return self.box.isChecked() if self._host else self._wanted

    def show_choice(self, *, wanted: bool) -> None:
        """Show what is kept."""
        self._wanted = wanted
        self._show()

    def show_host(self, host: str) -> None:
        """Say who is asked; empty where there is nobody to ask."""
        self._host = host
        if host:
            words = self.tr(
                "At most twice a day, {host} is asked. Nothing is sent about you, your patients or this computer, "
                "and nothing is installed by itself."
            ).format(host=host)
        else:
            words = self.tr("Nobody is asked: this program knows no place where new versions are announced.")
        self.words.setText(words)
        self.box.setAccessibleDescription(words)
        self._show()

    def lock(self, *, locked: bool) -> None:
        """Let nobody change it."""
        self._locked = locked
        self._show()

    def _show(self) -> None:
        with QSignalBlocker(self.box):
            self.box.setChecked(self._wanted and bool(self._host))
        self.box.setEnabled(bool(self._host) and not self._locked)
