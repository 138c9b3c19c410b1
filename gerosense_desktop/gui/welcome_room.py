"""The first start: asks for the server's address once, and then is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.api.finding import Finding, Verdict
from gerosense_desktop.gui.connection_test import ConnectionTest, Diagnose, try_connection
from gerosense_desktop.gui.pages.welcome_page import WelcomePage
from gerosense_desktop.gui.widgets.notice import Tone
from gerosense_desktop.gui.widgets.step_path import Step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gerosense_desktop.gui.main_window import MainWindow


class WelcomeRoom(QObject):
    """Nobody has to answer: files can be dropped all the same, and the address be set in Settings."""

    def __init__(self, window: MainWindow, *, diagnosis: Diagnose = try_connection) -> None:
        """Prepare the room; nothing is shown yet.

        Args:
            window: The window.
            diagnosis: Tries a connection.
        """
        super().__init__(window)
        self._window = window
        self.page: WelcomePage | None = None
        self.test = ConnectionTest(window.flow, diagnosis=diagnosis, parent=self)
        self.test.found.connect(self._show_findings)
        self.test.ended.connect(self._end)
        window.pages.currentChanged.connect(self._leave)

    def begin(self) -> None:
        """Ask, where no address is known, one would help, and nothing else is under way."""
        window = self._window
        settled = window.server or window.closed_by_policy or window.flow.workspace.practice
        if settled or window.flow.step is not Step.FILES:
            return
        self.page = page = WelcomePage()
        page.connect_asked.connect(self._connect)
        page.keep_asked.connect(self._keep)
        page.practice_asked.connect(window.toggle_practice)
        page.later_asked.connect(self._go_on)
        window.pages.addWidget(page)
        window.pages.setCurrentWidget(page)
        page.focus_first()

    @Slot(str)
    def _connect(self, server: str) -> None:
        if self.page is not None:
            self.page.show_testing()
            self.test.start(server)

    @Slot(object)
    def _show_findings(self, findings: Sequence[Finding]) -> None:
        if self.page is not None:
            self.page.show_findings(findings)

    @Slot(object)
    def _end(self, findings: Sequence[Finding]) -> None:
        if self.page is None:
            return
        self.page.show_tested(findings)
        if findings and all(finding.verdict is not Verdict.BAD for finding in findings):
            self._keep(self.page.server_field.text().strip())
            words = self.tr("Connected to {host}. Drop a patient's export to begin.")
            self._window.say(words.format(host=self._window.host), tone=Tone.GOOD)

    @Slot(str)
    def _keep(self, server: str) -> None:
        window = self._window
        url = ServerAddress.parse(server).url
        window.change_settings(window.settings.but(server_url=url))
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        self._window.pages.setCurrentWidget(self._window.files_page)
        self._window.files_page.show_empty()

    @Slot()
    def _leave(self) -> None:
        page = self.page
        if page is None or self._window.pages.currentWidget() is page:
            return
        # Whatever comes instead, a drop or another place, it is not asked again before the next start.
        self.page = None
        self.test.cancel()
        self._window.pages.removeWidget(page)
        page.deleteLater()
