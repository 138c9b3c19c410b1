"""What a monster is: something to drop that a person could drop, made on the fly, and what is to come of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Monster:
    """Something that is to be refused or rejected with a sentence, quickly and in little memory.

    Attributes:
        name: What the table of counts calls it.
        make: Makes it in an empty folder and returns what is dropped.
        accepted: How many samples are taken all the same; None where that does not matter.
        rejected: How many samples are rejected; None where that does not matter.
        words: A part of what the person is told; "" where samples are rejected instead.
        large: Whether it takes long to make, so that only the command tries it.
        meanwhile: What happens to it while it is being read, by its name in ``MEANWHILE``.
        is_midway: Whether that happens after the first piece was read, not before.
        answers: What the person answers, in the short form of ``answers_from``.
        not_opened: Files beside it that nobody may open.
    """

    name: str
    make: Callable[[Path], Sequence[Path]]
    accepted: int | None = 0
    rejected: int | None = None
    words: str = ""
    large: bool = False
    meanwhile: str | None = None
    is_midway: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    not_opened: Sequence[str] = ()


def file(name: str, content: bytes | Callable[[], bytes]) -> Callable[[Path], Sequence[Path]]:
    """Return what makes one file of this name and content."""

    def make(folder: Path) -> Sequence[Path]:
        path = folder / name
        path.write_bytes(content if isinstance(content, bytes) else content())
        return [path]

    return make


def long_file(
    name: str, *, begin: bytes, piece: bytes, end: bytes = b"", size: int
) -> Callable[[Path], Sequence[Path]]:
    """Return what makes a file of so many bytes and a little more, without holding it in memory."""

    def make(folder: Path) -> Sequence[Path]:
        path = folder / name
        block = piece * max(1, (1 << 20) // len(piece))
        with path.open("wb") as stream:
            stream.write(begin)
            for _ in range(max(1, size // len(block))):
                stream.write(block)
            stream.write(end)
        return [path]

    return make
