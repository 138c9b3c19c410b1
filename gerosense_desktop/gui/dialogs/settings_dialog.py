"""The settings: where to send, and how much at once."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from gerosense_desktop.api.address import AddressError, ServerAddress
from gerosense_desktop.gui.dialogs.dialog import Dialog
from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.settings import Settings

_MOST_WORKERS = 16
_LOCK_MINUTES = (0, 1, 2, 5, 10, 15, 30, 60)


class SettingsDialog(Dialog):
    """Changes nothing by itself.

    Signals:
        settings_chosen: The new Settings.
        support_asked: Show the file for support; the dialog closes, nothing is changed.
    """

    settings_chosen = Signal(object)
    support_asked = Signal()

    def __init__(self, settings: Settings, *, parent: QWidget | None = None) -> None:
        super().__init__("", name="settings_dialog", parent=parent)
        self.show_title(self.tr("Settings"))
        self._settings = settings
        self.setMinimumWidth(520)
        self.server_field = QLineEdit(settings.server_url)
        self.server_field.setObjectName("server_field")
        self.server_field.setPlaceholderText("https://gerosense.your-clinic.org")
        self.server_field.textChanged.connect(self._check)
        self.add_field(
            self.tr("&Server address"),
            self.server_field,
            help_text=self.tr("The address of your clinic's GeroSense API proxy. Data is only sent encrypted."),
        )
        self.problem_label = self.add_words("", role="error", name="server_problem")
        self.workers_field = QComboBox()
        self.workers_field.setObjectName("workers_field")
        for workers in range(1, _MOST_WORKERS + 1):
            self.workers_field.addItem(count_text(workers), workers)
        self.workers_field.setCurrentIndex(settings.workers - 1)
        self.workers_field.setMaximumWidth(120)
        self.add_field(
            self.tr("Batches sent at the &same time"),
            self.workers_field,
            help_text=self.tr("4 suits nearly everyone. Fewer are kinder to a slow network."),
        )
        self.lock_field = QComboBox()
        self.lock_field.setObjectName("lock_field")
        for minutes in sorted({*_LOCK_MINUTES, settings.lock_after_minutes}):
            self.lock_field.addItem(self._minutes_text(minutes), minutes)
        self.lock_field.setCurrentIndex(self.lock_field.findData(settings.lock_after_minutes))
        self.lock_field.setMaximumWidth(200)
        self.add_field(
            self.tr("&Lock when nobody uses the program for"),
            self.lock_field,
            help_text=self.tr("Everything on the screen is put away then. An upload goes on."),
        )
        self.body.addStretch(1)
        support = QPushButton(self.tr("Save a file for su&pport…"))
        support.setObjectName("support_button")
        support.setProperty("role", "link")
        support.setAutoDefault(False)
        support.clicked.connect(self.reject)
        support.clicked.connect(self.support_asked)
        self.add_aside(support)
        cancel = self.add_button(self.tr("&Cancel"), name="settings_cancel_button")
        cancel.clicked.connect(self.reject)
        self.save_button = self.add_button(self.tr("Sa&ve"), name="settings_save_button", primary=True)
        self.save_button.clicked.connect(self._save)
        self._check(settings.server_url)
        self.server_field.setFocus()

    def _minutes_text(self, minutes: int) -> str:
        match minutes:
            case 0:
                return self.tr("Never lock")
            case 1:
                return self.tr("1 minute")
            case _:
                return self.tr("{minutes} minutes").format(minutes=count_text(minutes))

    @Slot(str)
    def _check(self, text: str) -> None:
        problem = ""
        if text.strip():
            try:
                ServerAddress.parse(text)
            except AddressError as error:
                problem = translated(error.user_message)
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        self.save_button.setEnabled(not problem)

    @Slot()
    def _save(self) -> None:
        text = self.server_field.text().strip()
        url = ServerAddress.parse(text).url if text else ""
        self.settings_chosen.emit(
            self._settings.model_copy(
                update={
                    "server_url": url,
                    "workers": self.workers_field.currentData(),
                    "lock_after_minutes": self.lock_field.currentData(),
                }
            )
        )
        self.accept()
