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
    changes = words.select(pl.any_horizontal(pl.all() != pl.all().shift())).to_series().fill_null(value=True)
    at = changes.arg_true()
    changed = words[at]
    distinct = changed.unique().sort(words.columns)
    numbered = distinct.with_row_index("number")
    numbers = [
        part.join(numbered, on=words.columns, how="left", maintain_order="left").get_column("number").to_numpy()
        for part in changed.iter_slices(_PART_ROWS)
    ]
    runs = np.diff(np.append(at.to_numpy(), words.height))
    return distinct, np.repeat(np.concatenate([np.empty(0, dtype=np.uint32), *numbers]), runs)
