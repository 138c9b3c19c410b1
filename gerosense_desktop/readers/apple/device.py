"""The device behind a record, from the texts of its ``device``, ``sourceName`` and ``sourceVersion``."""

import re
import unicodedata
from typing import Final

import polars as pl

from gerosense_desktop.distinct_words import distinct_words
from gerosense_desktop.readers.apple.tags import decode_references

_KEYS: Final = (
    "name|manufacturer|model|hardware|firmware|software|localIdentifier|UDIDeviceIdentifier|UDI Device Identifier"
)
_FIELD: Final = re.compile(rf"(?:^|, )({_KEYS}):(.*?)(?=, (?:{_KEYS}):|>?$)", re.DOTALL)
# The address in memory is another one in each export, so it never counts.
_ADDRESS: Final = r"^(?:<|&lt;){2}HKDevice: 0x[0-9a-fA-F]+(?:>|&gt;),? ?"
_SPACES: Final = {"Cc", "Zs", "Zl", "Zp"}
"""Unicode's categories of control characters and of spaces of every kind."""


def name_devices(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the columns ``device_name`` and ``device_version``.

    The name is the device's, else the source's; the version is the device's software, else the source's.

    Args:
        rows: Text columns ``device``, ``source_name`` and ``source_version`` with references as they stand; nulls
            where an attribute is missing.
    """
    rows = rows.select(pl.col("device").str.replace(_ADDRESS, ""), "source_name", "source_version")
    distinct, numbers = distinct_words(rows.select(pl.all().fill_null("")))
    named = [_name_and_version(*row) for row in distinct.iter_rows()]
    names = pl.Series("device_name", [name for name, _ in named], dtype=pl.String)
    versions = pl.Series("device_version", [version for _, version in named], dtype=pl.String)
    return pl.DataFrame([names.gather(numbers), versions.gather(numbers)])


def _name_and_version(device: str, source_name: str, source_version: str) -> tuple[str | None, str | None]:
    device, source_name, source_version = (decode_references(text) for text in (device, source_name, source_version))
    fields: dict[str, str] = dict(_FIELD.findall(device))
    name, software = _plain(fields.get("name", "")), _plain(fields.get("software", ""))
    return name or _plain(source_name) or None, software or _plain(source_version) or None


def _plain(text: str) -> str:
    """Make control characters and spaces of every kind plain spaces."""
    return "".join(" " if unicodedata.category(character) in _SPACES else character for character in text).strip()
