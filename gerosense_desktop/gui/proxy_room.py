"""The login for the network's proxy: asks for it when it is wanted, and keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Slot

from gerosense_desktop.api.address import ServerAddress
from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.api.system_proxy import FindProxy, proxy_for
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui.dialogs.proxy_dialog import ProxyDialog
from gerosense_desktop.upload.events import RunPaused

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from gerosense_desktop.api.proxy import ProxyLogin
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workers.step_worker import Failure
    from gerosense_desktop.upload.events import RunEvent


class ProxyRoom(QObject):
    """The keychain is asked on a thread of its own. A login that was refused is asked for again."""

    def __init__(self, window: MainWindow, *, find_proxy: FindProxy = proxy_for) -> None:
        """Listen.

        Args:
            window: The window.
            find_proxy: Names the system's proxy for a server.
        """
        super().__init__(window)
        self._window = window
        self.find_proxy = find_proxy
        self._dialog: ProxyDialog | None = None
        self._keeper: BackgroundStep | None = None
        self._host = ""
        window.flow.run_failed.connect(self._hear_failure)
        window.flow.run_events_arrived.connect(self._hear_events)

    @Slot()
    def ask(self) -> None:
        """Ask for the login, where there is a proxy and nobody is asked yet."""
        window = self._window
        store = window.flow.workspace.proxies
        if store is None or self._dialog is not None or window.locked:
            return
        try:
            proxy = self.find_proxy(ServerAddress.parse(window.server))
        except GeroSenseError:
            return
        if proxy is None:
            return
        # Kept under the name by which the client asks for it.
        self._host = urlsplit(f"//{proxy}").hostname or proxy
        self._dialog = ProxyDialog(self._host, lasting=window.flow.workspace.tokens.lasting, parent=window)
        self._dialog.login_given.connect(self._keep)
        self._dialog.finished.connect(self._let_go)
        self._dialog.open()

    @Slot(object)
    def _hear_failure(self, failure: Failure) -> None:
        if isinstance(failure.error, ServiceError) and failure.error.cause is Cause.PROXY_LOGIN:
            self.ask()

    @Slot(object)
    def _hear_events(self, events: tuple[RunEvent, ...]) -> None:
        if any(isinstance(event, RunPaused) and event.cause is Cause.PROXY_LOGIN for event in events):
            self.ask()

    @Slot()
    def _let_go(self) -> None:
        self._dialog = None

    @Slot(object)
    def _keep(self, login: ProxyLogin) -> None:
        store, host = self._window.flow.workspace.proxies, self._host
        if store is None:
            return

        def step(_cancel: Event) -> Iterator[str]:
            store.put(host, login)
            yield host

        self._keeper = self._window.flow.steps.new(step)
        self._keeper.events_arrived.connect(self._go_on)
        self._keeper.failed.connect(self._say_failed)
        self._keeper.start()

    @Slot(object)
    def _go_on(self, _hosts: tuple[str, ...]) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        flow = self._window.flow
        if flow.uploading:
            flow.sending.resume()
        else:
            flow.review_again()

    @Slot(object)
    def _say_failed(self, failure: Failure) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(failure.user_message)
