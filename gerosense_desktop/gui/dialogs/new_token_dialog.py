"""Asks for a new token of the same patient, in the middle of an upload."""

from __future__ import annotations

from pydantic import SecretStr
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from gerosense_desktop.api.token import TokenError
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.patient import Patient


class NewTokenDialog(Dialog):
    """Stays until the run has taken a token, or the upload is stopped; Escape only puts it aside.

    Signals:
        token_given: The Patient of the token that was pasted.
        stop_asked: Stop the upload instead.
    """

    token_given = Signal(object)
    stop_asked = Signal()

    def __init__(self, *, patient: str, user_message: str, lasting: bool, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            patient: Whose token is needed.
            user_message: Why.
            lasting: Whether tokens outlive the program.
            parent: The window.
        """
        super().__init__("", name="new_token_dialog", parent=parent)
        self.show_title(self.tr("A new token is needed"))
        self.setMinimumWidth(520)
        self.add_words(self.tr("Patient {name}").format(name=patient), role="lead", name="new_token_patient")
        self.add_words(translated(user_message), name="new_token_reason")
        self.token_field = QLineEdit()
        self.token_field.setObjectName("new_token_field")
        self.token_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.token_field.setPlaceholderText(self.tr("Paste with Ctrl+V"))
        self.token_field.textChanged.connect(self._read)
        self._help = (
            self.tr("It is kept in this computer's keychain.")
            if lasting
            else self.tr("It is kept only until you close the program.")
        )
        self.add_field(self.tr("&Token"), self.token_field, help_text=self._help)
        self.problem_label = self.add_words("", role="error", name="new_token_problem")
        self.body.addStretch(1)
        self._patient: Patient | None = None
        stop = self.add_button(self.tr("&Cancel the upload"), name="new_token_stop_button")
        stop.clicked.connect(self.stop_asked)
        stop.clicked.connect(self.reject)
        self.use_button = self.add_button(self.tr("&Go on with this token"), name="new_token_use_button", primary=True)
        self.use_button.clicked.connect(self._use)
        self._read("")
        self.token_field.setFocus()

    def refuse(self, user_message: str) -> None:
        """Say why the token was not taken, and wait for another one."""
        self.token_field.setEnabled(True)
        self.token_field.selectAll()
        self.token_field.setFocus()
        self._say(translated(user_message))

    @Slot(str)
    def _read(self, text: str) -> None:
        self._patient = None
        problem = ""
        if text.strip():
            try:
                self._patient = Patient.of(SecretStr(text.strip()))
            except TokenError as error:
                problem = translated(error.user_message)
        self._say(problem)
        self.use_button.setEnabled(self._patient is not None)

    def _say(self, problem: str) -> None:
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self.token_field.setAccessibleDescription(problem or self._help)

    @Slot()
    def _use(self) -> None:
        if self._patient is not None:
            # The run decides whether it is the right patient's and has not ended.
            self.use_button.setEnabled(False)
            self.token_field.setEnabled(False)
            self.token_given.emit(self._patient)
