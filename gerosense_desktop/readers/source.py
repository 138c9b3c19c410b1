"""One thing to read: a file on disk, or a member of a zip, read in place without unpacking to disk."""

from __future__ import annotations

import zipfile
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_METHODS: Final = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
"""How a member may be packed. Of bzip2 and LZMA the standard library unpacks more at a time than was asked for, and a
megabyte of them may become gigabytes; no program exports with them."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source file.

    Attributes:
        path: The file on disk.
        member: The entry inside, where the file is a zip that holds it; None for the file itself.
        archive: The zip, opened: for whoever looks at many of its entries, each of which would open it anew.
    """

    path: Path
    member: str | None = None
    archive: zipfile.ZipFile | None = field(default=None, compare=False, repr=False)

    @property
    def label(self) -> str:
        """What the screen calls it: the file's name, with the entry's where it lies in a zip."""
        return self.path.name if self.member is None else f"{self.path.name} › {self.member}"

    @property
    def size(self) -> int:
        """Bytes of content (uncompressed where it lies in a zip)."""
        if self.member is None:
            return self.path.stat().st_size
        if self.archive is not None:
            return self.archive.getinfo(self.member).file_size
        with zipfile.ZipFile(self.path) as archive:
            return archive.getinfo(self.member).file_size

    @contextmanager
    def open(self) -> Iterator[IO[bytes]]:
        """Open the content for reading as bytes; seekable, though seeking back in a zip is slow.

        Raises:
            NotImplementedError: It lies in a zip, packed by a method that cannot be read here.
        """
        if self.member is None:
            with self.path.open("rb") as stream:
                yield stream
            return
        if self.archive is not None:
            with _member(self.archive, self.member) as stream:
                yield stream
            return
        with zipfile.ZipFile(self.path) as archive, _member(archive, self.member) as stream:
            yield stream

    def head(self, size: int = 65_536) -> bytes:
        """Return the first bytes of the content."""
        with self.open() as stream:
            return stream.read(size)


def _member(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    if archive.getinfo(name).compress_type not in _METHODS:
        raise NotImplementedError
    try:
        return archive.open(name)
    except (ValueError, OverflowError):
        # It is said to begin before the file does, or where no file reaches.
        raise zipfile.BadZipFile from None
