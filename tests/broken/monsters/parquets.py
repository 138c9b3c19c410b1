"""Parquet tables that are damaged in ways that end a process, or hold what no table of samples has."""

import io
import struct
from collections.abc import Callable

import polars as pl

from tests.broken.monsters.monster import Monster, file

ROWS = {"date": ["2026-05-01T08:00:00Z"] * 3, "bpm": [72.0, 73.0, 74.0], "device": ["Watch"] * 3}


def parquet(**columns: object) -> bytes:
    stream = io.BytesIO()
    pl.DataFrame({**ROWS, **columns}).write_parquet(stream)
    return stream.getvalue()


def _footer(change: Callable[[int], int]) -> bytes:
    content = bytearray(parquet())
    (length,) = struct.unpack_from("<L", content, len(content) - 8)
    struct.pack_into("<L", content, len(content) - 8, change(length) & 0xFFFF_FFFF)
    return bytes(content)


def _within_footer(old: bytes, new: bytes) -> bytes:
    content = parquet()
    begin = len(content) - 8 - struct.unpack_from("<L", content, len(content) - 8)[0]
    return content[:begin] + content[begin:].replace(old, new)


def _many_rows() -> bytes:
    """Say that the table has a great many rows: three, as written in the footer, made the largest that fits there."""
    # In the footer's compact notation 3 is one byte, 06, behind the field's own byte, 16.
    return _within_footer(b"\x16\x06", b"\x16\x7e")


def _wide(columns: int) -> bytes:
    return parquet(**{f"c{n}": [1, 2, 3] for n in range(columns)})


def _same_row(count: int) -> bytes:
    stream = io.BytesIO()
    columns = {name: pl.repeat(texts[0], count, eager=True) for name, texts in ROWS.items()}
    pl.DataFrame(columns).write_parquet(stream, row_group_size=count)
    return stream.getvalue()


MONSTERS = (
    Monster(name="Parquet, sound", make=file("a.parquet", parquet), accepted=3),
    Monster(name="Parquet, cut", make=file("a.parquet", lambda: parquet()[:-20]), words="."),
    Monster(name="Parquet, magic alone", make=file("a.parquet", b"PAR1"), words="."),
    Monster(
        name="Parquet, footer longer than the file",
        make=file("a.parquet", lambda: _footer(lambda length: 0x7FFF_FFFF)),
        words=".",
    ),
    Monster(name="Parquet, footer of no length", make=file("a.parquet", lambda: _footer(lambda length: 0)), words="."),
    Monster(
        name="Parquet, footer of the wrong length",
        make=file("a.parquet", lambda: _footer(lambda length: length - 7)),
        words=".",
    ),
    Monster(name="Parquet, more rows declared than there are", make=file("a.parquet", _many_rows), accepted=None),
    Monster(
        name="Parquet, packed in an unknown way",
        make=file("a.parquet", lambda: _within_footer(b"\x15\x0c", b"\x15\x7e")),
        accepted=None,
    ),
    Monster(
        name="Parquet, nested columns",
        make=file("a.parquet", lambda: parquet(nested=[[{"a": [1]}], [], [{"a": []}]])),
        accepted=3,
    ),
    Monster(name="Parquet, 600 columns", make=file("a.parquet", lambda: _wide(600)), words="too many columns"),
    Monster(
        name="Parquet, noise within",
        make=file("a.parquet", lambda: b"PAR1" + bytes(range(256)) * 100 + b"\x10\0\0\0PAR1"),
        words=".",
    ),
    Monster(
        name="Parquet, one row 2,000,000 times", make=file("a.parquet", lambda: _same_row(2_000_000)), words="unpack"
    ),
)
