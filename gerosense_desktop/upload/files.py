"""The source files of an upload: still what they were when they were read, and known by their hash."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.sentence import Sentence
from gerosense_desktop.upload.events import FilesVerified
from gerosense_desktop.upload.file_stamp import FileStamp

_PIECE: Final = 4 * 1024 * 1024
_PIECES_PER_EVENT: Final = 8


class FilesChangedError(GeroSenseError):
    """A source file is not what it was when it was read; nothing was sent."""


class FileVerifier:
    """Reads the source files once more: what the receipt names by hash has to be what was read.

    Attributes:
        hashes: SHA-256 of each file, hexadecimal, once all were looked through.
    """

    def __init__(self, files: Sequence[FileStamp], *, cancelled: Callable[[], bool]) -> None:
        self.hashes: tuple[str, ...] = ()
        self._files = files
        self._cancelled = cancelled

    def events(self) -> Iterator[FilesVerified]:
        """Look through all files; ends early where it is cancelled, without hashes.

        Raises:
            FilesChangedError: One is gone, or is another one now.
        """
        total, done, hashes = sum(file.size for file in self._files), 0, []
        for file in self._files:
            digest = hashlib.sha256()
            try:
                for number, piece in enumerate(_pieces(file)):
                    if self._cancelled():
                        return
                    digest.update(piece)
                    done += len(piece)
                    if number % _PIECES_PER_EVENT == 0:
                        yield FilesVerified(bytes_done=done, bytes_total=total)
                unchanged = FileStamp.of(file.path) == file
            except OSError:
                raise FilesChangedError(
                    Sentence(
                        "The file “{name}” is no longer there or cannot be read any more. Nothing was sent. "
                        "Drop it again.",
                        name=file.path.name,
                    )
                ) from None
            if not unchanged:
                raise FilesChangedError(
                    Sentence(
                        "The file “{name}” has changed since it was read. Nothing was sent. "
                        "Read it again to see what is in it now.",
                        name=file.path.name,
                    )
                )
            hashes.append(digest.hexdigest())
        self.hashes = tuple(hashes)


def _pieces(file: FileStamp) -> Iterator[bytes]:
    """Read a file; one that has grown without end is not followed."""
    left = file.size + 1
    with file.path.open("rb") as stream:
        while left > 0 and (piece := stream.read(min(_PIECE, left))):
            left -= len(piece)
            yield piece
