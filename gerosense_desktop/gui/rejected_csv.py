"""Writes rejected samples to a CSV file that is safe to open in a spreadsheet."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import polars as pl

from gerosense_desktop.api.reasons import SENTENCES
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.private_files import replace_private

_FORMULA_START: Final = r"^[=+\-@\t\r]"
"""What makes a spreadsheet take a cell for a formula."""


class ExportError(GeroSenseError):
    """The file cannot be written."""


def escape_formulas(column: pl.Expr) -> pl.Expr:
    """Put an apostrophe before texts that a spreadsheet would take for a formula."""
    return pl.when(column.str.contains(_FORMULA_START)).then(pl.lit("'") + column).otherwise(column)


def write_rejected_csv(path: Path, frame: pl.DataFrame, *, labels: Sequence[str], places: Sequence[str]) -> None:
    """Write the rows as CSV in UTF-8 with a byte order mark, which spreadsheets need.

    Args:
        path: The file to write; one that is there is replaced.
        frame: REJECTED_SCHEMA plus ``file``.
        labels: What the screen calls each file.
        places: What ``place`` counts in each file.

    Raises:
        ExportError: The file cannot be written.
    """
    files = pl.col("file").cast(pl.Int64)
    sentences = {reason.value: sentence for reason, sentence in SENTENCES.items()}
    numbers = list(range(len(labels)))
    rows = frame.select(
        pl.col("reasons").list.eval(pl.element().replace_strict(sentences)).list.join(" ").alias("Reason"),
        escape_formulas(files.replace_strict(numbers, list(labels), return_dtype=pl.String).alias("File")).alias(
            "File"
        ),
        files.replace_strict(numbers, list(places), return_dtype=pl.String).alias("Counted in"),
        pl.col("place").alias("Place"),
        *(
            escape_formulas(pl.col(name)).alias(title)
            for name, title in (
                ("data_type", "Data type"),
                ("device_name", "Device"),
                ("device_version", "Device version"),
                ("start_date", "Start"),
                ("end_date", "End"),
                ("unit", "Unit"),
                ("value", "Value"),
            )
        ),
    )
    try:
        # For its user alone, and whole or not at all.
        replace_private(path, lambda stream: rows.write_csv(stream, include_bom=True))
    except OSError:
        raise ExportError(
            "The file could not be written. Is it open in another program, or the folder read-only?"
        ) from None
