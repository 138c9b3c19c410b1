"""The first page of the first start: which server, or practice first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.api.address import AddressError, ServerAddress
from gerosense_desktop.api.finding import Finding, Verdict
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.findings_list import FindingsList

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH: Final = 560


class WelcomePage(QWidget):
    """One question; everything else can wait.

    Signals:
        connect_asked: Try the server at this address, and keep it if it answers (text, as typed).
        keep_asked: Keep this address although it does not answer (text, as typed).
        practice_asked: Begin in practice.
        later_asked: Begin without an address.
    """

    connect_asked = Signal(str)
    keep_asked = Signal(str)
    practice_asked = Signal()
    later_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Welcome"))
        card = QFrame()
        card.setObjectName("welcome_card")
        card.setProperty("role", "card")
        card.setFixedWidth(_WIDTH)
        self._lay_out(card)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        layout.setSpacing(0)
        # Not by an alignment: aligned, a card does not grow with its paragraphs.
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        layout.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(2)
        self._check()

    def show_testing(self) -> None:
        """Say that the connection is being tried."""
        self.findings.begin()
        self.keep_button.hide()
        self._check()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what the test found so far."""
        self.findings.show_findings(findings)

    def show_tested(self, findings: Sequence[Finding]) -> None:
        """Say that the test is over; what does not answer may be kept all the same."""
        self.findings.end()
        self.keep_button.setVisible(any(finding.verdict is Verdict.BAD for finding in findings))
        self._check()

    def focus_first(self) -> None:
        """Begin with the address."""
        self.server_field.setFocus()

    @Slot()
    def _check(self) -> None:
        text, problem = self.server_field.text().strip(), ""
        if text:
            try:
                ServerAddress.parse(text)
            except AddressError as error:
                problem = translated(error.user_message)
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self.connect_button.setEnabled(bool(text) and not problem and not self.findings.busy)

    @Slot()
    def _change(self) -> None:
        self.findings.clear()
        self.keep_button.hide()
        self._check()

    @Slot()
    def _connect(self) -> None:
        if self.connect_button.isEnabled():
            self.connect_asked.emit(self.server_field.text().strip())

    @Slot()
    def _keep(self) -> None:
        self.keep_asked.emit(self.server_field.text().strip())

    def _lay_out(self, card: QFrame) -> None:
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.FOUR, Space.FOUR, Space.FOUR, Space.THREE)
        layout.setSpacing(Space.ONE_AND_HALF)
        layout.addWidget(IconLabel("mark", size=40, colour="accent"))
        title = self._words(self.tr("Welcome"), role="title", name="welcome_title")
        words = self._words(
            self.tr(
                "Before the first upload one thing is needed: the address of your clinic's server. "
                "Your IT department knows it."
            ),
            role="muted",
            name="welcome_words",
        )
        self.server_field = QLineEdit()
        self.server_field.setObjectName("welcome_server_field")
        describe(self.server_field)
        self.server_field.setPlaceholderText("https://gerosense.your-clinic.org")
        caption = QLabel(self.tr("Server &address"))
        caption.setProperty("role", "heading")
        caption.setBuddy(self.server_field)
        self.server_field.setAccessibleName(caption.text().replace("&", ""))
        self.problem_label = self._words("", role="error", name="welcome_problem")
        self.findings = FindingsList()
        self.keep_button = self._button(self.tr("&Keep this address all the same"), "welcome_keep_button", role="link")
        self.connect_button = self._button(self.tr("&Connect"), "welcome_connect_button", role="primary")
        layout.addWidget(title)
        layout.addWidget(words)
        layout.addSpacing(Space.ONE)
        layout.addWidget(caption)
        layout.addWidget(self.server_field)
        layout.addWidget(self.problem_label)
        layout.addWidget(self.findings)
        layout.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(Space.ONE)
        row = QHBoxLayout()
        row.setSpacing(Space.ONE)
        practice = self._button(self.tr("Try it in &practice first"), "welcome_practice_button", role="link")
        later = self._button(self.tr("&Later"), "welcome_later_button", role="link")
        row.addWidget(practice)
        row.addWidget(later)
        row.addStretch(1)
        row.addWidget(self.connect_button)
        layout.addLayout(row)
        self.keep_button.hide()
        self.server_field.textChanged.connect(self._change)
        self.server_field.returnPressed.connect(self._connect)
        self.connect_button.clicked.connect(self._connect)
        self.keep_button.clicked.connect(self._keep)
        practice.clicked.connect(self.practice_asked)
        later.clicked.connect(self.later_asked)

    def _words(self, text: str, *, role: str, name: str) -> QLabel:
        label = QLabel(text)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label

    def _button(self, words: str, name: str, *, role: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        describe(button)
        button.setProperty("role", role)
        button.setAutoDefault(role == "primary")
        return button
