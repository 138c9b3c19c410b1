"""Settings as a place of the window: keeps what is chosen, tries the connection, and says what the program is."""

# ruff: noqa: PLC0415 - what tries a connection is loaded when one is tried

from __future__ import annotations

import platform
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from gerosense_desktop import __version__
from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.gui.connection_test import ConnectionTest, Diagnose, try_connection
from gerosense_desktop.gui.dialogs.about_dialog import AboutDialog
from gerosense_desktop.gui.pages.settings_page import SettingsPage
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.theme import theme_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from gerosense_desktop.api.finding import Finding
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.proxy_room import ProxyRoom
    from gerosense_desktop.settings import Settings


class SettingsRoom(QObject):
    """The network is asked on a thread of its own."""

    def __init__(
        self,
        window: MainWindow,
        *,
        home: Path,
        proxy: ProxyRoom,
        diagnosis: Diagnose = try_connection,
        locked: Collection[str] = (),
        release_feed: Callable[[Settings], ServerAddress | None] = lambda _settings: None,
    ) -> None:
        """Open the room.

        Args:
            window: The window.
            home: The folder of the program's records.
            proxy: Asks for the login of the network's proxy.
            diagnosis: Tries a connection.
            locked: Names of the settings that only an administrator may change.
            release_feed: Says where newer versions are asked for; None for nowhere.
        """
        super().__init__(window)
        self._window, self._home, self._proxy = window, home, proxy
        self.test = ConnectionTest(window.flow, diagnosis=diagnosis, parent=self)
        self.test.found.connect(self._show_findings)
        self.test.ended.connect(self._end)
        self._locked, self._release_feed = locked, release_feed
        self._page: SettingsPage | None = None
        window.places.add(Place.SETTINGS, show=self.show)
        window.pages.currentChanged.connect(self._leave)
        window.settings_changed.connect(self._wear)

    @property
    def page(self) -> SettingsPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            self._page = page = SettingsPage(locked=self._locked)
            page.settings_chosen.connect(self._window.change_settings)
            page.test_asked.connect(self._try)
            page.copy_asked.connect(self._copy)
            page.support_asked.connect(self._window.conversation.support_asked)
            page.about_asked.connect(self._about)
            page.folder_asked.connect(self._show_folder)
            self._window.places.furnish(Place.SETTINGS, page)
        return self._page

    @Slot()
    def show(self) -> None:
        """Go to the settings, as they are now."""
        if self._window.flow.workspace.practice:
            return
        self.test.forget()
        feed = self._release_feed(self._window.settings)
        self.page.releases.show_host("" if feed is None else feed.host)
        self.page.show_settings(self._window.settings)
        self._window.pages.setCurrentWidget(self.page)
        self.page.focus_first()

    @Slot()
    def _leave(self) -> None:
        if self._window.places.present is not Place.SETTINGS:
            self.test.cancel()

    @Slot(object)
    def _wear(self, settings: Settings) -> None:
        theme_of(QGuiApplication.instance()).choose(settings.look)

    # ── the connection ────────────────────────────────────────────────────────────────────────────────────────

    @Slot(str)
    def _try(self, server: str) -> None:
        self.page.show_testing()
        patient = self._window.flow.patient
        # A token goes nowhere but where uploads would send it: an address that is only typed may hold a typo.
        kept = patient is not None and ServerAddress.parse(server).url == self._window.settings.server_url
        self.test.start(server, token=patient.token if patient is not None and kept else None)

    @Slot(object)
    def _show_findings(self, findings: Sequence[Finding]) -> None:
        self.page.show_findings(findings)

    @Slot(object)
    def _end(self, findings: Sequence[Finding]) -> None:
        self.page.show_tested()
        if any(finding.facts.get("Cause") == Cause.PROXY_LOGIN.value for finding in findings):
            self._proxy.ask()

    @Slot()
    def _copy(self) -> None:
        from gerosense_desktop.api.diagnosis import page_for_it

        page = page_for_it(self.test.findings, version=__version__, system=platform.platform(), at=datetime.now(UTC))
        QGuiApplication.clipboard().setText(page)

    # ── this program ──────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _about(self) -> None:
        AboutDialog(parent=self._window).open()

    @Slot()
    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._home)))
