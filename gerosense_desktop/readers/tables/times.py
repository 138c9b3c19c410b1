"""How the times of a table are written, told from every row: proven or asked about, never guessed."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from gerosense_desktop.readers.questions import DateOrder
from gerosense_desktop.readers.raw import TimeNotation
from gerosense_desktop.readers.tables.looks import EPOCH_RANGES

EPOCHS: Final = {
    TimeNotation.EPOCH_SECONDS: EPOCH_RANGES[1],
    TimeNotation.EPOCH_MILLISECONDS: EPOCH_RANGES[1_000],
    TimeNotation.EPOCH_MICROSECONDS: EPOCH_RANGES[1_000_000],
    TimeNotation.EPOCH_NANOSECONDS: EPOCH_RANGES[1_000_000_000],
}
"""Counts since 1970 that are times in 1990 to 2100."""

USUAL_TIME: Final = r"^[0-9]{4}-[0-9][0-9]-[0-9][0-9][T ][0-9:.,]+ ?(?:Z|[+-][0-9][0-9]:?[0-9][0-9])$"
"""ISO with an offset and no blanks around: nothing is left to find out."""

_YEAR_FIRST: Final = r"^[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|^(?:19|20)[0-9]{6}(?:T|$)"
_NUMERIC: Final = r"^(?<one>[0-9]{1,2})(?<mark>[-/.])(?<two>[0-9]{1,2})[-/.](?<year>[0-9]{4}|[0-9]{2})(?:\D|$)"
_DATE_PART: Final = r"^([0-9]+[-/.][0-9]+[-/.][0-9]+)"
_DIGITS: Final = r"^[0-9]{9,19}(?:\.[0-9]+)?$"
_OFFSET: Final = (
    r"(?i)(?:[0-9]|[ap][.]?m[.]?)[ \t\x{a0}\x{202f}]*(?:Z|UTC|GMT|(?:UTC|GMT)?[+-][0-9][0-9](?::?[0-9][0-9])?)$"
)
_OFFSET_OF_DATE: Final = r"^[0-9]{1,4}-[0-9]{1,2}-[0-9]{1,4}$"
"""A date alone ends like an offset: 2025-05-01."""

_TWELVE: Final = 12
_LAST_DAY: Final = 31
_FIRST_YEAR: Final = 6
_EXAMPLES: Final = 3
_EXAMPLE_LENGTH: Final = 40


@dataclass(slots=True)
class TimeEvidence:
    """What the rows seen so far say about one column of times; fed with every chunk.

    Attributes:
        counts: Rows by notation; numeric dates count as DAY_FIRST until ``order`` is asked.
        day_first, month_first: Distinct dates that can only be read so (31/12/2026, 12/31/2026).
        either: Distinct dates that can be read both ways, to different days (03/04/2026, not 03.04.2026).
        short_years: First and last part of the distinct dates whose year has two digits.
        without_offset: Whether a time that needs one has no offset.
        order_examples, zone_examples: Texts from the file, for the two questions.
    """

    counts: Counter[TimeNotation] = field(default_factory=Counter)
    day_first: int = 0
    month_first: int = 0
    either: int = 0
    short_years: pl.DataFrame = field(
        default_factory=lambda: pl.DataFrame(schema={"one": pl.String, "year": pl.String})
    )
    without_offset: bool = False
    order_examples: list[str] = field(default_factory=list)
    zone_examples: list[str] = field(default_factory=list)

    def add(self, texts: pl.Series, *, are_usual: bool = False) -> None:
        """Take the texts of one chunk into account (stripped, nulls for blanks).

        Args:
            texts: Of one column.
            are_usual: That all of them match USUAL_TIME is known already.
        """
        if are_usual:
            self.counts[TimeNotation.ISO] += texts.len() - texts.null_count()
            return
        texts = texts.drop_nulls()
        usual = texts.str.contains(USUAL_TIME)
        self.counts[TimeNotation.ISO] += int(usual.sum())
        rest = texts.filter(~usual)
        if rest.is_empty():
            return
        year_first = rest.str.contains(_YEAR_FIRST)
        self.counts[TimeNotation.ISO] += int(year_first.sum())
        digits = rest.str.contains(_DIGITS) & ~year_first
        self._add_counts(rest.filter(digits))
        numeric = rest.str.contains(_NUMERIC)
        self.counts[TimeNotation.DAY_FIRST] += int(numeric.sum())
        self._add_dates(rest.filter(numeric))
        self._add_zones(rest.filter(year_first | numeric))

    def _add_counts(self, texts: pl.Series) -> None:
        if texts.is_empty():
            return
        counts = whole_part(texts)
        for notation, (low, high) in EPOCHS.items():
            self.counts[notation] += int(counts.is_between(low, high, closed="left").sum())

    def _add_dates(self, texts: pl.Series) -> None:
        if texts.is_empty():
            return
        # Ten characters hold any such date; years of samples have few thousand of them.
        dates = texts.str.head(10).str.extract(_DATE_PART).unique(maintain_order=True)
        parts = (
            dates.to_frame("date")
            .with_columns(pl.col("date").str.extract_groups(_NUMERIC).alias("parts"))
            .unnest("parts")
        )
        one, two = pl.col("one").cast(pl.Int32), pl.col("two").cast(pl.Int32)
        day, month = (one > _TWELVE) & (two <= _TWELVE), (one <= _TWELVE) & (two > _TWELVE)
        either = (one <= _TWELVE) & (two <= _TWELVE) & (one != two)
        dotted = pl.col("mark") == "."
        self.day_first += int(parts.select(day.sum()).item() or 0)
        self.month_first += int(parts.select(month.sum()).item() or 0)
        self.either += int(parts.select((either & ~dotted).sum()).item() or 0)
        short = parts.filter(pl.col("year").str.len_bytes() == 2).select("one", "year")  # noqa: PLR2004 - digits
        self.short_years = pl.concat([self.short_years, short]).unique()
        asked = parts.filter((either & ~dotted) | (pl.col("year").str.len_bytes() == 2))["date"]  # noqa: PLR2004
        proofs = pl.concat([parts.filter(day)["date"].head(1), parts.filter(month)["date"].head(1)])
        _note(self.order_examples, [*asked.head(_EXAMPLES).to_list(), *proofs.to_list()])

    def _add_zones(self, texts: pl.Series) -> None:
        bare = texts.filter(~texts.str.contains(_OFFSET) | texts.str.contains(_OFFSET_OF_DATE))
        self.without_offset |= not bare.is_empty()
        _note(self.zone_examples, bare.head(_EXAMPLES).to_list())


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeDecision:
    """How one column's times are written.

    Attributes:
        notation: What most rows are written in.
        needs_order: Whether the person must say if day or month comes first; ``notation`` does not count then.
        strays: Whether some rows are counts since 1970 in another unit than the notation's, which would be read as a
            wrong time: they must not be read by this notation.
    """

    notation: TimeNotation
    needs_order: bool = False
    strays: bool = False


def decide_times(evidence: TimeEvidence, *, others: TimeEvidence | None, answer: DateOrder | None) -> TimeDecision:
    """Decide how a column is written.

    A proof from any row decides between day first and month first; so does one of the other column of times in the same
    file. Dates with dots are day first unless a row disproves it: no locale of Unicode's CLDR writes the month first
    with dots. Proofs for both orders decide nothing: then, as where there is none, the person's answer does, and rows
    that do not fit it are left to be rejected.
    """
    counts = evidence.counts
    if not counts.total():
        return TimeDecision(notation=TimeNotation.ISO)
    notation = max(counts, key=lambda key: counts[key])
    if notation is not TimeNotation.DAY_FIRST:
        epochs = sum(counts[epoch] > 0 for epoch in EPOCHS)
        strays = notation in EPOCHS and (epochs > 1 or counts.total() > counts[notation])
        return TimeDecision(notation=notation, strays=strays)
    both = [evidence] if others is None else [evidence, others]
    day, month = sum(e.day_first for e in both), sum(e.month_first for e in both)
    either = sum(e.either for e in both)
    unclear_year = any(_may_be_year_first(e) for e in both)
    order = None
    if day and not month and not unclear_year:
        order = DateOrder.DAY_FIRST
    elif month and not day:
        order = DateOrder.MONTH_FIRST
    elif not day and not month and not either and not unclear_year:
        # Only dates with dots, and days like 05/05/2025 that both orders read alike.
        order = DateOrder.DAY_FIRST
    order = order or answer
    chosen = TimeNotation.MONTH_FIRST if order is DateOrder.MONTH_FIRST else TimeNotation.DAY_FIRST
    return TimeDecision(notation=chosen, needs_order=order is None)


def fits(notation: TimeNotation, column: pl.Expr) -> pl.Expr:
    """Whether a text is a count since 1970 in a notation's unit, in 1990 to 2100."""
    low, high = EPOCHS[notation]
    whole = column.str.extract(r"^([0-9]{9,19})(?:\.[0-9]+)?$").cast(pl.Int64, strict=False)
    return whole.is_between(low, high, closed="left").fill_null(value=False)


def whole_part(texts: pl.Series) -> pl.Series:
    """Return the whole part of counts as numbers."""
    return texts.str.extract(r"^([0-9]+)").cast(pl.Int64, strict=False)


def _may_be_year_first(evidence: TimeEvidence) -> bool:
    """Whether dates such as 25/05/01 may begin with the year.

    No year before 2006 is one of a wearable, and no day is above 31. In a table of many days the days change more often
    than the years; where the last part changes as often as the first or more, it may be the day.
    """
    short = evidence.short_years.cast(pl.Int32)
    if short.is_empty() or short.filter((pl.col("one") < _FIRST_YEAR) | (pl.col("year") > _LAST_DAY)).height:
        return False
    return short["one"].n_unique() <= short["year"].n_unique()


def _note(examples: list[str], texts: list[str]) -> None:
    missing = _EXAMPLES - len(examples)
    examples.extend(text[:_EXAMPLE_LENGTH] for text in texts[:missing] if text not in examples)
