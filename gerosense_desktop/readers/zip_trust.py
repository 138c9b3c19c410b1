"""Whether a zip may be unpacked at all, and why something in it cannot be read."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import IO, Final

from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source

MOST_TIMES: Final = 200
"""How many times its size on disk a zip may unpack to. Exports come to about 20; a bomb of zeros to a thousand."""

_ALWAYS_ALLOWED: Final = 100 * 1_048_576
"""Bytes that any zip may unpack to, however well it is packed."""

_END_BYTES: Final = 65_557
"""So far from its end a zip's last record may begin."""

_END_RECORD: Final = struct.Struct("<10xHL")
"""The number of entries, and the bytes of the directory that lists them."""

_NO_ROOM_SAID: Final = 0xFFFF_FFFF
_ROOM_OF_ENTRY: Final = 300
"""Bytes in the directory for one entry: those of paths as long as people make them."""

_DAMAGE: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, OverflowError)


def is_bomb(entries: Iterable[zipfile.ZipInfo], *, packed: int, allowed: int = _ALWAYS_ALLOWED) -> bool:
    """Whether a zip would unpack to far too much; members may claim to lie on top of each other.

    What a member claims is what counts: nobody reads more of it than that.

    Args:
        entries: Its members.
        packed: Bytes of the whole zip.
        allowed: Bytes that it may unpack to however well it is packed.
    """
    full = sum(entry.file_size for entry in entries)
    return full > allowed and full > MOST_TIMES * packed


def claims_more_entries(stream: IO[bytes], *, than: int) -> bool:
    """Whether a zip says at its end that it holds more entries than so many, or needs so much room for their names.

    To find out by listing them takes seconds and hundreds of megabytes.
    """
    size = stream.seek(0, io.SEEK_END)
    stream.seek(max(0, size - _END_BYTES))
    tail = stream.read(_END_BYTES)
    at = tail.rfind(b"PK\5\6")
    if at < 0 or len(tail) < at + _END_RECORD.size:
        return False
    entries: int
    room: int
    entries, room = _END_RECORD.unpack_from(tail, at)
    return entries > than or _NO_ROOM_SAID > room > than * _ROOM_OF_ENTRY


def why_unread(member: Source) -> ReadError | None:
    """Return why a member of a zip cannot be unpacked; None where its beginning can."""
    try:
        member.head()
    except NotImplementedError:
        return unknown_method()
    except RuntimeError:
        return locked()
    except _DAMAGE:
        return ReadError("The zip file is damaged or incomplete. Copy or export it again.")
    return None


def unknown_method() -> ReadError:
    """Return the sentence for a zip packed with Deflate64, bzip2 and the like."""
    return ReadError(
        "Something in this zip file is packed in a way that this program cannot read. "
        "Unpack it first, then drop what was inside."
    )


def locked() -> ReadError:
    """Return the sentence for a zip with a password."""
    return ReadError("The zip file is protected by a password. Unpack it first, then drop what was inside.")
