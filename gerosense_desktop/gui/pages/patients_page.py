"""Patients: everyone whose data this computer has sent or is about to send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.icons import IconButton, IconLabel
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.models.patient_table_model import PatientColumn, PatientTableModel
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.table import Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.gui.patient_row import PatientRow

_LIST: Final = 0
_WORDS: Final = 1


class PatientsPage(QWidget):
    """A table where there are patients, a lesson where there are none yet.

    Signals:
        add_asked: Add a patient by their token.
        upload_asked: The PatientRow to upload for.
        edit_asked: The PatientRow to say more about.
        erase_asked: The PatientRow to erase.
    """

    add_asked = Signal()
    upload_asked = Signal(object)
    edit_asked = Signal(object)
    erase_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.patients = PatientTableModel(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list())
        self._stack.addWidget(self._words())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        layout.setSpacing(Space.TWO)
        layout.addLayout(self._top())
        layout.addWidget(self._stack, 1)
        self.clear()

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def show_patients(self, patients: Sequence[PatientRow]) -> None:
        """Show patients; who was selected stays so where they are still there."""
        selected = self.selected
        self.patients.show_patients(patients)
        if not patients:
            self._say(
                "patient",
                self.tr("No patients yet"),
                self.tr(
                    "Your clinic gives you a token for each patient. Add it here: it says whose data is uploaded, and "
                    "it is kept in this computer's keychain until it ends."
                ),
            )
            self._show_next_step(add=True)
            return
        self._stack.setCurrentIndex(_LIST)
        self._show_next_step(add=False)
        self._select(None if selected is None else selected.record.user_id)
        self._show_count()

    def show_problem(self, user_message: str) -> None:
        """Say why there is nothing to show."""
        self.patients.show_patients(())
        self._say("warning", self.tr("The patients cannot be shown"), translated(user_message))

    def clear(self) -> None:
        """Show nothing of any patient."""
        self.search.clear()
        self.patients.show_patients(())
        self._say("waiting", self.tr("Looking up the patients…"), "")

    @property
    def selected(self) -> PatientRow | None:
        """The patient in the selected row."""
        index = self.table.currentIndex()
        return self.patients.patient_at(index.row()) if index.isValid() else None

    def focus_first(self) -> None:
        """Let the arrow keys move in the table at once, or Enter add the first patient."""
        (self.table if self._stack.currentIndex() == _LIST else self.add_button).setFocus()

    def _say(self, icon_name: str, title: str, text: str) -> None:
        self._mark.show_icon(icon_name, colour="text_muted")
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._stack.setCurrentIndex(_WORDS)
        self._show_buttons()
        self.search.hide()
        self._count.clear()

    def _show_count(self) -> None:
        shown, total = self.patients.rowCount(), self.patients.total
        self.search.show()
        if shown == total:
            words = self.tr("1 patient") if total == 1 else self.tr("{total} patients")
        else:
            words = self.tr("{shown} of {total} patients")
        self._count.setText(words.format(shown=count_text(shown), total=count_text(total)))

    def _show_next_step(self, *, add: bool) -> None:
        """Make adding a patient the one obvious button where there is none yet."""
        self.add_button.setProperty("role", "primary" if add else "")
        self.add_button.show_colour("on_accent" if add else "text")
        self.add_button.style().unpolish(self.add_button)
        self.add_button.style().polish(self.add_button)

    def _select(self, user_id: str | None) -> None:
        row = self.patients.row_of(user_id)
        if self.patients.rowCount():
            self.table.selectRow(row or 0)
        self._show_buttons()

    @Slot()
    def _show_buttons(self) -> None:
        there = self._stack.currentIndex() == _LIST and self.selected is not None
        for button in (self.upload_button, self.edit_button, self.erase_button):
            button.setEnabled(there)

    # ── what the person does ──────────────────────────────────────────────────────────────────────────────────

    @Slot(str)
    def _filter(self, text: str) -> None:
        selected = self.selected
        self.patients.filter_by(text)
        if self.patients.total:
            self._select(None if selected is None else selected.record.user_id)
            self._show_count()

    @Slot()
    @Slot(QModelIndex)
    def _ask_upload(self) -> None:
        if self.selected is not None:
            self.upload_asked.emit(self.selected)

    @Slot()
    def _ask_edit(self) -> None:
        if self.selected is not None:
            self.edit_asked.emit(self.selected)

    @Slot()
    def _ask_erase(self) -> None:
        if self.selected is not None:
            self.erase_asked.emit(self.selected)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # ``activated`` comes with Enter on some systems only.
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            self._ask_upload()
            return True
        return super().eventFilter(watched, event)

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _top(self) -> QHBoxLayout:
        title = QLabel(self.tr("Patients"))
        title.setProperty("role", "title")
        self._count = QLabel()
        self._count.setObjectName("patients_count")
        self._count.setProperty("role", "muted")
        self.search = QLineEdit()
        self.search.setObjectName("patients_search")
        describe(self.search)
        self.search.setAccessibleName(self.tr("Show only patients with this in number or id"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(240)
        self.search.textChanged.connect(self._filter)
        self.add_button = IconButton(self.tr("&Add a patient…"), name="add_patient_button", icon_name="patient")
        self.add_button.clicked.connect(self.add_asked)
        row = QHBoxLayout()
        row.setSpacing(Space.ONE_AND_HALF)
        row.addWidget(title)
        row.addWidget(self._count, 1)
        row.addWidget(self.search)
        row.addWidget(self.add_button)
        return row

    def _list(self) -> QWidget:
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TWO)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.ONE, Space.ONE, Space.ONE, Space.ONE)
        inside.setSpacing(0)
        self.table = Table(self.patients, name="patients_table", accessible_name=self.tr("Patients"))
        self.table.set_widths(
            {
                PatientColumn.LABEL: 120,
                PatientColumn.TOKEN: 208,
                PatientColumn.SERVER: 92,
                PatientColumn.UPLOADS: 76,
                PatientColumn.LAST: 176,
            },
            stretch=PatientColumn.USER_ID,
        )
        self.table.doubleClicked.connect(self._ask_upload)
        self.table.installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._show_buttons)
        inside.addWidget(self.table)
        layout.addWidget(card, 1)
        layout.addLayout(self._foot())
        return page

    def _foot(self) -> QHBoxLayout:
        self.erase_button = IconButton(self.tr("&Erase this patient…"), name="erase_patient_button", icon_name="erase")
        self.erase_button.clicked.connect(self._ask_erase)
        self.edit_button = IconButton(self.tr("A&bout this patient…"), name="edit_patient_button", icon_name="patient")
        self.edit_button.clicked.connect(self._ask_edit)
        self.upload_button = IconButton(
            self.tr("&Upload for this patient"), name="upload_for_button", icon_name="upload", colour="on_accent"
        )
        self.upload_button.setProperty("role", "primary")
        self.upload_button.clicked.connect(self._ask_upload)
        foot = QHBoxLayout()
        foot.setSpacing(Space.ONE_AND_HALF)
        foot.addWidget(self.erase_button)
        foot.addStretch(1)
        foot.addWidget(self.edit_button)
        foot.addWidget(self.upload_button)
        return foot

    def _words(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(Space.FOUR, Space.FOUR, Space.FOUR, Space.FOUR)
        layout.setSpacing(Space.ONE)
        self._mark = IconLabel("patient", size=56, colour="text_muted")
        self._title = QLabel()
        self._title.setObjectName("patients_title")
        self._title.setProperty("role", "title")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = QLabel()
        self._text.setObjectName("patients_words")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("role", "muted")
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text.setWordWrap(True)
        layout.addStretch(1)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(Space.ONE)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addStretch(1)
        return card
