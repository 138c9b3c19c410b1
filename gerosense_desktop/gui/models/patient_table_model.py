"""The patients as rows."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication
from typing_extensions import override

from gerosense_desktop.gui.icons import icon
from gerosense_desktop.gui.locale_text import count_text, time_text
from gerosense_desktop.gui.patient_row import PatientRow, TokenState
from gerosense_desktop.gui.theme import tokens_of

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex

_HERE: Final = QModelIndex()
_NOTHING: Final = "–"


class PatientColumn(IntEnum):
    """The columns of the table."""

    LABEL = 0
    USER_ID = 1
    TOKEN = 2
    SERVER = 3
    UPLOADS = 4
    LAST = 5


class PatientTableModel(QAbstractTableModel):
    """One row per patient, the one with the newest upload first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._patients: tuple[PatientRow, ...] = ()
        self._shown: Sequence[PatientRow] = ()
        self._wanted = ""
        self._now = datetime.now(UTC)

    def show_patients(self, patients: Sequence[PatientRow]) -> None:
        """Show these patients, as far as they fit the filter."""
        self.beginResetModel()
        self._patients = tuple(patients)
        self._shown = self._fitting()
        self._now = datetime.now(UTC)
        self.endResetModel()

    def filter_by(self, text: str) -> None:
        """Show only patients in whose user id or number this text is; empty shows all."""
        wanted = text.strip().casefold()
        if wanted != self._wanted:
            self.beginResetModel()
            self._wanted = wanted
            self._shown = self._fitting()
            self.endResetModel()

    @property
    def total(self) -> int:
        """How many patients there are, shown or not."""
        return len(self._patients)

    def patient_at(self, row: int) -> PatientRow:
        """Return the patient in a row."""
        return self._shown[row]

    def row_of(self, user_id: str | None) -> int | None:
        """Return the row in which a patient is shown; None where they are not."""
        return next((row for row, patient in enumerate(self._shown) if patient.record.user_id == user_id), None)

    def _fitting(self) -> Sequence[PatientRow]:
        return [row for row in self._patients if self._wanted in row.name.casefold()]

    # ── what Qt asks ──────────────────────────────────────────────────────────────────────────────────────────

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(PatientColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = PatientColumn(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case _:
                return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], PatientColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(row, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.DecorationRole | Qt.ItemDataRole.ForegroundRole:
                return self._look(row, column, role)
            case _:
                return None

    def _title(self, column: PatientColumn) -> str:
        return (
            self.tr("Number"),
            self.tr("Patient"),
            self.tr("Token"),
            self.tr("Registered"),
            self.tr("Uploads"),
            self.tr("Last upload"),
        )[column]

    def _text(self, row: PatientRow, column: PatientColumn) -> str:
        record = row.record
        match column:
            case PatientColumn.LABEL:
                return record.label or _NOTHING
            case PatientColumn.USER_ID:
                return record.user_id
            case PatientColumn.TOKEN:
                return self._token_text(row)
            case PatientColumn.SERVER:
                return self.tr("Yes") if record.registered_at is not None else _NOTHING
            case PatientColumn.UPLOADS:
                return count_text(record.uploads)
            case PatientColumn.LAST:
                return _NOTHING if record.last_upload is None else time_text(record.last_upload)

    def _token_text(self, row: PatientRow) -> str:
        state = row.token_state(now=self._now)
        match state:
            case TokenState.NONE:
                return self.tr("None")
            case TokenState.ENDED:
                return self.tr("Ended")
            case TokenState.VALID:
                end = None if row.patient is None else row.patient.expires_at
                return self.tr("Valid") if end is None else self.tr("Until {time}").format(time=time_text(end))
            case _:
                assert_never(state)

    def _look(self, row: PatientRow, column: PatientColumn, role: int) -> object:
        if column is not PatientColumn.TOKEN:
            return None
        name, colour = _TOKEN_LOOKS[row.token_state(now=self._now)]
        found = getattr(tokens_of(QGuiApplication.palette()), colour)
        return QColor(found) if role == Qt.ItemDataRole.ForegroundRole else icon(name, found)


_TOKEN_LOOKS: Final = {
    TokenState.VALID: ("accepted", "good"),
    TokenState.ENDED: ("warning", "warn"),
    TokenState.NONE: ("not_sent", "text_muted"),
}


def _alignment(column: PatientColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is PatientColumn.UPLOADS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
