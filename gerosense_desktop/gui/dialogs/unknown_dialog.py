"""Puts the batches whose outcome nobody knows to the person, all of a patient at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.locale_text import batches_text, count_text, samples_text, span_text
from gerosense_desktop.gui.models.outcome_look import data_type_text
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.ledger.records import UnknownChoice

if TYPE_CHECKING:
    from gerosense_desktop.gui.unknown_left import UnknownLeft, UnknownSeries

_MOST_SERIES: Final = 6
_WIDTH: Final = 620


class UnknownDialog(Dialog):
    """Two choices of equal weight; asking later changes nothing and is what Enter and Escape take.

    Signals:
        decided: The UnknownLeft and the UnknownChoice.
    """

    decided = Signal(object, object)

    def __init__(self, left: UnknownLeft, *, parent: QWidget | None = None) -> None:
        super().__init__("", name="unknown_dialog", parent=parent)
        self._left = left
        self.show_title(self.tr("No answer came for {batches}").format(batches=batches_text(len(left.batches))))
        self.setMinimumWidth(_WIDTH)
        self.add_words(self._patient(), role="lead", name="unknown_patient")
        self.add_words(
            self.tr("{batches} with {samples} were sent, and no answer came that can be trusted.").format(
                batches=batches_text(len(left.batches)), samples=samples_text(left.samples)
            ),
            name="unknown_words",
        )
        self.body.addWidget(self._series())
        self.add_words(
            self.tr(
                "Nobody can know whether the clinic's server has them. Send them again, and the server may hold them "
                "twice. Leave them, and they may be missing there."
            ),
            name="unknown_meaning",
        )
        self.body.addStretch(1)
        later = QPushButton(self.tr("&Ask me later"))
        later.setObjectName("unknown_later_button")
        describe(later)
        later.setProperty("role", "link")
        later.setDefault(True)
        later.clicked.connect(self.reject)
        self.add_aside(later)
        keep = self.add_button(self.tr("&Leave them"), name="unknown_keep_button")
        keep.clicked.connect(self._keep)
        resend = self.add_button(self.tr("&Send them again"), name="unknown_resend_button")
        resend.clicked.connect(self._resend)
        width = max(keep.sizeHint().width(), resend.sizeHint().width())
        for button in (keep, resend):
            button.setMinimumWidth(width)
        later.setFocus()
        self.fit(_WIDTH)

    def _patient(self) -> str:
        if self._left.label:
            return self.tr("Patient {name} ({label})").format(name=self._left.patient, label=self._left.label)
        return self.tr("Patient {name}").format(name=self._left.patient)

    def _series(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "notice")
        card.setProperty("tone", "unknown")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.TWO, Space.ONE_AND_HALF, Space.TWO, Space.ONE_AND_HALF)
        inside.setSpacing(Space.HALF)
        series = self._left.series
        lines = [self._line(one) for one in series[:_MOST_SERIES]]
        more = len(series) - len(lines)
        if more:
            lines.append(self.tr("and {count} more").format(count=count_text(more)))
        for line in lines:
            label = QLabel(line)
            label.setObjectName("unknown_series")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            inside.addWidget(label)
        card.setAccessibleName("; ".join(lines))
        return card

    def _line(self, series: UnknownSeries) -> str:
        return self.tr("{data_type}, {device}: {samples}, {span}").format(
            data_type=data_type_text(series.data_type.value),
            device=series.device_name,
            samples=samples_text(series.samples),
            span=span_text(series.first, series.last),
        )

    @Slot()
    def _keep(self) -> None:
        self._decide(UnknownChoice.KEEP)

    @Slot()
    def _resend(self) -> None:
        self._decide(UnknownChoice.RESEND)

    def _decide(self, choice: UnknownChoice) -> None:
        self.decided.emit(self._left, choice)
        self.accept()
