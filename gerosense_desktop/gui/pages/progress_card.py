"""How an upload goes, in words and figures, with the one obvious button of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.announcing import announce
from gerosense_desktop.gui.descriptions import describe, description_of
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.locale_text import batches_text, count_text, duration_text
from gerosense_desktop.gui.run_state import RunPhase, RunState
from gerosense_desktop.gui.run_words import RunWords, run_words
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.upload_progress import UploadProgress
from gerosense_desktop.gui.widgets.countdown import Countdown
from gerosense_desktop.gui.widgets.notice import Tone

if TYPE_CHECKING:
    from gerosense_desktop.gui.models.batch_table_model import BatchTableModel
    from gerosense_desktop.gui.stopwatch import Stopwatch

_QUARTER = 25
"""Percent between two that are read out."""

_RESTS = frozenset({RunPhase.PAUSED, RunPhase.WAITING, RunPhase.FAILURES, RunPhase.TOKEN})
"""What a person has to be told before it goes on."""


class ProgressCard(QFrame):
    """Shows a RunState; keeps nothing but what it shows.

    Attributes:
        clock: Measures how long batches were sent.

    Signals:
        pause_asked: Send no further batch for now.
        resume_asked: Go on, or try now.
        token_asked: Give a new token.
        cancel_asked: Send no further batch.
    """

    pause_asked = Signal()
    resume_asked = Signal()
    token_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, batches: BatchTableModel, *, clock: Stopwatch, parent: QWidget | None = None) -> None:
        """Make the card.

        Args:
            batches: The rows with their outcomes.
            clock: Measures how long batches were sent, for the time left.
            parent: The page.
        """
        super().__init__(parent)
        self.setProperty("role", "card")
        self._batches = batches
        self.clock = clock
        self._state = RunState()
        self._patient = ""
        self._samples = 0
        self._closing = False
        self._told = 0
        self._countdown = Countdown(self)
        self._countdown.changed.connect(self._refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.TWO, Space.THREE, Space.TWO)
        layout.setSpacing(Space.ONE)
        layout.addLayout(self._top())
        layout.addSpacing(Space.HALF)
        layout.addWidget(self._state_frame())
        self.bar = QProgressBar()
        self.bar.setObjectName("upload_bar")
        describe(self.bar)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the upload"))
        layout.addSpacing(Space.HALF)
        layout.addWidget(self.bar)
        self.progress_label = QLabel()
        self.progress_label.setObjectName("upload_progress")
        self.progress_label.setProperty("role", "muted")
        layout.addWidget(self.progress_label)

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    @property
    def state(self) -> RunState:
        """What it shows."""
        return self._state

    def show_started(self, *, patient: str, server: str, samples: int) -> None:
        """Show an upload that begins.

        Args:
            patient: Whose it is.
            server: Where it goes, as the screen says it.
            samples: How many are to be sent.
        """
        self._patient, self._samples, self._closing, self._told = patient, samples, False, 0
        self._state = RunState()
        self.clock.reset()
        self._countdown.stop()
        self.title.setText(self.tr("Uploading for patient {name}").format(name=patient))
        self.where.setText(self.tr("to {server}").format(server=server))
        self._refresh()
        self.cancel_button.setFocus()

    def show_state(self, state: RunState) -> None:
        """Show where the run is now."""
        before, self._state = self._state, state
        self.clock.run(on=state.phase is RunPhase.SENDING)
        if state.pause is not before.pause:
            self._countdown.stop()
            if state.pause is not None and state.pause.seconds is not None:
                self._countdown.start(state.pause.seconds)
        at_card = self._had_focus()
        if at_card and state.phase is not before.phase:
            # A button that goes with the focus on it would hand that to the table.
            self._frame.setFocus()
        self._refresh()
        if state.phase is not before.phase:
            # A countdown is not read out second by second.
            announce(self._frame, self._frame.accessibleName())
            if at_card or state.phase in _RESTS:
                self._focus_next_step()

    def show_closing(self) -> None:
        """Say that the window closes when the batches in flight are answered."""
        self._closing = True
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        words = run_words(
            self._state,
            patient=self._patient,
            in_flight=self._batches.under_way,
            seconds_left=self._countdown.left,
            closing=self._closing,
        )
        self._show_words(words)
        self._show_button(self.main_button, words.action, primary=self._state.phase in _RESTS)
        self.main_button.setAccessibleDescription(description_of(f"run_button_{self._state.phase.value}"))
        self._show_button(self.cancel_button, words.cancel, primary=False)
        self._show_figures()

    def _show_words(self, words: RunWords) -> None:
        self._mark.show_icon(words.icon_name, colour="text_muted" if words.tone is Tone.QUIET else words.tone.value)
        self.heading.setText(words.heading)
        self.words.setText(words.text)
        self.words.setVisible(bool(words.text))
        if self._frame.property("tone") != words.tone.value:
            self._frame.setProperty("tone", words.tone.value)
            _dress(self._frame)
        self._frame.setAccessibleName(f"{words.heading}. {words.text}".strip())

    def _show_button(self, button: QPushButton, text: str, *, primary: bool) -> None:
        button.setVisible(bool(text))
        if button.text() != text:
            button.setText(text)
        role = "primary" if primary else ""
        if button.property("role") != role:
            button.setProperty("role", role)
            _dress(button)

    def _show_figures(self) -> None:
        verified = self._state.verified
        if self._state.phase is RunPhase.VERIFYING and verified is not None:
            self._show_percent(verified.bytes_done * 100 // max(1, verified.bytes_total))
        progress = UploadProgress(
            samples_done=self._batches.finished_samples, samples_total=self._samples, elapsed=self.clock.seconds
        )
        if self._state.phase is not RunPhase.VERIFYING:
            self._show_percent(progress.percent)
            self._tell(progress.percent)
        parts = [
            self.tr("{done} of {batches}").format(
                done=count_text(self._batches.finished), batches=batches_text(self._batches.rowCount())
            ),
            self.tr("{done} of {total} samples").format(
                done=count_text(progress.samples_done), total=count_text(progress.samples_total)
            ),
        ]
        if progress.samples_per_second is not None and self._state.phase is RunPhase.SENDING:
            rate = self.tr("{count} samples a second")
            parts.append(rate.format(count=count_text(max(1, round(progress.samples_per_second)))))
        if progress.seconds_left is not None and self._state.phase is RunPhase.SENDING:
            parts.append(self.tr("{time} left").format(time=duration_text(progress.seconds_left)))
        self.progress_label.setText(" · ".join(parts))

    def _show_percent(self, percent: int) -> None:
        # A bar paints itself at once, and with it all else that waits to be painted: the table would be painted twice.
        self.bar.setUpdatesEnabled(False)
        self.bar.setValue(percent)
        self.bar.setUpdatesEnabled(True)

    def _tell(self, percent: int) -> None:
        """Have each quarter read out once."""
        reached = percent // _QUARTER * _QUARTER
        if self._told < reached < 100:  # noqa: PLR2004 - of percent; the end is told by the summary
            announce(self.bar, self.tr("{percent} % uploaded").format(percent=count_text(reached)))
        self._told = max(self._told, reached)

    def _focus_next_step(self) -> None:
        """Let Enter take the next step."""
        widgets = (self.main_button, self.cancel_button, self._frame)
        next(widget for widget in widgets if widget.isVisibleTo(self)).setFocus()

    def _had_focus(self) -> bool:
        """Whether the person is at this card."""
        return self.window().focusWidget() in {self.main_button, self.cancel_button, self._frame}

    @Slot()
    def _press(self) -> None:
        match self._state.phase:
            case RunPhase.SENDING:
                self.pause_asked.emit()
            case RunPhase.TOKEN:
                self.token_asked.emit()
            case _:
                self.resume_asked.emit()

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _top(self) -> QHBoxLayout:
        self.title = QLabel()
        self.title.setObjectName("upload_title")
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.where = QLabel()
        self.where.setProperty("role", "muted")
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        words = QVBoxLayout()
        words.setSpacing(Space.HALF)
        words.addWidget(self.title)
        words.addWidget(self.where)
        self.main_button = QPushButton()
        self.main_button.setObjectName("run_button")
        self.main_button.setAutoDefault(True)
        self.main_button.clicked.connect(self._press)
        self.cancel_button = QPushButton()
        self.cancel_button.setObjectName("cancel_upload_button")
        describe(self.cancel_button)
        self.cancel_button.setAutoDefault(True)
        self.cancel_button.clicked.connect(self.cancel_asked)
        top = QHBoxLayout()
        top.setSpacing(Space.ONE_AND_HALF)
        top.addLayout(words, 1)
        top.addWidget(self.main_button, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return top

    def _state_frame(self) -> QFrame:
        self._frame = QFrame()
        self._frame.setObjectName("upload_state_frame")
        self._frame.setProperty("role", "notice")
        inside = QHBoxLayout(self._frame)
        inside.setContentsMargins(Space.TWO, Space.ONE, Space.TWO, Space.ONE)
        inside.setSpacing(Space.ONE_AND_HALF)
        self._mark = IconLabel("sending", size=20, colour="text_muted")
        inside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.heading = QLabel()
        self.heading.setObjectName("upload_state")
        self.heading.setProperty("role", "heading")
        self.words = QLabel()
        self.words.setObjectName("upload_state_words")
        texts = QVBoxLayout()
        texts.setSpacing(Space.HALF)
        for label in (self.heading, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            texts.addWidget(label)
        inside.addLayout(texts, 1)
        return self._frame


def _dress(widget: QWidget) -> None:
    widget.style().unpolish(widget)
    widget.style().polish(widget)
