"""The end of the program while an upload runs: asked for once, and then waited for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.gui.dialogs.closing_dialog import ClosingDialog

if TYPE_CHECKING:
    from gerosense_desktop.gui.main_window import MainWindow


class Closing(QObject):
    """Once closing is wanted, nothing more is asked and nothing is broken off."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = False
        self._session_ends = False
        window.flow.run_started.connect(self._begin_anew)

    @property
    def wanted(self) -> bool:
        """Whether the window closes by itself when the upload has ended."""
        return self._wanted

    @property
    def put_off(self) -> bool:
        """Whether the window has to stay open for now."""
        return self._window.flow.uploading and not self._session_ends

    def ask(self) -> None:
        """Ask whether to close; not twice, and not once that was said."""
        asking = any(dialog.isVisible() for dialog in self._window.findChildren(ClosingDialog))
        if self._wanted or asking:
            return
        batches = self._window.upload_page.batches
        dialog = ClosingDialog(
            left=batches.rowCount() - batches.finished,
            in_flight=batches.under_way,
            sending=self._window.upload_page.card.state.pause is None,
            parent=self._window,
        )
        dialog.stop_asked.connect(self._close_after_upload)
        dialog.open()

    @Slot()
    def _close_after_upload(self) -> None:
        if self._window.flow.uploading:
            self._wanted = True
            self._window.upload_page.card.show_closing()
            self._window.run_conversation.cancel()
        else:
            self._window.close()

    def settle(self) -> None:
        """Ask nothing more: the window closes now."""
        self._wanted = True

    @Slot()
    def _begin_anew(self) -> None:
        """Forget the end of a session that did not come after all."""
        self._wanted = self._session_ends = False

    @Slot()
    def end_session(self) -> None:
        """End with the person's session: nothing is asked, no further batch goes out, and nothing is waited for here.

        What the system leaves no time for is unknown afterwards, and asked about at the next start.
        """
        self._wanted = self._session_ends = True
        self._window.flow.cancel_reading()
        if self._window.flow.uploading:
            self._window.run_conversation.cancel()
