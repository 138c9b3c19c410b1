"""The first lines of a text, to be read as if they were all of it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import IO, Final, Self

from typing_extensions import override

from gerosense_desktop.readers.source import Source

_HEAD_BYTES: Final = 65_536


@dataclass(frozen=True, slots=True)
class HeadSource(Source):
    """A source whose content is in memory.

    Attributes:
        content: All there is to read.
    """

    content: bytes = field(default=b"", compare=False, repr=False)

    @classmethod
    def of(cls, source: Source) -> Self:
        """Take the first whole lines of a text; a line cut in the middle would look like a mistake in it.

        Raises:
            OSError: It cannot be read.
        """
        head = source.head(_HEAD_BYTES)
        if len(head) == _HEAD_BYTES:
            end = head.rfind(b"\n") + 1
            # In UTF-16 the line's end has another byte to it.
            end += head[end : end + 1] == b"\x00"
            head = head[:end] or head
        return cls(source.path, source.member, None, head)

    @property
    @override
    def size(self) -> int:
        return len(self.content)

    @contextmanager
    @override
    def open(self) -> Iterator[IO[bytes]]:
        yield io.BytesIO(self.content)

    @override
    def head(self, size: int = _HEAD_BYTES) -> bytes:
        return self.content[:size]
