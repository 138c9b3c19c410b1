"""What all rows of a table together say about how it is written."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import polars as pl

from gerosense_desktop.api.limits import Unit
from gerosense_desktop.readers.table import Table, cell
from gerosense_desktop.readers.table_decimals import DecimalEvidence
from gerosense_desktop.readers.table_mapping import Columns
from gerosense_desktop.readers.table_times import USUAL_TIME, TimeEvidence
from gerosense_desktop.readers.table_words import data_type_of, data_type_of_unit, is_other_type, unit_of


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

    def add(self, cells: pl.DataFrame, *, columns: Columns, table: Table) -> None:
        """Take one cleaned chunk into account."""
        if columns.data_type is not None:
            for text in _distinct(cells, columns.data_type) - self.types.keys():
                self.types[text] = None if is_other_type(text) else data_type_of(text) or text
            cells = cells.filter(keeps(self.types, columns=columns))
        # In a wide table a row without values holds no sample; in a long one it is a broken sample.
        needed = (*columns.start, *columns.values.values()) if "value" in columns.values else columns.values.values()
        filled = pl.any_horizontal(pl.col(cell(n)).is_not_null() for n in needed)
        self.rows += int(cells.select(filled.sum()).item() or 0)
        self.start.add(cells.select(joined(columns.start)).to_series())
        if columns.end:
            self.end.add(cells.select(joined(columns.end)).to_series())
        for n in columns.values.values():
            self.decimals.add(cells[cell(n)].unique(maintain_order=True), exact_points=table.has_exact_points(n))
        if columns.unit is not None:
            for text in _distinct(cells, columns.unit) - self.units.keys():
                self.units[text] = unit_of(text) or text
        if columns.device_name is not None:
            names = cells[cell(columns.device_name)]
            self.device_names |= names.null_count() < names.len()

    def all_types_told(self, *, columns: Columns) -> bool:
        """Whether every sample's data type is known from its column, its row's word or its unit."""
        if columns.data_type is not None or "value" not in columns.values:
            return True
        known = [data_type_of_unit(Unit(unit)) for unit in self.units.values() if unit in set(Unit)]
        return bool(known) and len(known) == len(self.units) and None not in known


def clean(cells: pl.DataFrame, *, columns: Columns) -> pl.DataFrame:
    """Take the blanks off around texts and make empty ones null, touching only columns that need it."""
    times = set(columns.start) | set(columns.end)
    dirty = [cell(n) for n in columns.all if not (_is_usual if n in times else _is_tidy)(cells[cell(n)])]
    stripped = (pl.col(name).str.strip_chars() for name in dirty)
    return cells.with_columns(pl.when(text.str.len_bytes() > 0).then(text) for text in stripped) if dirty else cells


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


def keeps(types: Mapping[str, str | None], *, columns: Columns) -> pl.Expr:
    """Whether a row is no other health data (sleep, distance); those are passed over, as in every other format."""
    others = [text for text, known in types.items() if known is None]
    if columns.data_type is None or not others:
        return pl.lit(value=True)
    return pl.col(cell(columns.data_type)).is_in(others).fill_null(value=False).not_()


def _distinct(cells: pl.DataFrame, column: int) -> set[str]:
    return set(cells[cell(column)].drop_nulls().unique().to_list())


def _is_usual(texts: pl.Series) -> bool:
    return texts.null_count() == texts.len() or bool(texts.str.contains(USUAL_TIME).all(ignore_nulls=True))


def _is_tidy(texts: pl.Series) -> bool:
    distinct = texts.unique().drop_nulls()
    stripped = distinct.str.strip_chars()
    return bool((stripped == distinct).all()) and not bool((stripped == "").any())
