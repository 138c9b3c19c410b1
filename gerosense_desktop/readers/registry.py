"""All readers, in the order in which they are asked whether a source file is theirs."""

from collections.abc import Sequence
from typing import Final

from gerosense_desktop.readers.apple_health import AppleHealthReader
from gerosense_desktop.readers.delimited import DelimitedReader
from gerosense_desktop.readers.excel import ExcelReader
from gerosense_desktop.readers.gerosense_json import GeroSenseJsonReader
from gerosense_desktop.readers.health_auto_export import HealthAutoExportReader
from gerosense_desktop.readers.parquet import ParquetReader
from gerosense_desktop.readers.reader import Reader
from gerosense_desktop.readers.source import Source

READERS: Final[tuple[Reader, ...]] = (
    AppleHealthReader(),
    ExcelReader(),
    ParquetReader(),
    HealthAutoExportReader(),
    GeroSenseJsonReader(),
    DelimitedReader(),  # last: nearly any text looks like a table
)
"""A new format is one new file in this package and one line here."""


def reader_for(source: Source, readers: Sequence[Reader] = READERS) -> Reader | None:
    """Return the first reader that recognises the content; None where no one does."""
    return next((reader for reader in readers if reader.recognises(source)), None)
