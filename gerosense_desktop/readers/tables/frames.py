"""From a chunk of a table's cells to raw frames of samples."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

import polars as pl

from gerosense_desktop.api.limits import DataType, Unit
from gerosense_desktop.readers.raw import RAW_SCHEMA, Notation, Place, RawFrame, TimeNotation
from gerosense_desktop.readers.tables.evidence import is_other, joined, others_in
from gerosense_desktop.readers.tables.mapping import Columns
from gerosense_desktop.readers.tables.table import PLACE, cell
from gerosense_desktop.readers.tables.times import EPOCHS, fits
from gerosense_desktop.readers.tables.words import data_type_of_unit, usual_unit

MAX_ROWS: Final = 250_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameMaker:
    """Everything that was decided about a table; turns its chunks into raw frames.

    Attributes:
        columns: Where what stands.
        notation: How times and numbers are written.
        stray_starts, stray_ends: Whether some counts since 1970 are not in the notation's unit.
        places: What ``place`` counts.
        types: See Evidence.
        units: See Evidence.
        device_name: For samples whose row names no device; None where nobody said.
        data_type: For samples that do not say; None where nobody said.
    """

    columns: Columns
    notation: Notation
    stray_starts: bool
    stray_ends: bool
    places: Place
    types: Mapping[str, str | None]
    units: Mapping[str, str]
    device_name: str | None
    data_type: DataType | None

    def frames(self, cells: pl.DataFrame) -> Iterator[RawFrame]:
        """Yield the samples of a cleaned chunk; a row of a wide table gives one for each cell that is filled."""
        others = others_in(self.types)
        if others and self.columns.data_type is not None:
            cells = cells.filter(is_other(self.columns.data_type, others).not_())
        for begin in range(0, cells.height, MAX_ROWS):
            part = cells.slice(begin, MAX_ROWS)
            for field, column in self.columns.values.items():
                rows = self._long(part, column) if field == "value" else self._wide(part, column, DataType(field))
                yield from self._split(rows)

    def _wide(self, cells: pl.DataFrame, column: int, data_type: DataType) -> pl.DataFrame:
        unit = pl.coalesce(self._unit(), pl.lit(usual_unit(data_type).value))
        return self._rows(cells.filter(pl.col(cell(column)).is_not_null()), pl.lit(data_type.value), unit, column)

    def _long(self, cells: pl.DataFrame, column: int) -> pl.DataFrame:
        if self.columns.data_type is not None and self.types:
            data_type = _translated(pl.col(cell(self.columns.data_type)), self.types)
        else:
            told = {unit.value: _value(data_type_of_unit(unit)) for unit in Unit}
            data_type = self._unit().replace_strict(told, default=None, return_dtype=pl.String)
        if self.data_type is not None:
            data_type = pl.coalesce(data_type, pl.lit(str(self.data_type)))
        if self.units:
            unit = self._unit()
        else:
            usual = {known.value: usual_unit(known).value for known in DataType}
            unit = data_type.replace_strict(usual, default=None, return_dtype=pl.String)
        needed = [cell(n) for n in (*self.columns.start, column)]
        if all(cells[name].null_count() for name in needed):
            cells = cells.filter(pl.any_horizontal(pl.col(name).is_not_null() for name in needed))
        return self._rows(cells, data_type, unit, column)

    def _unit(self) -> pl.Expr:
        """Return the units in the contract's words; nulls where the table names none at all."""
        if self.columns.unit is None or not self.units:
            return pl.lit(None, dtype=pl.String)
        return _translated(pl.col(cell(self.columns.unit)), self.units)

    def _rows(self, cells: pl.DataFrame, data_type: pl.Expr, unit: pl.Expr, column: int) -> pl.DataFrame:
        blank = pl.lit(None, dtype=pl.String)
        named = pl.lit(self.device_name, dtype=pl.String)
        device, version = self.columns.device_name, self.columns.device_version
        return cells.select(
            data_type.alias("data_type"),
            (named if device is None else pl.coalesce(cell(device), named)).alias("device_name"),
            (blank if version is None else pl.col(cell(version))).alias("device_version"),
            joined(self.columns.start).alias("start_date"),
            (joined(self.columns.end) if self.columns.end else blank).alias("end_date"),
            unit.alias("unit"),
            pl.col(cell(column)).alias("value"),
            pl.col(PLACE),
        ).cast(RAW_SCHEMA)  # type: ignore[arg-type]

    def _split(self, rows: pl.DataFrame) -> Iterator[RawFrame]:
        """Yield rows; those whose count since 1970 would be read as a wrong time apart, as ISO, which no count is."""
        if not (self.stray_starts or self.stray_ends):
            if rows.height:
                yield RawFrame(rows=rows, notation=self.notation, places=self.places)
            return
        sound_start = _sound("start_date", self.notation.start, apart=self.stray_starts)
        sound_end = _sound("end_date", self.notation.end, apart=self.stray_ends)
        for start_is_sound in (True, False) if self.stray_starts else (True,):
            for end_is_sound in (True, False) if self.stray_ends else (True,):
                notation = replace(
                    self.notation,
                    start=self.notation.start if start_is_sound else TimeNotation.ISO,
                    end=self.notation.end if end_is_sound else TimeNotation.ISO,
                )
                part = rows.filter((sound_start == start_is_sound) & (sound_end == end_is_sound))
                if part.height:
                    yield RawFrame(rows=part, notation=notation, places=self.places)


def _sound(column: str, notation: TimeNotation, *, apart: bool) -> pl.Expr:
    if not apart or notation not in EPOCHS:
        return pl.lit(value=True)
    return pl.col(column).is_null() | fits(notation, pl.col(column))


def _translated(column: pl.Expr, words: Mapping[str, str | None]) -> pl.Expr:
    changed = {text: word for text, word in words.items() if word is not None and text != word}
    return column.replace(list(changed), [str(word) for word in changed.values()]) if changed else column


def _value(data_type: DataType | None) -> str | None:
    return None if data_type is None else str(data_type)
