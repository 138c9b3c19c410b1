"""From columns of time texts to instants: every notation, every layout, every odd night."""

import re
from dataclasses import dataclass
from typing import Final

import numpy as np
import polars as pl

from gerosense_desktop.api.timestamps import BLANKS, CLOCK_PATTERN, ISO_PATTERNS, OFFSET_PATTERN
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.readers.raw import TimeNotation
from gerosense_desktop.validation.calendar import (
    SECOND,
    Flags,
    Integers,
    Parts,
    TimeProblem,
    local_times,
    within_calendar,
)
from gerosense_desktop.validation.epochs import EPOCH_UNITS, read_epochs
from gerosense_desktop.validation.layout import full_year, read_alike

_CLOCK_AND_HALF: Final = (
    f"(?:[Tt]|,?[{BLANKS}]+){CLOCK_PATTERN}(?:[{BLANKS}]*(?P<half>[AaPp]\\.?[Mm]\\.?))?{OFFSET_PATTERN}$"
)
_YEAR: Final = "(?P<year>[0-9]{4}|[0-9]{2})"
_DAY: Final = "(?P<day>[0-9]{1,2})"
_MONTH: Final = "(?P<month>[0-9]{1,2})"
_DATE: Final = "^{first}(?P<mark>[-/.]){second}(?P<second_mark>[-/.]){year}"

PATTERNS: Final[dict[TimeNotation, tuple[str, ...]]] = {
    TimeNotation.ISO: ISO_PATTERNS,
    # A year of four digits in front leaves nothing to guess, whatever the order of the other dates.
    TimeNotation.DAY_FIRST: (_DATE.format(first=_DAY, second=_MONTH, year=_YEAR) + _CLOCK_AND_HALF, *ISO_PATTERNS),
    TimeNotation.MONTH_FIRST: (_DATE.format(first=_MONTH, second=_DAY, year=_YEAR) + _CLOCK_AND_HALF, *ISO_PATTERNS),
}
"""How written dates look. Years of two digits: 00 to 69 are 2000 to 2069, 70 to 99 are 1970 to 1999 (POSIX)."""

_MAX_LAYOUTS: Final = 24
_FEW: Final = 256
"""Below this many texts, a pattern per text is as quick as looking for their layout."""


class UnknownTimeZoneError(GeroSenseError):
    """The time zone chosen is none."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Times:
    """A column of texts, read.

    Attributes:
        instant: Datetime, microseconds, UTC; null where there is a problem.
        offset: Int32, seconds east of UTC that travel with the instant, whole minutes; null where there is a problem.
        problem: UInt8, a TimeProblem.
    """

    instant: pl.Series
    offset: pl.Series
    problem: pl.Series


def read_times(texts: pl.Series, *, notation: TimeNotation, time_zone: str | None) -> Times:
    """Read a column of times; blanks around a text do not count, digits beyond microseconds are cut off.

    Args:
        texts: String, nulls allowed.
        notation: How the times are written.
        time_zone: IANA name for times without an offset; None where none was chosen. Epochs are UTC and need none.

    Raises:
        UnknownTimeZoneError: There is no such time zone.
    """
    column = _Column(len(texts))
    if notation in EPOCH_UNITS:
        column.read_epochs(texts, notation)
    else:
        column.read_dates(texts, PATTERNS[notation])
        column.settle_local_times(time_zone)
    return column.times()


class _Column:
    """The instants of one column while they are found."""

    def __init__(self, rows: int) -> None:
        self._instant: Integers = np.zeros(rows, dtype=np.int64)
        self._offset: Integers = np.zeros(rows, dtype=np.int32)
        self._problem: Integers = np.full(rows, TimeProblem.MISSING, dtype=np.uint8)

    def times(self) -> Times:
        known = pl.Series(self._problem == TimeProblem.NONE)
        frame = pl.DataFrame({"instant": self._instant, "offset": self._offset}).select(pl.when(known).then(pl.all()))
        return Times(
            instant=frame["instant"].cast(pl.Datetime("us", "UTC")),
            offset=frame["offset"],
            problem=pl.Series("problem", self._problem),
        )

    def read_epochs(self, texts: pl.Series, notation: TimeNotation) -> None:
        self._instant, self._problem = read_epochs(texts, notation=notation)

    # ── written dates ─────────────────────────────────────────────────────────────────────────────────────────────

    def read_dates(self, texts: pl.Series, patterns: tuple[str, ...]) -> None:
        compiled = [re.compile(pattern) for pattern in patterns]
        first = texts.drop_nulls().head(1)
        if len(first) and first[0] != first[0].strip(BLANKS):
            texts = texts.str.strip_chars(BLANKS)  # most likely all of them are padded
        lengths = texts.str.len_bytes().fill_null(0).to_numpy()
        pending = np.flatnonzero(lengths)
        self._problem[pending] = TimeProblem.UNREADABLE
        odd: list[Integers] = []
        for _ in range(_MAX_LAYOUTS):
            if len(pending) < _FEW:
                break
            example = _example(texts[int(pending[0])], compiled)
            if example is None:
                odd.append(pending[:1])
                pending = pending[1:]
                continue
            alike = lengths[pending] == len(example.string.encode())
            rows = pending[alike]
            parts, fits = read_alike(texts if len(rows) == len(texts) else texts.gather(rows), example)
            self._settle(rows, parts, fits)
            pending = np.concatenate([pending[~alike], rows[~fits]])
            pending.sort()
        if odd or len(pending):
            self._read_one_by_one(texts, np.concatenate([*odd, pending]), patterns)

    def _read_one_by_one(self, texts: pl.Series, rows: Integers, patterns: tuple[str, ...]) -> None:
        stripped = texts.gather(rows).str.strip_chars(BLANKS)
        blank = (stripped == "").to_numpy()
        self._problem[rows[blank]] = TimeProblem.MISSING
        rows, stripped = rows[~blank], stripped.filter(pl.Series(~blank))
        for pattern in patterns:
            if not len(rows):
                return
            found = stripped.str.extract_groups(pattern).struct.unnest()
            same_mark = pl.col("mark") == pl.col("second_mark") if "mark" in found.columns else pl.lit(value=True)
            matches = found.select(pl.col("year").is_not_null() & same_mark).to_series()
            self._settle(rows[matches.to_numpy()], _parts(found.filter(matches)))
            rows, stripped = rows[~matches.to_numpy()], stripped.filter(~matches)

    def _settle(self, rows: Integers, parts: Parts, fits: Flags | None = None) -> None:
        local, right = local_times(parts)
        instant = local - parts.offset.astype(np.int64) * SECOND
        right &= within_calendar(instant)
        problem = np.where(parts.has_offset, TimeProblem.NONE, TimeProblem.WITHOUT_ZONE)
        problem = np.where(right, problem, TimeProblem.UNREADABLE)
        if fits is not None and not fits.all():
            rows, instant, problem = rows[fits], instant[fits], problem[fits]
            parts_offset = parts.offset[fits]
        else:
            parts_offset = parts.offset
        self._instant[rows] = instant
        self._offset[rows] = parts_offset
        self._problem[rows] = problem

    # ── times without an offset ───────────────────────────────────────────────────────────────────────────────────

    def settle_local_times(self, time_zone: str | None) -> None:
        """Give times without an offset the zone chosen; say which of them happened twice or never."""
        if time_zone is None:
            return
        rows = np.flatnonzero(self._problem == TimeProblem.WITHOUT_ZONE)
        local = pl.Series(self._instant[rows]).cast(pl.Datetime("us"))
        try:
            zoned = local.dt.replace_time_zone(time_zone, ambiguous="null", non_existent="null")
            unclear = zoned.is_null().to_numpy()
            twice = (
                local.filter(pl.Series(unclear))
                .dt.replace_time_zone(time_zone, ambiguous="earliest", non_existent="null")
                .is_not_null()
                .to_numpy()
            )
        except pl.exceptions.ComputeError:
            raise UnknownTimeZoneError("The time zone chosen is not known. Choose another one.") from None
        self._problem[rows[unclear]] = np.where(twice, TimeProblem.HAPPENED_TWICE, TimeProblem.NEVER_HAPPENED)
        rows = rows[~unclear]
        instant = zoned.filter(pl.Series(~unclear)).to_physical().to_numpy()
        offset = (self._instant[rows] - instant) // SECOND
        self._instant[rows] = instant
        self._offset[rows] = offset // 60 * 60  # before about 1900 zones ran by the sun, to the second
        self._problem[rows] = np.where(within_calendar(instant), TimeProblem.NONE, TimeProblem.UNREADABLE)


def _example(text: str, patterns: list[re.Pattern[str]]) -> re.Match[str] | None:
    """Match a text whose layout others may share; None where it has none."""
    match = next((found for pattern in patterns if (found := pattern.fullmatch(text))), None)
    if match is None or match.groupdict().get("mark") != match.groupdict().get("second_mark"):
        return None
    return match


def _parts(found: pl.DataFrame) -> Parts:
    """Turn the groups of a pattern, texts all, into numbers; groups that are not there are 0."""

    def number(name: str) -> Integers:
        return found[name].fill_null("0").cast(pl.Int32).to_numpy()

    year = number("year")
    short = (found["year"].str.len_bytes() == 2).to_numpy()  # noqa: PLR2004 - digits of a short year
    fraction = found["fraction"].fill_null("").str.pad_end(6, "0").str.head(6).cast(pl.Int32).to_numpy()
    seconds = number("offset_hour") * 3600 + number("offset_minute") * 60
    half = np.zeros(len(found), dtype=np.uint8)
    if "half" in found.columns:
        letter = found["half"].str.head(1).str.to_lowercase()
        half = letter.replace_strict({"a": 1, "p": 2}, default=0, return_dtype=pl.UInt8).to_numpy()
    return Parts(
        year=np.where(short, full_year(year), year),
        month=number("month"),
        day=number("day"),
        hour=number("hour"),
        minute=number("minute"),
        second=number("second"),
        microsecond=fraction,
        half=half,
        offset=np.where((found["sign"] == "-").fill_null(value=False).to_numpy(), -seconds, seconds),
        offset_minute=number("offset_minute"),
        has_offset=found.select(pl.col("utc").is_not_null() | pl.col("sign").is_not_null()).to_series().to_numpy(),
    )
