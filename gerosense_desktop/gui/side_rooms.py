"""The places of the window beside the upload: History, the lock, and the file for support."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gerosense_desktop.gui.background_notice import BackgroundNotice
from gerosense_desktop.gui.choice_room import ChoiceRoom
from gerosense_desktop.gui.doubts import Doubts
from gerosense_desktop.gui.erasing import Erasing
from gerosense_desktop.gui.first_rooms import FirstRooms
from gerosense_desktop.gui.help_room import HelpRoom
from gerosense_desktop.gui.history_room import HistoryRoom
from gerosense_desktop.gui.idle_lock import Clocks, IdleLock
from gerosense_desktop.gui.lock_room import LockRoom
from gerosense_desktop.gui.patients_room import PatientsRoom
from gerosense_desktop.gui.proxy_room import ProxyRoom
from gerosense_desktop.gui.release_room import ReleaseRoom
from gerosense_desktop.gui.settings_room import SettingsRoom
from gerosense_desktop.gui.support_room import SupportRoom
from gerosense_desktop.gui.welcome_room import WelcomeRoom
from gerosense_desktop.releases.memory import Memory
from gerosense_desktop.releases.trust import Trust
from gerosense_desktop.releases.watch import ReleaseWatch

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from gerosense_desktop.gui.main_window import MainWindow
    from gerosense_desktop.support.bundle import Bundle


class SideRooms(QObject):
    """Opens every room once; the window owns them."""

    def __init__(
        self,
        window: MainWindow,
        *,
        settings_file: Path,
        make_bundle: Callable[[], Bundle],
        clocks: Clocks | None = None,
        locked: Collection[str] = (),
        watch: ReleaseWatch | None = None,
        first: FirstRooms | None = None,
    ) -> None:
        """Open the rooms.

        Args:
            window: The window.
            settings_file: Where the settings are kept: they may name a patient who is to be erased.
            make_bundle: Gathers the file for support; called on a thread of its own.
            clocks: Tell how long nobody did anything.
            locked: Settings that only an administrator may change.
            watch: Looks out for newer versions; one that believes nobody, and so asks nobody, if none is given.
            first: The rooms that are open already; opened here if none are given.
        """
        super().__init__(window)
        window.furnish()
        first = first or FirstRooms(window)
        clipboard = window.conversation.clipboard
        watch = watch or ReleaseWatch(trust=Trust(), memory=Memory.beside(settings_file))
        self.doubts = Doubts(window)
        self.files = first.files
        self.erasing = Erasing(window, settings_file=settings_file)
        self.patients = PatientsRoom(window, erasing=self.erasing)
        self.history = HistoryRoom(window, clipboard=clipboard, erasing=self.erasing)
        self.proxy = ProxyRoom(window)
        self.settings = SettingsRoom(
            window, home=settings_file.parent, proxy=self.proxy, locked=locked, release_feed=watch.feed
        )
        self.support = SupportRoom(window, make_bundle=make_bundle)
        self.help = HelpRoom(window)
        self.welcome = first.welcome or WelcomeRoom(window)
        self.choice = ChoiceRoom(window)
        self.notice = BackgroundNotice(window)
        self.releases = ReleaseRoom(window, watch=watch)
        # Last: it hears every event from now on.
        self.idle = IdleLock(minutes=window.settings.lock_after_minutes, clocks=clocks, parent=window)
        self.lock = LockRoom(window, rooms=(self.history, self.patients), idle=self.idle, clipboard=clipboard)
