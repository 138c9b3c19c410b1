"""The order in which samples are sent: by data type and device, and within these chronologically."""

from typing import Any, Final

import numpy as np
import numpy.typing as npt
import polars as pl

from gerosense_desktop.distinct_words import distinct_words

SERIES: Final = ("data_type", "device_name")
_CHRONOLOGICAL: Final = ("start", "end", "device_name", "unit", "value")

Rows = npt.NDArray[np.integer[Any]]
"""Numbers of rows, in some order."""


def chronological(samples: pl.DataFrame, *, series: npt.NDArray[np.uint32]) -> Rows:
    """Return the rows by series and within it chronologically.

    Only what begins at the same time is compared in all its columns: files are in order for the most part, and putting
    numbers in order that almost are takes neither the time nor the memory of sorting the samples themselves.

    Args:
        samples: ACCEPTED_SCHEMA columns.
        series: From ``series_numbers``.
    """
    start = samples.get_column("start").to_physical().to_numpy()
    order: Rows = np.arange(len(start), dtype=np.uint32)
    later = series[1:] > series[:-1]
    if not (later | ((series[1:] == series[:-1]) & (start[1:] >= start[:-1]))).all():
        # Half as wide as numpy makes them: several of them are there at once.
        order = np.argsort(start, kind="stable").astype(np.uint32)
        order = order[np.argsort(series[order], kind="stable").astype(np.uint32)]
        series_in_order, start = series[order], start[order]
    else:
        series_in_order = series
    same = (series_in_order[1:] == series_in_order[:-1]) & (start[1:] == start[:-1])
    sort_some(samples, order, at=np.flatnonzero(np.append(same, [False]) | np.append([False], same)), first=series)
    return order


def series_numbers(samples: pl.DataFrame) -> npt.NDArray[np.uint32]:
    """Number data types and devices in their order, and return each row's."""
    _series, numbers = distinct_words(samples.select(SERIES))
    return numbers.astype(np.uint32, copy=False)


def sort_some(samples: pl.DataFrame, order: Rows, *, at: Rows, first: npt.NDArray[np.uint32]) -> None:
    """Sort the rows at some places of the order anew, in place: by a number of each row, then chronologically."""
    if len(at):
        rows = order[at]
        some = samples.select(_CHRONOLOGICAL)[rows].with_columns(pl.Series("first", first[rows]))
        order[at] = rows[some.select(pl.arg_sort_by("first", *_CHRONOLOGICAL)).to_series().to_numpy()]


def in_order(samples: pl.DataFrame, order: Rows) -> pl.DataFrame:
    """Return the rows in this order, whole columns; these samples themselves where it is the one they are in.

    One column after the other, for together they would stand there a third time.
    """
    if ascending(order):
        return samples
    rows = pl.Series(order, dtype=pl.UInt32)
    return pl.DataFrame([column.gather(rows) for column in samples.iter_columns()])


def ascending(numbers: Rows) -> bool:
    """Whether none of these numbers is smaller than the one before."""
    return bool((numbers[1:] >= numbers[:-1]).all())
