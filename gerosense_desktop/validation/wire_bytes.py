"""How accepted samples travel, a batch at a time: the texts of ``wire`` as bytes, all of one width.

Such columns are laid side by side without making a text of any row. A shorter text is filled up with zero bytes, of
which JSON has none.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import polars as pl

from gerosense_desktop.validation.wire import wire_value

Numbers = npt.NDArray[np.integer[Any]]
Texts = bytes | npt.NDArray[np.bytes_]
"""One text for all rows, or one for each."""

_SECOND: Final = 1_000_000
_DAY: Final = 86_400
_TABLED: Final = 10_000
"""Whole values below this are looked up; nearly all are, and the table costs two milliseconds."""


class WireBytes:
    """Writes times and values; what it looks up is made once, for many batches."""

    def __init__(self) -> None:
        two = np.array([b"%02d:" % number for number in range(60)])
        minutes = np.strings.add(two[:24, None, None], two[:, None])
        self._clock = np.strings.add(minutes, np.strings.replace(two, b":", b".")).ravel()
        self._thousandths = np.array([b"%03d" % number for number in range(1000)])
        self._whole = np.arange(_TABLED).astype("S4")

    def time(self, instants: Numbers, offsets: Numbers) -> tuple[Texts, ...]:
        """Write times in the parts they are made of, together the same as ``wire.wire_time``.

        Args:
            instants: Microseconds since 1970-01-01 UTC; at least one.
            offsets: Seconds east of UTC, whole minutes.
        """
        local = instants + offsets.astype(np.int64) * _SECOND
        seconds = local // _SECOND
        days = seconds // _DAY
        return (
            each(days, lambda row: str(days[row].astype("datetime64[D]")).encode() + b"T"),
            self._clock[seconds - days * _DAY],
            *self._fraction(local - seconds * _SECOND),
            each(offsets, lambda row: _offset(int(offsets[row]))),
        )

    def _fraction(self, micros: Numbers) -> tuple[Texts, ...]:
        """Write three digits, and three more where there is anything below a thousandth."""
        if not micros.any():
            return (b"000",)
        thousandths = micros // 1000
        fine = micros - thousandths * 1000
        return (
            self._thousandths[thousandths],
            np.where(fine != 0, self._thousandths[fine], b"") if fine.any() else b"",
        )

    def value(self, values: npt.NDArray[np.float64]) -> Texts:
        """Write values, at least one, as JSON numbers: the same as ``wire.wire_value``."""
        most = values.max()
        if most < _TABLED:
            whole = values.astype(np.int64)
            if (whole == values).all():
                return self._whole[whole].astype(f"S{len(str(int(most)))}")
        distinct, where = np.unique(values, return_inverse=True)
        texts = pl.DataFrame({"value": distinct}).select(wire_value(pl.col("value"))).to_series()
        return np.array([text.encode() for text in texts])[where]


def each(numbers: Numbers, text_at: Callable[[int], bytes]) -> Texts:
    """Write texts of which there are few.

    Args:
        numbers: One per row, at least one: rows with the same number have the same text.
        text_at: Returns the text of a row.
    """
    if (numbers == numbers[0]).all():
        return text_at(0)
    _, rows, where = np.unique(numbers, return_index=True, return_inverse=True)
    return np.array([text_at(int(row)) for row in rows])[where]


class Table:
    """Rows of parts, laid side by side; its room is used again for the next ones."""

    def __init__(self) -> None:
        self._room = np.zeros(0, dtype=np.uint8)
        self._rows = self._room.reshape(0, 1)

    def __len__(self) -> int:
        return len(self._rows)

    def fill(self, parts: Sequence[Texts], *, rows: int) -> None:
        """Hold these rows from now on, each made of these parts."""
        widths = [len(part) if isinstance(part, bytes) else part.dtype.itemsize for part in parts]
        shape = np.dtype([(str(number), f"S{width}") for number, width in enumerate(widths)])
        if len(self._room) < rows * shape.itemsize:
            self._room = np.zeros(rows * shape.itemsize, dtype=np.uint8)
        room = self._room[: rows * shape.itemsize]
        table = room.view(shape)
        for number, part in enumerate(parts):
            table[str(number)] = part
        self._rows = room.reshape(rows, shape.itemsize)

    def text(self, first: int, end: int) -> bytes:
        """Return some of the rows, one after the other."""
        return self._rows[first:end].tobytes().replace(b"\0", b"")


def _offset(seconds: int) -> bytes:
    minutes = seconds // 60
    return b"%c%02d:%02d" % (b"-" if minutes < 0 else b"+", abs(minutes) // 60, abs(minutes) % 60)
