"""The receipt: on the screen, as PDF, as CSV, and as a copy."""

import re
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QPageSize
from PySide6.QtWidgets import QFileDialog, QPushButton, QTextBrowser, QWidget

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.gui.dialogs.receipt_dialog import ReceiptDialog
from gerosense_desktop.gui.locale_text import exact_time_text
from gerosense_desktop.gui.own_clipboard import OwnClipboard
from gerosense_desktop.gui.receipt_html import Ink, receipt_html
from gerosense_desktop.gui.receipt_pdf import Edges, draw_pdf, paper_of, save_pdf
from gerosense_desktop.gui.receipt_words import receipt_words
from gerosense_desktop.gui.workers.history_worker import ReceiptMade
from gerosense_desktop.gui.workers.steps import Steps
from gerosense_desktop.ledger.records import BatchRecord, SeriesSpan, UnknownChoice
from gerosense_desktop.private_files import HAS_MODES
from gerosense_desktop.receipt.document import Column, Document, Section, Table, make_document
from gerosense_desktop.receipt.receipt import Ending, Receipt, Total
from gerosense_desktop.receipt.spreadsheet import ReceiptNotSavedError
from gerosense_desktop.receipt.words import ReceiptWords
from tests.full_disk import full_after
from tests.gui.pdf_text import pages, plain

NOON = datetime(2026, 11, 23, 12, 0, 5, tzinfo=UTC)
INK = Ink(text="#000000", muted="#555555", line="#cccccc", points=9)
A4 = QPageSize.PageSizeId.A4
PRACTICE = "Practice — nothing of this left this computer"


def batch(number: int, *, kind: OutcomeKind = OutcomeKind.ACCEPTED, device: str = "Watch") -> BatchRecord:
    unknown = kind is OutcomeKind.UNKNOWN
    return BatchRecord(
        number=number,
        data_type=DataType.STEPS,
        spans=(SeriesSpan(device_name=device, first=NOON, last=NOON + timedelta(hours=number), samples=3),),
        samples=3,
        payload_hash=f"{number:064x}",
        kind=kind,
        status_code=None if unknown else 200,
        attempts=1,
        intended_at=NOON,
        answered_at=None if unknown else NOON,
        choice=UnknownChoice.KEEP if unknown else None,
    )


def receipt(*batches: BatchRecord, **changes) -> Receipt:
    whole = Receipt(
        upload_id="ab12" * 8,
        patient="patient-7",
        label=None,
        server="clinic.example",
        program_version="1.2.3",
        started_at=NOON,
        finished_at=NOON,
        ending=Ending.COMPLETE,
        files=("cd" * 32,),
        samples=3 * len(batches),
        batches=batches,
        never_left=0,
        totals=tuple(
            Total(kind=kind, batches=sum(item.kind is kind for item in batches), samples=3) for kind in OutcomeKind
        ),
    )
    return replace(whole, **changes)


def pdf(document: Document, *, mark: str = "", paper: QPageSize.PageSizeId = A4) -> bytes:
    edges = Edges(foot="Receipt of an upload", page="Page {page}", mark=mark)
    return draw_pdf(document, edges=edges, none="–", paper=paper)


def document(count: int, **changes) -> Document:
    return make_document(receipt(*(batch(number) for number in range(1, count + 1)), **changes), words=receipt_words())


# ── the words ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_every_word_of_a_receipt_is_said_in_the_window_too(qapp):
    plain, said = ReceiptWords(), receipt_words()
    names = [name for name in ReceiptWords.__slots__ if not name.startswith("show_")]

    assert [name for name in names if getattr(plain, name) != getattr(said, name)] == []


def test_that_a_time_names_its_zone():
    assert re.search(r"\d\d:\d\d:05\s[+-]\d\d:\d\d$", exact_time_text(NOON))


def test_that_neither_day_nor_time_is_torn_where_a_column_is_narrow():
    assert len(exact_time_text(NOON).split(" ")) == 2


# ── on the screen ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_no_text_of_a_receipt_is_taken_for_markup():
    wild = Document(
        title="<i>T</i>",
        about="a & b",
        sections=(
            Section(
                title="<b>",
                facts=(("<name>", "<img src=x>"),),
                paragraphs=("<p>",),
                table=Table(columns=(Column(title="<th>"),), rows=(("<td>",),)),
            ),
        ),
    )
    html = receipt_html(wild, ink=INK, none="–")

    for text in ("<i>", "<b>", "<name>", "<img", "<p>T", "<th>", "<td><"):
        assert text not in html
    assert "&lt;img src=x&gt;" in html


def test_that_a_column_in_which_nothing_stands_is_left_out():
    assert "Your choice" not in receipt_html(document(2), ink=INK, none="–")
    unknown = make_document(receipt(batch(1, kind=OutcomeKind.UNKNOWN)), words=receipt_words())
    assert "Your choice" in receipt_html(unknown, ink=INK, none="–")


@pytest.mark.parametrize(("batches", "words"), [(3, "1 more row"), (5, "3 more rows")])
def test_that_rows_left_out_on_the_screen_are_counted(batches, words):
    html = receipt_html(document(batches), ink=INK, none="–", most_rows=2)

    assert words in html
    assert html.count("Hash of the request: ") == 2


@pytest.fixture
def make_dialog(qtbot):
    steps = Steps()

    def make(shown: Receipt, *, practice: bool = False) -> ReceiptDialog:
        dialog = ReceiptDialog(ReceiptMade.of(shown), practice=practice, steps=steps, clipboard=OwnClipboard())
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    yield make
    steps.end()
    qtbot.waitUntil(lambda: steps.resting)


def state(dialog: ReceiptDialog) -> str:
    return dialog.state_label.text()


def test_that_the_dialog_shows_who_when_where_and_what_became_of_each_batch(make_dialog):
    dialog = make_dialog(receipt(batch(1), batch(2, kind=OutcomeKind.UNKNOWN)))
    text = dialog.findChild(QTextBrowser).toPlainText()

    for words in ("patient-7", "clinic.example", "Nov 23, 2026", "1.2.3", "cd" * 32, f"{2:064x}", "Unknown"):
        assert words in text


def test_that_practice_is_said_on_the_receipt(make_dialog):
    practised, real = make_dialog(receipt(batch(1)), practice=True), make_dialog(receipt(batch(1)))

    assert PRACTICE in practised.findChild(QWidget, "receipt_practice").accessibleName()
    assert real.findChild(QWidget, "receipt_practice") is None


def test_that_a_copy_holds_the_whole_receipt(make_dialog):
    dialog = make_dialog(receipt(*(batch(number) for number in range(1, 300))), practice=True)
    dialog.findChild(QPushButton, "receipt_copy_button").click()
    copied = QGuiApplication.clipboard().text()

    assert copied.startswith(PRACTICE)
    assert f"{299:064x}" in copied
    assert "Nov 23, 2026, " in copied
    assert "copied" in state(dialog)


@pytest.mark.parametrize(("button", "suffix"), [("receipt_pdf_button", "pdf"), ("receipt_csv_button", "csv")])
def test_that_a_file_is_saved_where_the_person_says_and_is_not_named_after_the_patient(
    make_dialog, qtbot, tmp_path, button, suffix
):
    dialog = make_dialog(receipt(batch(1)))
    dialog.findChild(QPushButton, button).click()
    asking = dialog.findChild(QFileDialog, f"{suffix}_file_dialog")
    assert "patient" not in asking.selectedFiles()[0].rpartition("/")[2]
    asking.reject()
    path = tmp_path / f"receipt.{suffix}"
    getattr(dialog, f"save_{suffix}")(str(path))
    qtbot.waitUntil(lambda: state(dialog) == "The receipt is saved.")

    assert path.stat().st_size > 100


def test_that_a_file_that_cannot_be_saved_is_said_and_leaves_nothing(make_dialog, qtbot, tmp_path):
    dialog = make_dialog(receipt(batch(1)))
    dialog.save_pdf(str(tmp_path / "no folder" / "receipt.pdf"))
    qtbot.waitUntil(lambda: "could not be saved" in state(dialog))

    assert list(tmp_path.iterdir()) == []


# ── on paper ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_the_pdf_says_all_that_the_receipt_says(qapp):
    text = "\n".join(pages(pdf(document(60, label="K-2041"))))

    for words in ("patient-7", "K-2041", "clinic.example", "GeroSense Desktop 1.2.3", "ab12" * 8, "cd" * 32):
        assert plain(words) in text
    for number in range(1, 61):
        assert text.count(f"{number:064x}") == 1


def test_that_every_page_of_the_table_has_its_head_and_every_page_its_number(qapp):
    read = pages(pdf(document(60)))

    assert len(read) > 3
    assert all(plain(f"Page {number}\n") in text for number, text in enumerate(read, start=1))
    assert all(plain("Data type") in text and plain("Attempts") in text for text in read[1:])


def test_that_no_row_is_torn_between_two_pages(qapp):
    for text in pages(pdf(document(60)))[1:]:
        rows, hashes = text.count("Watch"), text.count(plain("Hash of the request: "))
        assert rows == hashes > 0


def test_that_practice_is_marked_on_every_page_and_real_work_on_none(qapp):
    assert all(plain(PRACTICE) in text for text in pages(pdf(document(60), mark=PRACTICE)))
    assert not any("Practice" in text for text in pages(pdf(document(60))))


def test_that_a_long_name_goes_on_in_the_next_line_and_loses_nothing(qapp):
    name = "W" * 150
    text = "".join(pages(pdf(make_document(receipt(batch(1, device=name)), words=receipt_words()))))

    assert text.replace("\n", "").count(name) == 1


def test_that_a_receipt_without_batches_fits_one_page(qapp):
    assert len(pages(pdf(document(0)))) == 1


def test_that_hundreds_of_files_go_on_on_the_next_page(qapp):
    files = tuple(f"{number:060x}beef" for number in range(200))
    read = pages(pdf(document(1, files=files)))

    assert len(read) > 3
    assert all(any(hash_ in text for text in read) for hash_ in files)


def test_that_fonts_are_embedded(qapp):
    assert b"/FontFile" in pdf(document(1))


@pytest.mark.parametrize(
    ("place", "paper"),
    [("en_US", "Letter"), ("en_CA", "Letter"), ("es_MX", "Letter"), ("de_DE", "A4"), ("en_GB", "A4"), ("fr_FR", "A4")],
)
def test_that_the_paper_is_the_countrys(place, paper):
    assert paper_of(QLocale(place)).name == paper


@pytest.mark.parametrize(("paper", "size"), [("A4", b"842.000000 595.000000"), ("Letter", b"792.000000 612.000000")])
def test_that_a_page_is_as_large_as_the_paper(qapp, paper, size):
    assert b"/MediaBox [0 0 " + size in pdf(document(1), paper=QPageSize.PageSizeId[paper])


def test_that_a_full_disk_leaves_the_file_that_was_there_and_a_sentence(qapp, tmp_path):
    path = tmp_path / "receipt.pdf"
    path.write_text("an older receipt")
    edges = Edges(foot="", page="")
    with full_after(2_000), pytest.raises(ReceiptNotSavedError) as caught:
        save_pdf(document(60), path, edges=edges, none="–", paper=A4)

    assert "disk full" in caught.value.user_message
    assert path.read_text() == "an older receipt"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not HAS_MODES, reason="files have no modes here")
def test_that_a_saved_receipt_is_its_users_alone(qapp, tmp_path):
    path = tmp_path / "receipt.pdf"
    save_pdf(document(1), path, edges=Edges(foot="", page=""), none="–", paper=A4)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
