"""What the program is held against: the plainest way to do a part of its work.

python -m tests.benchmarks.yardsticks expat|inflate|json|csv FILE
"""

import sys
from pathlib import Path


def expat(path: str) -> None:
    """Parse XML and listen to nothing."""
    from xml.parsers.expat import ParserCreate  # noqa: PLC0415 - each yardstick pays for its own imports alone

    with Path(path).open("rb") as stream:
        ParserCreate().ParseFile(stream)


def inflate(path: str) -> None:
    """Unpack the largest member of a zip and forget it."""
    from zipfile import ZipFile  # noqa: PLC0415

    with ZipFile(path) as archive:
        largest = max(archive.infolist(), key=lambda member: member.file_size)
        with archive.open(largest) as stream:
            while stream.read(1 << 20):
                pass


def json(path: str) -> None:
    """Read a whole JSON file."""
    from json import loads  # noqa: PLC0415

    with Path(path).open("rb") as stream:
        loads(stream.read())


def csv(path: str) -> None:
    """Read a whole CSV file as text."""
    import polars as pl  # noqa: PLC0415

    pl.read_csv(path, infer_schema=False)


if __name__ == "__main__":
    {"expat": expat, "inflate": inflate, "json": json, "csv": csv}[sys.argv[1]](sys.argv[2])
