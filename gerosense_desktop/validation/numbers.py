"""From a column of number texts to numbers."""

from dataclasses import dataclass

import polars as pl

from gerosense_desktop.api.numbers import GROUP_BLANKS, GROUPED_NUMBER
from gerosense_desktop.api.timestamps import BLANKS
from gerosense_desktop.readers.raw import DecimalMark


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Numbers:
    """A column of texts, read.

    Attributes:
        number: Float64; null where there is no text or it is no number.
        missing: Whether there is no text.
    """

    number: pl.Series
    missing: pl.Series


def read_numbers(texts: pl.Series, *, decimal_mark: DecimalMark) -> Numbers:
    """Read a column of numbers by the grammar of ``api.numbers``; blanks around a text do not count.

    With a decimal comma, point and comma change their roles: ``1.024,5`` is read as ``1,024.5`` is with a point.
    """
    if decimal_mark is DecimalMark.COMMA:
        texts = texts.to_frame("text").select(pl.col("text").str.replace_many([",", "."], [".", ","])).to_series()
    number = _plain(texts)
    unread = number.is_null()
    missing = texts.is_null()
    if unread.any():
        rest = texts.filter(unread).str.strip_chars(BLANKS)
        number = number.scatter(unread.arg_true(), _plain(_ungrouped(rest)))
        missing = missing.scatter(unread.arg_true(), (rest == "").fill_null(value=True))
    return Numbers(number=number.rename("number"), missing=missing.rename("missing"))


def _plain(texts: pl.Series) -> pl.Series:
    """Read what PLAIN_NUMBER fits: polars' own cast fits just that, beside infinity and no-number."""
    number = texts.cast(pl.Float64, strict=False)
    finite = number.is_finite()
    return number if finite.all() else number.set(~finite, None)


def _ungrouped(texts: pl.Series) -> pl.Series:
    grouped = pl.col("text").str.contains(GROUPED_NUMBER)
    ungrouped = pl.col("text").str.replace_all(f"[,{GROUP_BLANKS}]", "")
    return texts.to_frame("text").select(pl.when(grouped).then(ungrouped).otherwise("text")).to_series()
