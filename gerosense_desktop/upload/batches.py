"""How new samples are cut into batches of 3 to 1000 that lose and repeat nothing."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from gerosense_desktop.api.limits import MAX_BATCH_SAMPLES, MIN_BATCH_SAMPLES

HELD_BACK: Final = 0
"""The batch number of a sample that goes with no batch this time."""

_SERIES: Final = ("data_type", "device_name")
_CHRONOLOGICAL: Final = ("start", "end", "device_name", "unit", "value")

_PART_ROWS: Final = 1 << 18
"""Numbered at a time: what it takes to compare the words of millions need not be there at once."""

_Rows = npt.NDArray[np.int64]


def batch_sizes(samples: int) -> list[int]:
    """Cut a number of samples into sizes of 3 to 1000, full ones first.

    A tail of 1 or 2 borrows from the batch before it (1001 → 998 + 3). Fewer than 3 samples give no batch.
    """
    if samples < MIN_BATCH_SAMPLES:
        return []
    full, tail = divmod(samples, MAX_BATCH_SAMPLES)
    sizes = [MAX_BATCH_SAMPLES] * full
    if tail == 0:
        return sizes
    if tail < MIN_BATCH_SAMPLES:
        sizes[-1] -= MIN_BATCH_SAMPLES - tail
        tail = MIN_BATCH_SAMPLES
    return [*sizes, tail]


def assign_batches(new: pl.DataFrame) -> pl.DataFrame:
    """Give every new sample the number of its batch.

    Per data type and device, chronological. A device with fewer than 3 new samples shares a batch with another device
    of the same data type; where that cannot reach 3 either, its samples are held back.

    Args:
        new: ACCEPTED_SCHEMA columns; further columns are kept.

    Returns:
        The same rows sorted by batch and within it chronologically, with ``batch`` (UInt32): 1, 2, … in the order of
        sending, 0 (HELD_BACK) first where samples are held back.
    """
    series = _series_numbers(new)
    order = _chronological(new, series=series)
    numbers = np.full(new.height, HELD_BACK, dtype=np.uint32)
    next_number = 1
    for devices in _devices_by_data_type(new, series=series, order=order):
        for batch in _batches_of(devices, start=new.get_column("start")):
            numbers[batch] = next_number
            next_number += 1
    order = order[np.argsort(numbers[order], kind="stable")]
    _sort_shared(new, order, numbers=numbers, series=series)
    return _in_order(new.with_columns(pl.Series("batch", numbers)), order)


def _in_order(samples: pl.DataFrame, order: _Rows) -> pl.DataFrame:
    """Return the rows in this order; one column after the other, for together they would stand there a third time."""
    rows = pl.Series(order, dtype=pl.UInt32)
    return pl.DataFrame([column.gather(rows) for column in samples.iter_columns()])


def _series_numbers(new: pl.DataFrame) -> npt.NDArray[np.uint32]:
    """Number data types and devices in their order, and return each row's."""
    series = new.select(_SERIES)
    numbered = series.unique().sort(_SERIES).with_row_index("series")
    parts = [
        part.join(numbered, on=_SERIES, how="left", maintain_order="left").get_column("series").to_numpy()
        for part in series.iter_slices(_PART_ROWS)
    ]
    return np.concatenate([np.empty(0, dtype=np.uint32), *parts])


def _chronological(new: pl.DataFrame, *, series: npt.NDArray[np.uint32]) -> _Rows:
    """Return the rows by series and within it chronologically.

    Only what begins at the same time is compared in all its columns: files are in order for the most part, and putting
    numbers in order that almost are takes neither the time nor the memory of sorting the samples themselves.
    """
    start = new.get_column("start").to_physical().to_numpy()
    order: _Rows = np.argsort(start, kind="stable")
    order = order[np.argsort(series[order], kind="stable")]
    same = (np.diff(series[order]) == 0) & (np.diff(start[order]) == 0)
    _sort_some(new, order, at=np.flatnonzero(np.append(same, [False]) | np.append([False], same)), first=series)
    return order


def _sort_shared(
    new: pl.DataFrame, order: _Rows, *, numbers: npt.NDArray[np.uint32], series: npt.NDArray[np.uint32]
) -> None:
    """Put the samples of several devices that share a batch into the order of time, in place."""
    batches = numbers[order]
    shared = np.unique(batches[1:][(np.diff(batches) == 0) & (np.diff(series[order]) != 0)])
    _sort_some(new, order, at=np.flatnonzero(np.isin(batches, shared)), first=numbers)


def _sort_some(new: pl.DataFrame, order: _Rows, *, at: _Rows, first: npt.NDArray[np.uint32]) -> None:
    """Sort the rows at some places of the order anew, in place: by a number of each row, then chronologically."""
    if len(at):
        rows = order[at]
        some = new.select(_CHRONOLOGICAL)[rows].with_columns(pl.Series("first", first[rows]))
        order[at] = rows[some.select(pl.arg_sort_by("first", *_CHRONOLOGICAL)).to_series().to_numpy()]


def _devices_by_data_type(new: pl.DataFrame, *, series: npt.NDArray[np.uint32], order: _Rows) -> list[list[_Rows]]:
    """Return the rows of each device, by data type."""
    by_type: dict[str, list[_Rows]] = {}
    ends = np.flatnonzero(np.diff(series[order])) + 1
    data_types = new.get_column("data_type")
    for rows in np.split(order, ends) if len(order) else ():
        by_type.setdefault(data_types[int(rows[0])], []).append(rows)
    return list(by_type.values())


def _batches_of(devices: Sequence[_Rows], *, start: pl.Series) -> list[_Rows]:
    """Cut one data type into batches."""
    few = [rows for rows in devices if len(rows) < MIN_BATCH_SAMPLES]
    batches = [cut for rows in devices if len(rows) >= MIN_BATCH_SAMPLES for cut in _cut(rows)]
    if not few:
        return batches
    shared = np.concatenate(few)
    if len(shared) < MIN_BATCH_SAMPLES:
        if not batches:
            return []
        # The smallest batch has room; where even that is full, the two of them are cut anew.
        host = min(range(len(batches)), key=lambda index: (len(batches[index]), -index))
        shared = np.concatenate([batches.pop(host), shared])
    in_order = np.argsort(start.gather(shared).to_numpy(), kind="stable")
    return [*batches, *_cut(shared[in_order])]


def _cut(rows: _Rows) -> list[_Rows]:
    return np.split(rows, np.cumsum(batch_sizes(len(rows)))[:-1])
