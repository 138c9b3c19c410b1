"""Cells painted with one question to their model look as those that Qt asks for role by role."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Refused, Unknown
from gerosense_desktop.gui.models.batch_table_model import BatchColumn, BatchTableModel
from gerosense_desktop.gui.models.series_table_model import SeriesTableModel
from gerosense_desktop.gui.theme import DARK, palette_of
from gerosense_desktop.gui.widgets.quick_cells import QuickCells
from gerosense_desktop.gui.widgets.table import Table
from gerosense_desktop.upload.events import BatchFinished, BatchPutBack, BatchSplit, BatchStarted
from tests.gui.samples import batches

USUAL, CHOSEN, OFF = (
    QStyle.StateFlag.State_Enabled,
    QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected,
    QStyle.StateFlag.State_None,
)


class Usual(QStyledItemDelegate):
    """Qt's own, which can be asked from outside."""

    def option(self, index, state) -> QStyleOptionViewItem:
        return option_of(self, index, state)


def option_of(delegate, index, state) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.state = state
    option.decorationSize = QSize(16, 16)
    delegate.initStyleOption(option, index)
    return option


def told(option: QStyleOptionViewItem) -> tuple:
    icon = option.icon
    size = option.decorationSize
    drawn = None if icon.isNull() else icon.pixmap(size).toImage()
    colour = option.palette.color(QPalette.ColorRole.Text)
    return (option.text, option.displayAlignment, option.features, drawn, size, colour, option.index)


@pytest.fixture
def model(qapp):
    model = BatchTableModel()
    model.show_batches(batches(6), host="gerosense.clinic.example")
    model.apply(
        [
            BatchStarted(number=1, attempt=1),
            BatchFinished(number=1, outcome=Accepted(status_code=200), attempts=1),
            BatchFinished(number=2, outcome=Refused(status_code=400, detail="No."), attempts=1),
            BatchFinished(number=3, outcome=Unknown(cause=Cause.NO_ANSWER), attempts=2),
            BatchPutBack(number=4, outcome=NotSent(cause=Cause.NO_CONNECTION), attempts=1),
            BatchStarted(number=5, attempt=1),
        ]
    )
    return model


@pytest.mark.parametrize("state", [USUAL, CHOSEN, OFF], ids=["usual", "chosen", "off"])
@pytest.mark.parametrize("column", BatchColumn)
def test_that_a_cell_looks_as_when_it_is_asked_for_role_by_role(model, column, state):
    quick, usual = QuickCells(), Usual()

    for row in range(model.rowCount()):
        index = model.index(row, column)
        assert told(option_of(quick, index, state)) == told(usual.option(index, state))


def test_that_a_look_is_made_anew_as_soon_as_a_batch_has_changed(model):
    seen = []
    model.rowsInserted.connect(lambda: seen.append(model.look_at(5, BatchColumn.OUTCOME).text))
    before = model.look_at(5, BatchColumn.OUTCOME)
    assert model.look_at(5, BatchColumn.OUTCOME) is before
    first, second = replace(before_batch := model.row_at(4).batch, samples=3), replace(before_batch, number=7)

    model.apply([BatchStarted(number=6, attempt=1), BatchSplit(number=5, parts=(first, second))])

    assert (before.text, seen) == ("Waiting", ["Sending…"])
    assert model.look_at(4, BatchColumn.SAMPLES).text == "3"


def test_that_looks_are_made_anew_for_another_palette(model, qapp):
    palette, dark = qapp.palette(), palette_of(DARK)
    light = model.look_at(0, BatchColumn.OUTCOME).colour
    qapp.setPalette(dark)

    assert model.look_at(0, BatchColumn.OUTCOME).colour != light
    qapp.setPalette(palette)
    assert model.look_at(0, BatchColumn.OUTCOME).colour == light


def test_that_painting_a_batch_asks_for_no_role(model, qtbot, monkeypatch):
    table = Table(model, name="batch_table", accessible_name="Batches")
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    asked = []
    monkeypatch.setattr(BatchTableModel, "data", lambda _self, _index, role=0: asked.append(role))

    table.grab()

    assert asked == []


def test_that_other_models_are_asked_role_by_role(qapp):
    model = SeriesTableModel()

    option = option_of(QuickCells(), model.index(0, 0), USUAL)

    assert option.text == ""
