"""Says above the page what went wrong and what to do, until it is closed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconButton
from gerosense_desktop.gui.widgets.notice import Notice, Tone


class ProblemBar(QFrame):
    """Holds the last problem only; empty and invisible where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem_bar")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 16, 24, 0)
        self._notice: Notice | None = None
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty where it says nothing."""
        return "" if self._notice is None else self._notice.label.text()

    def say(self, text: str, *, tone: Tone = Tone.BAD) -> None:
        """Say it; whatever was said before is gone."""
        self.clear()
        close = IconButton(self.tr("Close"), name="close_problem_button", icon_name="close")
        close.setProperty("role", "link")
        close.clicked.connect(self.clear)
        self._notice = Notice(text, tone=tone, button=close)
        self._notice.setObjectName("problem")
        self._layout.addWidget(self._notice)
        self.show()

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        self.hide()
