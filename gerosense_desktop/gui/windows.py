"""The one window, built anew in another language around the same upload."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.replay import Replay
from gerosense_desktop.gui.widgets.notice import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from gerosense_desktop.gui.language import Languages
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.settings import Settings


class Windows(QObject):
    """Knows the window that is open.

    Building a window anew is the only way that leaves no word of the former language anywhere, and needs nothing of
    the pages. What is true is in the flow, which stays: files, review, patient, and what became of the last upload.
    While files are read or sent, and while the window is locked, the old one stays until that is over.

    Signals:
        opened: Another MainWindow took the place of the former, which is about to go.
    """

    opened = Signal(object)

    def __init__(self, window: MainWindow, *, languages: Languages, make: Callable[[Settings], MainWindow]) -> None:
        """Watch the first window.

        Args:
            window: The first one.
            languages: Speaks what its settings say already.
            make: Builds another around the same flow.
        """
        # The flow goes on from window to window, and ends with the last.
        super().__init__(window.flow)
        window.flow.setParent(window)
        self._languages, self._make = languages, make
        self._replay = Replay(window.flow)
        self._waiting = False
        self.present = window
        window.flow.step_changed.connect(self._look_later)
        window.flow.run_ended.connect(self._look_later)
        window.flow.review_changed.connect(self._look_later)
        window.flow.reading_cancelled.connect(self._look_later)
        self._follow()

    def say(self, words: str) -> None:
        """Say it in the window that is open."""
        self.present.say(words)

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        if self._languages.choose(settings.language) == self._languages.present:
            self._waiting = False
            return
        if self._at_work() and not self._waiting:
            self.present.say(
                self.tr("The language changes as soon as the files are read or the upload has finished."),
                tone=Tone.QUIET,
            )
        self._waiting = True
        self._look_later()

    @Slot()
    def _look_later(self) -> None:
        """Look when whatever called has returned: it may belong to the window that goes."""
        if self._waiting:
            QTimer.singleShot(0, self, self._look)

    @Slot()
    def _look(self) -> None:
        if self._waiting and not self._at_work():
            self._waiting = False
            self._exchange()

    def _at_work(self) -> bool:
        flow = self.present.flow
        return flow.uploading or flow.reading or self.present.locked

    def _exchange(self) -> None:
        old = self.present
        place = old.places.present
        self._languages.speak(old.settings.language)
        old.settings_changed.disconnect(self._take_settings)
        new = self._make(old.settings)
        # Else it would go with the window it came with.
        new.flow.setParent(new)
        self.present = new
        self._follow()
        new.setGeometry(old.geometry())
        new.setWindowState(old.windowState())
        self.opened.emit(new)
        # The old one goes first: what is told again is not for it.
        new.show()
        old.hide()
        shiboken6.delete(old)
        self._replay.play()
        if place is not Place.UPLOAD:
            new.places.go(place)

    def _follow(self) -> None:
        self.present.settings_changed.connect(self._take_settings)
