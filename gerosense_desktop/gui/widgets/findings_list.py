"""What the test of a connection found: a line for each step, with a tick or a cross."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.api.finding import Check, Finding, Verdict
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.spacing import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOOKS: Final = {
    Verdict.GOOD: ("accepted", "good"),
    Verdict.BAD: ("refused", "bad"),
    Verdict.SKIPPED: ("not_sent", "text_muted"),
}


class FindingsList(QWidget):
    """Hidden until a test begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.busy = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.ONE)
        self.hide()

    def clear(self) -> None:
        """Forget the last test."""
        self.busy = False
        self._empty()
        self.hide()

    def begin(self) -> None:
        """Say that a test has begun."""
        self._empty()
        self.busy = True
        self._add("waiting", "text_muted", self.tr("Trying the connection…"), spoken="")
        self.show()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these, and that the test goes on."""
        self._empty()
        for finding in findings:
            icon_name, colour = _LOOKS[finding.verdict]
            words = translated(finding.words)
            spoken = self.tr("{step}, {verdict}: {words}").format(
                step=self._step(finding.check), verdict=self._verdict(finding.verdict), words=words
            )
            self._add(icon_name, colour, words, spoken=spoken)
        if self.busy:
            self._add("waiting", "text_muted", self.tr("Trying the connection…"), spoken="")

    def end(self) -> None:
        """Say that the test has ended."""
        self.busy = False
        last = self._layout.itemAt(self._layout.count() - 1)
        widget = None if last is None else last.widget()
        if widget is not None and widget.property("waiting"):
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _add(self, icon_name: str, colour: str, words: str, *, spoken: str) -> None:
        line = QWidget()
        line.setProperty("waiting", icon_name == "waiting")
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.ONE)
        row.addWidget(IconLabel(icon_name, size=18, colour=colour), 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(words)
        label.setObjectName("finding")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAccessibleName(spoken or words)
        row.addWidget(label, 1)
        self._layout.addWidget(line)
        # Else it is shown a moment later.
        line.show()

    def _empty(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _step(self, check: Check) -> str:
        return {
            Check.ADDRESS: self.tr("Address"),
            Check.NAME: self.tr("Name"),
            Check.CERTIFICATE: self.tr("Certificate"),
            Check.SERVICE: self.tr("Service"),
            Check.TOKEN: self.tr("Token"),
        }[check]

    def _verdict(self, verdict: Verdict) -> str:
        return {
            Verdict.GOOD: self.tr("good"),
            Verdict.BAD: self.tr("wrong"),
            Verdict.SKIPPED: self.tr("not looked at"),
        }[verdict]
