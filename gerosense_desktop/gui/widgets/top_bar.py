"""The bar above the pages: the path of the upload, and the patient."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.locale_text import time_text
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.step_path import StepPath

if TYPE_CHECKING:
    from datetime import datetime

    from gerosense_desktop.gui.patient import Patient


class TopBar(QFrame):
    """Names the patient at all times.

    Signals:
        patient_asked: Choose or change the patient.
    """

    patient_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setFixedHeight(64)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.THREE, 0, Space.THREE, 0)
        layout.setSpacing(Space.TWO)
        self.path = StepPath()
        layout.addWidget(self.path)
        layout.addStretch(1)
        self._chip = QFrame()
        self._chip.setObjectName("patient_chip")
        self._chip.setFixedHeight(36)
        self._inside = inside = QHBoxLayout(self._chip)
        inside.setContentsMargins(Space.ONE_AND_HALF, 0, Space.HALF, 0)
        inside.setSpacing(Space.ONE)
        self._mark = IconLabel("patient", size=18, colour="text_muted")
        inside.addWidget(self._mark)
        self.patient_label = QLabel()
        self.patient_label.setObjectName("patient_label")
        self.patient_label.setTextFormat(Qt.TextFormat.PlainText)
        self.patient_label.setMaximumWidth(176)
        self.patient_label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        inside.addWidget(self.patient_label)
        self.patient_button = QPushButton()
        self.patient_button.setObjectName("patient_button")
        describe(self.patient_button)
        self.patient_button.setProperty("role", "link")
        self.patient_button.clicked.connect(self.patient_asked)
        inside.addWidget(self.patient_button)
        layout.addWidget(self._chip)

    def hide_patient(self) -> None:
        """Say nothing of a patient until that is known."""
        self._chip.hide()

    def show_patient(self, patient: Patient | None, *, changeable: bool, now: datetime) -> None:
        """Name the patient.

        Args:
            patient: Whose data it is; None where nobody said yet.
            changeable: Whether the person may choose another one now.
            now: An aware time.
        """
        self._chip.show()
        text = self.tr("No patient yet") if patient is None else patient.label or patient.user_id
        self.patient_label.setText(self.patient_label.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, 168))
        self.patient_label.setAccessibleName(self.tr("Patient: {name}").format(name=text))
        self.patient_button.setText(self.tr("A&dd…") if patient is None else self.tr("C&hange…"))
        self.patient_button.setAccessibleName(
            self.tr("Add the patient") if patient is None else self.tr("Change the patient")
        )
        self.patient_button.setVisible(changeable)
        self._inside.setContentsMargins(Space.ONE_AND_HALF, 0, Space.HALF if changeable else Space.TWO, 0)
        ended = patient is not None and patient.ended(now=now)
        soon = patient is not None and patient.ends_soon(now=now)
        self._mark.show_icon(
            "warning" if ended or soon else "patient", colour="bad" if ended else "warn" if soon else "text_muted"
        )
        self._chip.setToolTip(self._end_words(patient, ended=ended))

    def _end_words(self, patient: Patient | None, *, ended: bool) -> str:
        if patient is None:
            return self.tr("The patient's token says whose data it is.")
        if patient.expires_at is None:
            return self.tr("Patient {name}").format(name=patient.name)
        words = (
            self.tr("Patient {name}. The token ended {time}.")
            if ended
            else self.tr("Patient {name}. The token is valid until {time}.")
        )
        return words.format(name=patient.name, time=time_text(patient.expires_at))
