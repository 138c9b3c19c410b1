"""One look at a server at a time, on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from pydantic import SecretStr
from PySide6.QtCore import QObject, Signal, Slot

from gerosense_desktop.api.finding import Finding

if TYPE_CHECKING:
    from threading import Event

    from gerosense_desktop.api.address import ServerAddress
    from gerosense_desktop.api.diagnosis import Asks
    from gerosense_desktop.gui.upload_flow import UploadFlow
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workspace import Workspace

Diagnose = Callable[["Workspace", str, SecretStr | None], Iterator[Finding]]
"""Called with the place of work, the address as typed, and the patient's token, if it may be tried there."""


def try_connection(workspace: Workspace, server: str, token: SecretStr | None) -> Iterator[Finding]:
    """Look at a server as the uploads would reach it."""
    from gerosense_desktop.api.diagnosis import diagnose  # noqa: PLC0415 - loaded when a connection is tried

    def client_for(address: ServerAddress) -> Asks:
        # The status is asked without a token; a client cannot be made without any.
        return workspace.make_client(address.url, token or SecretStr("none"), 1)

    yield from diagnose(server, client_for=client_for, token=token)


class ConnectionTest(QObject):
    """A test that was cancelled, or that another followed, says nothing more.

    Signals:
        found: What was found so far (list of Finding).
        ended: The test is over (list of Finding).
    """

    found = Signal(object)
    ended = Signal(object)

    def __init__(self, flow: UploadFlow, *, diagnosis: Diagnose = try_connection, parent: QObject) -> None:
        """Prepare tests.

        Args:
            flow: The place of work, and its threads.
            diagnosis: Tries a connection.
            parent: The owner.
        """
        super().__init__(parent)
        self._flow = flow
        self.diagnosis = diagnosis
        self._test: BackgroundStep | None = None
        self.findings: list[Finding] = []

    def start(self, server: str, *, token: SecretStr | None = None) -> None:
        """Try the connection to a server.

        Args:
            server: Its address, as typed.
            token: A patient's, where uploads send it to this server; None to try none.
        """
        self.findings = []
        workspace = self._flow.workspace

        def step(cancel: Event) -> Iterator[Finding]:
            for finding in self.diagnosis(workspace, server, token):
                if cancel.is_set():
                    return
                yield finding

        self._test = self._flow.steps.new(step)
        self._test.events_arrived.connect(self._take)
        self._test.finished.connect(self._end)
        self._test.start()

    def cancel(self) -> None:
        """End the test, if there is one."""
        if self._test is not None:
            self._test.cancel()
            self._test = None

    def forget(self) -> None:
        """Let the test, if there is one, end unheard."""
        self._test = None

    @Slot(object)
    def _take(self, findings: tuple[Finding, ...]) -> None:
        if self.sender() is self._test:
            self.findings += findings
            self.found.emit(self.findings)

    @Slot()
    def _end(self) -> None:
        if self.sender() is self._test:
            self._test = None
            self.ended.emit(self.findings)
