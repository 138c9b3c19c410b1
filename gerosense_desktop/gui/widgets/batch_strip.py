"""A strip of small squares, one per batch: how far an upload is, at a glance.

Where there are more batches than squares, a square stands for several and shows the one that most needs a look. Each
state has a mark of its own besides its colour.
"""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QHelpEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.models.outcome_look import outcome_colour, outcome_text
from gerosense_desktop.gui.theme import tokens_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from gerosense_desktop.gui.models.batch_table_model import BatchTableModel
    from gerosense_desktop.gui.theme import Tokens

SIDE: Final = 12
GAP: Final = 4
MOST_LINES: Final = 4


class Square(Enum):
    """What a square shows, what most needs a look first."""

    UNKNOWN = OutcomeKind.UNKNOWN
    REFUSED = OutcomeKind.REFUSED
    PARTLY_ACCEPTED = OutcomeKind.PARTLY_ACCEPTED
    SENDING = "sending"
    NOT_SENT = OutcomeKind.NOT_SENT
    WAITING = "waiting"
    ACCEPTED = OutcomeKind.ACCEPTED


_ORDER: Final = list(Square)


def square_of(batches: BatchTableModel, row: int) -> Square:
    """Return what a batch is shown as."""
    kind = batches.kind_at(row)
    if kind is not None:
        return Square(kind)
    return Square.SENDING if batches.row_at(row).in_flight else Square.WAITING


class BatchStrip(QWidget):
    """As high as its squares need; pointing at one says what it stands for."""

    def __init__(self, batches: BatchTableModel, parent: QWidget | None = None) -> None:
        """Make the strip.

        Args:
            batches: The batches, in their order.
            parent: The page.
        """
        super().__init__(parent)
        self.setObjectName("batch_strip")
        self.setAccessibleName(self.tr("Batches by outcome"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._batches = batches
        self._states: list[Square] = []
        self._counts: Counter[Square] = Counter()
        self._squares: list[Square] = []
        self._measured = 0
        self._stamps: dict[tuple[Square, str, float], QPixmap] = {}
        batches.modelReset.connect(self._measure)
        batches.rowsInserted.connect(self._measure)
        batches.dataChanged.connect(self._show)
        self._measure()

    @property
    def per_square(self) -> int:
        """How many batches a square stands for."""
        squares = self._per_line * MOST_LINES
        return max(1, -(-self._batches.rowCount() // squares))

    @property
    def _per_line(self) -> int:
        return max(1, (self.width() + GAP) // (SIDE + GAP))

    def squares(self) -> list[Square]:
        """Return what each square shows."""
        self._keep_measure()
        return list(self._squares)

    def words_of(self, square: int) -> str:
        """Say what a square stands for."""
        each = self.per_square
        first, last = square * each, min(self._batches.rowCount(), (square + 1) * each) - 1
        states = Counter(self._states[first : last + 1])
        said = ", ".join(f"{self._word(state)} {count_text(states[state])}" for state in _ORDER if states[state])
        if first == last:
            [state] = states
            return self.tr("Batch {number}: {state}").format(number=count_text(first + 1), state=self._word(state))
        return self.tr("Batches {first} to {last}: {states}").format(
            first=count_text(first + 1), last=count_text(last + 1), states=said
        )

    # ── how it is drawn ───────────────────────────────────────────────────────────────────────────────────────

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_measure()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = tokens_of(QGuiApplication.palette())
        stamps = {square: self._stamp(square, tokens) for square in set(self._squares)}
        # What changed stands in a line or two, and the rest of the strip need not be looked at.
        dirty, line_height = event.rect(), SIDE + GAP
        first = dirty.top() // line_height * self._per_line
        end = (dirty.bottom() // line_height + 1) * self._per_line
        for number, square in enumerate(self._squares[first:end], first):
            place = self._place(number)
            if dirty.intersects(place):
                painter.drawPixmap(place.topLeft(), stamps[square])
        painter.end()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            square = self._square_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if square is None else self.words_of(square), self)
            return True
        return super().event(event)

    def _square_at(self, position: QPoint) -> int | None:
        places = range(len(self._squares))
        return next((number for number in places if self._place(number).contains(position)), None)

    def _place(self, number: int) -> QRect:
        line, column = divmod(number, self._per_line)
        left = column * (SIDE + GAP)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - SIDE
        return QRect(left, line * (SIDE + GAP), SIDE, SIDE)

    def _stamp(self, square: Square, tokens: Tokens) -> QPixmap:
        """Return a square of a kind; drawn once, as there are hundreds of them."""
        sharpness = self.devicePixelRatioF()
        key = (square, tokens.surface, sharpness)
        stamp = self._stamps.get(key)
        if stamp is None:
            stamp = QPixmap(QSize(SIDE, SIDE) * sharpness)
            stamp.setDevicePixelRatio(sharpness)
            stamp.fill(Qt.GlobalColor.transparent)
            painter = QPainter(stamp)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw(painter, square, tokens)
            painter.end()
            self._stamps[key] = stamp
        return stamp

    def _draw(self, painter: QPainter, square: Square, tokens: Tokens) -> None:
        place = QRectF(0, 0, SIDE, SIDE)
        colour = QColor(getattr(tokens, self._colour(square)))
        mark = QPen(QColor(tokens.surface), 1.6)
        inside = place.adjusted(0.75, 0.75, -0.75, -0.75)
        filled = square not in {Square.WAITING, Square.SENDING, Square.NOT_SENT}
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(colour, 1.5))
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place if filled else inside, 2.5, 2.5)
        centre, reach = place.center(), SIDE / 5
        painter.setPen(mark)
        match square:
            case Square.PARTLY_ACCEPTED:
                painter.drawLine(place.bottomLeft() + QPointF(2, -2), place.topRight() + QPointF(-2, 2))
            case Square.REFUSED:
                painter.drawLine(centre - QPointF(reach, reach), centre + QPointF(reach, reach))
                painter.drawLine(centre - QPointF(reach, -reach), centre + QPointF(reach, -reach))
            case Square.UNKNOWN:
                painter.setBrush(QColor(tokens.surface))
                painter.drawEllipse(centre, 1.2, 1.2)
            case Square.SENDING:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawEllipse(centre, 2.2, 2.2)
            case Square.NOT_SENT:
                painter.setPen(QPen(colour, 1.6))
                painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0))
            case Square.ACCEPTED | Square.WAITING:
                pass

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _measure(self) -> None:
        self._measured = self._per_line
        self._states = [square_of(self._batches, row) for row in range(self._batches.rowCount())]
        self._counts = Counter(self._states)
        count = -(-len(self._states) // self.per_square)
        self._squares = [self._worst(number) for number in range(count)]
        lines = -(-count // self._per_line)
        self.setFixedHeight(max(0, lines * (SIDE + GAP) - GAP))
        self._describe()
        self.update()

    @Slot(QModelIndex, QModelIndex)
    def _show(self, first: QModelIndex, last: QModelIndex) -> None:
        """Look at the rows that changed, and paint only what looks otherwise for it."""
        self._keep_measure()
        for row in range(first.row(), last.row() + 1):
            before, after = self._states[row], square_of(self._batches, row)
            self._states[row] = after
            self._counts[before] -= 1
            self._counts[after] += 1
        each = self.per_square
        for number in range(first.row() // each, last.row() // each + 1):
            worst = self._worst(number)
            if worst is not self._squares[number]:
                self._squares[number] = worst
                self.update(self._place(number))
        self._describe()

    def _keep_measure(self) -> None:
        """Measure again where the strip became another width unheard, as it does while it is hidden."""
        if self._measured != self._per_line:
            self._measure()

    def _worst(self, number: int) -> Square:
        """Return which of the batches that a square stands for most needs a look."""
        each = self.per_square
        return min(self._states[number * each : (number + 1) * each], key=_ORDER.index)

    def _describe(self) -> None:
        counts = self._counts
        said = [f"{self._word(state)} {count_text(counts[state])}" for state in _ORDER if counts[state]]
        self.setAccessibleDescription(", ".join(said))

    def _word(self, square: Square) -> str:
        if isinstance(square.value, OutcomeKind):
            return outcome_text(square.value)
        return self.tr("Being sent") if square is Square.SENDING else self.tr("Waiting")

    def _colour(self, square: Square) -> str:
        if isinstance(square.value, OutcomeKind):
            return outcome_colour(square.value)
        return "accent" if square is Square.SENDING else "line_field"
