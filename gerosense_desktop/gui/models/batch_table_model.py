"""The batches of an upload as rows that fill while they are sent."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon
from typing_extensions import override

from gerosense_desktop.api.outcomes import Accepted, NotSent, Outcome, OutcomeKind, Unknown, kind_of
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.gui.icons import icon
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text, device_text, span_in_lines, time_text
from gerosense_desktop.gui.models.cell_look import CellLook, LookModel
from gerosense_desktop.gui.models.outcome_look import (
    data_type_icon,
    data_type_text,
    outcome_colour,
    outcome_icon,
    outcome_text,
)
from gerosense_desktop.gui.theme import tokens_of
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchSplit,
    BatchStarted,
    BatchSummary,
    RunEvent,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

Index = QModelIndex | QPersistentModelIndex
_HERE: Final = QModelIndex()
_ROLES: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


class BatchColumn(IntEnum):
    """The columns of the table."""

    NUMBER = 0
    DATA_TYPE = 1
    DEVICE = 2
    SPAN = 3
    SAMPLES = 4
    OUTCOME = 5
    ATTEMPTS = 6
    WORDS = 7


_COLUMNS: Final = tuple(BatchColumn)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_NUMBERS: Final = frozenset({BatchColumn.NUMBER, BatchColumn.SAMPLES, BatchColumn.ATTEMPTS})
# Made once: they are asked for at every cell that is painted.
_ALIGNMENTS: Final = tuple(_RIGHT if column in _NUMBERS else _LEFT for column in BatchColumn)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """A batch and what is known of it.

    Attributes:
        batch: What it holds.
        attempts: How often it was sent so far.
        in_flight: Whether it is being sent now.
        put_back: Why it was not delivered the last time, while it waits to be sent again.
        outcome: What became of it; None while nothing did.
    """

    batch: BatchSummary
    attempts: int = 0
    in_flight: bool = False
    put_back: NotSent | None = None
    outcome: Outcome | None = None


class BatchTableModel(LookModel):
    """One row per batch, by number; a bundle of events costs one repaint."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[BatchRow] = []
        self._row_of: dict[int, int] = {}
        self._in_flight = 0
        self._host = ""
        self._texts: dict[int, Mapping[BatchColumn, str]] = {}
        self._ended = False
        self._batches_by_kind: Counter[OutcomeKind] = Counter()
        self._samples_by_kind: Counter[OutcomeKind] = Counter()

    def show_batches(self, batches: Sequence[BatchSummary], *, host: str) -> None:
        """Show the batches of a plan, none of them sent; ``host`` is the server's name for the sentences."""
        self.beginResetModel()
        self._rows = [BatchRow(batch=batch) for batch in batches]
        self._row_of = {row.batch.number: place for place, row in enumerate(self._rows)}
        self._in_flight = 0
        self._texts.clear()
        self.forget_all_looks()
        self._host = host
        self._ended = False
        self._batches_by_kind.clear()
        self._samples_by_kind.clear()
        self.endResetModel()

    def apply(self, events: Sequence[RunEvent]) -> None:
        """Take the events of a run."""
        changed, replaced = set[int](), set[int]()
        for event in events:
            match event:
                case BatchStarted(number=number, attempt=attempt):
                    changed.add(self._change(number, attempts=attempt, in_flight=True, put_back=None))
                case BatchPutBack(number=number, outcome=outcome, attempts=attempts):
                    changed.add(self._change(number, attempts=attempts, in_flight=False, put_back=outcome))
                case BatchSplit(number=number, parts=(first, second)):
                    replaced.add(self._change(number, batch=first, in_flight=False))
                    self._texts.pop(number, None)
                    self._add(replace(self._rows[self._row_of[number]], batch=second))
                case BatchFinished(number=number, outcome=outcome, attempts=attempts):
                    changed.add(self._finish(number, outcome, attempts=attempts))
                case _:
                    pass
        # What a batch holds stays as it is, and need not be painted again.
        for first_column, rows in ((BatchColumn.NUMBER, replaced), (BatchColumn.OUTCOME, changed - replaced)):
            for top, bottom in _spans(rows):
                self.dataChanged.emit(self.index(top, first_column), self.index(bottom, BatchColumn.WORDS), [])

    def show_ended(self) -> None:
        """Say of batches without an outcome what the end makes of them: nothing is sent any more."""
        self._ended = True
        self.forget_all_looks()
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(BatchColumn) - 1), [])

    def kind_at(self, row: int) -> OutcomeKind | None:
        """Return what became of a batch; None while nothing did.

        Once the upload has ended, a batch that waited was not sent, and of one that had left nobody knows.
        """
        state = self._rows[row]
        if state.outcome is not None:
            return kind_of(state.outcome)
        if self._ended:
            return OutcomeKind.UNKNOWN if state.in_flight else OutcomeKind.NOT_SENT
        return None

    def outcome_words(self) -> tuple[str, ...]:
        """Return everything that the column of outcomes may come to say."""
        states = (self.tr("Sending…"), self.tr("To be sent again"), self.tr("Waiting"))
        return (*states, *(outcome_text(kind) for kind in OutcomeKind))

    def first_problem(self) -> int:
        """Return the first row that was not accepted; the first of all where there is none."""
        fine = {OutcomeKind.ACCEPTED, None}
        return next((row for row in range(len(self._rows)) if self.kind_at(row) not in fine), 0)

    def _change(self, number: int, **changes: Any) -> int:  # noqa: ANN401 - the fields of a BatchRow
        row = self._row_of[number]
        before = self._rows[row]
        self._rows[row] = after = replace(before, **changes)
        self.forget_look(row)
        self._in_flight += after.in_flight - before.in_flight
        return row

    def _finish(self, number: int, outcome: Outcome, *, attempts: int) -> int:
        row = self._change(number, outcome=outcome, attempts=attempts, in_flight=False, put_back=None)
        kind = kind_of(outcome)
        self._batches_by_kind[kind] += 1
        self._samples_by_kind[kind] += self._rows[row].batch.samples
        return row

    def _add(self, row: BatchRow) -> None:
        """Add the second half of a split batch at the end: its number is the next."""
        end = len(self._rows)
        self.beginInsertRows(QModelIndex(), end, end)
        self._rows.append(row)
        self._row_of[row.batch.number] = end
        self.endInsertRows()

    @property
    def finished(self) -> int:
        """How many batches have an outcome."""
        return self._batches_by_kind.total()

    @property
    def finished_samples(self) -> int:
        """How many samples these hold."""
        return self._samples_by_kind.total()

    @property
    def any_sent(self) -> bool:
        """Whether a batch has left this computer, or may have."""
        kinds = (OutcomeKind.ACCEPTED, OutcomeKind.PARTLY_ACCEPTED, OutcomeKind.REFUSED, OutcomeKind.UNKNOWN)
        return self._in_flight > 0 or any(self._batches_by_kind[kind] for kind in kinds)

    @property
    def under_way(self) -> int:
        """How many batches are being sent now."""
        return self._in_flight

    def batches_with(self, kind: OutcomeKind) -> int:
        """How many batches have this outcome."""
        return self._batches_by_kind[kind]

    def samples_with(self, kind: OutcomeKind) -> int:
        """How many samples are in batches with this outcome."""
        return self._samples_by_kind[kind]

    def row_at(self, row: int) -> BatchRow:
        """Return a row."""
        return self._rows[row]

    def words_at(self, row: int) -> str:
        """Return what the server said of a batch, whole, or the sentence for why it said nothing.

        Of an accepted batch nothing: all that is to be said of it is its outcome.
        """
        outcome = self._rows[row].outcome or self._rows[row].put_back
        if outcome is None or isinstance(outcome, Accepted):
            return ""
        if isinstance(outcome, NotSent | Unknown):
            sentence = translated(sentence_for(outcome.cause, host=self._host))
            return f"{sentence} {outcome.detail}".strip() if outcome.status_code else sentence
        return outcome.detail

    @override
    def rowCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _HERE) -> int:
        return 0 if parent.isValid() else len(BatchColumn)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ALIGNMENTS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("No."),
                self.tr("Data type"),
                self.tr("Device"),
                self.tr("First – last"),
                self.tr("Samples"),
                self.tr("Outcome"),
                self.tr("Attempts"),
                self.tr("The server's words"),
            )[section]
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # Asked seven times for every cell that is painted, mostly for what no cell has.
        if role not in _ROLES or not index.isValid():
            return None
        column = BatchColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index.row(), column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _ALIGNMENTS[column]
            case Qt.ItemDataRole.DecorationRole:
                return self._decoration(index.row(), column)
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(index.row(), column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index.row(), column)
            case _:
                return None

    @override
    def look_of(self, row: int, column: int) -> CellLook:
        which = _COLUMNS[column]
        return CellLook(
            text=self._text(row, which),
            alignment=_ALIGNMENTS[column],
            icon=self._decoration(row, which),
            colour=self._colour(row, which),
        )

    def _tip(self, number: int, column: BatchColumn) -> str | None:
        match column:
            case BatchColumn.SPAN:
                batch = self._rows[number].batch
                return f"{time_text(batch.first)} – {time_text(batch.last)}"
            case BatchColumn.DEVICE | BatchColumn.WORDS:
                return self._text(number, column)
            case _:
                return None

    def _text(self, number: int, column: BatchColumn) -> str:
        row = self._rows[number]
        match column:
            case (
                BatchColumn.NUMBER | BatchColumn.DATA_TYPE | BatchColumn.DEVICE | BatchColumn.SPAN | BatchColumn.SAMPLES
            ):
                return self._lasting_texts(row.batch)[column]
            case BatchColumn.OUTCOME:
                if (kind := self.kind_at(number)) is not None:
                    return outcome_text(kind)
                if row.in_flight:
                    return self.tr("Sending…")
                return self.tr("To be sent again") if row.attempts else self.tr("Waiting")
            case BatchColumn.ATTEMPTS:
                return count_text(row.attempts) if row.attempts else "–"
            case BatchColumn.WORDS:
                return " ".join(self.words_at(number).split())

    def _lasting_texts(self, batch: BatchSummary) -> Mapping[BatchColumn, str]:
        """Say what a batch holds: made once, painted often."""
        texts = self._texts.get(batch.number)
        if texts is None:
            self._texts[batch.number] = texts = {
                BatchColumn.NUMBER: count_text(batch.number),
                BatchColumn.DATA_TYPE: data_type_text(batch.data_type.value),
                BatchColumn.DEVICE: device_text(batch.device_name),
                BatchColumn.SPAN: span_in_lines(batch.first, batch.last),
                BatchColumn.SAMPLES: count_text(batch.samples),
            }
        return texts

    def _state(self, number: int) -> tuple[str, str]:
        """Return the icon of a row's state, and the name of its colour."""
        row = self._rows[number]
        if (kind := self.kind_at(number)) is not None:
            return outcome_icon(kind), outcome_colour(kind)
        if row.in_flight:
            return "sending", "accent"
        return ("waiting", "warn") if row.attempts else ("waiting", "text_muted")

    def _colour(self, number: int, column: BatchColumn) -> QColor | None:
        if column is BatchColumn.OUTCOME:
            return QColor(getattr(tokens_of(QGuiApplication.palette()), self._state(number)[1]))
        return None

    def _decoration(self, number: int, column: BatchColumn) -> QIcon | None:
        if column is BatchColumn.OUTCOME:
            name, colour = self._state(number)
            return icon(name, getattr(tokens_of(QGuiApplication.palette()), colour))
        if column is BatchColumn.DATA_TYPE:
            muted = tokens_of(QGuiApplication.palette()).text_muted
            return icon(data_type_icon(self._rows[number].batch.data_type.value), muted)
        return None


def _spans(rows: Collection[int]) -> Iterator[tuple[int, int]]:
    """Put rows that follow on one another together: only what changed is painted anew."""
    waiting = sorted(rows)
    first = 0
    for place in range(1, len(waiting) + 1):
        if place == len(waiting) or waiting[place] != waiting[place - 1] + 1:
            yield waiting[first], waiting[place - 1]
            first = place
