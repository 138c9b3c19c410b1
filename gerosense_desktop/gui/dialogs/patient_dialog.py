"""What the clinic says of a patient: its own number, and what the server needs to know."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import time_text
from gerosense_desktop.gui.workers.patients_worker import Description, Registered

if TYPE_CHECKING:
    from gerosense_desktop.gui.patient_row import PatientRow

_OLDEST: Final = 130
_WIDTH: Final = 520
_LONGEST_LABEL: Final = 64


class PatientDialog(Dialog):
    """Nothing here is sent but by *Register*; then sex and year of birth go to the clinic's server, once.

    Signals:
        described: The Description to be kept.
        register_asked: The Description to be kept and registered with the server.
    """

    described = Signal(object)
    register_asked = Signal(object)

    def __init__(self, row: PatientRow, *, can_register: bool, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            row: The patient.
            can_register: Whether there are a server and a token with which to tell it.
            parent: The window.
        """
        super().__init__("", name="patient_dialog", parent=parent)
        self._row = row
        self._can_register = can_register
        self.show_title(self.tr("About this patient"))
        self.setMinimumWidth(_WIDTH)
        self.add_words(self.tr("Patient {name}").format(name=row.record.user_id), role="lead", name="patient_name")
        self.label_field = QLineEdit(row.record.label or "")
        self.label_field.setObjectName("patient_label_field")
        self.label_field.setMaxLength(_LONGEST_LABEL)
        self.add_field(
            self.tr("Your clinic's &number"),
            self.label_field,
            help_text=self.tr("To find the patient again. Please no name; it stays on this computer."),
        )
        self.sex_field = QComboBox()
        self.sex_field.setObjectName("patient_sex_field")
        describe(self.sex_field)
        self.sex_field.addItem(self.tr("Not said"), None)
        self.sex_field.addItem(self.tr("Female"), BiologicalSex.FEMALE)
        self.sex_field.addItem(self.tr("Male"), BiologicalSex.MALE)
        self.sex_field.setCurrentIndex(max(0, self.sex_field.findData(row.record.biological_sex)))
        self.add_field(self.tr("Biological &sex"), self.sex_field)
        self.year_field = QLineEdit("" if row.record.year_of_birth is None else str(row.record.year_of_birth))
        self.year_field.setObjectName("patient_year_field")
        self.year_field.setValidator(QIntValidator(0, 9999, self))
        self.year_field.setMaxLength(4)
        self.add_field(
            self.tr("&Year of birth"),
            self.year_field,
            help_text=self.tr(
                "With sex and year of birth the program notices an export of somebody else, and can register the "
                "patient with the server."
            ),
        )
        self.state_label = self.add_words(self._registered_words(), name="patient_state")
        self.body.addStretch(1)
        self.close_button = self.add_button(self.tr("&Cancel"), name="patient_cancel_button")
        self.close_button.clicked.connect(self.reject)
        self.register_button = self.add_button(self.tr("Save and &register"), name="patient_register_button")
        self.register_button.clicked.connect(self._register)
        self.save_button = self.add_button(self.tr("&Save"), name="patient_save_button", primary=True)
        self.save_button.clicked.connect(self._save)
        self.sex_field.currentIndexChanged.connect(self._show_buttons)
        self.year_field.textChanged.connect(self._show_buttons)
        self._show_buttons()
        self.fit(_WIDTH)
        self.label_field.setFocus()

    def show_registered(self, registered: Registered) -> None:
        """Say what the server said."""
        self.set_wrong(self.state_label, wrong=False)
        self.state_label.setText(
            self.tr("The patient is registered with the server.")
            if registered.new
            else self.tr("The server knew this patient already. That is fine.")
        )
        self.register_button.hide()
        self.save_button.hide()
        self.close_button.setText(self.tr("&Close"))
        self.close_button.setFocus()

    def show_failed(self, user_message: str) -> None:
        """Say what went wrong; everything can be tried again."""
        self.set_wrong(self.state_label, wrong=True)
        self.state_label.setText(translated(user_message))
        self._show_buttons()

    def _registered_words(self) -> str:
        registered = self._row.record.registered_at
        if registered is not None:
            return self.tr("Registered with the server: {time}.").format(time=time_text(registered))
        if not self._can_register:
            return self.tr(
                "To register the patient with the server, a valid token and the server's address are needed."
            )
        return self.tr("Not registered with the server from this computer yet.")

    def _year(self) -> int | None:
        text = self.year_field.text().strip()
        this_year = datetime.now(UTC).year
        return int(text) if text.isdecimal() and this_year - _OLDEST <= int(text) <= this_year else None

    def _description(self) -> Description:
        return Description(
            user_id=self._row.record.user_id,
            label=self.label_field.text().strip(),
            biological_sex=self.sex_field.currentData(),
            year_of_birth=self._year(),
        )

    @Slot()
    def _show_buttons(self) -> None:
        year_is_fine = not self.year_field.text().strip() or self._year() is not None
        self.save_button.setEnabled(year_is_fine)
        whole = self.sex_field.currentData() is not None and self._year() is not None
        self.register_button.setEnabled(whole and self._can_register)
        self.register_button.setVisible(self._row.record.registered_at is None)

    @Slot()
    def _save(self) -> None:
        self.described.emit(self._description())
        self.accept()

    @Slot()
    def _register(self) -> None:
        self.register_button.setEnabled(False)
        self.save_button.setEnabled(False)
        self.set_wrong(self.state_label, wrong=False)
        self.state_label.setText(self.tr("Telling the server…"))
        self.register_asked.emit(self._description())
