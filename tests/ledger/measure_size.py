"""Measures a ledger of ten million fingerprints: ``python -m tests.ledger.measure_size``."""

import sys
import tempfile
from pathlib import Path
from time import perf_counter
from typing import Final

import numpy as np

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from tests.ledger.stage import PATIENT, answer, begin, intent, open_ledger

BATCH_SAMPLES: Final = 1000
_TOGETHER: Final = 100


def fill(path: Path, *, batches: int) -> Path:
    """Write a ledger of so many accepted batches of 1000 and close it."""
    random = np.random.default_rng(7)
    with open_ledger(path) as ledger:
        upload_id = begin(ledger)
        for first in range(1, batches + 1, _TOGETHER):
            numbers = range(first, min(first + _TOGETHER, batches + 1))
            ledger.record(
                upload_id=upload_id,
                intents=[
                    intent(number, fingerprints=random.integers(2**64, size=BATCH_SAMPLES, dtype=np.uint64))
                    for number in numbers
                ],
            )
            ledger.record(upload_id=upload_id, answers=[answer(OutcomeKind.ACCEPTED, number) for number in numbers])
    return path


def main() -> None:
    """Say size, and the times to open and to look up."""
    with tempfile.TemporaryDirectory() as folder:
        path = fill(Path(folder) / "ledger.sqlite3", batches=10_000)
        sys.stdout.write(f"file {path.stat().st_size / 1e6:.1f} MB\n")
        for _ in range(3):
            began = perf_counter()
            with open_ledger(path) as ledger:
                opened = perf_counter()
                accepted = ledger.known(patient=PATIENT, data_type=DataType.STEPS).accepted
                sys.stdout.write(
                    f"open {1000 * (opened - began):.0f} ms, known {perf_counter() - opened:.2f} s, {len(accepted):,}\n"
                )


if __name__ == "__main__":
    main()
