from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from gerosense_desktop.gui.places import Place, Places
from gerosense_desktop.gui.widgets.side_bar import SideBar


def rooms(qtbot):
    """Make a window with a page for the upload and one for History, and note what is said."""
    window, pages = QMainWindow(), QStackedWidget()
    window.setCentralWidget(pages)
    qtbot.addWidget(window)
    upload, history = QWidget(), QWidget()
    pages.addWidget(upload)
    places = Places(pages, window=window)
    places.add(Place.UPLOAD, show=lambda: pages.setCurrentWidget(upload))
    places.add(Place.HISTORY, show=lambda: pages.setCurrentWidget(history))
    places.furnish(Place.HISTORY, history)
    said = []
    places.changed.connect(said.append)
    return window, places, said


def test_that_going_to_a_place_shows_its_page_and_says_so(qtbot):
    _window, places, said = rooms(qtbot)

    places.go(Place.HISTORY)

    assert (places.present, said[-1]) == (Place.HISTORY, Place.HISTORY)


def test_that_a_page_nobody_named_belongs_to_the_upload(qtbot):
    _window, places, _ = rooms(qtbot)

    assert places.present is Place.UPLOAD


def test_that_a_place_without_a_page_leaves_the_person_where_they_are(qtbot):
    _window, places, said = rooms(qtbot)
    asked = []
    places.add(Place.SETTINGS, show=lambda: asked.append("settings"))
    places.go(Place.HISTORY)

    places.go(Place.SETTINGS)

    assert (asked, said[-1]) == (["settings"], Place.HISTORY)


def test_that_a_place_nobody_opened_yet_leads_nowhere(qtbot):
    _window, places, said = rooms(qtbot)

    places.go(Place.PATIENTS)

    assert said[-1] is Place.UPLOAD


def test_that_every_place_has_keys_of_its_own(qtbot):
    window, _, _ = rooms(qtbot)

    keys = [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]

    assert keys == ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"] == [place.shortcut for place in Place]


def test_that_the_bar_marks_one_place_and_asks_for_another(qtbot):
    bar = SideBar()
    qtbot.addWidget(bar)
    bar.show_place(Place.HISTORY)

    with qtbot.waitSignal(bar.place_asked) as asked:
        qtbot.mouseClick(bar.button_of(Place.PATIENTS), Qt.MouseButton.LeftButton)

    bar.show_place(Place.HISTORY)
    assert asked.args == [Place.PATIENTS]
    assert [place for place in Place if bar.button_of(place).isChecked()] == [Place.HISTORY]


def test_that_the_bar_says_which_keys_lead_to_a_place(qtbot):
    bar = SideBar()
    qtbot.addWidget(bar)

    assert bar.button_of(Place.HISTORY).toolTip() == "History (Ctrl+3)"


def test_that_practice_has_neither_patients_nor_settings(qtbot):
    bar = SideBar()
    qtbot.addWidget(bar)

    bar.show_practice(practice=True)

    assert [place for place in Place if not bar.button_of(place).isEnabled()] == [Place.PATIENTS, Place.SETTINGS]
