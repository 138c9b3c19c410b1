"""The body of a samples request, written from columns."""

import json
from typing import Final

import numpy as np
import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.validation.wire_bytes import Numbers, Table, Texts, WireBytes, each

BLOCK_ROWS: Final = 16_384
"""How many samples are written at once: numpy, asked for each batch alone, would often wait for Python's lock."""

_NO_WORD: Final = (1 << 32) - 1
"""Stands for a missing word among the numbers that stand for words."""

_Rows = tuple[int, int]
"""The first, and how many."""


class BodyWriter:
    """Writes bodies of samples requests as JSON, as ``SamplesRequest`` would, one batch after the other."""

    def __init__(self, samples: pl.DataFrame) -> None:
        """Write batches of these samples.

        Args:
            samples: ACCEPTED_SCHEMA columns, in the order of the batches.
        """
        self._words = {name: samples.get_column(name) for name in ("device_name", "device_version", "unit")}
        numbers = ("device_name", "device_version", "start", "start_offset", "end", "end_offset", "unit", "value")
        self._numbers = {name: samples.get_column(name).to_physical() for name in numbers}
        self._samples = samples.height
        self._write = WireBytes()
        self._table = Table()
        self._first = 0

    def body(self, first: int, end: int, *, data_type: DataType) -> bytes:
        """Write one batch.

        Optional fields that a sample does not have are left out, times keep the offset the source file had.

        Args:
            first: The row of its first sample.
            end: The row after its last one.
            data_type: Of all of them.
        """
        if not self._first <= first <= end <= self._first + len(self._table):
            self._fill(first, min(max(BLOCK_ROWS, end - first), self._samples - first))
        samples = self._table.text(first - self._first, end - self._first)
        return b"".join((b'{"data_type":"', data_type.value.encode(), b'","data":[', memoryview(samples)[1:], b"]}"))

    def _fill(self, first: int, count: int) -> None:
        rows = (first, count)
        parts: list[Texts] = [
            b',{"device_name":',
            self._word("device_name", rows),
            self._word("device_version", rows, before=b',"device_version":'),
            b',"start_date":"',
            *self._write.time(self._column("start", rows), self._column("start_offset", rows)),
            b'"',
            *self._end(rows),
            b',"unit":',
            self._word("unit", rows),
            b',"value":',
            self._write.value(self._numbers["value"].slice(*rows).to_numpy()),
            b"}",
        ]
        self._table.fill(_merged(parts), rows=count)
        self._first = first

    def _column(self, name: str, rows: _Rows, *, missing: int = 0) -> Numbers:
        column = self._numbers[name].slice(*rows)
        return (column.fill_null(missing) if column.null_count() else column).to_numpy()

    def _word(self, name: str, rows: _Rows, *, before: bytes = b"") -> Texts:
        """Write a word as a JSON string; nothing where it is missing."""
        words, (first, _) = self._words[name], rows

        def text_at(row: int) -> bytes:
            word = words[first + row]
            return b"" if word is None else before + json.dumps(word, ensure_ascii=False).encode()

        return each(self._column(name, rows, missing=_NO_WORD), text_at)

    def _end(self, rows: _Rows) -> list[Texts]:
        """Write the end; nothing where it is missing."""
        column = self._numbers["end"].slice(*rows)
        if column.null_count() == len(column):
            return []
        times = self._write.time(self._column("end", rows), self._column("end_offset", rows))
        parts: list[Texts] = [b',"end_date":"', *times, b'"']
        if column.null_count() == 0:
            return parts
        missing = column.is_null().to_numpy()
        return [np.where(missing, b"", part) for part in parts]


def _merged(parts: list[Texts]) -> list[Texts]:
    """Join what is the same in all rows where it stands side by side."""
    merged: list[Texts] = [b""]
    for part in parts:
        before = merged[-1]
        if isinstance(part, bytes) and isinstance(before, bytes):
            merged[-1] = before + part
        else:
            merged.append(part)
    return merged
