"""Asks before an upload is ended by closing the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.locale_text import batches_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class ClosingDialog(Dialog):
    """Going on is the safe choice and the one Enter takes.

    Signals:
        stop_asked: Send no further batch, and close once those in flight are answered.
    """

    stop_asked = Signal()

    def __init__(self, *, left: int, in_flight: int, sending: bool, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            left: How many batches have no outcome yet.
            in_flight: How many of these are being sent now.
            sending: Whether the upload goes on by itself while this is asked: not while it is paused.
            parent: The window.
        """
        super().__init__("", name="closing_dialog", parent=parent)
        self.show_title(self.tr("The upload is not finished yet"))
        self.setMinimumWidth(520)
        self.add_words(self.tr("Left to send: {batches}.").format(batches=batches_text(left)), role="lead", name="left")
        self.add_words(
            self.tr(
                "If you close now, nothing is lost and nothing is sent twice: drop the same file again another time, "
                "and only what is left is sent."
            )
        )
        words = (
            self.tr("&Finish the batches being sent, then close")
            if in_flight
            else self.tr("&Cancel the upload and close")
        )
        stop = self.add_button(words, name="stop_and_close_button")
        stop.clicked.connect(self.stop_asked)
        stop.clicked.connect(self.accept)
        keep = self.tr("&Keep uploading") if sending else self.tr("&Keep the window open")
        stay = self.add_button(keep, name="keep_uploading_button", primary=True)
        stay.clicked.connect(self.reject)
