"""The text of numbers that a file holds as numbers."""

from typing import Final

import polars as pl

_EXACT_WHOLE: Final = 2.0**63


def number_text(column: pl.Expr) -> pl.Expr:
    """Return the shortest text that is exactly the number, a whole one without a point; not finite is null."""
    floating = column.cast(pl.Float64)
    whole = (floating == floating.round()) & (floating.abs() < _EXACT_WHOLE)
    return (
        pl.when(~floating.is_finite())
        .then(None)
        .when(whole)
        .then(column.cast(pl.Int64, strict=False).cast(pl.String))
        .otherwise(column.cast(pl.String))
    )
