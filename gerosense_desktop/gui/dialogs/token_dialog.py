"""Paste a token; it names the patient."""

from __future__ import annotations

from datetime import UTC, datetime

from pydantic import SecretStr
from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gerosense_desktop.api.token import TokenError
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import time_text
from gerosense_desktop.gui.patient import Patient


class TokenDialog(Dialog):
    """The token is masked while it is pasted and never shown again.

    Signals:
        patient_named: The Patient of the token.
        forget_asked: Forget the patient shown now, and the token with them.
    """

    patient_named = Signal(object)
    forget_asked = Signal()

    def __init__(self, *, lasting: bool, present: Patient | None = None, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            lasting: Whether tokens outlive the program.
            present: The patient whose token is in use, if any.
            parent: The window.
        """
        super().__init__("", name="token_dialog", parent=parent)
        self.show_title(self.tr("Who is the patient?") if present is None else self.tr("Change the patient"))
        self._patient: Patient | None = None
        self.setMinimumWidth(520)
        self.add_words(
            self.tr(
                "The token from your clinic says whose data is uploaded. Paste it here; it is checked on this "
                "computer only."
            )
        )
        self.token_field = QLineEdit()
        self.token_field.setObjectName("token_field")
        self.token_field.setEchoMode(QLineEdit.EchoMode.Password)
        self.token_field.setPlaceholderText(self.tr("Paste with Ctrl+V"))
        self.token_field.textChanged.connect(self._read)
        self.add_field(
            self.tr("&Token"),
            self.token_field,
            help_text=self.tr("It is kept in this computer's keychain.")
            if lasting
            else self.tr(
                "This computer has no keychain for the program, so the token is kept only until you close it."
            ),
        )
        self.patient_label = self.add_words("", role="lead", name="token_patient")
        self.end_label = self.add_words("", name="token_end")
        self.body.addStretch(1)
        if present is not None:
            forget = QPushButton(self.tr("&Forget this patient's token"))
            forget.setObjectName("forget_token_button")
            describe(forget)
            forget.setAutoDefault(False)
            forget.setProperty("role", "link")
            forget.clicked.connect(self._forget)
            self.add_aside(forget)
        cancel = self.add_button(self.tr("&Cancel"), name="token_cancel_button")
        cancel.clicked.connect(self.reject)
        self.use_button = self.add_button(self.tr("&Use this patient"), name="token_use_button", primary=True)
        self.use_button.clicked.connect(self._use)
        self._read("")
        self.token_field.setFocus()

    @Slot(str)
    def _read(self, text: str) -> None:
        self._patient = None
        self.end_label.setText("")
        self.patient_label.setText("")
        problem = ""
        if text.strip():
            try:
                patient = Patient.of(SecretStr(text.strip()))
            except TokenError as error:
                problem = translated(error.user_message)
            else:
                self.patient_label.setText(self.tr("Patient {name}").format(name=patient.user_id))
                if patient.ended(now=datetime.now(UTC)):
                    problem = self.tr("This token has ended. Ask for a new one.")
                else:
                    self._patient = patient
                    self.end_label.setText(_end_words(patient))
        if problem:
            self.end_label.setText(problem)
        self.set_wrong(self.end_label, wrong=bool(problem))
        self.use_button.setEnabled(self._patient is not None)

    @Slot()
    def _use(self) -> None:
        if self._patient is not None:
            self.patient_named.emit(self._patient)
            self.accept()

    @Slot()
    def _forget(self) -> None:
        self.forget_asked.emit()
        self.accept()


def _end_words(patient: Patient) -> str:
    if patient.expires_at is None:
        return _tr("The token names no end.")
    words = _tr("The token is valid until {time}.").format(time=time_text(patient.expires_at))
    if patient.ends_soon(now=datetime.now(UTC)):
        return words + " " + _tr("That is soon: a long upload may need a new one.")
    return words


def _tr(text: str) -> str:
    return QCoreApplication.translate("TokenDialog", text)
