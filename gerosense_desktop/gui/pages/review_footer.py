"""The foot of the review: for whom, to where, and the one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gerosense_desktop.gui.descriptions import describe, description_of
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.locale_text import align_leading, samples_text
from gerosense_desktop.gui.readiness import Fix, Readiness
from gerosense_desktop.gui.spacing import Space

if TYPE_CHECKING:
    from gerosense_desktop.gui.patient import Patient

_MOST_DESTINATION: Final = 224
"""Pixels that a long name leaves to the words beside it."""


class ReviewFooter(QFrame):
    """Names patient and server large; Upload is disabled with the reason in words.

    Signals:
        upload_asked: Send what is new.
        fix_asked: The Fix that is missing first.
        back_asked: Back to the files.
    """

    upload_asked = Signal()
    fix_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self._fix: Fix | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.TWO, Space.THREE, Space.TWO)
        layout.setSpacing(Space.TWO)
        self.back_button = QPushButton(self.tr("&Back"))
        self.back_button.setObjectName("back_button")
        describe(self.back_button)
        self.back_button.clicked.connect(self.back_asked)
        layout.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(self._destination(), 1)
        self.reason_label = QLabel()
        self.reason_label.setObjectName("upload_reason")
        self.reason_label.setProperty("role", "muted")
        self.reason_label.setWordWrap(True)
        self.reason_label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.reason_label.setMaximumWidth(296)
        self.reason_label.setMinimumWidth(128)
        # Patient and server have the room they need, the words have the rest.
        layout.addWidget(self.reason_label, 4)
        self.fix_button = QPushButton()
        self.fix_button.setObjectName("fix_button")
        self.fix_button.setProperty("role", "primary")
        self.fix_button.clicked.connect(self._ask_fix)
        layout.addWidget(self.fix_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.upload_button = QPushButton(self.tr("&Upload"))
        self.upload_button.setObjectName("upload_button")
        describe(self.upload_button)
        self.upload_button.setProperty("role", "primary")
        self.upload_button.setProperty("scale", "large")
        self.upload_button.setDefault(True)
        self.upload_button.setAutoDefault(True)
        self.upload_button.clicked.connect(self.upload_asked)
        layout.addWidget(self.upload_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _destination(self) -> QVBoxLayout:
        self.patient_label = QLabel()
        self.patient_label.setObjectName("upload_patient")
        self.patient_label.setProperty("role", "lead")
        self.server_label = QLabel()
        self.server_label.setObjectName("upload_server")
        self.server_label.setProperty("role", "muted")
        rows = QVBoxLayout()
        rows.setSpacing(Space.HALF)
        for icon_name, label, size in (("patient", self.patient_label, 20), ("server", self.server_label, 18)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            align_leading(label)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row = QHBoxLayout()
            row.setSpacing(Space.ONE)
            row.addWidget(IconLabel(icon_name, size=size, colour="text_muted"))
            row.addWidget(label, 1)
            rows.addLayout(row)
        return rows

    def show_destination(
        self, *, patient: Patient | None, server: str, practice: bool, readiness: Readiness, samples: int
    ) -> None:
        """Say for whom and to where, and what the next step is."""
        self.patient_label.setText(
            self.tr("No patient yet") if patient is None else self.tr("Patient {name}").format(name=patient.name)
        )
        self.patient_label.setToolTip("" if patient is None else patient.name)
        where = server or self.tr("No server address yet")
        self.server_label.setText(self.tr("The practice server on this computer") if practice else where)
        self.server_label.setToolTip(where)
        for label in (self.patient_label, self.server_label):
            label.ensurePolished()
            label.setMinimumWidth(min(label.sizeHint().width(), _MOST_DESTINATION))
        self._fix = readiness.fix
        self.reason_label.setText(readiness.reason)
        self.reason_label.setVisible(bool(readiness.reason))
        self.upload_button.setEnabled(readiness.ready)
        self.upload_button.setText(
            self.tr("&Upload {samples}").format(samples=samples_text(samples))
            if readiness.ready
            else self.tr("&Upload")
        )
        self.upload_button.setAccessibleDescription(readiness.reason or description_of("upload_button"))
        self.fix_button.setVisible(readiness.fix is not None)
        if readiness.fix is not None:
            self.fix_button.setText(self._fix_text(readiness.fix))
            self.fix_button.setAccessibleDescription(readiness.reason)
        if self.isVisible():
            self.focus_next_step()

    def focus_next_step(self) -> None:
        """Let Enter take the next step; a button that is not visible would take the focus from one that is."""
        (self.upload_button if self.upload_button.isEnabled() else self.fix_button).setFocus()

    def _fix_text(self, fix: Fix) -> str:
        match fix:
            case Fix.ANSWER:
                return self.tr("&Answer…")
            case Fix.PATIENT:
                return self.tr("Add the &patient…")
            case Fix.SERVER:
                return self.tr("Set the a&ddress…")
            case Fix.FILES:
                return self.tr("Choose &other files…")
            case Fix.DOUBT:
                return self.tr("Check the &patient…")
            case _:
                assert_never(fix)

    @Slot()
    def _ask_fix(self) -> None:
        if self._fix is not None:
            self.fix_asked.emit(self._fix)
