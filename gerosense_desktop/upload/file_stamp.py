"""What a source file was when it was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class FileStamp:
    """What a file on disk was when its reading began.

    Attributes:
        path: Where it lies.
        size: Bytes.
        modified: When it was last written, nanoseconds since the epoch; whoever writes it can set that to anything.
        changed: When anything of it was last changed, which nobody can set; on Windows when it was made.
        number: Which file of its disk it is; another one that took its name has another. 0 where the disk has none.
    """

    path: Path
    size: int
    modified: int
    changed: int
    number: int

    @classmethod
    def of(cls, path: Path) -> Self:
        """Look at a file.

        Raises:
            OSError: It cannot be looked at.
        """
        found = path.stat()
        return cls(
            path=path,
            size=found.st_size,
            modified=found.st_mtime_ns,
            changed=found.st_ctime_ns,
            number=found.st_ino,
        )
