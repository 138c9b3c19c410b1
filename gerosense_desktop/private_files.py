"""Files and folders that only the person who uses the program can read.

On POSIX every folder is 0700 and every file 0600 from its first byte, whatever the umask. On Windows the folders carry
the rights, see ``windows_rights``. No link is followed in the place of a file of the program's own: whoever can put one
there could have the program write elsewhere, or read something else.
"""

import os
import stat
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.sentence import Sentence

FOLDER_MODE: Final = 0o700
FILE_MODE: Final = 0o600

HAS_MODES: Final = os.name == "posix"
"""Elsewhere the rights of files are those of their folder."""

_JUNCTION: Final = 0xA0000003
"""What Windows marks a junction with (IO_REPARSE_TAG_MOUNT_POINT)."""

# Windows has no such flag; there the look before has to do.
_NO_FOLLOW: Final[int] = getattr(os, "O_NOFOLLOW", 0)


class NotPrivateError(GeroSenseError):
    """Something of the program's own belongs to somebody else, or is a link to another place."""


def make_private_folder(folder: Path) -> None:
    """Make a folder for its user alone, or narrow the rights of one that is there.

    The folder itself may be a link that its user made; what it points to has to be that user's.

    Raises:
        NotPrivateError: It belongs to somebody else, or its rights cannot be narrowed.
        OSError: It cannot be made.
    """
    _make(folder)
    if HAS_MODES:
        _narrow_folder(folder)


def _make(folder: Path) -> None:
    """Make a folder and what is missing above it; the umask widens none of them."""
    if folder.is_dir():
        return
    if folder != folder.parent:
        _make(folder.parent)
    try:
        folder.mkdir(mode=FOLDER_MODE)
    except FileExistsError:
        # Another window made it in between; anything else there is in the way.
        if not folder.is_dir():
            raise


def _narrow_folder(folder: Path) -> None:
    found = folder.stat()
    if not belongs_to_user(found):
        raise NotPrivateError(
            "The folder in which this program keeps its records belongs to another user of this computer. "
            "Nothing was read or written there. Sign in as that user, or ask your IT department."
        )
    if stat.S_IMODE(found.st_mode) != FOLDER_MODE:
        folder.chmod(FOLDER_MODE)
        if stat.S_IMODE(folder.stat().st_mode) & 0o077:
            raise NotPrivateError(
                "Other users of this computer can read the folder in which this program keeps its records, and that "
                "cannot be changed. Ask your IT department to move it to a disk that knows users' rights."
            )


def make_private_subfolder(folder: Path) -> None:
    """Make a folder below the program's own, where no link is followed.

    Raises:
        NotPrivateError: It is a link, belongs to somebody else, or its rights cannot be narrowed.
        OSError: It cannot be made.
    """
    refuse_link(folder)
    make_private_folder(folder)


def refuse_link(path: Path) -> None:
    """Make sure that nothing leads elsewhere in the place of the program's own file or folder.

    Raises:
        NotPrivateError: There is a link.
    """
    try:
        found = path.lstat()
    except OSError:
        return
    if leads_elsewhere(found):
        raise NotPrivateError(
            Sentence(
                "In the place of “{name}”, which this program keeps for itself, there is a link to another place. "
                "Nothing was read or written there. Tell your IT department.",
                name=path.name,
            )
        )


def leads_elsewhere(found: os.stat_result) -> bool:
    """Whether what was found is a symbolic link, or a junction of Windows, which any user may make."""
    return stat.S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) == _JUNCTION


def belongs_to_user(found: os.stat_result) -> bool:
    """Whether a file is that of the user who runs the program."""
    return sys.platform == "win32" or found.st_uid == os.geteuid()


def narrow_file(path: Path) -> None:
    """Take the others' rights from a file that is there; nothing happens where there is none.

    Raises:
        NotPrivateError: It is a link.
        OSError: The rights cannot be changed.
    """
    refuse_link(path)
    # Files beside a ledger come and go while other windows work.
    with suppress(FileNotFoundError):
        if HAS_MODES and stat.S_IMODE(path.stat().st_mode) != FILE_MODE:
            path.chmod(FILE_MODE)


def open_private(path: Path, flags: int) -> int:
    """Open a file of the program's own, made where there is none; no link is followed.

    Args:
        path: The file.
        flags: As for ``os.open``, without ``O_CREAT``.

    Returns:
        The file's handle.

    Raises:
        NotPrivateError: There is a link.
        OSError: It cannot be opened.
    """
    refuse_link(path)
    handle = os.open(path, flags | os.O_CREAT | _NO_FOLLOW | getattr(os, "O_CLOEXEC", 0), FILE_MODE)
    if HAS_MODES:
        try:
            os.fchmod(handle, FILE_MODE)
        except BaseException:
            os.close(handle)
            raise
    return handle


def replace_private(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Write a file whole or not at all, for its user alone.

    It grows under another name in the same folder and is durable before it takes its name: a power cut or a full disk
    leaves the old file, or none. A link in its place is replaced, not followed.

    Raises:
        OSError: It cannot be written; nothing is left of it.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            if HAS_MODES:
                os.fchmod(handle, FILE_MODE)
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
