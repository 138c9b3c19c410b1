"""How new samples are cut into batches of 3 to 1000 that lose and repeat nothing."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from gerosense_desktop.api.limits import MAX_BATCH_SAMPLES, MIN_BATCH_SAMPLES
from gerosense_desktop.upload.order import Rows, ascending, chronological, in_order, series_numbers, sort_some

HELD_BACK: Final = 0
"""The batch number of a sample that goes with no batch this time."""


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
    series = series_numbers(new)
    order = chronological(new, series=series)
    numbers = np.full(new.height, HELD_BACK, dtype=np.uint32)
    next_number = 1
    for devices in _devices_by_data_type(new, series=series, order=order):
        for batch in _batches_of(devices, start=new.get_column("start")):
            numbers[batch] = next_number
            next_number += 1
    if not ascending(numbers[order]):
        order = order[np.argsort(numbers[order], kind="stable")]
    _sort_shared(new, order, numbers=numbers, series=series)
    return in_order(new.with_columns(pl.Series("batch", numbers)), order)


def _sort_shared(
    new: pl.DataFrame, order: Rows, *, numbers: npt.NDArray[np.uint32], series: npt.NDArray[np.uint32]
) -> None:
    """Put the samples of several devices that share a batch into the order of time, in place."""
    batches = numbers[order]
    shared = np.unique(batches[1:][(np.diff(batches) == 0) & (np.diff(series[order]) != 0)])
    sort_some(new, order, at=np.flatnonzero(np.isin(batches, shared)), first=numbers)


def _devices_by_data_type(new: pl.DataFrame, *, series: npt.NDArray[np.uint32], order: Rows) -> list[list[Rows]]:
    """Return the rows of each device, by data type."""
    by_type: dict[str, list[Rows]] = {}
    ends = np.flatnonzero(np.diff(series[order])) + 1
    data_types = new.get_column("data_type")
    for rows in np.split(order, ends) if len(order) else ():
        by_type.setdefault(data_types[int(rows[0])], []).append(rows)
    return list(by_type.values())


def _batches_of(devices: Sequence[Rows], *, start: pl.Series) -> list[Rows]:
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


def _cut(rows: Rows) -> list[Rows]:
    return np.split(rows, np.cumsum(batch_sizes(len(rows)))[:-1])
