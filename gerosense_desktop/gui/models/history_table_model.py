"""The past uploads as rows: when, for whom, where to, and what became of the samples."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication
from typing_extensions import override

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.icons import icon
from gerosense_desktop.gui.locale_text import count_text, time_text
from gerosense_desktop.gui.models.ending_look import ending_colour, ending_icon, ending_sentence, ending_text
from gerosense_desktop.gui.models.outcome_look import outcome_colour, outcome_icon, outcome_text
from gerosense_desktop.gui.theme import tokens_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gerosense_desktop.ledger.records import UploadRecord
    from gerosense_desktop.receipt.receipt import PastUpload

Index = QModelIndex | QPersistentModelIndex

_HERE: Final = QModelIndex()
_MOST_OUTCOMES: Final = 2
"""So many fit their column in every language."""
_WORST_FIRST: Final = (
    OutcomeKind.UNKNOWN,
    OutcomeKind.REFUSED,
    OutcomeKind.PARTLY_ACCEPTED,
    OutcomeKind.NOT_SENT,
    OutcomeKind.ACCEPTED,
)


class HistoryColumn(IntEnum):
    """The columns of the table."""

    WHEN = 0
    PATIENT = 1
    SERVER = 2
    SAMPLES = 3
    OUTCOME = 4
    ENDING = 5


class HistoryTableModel(QAbstractTableModel):
    """One row per upload, in the ledger's order: the last begun first. Texts are made when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._uploads: tuple[PastUpload, ...] = ()
        self._shown: Sequence[PastUpload] = ()
        self._wanted = ""
        self._outcome: OutcomeKind | None = None

    def show_uploads(self, uploads: Sequence[PastUpload]) -> None:
        """Show these uploads, as far as they fit the filter."""
        self.beginResetModel()
        self._uploads = tuple(uploads)
        self._shown = self._fitting()
        self.endResetModel()

    def filter_by(self, text: str) -> None:
        """Show only uploads of patients in whose user id or number this text is; empty shows all."""
        wanted = text.strip().casefold()
        if wanted != self._wanted:
            self.beginResetModel()
            self._wanted = wanted
            self._shown = self._fitting()
            self.endResetModel()

    def filter_by_outcome(self, outcome: OutcomeKind | None) -> None:
        """Show only uploads with samples of this outcome; None shows all."""
        if outcome is not self._outcome:
            self.beginResetModel()
            self._outcome = outcome
            self._shown = self._fitting()
            self.endResetModel()

    @property
    def servers(self) -> int:
        """How many servers the uploads went to, shown or not."""
        return len({upload.record.server for upload in self._uploads})

    @property
    def total(self) -> int:
        """How many uploads there are, shown or not."""
        return len(self._uploads)

    def uploads_of(self, patient: str) -> int:
        """Return how many uploads a patient has, shown or not."""
        return sum(upload.record.patient == patient for upload in self._uploads)

    def upload_at(self, row: int) -> PastUpload:
        """Return the upload in a row."""
        return self._shown[row]

    def row_of(self, upload_id: str) -> int | None:
        """Return the row in which an upload is shown; None where it is not."""
        return next((row for row, upload in enumerate(self._shown) if upload.record.id == upload_id), None)

    def _fitting(self) -> Sequence[PastUpload]:
        if not self._wanted and self._outcome is None:
            return self._uploads
        return [
            upload
            for upload in self._uploads
            if _fits(upload.record, self._wanted) and (self._outcome is None or upload.samples.get(self._outcome))
        ]

    # ── what Qt asks ──────────────────────────────────────────────────────────────────────────────────────────

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(HistoryColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = HistoryColumn(section)
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
        upload, column = self._shown[index.row()], HistoryColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(upload, column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole if column is HistoryColumn.OUTCOME:
                return outcomes_text(upload.samples)
            case Qt.ItemDataRole.ToolTipRole:
                return ending_sentence(upload.ending) if column is HistoryColumn.ENDING else self._text(upload, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.DecorationRole:
                return _decoration(upload, column)
            case Qt.ItemDataRole.ForegroundRole:
                return _colour(upload, column)
            case _:
                return None

    def _title(self, column: HistoryColumn) -> str:
        return (
            self.tr("When"),
            self.tr("Patient"),
            self.tr("Server"),
            self.tr("Samples"),
            self.tr("What became of them"),
            self.tr("Upload"),
        )[column]

    def _text(self, upload: PastUpload, column: HistoryColumn) -> str:
        record = upload.record
        match column:
            case HistoryColumn.WHEN:
                return time_text(record.started_at)
            case HistoryColumn.PATIENT:
                return patient_text(record)
            case HistoryColumn.SERVER:
                return record.server
            case HistoryColumn.SAMPLES:
                return count_text(record.samples)
            case HistoryColumn.OUTCOME:
                return outcomes_text(upload.samples, most=_MOST_OUTCOMES)
            case HistoryColumn.ENDING:
                return ending_text(upload.ending)


def patient_text(record: UploadRecord) -> str:
    """Return the clinic's own number of a patient where it was given, else the user id."""
    return record.label or record.patient


def outcomes_text(samples: Mapping[OutcomeKind, int], *, most: int | None = None) -> str:
    """Return what became of the samples, the worst first; no number where all had the same outcome.

    Args:
        samples: How many had which outcome.
        most: Where there are more outcomes, only the worst is said, and that there are others; all where None.
    """
    seen = [kind for kind in _WORST_FIRST if samples.get(kind, 0)]
    if len(seen) == 1:
        return outcome_text(seen[0])
    if most is not None and len(seen) > most:
        return f"{outcome_text(seen[0])} {count_text(samples[seen[0]])} · …"
    return " · ".join(f"{outcome_text(kind)} {count_text(samples[kind])}" for kind in seen) or "–"


def _fits(record: UploadRecord, wanted: str) -> bool:
    return wanted in record.patient.casefold() or (record.label is not None and wanted in record.label.casefold())


def _worst(upload: PastUpload) -> OutcomeKind | None:
    return next((kind for kind in _WORST_FIRST if upload.samples.get(kind, 0)), None)


def _decoration(upload: PastUpload, column: HistoryColumn) -> object:
    name = None
    if column is HistoryColumn.OUTCOME and (worst := _worst(upload)) is not None:
        name = outcome_icon(worst)
    elif column is HistoryColumn.ENDING:
        name = ending_icon(upload.ending)
    colour = _colour(upload, column)
    return None if name is None or colour is None else icon(name, colour.name())


def _colour(upload: PastUpload, column: HistoryColumn) -> QColor | None:
    name = None
    if column is HistoryColumn.OUTCOME and (worst := _worst(upload)) is not None:
        name = outcome_colour(worst)
    elif column is HistoryColumn.ENDING:
        name = ending_colour(upload.ending)
    return None if name is None else QColor(getattr(tokens_of(QGuiApplication.palette()), name))


def _alignment(column: HistoryColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is HistoryColumn.SAMPLES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
