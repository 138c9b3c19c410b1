"""The person's choices, kept in a small file.

They are read before the window's first frame, so they are checked by hand here: no library is loaded for them.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final, Self

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


@dataclass(frozen=True, kw_only=True)
class Settings:
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
        chosen: The names of those that were given; the others are the program's own defaults.
    """

    server_url: str = ""
    workers: int = 4
    lock_after_minutes: int = 10
    language: str = ""
    look: Look = Look.SYSTEM
    last_patient: str | None = None
    remember_folders: bool = False
    ask_for_releases: bool = True
    release_feed: str = ""
    recent_folders: tuple[str, ...] = ()
    chosen: frozenset[str] = field(init=False, repr=False, compare=False)

    def __new__(cls, **chosen: object) -> Self:
        """Note what is chosen; ``__init__`` does the rest."""
        self = super().__new__(cls)
        # Frozen: set past the guard, before anybody has it.
        object.__setattr__(self, "chosen", frozenset(chosen))
        return self

    @classmethod
    def of(cls, found: object) -> Self:
        """Check values of unknown origin and return them as settings; names that nobody knows are left out.

        Args:
            found: Values by name, as JSON has them.

        Raises:
            ValueError: They are not, or one is none that could be chosen.
        """
        if not isinstance(found, dict):
            raise ValueError("not values by name")  # noqa: TRY004 - one kind of error for what is no choice
        # A newer program's settings may hold more.
        return cls().but(**{name: checked(name, value) for name, value in found.items() if name in NAMES})

    def choices(self) -> dict[str, object]:
        """Return what was chosen, by name."""
        return {name: getattr(self, name) for name in NAMES if name in self.chosen}

    def but(self, **changes: object) -> Self:
        """Return the same with other choices."""
        # Which name goes with which type is `checked`'s to know, not the type checker's.
        return type(self)(**(self.choices() | changes))  # type: ignore[arg-type]

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the settings; a missing file means the defaults.

        Raises:
            SettingsError: The file is there and cannot be understood.
            NotPrivateError: There is a link in its place.
        """
        try:
            narrow_file(path)
            return cls.of(json.loads(path.read_bytes()))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError, RecursionError):
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
            written = json.dumps(self.choices(), indent=2, ensure_ascii=False).encode()
            replace_private(path, lambda stream: stream.write(written))
        except OSError:
            raise SettingsError("The settings could not be saved. Is the disk full or the folder read-only?") from None


def checked(name: str, value: object) -> object:
    """Return a value as the settings hold it.

    Args:
        name: One of NAMES.
        value: As JSON has it.

    Raises:
        ValueError: It is none that could be chosen.
    """
    return _CHECKS[name](value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004 - one kind of error for what is no choice
    # Half a character is none that a screen or a file could take.
    value.encode()
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _look(value: object) -> Look:
    return Look(_text(value))


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("neither yes nor no")  # noqa: TRY004 - see above
    return value


def _number(least: int, most: int) -> Callable[[object], int]:
    def check(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError("not a number from least to most")
        return value

    return check


def _folders(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or len(value) > MOST_FOLDERS:
        raise ValueError("not so few folders")
    return tuple(_text(folder) for folder in value)


_CHECKS: Final[Mapping[str, Callable[[object], object]]] = MappingProxyType(
    {
        "server_url": _text,
        "workers": _number(1, 16),
        "lock_after_minutes": _number(0, 1440),
        "language": _text,
        "look": _look,
        "last_patient": _text_or_none,
        "remember_folders": _yes_or_no,
        "ask_for_releases": _yes_or_no,
        "release_feed": _text,
        "recent_folders": _folders,
    }
)

NAMES: Final = tuple(_CHECKS)
"""Everything that can be chosen."""
