"""The card with the picture of a review: its key, its buttons, and the same as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gerosense_desktop.gui.day_colours import DayKind
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.models.days_table_model import DaysColumn, DaysTableModel
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.swatch import Swatch
from gerosense_desktop.gui.widgets.table import Table

if TYPE_CHECKING:
    from gerosense_desktop.gui.review import Review
    from gerosense_desktop.gui.widgets.days_plot import DaysPlot

_MOST_ROWS: Final = 8


class DaysCard(QFrame):
    """Samples per day and device; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("days_card")
        self.setProperty("role", "card")
        self.days = DaysTableModel(self)
        self._review: Review | None = None
        self._plot: DaysPlot | None = None
        self._table = Table(self.days, name="days_table", accessible_name=self.tr("Samples per day and device"))
        self._table.set_widths(
            {
                DaysColumn.DAY: 140,
                DaysColumn.DATA_TYPE: 140,
                DaysColumn.NEW: 88,
                DaysColumn.ALREADY_SENT: 104,
                DaysColumn.REJECTED: 88,
            },
            stretch=DaysColumn.DEVICE,
        )
        self._content = QVBoxLayout()
        self._content.addWidget(self._table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.TWO, Space.ONE_AND_HALF, Space.ONE_AND_HALF, Space.ONE_AND_HALF)
        layout.setSpacing(Space.ONE)
        layout.addLayout(self._head())
        layout.addLayout(self._key())
        layout.addLayout(self._content)
        self._more = QLabel()
        self._more.setObjectName("days_left_out")
        self._more.setProperty("role", "caption")
        self._more.setWordWrap(True)
        layout.addWidget(self._more)
        self.hide()

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def prepare(self) -> None:
        """Make the picture's canvas ahead of the first review: that takes its time."""
        self._ready_plot()

    def show_review(self, review: Review) -> None:
        """Show the days of a review."""
        self._review = review
        picture = review.picture
        self.setVisible(bool(picture.lanes))
        if not picture.lanes:
            self.clear()
            return
        for part in self._compared_parts:
            part.setVisible(picture.compared)
        for part in self._found_parts:
            part.setVisible(not picture.compared)
        plot = self._ready_plot()
        plot.show_picture(picture)
        self._more.setVisible(picture.left_out > 0)
        if picture.left_out:
            words = self.tr("Those with the most samples are drawn. The table has {count} more.")
            self._more.setText(words.format(count=count_text(picture.left_out)))
        self._show_present()

    def clear(self) -> None:
        """Forget everything."""
        self._review = None
        self.days.show_days(None)
        if self._plot is not None:
            self._plot.clear()
        self.hide()

    @Slot()
    def _show_present(self) -> None:
        """Show the picture or the table, whichever is chosen."""
        tabled = self.table_button.isChecked()
        review = self._review if tabled else None
        self.days.show_days(None if review is None else review.days, compared=review is None or review.picture.compared)
        self._table.setVisible(tabled)
        self._table.fit_height(most=_MOST_ROWS)
        if self._plot is not None:
            self._plot.setVisible(not tabled)
        for part in (self._key_row, self.closer_button, self.further_button):
            part.setVisible(not tabled)
        self.table_button.setText(self.tr("As a pict&ure") if tabled else self.tr("As a ta&ble"))
        self.table_button.setAccessibleName(self.tr("As a picture") if tabled else self.tr("As a table"))
        self._show_zoom(zoomed=not tabled and self.whole_button.isEnabled())

    def _show_zoom(self, *, zoomed: bool) -> None:
        self.whole_button.setVisible(not self.table_button.isChecked())
        self.whole_button.setEnabled(zoomed)

    @Slot(bool)
    def _zoomed(self, zoomed: bool) -> None:  # noqa: FBT001 - a slot
        self._show_zoom(zoomed=zoomed)

    def _ready_plot(self) -> DaysPlot:
        if self._plot is None:
            from gerosense_desktop.gui.widgets.days_plot import DaysPlot  # noqa: PLC0415 - takes its time to load

            self._plot = plot = DaysPlot()
            plot.zoomed.connect(self._zoomed)
            self.closer_button.clicked.connect(plot.zoom_in)
            self.further_button.clicked.connect(plot.zoom_out)
            self.whole_button.clicked.connect(plot.show_all)
            self._content.insertWidget(0, plot)
        return self._plot

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.HALF)
        title = QLabel(self.tr("Samples per day"))
        title.setProperty("role", "heading")
        title.setMinimumHeight(28)
        row.addWidget(title, 1)
        longer, closer, whole = self.tr("See a longer time"), self.tr("Look closer"), self.tr("Whole time")
        self.further_button = self._button("\N{MINUS SIGN}", "days_further_button", name=longer)
        self.further_button.setToolTip(self.tr("See a longer time (-)"))
        self.closer_button = self._button("+", "days_closer_button", name=closer)
        self.closer_button.setToolTip(self.tr("Look closer (+, or Ctrl and the wheel)"))
        self.whole_button = self._button(whole, "days_whole_button", name=whole)
        self.whole_button.setToolTip(self.tr("Show the whole time (0)"))
        self.whole_button.setEnabled(False)
        self.table_button = self._button(self.tr("As a ta&ble"), "days_table_button", name=self.tr("As a table"))
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._show_present)
        for button in (self.further_button, self.closer_button, self.whole_button, self.table_button):
            row.addWidget(button)
        return row

    def _key(self) -> QHBoxLayout:
        self._key_row = QWidget()
        row = QHBoxLayout(self._key_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.ONE)
        parts: dict[DayKind, tuple[QWidget, ...]] = {}
        for kind, words in (
            (DayKind.FOUND, self.tr("Found")),
            (DayKind.NEW, self.tr("New")),
            (DayKind.ALREADY_SENT, self.tr("Already sent")),
            (DayKind.REJECTED, self.tr("Rejected")),
            (DayKind.GAP, self.tr("Gap")),
            (DayKind.STREAK, self.tr("7 days in a row or more")),
        ):
            label = QLabel(words)
            label.setObjectName(f"key_{kind.name.lower()}")
            label.setProperty("role", "caption")
            label.setContentsMargins(0, 0, Space.TWO, 0)
            parts[kind] = (Swatch(kind), label)
            row.addWidget(parts[kind][0], 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label)
        row.addStretch(1)
        self._found_parts = parts[DayKind.FOUND]
        self._compared_parts = parts[DayKind.NEW] + parts[DayKind.ALREADY_SENT]
        outer = QHBoxLayout()
        outer.addWidget(self._key_row)
        return outer

    def _button(self, words: str, object_name: str, *, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(object_name)
        describe(button)
        button.setAccessibleName(name)
        button.setProperty("role", "link")
        button.setAutoDefault(False)
        return button
