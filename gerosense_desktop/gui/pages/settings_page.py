"""Settings: where to send, how it looks, and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gerosense_desktop.api.address import AddressError, ServerAddress
from gerosense_desktop.gui.descriptions import describe
from gerosense_desktop.gui.language import LANGUAGES, translated
from gerosense_desktop.gui.locale_text import count_text
from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.widgets.findings_list import FindingsList
from gerosense_desktop.gui.widgets.notice import Notice, Tone
from gerosense_desktop.gui.widgets.release_choice import ReleaseChoice
from gerosense_desktop.gui.widgets.settings_card import SettingsCard
from gerosense_desktop.settings import Look, Settings

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from gerosense_desktop.api.finding import Finding

_MOST_WORKERS: Final = 16
_LOCK_MINUTES: Final = (0, 1, 2, 5, 10, 15, 30, 60)
_FIELD_WIDTH: Final = 480


class SettingsPage(QWidget):
    """Nothing changes before *Save*.

    Signals:
        settings_chosen: The new Settings.
        test_asked: Try the connection to the server at this address (text, as typed).
        copy_asked: Copy what the test found, as a page for IT.
        support_asked: Show the file for support.
        about_asked: Show what the program is made of, and its licences.
        folder_asked: Show the folder of the ledger.
    """

    settings_chosen = Signal(object)
    test_asked = Signal(str)
    copy_asked = Signal()
    support_asked = Signal()
    about_asked = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, locked: Collection[str] = ()) -> None:
        """Make the page.

        Args:
            parent: The widget it is part of.
            locked: Names of the settings that only an administrator may change.
        """
        super().__init__(parent)
        self.setObjectName("page")
        self._settings = Settings()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._body(), 1)
        layout.addWidget(self._foot())
        self._lock(locked)
        self.show_settings(self._settings)

    # ── what it shows ─────────────────────────────────────────────────────────────────────────────────────────

    def show_settings(self, settings: Settings) -> None:
        """Show these, and forget what was changed and not saved."""
        self._settings = settings
        self.server_field.setText(settings.server_url)
        for field, value in (
            (self.workers_field, settings.workers),
            (self.lock_field, settings.lock_after_minutes),
            (self.language_field, settings.language),
            (self.look_field, settings.look),
        ):
            if field.findData(value) < 0 and field is self.lock_field:
                field.addItem(self._minutes_text(settings.lock_after_minutes), value)
            field.setCurrentIndex(max(0, field.findData(value)))
        self.releases.show_choice(wanted=settings.ask_for_releases)
        self.findings.clear()
        self.copy_button.hide()
        self._check()

    def show_testing(self) -> None:
        """Say that the connection is being tried."""
        self.findings.begin()
        self.copy_button.hide()
        self.test_button.setEnabled(False)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what the test found so far."""
        self.findings.show_findings(findings)

    def show_tested(self) -> None:
        """Offer the page for IT: the test has ended."""
        self.findings.end()
        self.copy_button.show()
        self._check()

    def focus_first(self) -> None:
        """Begin with the server's address."""
        self.server_field.setFocus()

    def _lock(self, names: Collection[str]) -> None:
        fields: dict[str, QLineEdit | QComboBox] = {
            "server_url": self.server_field,
            "workers": self.workers_field,
            "language": self.language_field,
            "look": self.look_field,
            "lock_after_minutes": self.lock_field,
        }
        for name, field in fields.items():
            # An address can still be read and copied.
            field.setReadOnly(name in names) if isinstance(field, QLineEdit) else field.setEnabled(name not in names)
        self.releases.lock(locked="ask_for_releases" in names)
        self.locked_notice.setVisible(bool(names))

    # ── what the person does ──────────────────────────────────────────────────────────────────────────────────

    def _chosen(self) -> Settings | None:
        """Return the settings as they stand in the fields; None where the address is none."""
        text = self.server_field.text().strip()
        try:
            url = ServerAddress.parse(text).url if text else ""
        except AddressError:
            return None
        return self._settings.but(
            server_url=url,
            workers=self.workers_field.currentData(),
            lock_after_minutes=self.lock_field.currentData(),
            language=self.language_field.currentData(),
            # Qt gives back a plain text.
            look=Look(self.look_field.currentData()),
            ask_for_releases=self.releases.wanted,
        )

    @Slot()
    def _check(self) -> None:
        text = self.server_field.text().strip()
        problem = ""
        if text:
            try:
                ServerAddress.parse(text)
            except AddressError as error:
                problem = translated(error.user_message)
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))
        chosen = self._chosen()
        changed = chosen is not None and chosen != self._settings
        self.save_button.setEnabled(changed)
        self.undo_button.setEnabled(changed or bool(problem))
        self.test_button.setEnabled(bool(text) and not problem and not self.findings.busy)

    @Slot()
    def _save(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._settings = chosen
            self.settings_chosen.emit(chosen)
            self._check()

    @Slot()
    def _undo(self) -> None:
        self.show_settings(self._settings)

    @Slot()
    def _test(self) -> None:
        self.test_asked.emit(self.server_field.text().strip())

    # ── how it is made ────────────────────────────────────────────────────────────────────────────────────────

    def _body(self) -> QScrollArea:
        body = QWidget()
        body.setObjectName("scrolled")
        layout = QVBoxLayout(body)
        layout.setContentsMargins(Space.THREE, Space.THREE, Space.THREE, Space.THREE)
        layout.setSpacing(Space.TWO)
        title = QLabel(self.tr("Settings"))
        title.setProperty("role", "title")
        layout.addWidget(title)
        self.locked_notice = Notice(
            self.tr("Your IT department decides what cannot be changed here."), tone=Tone.QUIET, icon_name="lock"
        )
        self.locked_notice.setObjectName("locked_notice")
        layout.addWidget(self.locked_notice)
        for card in (self._server_card(), self._window_card(), self._about_card()):
            layout.addWidget(card)
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("settings_scroll")
        scroll.setAccessibleName(self.tr("Settings"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        return scroll

    def _server_card(self) -> SettingsCard:
        card = SettingsCard(self.tr("Server"))
        self.server_field = QLineEdit()
        self.server_field.setObjectName("server_field")
        self.server_field.setPlaceholderText("https://gerosense.your-clinic.org")
        self.server_field.textChanged.connect(self._check)
        self.test_button = self._button(self.tr("&Test connection"), "test_connection_button")
        self.test_button.clicked.connect(self._test)
        card.add_field(
            self.tr("Server &address"),
            self.server_field,
            beside=self.test_button,
            help_text=self.tr("The address of your clinic's GeroSense server. Data is only sent encrypted."),
        )
        self.problem_label = QLabel()
        self.problem_label.setObjectName("server_problem")
        self.problem_label.setProperty("role", "error")
        self.problem_label.setWordWrap(True)
        card.add(self.problem_label)
        self.findings = FindingsList()
        card.add(self.findings)
        self.copy_button = self._button(self.tr("&Copy a page for IT"), "copy_findings_button", role="link")
        self.copy_button.clicked.connect(self.copy_asked)
        card.add(self.copy_button, whole_width=False)
        self.workers_field = self._choice(
            "workers_field", [(count_text(workers), workers) for workers in range(1, _MOST_WORKERS + 1)]
        )
        card.add_field(
            self.tr("Batches sent at the same ti&me"),
            self.workers_field,
            help_text=self.tr("4 suits nearly everyone. Fewer are kinder to a slow network."),
        )
        return card

    def _window_card(self) -> SettingsCard:
        card = SettingsCard(self.tr("Window"))
        names = [(self.tr("As the system"), ""), *((name, code) for code, name in LANGUAGES.items())]
        self.language_field = self._choice("language_field", names)
        card.add_field(self.tr("&Language"), self.language_field)
        looks = [
            (self.tr("As the system"), Look.SYSTEM),
            (self.tr("Light"), Look.LIGHT),
            (self.tr("Dark"), Look.DARK),
        ]
        self.look_field = self._choice("look_field", looks)
        card.add_field(self.tr("L&ook"), self.look_field)
        self.lock_field = self._choice(
            "lock_field", [(self._minutes_text(minutes), minutes) for minutes in _LOCK_MINUTES]
        )
        card.add_field(
            self.tr("Loc&k when nobody uses the program for"),
            self.lock_field,
            help_text=self.tr("Everything on the screen is put away then. An upload goes on."),
        )
        return card

    def _about_card(self) -> SettingsCard:
        card = SettingsCard(self.tr("This program"))
        self.releases = ReleaseChoice()
        self.releases.changed.connect(self._check_if_made)
        card.add(self.releases)
        row = QHBoxLayout()
        row.setSpacing(Space.ONE_AND_HALF)
        for words, name, asked in (
            (self.tr("About and l&icences…"), "about_button", self.about_asked),
            (self.tr("Save a file for su&pport…"), "support_button", self.support_asked),
            (self.tr("Show the &folder of the records"), "folder_button", self.folder_asked),
        ):
            button = self._button(words, name)
            button.clicked.connect(asked)
            row.addWidget(button)
        row.addStretch(1)
        card.add_row(row)
        return card

    def _foot(self) -> QFrame:
        foot = QFrame()
        foot.setObjectName("footer")
        layout = QHBoxLayout(foot)
        layout.setContentsMargins(Space.THREE, Space.TWO, Space.THREE, Space.TWO)
        layout.setSpacing(Space.ONE_AND_HALF)
        layout.addStretch(1)
        self.undo_button = self._button(self.tr("&Undo changes"), "settings_undo_button")
        self.undo_button.clicked.connect(self._undo)
        layout.addWidget(self.undo_button)
        self.save_button = self._button(self.tr("&Save"), "settings_save_button", role="primary")
        self.save_button.clicked.connect(self._save)
        layout.addWidget(self.save_button)
        return foot

    def _choice(self, name: str, items: Sequence[tuple[str, object]]) -> QComboBox:
        field = QComboBox()
        field.setObjectName(name)
        describe(field)
        for words, value in items:
            field.addItem(words, value)
        field.setMaximumWidth(_FIELD_WIDTH // 2)
        field.currentIndexChanged.connect(self._check_if_made)
        return field

    @Slot()
    def _check_if_made(self) -> None:
        if hasattr(self, "save_button"):
            self._check()

    def _button(self, words: str, name: str, *, role: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        describe(button)
        button.setAutoDefault(False)
        if role:
            button.setProperty("role", role)
        return button

    def _minutes_text(self, minutes: int) -> str:
        match minutes:
            case 0:
                return self.tr("Never lock")
            case 1:
                return self.tr("1 minute")
            case _:
                return self.tr("{minutes} minutes").format(minutes=count_text(minutes))
