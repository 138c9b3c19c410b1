"""The closing summary: what became of every batch, each outcome with what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import batches_text, samples_text
from gerosense_desktop.gui.models.outcome_look import outcome_colour, outcome_icon, outcome_text, what_next
from gerosense_desktop.gui.spacing import Space

if TYPE_CHECKING:
    from gerosense_desktop.gui.models.batch_table_model import BatchTableModel
    from gerosense_desktop.upload.plan import Plan


class UploadSummary(QFrame):
    """A headline, one row per outcome that happened, and the next step.

    Signals:
        left_asked: Review what is still to be sent.
        read_again_asked: Read the files anew.
        new_upload_asked: Begin a new upload.
        unknown_asked: Decide about the batches whose outcome nobody knows.
        receipt_asked: Show the receipt.
        details_asked: Show these details, for support (text).
    """

    left_asked = Signal()
    read_again_asked = Signal()
    new_upload_asked = Signal()
    unknown_asked = Signal()
    receipt_asked = Signal()
    details_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("upload_summary")
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.TWO, Space.THREE, Space.TWO)
        layout.setSpacing(Space.ONE_AND_HALF)
        self._mark = IconLabel("accepted", size=32, colour="good")
        self.headline = QLabel()
        self.headline.setObjectName("summary_headline")
        self.headline.setProperty("role", "title")
        self.headline.setWordWrap(True)
        self.left_button = QPushButton(self.tr("&Review what is left"))
        self.left_button.setObjectName("review_left_button")
        describe(self.left_button)
        self.left_button.clicked.connect(self.left_asked)
        self.read_again_button = QPushButton(self.tr("Read &again"))
        self.read_again_button.setObjectName("read_again_button")
        describe(self.read_again_button)
        self.read_again_button.clicked.connect(self.read_again_asked)
        self.new_button = QPushButton(self.tr("&New upload"))
        self.new_button.setObjectName("new_upload_button")
        describe(self.new_button)
        self.new_button.setProperty("role", "primary")
        self.new_button.setAutoDefault(True)
        self.new_button.clicked.connect(self.new_upload_asked)
        top = QHBoxLayout()
        top.setSpacing(Space.ONE_AND_HALF)
        top.addWidget(self._mark)
        top.addWidget(self.headline, 1)
        top.addWidget(self.left_button)
        top.addWidget(self.read_again_button)
        top.addWidget(self.new_button)
        layout.addLayout(top)
        self._stopped = QLabel()
        self._stopped.setObjectName("summary_stopped")
        self._stopped.setTextFormat(Qt.TextFormat.PlainText)
        self._stopped.setWordWrap(True)
        self._stopped.setProperty("role", "error")
        layout.addWidget(self._stopped)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.ONE)
        layout.addLayout(self._rows)
        layout.addLayout(self._links())
        self.hide()

    def _links(self) -> QHBoxLayout:
        self.unknown_button = QPushButton(self.tr("&Decide about the unknown ones…"))
        self.unknown_button.setObjectName("decide_unknown_button")
        describe(self.unknown_button)
        self.unknown_button.clicked.connect(self.unknown_asked)
        self.receipt_button = QPushButton(self.tr("Rece&ipt…"))
        self.receipt_button.setObjectName("summary_receipt_button")
        describe(self.receipt_button)
        self.receipt_button.clicked.connect(self.receipt_asked)
        self.details_button = QPushButton(self.tr("Details for &support…"))
        self.details_button.setObjectName("summary_details_button")
        describe(self.details_button)
        self.details_button.clicked.connect(self._ask_details)
        self._details = ""
        row = QHBoxLayout()
        row.setSpacing(Space.ONE)
        for button in (self.unknown_button, self.receipt_button, self.details_button):
            button.setProperty("role", "link")
            row.addWidget(button)
        row.addStretch(1)
        return row

    def show_summary(
        self,
        batches: BatchTableModel,
        *,
        plan: Plan,
        stopped: str,
        sent: bool,
        recorded: bool,
        read_again: bool = False,
        details: str = "",
    ) -> None:
        """Say what became of the batches.

        Args:
            batches: The rows with their outcomes.
            plan: What was to be sent.
            stopped: Why it ended early, empty where it did not.
            sent: Whether a batch has left this computer, or may have.
            recorded: Whether the ledger knows of this upload, so that there is a receipt.
            read_again: Whether the files have to be read anew before anything more can be sent.
            details: Of the error that ended it, for support; empty where none did.
        """
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        total = sum(batch.samples for batch in plan.batches)
        accepted = batches.samples_with(OutcomeKind.ACCEPTED)
        all_accepted = accepted == total
        self.headline.setText(
            self._headline(accepted=accepted, total=total)
            if sent
            else self.tr("These files have to be read again.")
            if read_again
            else self.tr("Nothing was sent.")
        )
        self._mark.show_icon("accepted" if all_accepted else "warning", colour="good" if all_accepted else "warn")
        self.receipt_button.setVisible(recorded)
        self._stopped.setText(translated(stopped))
        self._stopped.setVisible(bool(stopped))
        self._details = details
        self.details_button.setVisible(bool(details))
        for kind in OutcomeKind:
            if count := batches.batches_with(kind):
                self._add_row(
                    outcome_icon(kind),
                    outcome_colour(kind),
                    self.tr("{outcome}: {batches}, {samples}").format(
                        outcome=outcome_text(kind),
                        batches=batches_text(count),
                        samples=samples_text(batches.samples_with(kind)),
                    ),
                    what_next(kind),
                    name=f"summary_{kind.value}",
                )
        under_way = batches.under_way
        self.unknown_button.setVisible(under_way > 0 or batches.batches_with(OutcomeKind.UNKNOWN) > 0)
        if under_way:
            self._add_under_way_row(under_way)
        if plan.counts.held_back:
            self._add_row(
                "held_back",
                "text_muted",
                self.tr("Held back: {samples}").format(samples=samples_text(plan.counts.held_back)),
                self.tr("The server takes no fewer than 3 at a time. They go out with the next export."),
                name="summary_held_back",
            )
        left = batches.batches_with(OutcomeKind.NOT_SENT) > 0 or batches.finished < batches.rowCount()
        self.left_button.setText(self.tr("&Review what is left") if sent else self.tr("&Back to the review"))
        self.left_button.setVisible(left and not read_again)
        self.read_again_button.setVisible(read_again)
        _make_primary(self.left_button, primary=left)
        _make_primary(self.read_again_button, primary=True)
        _make_primary(self.new_button, primary=not left and not read_again)

    @Slot()
    def _ask_details(self) -> None:
        self.details_asked.emit(self._details)

    def focus_next_step(self) -> None:
        """Let Enter take the next step; for when this is visible."""
        buttons = (self.read_again_button, self.left_button, self.new_button)
        next(button for button in buttons if button.isVisible() or button is self.new_button).setFocus()

    def _headline(self, *, accepted: int, total: int) -> str:
        if accepted == total:
            return self.tr("The server accepted all {samples}.").format(samples=samples_text(total))
        if accepted:
            return self.tr("The server accepted {accepted} of {samples} completely.").format(
                accepted=samples_text(accepted), samples=samples_text(total)
            )
        return self.tr("No batch was accepted completely.")

    def _add_under_way_row(self, count: int) -> None:
        self._add_row(
            "unknown",
            "unknown",
            self.tr("Without an outcome: {batches}").format(batches=batches_text(count)),
            self.tr(
                "The program stopped before it learnt what became of these. They count as unknown and are not sent "
                "again by themselves."
            ),
            name="summary_under_way",
        )

    def _add_row(self, icon_name: str, colour: str, heading: str, text: str, *, name: str) -> None:
        row = QWidget()
        row.setObjectName(name)
        row.setAccessibleName(f"{heading}. {text}")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.ONE_AND_HALF)
        layout.addWidget(IconLabel(icon_name, size=20, colour=colour), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = QLabel(heading)
        head.setObjectName(f"{name}_heading")
        head.setProperty("role", "heading")
        body = QLabel(text)
        body.setProperty("role", "small")
        body.setWordWrap(True)
        words.addWidget(head)
        words.addWidget(body)
        layout.addLayout(words, 1)
        self._rows.addWidget(row)


def _make_primary(button: QPushButton, *, primary: bool) -> None:
    button.setProperty("role", "primary" if primary else "")
    button.setAutoDefault(primary)
    button.style().unpolish(button)
    button.style().polish(button)
