"""The quiet bar at the side: where in the program one is."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconButton, IconLabel
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.spacing import Space


class SideBar(QFrame):
    """The places, then practice, the help and the lock. Places have keys of their own, so that letters are the pages'.

    Signals:
        place_asked: The Place to go to.
        practice_asked: Enter practice, or leave it.
        help_asked: Open the help.
        lock_asked: Put everything away.
    """

    place_asked = Signal(object)
    practice_asked = Signal()
    help_asked = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_bar")
        self.setMinimumWidth(176)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.ONE, Space.TWO, Space.ONE, Space.TWO)
        layout.setSpacing(Space.HALF)
        brand = QHBoxLayout()
        brand.setContentsMargins(Space.ONE_AND_HALF, Space.HALF, 0, Space.TWO)
        brand.setSpacing(Space.ONE)
        brand.addWidget(IconLabel("mark", size=24, colour="accent"))
        name = QLabel("GeroSense")
        name.setProperty("role", "brand")
        brand.addWidget(name, 1)
        layout.addLayout(brand)
        self._buttons = {place: self._place_button(place) for place in Place}
        for button in self._buttons.values():
            layout.addWidget(button)
        layout.addStretch(1)
        self.practice_button = self._button(self.tr("Practice"), "practice_button", "practice")
        self.practice_button.setToolTip(self.tr("Try everything; nothing leaves this computer"))
        self.practice_button.clicked.connect(self.practice_asked)
        layout.addWidget(self.practice_button)
        self.help_button = self._button(self.tr("Help"), "help_button", "help")
        self.help_button.setToolTip(self.tr("What one can do here (F1)"))
        self.help_button.clicked.connect(self.help_asked)
        layout.addWidget(self.help_button)
        self.lock_button = self._button(self.tr("Lock now"), "lock_button", "lock")
        self.lock_button.setToolTip(self.tr("Put everything on the screen away (Ctrl+L)"))
        self.lock_button.clicked.connect(self.lock_asked)
        layout.addWidget(self.lock_button)
        self.show_place(Place.UPLOAD)

    def button_of(self, place: Place) -> IconButton:
        """Return the button that leads to a place."""
        return self._buttons[place]

    def show_practice(self, *, practice: bool) -> None:
        """Say whether the button enters practice or leaves it; real patients and settings are not practice's."""
        self.practice_button.setText(self.tr("Leave practice") if practice else self.tr("Practice"))
        for place in (Place.PATIENTS, Place.SETTINGS):
            self._buttons[place].setEnabled(not practice)

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Mark where the person is."""
        for other, button in self._buttons.items():
            button.setChecked(other is place)

    def _place_button(self, place: Place) -> IconButton:
        button = self._button(self._word(place), f"side_{place.value}_button", _ICONS[place])
        button.setCheckable(True)
        keys = QKeySequence(place.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(self.tr("{place} ({keys})").format(place=self._word(place), keys=keys))
        button.setAccessibleDescription(f"{button.accessibleDescription()} ({keys})")
        button.setProperty("place", place)
        button.clicked.connect(self._ask_place)
        return button

    def _word(self, place: Place) -> str:
        match place:
            case Place.UPLOAD:
                return self.tr("New upload")
            case Place.PATIENTS:
                return self.tr("Patients")
            case Place.HISTORY:
                return self.tr("History")
            case Place.SETTINGS:
                return self.tr("Settings")
            case _:
                assert_never(place)

    @Slot()
    def _ask_place(self) -> None:
        self.place_asked.emit(Place(self.sender().property("place")))

    def _button(self, text: str, name: str, icon_name: str) -> IconButton:
        button = IconButton(
            text, name=name, icon_name=icon_name, colour="text_muted", checked_colour="accent", parent=self
        )
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


_ICONS = {
    Place.UPLOAD: "upload",
    Place.PATIENTS: "patient",
    Place.HISTORY: "history",
    Place.SETTINGS: "settings",
}
