"""What support wants to know of a problem: kind, place, version, time. Nothing of a person is in it."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gerosense_desktop import __version__
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from datetime import datetime

    from gerosense_desktop.gui.own_clipboard import OwnClipboard

_WIDTH: Final = 560


def details_text(details: str, *, at: datetime) -> str:
    """Return the lines to be copied, in English: support reads them.

    Args:
        details: Kind and place, as ``describe_error`` writes them.
        at: When it was said.
    """
    return "\n".join(
        (
            f"GeroSense Desktop {__version__}",
            f"System: {platform.platform()}",
            f"Time: {at:%Y-%m-%d %H:%M:%S} UTC",
            f"Error: {details}",
        )
    )


class DetailsDialog(Dialog):
    """Shows the lines and copies them."""

    def __init__(self, details: str, *, at: datetime, clipboard: OwnClipboard, parent: QWidget | None = None) -> None:
        """Make the dialog.

        Args:
            details: Kind and place, as ``describe_error`` writes them.
            at: When it was said, UTC.
            clipboard: Takes the copy.
            parent: The window.
        """
        super().__init__("", name="details_dialog", parent=parent)
        self.show_title(self.tr("Details for support"))
        self._clipboard = clipboard
        self.add_words(
            self.tr("Send these lines to your IT department or to support. They name no patient, no file and no value.")
        )
        self.lines = QPlainTextEdit(details_text(details, at=at))
        self.lines.setObjectName("details_lines")
        describe(self.lines)
        self.lines.setAccessibleName(self.tr("Details for support"))
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(128)
        self.body.addWidget(self.lines)
        copy = self.add_button(self.tr("&Copy"), name="details_copy_button")
        copy.clicked.connect(self._copy)
        close = self.add_button(self.tr("C&lose"), name="details_close_button", primary=True)
        close.clicked.connect(self.accept)
        self.fit(_WIDTH)

    @Slot()
    def _copy(self) -> None:
        self._clipboard.copy(self.lines.toPlainText())
