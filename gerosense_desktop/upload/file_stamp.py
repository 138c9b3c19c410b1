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
        modified: When it was last written, nanoseconds since the epoch.
    """

    path: Path
    size: int
    modified: int

    @classmethod
    def of(cls, path: Path) -> Self:
        """Look at a file.

        Raises:
            OSError: It cannot be looked at.
        """
        found = path.stat()
        return cls(path=path, size=found.st_size, modified=found.st_mtime_ns)
