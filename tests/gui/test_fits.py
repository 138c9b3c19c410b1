"""Every state of the window in every language: nothing cut off, the text's own direction; and every control named."""

import gc
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.gallery import STATES
from gerosense_desktop.gui.language import ENGLISH, LANGUAGES, can_draw, languages_of
from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.models.batch_table_model import BatchColumn
from gerosense_desktop.gui.widgets.table import Table
from tests.gui.fits import cut_off, left_in_english
from tests.gui.spaced import off_grid
from tests.gui.spoken import nameless, undescribed, unexplained, unreachable
from tests.translations.linguist import Translations

_HEARD = frozenset({ENGLISH, "ar"})
"""Languages in which a screen reader goes through every state: one of each direction."""

_PAINTED = _HEARD
"""Languages in which every state is painted, too: what is cut off is known once it is laid out."""

LONGER = "longer"
"""No language: English with four letters for three, which every layout has to bear before anybody translates it."""


class Longer(QTranslator):
    """Says everything in about 40 % more room."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if context.startswith("Q"):
            return None
        words = source.split(" ")
        more = [word if "{" in word else word + word[: max(1, len(word) * 2 // 5)] for word in words if word]
        return " ".join(more)

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture(params=[LONGER, *LANGUAGES])
def language(request, qapp):
    make_application()
    spoken, before, longer = languages_of(qapp), QLocale(), Longer(qapp)
    if request.param in LANGUAGES and request.param != ENGLISH and not Translations.load(request.param).texts:
        pytest.skip("nothing is translated into this language yet")
    if request.param in LANGUAGES and not can_draw(LANGUAGES[request.param]):
        pytest.skip("this computer has no font for this language: boxes would be measured")
    spoken.speak(ENGLISH if request.param == LONGER else request.param)
    if request.param == LONGER:
        qapp.installTranslator(longer)
    yield request.param
    qapp.removeTranslator(longer)
    spoken.speak(ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def _no_needless_work(language, monkeypatch):
    """Paint nothing that nobody looks at, and let no collection of garbage go through all that was imported."""
    if language not in _PAINTED:

        def show(window):
            window.setUpdatesEnabled(False)
            QMainWindow.show(window)

        monkeypatch.setattr(MainWindow, "show", show)
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("_no_needless_work")
@pytest.mark.no_cover  # what draws the states is measured elsewhere, and measuring takes as long as looking
def test_that_nothing_is_cut_off_and_every_control_has_a_name_and_is_reached(language, subtests):
    for name, make in STATES.items():
        with subtests.test(name):
            stage = make()
            try:
                stage.settle()
                dialogs = [dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible()]
                windows = dialogs or [stage.window]
                found = [words for window in windows for words in cut_off(window)]
                if language in {"ja", "ar"}:
                    found += [f"left in English: {words}" for window in windows for words in left_in_english(window)]
                if language in _HEARD:
                    heard = (nameless, undescribed, unexplained, unreachable, off_grid)
                    found += [words for window in windows for listen in heard for words in listen(window)]
            finally:
                stage.strike()
            assert found == []


@pytest.mark.parametrize("language", ["de", "ar"])
def test_that_nothing_is_cut_off_in_a_small_window_on_a_display_three_times_as_sharp(language):
    small = [name for name in STATES if name.endswith("-small")]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "3", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.gui.fits_sharp", language, *small],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.splitlines() == ["3"]


# ── the search itself ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def box(qtbot):
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_that_a_text_in_too_narrow_a_place_is_found(box, kind):
    widget = kind("A rather long text that will not fit")
    widget.setFixedWidth(40)
    box.layout().addWidget(widget)
    QApplication.processEvents()
    assert len(cut_off(box)) == 1


def test_that_a_paragraph_in_too_low_a_place_is_found(box):
    label = QLabel("Some words " * 20)
    label.setWordWrap(True)
    label.setFixedSize(100, 20)
    box.layout().addWidget(label)
    QApplication.processEvents()
    assert len(cut_off(box)) == 1


def _batches(box, *, width: int) -> Table:
    model = QStandardItemModel(0, 2, box)
    model.setHorizontalHeaderLabels(["No.", "Data type"])
    model.appendRow([QStandardItem("1"), QStandardItem("Herzfrequenz")])
    table = Table(model, name="batch_table", accessible_name="Batches")
    box.layout().addWidget(table)
    box.resize(width, 200)
    QApplication.processEvents()
    return table


def test_that_an_elided_cell_is_found(box):
    _batches(box, width=600).setColumnWidth(1, 80)
    assert [words for words in cut_off(box) if "Herzfrequenz" in words] != []


def test_that_a_column_outside_is_found(box):
    _batches(box, width=600).setColumnWidth(1, 800)
    QApplication.processEvents()
    assert [words for words in cut_off(box) if "lie outside" in words] != []


def test_that_what_somebody_else_wrote_may_be_elided_where_a_tip_says_the_whole(box):
    table = _batches(box, width=600)
    long = QStandardItem("Apple Watch of somebody with a name")
    table.model().appendColumn([long])
    table.setColumnWidth(BatchColumn.DEVICE, 100)
    assert [words for words in cut_off(box) if "no tip" in words] != []

    long.setToolTip(long.text())
    assert [words for words in cut_off(box) if "Apple" in words] == []


def test_that_what_has_room_is_not_found(box):
    for widget in (QLabel("Some words"), QPushButton("More words")):
        box.layout().addWidget(widget)
    QApplication.processEvents()
    assert cut_off(box) == []


def test_that_right_to_left_is_the_layout_s_direction_too(qapp):
    spoken = languages_of(qapp)
    before = QLocale()
    spoken.speak("ar")
    window = QWidget()
    try:
        assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    finally:
        window.deleteLater()
        spoken.speak(ENGLISH)
        QLocale.setDefault(before)


def test_that_a_control_without_a_name_is_found(box):
    for control in (QPushButton(), QLineEdit(), QTableView()):
        box.layout().addWidget(control)
    box.layout().addWidget(QPushButton("Words"))
    QApplication.processEvents()

    assert len(nameless(box)) == 3


def test_that_a_button_with_a_picture_alone_is_found_until_it_says_what_it_does(box):
    silent, explained = QPushButton("×"), QPushButton("+")
    explained.setToolTip("Look closer")
    for button in (silent, explained):
        box.layout().addWidget(button)
    QApplication.processEvents()

    assert unexplained(box) == ["says nothing: QPushButton"]


@pytest.mark.parametrize("said", ["", "Retry", "Retry (Ctrl+R)", "Retry…"])
def test_that_a_control_that_says_no_more_than_its_name_is_found(box, said):
    button = QPushButton("&Retry")
    button.setAccessibleDescription(said)
    box.layout().addWidget(button)
    QApplication.processEvents()

    assert undescribed(box) == ["not described: Button QPushButton"]


def test_that_the_example_in_an_empty_field_describes_nothing(box):
    field = QLineEdit()
    field.setAccessibleName("Search")
    field.setPlaceholderText("For example 4711")
    box.layout().addWidget(field)
    QApplication.processEvents()

    assert undescribed(box) == ["not described: EditableText QLineEdit"]


def test_that_a_control_that_says_what_it_does_is_not_found(box):
    described, tipped = QPushButton("Retry"), QPushButton("+")
    described.setAccessibleDescription("Sends once more what surely did not arrive.")
    tipped.setToolTip("Look closer")
    for button in (described, tipped):
        box.layout().addWidget(button)
    QApplication.processEvents()

    assert undescribed(box) == []


def test_that_a_control_that_tab_never_reaches_is_found(box):
    button = QPushButton("Words")
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    box.layout().addWidget(button)
    QApplication.processEvents()

    assert unreachable(box) == ["not reached by Tab: QPushButton"]
