"""The device behind a record, from the texts of its ``device``, ``sourceName`` and ``sourceVersion``."""

import re
from typing import Final

import polars as pl

_KEYS: Final = (
    "name|manufacturer|model|hardware|firmware|software|localIdentifier|UDIDeviceIdentifier|UDI Device Identifier"
)
_FIELD: Final = re.compile(rf"(?:^|, )({_KEYS}):(.*?)(?=, (?:{_KEYS}):|>?$)", re.DOTALL)
# The address in memory is another one in each export, so it never counts.
_ADDRESS: Final = r"^<<HKDevice: 0x[0-9a-fA-F]+>,? ?"
_PLAIN_SPACES: Final = str.maketrans(dict.fromkeys("\xa0\u2007\u202f", " "))


def name_devices(rows: pl.DataFrame) -> pl.DataFrame:
    """Replace ``device``, ``source_name`` and ``source_version`` by ``device_name`` and ``device_version``.

    The name is the device's, else the source's; the version is the device's software, else the source's.

    Args:
        rows: Text columns, entities decoded; nulls where an attribute is missing.
    """
    rows = rows.with_columns(pl.col("device").str.replace(_ADDRESS, ""))
    texts = ("device", "source_name", "source_version")
    distinct = rows.select(texts).unique()
    named = [_name_and_version(*row) for row in distinct.iter_rows()]
    found = distinct.with_columns(
        pl.Series("device_name", [name for name, _ in named], dtype=pl.String),
        pl.Series("device_version", [version for _, version in named], dtype=pl.String),
    )
    return rows.join(found, on=texts, how="left", nulls_equal=True, maintain_order="left").drop(texts)


def _name_and_version(
    device: str | None, source_name: str | None, source_version: str | None
) -> tuple[str | None, str | None]:
    fields = dict(_FIELD.findall(device)) if device else {}
    return _plain(fields.get("name")) or _plain(source_name), _plain(fields.get("software")) or _plain(source_version)


def _plain(text: str | None) -> str | None:
    """Make special spaces and control characters plain spaces."""
    if text is None:
        return None
    plain = text.translate(_PLAIN_SPACES)
    return "".join(character if character.isprintable() else " " for character in plain).strip() or None
