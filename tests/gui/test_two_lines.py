"""Texts that take two lines where they have no room: where they are parted, and that the screen shows it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionHeader, QStyleOptionViewItem

from gerosense_desktop.gui.locale_text import NO_BREAK
from gerosense_desktop.gui.widgets.table import Table
from gerosense_desktop.gui.widgets.two_lines import SOFT_HYPHEN, in_two_lines, whole, width_in_two_lines


@pytest.fixture
def font(qapp) -> QFont:
    return qapp.font()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Teilweise angenommen", "Teilweise\nangenommen"),
        ("As palavras do servidor", "As palavras\ndo servidor"),
        (f"Zurück{SOFT_HYPHEN}gewiesen", "Zurück-\ngewiesen"),
        (f"14{NO_BREAK}de{NO_BREAK}jul.{NO_BREAK}– 23", f"14{NO_BREAK}de{NO_BREAK}jul.{NO_BREAK}–\n23"),
        ("歩数歩数", "歩数\n歩数"),
        ("🏃🏃 laufen", "🏃🏃\nlaufen"),
        ("Herzfrequenz", "Herzfrequenz"),
        ("", ""),
    ],
)
def test_that_a_text_is_parted_between_words_where_its_longer_line_is_shortest(font, text, lines):
    assert in_two_lines(text, font) == lines


def test_that_its_width_is_that_of_its_longer_line(font):
    advance = QFontMetrics(font).horizontalAdvance
    assert advance("angenommen") <= width_in_two_lines("Teilweise angenommen", font) <= advance("angenommen") + 1


def test_that_in_one_line_nobody_sees_where_a_word_may_be_parted():
    assert whole(f"Zurück{SOFT_HYPHEN}gewiesen") == "Zurückgewiesen"


@pytest.fixture
def table(qtbot) -> Table:
    model = QStandardItemModel(0, 1)
    model.setHorizontalHeaderLabels(["Already sent"])
    model.appendRow([QStandardItem("Partly accepted")])
    table = Table(model, name="table", accessible_name="Table")
    table.kept = model
    qtbot.addWidget(table)
    table.set_widths({0: 40}, wrapping=(0,))
    table.show()
    return table


@pytest.mark.parametrize(("width", "title"), [(300, "Already sent"), (70, "Already\nsent")])
def test_that_a_heading_is_drawn_in_two_lines_only_where_it_has_no_room(table, width, title):
    header, option = table.horizontalHeader(), QStyleOptionHeader()
    header.resizeSection(0, width)
    header.initStyleOption(option)
    header.initStyleOptionForIndex(option, 0)
    assert option.text == title


@pytest.mark.parametrize(("width", "lines"), [(300, 1), (90, 2)])
def test_that_a_cell_is_drawn_in_two_lines_only_where_it_has_no_room(table, width, lines):
    option = QStyleOptionViewItem()
    table.initViewItemOption(option)
    option.rect = QRect(0, 0, width, table.rowHeight(0))
    table.itemDelegateForColumn(0).initStyleOption(option, table.model().index(0, 0))
    assert len(option.text.split("\u2028")) == lines


def test_that_two_lines_have_room_in_a_row_and_in_a_heading(table):
    assert 2 * table.fontMetrics().lineSpacing() <= table.rowHeight(0)
    assert 2 * table.horizontalHeader().fontMetrics().lineSpacing() <= table.horizontalHeader().height()


def test_that_a_screen_reader_hears_a_heading_as_one(table):
    assert table.model().headerData(0, Qt.Orientation.Horizontal) == "Already sent"
