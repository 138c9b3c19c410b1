"""Made-up samples, and the source files that hold them."""

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from pathlib import Path
from typing import Any

import polars as pl

from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA
from tests.synthetic import apple

FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)
ZONE = timezone(timedelta(hours=1))
UNITS = {"steps": "count", "bpm": "count/min"}


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample, equal to what the server says it has: by data type, device, times, unit and value."""

    data_type: str
    device: str
    start: datetime
    end: datetime
    value: float

    @classmethod
    def from_server(cls, kept: dict[str, Any]) -> "Sample":
        """Read a sample as the server keeps it."""
        if kept["unit"] != UNITS[kept["data_type"]]:
            raise ValueError("the server has another unit")
        return cls(
            kept["data_type"],
            kept["device_name"],
            datetime.fromisoformat(kept["start_date"]).astimezone(UTC),
            datetime.fromisoformat(kept["end_date"]).astimezone(UTC),
            float(kept["value"]),
        )


class FileKind(StrEnum):
    """The formats of the source files."""

    APPLE_ZIP = "apple.zip"
    APPLE_XML = "apple.xml"
    CSV = "csv"
    JSON = "json"


def series(dice: random.Random, *, data_type: str, device: str, first: int, samples: int) -> list[Sample]:
    """Make the samples number ``first`` and following of a device, one a minute."""
    length = timedelta(minutes=1 if data_type == "steps" else 0)
    made = []
    for minute in range(first, first + samples):
        start = FIRST_DAY + timedelta(minutes=minute)
        made.append(Sample(data_type, device, start, start + length, float(dice.randint(40, 180))))
    return made


def frame(samples: Sequence[Sample]) -> pl.DataFrame:
    """Return samples as the ledger takes them for fingerprints."""
    return pl.DataFrame(
        {
            "data_type": [sample.data_type for sample in samples],
            "device_name": [sample.device for sample in samples],
            "device_version": [None] * len(samples),
            "start": [sample.start for sample in samples],
            "start_offset": [0] * len(samples),
            "end": [sample.end for sample in samples],
            "end_offset": [0] * len(samples),
            "unit": [UNITS[sample.data_type] for sample in samples],
            "value": [sample.value for sample in samples],
            "place": range(len(samples)),
        },
        schema=ACCEPTED_SCHEMA,
    )


def write_file(path: Path, samples: Sequence[Sample], *, kind: FileKind, rejected: int) -> None:
    """Write a source file with these samples and some more that break the contract: their value is 0."""
    broken = [
        Sample("steps", "Watch", FIRST_DAY + timedelta(minutes=n), FIRST_DAY + timedelta(minutes=n), 0.0)
        for n in range(rejected)
    ]
    everything = [*broken, *samples]
    match kind:
        case FileKind.CSV:
            path.write_text("".join(_csv_lines(everything)), encoding="utf-8")
        case FileKind.JSON:
            path.write_text(json.dumps([_request(data_type, everything) for data_type in _types(everything)]))
        case FileKind.APPLE_XML:
            path.write_bytes(apple.export(_record(sample) for sample in everything))
        case FileKind.APPLE_ZIP:
            apple.write_zip(path, apple.export(_record(sample) for sample in everything))


def _csv_lines(samples: Iterable[Sample]) -> Iterable[str]:
    yield "data_type,device_name,start_date,end_date,unit,value\n"
    for sample in samples:
        start, end = sample.start.astimezone(ZONE).isoformat(), sample.end.astimezone(ZONE).isoformat()
        yield f"{sample.data_type},{sample.device},{start},{end},{UNITS[sample.data_type]},{sample.value:g}\n"


def _types(samples: Sequence[Sample]) -> list[str]:
    return sorted({sample.data_type for sample in samples})


def _request(data_type: str, samples: Sequence[Sample]) -> dict[str, Any]:
    return {
        "data_type": data_type,
        "data": [
            {
                "device_name": sample.device,
                "start_date": sample.start.isoformat(),
                "end_date": sample.end.isoformat(),
                "unit": UNITS[data_type],
                "value": sample.value,
            }
            for sample in samples
            if sample.data_type == data_type
        ],
    }


def _record(sample: Sample) -> str:
    return apple.record(
        apple.STEPS if sample.data_type == "steps" else apple.HEART_RATE,
        start=sample.start.astimezone(ZONE),
        end=sample.end.astimezone(ZONE),
        unit=UNITS[sample.data_type],
        value=f"{sample.value:g}",
        device=f"<<HKDevice: 0x3012ab34>, name:{sample.device}, manufacturer:Made Up, model:M, software:11.1>",
    )
