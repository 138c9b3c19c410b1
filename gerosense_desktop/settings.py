"""The person's choices, kept in a small file."""

from enum import StrEnum
from pathlib import Path
from typing import Final, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.private_files import make_private_folder, narrow_file, replace_private

MOST_FOLDERS: Final = 4
"""So many recent folders are remembered."""


class Look(StrEnum):
    """The colours of the window."""

    SYSTEM = ""
    LIGHT = "light"
    DARK = "dark"


class SettingsError(GeroSenseError):
    """The settings cannot be read or written."""


class Settings(BaseModel):
    """What a person can choose; frozen, so that a change is a new value.

    Attributes:
        server_url: Address of the clinic's GeroSense API proxy; empty until it is set.
        workers: How many batches are sent at the same time.
        lock_after_minutes: Without input, until the window locks; 0 for never.
        language: Code of the window's language; empty for the system's.
        look: Light or dark, or as the system is.
        last_patient: The patient shown when the window opens; an opaque user id.
        remember_folders: Whether folders of files are remembered; off until the person wants it, for a folder may be
            called after a patient.
        ask_for_releases: Whether newer versions of the program are asked for, where there is a place to ask.
        release_feed: Address of the release feed; empty for the one that the program was built with, if any.
        recent_folders: The folders in which files were, the last used first; never a file's own name.
    """

    # A newer program's settings may hold more; an older one ignores what it does not know.
    model_config = ConfigDict(frozen=True, extra="ignore")

    server_url: str = ""
    workers: int = Field(default=4, ge=1, le=16)
    lock_after_minutes: int = Field(default=10, ge=0, le=1440)
    language: str = ""
    look: Look = Look.SYSTEM
    last_patient: str | None = None
    remember_folders: bool = False
    ask_for_releases: bool = True
    release_feed: str = ""
    recent_folders: tuple[str, ...] = Field(default=(), max_length=MOST_FOLDERS)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the settings; a missing file means the defaults.

        Raises:
            SettingsError: The file is there and cannot be understood.
            NotPrivateError: There is a link in its place.
        """
        try:
            narrow_file(path)
            return cls.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            return cls()
        except (OSError, ValidationError):
            raise SettingsError(
                "The settings cannot be read. They were left as they are; "
                "rename or remove the settings file to start with new ones."
            ) from None

    def save(self, path: Path) -> None:
        """Write the settings so that a power cut leaves the old ones or the new ones, never half of them.

        What was never chosen is not written: an administrator may preset it.

        Raises:
            SettingsError: They cannot be written; the old ones are as they were.
            NotPrivateError: Their folder belongs to somebody else.
        """
        try:
            make_private_folder(path.parent)
            written = self.model_dump_json(indent=2, exclude_unset=True).encode()
            replace_private(path, lambda stream: stream.write(written))
        except OSError:
            raise SettingsError("The settings could not be saved. Is the disk full or the folder read-only?") from None
