"""Settings as a place of the window: keeps what is chosen, tries the connection, and says what the program is."""

# ruff: noqa: PLC0415 - what tries a connection is loaded when one is tried

from __future__ import annotations

import platform
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pydantic import SecretStr
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from gerosense_desktop import __version__
from gerosense_desktop.api.finding import Finding
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.gui.dialogs.about_dialog import AboutDialog
from gerosense_desktop.gui.pages.settings_page import SettingsPage
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.theme import theme_of

if TYPE_CHECKING:
    from pathlib import Path
    from threading import Event

    from gerosense_desktop.api.address import ServerAddress
    from gerosense_desktop.api.diagnosis import Asks
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.proxy_room import ProxyRoom
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.settings import Settings

Diagnose = Callable[["Workspace", str], Iterator[Finding]]


def try_connection(workspace: Workspace, server: str) -> Iterator[Finding]:
    """Look at a server as the uploads would reach it."""
    from gerosense_desktop.api.diagnosis import diagnose

    def client_for(address: ServerAddress) -> Asks:
        # The status is asked without a token; a client cannot be made without any.
        return workspace.make_client(address.url, SecretStr("none"), 1)

    yield from diagnose(server, client_for=client_for)


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
    ) -> None:
        """Open the room.

        Args:
            window: The window.
            home: The folder of the program's records.
            proxy: Asks for the login of the network's proxy.
            diagnosis: Tries a connection.
            locked: Names of the settings that only an administrator may change.
        """
        super().__init__(window)
        self._window, self._home, self.diagnosis = window, home, diagnosis
        self._proxy = proxy
        self._test: BackgroundStep | None = None
        self._found: list[Finding] = []
        self._locked = locked
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
        self._test = None
        self.page.show_settings(self._window.settings)
        self._window.pages.setCurrentWidget(self.page)
        self.page.focus_first()

    @Slot()
    def _leave(self) -> None:
        if self._test is not None and self._window.places.present is not Place.SETTINGS:
            self._test.cancel()
            self._test = None

    @Slot(object)
    def _wear(self, settings: Settings) -> None:
        theme_of(QGuiApplication.instance()).choose(settings.look)

    # ── the connection ────────────────────────────────────────────────────────────────────────────────────────

    @Slot(str)
    def _try(self, server: str) -> None:
        self._found = []
        self.page.show_testing()
        workspace = self._window.flow.workspace

        def step(cancel: Event) -> Iterator[Finding]:
            for finding in self.diagnosis(workspace, server):
                if cancel.is_set():
                    return
                yield finding

        self._test = self._window.flow.steps.new(step)
        self._test.events_arrived.connect(self._take_findings)
        self._test.finished.connect(self._end)
        self._test.start()

    @Slot(object)
    def _take_findings(self, findings: tuple[Finding, ...]) -> None:
        if self.sender() is self._test:
            self._found += findings
            self.page.show_findings(self._found)

    @Slot()
    def _end(self) -> None:
        if self.sender() is self._test:
            self._test = None
            self.page.show_tested()
            if any(finding.facts.get("Cause") == Cause.PROXY_LOGIN.value for finding in self._found):
                self._proxy.ask()

    @Slot()
    def _copy(self) -> None:
        from gerosense_desktop.api.diagnosis import page_for_it

        page = page_for_it(self._found, version=__version__, system=platform.platform(), at=datetime.now(UTC))
        QGuiApplication.clipboard().setText(page)

    # ── this program ──────────────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _about(self) -> None:
        AboutDialog(parent=self._window).open()

    @Slot()
    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._home)))
