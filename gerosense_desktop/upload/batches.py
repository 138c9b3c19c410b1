"""How new samples are cut into batches of 3 to 1000 that lose and repeat nothing."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from gerosense_desktop.api.limits import MAX_BATCH_SAMPLES, MIN_BATCH_SAMPLES

HELD_BACK: Final = 0
"""The batch number of a sample that goes with no batch this time."""

_CHRONOLOGICAL: Final = ("start", "end", "device_name", "unit", "value")

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
    rows = new.sort("data_type", "device_name", *_CHRONOLOGICAL)
    numbers = np.full(rows.height, HELD_BACK, dtype=np.uint32)
    next_number = 1
    for groups in _groups_by_data_type(rows):
        for batch in _batches_of(groups, start=rows.get_column("start")):
            numbers[batch] = next_number
            next_number += 1
    return rows.with_columns(pl.Series("batch", numbers)).sort("batch", *_CHRONOLOGICAL)


def _groups_by_data_type(rows: pl.DataFrame) -> list[list[_Rows]]:
    """Return the row numbers of each device, by data type; ``rows`` is sorted by both."""
    runs = rows.group_by("data_type", "device_name", maintain_order=True).len()
    ends = runs.get_column("len").cum_sum()
    by_type: dict[str, list[_Rows]] = {}
    for data_type, length, end in zip(runs.get_column("data_type"), runs.get_column("len"), ends, strict=True):
        by_type.setdefault(data_type, []).append(np.arange(end - length, end))
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
