"""Tables: columns as wide as a language needs them, and no wider than the person made them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from gerosense_desktop.gui.widgets.table import Table

LONG = "Fréquence cardiaque, as long as a word for it may be"
ASKED = 88


def _model(*words: str) -> QStandardItemModel:
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels(["A", "B"])
    for word in words:
        model.appendRow([QStandardItem(word), QStandardItem(word)])
    return model


@pytest.fixture
def shown(qtbot):
    kept = []

    def show(model, **asked):
        table = Table(model, name="table", accessible_name="Table")
        qtbot.addWidget(table)
        kept.append(model)
        table.set_widths({0: ASKED}, **asked)
        table.resize(600, 300)
        table.show()
        return table

    return show


def _needed(table: Table, column: int = 0) -> int:
    return table.sizeHintForColumn(column)


def test_that_a_column_has_the_width_it_was_given_where_nothing_needs_more(shown):
    assert shown(_model("a")).columnWidth(0) == ASKED


def test_that_a_column_grows_with_longer_words(shown):
    table = shown(_model("Herzfrequenz mehr"))
    assert table.columnWidth(0) >= _needed(table) > ASKED


def test_that_a_column_grows_with_rows_that_come_later(shown):
    model = _model("a")
    table = shown(model)
    model.appendRow([QStandardItem("Herzfrequenz mehr"), QStandardItem("b")])
    assert table.columnWidth(0) >= _needed(table) > ASKED


def test_that_a_sentence_does_not_make_a_column_as_wide_as_itself(shown):
    table = shown(_model(LONG * 4))
    assert ASKED < table.columnWidth(0) < _needed(table)


def test_that_a_fixed_column_does_not_grow(shown):
    assert shown(_model(LONG), fixed=(0,)).columnWidth(0) == ASKED


def test_that_a_width_the_person_chose_is_kept(shown):
    model = _model("a")
    table = shown(model)
    table.setColumnWidth(0, 56)
    model.appendRow([QStandardItem(LONG), QStandardItem("b")])
    assert table.columnWidth(0) == 56


def test_that_what_is_left_is_still_wide_enough_for_a_word(shown):
    model = _model("count/min")
    table = shown(model, stretch=1)
    table.resize(100, 300)
    assert table.columnWidth(1) >= _needed(table, 1)


def test_that_a_heading_is_never_cut_off(shown):
    model = _model("a")
    model.setHeaderData(0, Qt.Orientation.Horizontal, LONG)
    table = shown(model)
    assert table.columnWidth(0) >= table.horizontalHeader().sectionSizeFromContents(0).width()


def _titled(*words: str) -> QStandardItemModel:
    model = _model(*words)
    model.setHorizontalHeaderLabels(["Already sent", "B"])
    return model


def test_that_a_heading_takes_two_lines_before_a_column_lies_outside(shown):
    table = shown(_titled("7"), stretch=1)
    table.resize(116, 300)
    header = table.horizontalHeader()

    assert header.narrowest(0) <= table.columnWidth(0) < header.sectionSizeFromContents(0).width()
    assert table.horizontalScrollBar().maximum() == 0


def test_that_cells_that_may_take_two_lines_do_before_a_column_lies_outside(shown):
    table = shown(_model("Partly accepted by them"), stretch=1, wrapping=(0,))
    assert table.columnWidth(0) >= _needed(table)
    table.resize(216, 300)

    assert table.columnWidth(0) < _needed(table)
    assert table.horizontalScrollBar().maximum() == 0


def test_that_a_column_has_its_one_line_back_when_there_is_room_again(shown):
    table = shown(_model("Partly accepted by them"), stretch=1, wrapping=(0,))
    table.resize(216, 300)
    table.resize(600, 300)
    assert table.columnWidth(0) >= _needed(table)


def test_that_a_column_has_room_for_what_it_may_come_to_say(shown):
    table = shown(_model("Waiting"), likely={0: ["Waiting", "Partly accepted, as it seems"]})
    table.model().setItem(0, 0, QStandardItem("Partly accepted, as it seems"))
    assert table.columnWidth(0) >= _needed(table)


def test_that_a_table_without_a_column_that_takes_the_rest_is_scrolled(shown):
    table = shown(_titled("7"))
    table.resize(60, 300)
    assert table.columnWidth(0) >= table.horizontalHeader().sectionSizeFromContents(0).width()
    assert table.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize("width", [80, 600])
def test_that_the_last_row_is_seen_above_the_scroll_bar(shown, width):
    table = shown(_model("a", "b", "c"), stretch=1, fixed=(0,))
    table.resize(width, 300)
    table.fit_height(most=3)
    assert table.viewport().height() >= 3 * table.rowHeight(0)


def test_that_a_table_made_narrower_later_still_shows_its_last_row(shown):
    table = shown(_model("a", "b", "c"), stretch=1, fixed=(0,))
    table.fit_height(most=3)
    table.resize(80, table.height())
    assert table.horizontalScrollBar().maximum() > 0
    assert table.viewport().height() >= 3 * table.rowHeight(0)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_that_a_row_is_selected_in_either_direction(shown, direction):
    table = shown(_model("a", "b", "c"), stretch=1)
    table.setLayoutDirection(direction)

    table.selectRow(2)

    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]
