"""Where the program keeps what it keeps."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

from gerosense_desktop.private_files import make_private_folder
from gerosense_desktop.windows_rights import for_current_user_alone

_APP_NAME: Final = "GeroSense Desktop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The program's own files; nothing is created by asking.

    Attributes:
        home: The folder of it all; opaque key for "one running window per home".
        ledger: What was sent.
        practice_ledger: The ledger of practice; never mixed with the real one.
        settings: The person's choices.
        logs: The folder of the log.
    """

    home: Path
    ledger: Path
    practice_ledger: Path
    settings: Path
    logs: Path

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> "Paths":
        """All under ``GEROSENSE_HOME`` where that is set, else where the system keeps a user's application data."""
        home = environment.get("GEROSENSE_HOME")
        if home:
            root = Path(home).expanduser().absolute()
            return cls.under(root, logs=root / "logs")
        dirs = platformdirs.PlatformDirs(_APP_NAME, appauthor=False, roaming=False)
        return cls.under(Path(dirs.user_data_dir), logs=Path(dirs.user_log_dir))

    def make_home(self) -> None:
        """Make the folder for its user alone, or narrow the rights of one that is there.

        Where it cannot be made, whoever writes to it first says so.

        Raises:
            NotPrivateError: It belongs to somebody else, or its rights cannot be narrowed.
        """
        with suppress(OSError):
            make_private_folder(self.home)
            if sys.platform == "win32":
                # The usual place is its user's alone anyhow: where this fails, that is no reason to stop.
                for_current_user_alone(self.home)

    @classmethod
    def under(cls, root: Path, *, logs: Path) -> "Paths":
        """Lay the files out below ``root``."""
        return cls(
            home=root,
            ledger=root / "ledger" / "ledger.sqlite3",
            practice_ledger=root / "practice" / "ledger.sqlite3",
            settings=root / "settings.json",
            logs=logs,
        )
