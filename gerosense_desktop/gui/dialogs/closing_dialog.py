"""Asks before an upload is ended by closing the window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gerosense_desktop.gui.dialogs.dialog import Dialog


class ClosingDialog(Dialog):
    """Going on is the safe choice and the one Enter takes.

    Signals:
        stop_asked: Stop the upload and close.
    """

    stop_asked = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__("", name="closing_dialog", parent=parent)
        self.show_title(self.tr("An upload is running"))
        self.setMinimumWidth(480)
        self.add_words(
            self.tr(
                "If you close now, no further batch is sent, and the program waits for the answers to those under "
                "way. What is left can be sent next time; nothing is sent twice."
            )
        )
        stop = self.add_button(self.tr("&Stop and close"), name="stop_and_close_button")
        stop.clicked.connect(self.stop_asked)
        stop.clicked.connect(self.accept)
        stay = self.add_button(self.tr("&Keep uploading"), name="keep_uploading_button", primary=True)
        stay.clicked.connect(self.reject)
