"""The screen: splits a raw frame into samples the contract accepts and rejected ones with all their reasons."""

from typing import Final

import polars as pl

from gerosense_desktop.api.limits import VALUE_ABOVE, VALUE_LIMITS, DataType, Unit
from gerosense_desktop.api.reasons import TOO_HIGH, Reason
from gerosense_desktop.api.timestamps import BLANKS
from gerosense_desktop.readers.raw import RawFrame
from gerosense_desktop.validation.calendar import TimeProblem
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA, Screened
from gerosense_desktop.validation.numbers import read_numbers
from gerosense_desktop.validation.times import read_times

_WORDS: Final = ("data_type", "device_name", "device_version", "unit")
_ACCEPTED: Final = tuple(pl.col(name).cast(kind) for name, kind in ACCEPTED_SCHEMA.items())


def _problem(column: str, problem: TimeProblem) -> pl.Expr:
    return pl.col(column) == problem.value


def _unknown(column: str, words: type[DataType | Unit]) -> pl.Expr:
    return pl.col(column).is_not_null() & ~pl.col(column).is_in([word.value for word in words])


def _too_high(unit: Unit) -> pl.Expr:
    return (pl.col("value") > VALUE_LIMITS[unit]) & (pl.col("unit") == unit.value)


RULES: Final[dict[Reason, pl.Expr]] = {
    Reason.DATA_TYPE_MISSING: pl.col("data_type").is_null(),
    Reason.DATA_TYPE_UNKNOWN: _unknown("data_type", DataType),
    Reason.DEVICE_NAME_MISSING: pl.col("device_name").is_null(),
    Reason.START_DATE_MISSING: _problem("start_problem", TimeProblem.MISSING),
    Reason.START_DATE_UNREADABLE: _problem("start_problem", TimeProblem.UNREADABLE),
    Reason.START_DATE_WITHOUT_ZONE: _problem("start_problem", TimeProblem.WITHOUT_ZONE),
    Reason.START_DATE_HAPPENED_TWICE: _problem("start_problem", TimeProblem.HAPPENED_TWICE),
    Reason.START_DATE_NEVER_HAPPENED: _problem("start_problem", TimeProblem.NEVER_HAPPENED),
    Reason.END_DATE_UNREADABLE: _problem("end_problem", TimeProblem.UNREADABLE),
    Reason.END_DATE_WITHOUT_ZONE: _problem("end_problem", TimeProblem.WITHOUT_ZONE),
    Reason.END_DATE_HAPPENED_TWICE: _problem("end_problem", TimeProblem.HAPPENED_TWICE),
    Reason.END_DATE_NEVER_HAPPENED: _problem("end_problem", TimeProblem.NEVER_HAPPENED),
    Reason.END_BEFORE_START: (pl.col("end") < pl.col("start")).fill_null(value=False),
    Reason.UNIT_MISSING: pl.col("unit").is_null(),
    Reason.UNIT_UNKNOWN: _unknown("unit", Unit),
    Reason.VALUE_MISSING: pl.col("value_missing"),
    Reason.VALUE_NOT_A_NUMBER: pl.col("value").is_null() & ~pl.col("value_missing"),
    Reason.VALUE_NOT_ABOVE_ZERO: (pl.col("value") <= VALUE_ABOVE).fill_null(value=False),
    **{TOO_HIGH[unit]: _too_high(unit).fill_null(value=False) for unit in VALUE_LIMITS},
}
"""Every rule of the contract: the reason, and what breaks it. In the order of the enum; none is ever null."""


def screen(frame: RawFrame) -> Screened:
    """Split a raw frame by every rule of the contract; each row is in exactly one of the two.

    Texts count without the blanks around them, blank ones are missing. Data types and units must be the contract's
    own words: readers translate the synonyms they know.

    Raises:
        UnknownTimeZoneError: The time zone of the notation is none.
    """
    rows = frame.rows.rechunk()
    notation = frame.notation
    start = read_times(rows["start_date"], notation=notation.start, time_zone=notation.time_zone)
    end = read_times(rows["end_date"], notation=notation.end, time_zone=notation.time_zone)
    value = read_numbers(rows["value"], decimal_mark=notation.decimal_mark)
    read = rows.select("place").with_columns(
        *_words(rows),
        start.instant.alias("start"),
        start.offset.alias("start_offset"),
        start.problem.alias("start_problem"),
        end.instant.alias("end"),
        end.offset.alias("end_offset"),
        end.problem.alias("end_problem"),
        value.number.alias("value"),
        value.missing.alias("value_missing"),
    )
    broken = read.select(pl.any_horizontal(*RULES.values())).to_series()
    if not broken.any():
        return Screened(accepted=read.select(*_ACCEPTED), rejected=pl.DataFrame(schema=REJECTED_SCHEMA))
    reasons = read.filter(broken).select(
        pl.concat_list(
            pl.when(rule).then(pl.lit(reason.value)) for reason, rule in RULES.items()
        ).list.drop_nulls().alias("reasons")
    )  # fmt: skip
    rejected = rows.filter(broken).with_columns(reasons["reasons"])
    return Screened(accepted=read.filter(~broken).select(*_ACCEPTED), rejected=rejected.select(*REJECTED_SCHEMA))


def _words(rows: pl.DataFrame) -> list[pl.Series]:
    """Return the columns of words without blanks around them; what is left empty is missing."""
    different = rows.select(pl.col(_WORDS).unique().implode())
    return [_stripped(rows.get_column(name), different=different.get_column(name).item()) for name in _WORDS]


def _stripped(texts: pl.Series, *, different: pl.Series) -> pl.Series:
    if all(text is None or (text and text == text.strip(BLANKS)) for text in different):
        return texts  # the rule: a handful of tidy words, repeated
    stripped = texts.str.strip_chars(BLANKS)
    return stripped.set(stripped == "", None)
