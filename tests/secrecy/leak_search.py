"""Searches all that the program wrote for what must not be there, in every shape in which it could be."""

import base64
import io
import json
import sqlite3
import struct
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote, quote_plus

SQLITE_HEAD = b"SQLite format 3\x00"


@dataclass(frozen=True, kw_only=True)
class Leak:
    """Something found: what, in which shape, where."""

    what: str
    shape: str
    where: str


def shapes_of(text: str) -> dict[str, bytes]:
    """Return the shapes in which a text could lie in a file."""
    raw = text.encode()
    shapes = {
        "plain": raw,
        "UTF-16 LE": text.encode("utf-16-le"),
        "UTF-16 BE": text.encode("utf-16-be"),
        "hex": raw.hex().encode(),
        "JSON": json.dumps(text)[1:-1].encode(),
        "URL": quote(text, safe="").encode(),
        "URL form": quote_plus(text).encode(),
        "reversed": raw[::-1],
    }
    # The text may begin anywhere within three bytes of base64; its first and last letters then depend on others.
    for before, first in ((0, 0), (1, 2), (2, 3)):
        encoded = base64.b64encode(b"\0" * before + raw)
        inner = encoded[first : len(encoded) - (0, 3, 2)[(before + len(raw)) % 3]]
        shapes[f"base64 at {before}"] = inner
        shapes[f"base64 for URLs at {before}"] = inner.replace(b"+", b"-").replace(b"/", b"_")
    return shapes


def shapes_of_number(number: float) -> dict[str, bytes]:
    """Return the shapes of a health value: as any text, and as processors keep it."""
    return shapes_of(repr(number)) | {
        "double LE": struct.pack("<d", number),
        "double BE": struct.pack(">d", number),
    }


def shapes_of_time(instant: datetime) -> dict[str, bytes]:
    """Return the shapes of a sample's start."""
    seconds = int(instant.timestamp())
    shapes = {
        "ISO 8601": f"{instant:%Y-%m-%dT%H:%M:%S}".encode(),
        "with a space": f"{instant:%Y-%m-%d %H:%M:%S}".encode(),
        "seconds": str(seconds).encode(),
    }
    for name, factor in (("microseconds", 10**6), ("nanoseconds", 10**9)):
        shapes |= {
            f"{name} LE": struct.pack("<q", seconds * factor),
            f"{name} BE": struct.pack(">q", seconds * factor),
        }
    return shapes


class LeakSearch:
    """Knows secrets by name, each in all its shapes."""

    def __init__(self, secrets: Mapping[str, Mapping[str, bytes]]) -> None:
        self._secrets = {
            name: {shape: wanted for shape, wanted in shapes.items() if len(wanted) >= 4}
            for name, shapes in secrets.items()
        }

    def in_bytes(self, content: bytes, *, where: str) -> list[Leak]:
        """Search bytes; a zip is opened."""
        leaks = [
            Leak(what=name, shape=shape, where=where)
            for name, shapes in self._secrets.items()
            for shape, wanted in shapes.items()
            if wanted in content
        ]
        if zipfile.is_zipfile(io.BytesIO(content)):
            with zipfile.ZipFile(io.BytesIO(content)) as archive:
                for member in archive.namelist():
                    leaks += self.in_bytes(member.encode(), where=f"a name in {where}")
                    leaks += self.in_bytes(archive.read(member), where=f"{where}/{member}")
        return leaks

    def in_text(self, text: str, *, where: str) -> list[Leak]:
        """Search a text."""
        return self.in_bytes(text.encode("utf-8", errors="surrogatepass"), where=where)

    def in_folders(self, folders: Iterable[Path]) -> list[Leak]:
        """Search the names and the contents of all files below folders; of a database also every cell."""
        leaks: list[Leak] = []
        databases: list[tuple[Path, str]] = []
        for folder in folders:
            for path in sorted(folder.rglob("*")):
                where = path.relative_to(folder).as_posix()
                leaks += self.in_text(where, where=f"the name of {where}")
                if path.is_file():
                    content = path.read_bytes()
                    leaks += self.in_bytes(content, where=where)
                    if content.startswith(SQLITE_HEAD):
                        databases.append((path, where))
        # Opening one may clear away the files beside it: their bytes come first.
        for path, where in databases:
            leaks += self.in_bytes(all_cells(path), where=where)
        return leaks


def all_cells(path: Path) -> bytes:
    """Return every cell of a database as bytes, one after the other: a text may be cut by the pages of the file."""
    cells = []
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        tables = [
            name.decode() for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        ]
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - its own tables' names
                cells += [cell if isinstance(cell, bytes) else str(cell).encode() for cell in row]
    return b"\n".join(cells)
