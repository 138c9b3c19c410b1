"""The quiet bar at the side: where in the program one is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.gui.icons import IconButton, IconLabel


class SideBar(QFrame):
    """New upload and history above; practice and settings below. Further places get a button each.

    Signals:
        upload_asked: Show the upload.
        history_asked: Show the past uploads.
        practice_asked: Enter practice, or leave it.
        settings_asked: Show the settings.
        lock_asked: Put everything away.
    """

    upload_asked = Signal()
    history_asked = Signal()
    practice_asked = Signal()
    settings_asked = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_bar")
        self.setFixedWidth(176)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 16, 8, 16)
        layout.setSpacing(4)
        brand = QHBoxLayout()
        brand.setContentsMargins(12, 4, 0, 20)
        brand.setSpacing(10)
        brand.addWidget(IconLabel("mark", size=24, colour="accent"))
        name = QLabel("GeroSense")
        name.setProperty("role", "brand")
        brand.addWidget(name, 1)
        layout.addLayout(brand)
        self.upload_button = self._button(self.tr("&New upload"), "side_upload_button", "upload")
        self.upload_button.setCheckable(True)
        self.upload_button.setChecked(True)
        self.upload_button.clicked.connect(self.upload_asked)
        layout.addWidget(self.upload_button)
        self.history_button = self._button(self.tr("&History"), "side_history_button", "history")
        self.history_button.setCheckable(True)
        self.history_button.clicked.connect(self.history_asked)
        layout.addWidget(self.history_button)
        layout.addStretch(1)
        self.practice_button = self._button(self.tr("&Practice"), "practice_button", "practice")
        self.practice_button.setToolTip(self.tr("Try everything; nothing leaves this computer"))
        self.practice_button.clicked.connect(self.practice_asked)
        layout.addWidget(self.practice_button)
        self.settings_button = self._button(self.tr("&Settings"), "settings_button", "settings")
        self.settings_button.clicked.connect(self.settings_asked)
        layout.addWidget(self.settings_button)
        self.lock_button = self._button(self.tr("&Lock now"), "lock_button", "lock")
        self.lock_button.setToolTip(self.tr("Put everything on the screen away (Ctrl+L)"))
        self.lock_button.clicked.connect(self.lock_asked)
        layout.addWidget(self.lock_button)

    def show_practice(self, *, practice: bool) -> None:
        """Say whether the button enters practice or leaves it."""
        self.practice_button.setText(self.tr("Leave &practice") if practice else self.tr("&Practice"))
        self.settings_button.setEnabled(not practice)

    def show_place(self, *, history: bool) -> None:
        """Mark where the person is."""
        self.upload_button.setChecked(not history)
        self.history_button.setChecked(history)

    def _button(self, text: str, name: str, icon_name: str) -> IconButton:
        button = IconButton(
            text, name=name, icon_name=icon_name, colour="text_muted", checked_colour="accent", parent=self
        )
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
