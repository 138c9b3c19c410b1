"""The files of a drop as rows: how far each is read, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from gerosense_desktop.gui.icons import icon
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text, megabytes_text, samples_text
from gerosense_desktop.gui.theme import tokens_of
from gerosense_desktop.upload.events import (
    Checked,
    CheckEvent,
    FileAsks,
    FileFailed,
    FileOpened,
    FileProgress,
    FileRead,
    FileResult,
    FilesSought,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.readers.source import Source

Index = QModelIndex | QPersistentModelIndex

PROGRESS_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""Fraction read, 0.0 to 1.0; None where the file is done."""

_HERE: Final = QModelIndex()


class FileColumn(IntEnum):
    """The columns of the table."""

    FILE = 0
    FORMAT = 1
    STATE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    source: Source
    reader_title: str = ""
    progress: FileProgress | None = None
    result: FileResult | None = None


class FileTableModel(QAbstractTableModel):
    """One row per source file, in the order in which they were opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._row_of: dict[Source, int] = {}

    def clear(self) -> None:
        """Forget all rows."""
        self.beginResetModel()
        self._rows, self._row_of = [], {}
        self.endResetModel()

    def apply(self, events: Sequence[CheckEvent]) -> None:
        """Take the events of a check."""
        changed: set[int] = set()
        for event in events:
            if isinstance(event, Checked | FilesSought):
                continue
            row = self._row(event.source)
            changed.add(row)
            self._rows[row] = _after(self._rows[row], event)
        if changed:
            self.dataChanged.emit(self.index(min(changed), 0), self.index(max(changed), len(FileColumn) - 1), [])

    def finished_texts(self) -> list[str]:
        """Return what became of each file that is not being read any more, with its name."""
        return [f"{row.source.label}: {self._state(row)}" for row in self._rows if row.result is not None]

    def result_at(self, row: int) -> FileResult | None:
        """Return what became of the file in a row; None while it is being read."""
        return self._rows[row].result

    def _row(self, source: Source) -> int:
        if source not in self._row_of:
            row = len(self._rows)
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.append(_Row(source=source))
            self._row_of[source] = row
            self.endInsertRows()
        return self._row_of[source]

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(FileColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("File"), self.tr("Format"), self.tr("Result"))[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = FileColumn(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.source.label, translated(row.reader_title), self._state(row))[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.source.path) if column is FileColumn.FILE else self._state(row)
        if role == Qt.ItemDataRole.DecorationRole and column is FileColumn.STATE:
            name, colour = _mark(row)
            return icon(name, getattr(tokens_of(QGuiApplication.palette()), colour))
        if role == PROGRESS_ROLE and column is FileColumn.STATE:
            return _fraction(row)
        return None

    def _state(self, row: _Row) -> str:
        match row.result:
            case None if row.progress is None:
                return self.tr("Opening…")
            case None:
                progress = row.progress
                assert progress is not None  # noqa: S101 - the case above
                return self.tr("{done} of {total} · {samples}").format(
                    done=megabytes_text(progress.bytes_done),
                    total=megabytes_text(progress.bytes_total),
                    samples=samples_text(progress.samples),
                )
            case FileFailed(user_message=message):
                return translated(message)
            case FileAsks():
                return self.tr("Needs an answer from you before it can be read")
            case FileRead() as result:
                words = [samples_text(result.read)]
                if result.rejected:
                    words.append(self.tr("{count} cannot be sent").format(count=count_text(result.rejected)))
                if result.cut_short:
                    words.append(translated(result.cut_short))
                return " · ".join(words)


def _after(row: _Row, event: FileOpened | FileProgress | FileResult) -> _Row:
    match event:
        case FileOpened():
            return replace(row, reader_title=event.reader_title)
        case FileProgress():
            return replace(row, progress=event)
        case FileFailed():
            return replace(row, result=event)
        case _:
            return replace(row, result=event, reader_title=event.reader_title)


def _mark(row: _Row) -> tuple[str, str]:
    match row.result:
        case None:
            return "waiting", "text_muted"
        case FileFailed():
            return "refused", "bad"
        case FileAsks():
            return "unknown", "warn"
        case FileRead(cut_short=str()):
            return "warning", "warn"
        case FileRead():
            return "accepted", "good"


def _fraction(row: _Row) -> float | None:
    if row.result is not None:
        return None
    if row.progress is None or not row.progress.bytes_total:
        return 0.0
    return min(1.0, row.progress.bytes_done / row.progress.bytes_total)
