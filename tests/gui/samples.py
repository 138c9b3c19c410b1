"""Made-up values for the tests of the window."""

import base64
import json
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl
from pydantic import SecretStr

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.readers.raw import Place
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.events import BatchSummary, Checked, FileRead
from gerosense_desktop.upload.plan import Counts, Plan, SeriesSummary
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA

FIRST = datetime(2026, 10, 12, 6, 4, tzinfo=UTC)
LAST = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
EXPORT = Source(Path("/data/export.zip"))


def token(patient: str = "patient-1", *, expires_at: datetime | None = datetime(2036, 1, 1, tzinfo=UTC)) -> SecretStr:
    claims: dict[str, object] = {"sub": patient}
    if expires_at is not None:
        claims["exp"] = int(expires_at.timestamp())
    parts = ({"alg": "none"}, claims)
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return SecretStr(".".join([*encoded, "signature"]))


def file_read(*, source: Source = EXPORT, read: int = 30, rejected: int = 0, **changes) -> FileRead:
    return FileRead(
        **{
            "source": source,
            "reader": "apple_health",
            "reader_title": "Apple Health export",
            "read": read,
            "accepted": read - rejected,
            "rejected": rejected,
            "mapping": None,
            "cut_short": None,
            "places": Place.RECORD,
            **changes,
        }
    )


def accepted(*, devices: tuple[str, ...] = ("iPhone",), each: int = 10) -> pl.DataFrame:
    rows = [
        {
            "data_type": "steps",
            "device_name": device,
            "start": FIRST + timedelta(minutes=number),
            "start_offset": 0,
            "unit": "count",
            "value": 80.0,
            "place": number + 1,
            "file": 0,
        }
        for device in devices
        for number in range(each)
    ]
    return pl.DataFrame(rows, schema={**ACCEPTED_SCHEMA, "file": pl.UInt32})


def rejected(*rows: dict) -> pl.DataFrame:
    whole = {
        "data_type": "bpm",
        "device_name": "Watch",
        "device_version": None,
        "start_date": "2026-11-01T08:00:00Z",
        "end_date": None,
        "unit": "count/min",
        "value": "301",
        "place": 1,
        "reasons": [Reason.VALUE_TOO_HIGH_PER_MINUTE],
        "file": 0,
    }
    return pl.DataFrame([{**whole, **row} for row in rows], schema={**REJECTED_SCHEMA, "file": pl.UInt32})


def checked(*files, frame: pl.DataFrame | None = None, gone: pl.DataFrame | None = None, warnings=()) -> Checked:
    gone = rejected() if gone is None else gone
    return Checked(
        files=files or (file_read(),),
        accepted=accepted() if frame is None else frame,
        rejected=gone,
        rejected_by_reason=Counter(reason for reasons in gone["reasons"] for reason in reasons),
        warnings=tuple(warnings),
    )


def batches(count: int, *, samples: int = 1000) -> tuple[BatchSummary, ...]:
    return tuple(
        BatchSummary(
            number=number,
            data_type=DataType.STEPS,
            device_name="iPhone",
            samples=samples,
            first=FIRST,
            last=LAST,
        )
        for number in range(1, count + 1)
    )


def counts(**changes: int) -> Counts:
    nothing = dict.fromkeys(
        ("read", "rejected", "duplicate", "already_sent", "already_refused", "already_unknown", "new", "held_back"), 0
    )
    return Counts(**{**nothing, **changes})


def plan(
    *, batch_count: int = 3, patient: str = "patient-1", new: int | None = None, devices=("iPhone",), **changes: int
) -> Plan:
    new = batch_count * 1000 if new is None else new
    return Plan(
        patient=patient,
        counts=counts(read=new, new=new, **changes),
        series=tuple(
            SeriesSummary(
                data_type=DataType.STEPS,
                device_name=device,
                samples=new,
                new=new,
                already_sent=0,
                held_back=0,
                first=FIRST,
                last=LAST,
                sent_up_to=FIRST,
            )
            for device in devices
        ),
        batches=batches(batch_count),
        samples=pl.DataFrame(),
        fingerprints=np.array([], dtype=np.uint64),
        settled=pl.DataFrame(),
    )
