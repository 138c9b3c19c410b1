"""Which rows have the same words in some columns: a handful of combinations stands for millions of rows."""

from typing import Any, Final

import numpy as np
import numpy.typing as npt
import polars as pl

_PART_ROWS: Final = 1 << 18
"""Compared at a time: what it takes for millions need not be there at once."""


def distinct_words(words: pl.DataFrame) -> tuple[pl.DataFrame, npt.NDArray[np.integer[Any]]]:
    """Find the different combinations of words.

    Rows of the same words mostly stand together, so words are looked up only where they change.

    Args:
        words: Columns of text, Categorical or Enum, n rows, no nulls.

    Returns:
        The different rows, sorted; and for each of the n rows the number of its own among them, from 0.
    """
    parts = [part for part in words.iter_slices(_PART_ROWS) if part.height]
    distinct = pl.concat([words.clear(), *(part[_changes(part)].unique() for part in parts)]).unique()
    distinct = distinct.sort(words.columns)
    numbered = distinct.with_row_index("number")
    numbers = [np.empty(0, dtype=np.uint32)]
    for part in parts:
        at = _changes(part)
        joined = part[at].join(numbered, on=words.columns, how="left", maintain_order="left")
        runs = np.diff(at.to_numpy(), append=part.height)
        numbers.append(np.repeat(joined.get_column("number").to_numpy(), runs))
    return distinct, np.concatenate(numbers)


def _changes(words: pl.DataFrame) -> pl.Series:
    """Return the rows, the first among them, whose words are others than those of the row before."""
    return words.select(pl.any_horizontal(pl.all() != pl.all().shift()).fill_null(value=True).arg_true()).to_series()
