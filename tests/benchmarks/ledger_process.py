"""python -m tests.benchmarks.ledger_process FINGERPRINTS SAMPLES FOLDER: prints what it took as JSON."""

import json
import sys
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import BatchAnswer, BatchIntent, SeriesSpan
from gerosense_desktop.upload.events import Checked
from gerosense_desktop.upload.plan import make_plan
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA

FIRST = datetime(2016, 1, 1, tzinfo=UTC)
PATIENT = "patient-7"
BATCH = 1000
BATCHES_AT_ONCE = 500


def samples(count: int) -> pl.DataFrame:
    """Make accepted samples, one a minute."""
    starts = pl.datetime_range(FIRST, FIRST + timedelta(minutes=count - 1), "1m", time_unit="us", eager=True)
    frame = pl.DataFrame({"start": starts}).with_columns(
        pl.lit("steps").alias("data_type"), pl.lit("iPhone").alias("device_name"),
        pl.lit(None, pl.String).alias("device_version"), pl.lit(0).alias("start_offset"),
        pl.col("start").alias("end"), pl.lit(0).alias("end_offset"), pl.lit("count").alias("unit"),
        pl.lit(10.0).alias("value"), pl.int_range(1, pl.len() + 1).alias("place"),
    )  # fmt: skip
    return frame.select(pl.col(name).cast(kind) for name, kind in ACCEPTED_SCHEMA.items())


def fill(ledger: Ledger, fingerprints: np.ndarray) -> None:
    """Note all of them as accepted, in batches of a thousand."""
    upload = ledger.begin_upload(
        patient=PATIENT, server="clinic.example", program_version="1", samples=len(fingerprints),
        batches=len(fingerprints) // BATCH,
    )  # fmt: skip
    span = (SeriesSpan(device_name="iPhone", first=FIRST, last=FIRST, samples=BATCH),)
    pieces = np.array_split(fingerprints, len(fingerprints) // BATCH)
    for first in range(0, len(pieces), BATCHES_AT_ONCE):
        numbered = list(enumerate(pieces[first : first + BATCHES_AT_ONCE], start=first + 1))
        ledger.record(
            upload_id=upload,
            intents=[
                BatchIntent(
                    number=number, data_type=DataType.STEPS, spans=span, fingerprints=piece, payload_hash="0" * 64
                )
                for number, piece in numbered
            ],
        )
        ledger.record(
            upload_id=upload,
            answers=[
                BatchAnswer(number=number, kind=OutcomeKind.ACCEPTED, status_code=200, attempts=1)
                for number, _ in numbered
            ],
        )
    ledger.finish_upload(upload_id=upload, counts={OutcomeKind.ACCEPTED: len(fingerprints)}, watermarks=())


def main(count: int, compared: int, folder: Path) -> None:
    """Fill a ledger and measure it; of the samples compared all but the last twentieth are in it."""
    keychain, path = MemoryKeychain(), folder / "ledger.sqlite3"
    new = samples(compared)
    with Ledger.open(path, keychain=keychain) as ledger:
        sent = ledger.fingerprints(new.head(compared - compared // 20))
        others = np.random.default_rng(7).integers(0, 2**64, count - len(sent), dtype=np.uint64)
        fill(ledger, np.concatenate([others, sent]))
    files = (path, path.with_name(f"{path.name}-wal"))
    megabytes = sum(file.stat().st_size for file in files if file.exists()) / 1e6
    checked = Checked(
        files=(), accepted=new.with_columns(pl.lit(0, pl.UInt32).alias("file")),
        rejected=pl.DataFrame(schema=REJECTED_SCHEMA).with_columns(pl.lit(0, pl.UInt32).alias("file")),
        rejected_by_reason=Counter(), warnings=(),
    )  # fmt: skip
    took: dict[str, list[float]] = {"open": [], "diff": []}
    for _ in range(3):
        began = time.perf_counter()
        with Ledger.open(path, keychain=keychain) as ledger:
            opened = time.perf_counter()
            plan = make_plan(checked, patient=PATIENT, ledger=ledger)
            took["diff"].append(1000 * (time.perf_counter() - opened))
        took["open"].append(1000 * (opened - began))
        assert plan.counts.new == compared // 20
    sys.stdout.write(json.dumps({name: min(all_) for name, all_ in took.items()} | {"megabytes": megabytes}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
