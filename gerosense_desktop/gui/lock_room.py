"""Locks the window: everything of a patient leaves the screen, and what need not be kept is forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QToolTip

from gerosense_desktop.crash_report import describe_error
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.pages.lock_page import LockPage
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.run_state import RunPhase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.gui.idle_lock import IdleLock
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.own_clipboard import OwnClipboard
    from gerosense_desktop.settings import Settings

_WAITING_FOR_PERSON: Final = frozenset({RunPhase.PAUSED, RunPhase.FAILURES, RunPhase.TOKEN})


class Forgetful(Protocol):
    """A place that shows something of patients."""

    def forget(self) -> None:
        """Keep nothing of it in memory."""
        ...


class LockRoom(QObject):
    """An upload goes on behind the lock and is kept for the person; everything else begins anew afterwards."""

    def __init__(
        self, window: MainWindow, *, rooms: Sequence[Forgetful], idle: IdleLock, clipboard: OwnClipboard
    ) -> None:
        """Put the lock in front of a window.

        Args:
            window: The window.
            rooms: Forget with it.
            idle: Says when.
            clipboard: Takes back what was copied.
        """
        super().__init__(window)
        self._window, self._rooms, self._idle, self._clipboard = window, rooms, idle, clipboard
        self._upload_kept = False
        self._patients: set[str] = set()
        self.page = LockPage()
        self._front = window.front
        self._front.addWidget(self.page)
        self._title = window.windowTitle()
        self.page.continue_asked.connect(self.unlock)
        idle.lock_asked.connect(self.lock)
        window.side_bar.lock_asked.connect(self.lock)
        window.settings_changed.connect(self._take_settings)
        window.flow.patient_changed.connect(self._note_patient)
        window.flow.run_events_arrived.connect(self._show_progress)
        window.flow.run_ended.connect(self._show_progress)

    @Slot()
    def lock(self) -> None:
        """Put everything away."""
        window = self._window
        if window.locked:
            return
        window.locked = True
        self._idle.rest()
        self._upload_kept = window.flow.uploading
        self._front.setCurrentWidget(self.page)
        window.setWindowTitle(self.tr("GeroSense Desktop — locked"))
        window.setAcceptDrops(False)
        self._set_shortcuts(enabled=False)
        window.run_conversation.hush()
        self._close_what_is_open()
        self._clipboard.clear()
        window.problems.clear()
        for room in self._rooms:
            room.forget()
        if not self._upload_kept:
            self._forget()
        self.page.show_locked()
        self._show_progress()
        self.page.continue_button.setFocus()

    @Slot()
    def unlock(self) -> None:
        """Begin anew, or show the upload that went on."""
        window = self._window
        if not window.locked:
            return
        window.locked = False
        self._set_shortcuts(enabled=True)
        window.setAcceptDrops(True)
        window.setWindowTitle(self._title)
        if self._upload_kept:
            window.pages.setCurrentWidget(window.upload_page)
        elif (token := window.flow.workspace.token) is not None:
            window.flow.set_patient(Patient.of(token))
        self._front.setCurrentIndex(0)
        self._idle.begin()
        window.run_conversation.speak()

    # ── what is put away ──────────────────────────────────────────────────────────────────────────────────────

    def _close_what_is_open(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        QToolTip.hideText()

    def _forget(self) -> None:
        """Forget what was read, and the tokens that only memory holds; the keychain's are guarded by the system."""
        self._window.forget_work()
        tokens = self._window.flow.workspace.tokens
        if not tokens.lasting:
            for patient in self._patients:
                try:
                    tokens.forget(patient)
                except GeroSenseError as error:
                    self._window.say(error.user_message, details=describe_error(error))
        self._patients.clear()

    def _set_shortcuts(self, *, enabled: bool) -> None:
        for shortcut in self._window.findChildren(QShortcut):
            shortcut.setEnabled(enabled)

    # ── what is noted ─────────────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _note_patient(self, patient: Patient | None) -> None:
        if patient is not None:
            self._patients.add(patient.user_id)

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        self._idle.set_minutes(settings.lock_after_minutes)

    @Slot()
    @Slot(object)
    def _show_progress(self, _events: object = None) -> None:
        if not (self._window.locked and self._upload_kept):
            return
        page = self._window.upload_page
        if not self._window.flow.uploading:
            self.page.show_ended()
        elif page.card.state.phase in _WAITING_FOR_PERSON:
            self.page.show_paused()
        else:
            self.page.show_uploading(finished=page.batches.finished, batches=page.batches.rowCount())
