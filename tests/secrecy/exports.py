"""The patient's samples as every format writes them."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import polars as pl
import xlsxwriter

from tests.secrecy.clinic import FOLDER, PATIENT, STARTS, VALUES
from tests.synthetic import apple

TIMES = tuple(f"{start:%Y-%m-%dT%H:%M:%S}Z" for start in STARTS)
HEADERS = ("data_type", "device_name", "start_date", "unit", "value")
ROWS = tuple(("bpm", "Watch", time, "count/min", value) for time, value in zip(TIMES, VALUES, strict=True))


def apple_zip(path: Path) -> None:
    head = apple.HEAD.replace('<Me HKCharacteristicTypeIdentifierDateOfBirth=""', f'<Me Name="{PATIENT}"')
    records = [apple.heart_rate(start, value) for start, value in zip(STARTS, VALUES, strict=True)]
    apple.write_zip(path, apple.export(records, head=head), member=f"{FOLDER}/export.xml")


def excel(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate((HEADERS, *ROWS)):
            sheet.write_row(number, 0, row)


def parquet(path: Path) -> None:
    pl.DataFrame(ROWS, schema=HEADERS, orient="row").write_parquet(path)


def gerosense_json(path: Path) -> None:
    samples = [dict(zip(HEADERS[1:], row[1:], strict=True)) for row in ROWS]
    path.write_text(json.dumps({"data_type": "bpm", "data": samples}))


def health_auto_export(path: Path) -> None:
    points = [
        {"date": f"{start:%Y-%m-%d %H:%M:%S} +0000", "Avg": value, "Min": value, "Max": value, "source": "Watch"}
        for start, value in zip(STARTS, VALUES, strict=True)
    ]
    metric = {"name": "heart_rate", "units": "count/min", "data": points}
    path.write_text(json.dumps({"data": {"metrics": [metric]}}))


def zipped_table(path: Path) -> None:
    text = "\n".join(",".join(map(str, row)) for row in (HEADERS, *ROWS))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{FOLDER}/{PATIENT}.csv", text)


FORMATS: MappingProxyType[str, tuple[str, Callable[[Path], None]]] = MappingProxyType(
    {
        "Apple": ("zip", apple_zip),
        "Excel": ("xlsx", excel),
        "Parquet": ("parquet", parquet),
        "GeroSense": ("json", gerosense_json),
        "Health Auto Export": ("json", health_auto_export),
        "a table in a zip": ("zip", zipped_table),
    }
)
"""Name → ending and writer."""
