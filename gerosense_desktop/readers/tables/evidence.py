"""What all rows of a table together say about how it is written."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import polars as pl

from gerosense_desktop.api.limits import DataType, Unit
from gerosense_desktop.readers.tables.decimals import DecimalEvidence
from gerosense_desktop.readers.tables.mapping import Columns
from gerosense_desktop.readers.tables.table import Table, cell
from gerosense_desktop.readers.tables.times import USUAL_TIME, TimeEvidence
from gerosense_desktop.readers.tables.words import data_type_of, data_type_of_unit, is_other_type, unit_of

_MANY_ROWS: Final = 250_000
"""Where of so many rows hardly one has a time, they are not worth the memory to reject each by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleaned:
    """A chunk's cells without blanks around, and what was seen on the way.

    Attributes:
        cells: As in Chunk.
        distinct: Column → its different texts, for the columns that hold no times.
        usual: The columns of times in which all are written in the usual way, with an offset.
    """

    cells: pl.DataFrame
    distinct: Mapping[int, pl.Series]
    usual: frozenset[int]


@dataclass(slots=True)
class Evidence:
    """Fed with every chunk of a table; decides nothing itself.

    Attributes:
        rows: Rows that hold a sample, whole or broken.
        start, end: About the two times.
        decimals: About all values together.
        types: Words in the data type's column → the contract's word, the word itself where unknown, or None where the
            rows are other health data.
        units: Words in the unit's column → the contract's unit, or the word itself where unknown.
        device_names: Whether any row names a device.
    """

    rows: int = 0
    start: TimeEvidence = field(default_factory=TimeEvidence)
    end: TimeEvidence = field(default_factory=TimeEvidence)
    decimals: DecimalEvidence = field(default_factory=DecimalEvidence)
    types: dict[str, str | None] = field(default_factory=dict)
    units: dict[str, str] = field(default_factory=dict)
    device_names: bool = False

    def add(self, cleaned: Cleaned, *, columns: Columns, table: Table) -> None:
        """Take one cleaned chunk into account."""
        if columns.data_type is not None:
            for text in _words(cleaned, columns.data_type) - self.types.keys():
                self.types[text] = None if is_other_type(text) else data_type_of(text) or text
            others = others_in(self.types)
            if others:
                rows = cleaned.cells.filter(is_other(columns.data_type, others).not_())
                cleaned = clean(rows, columns=columns)
        cells = cleaned.cells
        # In a wide table a row without values holds no sample; in a long one it is a broken sample.
        needed = (*columns.start, *columns.values.values()) if "value" in columns.values else columns.values.values()
        filled = pl.any_horizontal(pl.col(cell(n)).is_not_null() for n in needed)
        self.rows += int(cells.select(filled.sum()).item() or 0)
        for times, evidence in ((columns.start, self.start), (columns.end, self.end)):
            if times:
                are_usual = len(times) == 1 and times[0] in cleaned.usual
                evidence.add(cells.select(joined(times)).to_series(), are_usual=are_usual)
        for n in columns.values.values():
            self.decimals.add(cleaned.distinct[n], exact_points=table.has_exact_points(n))
        if columns.unit is not None:
            for text in _words(cleaned, columns.unit) - self.units.keys():
                self.units[text] = unit_of(text) or text
        if columns.device_name is not None:
            self.device_names |= bool(_words(cleaned, columns.device_name))

    @property
    def has_samples(self) -> bool:
        """Whether any row may be a sample of steps or heart rate; in a long table, more than a few of them."""
        if self.rows > _MANY_ROWS and self.start.counts.total() * 100 < self.rows:
            return False
        return self.rows > 0 and (not self.types or any(word in set(DataType) for word in self.types.values()))

    def all_types_told(self, *, columns: Columns) -> bool:
        """Whether every sample's data type is known from its column, its row's word or its unit."""
        if self.types or "value" not in columns.values:
            return True
        known = [data_type_of_unit(Unit(unit)) for unit in self.units.values() if unit in set(Unit)]
        return bool(known) and len(known) == len(self.units) and None not in known


def clean(cells: pl.DataFrame, *, columns: Columns) -> Cleaned:
    """Take the blanks off around texts and make empty ones null, touching only columns that need it."""
    times = sorted({*columns.start, *columns.end})
    others = [n for n in columns.all if n not in times]
    # One query for all columns: polars spreads it over the processor's cores.
    looked = cells.select(
        *(pl.col(cell(n)).str.contains(USUAL_TIME).all(ignore_nulls=True) for n in times),
        *(pl.col(cell(n)).unique(maintain_order=True).implode() for n in others),
    )
    usual = frozenset(n for n in times if looked[cell(n)].item())
    distinct = {n: looked[cell(n)].item().drop_nulls() for n in others}
    dirty = [n for n in times if n not in usual] + [n for n in others if not _is_tidy(distinct[n])]
    distinct |= {n: _stripped(distinct[n]) for n in others if n in dirty}
    stripped = (pl.col(cell(n)).str.strip_chars() for n in dirty)
    tidy = cells.with_columns(pl.when(text.str.len_bytes() > 0).then(text) for text in stripped) if dirty else cells
    return Cleaned(cells=tidy, distinct=distinct, usual=usual)


def joined(times: Iterable[int]) -> pl.Expr:
    """Return a time's text; where date and clock stand in two columns, joined by a blank.

    A date that a spreadsheet stored with midnight gives its clock away.
    """
    names = [cell(n) for n in times]
    if len(names) == 1:
        return pl.col(names[0])
    date = pl.col(names[0]).str.replace(r"[T ]00:00:00(?:\.0+)?$", "")
    clock = pl.col(names[1])
    return pl.when(clock.is_null()).then(pl.col(names[0])).otherwise(pl.concat_str(date, clock, separator=" "))


def others_in(types: Mapping[str, str | None]) -> list[str]:
    """Return the words that name other health data (sleep, distance)."""
    return [text for text, known in types.items() if known is None]


def is_other(column: int, others: Sequence[str]) -> pl.Expr:
    """Whether a row is other health data: it is passed over, as in every other format."""
    return pl.col(cell(column)).is_in(others).fill_null(value=False)


def _words(cleaned: Cleaned, column: int) -> set[str]:
    return set(cleaned.distinct[column].to_list())


def _is_tidy(distinct: pl.Series) -> bool:
    stripped = distinct.str.strip_chars()
    return bool((stripped == distinct).all()) and not bool((stripped == "").any())


def _stripped(distinct: pl.Series) -> pl.Series:
    stripped = distinct.str.strip_chars()
    return stripped.filter(stripped != "").unique(maintain_order=True)
