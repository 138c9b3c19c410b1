"""Rejected samples as a sheet of texts: what is copied and exported."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import polars as pl

from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui.models.rejected_columns import FRAME_COLUMNS, RejectedColumn, rejected_headings
from gerosense_desktop.gui.rejected_words import reason_title

_PLACE: Final = "{number}"
"""Where the number stands in the words for a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """The words of a sheet, in the person's language: gathered on the window's thread, used on another.

    Attributes:
        headings: What stands above each column.
        titles: Value of Reason → what is wrong.
        labels: What the screen calls each file.
        places: What a place in each file is called, with ``{number}`` in it.
    """

    headings: tuple[str, ...]
    titles: dict[str, str]
    labels: tuple[str, ...]
    places: tuple[str, ...]

    @classmethod
    def gather(cls, *, labels: tuple[str, ...], places: tuple[str, ...]) -> SheetWords:
        """Take the words as they are now."""
        titles = {reason.value: reason_title(reason) for reason in Reason}
        return cls(headings=rejected_headings(), titles=titles, labels=labels, places=places)


def make_sheet(frame: pl.DataFrame, *, rows: pl.Series | None, words: SheetWords) -> pl.DataFrame:
    """Return rows as texts, one column for each heading; what the file does not have is null.

    Args:
        frame: REJECTED_SCHEMA plus ``file``.
        rows: Numbers of the rows, in their order; None for all.
        words: The words.
    """
    chosen = (frame if rows is None else frame[rows]).lazy()
    file = pl.col("file").cast(pl.UInt32)
    numbers = range(len(words.labels))
    before = file.replace_strict(numbers, [_halves(place)[0] for place in words.places], return_dtype=pl.String)
    after = file.replace_strict(numbers, [_halves(place)[1] for place in words.places], return_dtype=pl.String)
    columns = {
        RejectedColumn.REASON: pl.col("reasons").list.eval(pl.element().replace_strict(words.titles)).list.join(" · "),
        RejectedColumn.PLACE: pl.concat_str(before, pl.col("place"), after),
        RejectedColumn.FILE: file.replace_strict(numbers, words.labels, return_dtype=pl.String),
    }
    return chosen.select(
        columns.get(column, pl.col(FRAME_COLUMNS[column])).alias(heading)
        for column, heading in zip(RejectedColumn, words.headings, strict=True)
    ).collect()


def _halves(place: str) -> tuple[str, str]:
    before, _, after = place.partition(_PLACE)
    return before, after


def as_tabbed_text(sheet: pl.DataFrame) -> str:
    """Return a sheet as lines of texts with tabs between, as spreadsheets paste it; without its headings.

    Tabs and line ends within a text become blanks: they would begin another cell.
    """
    plain = sheet.select(pl.all().fill_null("").str.replace_all(r"[\t\r\n]+", " "))
    return "\n".join(plain.select(pl.concat_str(pl.all(), separator="\t")).to_series())
