"""Reads one made-up file of each kind: which libraries were bundled shows only when they are used."""

import csv
import json
from collections.abc import Mapping
from pathlib import Path
from threading import Event
from typing import Any, Final
from zoneinfo import ZoneInfo

from gerosense_desktop.readers.registry import READERS
from gerosense_desktop.self_test.finding import FlawError
from gerosense_desktop.upload.check import check
from gerosense_desktop.upload.events import Checked

_HEADERS: Final = ("data_type", "device_name", "start_date", "end_date", "unit", "value")
_SAMPLES: Final = tuple(
    ("steps", "Self-test", f"2026-01-01T08:0{minute}:00Z", f"2026-01-01T08:0{minute}:59Z", "count", 10 + minute)
    for minute in range(5)
)
_ZONES: Final = ("Europe/Berlin", "America/New_York", "Asia/Tokyo")


def read_each_format(folder: Path) -> Mapping[str, Any]:
    """Write a file of each kind into ``folder``, read all, and compare.

    Raises:
        FlawError: A file was not read as it was written.
    """
    files = (_write_csv(folder), _write_json(folder), _write_excel(folder), _write_parquet(folder))
    found = _read(files)
    formats = {}
    for index, (path, result) in enumerate(zip(files, found.files, strict=True)):
        accepted = found.accepted.filter(found.accepted["file"] == index).height
        if accepted != len(_SAMPLES):
            raise FlawError(f"{path.suffix}: {accepted} of {len(_SAMPLES)} samples, {type(result).__name__}")
        formats[path.suffix.removeprefix(".")] = accepted
    return {"samples": formats}


def know_time_zones() -> Mapping[str, Any]:
    """Look up time zones, which Windows has none of."""
    return {"zones": [ZoneInfo(name).key for name in _ZONES]}


def _read(files: tuple[Path, ...]) -> Checked:
    for event in check(files, readers=READERS, answers={}, cancel=Event()):
        if isinstance(event, Checked):
            return event
    raise FlawError("the reading did not end")


def _write_csv(folder: Path) -> Path:
    path = folder / "sample.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([_HEADERS, *_SAMPLES])
    return path


def _write_json(folder: Path) -> Path:
    path = folder / "sample.json"
    data = [dict(zip(_HEADERS[1:], sample[1:], strict=True)) for sample in _SAMPLES]
    path.write_text(json.dumps({"data_type": "steps", "data": data}), encoding="utf-8")
    return path


def _write_excel(folder: Path) -> Path:
    import xlsxwriter  # noqa: PLC0415 - only what is used is loaded

    path = folder / "sample.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([_HEADERS, *_SAMPLES]):
            sheet.write_row(row, 0, cells)
    return path


def _write_parquet(folder: Path) -> Path:
    import polars as pl  # noqa: PLC0415 - only what is used is loaded

    path = folder / "sample.parquet"
    pl.DataFrame(list(_SAMPLES), schema=list(_HEADERS), orient="row").write_parquet(path)
    return path
