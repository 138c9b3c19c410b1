"""Samples per day and device over time, as a picture that can be zoomed: sent, new, rejected, gaps and days in a row.

Imported only when there is something to draw: pyqtgraph takes its time to load.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from gerosense_desktop.gui.day_colours import DayKind, brush_of
from gerosense_desktop.gui.locale_text import count_text, date_text, days_text, device_text, samples_text
from gerosense_desktop.gui.models.outcome_look import data_type_text
from gerosense_desktop.gui.theme import tokens_of
from gerosense_desktop.gui.widgets.day_axis import DayAxis

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

    from gerosense_desktop.gui.day_lanes import DayPicture, Lane

LANE_HEIGHT: Final = 64
"""Pixels."""

_AXIS_HEIGHT: Final = 36
_WORDS_PIXELS: Final = 12
_ZOOM: Final = 1.5
_LEAST_DAYS: Final = 7.0
_BAR_WIDTH: Final = 0.84
_HEAD, _FOOT = 0.34, 0.14
"""Shares of a lane for its name above the bars, and for the mark of days in a row below them."""
_EPOCH: Final = date(1970, 1, 1).toordinal()


class DaysPlot(pg.PlotWidget):  # type: ignore[misc] # pyqtgraph has no types
    """One lane per data type and device; Ctrl and the wheel, the keys + and -, and the arrows look closer.

    Signals:
        zoomed: Whether less than all is in view.
    """

    zoomed = Signal(bool)
    # Events come while the base is still being made.
    _picture: DayPicture | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={"bottom": DayAxis(orientation="bottom")}, enableMenu=False)
        self.setObjectName("days_plot")
        self.setAccessibleName(self.tr("Samples per day and device"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._names: list[tuple[pg.TextItem, float]] = []
        self.hideButtons()
        self.hideAxis("left")
        box = self.getViewBox()
        box.setMouseEnabled(x=True, y=False)
        box.setDefaultPadding(0.0)
        self.setMouseTracking(True)
        self.scene().sigMouseMoved.connect(self._tell)
        self.sigXRangeChanged.connect(self._move_names)
        for keys, act in (
            ("+", self.zoom_in),
            ("=", self.zoom_in),
            ("-", self.zoom_out),
            ("0", self.show_all),
            ("Left", self.earlier),
            ("Right", self.later),
        ):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetShortcut)

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def show_picture(self, picture: DayPicture) -> None:
        """Draw this, all of it in view."""
        self._picture = picture
        self.setFixedHeight(max(1, len(picture.lanes)) * LANE_HEIGHT + _AXIS_HEIGHT)
        self.setAccessibleDescription(self.description())
        self._draw()
        self.show_all()

    def description(self) -> str:
        """Say in words what the picture shows."""
        if self._picture is None:
            return ""
        return " ".join(self._describe(lane) for lane in self._picture.lanes)

    @Slot()
    def show_all(self) -> None:
        """Show the whole time."""
        if self._picture is not None:
            self.setXRange(*self._ends(), padding=0)

    @Slot()
    def zoom_in(self) -> None:
        """Look closer at the middle."""
        self._zoom(1 / _ZOOM)

    @Slot()
    def zoom_out(self) -> None:
        """See more."""
        self._zoom(_ZOOM)

    @Slot()
    def earlier(self) -> None:
        """Go back by a quarter of what is in view."""
        self._shift(-0.25)

    @Slot()
    def later(self) -> None:
        """Go on by a quarter of what is in view."""
        self._shift(0.25)

    # ── what the person does ──────────────────────────────────────────────────────────────────────────────────

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # The wheel alone belongs to the page that this is part of.
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(1 / _ZOOM if event.angleDelta().y() > 0 else _ZOOM)
            event.accept()
        else:
            event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Closed, it has nothing to draw on any more, but until it is deleted it still hears of new colours.
        if event.type() is event.Type.PaletteChange and self._picture is not None and self.plotItem is not None:
            self._draw()

    @Slot(object)
    def _tell(self, position: QPointF) -> None:
        at = self.getViewBox().mapSceneToView(position)
        words = self.words_at(at.x(), at.y())
        if words:
            QToolTip.showText(self.mapToGlobal(self.mapFromScene(position)), words, self)
        else:
            QToolTip.hideText()

    def words_at(self, x: float, y: float) -> str:
        """Say what is drawn at a place of the picture; empty where nothing is.

        Args:
            x: Days since 1970-01-01.
            y: Lanes from below.
        """
        picture = self._picture
        if picture is None or not 0 <= y < len(picture.lanes):
            return ""
        lane = picture.lanes[len(picture.lanes) - 1 - int(y)]
        if any(first <= x < last + 1 for first, last in lane.gaps):
            missing: str = self.tr("{name} – {day}: no samples")
            return missing.format(name=self._name(lane), day=date_text(date.fromordinal(int(x) + _EPOCH)))
        at = int(np.searchsorted(lane.starts, x, side="right")) - 1
        if at < 0 or x >= lane.starts[at] + picture.days_per_bar:
            return ""
        first = date.fromordinal(int(lane.starts[at]) + _EPOCH)
        day: str = date_text(first)
        if picture.days_per_bar > 1:
            day = self.tr("Week from {day}").format(day=day)
        lines: list[str] = [f"{self._name(lane)} – {day}"]
        for words, counts in (
            (self.tr("New: {count}") if picture.compared else self.tr("Found: {count}"), lane.new),
            (self.tr("Already sent: {count}"), lane.already_sent),
            (self.tr("Rejected: {count}"), lane.rejected),
        ):
            if counts[at]:
                lines.append(words.format(count=count_text(int(counts[at]))))
        return "\n".join(lines)

    # ── how it is drawn ───────────────────────────────────────────────────────────────────────────────────────

    def _draw(self) -> None:
        picture = self._picture
        if picture is None:
            return
        tokens = tokens_of(QGuiApplication.palette())
        self.setBackground(tokens.surface)
        axis = self.getAxis("bottom")
        axis.setPen(tokens.line_strong)
        axis.setTextPen(tokens.text_muted)
        axis.setStyle(tickFont=self._small_font())
        self.clear()
        self._names = []
        first, last = self._ends()
        box = self.getViewBox()
        box.setLimits(xMin=first, xMax=last, minXRange=_LEAST_DAYS, yMin=0, yMax=len(picture.lanes))
        box.setYRange(0, max(1, len(picture.lanes)), padding=0)
        for number, lane in enumerate(reversed(picture.lanes)):
            self._draw_lane(lane, floor=float(number))
        self._move_names()

    def _draw_lane(self, lane: Lane, *, floor: float) -> None:
        tokens = tokens_of(QGuiApplication.palette())
        assert self._picture is not None  # noqa: S101 - only called while something is drawn
        self.addItem(pg.InfiniteLine(pos=floor + _FOOT, angle=0, pen=pg.mkPen(tokens.line, width=1)))
        total = lane.already_sent + lane.new + lane.rejected
        scale = (1 - _HEAD - _FOOT) / max(1, int(total.max(initial=0)))
        width = self._picture.days_per_bar * _BAR_WIDTH
        below = np.full(len(lane.starts), floor + _FOOT)
        for kind, counts in (
            (DayKind.ALREADY_SENT, lane.already_sent),
            (DayKind.NEW if self._picture.compared else DayKind.FOUND, lane.new),
            (DayKind.REJECTED, lane.rejected),
        ):
            drawn = counts > 0
            if drawn.any():
                bars = pg.BarGraphItem(
                    x0=lane.starts[drawn], width=width, y0=below[drawn], height=counts[drawn] * scale,
                    brush=brush_of(kind, tokens), pen=None,
                )  # fmt: skip
                self.addItem(bars)
            below = below + counts * scale
        if lane.gaps:
            first, last = np.array(lane.gaps).T
            missing = pg.BarGraphItem(
                x0=first, width=last - first + _BAR_WIDTH, y0=floor + _FOOT, height=(1 - _HEAD - _FOOT) / 2,
                brush=brush_of(DayKind.GAP, tokens), pen=None,
            )  # fmt: skip
            self.addItem(missing)
        if lane.streaks:
            first, last = np.array(lane.streaks).T
            marks = pg.BarGraphItem(
                x0=first, width=last - first + 1 - (1 - _BAR_WIDTH), y0=floor + _FOOT / 4, height=_FOOT / 2,
                brush=brush_of(DayKind.STREAK, tokens), pen=None,
            )  # fmt: skip
            self.addItem(marks)
        name = pg.TextItem(self._name(lane), color=tokens.text, anchor=(0, 0))
        name.setFont(self._small_font())
        self.addItem(name, ignoreBounds=True)
        self._names.append((name, floor + 1))

    def _small_font(self) -> QFont:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(_WORDS_PIXELS)
        return font

    def _name(self, lane: Lane) -> str:
        device: str = device_text(lane.device_name) or self.tr("No name")
        return f"{data_type_text(lane.data_type)} · {device}"

    def _describe(self, lane: Lane) -> str:
        accepted = int(lane.new.sum() + lane.already_sent.sum())
        words: str = self.tr(
            "{name}: {samples} on {days}. Gaps: {gaps}. Most days in a row: {most}. Rejected: {rejected}."
        )
        return words.format(
            name=self._name(lane),
            samples=samples_text(accepted),
            days=days_text(lane.days),
            gaps=count_text(len(lane.gaps)),
            most=count_text(lane.most_in_a_row),
            rejected=count_text(int(lane.rejected.sum())),
        )

    # ── what is in view ───────────────────────────────────────────────────────────────────────────────────────

    def _ends(self) -> tuple[float, float]:
        assert self._picture is not None  # noqa: S101 - only called while something is drawn
        picture = self._picture
        last = max(picture.last + picture.days_per_bar, picture.first + _LEAST_DAYS)
        return float(picture.first), float(last)

    def _zoom(self, factor: float) -> None:
        if self._picture is None:
            return
        (low, high), _ = self.viewRange()
        middle, half = (low + high) / 2, max(_LEAST_DAYS, (high - low) * factor) / 2
        first, last = self._ends()
        self.setXRange(max(first, middle - half), min(last, middle + half), padding=0)

    def _shift(self, share: float) -> None:
        if self._picture is None:
            return
        (low, high), _ = self.viewRange()
        first, last = self._ends()
        by = min(max((high - low) * share, first - low), last - high)
        self.setXRange(low + by, high + by, padding=0)

    @Slot()
    def _move_names(self) -> None:
        (low, high), _ = self.viewRange()
        for name, top in self._names:
            name.setPos(low, top)
        if self._picture is not None:
            first, last = self._ends()
            self.zoomed.emit(high - low < last - first - 1e-6)
