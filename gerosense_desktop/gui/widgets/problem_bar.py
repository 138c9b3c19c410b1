"""Says above the page what went wrong and what to do, until it is closed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconButton
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.notice import Notice, Tone


class ProblemBar(QFrame):
    """Holds the last problem only; empty and invisible where there is none.

    Signals:
        details_asked: Show these details, for support (text).
    """

    details_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problem_bar")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.THREE, Space.TWO, Space.THREE, 0)
        self._layout.setSpacing(Space.ONE)
        self._notice: Notice | None = None
        self._details = ""
        self.hide()

    @property
    def words(self) -> str:
        """What it says; empty where it says nothing."""
        return "" if self._notice is None else self._notice.label.text()

    def say(self, text: str, *, tone: Tone = Tone.BAD, details: str = "") -> None:
        """Say it; whatever was said before is gone. Where there are details for support, they can be asked for."""
        self.clear()
        close = IconButton(self.tr("Close"), name="close_problem_button", icon_name="close")
        close.setProperty("role", "link")
        close.clicked.connect(self.clear)
        self._notice = Notice(text, tone=tone, button=close)
        self._notice.setObjectName("problem")
        if details:
            self._notice.add_button(self._details_button())
        self._details = details
        self._layout.addWidget(self._notice)
        self.show()

    def _details_button(self) -> QPushButton:
        button = QPushButton(self.tr("Details for support…"))
        button.setObjectName("problem_details_button")
        describe(button)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        button.clicked.connect(self._ask_details)
        return button

    @Slot()
    def _ask_details(self) -> None:
        self.details_asked.emit(self._details)

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        self.hide()
