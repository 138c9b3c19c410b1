"""Writes rejected samples to a CSV file or a workbook that is safe to open in a spreadsheet."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import polars as pl

from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.private_files import replace_private
from gerosense_desktop.sentence import Sentence

if TYPE_CHECKING:
    from pathlib import Path

    from xlsxwriter.worksheet import Worksheet

WORKBOOK_ENDING: Final = ".xlsx"

MOST_IN_WORKBOOK: Final = 100_000
"""So many rows go into a workbook: it is made in memory, for a temporary file would hold health data."""

_FORMULA_START: Final = r"^\s*[=+\-@\x{FF1D}\x{FF0B}\x{FF0D}\x{FF20}]|^[\t\r\n]"
"""What makes a spreadsheet take a cell for a formula; the wide forms do in East Asian ones."""

_WIDTHS: Final = (36, 18, 12, 12, 28, 28, 12, 20, 28)
"""Of the columns, in characters."""


class ExportError(GeroSenseError):
    """The file cannot be written."""


def escape_formulas(column: pl.Expr) -> pl.Expr:
    """Put an apostrophe before texts that a spreadsheet would take for a formula."""
    return pl.when(column.str.contains(_FORMULA_START)).then(pl.lit("'") + column).otherwise(column)


def write_sheet(path: Path, sheet: pl.DataFrame) -> None:
    """Write a sheet as a workbook where the path ends so, else as CSV in UTF-8 with a byte order mark.

    The file is its user's alone, and whole or not there at all.

    Args:
        path: The file to write; one that is there is replaced.
        sheet: Texts only.

    Raises:
        ExportError: The file cannot be written, or has too many rows for a workbook.
    """
    try:
        if path.suffix.lower() == WORKBOOK_ENDING:
            content = _workbook(sheet)
            replace_private(path, lambda stream: stream.write(content))
        else:
            safe = sheet.select(escape_formulas(pl.col(name)).alias(name) for name in sheet.columns)
            replace_private(path, lambda stream: safe.write_csv(stream, include_bom=True))
    except OSError:
        raise ExportError(
            Sentence(
                "The file could not be written. Is it open in another program, the folder read-only or the disk full?"
            )
        ) from None


def _workbook(sheet: pl.DataFrame) -> bytes:
    if sheet.height > MOST_IN_WORKBOOK:
        raise ExportError(
            Sentence(
                "These are too many samples for an Excel file. Choose a reason or search first, so that at most "
                "{most} are shown, or export them as CSV.",
                most=f"{MOST_IN_WORKBOOK:,}",
            )
        )
    from xlsxwriter import Workbook  # noqa: PLC0415 - takes a while to import, and few ever need it

    content = io.BytesIO()
    with Workbook(content, {"in_memory": True}) as book:
        page = book.add_worksheet()
        heading = book.add_format({"bold": True, "bottom": 1})
        for column, (name, width) in enumerate(zip(sheet.columns, _WIDTHS, strict=True)):
            page.set_column(column, column, width)
            _write_text(page, 0, column, name, heading)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, sheet.height, sheet.width - 1)
        for row, texts in enumerate(sheet.iter_rows(), start=1):
            for column, text in enumerate(texts):
                if text is not None:
                    _write_text(page, row, column, text)
    return content.getvalue()


def _write_text(page: Worksheet, row: int, column: int, text: str, *look: object) -> None:
    # Never plain write(): that makes formulas, links and numbers of texts that look like some.
    page.write_string(row, column, text[: page.xls_strmax], *look)
