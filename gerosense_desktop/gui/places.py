"""The places of the window, and how one gets from one to another."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget


class Place(StrEnum):
    """Where in the program a person can be, in the order of the side bar."""

    UPLOAD = "upload"
    PATIENTS = "patients"
    HISTORY = "history"
    SETTINGS = "settings"

    @property
    def shortcut(self) -> str:
        """The keys that lead there, as Qt writes them everywhere."""
        return f"Ctrl+{list(Place).index(self) + 1}"


class Places(QObject):
    """Knows which page belongs to which place, and says where the person is.

    Signals:
        changed: The Place that is shown now.
    """

    changed = Signal(object)

    def __init__(self, pages: QStackedWidget, *, window: QMainWindow) -> None:
        """Watch the pages.

        Args:
            pages: All pages of the window.
            window: It owns this and hears the keys.
        """
        super().__init__(window)
        self._pages = pages
        self._place_of: dict[QWidget, Place] = {}
        self._show: dict[Place, Callable[[], object]] = {}
        pages.currentChanged.connect(self._say)
        for place in Place:
            QShortcut(QKeySequence(place.shortcut), window, partial(self.go, place))

    @property
    def present(self) -> Place:
        """Where the person is; a page nobody named belongs to the upload."""
        page = self._pages.currentWidget()
        return Place.UPLOAD if page is None else self._place_of.get(page, Place.UPLOAD)

    def add(self, place: Place, *, show: Callable[[], object]) -> None:
        """Open a place.

        Args:
            place: Which.
            show: Goes there.
        """
        self._show[place] = show

    def furnish(self, place: Place, page: QWidget) -> None:
        """Give a place a page of its own; most are made when somebody first goes there."""
        self._place_of[page] = place
        self._pages.addWidget(page)

    @Slot(object)
    def go(self, place: Place) -> None:
        """Go to a place, and say where the person is then."""
        if place in self._show:
            self._show[place]()
        self._say()

    @Slot()
    def _say(self) -> None:
        self.changed.emit(self.present)
