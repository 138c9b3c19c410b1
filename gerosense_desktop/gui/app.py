"""The composition root of the window: builds everything once, hands it in, and takes it down again."""

from __future__ import annotations

import logging
import sys
from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from gerosense_desktop.crash_report import describe_error, watch_for_crashes
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui import later
from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.autostart import Autostart, Grab
from gerosense_desktop.gui.clinic_street import clinic_street
from gerosense_desktop.gui.file_open_event import FileOpenFilter
from gerosense_desktop.gui.first_rooms import FirstRooms
from gerosense_desktop.gui.furnishing import Furnishing
from gerosense_desktop.gui.language import languages_of, translated
from gerosense_desktop.gui.last_resort import last_resort
from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.single_instance import SingleInstance, Start
from gerosense_desktop.gui.theme import theme_of
from gerosense_desktop.gui.upload_flow import UploadFlow
from gerosense_desktop.gui.windows import Windows
from gerosense_desktop.gui.workspaces import clinic_workspace, practice_workspace
from gerosense_desktop.keychain import LateKeychain, find_keychain
from gerosense_desktop.log import start_log, stop_log
from gerosense_desktop.merge_settings import merge_settings
from gerosense_desktop.paths import Paths
from gerosense_desktop.policy import ClosedPolicy, Policy, load_policy
from gerosense_desktop.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from gerosense_desktop.keychain import Keychain
    from gerosense_desktop.releases.watch import ReleaseWatch
    from gerosense_desktop.support.bundle import Bundle


_TURN: Final = 0.0005
"""Seconds that a thread may work on in Python while the window waits for its turn; usually ten times as much."""

_log = logging.getLogger(__name__)


def main(
    files: Sequence[Path],
    *,
    demo: bool = False,
    practice: bool = False,
    autostart: bool = False,
    grab: Path | None = None,
) -> int:
    """Show the window and return the program's exit code.

    Args:
        files: Files to read at once.
        demo: Practise with the bundled export and upload it by itself.
        practice: Begin in practice.
        autostart: Upload by itself once the files are read; in practice only.
        grab: Save a picture of the window to this PNG file once it rests, and end.
    """
    app = make_application()
    # Until the settings are read, as the system says.
    languages_of(app).speak("")
    paths = Paths.from_environment()
    with watch_for_crashes(paths.logs), ExitStack() as stack:
        try:
            paths.make_home()
            stack.callback(stop_log, start_log(paths.logs))
            instance = SingleInstance(paths.home)
            stack.callback(instance.close)
            # A demonstration is nobody's work: it neither waits for the running window nor takes its place.
            start = Start.FIRST if demo else instance.start(files)
            if start is Start.FIRST:
                return _show(
                    app,
                    files=files,
                    paths=paths,
                    instance=instance,
                    practice=practice or demo,
                    autostart=autostart or demo,
                    grab=grab,
                )
        except GeroSenseError as error:
            _say(error.user_message)
            return 1
        if start is Start.NO_ANSWER:
            _say(
                QGuiApplication.translate(
                    "app",
                    "The program is already open, but it does not answer. "
                    "Close it, or restart the computer, and try again.",
                )
            )
            return 1
    return 0


class _Keeper(QObject):
    """Keeps the settings when the window changes them."""

    def __init__(self, window: MainWindow, *, path: Path, policy: Policy) -> None:
        super().__init__(window)
        self._window = window
        self._path, self._policy = path, policy
        self._before = window.settings
        window.settings_changed.connect(self._keep)

    @Slot(object)
    def _keep(self, settings: Settings) -> None:
        own, base = self._policy.own(settings), self._policy.own(self._before)
        try:
            # Another program may have kept something since: the terminal may have erased a patient.
            kept = Settings.load(self._path) if self._path.is_file() else Settings()
            merge_settings(own, base=base, kept=kept).save(self._path)
        except GeroSenseError as error:
            self._window.say(error.user_message, details=describe_error(error))
        else:
            self._before = settings


def build_window(paths: Paths, *, practice: bool = False) -> MainWindow:
    """Build the first window whole; see ``build_windows``."""
    windows, furnishing = build_windows(paths, practice=practice)
    furnishing.finish()
    return windows.present


def build_windows(paths: Paths, *, practice: bool = False) -> tuple[Windows, Furnishing]:
    """Build the window with everything real behind it, in the language that the settings say.

    It is complete only when it is furnished: a moment after its first frame, or at once where ``finish`` is called.
    """
    sys.setswitchinterval(_TURN)
    problem = ""
    try:
        settings = Settings.load(paths.settings)
    except GeroSenseError as error:
        settings, problem = Settings(), error.user_message
    policy, doubtful = Policy(), ""
    try:
        policy = load_policy()
    except GeroSenseError as error:
        policy, doubtful = ClosedPolicy(), error.user_message
    settings = policy.apply(settings)
    keychain = LateKeychain(find_keychain)
    home = clinic_workspace(paths, keychain=keychain)
    begin = practice_workspace() if practice else home
    flow = UploadFlow(street=clinic_street(), workspace=begin)

    @cache
    def watch() -> ReleaseWatch:
        # What cannot be read may have switched the asking off.
        return _watch(paths, believes=not (doubtful or problem))

    app = make_application()
    languages = languages_of(app)
    languages.speak(settings.language)
    theme_of(app).choose(settings.look)

    def make(settings: Settings) -> tuple[MainWindow, Furnishing]:
        with theme_of(app).undressed():
            window = MainWindow(
                flow,
                settings=settings,
                home_workspace=home,
                enter_practice=practice_workspace,
                closed=isinstance(policy, ClosedPolicy),
            )
            first = FirstRooms(window)
            first.begin()
        if not problem:
            # Settings that cannot be read are never written over.
            _Keeper(window, path=paths.settings, policy=policy)

        def load() -> Iterator[None]:
            yield from later.load_window()
            if settings.last_patient is not None:
                # The window is about to ask it for their token.
                _ = keychain.lasting

        def load_libraries() -> Iterator[None]:
            yield from later.load_libraries()
            # Looked for now, it need not be when a file is read.
            _ = keychain.lasting

        def furnish() -> None:
            from gerosense_desktop.gui.side_rooms import SideRooms  # noqa: PLC0415 - see `later`

            with theme_of(app).undressed():
                rooms = SideRooms(
                    window,
                    settings_file=paths.settings,
                    make_bundle=lambda: _bundle(paths, keychain=keychain),
                    locked=policy.locked,
                    watch=watch(),
                    first=first,
                )
            rooms.releases.begin()

        return window, Furnishing(
            window, load=load, furnish=furnish, load_libraries=load_libraries, prepare=window.prepare
        )

    def make_whole(settings: Settings) -> MainWindow:
        window, furnishing = make(settings)
        furnishing.finish()
        return window

    window, furnishing = make(settings)
    windows = Windows(window, languages=languages, make=make_whole)
    if problem or doubtful:
        windows.present.say(problem or doubtful)
    return windows, furnishing


def _watch(paths: Paths, *, believes: bool) -> ReleaseWatch:
    from gerosense_desktop.releases.memory import Memory  # noqa: PLC0415 - see `later`
    from gerosense_desktop.releases.trust import Trust  # noqa: PLC0415
    from gerosense_desktop.releases.watch import ReleaseWatch  # noqa: PLC0415

    return ReleaseWatch(trust=Trust.built_in() if believes else Trust(), memory=Memory.beside(paths.settings))


def _show(
    app: QApplication,
    *,
    files: Sequence[Path],
    paths: Paths,
    instance: SingleInstance,
    practice: bool,
    autostart: bool,
    grab: Path | None,
) -> int:
    windows, furnishing = build_windows(paths, practice=practice)

    def connect(window: MainWindow) -> None:
        opened = FileOpenFilter(window)
        opened.files_opened.connect(window.take_files_from_outside)
        app.installEventFilter(opened)
        instance.files_arrived.connect(window.take_files_from_outside)
        app.commitDataRequest.connect(window.end_session)
        # Not left to Qt: a dialog about to open keeps a program without a window alive.
        window.closed.connect(app.quit, Qt.ConnectionType.QueuedConnection)

    windows.opened.connect(connect)
    window = windows.present
    connect(window)
    if practice:
        # Its patient and its sample are there from the first frame.
        furnishing.finish()

    def begin() -> None:
        if autostart:
            Autostart(window)
        window.ask_about_unknown()
        export = window.flow.workspace.sample_export
        given = list(files) or ([export] if autostart and export is not None else [])
        if grab is not None:
            picture = Grab(window, path=grab, after_upload=bool(given) and autostart)
            if not (given and autostart):
                QTimer.singleShot(0, picture, picture.take)
        if given:
            window.take_files(given)

    if furnishing.complete:
        begin()
    else:
        furnishing.finished.connect(begin)
    window.show()
    _log.info("window opened")
    with last_resort(windows.say):
        code = app.exec()
    window = windows.present
    window.flow.shut_down()
    # PySide6 crashes at exit where a window is left to the interpreter: it goes now, while all is well.
    window.close()
    shiboken6.delete(window)
    _log.info("window closed")
    return code


def _bundle(paths: Paths, *, keychain: Keychain) -> Bundle:
    from gerosense_desktop.support.command import bundle_of  # noqa: PLC0415 - on a thread of its own, if ever

    return bundle_of(paths, keychain=keychain)


def _say(text: str) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "GeroSense Desktop", translated(text))
    box.setObjectName("message")
    box.exec()
