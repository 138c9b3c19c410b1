"""History as a place of the window: reads the ledger, opens receipts, and erases a patient where asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.gui.dialogs.receipt_dialog import ReceiptDialog
from gerosense_desktop.gui.pages.history_page import HistoryPage
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.workers.history_worker import receipt_step, uploads_step
from gerosense_desktop.upload.events import RunStarted

if TYPE_CHECKING:
    from gerosense_desktop.gui.erasing import Erasing
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.own_clipboard import OwnClipboard
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workers.history_worker import Past, ReceiptMade
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.receipt.receipt import PastUpload
    from gerosense_desktop.upload.events import RunEvent


class HistoryRoom(QObject):
    """The ledger is read on threads of its own; what was read of one place of work is never shown in the other."""

    def __init__(self, window: MainWindow, *, clipboard: OwnClipboard, erasing: Erasing) -> None:
        super().__init__(window)
        self._clipboard, self._erasing = clipboard, erasing
        self._window = window
        self._reader: BackgroundStep | None = None
        self._opener: BackgroundStep | None = None
        self._asked_in: Workspace | None = None
        self._last_upload = ""
        self._fresh = False
        self._page: HistoryPage | None = None
        window.places.add(Place.HISTORY, show=self.show)
        window.pages.currentChanged.connect(self._leave)
        flow = window.flow
        flow.run_events_arrived.connect(self._note_upload)
        flow.run_ended.connect(self.read)
        window.upload_page.summary.receipt_asked.connect(self._open_last_receipt)

    @property
    def page(self) -> HistoryPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            self._page = page = HistoryPage()
            page.receipt_asked.connect(self._open_receipt_of)
            page.erase_asked.connect(self._erase_patient_of)
            page.upload_asked.connect(self._begin_upload)
            self._window.places.furnish(Place.HISTORY, page)
        return self._page

    @Slot()
    def _begin_upload(self) -> None:
        self._window.places.go(Place.UPLOAD)

    @property
    def _in_view(self) -> bool:
        return self._window.places.present is Place.HISTORY

    def _clear(self) -> None:
        if self._page is not None:
            self._page.clear()

    # ── the list ──────────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def show(self) -> None:
        """Go to History, as it is now."""
        self.page.clear()
        self._fresh = True
        self._window.pages.setCurrentWidget(self.page)
        self.read()

    @Slot()
    def read(self) -> None:
        """Read the list anew, where it is in view."""
        if not self._in_view:
            return
        workspace = self._window.flow.workspace
        self._asked_in = workspace
        self._reader = self._window.flow.steps.new(uploads_step(workspace))
        self._reader.events_arrived.connect(self._take_uploads)
        self._reader.failed.connect(self._say_unreadable)
        self._reader.start()

    def forget(self) -> None:
        """Keep nothing of what was read in memory."""
        self._reader = self._opener = None
        self._last_upload = ""
        self._clear()

    @Slot(object)
    def _take_uploads(self, events: tuple[Past, ...]) -> None:
        if self.sender() is self._reader and self._asked_in is self._window.flow.workspace:
            self.page.show_past(events[-1], practice=self._window.flow.workspace.practice)
            if self._fresh:
                self._fresh = False
                self.page.focus_first()

    @Slot(object)
    def _say_unreadable(self, failure: Failure) -> None:
        if self.sender() is self._reader:
            self.page.show_problem(failure.user_message)

    @Slot()
    def _leave(self) -> None:
        if not self._in_view:
            self._reader = None
            self._clear()

    @Slot(object)
    def _erase_patient_of(self, upload: PastUpload) -> None:
        self._erasing.ask(upload, uploads=self.page.uploads.uploads_of(upload.record.patient))

    # ── receipts ──────────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _note_upload(self, events: tuple[RunEvent, ...]) -> None:
        for event in events:
            if isinstance(event, RunStarted):
                self._last_upload = event.upload_id

    @Slot()
    def _open_last_receipt(self) -> None:
        if self._last_upload:
            self._open_receipt(self._last_upload)

    @Slot(object)
    def _open_receipt_of(self, upload: PastUpload) -> None:
        self._open_receipt(upload.record.id)

    def _open_receipt(self, upload_id: str) -> None:
        self._asked_in = self._window.flow.workspace
        self._opener = self._window.flow.steps.new(receipt_step(self._asked_in, upload_id=upload_id))
        self._opener.events_arrived.connect(self._show_receipt)
        self._opener.failed.connect(self._say_failed)
        self._opener.start()

    @Slot(object)
    def _show_receipt(self, events: tuple[ReceiptMade, ...]) -> None:
        if self.sender() is not self._opener or self._asked_in is not self._window.flow.workspace:
            return
        self._opener = None
        dialog = ReceiptDialog(
            events[-1],
            practice=self._window.flow.workspace.practice,
            steps=self._window.flow.steps,
            clipboard=self._clipboard,
            parent=self._window,
        )
        dialog.open()

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        self._window.say_failure(failure)
