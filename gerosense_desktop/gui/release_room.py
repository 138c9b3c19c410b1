"""Newer versions: looked for on a thread of its own while nothing is sent, and said in one quiet line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from gerosense_desktop import __version__
from gerosense_desktop.gui.locale_text import whole_date_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from threading import Event

    from gerosense_desktop.api.proxy import ProxyLogin
    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.gui.workers.background_step import BackgroundStep
    from gerosense_desktop.gui.workspace import Workspace
    from gerosense_desktop.releases.release import Release
    from gerosense_desktop.releases.watch import Offer, ReleaseWatch
    from gerosense_desktop.settings import Settings

_FIRST: Final = 3_000
"""Milliseconds after the start: the window comes first."""

_BETWEEN: Final = 15 * 60_000
"""Milliseconds between two looks at the clock; how often the network is asked, the watch decides."""


class ReleaseRoom(QObject):
    """Nothing is asked in practice, during an upload, or where that is switched off; no failure is ever shown."""

    def __init__(self, window: MainWindow, *, watch: ReleaseWatch) -> None:
        """Open the room; nothing is asked before ``begin``.

        Args:
            window: The window.
            watch: Knows what to offer.
        """
        super().__init__(window)
        self._window, self._watch = window, watch
        self._step: BackgroundStep | None = None
        self._release: Release | None = None
        self._wish = _wish(window.settings)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        notice = window.release_notice
        notice.page_asked.connect(self._show_page)
        notice.copy_asked.connect(self._copy)
        notice.hide_asked.connect(self._hide)
        window.settings_changed.connect(self._take_settings)
        window.pages.currentChanged.connect(self._show)
        window.flow.run_started.connect(self._stop)
        # Also said when practice is entered or left.
        window.flow.patient_changed.connect(self._see_practice)

    def begin(self, *, after: int = _FIRST) -> None:
        """Look soon, ``after`` so many milliseconds, and then now and then."""
        QTimer.singleShot(after, self, self.look)
        self._timer.start(_BETWEEN)

    @Slot()
    def look(self) -> None:
        """Look whether there is a newer version, where nothing speaks against it."""
        window = self._window
        if self._step is not None or window.flow.uploading or window.flow.workspace.practice:
            return
        settings, workspace = window.settings, window.flow.workspace
        if not settings.ask_for_releases or self._watch.feed(settings) is None:
            self._offer(None)
            return

        def walk(cancel: Event) -> Iterator[Offer]:
            return self._watch.look(settings, cancel=cancel, proxy_login=partial(_login, workspace))

        self._step = window.flow.steps.new(walk)
        self._step.events_arrived.connect(self._take)
        self._step.finished.connect(self._end)
        self._step.start()

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        """Look anew where the wish is another; most changes of the settings are not about this."""
        wish = _wish(settings)
        if wish != self._wish:
            self._wish = wish
            self._stop()
            self.look()

    # ── what the watch says ───────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _take(self, offers: tuple[Offer, ...]) -> None:
        if self.sender() is self._step:
            self._offer(offers[-1].release)

    @Slot()
    def _end(self) -> None:
        if self.sender() is self._step:
            self._step = None

    def _offer(self, release: Release | None) -> None:
        if release != self._release:
            self._release = release
            self._show()

    @Slot()
    def _show(self) -> None:
        """Show it where a person begins; in the middle of something it would be in the way."""
        window, notice = self._window, self._window.release_notice
        begins = window.pages.currentWidget() is window.files_page and not window.flow.workspace.practice
        if self._release is None or not begins:
            notice.hide()
        else:
            notice.show_version(self._release.version)

    @Slot()
    def _stop(self) -> None:
        """Let a look, if there is one, end unheard."""
        if self._step is not None:
            self._step.cancel()
            self._step = None

    @Slot()
    def _see_practice(self) -> None:
        if self._window.flow.workspace.practice:
            self._stop()
        self._show()

    # ── what the person does ──────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _show_page(self) -> None:
        if self._release is not None:
            QDesktopServices.openUrl(QUrl(self._release.page, QUrl.ParsingMode.StrictMode))

    @Slot()
    def _copy(self) -> None:
        if self._release is not None:
            QGuiApplication.clipboard().setText(message_for_it(self._release))

    @Slot()
    def _hide(self) -> None:
        release = self._release
        if release is None:
            return
        self._offer(None)
        self._stop()

        def walk(_cancel: Event) -> Iterator[object]:
            self._watch.hide(release)
            yield from ()

        self._window.flow.steps.new(walk).start()


def message_for_it(release: Release) -> str:
    """Return what a nurse can send to who installs programs: version, page, checksums."""
    lead = QCoreApplication.translate(
        "ReleaseRoom", "GeroSense Desktop {version} was released on {date}. This computer has version {own}."
    )
    lines = [lead.format(version=release.version, date=whole_date_text(release.released), own=__version__)]
    lines += [release.note] if release.note else []
    lines += [release.page]
    if release.installers:
        lines += ["", QCoreApplication.translate("ReleaseRoom", "SHA-256 of the installers:")]
        lines += [f"{installer.sha256}  {installer.name}" for installer in release.installers]
    return "\n".join(lines) + "\n"


def _wish(settings: Settings) -> tuple[bool, str]:
    return settings.ask_for_releases, settings.release_feed


def _login(workspace: Workspace, proxy: str) -> ProxyLogin | None:
    return None if workspace.proxies is None else workspace.proxies.get(proxy)
