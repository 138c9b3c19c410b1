"""A first upload in Arabic: from right to left, in Arabic words and digits."""

import re
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.dialogs.receipt_dialog import ReceiptDialog
from gerosense_desktop.gui.dialogs.rejected_dialog import RejectedDialog
from gerosense_desktop.gui.language import ENGLISH, LANGUAGES, can_draw, languages_of
from gerosense_desktop.gui.models.rejected_columns import RejectedColumn
from gerosense_desktop.gui.paper_table import PaperTable
from gerosense_desktop.gui.receipt_html import Ink
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.receipt.document import Column, Table
from gerosense_desktop.settings import Settings
from tests.gui.fits import cut_off
from tests.gui.pdf_text import pages, plain
from tests.synthetic.apple import ZONE, export, heart_rate, steps, write_zip

PATIENT = "patient-7"
EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)
DIGIT = "[\u0660-\u0669]"
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


# ── what somebody else wrote, and what is kept ────────────────────────────────────────────────────────────────────


def test_that_a_rejected_sample_stands_from_right_to_left_and_its_texts_as_they_were_read(nurse, file):
    nurse.drop(file)
    nurse.window.conversation.show_rejected()
    nurse.wait_to_see("rejected_dialog")
    dialog = nurse.window.findChild(RejectedDialog)
    table = dialog.table

    # The first column is the rightmost, wholly in view with its heading.
    right = table.viewport().width()
    assert table.columnViewportPosition(RejectedColumn.REASON) + table.columnWidth(RejectedColumn.REASON) == right
    header = table.horizontalHeader()
    assert header.sectionViewportPosition(0) == table.columnViewportPosition(0)
    shown = dialog.rows.index(0, RejectedColumn.START).data()
    assert (shown[0], shown[-1]) == ("\u2068", "\u2069")
    assert re.search(DIGIT, dialog.rows.index(0, RejectedColumn.PLACE).data())

    table.selectRow(0)
    with_marks = dialog.rows.row_at(0).texts[RejectedColumn.START]
    dialog.copy_selected()
    nurse.wait_until(lambda: with_marks in QGuiApplication.clipboard().text())
    assert not re.search("[\u2066-\u2069]", QGuiApplication.clipboard().text())


def test_that_a_receipt_is_mirrored_on_the_screen_and_on_paper(nurse, server, file, tmp_path):
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(file)
    nurse.upload()
    nurse.click("summary_receipt_button")
    nurse.wait_to_see("receipt_dialog")
    dialog = nurse.window.findChild(ReceiptDialog)

    words = dialog.text.toPlainText()
    # A fact stands at the left of its name, and a receipt's time in Arabic digits.
    assert words.index(PATIENT) < words.index("المريض")
    assert re.search(f"{DIGIT}{{2}}:{DIGIT}{{2}}:{DIGIT}{{2}}", words)
    place = dialog.text.document().find(PATIENT)
    assert dialog.text.cursorRect(place).x() > dialog.text.viewport().width() // 2

    dialog.save_pdf(str(tmp_path / "receipt.pdf"))
    nurse.wait_until((tmp_path / "receipt.pdf").exists)
    first, *_ = pages((tmp_path / "receipt.pdf").read_bytes())
    assert plain(PATIENT) in first


def test_that_a_table_on_paper_begins_at_the_right(nurse):
    """Only the first of five columns has words: they are at the right edge."""
    columns = tuple(Column(title="■■■■" if at == 0 else " ") for at in range(5))
    picture = QImage(800, 200, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    rows = (("■■■■", ".", ".", ".", "."),)
    ink = Ink(text="#000000", muted="#000000", line="#ffffff", points=12)
    paper = PaperTable(Table(columns=columns, rows=rows), painter, ink=ink, none="–", width=800.0, dots_per_point=1.0)
    paper.draw(top=0.0, bottom=200.0, new_page=lambda: 0.0)
    painter.end()

    black = [x for x in range(800) for y in range(60) if picture.pixelColor(x, y).lightness() < 100]
    assert max(black) > 780
    assert sum(x > 600 for x in black) > len(black) * 0.8


def test_that_a_name_in_latin_letters_stands_where_lines_begin(nurse, file):
    nurse.drop(file)
    label = nurse.window.findChild(QLabel, "upload_server")
    assert "127.0.0.1" in label.text()

    picture = label.grab().toImage()
    paper = picture.pixelColor(0, 0)
    inked = [
        x for x in range(picture.width()) if any(picture.pixelColor(x, y) != paper for y in range(picture.height()))
    ]
    assert max(inked) > picture.width() - 12
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
