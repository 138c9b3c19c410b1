"""What the ledger's tests are about: one patient, small batches, a keychain that lasts."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import BatchAnswer, BatchIntent, SeriesSpan

PATIENT = "patient-7"
NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)
BODY_HASH = "ab" * 32


class LastingKeychain(MemoryKeychain):
    """As good as the system's."""

    @property
    def lasting(self) -> bool:
        return True


def open_ledger(path: Path, keychain: MemoryKeychain | None = None) -> Ledger:
    return Ledger.open(path, keychain=keychain or MemoryKeychain())


def begin(ledger: Ledger, *, patient: str = PATIENT) -> str:
    return ledger.begin_upload(patient=patient, server="clinic.example", program_version="1.0", samples=3, batches=1)


def intent(
    number: int = 1,
    *,
    fingerprints: Iterable[int] = (1, 2, 3),
    data_type: DataType = DataType.STEPS,
    payload_hash: str = BODY_HASH,
) -> BatchIntent:
    packed = np.array(list(fingerprints), dtype=np.uint64)
    span = SeriesSpan(device_name="Watch", first=NOON, last=NOON + timedelta(minutes=2), samples=len(packed))
    return BatchIntent(
        number=number, data_type=data_type, spans=(span,), fingerprints=packed, payload_hash=payload_hash
    )


def answer(kind: OutcomeKind, number: int = 1, *, status_code: int | None = 200, attempts: int = 1) -> BatchAnswer:
    return BatchAnswer(number=number, kind=kind, status_code=status_code, attempts=attempts)


def send(ledger: Ledger, fingerprints: Iterable[int], outcome: OutcomeKind | None, *, patient: str = PATIENT) -> str:
    """Record one batch of an upload of its own; without an outcome it stays an intent."""
    upload_id = begin(ledger, patient=patient)
    ledger.record(upload_id=upload_id, intents=[intent(fingerprints=fingerprints)])
    if outcome is not None:
        ledger.record(upload_id=upload_id, answers=[answer(outcome)])
    return upload_id


def known(ledger: Ledger, *, patient: str = PATIENT, data_type: DataType = DataType.STEPS) -> dict[str, list[int]]:
    groups = ledger.known(patient=patient, data_type=data_type)
    found = {name: getattr(groups, name).tolist() for name in ("accepted", "refused", "unknown")}
    return {name: numbers for name, numbers in found.items() if numbers}


def edit(path: Path, statement: str, *values: object) -> None:
    """Change a ledger behind its back."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement, values)
