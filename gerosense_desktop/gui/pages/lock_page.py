"""What the locked window shows: nothing of anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.spacing import Space


class LockPage(QWidget):
    """Calm, and the way back; of an upload that goes on it tells counts, and nothing else.

    Signals:
        continue_asked: Somebody is back.
    """

    continue_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Locked"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.SIX, Space.SIX, Space.SIX, Space.SIX)
        layout.setSpacing(Space.ONE)
        layout.addStretch(1)
        layout.addWidget(IconLabel("lock", size=56, colour="accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.ONE)
        title = self._words("title", name="lock_title")
        title.setText(self.tr("Locked"))
        layout.addWidget(title)
        self._about = self._words("muted", name="lock_words")
        layout.addWidget(self._about)
        self._progress = self._words("heading", name="lock_progress")
        layout.addSpacing(Space.ONE)
        layout.addWidget(self._progress)
        layout.addSpacing(Space.TWO)
        self.continue_button = QPushButton(self.tr("&Continue"))
        self.continue_button.setObjectName("continue_button")
        describe(self.continue_button)
        self.continue_button.setProperty("role", "primary")
        self.continue_button.setProperty("scale", "large")
        self.continue_button.setAutoDefault(True)
        self.continue_button.clicked.connect(self.continue_asked)
        layout.addWidget(self.continue_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_locked(self) -> None:
        """Say that everything was put away."""
        self._about.setText(
            self.tr(
                "What was on the screen was put away, so that nobody else sees it. Nothing that was sent is lost. "
                "After Continue, drop the files again."
            )
        )
        self._progress.hide()

    def show_uploading(self, *, finished: int, batches: int) -> None:
        """Say how far the upload is.

        Args:
            finished: Batches with an outcome.
            batches: All of them.
        """
        self._about.setText(self.tr("What was on the screen was put away. The upload goes on meanwhile."))
        self._say(
            self.tr("{finished} of {batches} batches are done.").format(
                finished=count_text(finished), batches=count_text(batches)
            )
        )

    def show_paused(self) -> None:
        """Say that the upload waits for a person."""
        self._about.setText(self.tr("What was on the screen was put away."))
        self._say(self.tr("The upload is paused and waits for you."))

    def show_ended(self) -> None:
        """Say that the upload is over."""
        self._about.setText(self.tr("What was on the screen was put away."))
        self._say(self.tr("The upload has ended. Continue shows what became of it."))

    def _say(self, words: str) -> None:
        self._progress.setText(words)
        self._progress.show()

    def _words(self, role: str, *, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        return label
