"""The ways by which files come to the window, and what is said of what cannot be read."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from gerosense_desktop.gui.drop_offer import drop_offer
from gerosense_desktop.gui.files_room import pasted_paths
from gerosense_desktop.gui.pages.files_page import FilesPage
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.upload.events import FileOpened, FilesSought
from tests.gui.samples import EXPORT

DATA = Path("/data").absolute()
"""On Windows a path without a drive is not absolute."""


def of_files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(DATA / name)) for name in names])
    return data


def of_text(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def of_link() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl("https://clinic.example/export.zip")])
    return data


def of_image() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(1, 1, QImage.Format.Format_RGB32))
    return data


# ── what hovers ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["export.zip"], "1 zip file"),
        (["Export.XML"], "1 health export"),
        (["patient 12"], "1 folder"),
        (["notes.abc"], "1 other file"),
        (["a.json"], "1 JSON file"),
        (["a.csv", "b.xlsx", "c.zip"], "3 files and folders: 1 zip file · 2 tables"),
        (["a.zip", "b.zip"], "2 files and folders: 2 zip files"),
        (["a.xml", "b.xml", "a.json", "b.json"], "4 files and folders: 2 XML files · 2 JSON files"),
        (["a", "b", "c.q", "d.q"], "4 files and folders: 2 folders · 2 other files"),
        (["a.csv", "photo.HEIC", "letter.pdf"], "3 files and folders: 1 table · 2 that cannot be read"),
    ],
)
def test_that_what_hovers_is_counted_by_kind(qapp, names, words):
    offer = drop_offer(of_files(*names))

    assert (offer.words, offer.usable) == (words, True)
    assert len(offer.files) == len(names)


@pytest.mark.parametrize(
    ("data", "beginning"),
    [
        (of_link, "A link cannot be read here."),
        (lambda: of_text("see attached"), "Text cannot be read here."),
        (of_image, "This is a picture."),
        (QMimeData, "There is no file in this."),
        (lambda: of_files("photo.jpg"), "A picture holds no steps"),
        (lambda: of_files("letter.pdf", "film.mov"), "Documents and films hold no steps"),
    ],
)
def test_that_what_cannot_be_read_says_why_while_it_hovers(qapp, data, beginning):
    offer = drop_offer(data())

    assert offer.words.startswith(beginning)
    assert not offer.usable


def hover(window, data: QMimeData) -> None:
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)
    assert event.isAccepted()


def let_go(window, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, event)


def test_that_the_window_says_what_hovers_over_it(stage):
    hover(stage.window, of_files("a.csv", "b.csv"))

    assert stage.text("drop_words") == "Let go to read"
    assert stage.text("drop_details") == "2 files and folders: 2 tables"


def test_that_a_link_is_refused_in_words_while_it_hovers_and_when_it_is_let_go(stage):
    hover(stage.window, of_link())
    assert stage.text("drop_words") == "This cannot be read"

    let_go(stage.window, of_link())

    assert stage.window.problems.words.startswith("A link cannot be read here.")
    assert not stage.shown("drop_veil")
    assert stage.script.checked_paths == []


def test_that_what_only_looks_useless_is_looked_at_all_the_same(stage):
    hover(stage.window, of_files("photo.jpg"))
    assert stage.text("drop_words") == "This cannot be read"
    let_go(stage.window, of_files("photo.jpg"))

    stage.wait_for(Step.REVIEW)
    assert [path.name for path in stage.script.checked_paths[-1]] == ["photo.jpg"]


# ── what is pasted ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        (of_files("a.csv", "b"), ["a.csv", "b"]),
        (of_text(f"{DATA}/a.csv"), ["a.csv"]),
        (of_text(str(DATA / "a.csv")), ["a.csv"]),
        (of_text(f' "{DATA}/with blank.csv" \n\n{DATA}/b\n'), ["with blank.csv", "b"]),
        (of_text((DATA / "a b.csv").as_uri()), ["a b.csv"]),
        (of_text(f"Dear all,\n{DATA}/a.csv"), []),
        (of_text("a.csv"), []),
        (of_text("file:"), []),
        (of_text("~nobody-of-this-name/a.csv"), []),
        (of_text(f"{DATA}/a\0.csv"), []),
        (QMimeData(), []),
    ],
)
def test_that_copied_files_and_copied_paths_are_understood(qapp, data, paths):
    assert pasted_paths(data) == [DATA / path for path in paths]


def test_that_copied_files_are_read_on_paste(stage):
    QApplication.clipboard().setMimeData(of_files("export.zip"))

    stage.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    stage.wait_for(Step.REVIEW)
    assert [path.name for path in stage.script.checked_paths[-1]] == ["export.zip"]


@pytest.mark.parametrize(
    ("data", "words"), [(of_text("hello"), "There is no file on the clipboard."), (of_link(), "A link")]
)
def test_that_pasting_what_is_no_file_is_answered(stage, data, words):
    QApplication.clipboard().setMimeData(data)

    stage.rooms.files.paste()

    assert stage.window.problems.words.startswith(words)


# ── a long search ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_long_search_is_told_until_a_file_is_opened(qtbot):
    page = FilesPage()
    qtbot.addWidget(page)
    page.show_reading()

    page.apply([FilesSought(looked=1200, files=19_000)])
    assert page.reading.words.text() == "Looking through the folder: 1,200 of 19,000 files"

    page.apply([FileOpened(source=EXPORT, reader="a", reader_title="Apple Health export")])
    assert page.reading.words.text().startswith("Everything stays on this computer")
