"""A first upload in Arabic: from right to left, in Arabic words and digits."""

import re
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.language import ENGLISH, LANGUAGES, can_draw, languages_of
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.settings import Settings
from tests.gui.fits import cut_off
from tests.synthetic.apple import ZONE, export, heart_rate, steps, write_zip

PATIENT = "patient-7"
EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)
ARABIC = re.compile("[\u0600-\u06ff]")


@pytest.fixture
def nurse(qapp, open_window, paths, server):
    before = QLocale()
    make_application()
    if not can_draw(LANGUAGES["ar"]):
        pytest.skip("this computer has no font for Arabic")
    Settings(server_url=server.url, language="ar").save(paths.settings)
    yield open_window()
    languages_of(qapp).speak(ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def file(tmp_path):
    records = [heart_rate(EIGHT + timedelta(minutes=minute), 60 + minute) for minute in range(12)]
    return write_zip(tmp_path / "export.zip", export([*records, steps(EIGHT, 0)]))


def left_edge(window: QWidget, widget: QWidget) -> int:
    return widget.mapTo(window, QPoint(0, 0)).x()


def words_of(window: QWidget) -> list[str]:
    found = [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
    return [widget.text() for widget in found if widget.isVisible() and widget.text().strip()]


def test_that_a_first_upload_is_made_in_arabic(nurse, server, file):
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(file)
    assert nurse.reads("new_figure_value").strip("\u200f") == "١٢"
    assert ARABIC.search(nurse.reads("review_sentence"))
    nurse.upload()

    assert len(server.kept(PATIENT)) == 12
    assert ARABIC.search(nurse.reads("summary_headline"))
    assert all(ARABIC.search(word) for word in nurse.reads_column("batch_table", nurse_header(nurse)))


def nurse_header(nurse) -> str:
    """What the column of outcomes is called."""
    model = nurse.window.upload_page.batches
    headers = [
        model.headerData(number, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        for number in range(model.columnCount())
    ]
    return headers[5]


def test_that_everything_stands_from_right_to_left(nurse, file):
    window = nurse.window
    middle = window.width() // 2

    assert left_edge(window, window.side_bar) > middle
    nurse.drop(file)
    assert left_edge(window, window.review_page.footer.upload_button) < middle
    assert left_edge(window, window.findChild(QPushButton, "back_button")) > middle


@pytest.mark.parametrize("step", [Step.FILES, Step.REVIEW])
def test_that_hardly_a_word_is_left_in_english_and_none_is_cut_off(nurse, file, step):
    if step is Step.REVIEW:
        nurse.drop(file)

    # Names stay: of the program, of devices, of files, of formats and addresses.
    latin = {word for word in words_of(nurse.window) if re.search("[A-Za-z]{3}", word) and not ARABIC.search(word)}
    names = {"GeroSense", "Apple Watch", "Apple Health"}
    assert {word for word in latin if word not in names and "://" not in word} == set()
    assert cut_off(nurse.window) == []
