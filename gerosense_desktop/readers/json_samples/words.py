"""What a JSON file's samples are and in which unit, in the contract's words."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import polars as pl

from gerosense_desktop.api.limits import DataType, Unit
from gerosense_desktop.readers.json_samples.rows import BODY_FIELDS, TOLD
from gerosense_desktop.readers.raw import RAW_SCHEMA
from gerosense_desktop.readers.tables.words import data_type_of, data_type_of_unit, is_other_type, unit_of

KNOWN_TYPES: Final = [known.value for known in DataType]
_TYPE_OF_UNIT: Final = {unit.value: known.value for unit in Unit if (known := data_type_of_unit(unit)) is not None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The file's words, and what its bodies say of all their samples.

    Attributes:
        types: Word → the contract's word, the word itself where unknown, or None where it names other health data.
        units: Word → the contract's unit, or the word itself where unknown.
        bodies: As RowCollector gives them.
    """

    types: Mapping[str, str | None]
    units: Mapping[str, str]
    bodies: pl.DataFrame

    @classmethod
    def of(cls, frames: Iterable[pl.DataFrame], bodies: pl.DataFrame) -> "Words":
        """Gather the words of all frames."""
        types, units = set[str](), set[str]()
        for frame in (*frames, bodies):
            types |= set(frame["data_type"].unique().drop_nulls())
            units |= set(frame["unit"].unique().drop_nulls())
        return cls(
            types={text: None if is_other_type(text) else data_type_of(text) or text for text in types},
            units={text: unit_of(text) or unit_of(_spaced(text)) or text for text in units},
            bodies=bodies,
        )

    def translate(self, frame: pl.DataFrame, *, only_known_types: bool) -> pl.DataFrame:
        """Fill in what bodies, keys and units say, in the contract's words; pass over other health data.

        Args:
            frame: As RowCollector gives it.
            only_known_types: Whether words for types that nobody knows are passed over too.

        Returns:
            Columns as in RAW_SCHEMA.
        """
        if self.bodies.height and frame["body"].null_count() < frame.height:
            said = [pl.coalesce(pl.col(name), self.bodies[name].gather(frame["body"])) for name in BODY_FIELDS]
            frame = frame.with_columns(said)
        others = [text for text, word in self.types.items() if word is None]
        if others:
            frame = frame.filter(~pl.col("data_type").is_in(others).fill_null(value=False))
        frame = frame.with_columns(
            _told("data_type").pipe(_translated, self.types), _told("unit").pipe(_translated, self.units)
        ).with_columns(_type())
        if only_known_types:
            frame = frame.filter(pl.col("data_type").is_in(KNOWN_TYPES))
        return frame.select(*RAW_SCHEMA)


def _spaced(unit: str) -> str:
    """Return a unit as people write it: ``beats_per_minute`` as "beats per minute", letters and accents in one."""
    return unicodedata.normalize("NFC", unit).replace("_", " ")


def _told(column: str) -> pl.Expr:
    """Return a column's texts; blank ones tell nothing."""
    text = pl.col(column)
    return pl.when(text.str.strip_chars() != "").then(text)


def _translated(column: pl.Expr, words: Mapping[str, str | None]) -> pl.Expr:
    changed = {text: str(word) for text, word in words.items() if word is not None and word != text}
    return column.replace(list(changed), list(changed.values())) if changed else column


def _type() -> pl.Expr:
    """Return the data type: what the value's key tells, else what the sample or its body says, else the unit.

    Where key and word contradict each other both are shown, which is no data type: the sample is rejected.
    """
    said, told = pl.col("data_type"), pl.col(TOLD)
    contradict = told.is_not_null() & said.is_in(KNOWN_TYPES) & (said != told)
    of_unit = pl.col("unit").replace_strict(_TYPE_OF_UNIT, default=None, return_dtype=pl.String)
    return (
        pl.when(contradict).then(pl.concat_str(said, told, separator=" / ")).otherwise(pl.coalesce(told, said, of_unit))
    ).alias("data_type")
