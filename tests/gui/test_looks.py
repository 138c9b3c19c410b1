"""What is told by a look: that it is the one meant, in the pixels as they are drawn, light and dark."""

import pytest
from PySide6.QtCore import QAbstractTableModel, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.icons import IconLabel
from gerosense_desktop.gui.theme import DARK, LIGHT, theme_of
from gerosense_desktop.gui.widgets.drop_veil import DropVeil
from gerosense_desktop.gui.widgets.figure import Figure
from gerosense_desktop.gui.widgets.table import Table
from tests.gui.samples import plan
from tests.gui.script import Script


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def tokens(request, qapp):
    make_application()
    theme_of(qapp).wear(request.param)
    yield request.param
    theme_of(qapp).wear(LIGHT)


def drawn(widget: QWidget) -> QImage:
    """Return a widget and what is in it, on nothing."""
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    widget.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return image


def colours(image: QImage) -> dict[str, int]:
    found: dict[str, int] = {}
    for y in range(image.height()):
        for x in range(image.width()):
            name = image.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


# ── the figures of the review ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("name", "icon", "colour"),
    [("sent_figure", "history", "text_muted"), ("new_figure", "new_upload", "accent")],
)
def test_that_what_was_sent_before_is_no_news_and_what_is_new_is(tokens, make_stage, name, icon, colour):
    stage = make_stage(Script(plans=[plan(already_sent=480)])).name_patient().reviewed()
    figure = stage.find(Figure, name)

    [mark] = figure.findChildren(IconLabel)

    assert stage.text(f"{name}_value") not in {"0", "–"}
    assert drawn(mark) == drawn(IconLabel(icon, size=mark.width(), colour=colour))


# ── the button that sends ─────────────────────────────────────────────────────────────────────────────────────────


def test_that_the_button_that_sends_is_the_largest(tokens, make_stage):
    stage = make_stage(Script()).name_patient().reviewed()
    upload, back = stage.find(QPushButton, "upload_button"), stage.find(QPushButton, "back_button")

    assert (upload.height(), upload.font().pixelSize()) == (48, 16)
    assert (back.height(), back.font().pixelSize()) == (36, 14)


def test_that_the_button_that_unlocks_is_as_large(tokens, make_stage):
    stage = make_stage(Script())
    stage.rooms.lock.lock()

    assert stage.find(QPushButton, "continue_button").height() == 48


# ── tables ────────────────────────────────────────────────────────────────────────────────────────────────────────


class Wide(QAbstractTableModel):
    """More rows and columns than any window shows."""

    def rowCount(self, parent=None):  # noqa: N802 - Qt's name
        return 100

    def columnCount(self, parent=None):  # noqa: N802 - Qt's name
        return 30

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return "4,711" if role == Qt.ItemDataRole.DisplayRole else None


def test_that_the_corner_between_two_scroll_bars_is_no_square_of_another_colour(tokens, qtbot):
    table = Table(Wide(), name="table", accessible_name="Table")
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    QApplication.processEvents()
    down, along = table.verticalScrollBar(), table.horizontalScrollBar()
    assert down.isVisible()
    assert along.isVisible()

    image = table.grab().toImage()
    corner = image.copy(image.width() - down.width(), image.height() - along.height(), down.width(), along.height())

    assert set(colours(corner)) == {QColor(tokens.surface).name()}


# ── what hovers ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("welcome", "meant", "other"), [(True, "accent", "bad"), (False, "bad", "accent")])
def test_that_a_drop_that_helps_nobody_looks_refused(tokens, qtbot, welcome, meant, other):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    veil = DropVeil(window)
    window.show()
    # Whatever was said before: the look follows.
    veil.cover("Before", welcome=not welcome)

    veil.cover("Words", details="More words", welcome=welcome)
    QApplication.processEvents()

    found = colours(veil.grab().toImage())
    # The frame is dashed: less than all around, more than the icon alone.
    assert found[QColor(getattr(tokens, meant)).name()] > 600
    assert QColor(getattr(tokens, other)).name() not in found
    assert [label.text() for label in veil.findChildren(QLabel, "drop_words")] == ["Words"]


def test_that_colours_are_counted(qapp):
    image = QImage(2, 1, QImage.Format.Format_RGB32)
    image.fill(QColor("#102030"))
    image.setPixelColor(0, 0, QColor("#ffffff"))

    assert colours(image) == {"#102030": 1, "#ffffff": 1}
