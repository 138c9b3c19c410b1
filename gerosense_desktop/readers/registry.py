"""All readers, in the order in which they are asked whether a source file is theirs."""

from typing import Final

from gerosense_desktop.readers.apple_health import AppleHealthReader
from gerosense_desktop.readers.delimited import DelimitedReader
from gerosense_desktop.readers.excel import ExcelReader
from gerosense_desktop.readers.gerosense_json import GeroSenseJsonReader
from gerosense_desktop.readers.health_auto_export import HealthAutoExportReader
from gerosense_desktop.readers.parquet import ParquetReader
from gerosense_desktop.readers.reader import Reader

READERS: Final[tuple[Reader, ...]] = (
    AppleHealthReader(),
    ExcelReader(),
    ParquetReader(),
    HealthAutoExportReader(),
    GeroSenseJsonReader(),
    DelimitedReader(),  # last: nearly any text looks like a table
)
"""A new format is one new file in this package and one line here."""
