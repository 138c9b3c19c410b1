"""The file for support: made on a thread of its own, then shown."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.gui.dialogs.details_dialog import DetailsDialog
from gerosense_desktop.gui.dialogs.support_dialog import SupportDialog
from gerosense_desktop.gui.workers.support_worker import bundle_step

if TYPE_CHECKING:
    from collections.abc import Callable

    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.support.bundle import Bundle


class SupportRoom(QObject):
    """One bundle at a time."""

    def __init__(self, window: MainWindow, *, make_bundle: Callable[[], Bundle]) -> None:
        super().__init__(window)
        self._window, self._make_bundle = window, make_bundle
        self._maker: BackgroundStep | None = None
        window.conversation.support_asked.connect(self.ask)
        window.problems.details_asked.connect(self._show_details)
        window.upload_page.summary.details_asked.connect(self._show_details)
        window.review_page.details_asked.connect(self._show_details)

    @Slot()
    def ask(self) -> None:
        """Gather the texts, then show them."""
        if self._maker is not None:
            return
        self._maker = self._window.flow.steps.new(bundle_step(self._make_bundle))
        self._maker.events_arrived.connect(self._show)
        self._maker.failed.connect(self._say_failed)
        self._maker.finished.connect(self._end)
        self._maker.start()

    @Slot(object)
    def _show(self, events: tuple[Bundle, ...]) -> None:
        if not self._window.locked:
            SupportDialog(events[-1], steps=self._window.flow.steps, parent=self._window).open()

    @Slot(str)
    def _show_details(self, details: str) -> None:
        clipboard = self._window.conversation.clipboard
        DetailsDialog(details, at=datetime.now(UTC), clipboard=clipboard, parent=self._window).open()

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        self._window.say_failure(failure)

    @Slot()
    def _end(self) -> None:
        self._maker = None
