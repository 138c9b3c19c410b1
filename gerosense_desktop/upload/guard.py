"""The guard before an upload: does anything say that these are another patient's data?

Nothing is guessed. A file that does not say whose it is, and a patient of whom nobody said sex or year of birth, raise
no doubt. A doubt is never settled by the program: a person says whose data they are, and that is noted in the ledger.
"""

from collections.abc import Iterator
from typing import Final, Protocol

import numpy as np
import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.ledger.others import OthersBatch
from gerosense_desktop.ledger.packed import Fingerprints
from gerosense_desktop.ledger.patient_book import PatientRecord
from gerosense_desktop.ledger.records import SeriesSpan
from gerosense_desktop.readers.owner import Owner
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.doubt import Doubt, DoubtKind
from gerosense_desktop.upload.events import Checked, FileRead

LEAST_SHARED: Final = 3
"""Two people may well have the same heart rate in the same second; hardly three times in one batch, ..."""

SHARE: Final = 0.5
"""... and never in half of it."""


class KnownPatients(Protocol):
    """What the guard asks of the ledger's patients."""

    def of(self, user_id: str) -> PatientRecord | None:
        """Return what the clinic says of a patient."""
        ...

    def confirmed(self, user_id: str) -> frozenset[str]:
        """Return what a person confirmed for a patient."""
        ...


class SentForOthers(Protocol):
    """What the guard asks of the ledger."""

    @property
    def patients(self) -> KnownPatients:
        """The patients themselves."""
        ...

    def others(self, *, patient: str, data_type: DataType, span: SeriesSpan) -> Iterator[OthersBatch]:
        """Yield what was sent for other patients at the same time from a device of the same name."""
        ...


def find_doubts(checked: Checked, new: pl.DataFrame, *, patient: str, ledger: SentForOthers) -> tuple[Doubt, ...]:
    """Return what speaks against sending, but for what a person confirmed before.

    Args:
        checked: What was read.
        new: The samples that would be sent: data_type, device_name, start and ``fingerprint`` (UInt64).
        patient: The user id the token carries.
        ledger: What was sent before.

    Raises:
        GeroSenseError: The ledger cannot be read.
    """
    if not new.height:
        return ()
    confirmed = ledger.patients.confirmed(patient)
    found = [*_others(new, patient=patient, ledger=ledger), *_facts(checked, record=ledger.patients.of(patient))]
    # The same fact in two files is one question.
    return tuple({doubt.fact: doubt for doubt in reversed(found) if doubt.fact not in confirmed}.values())[::-1]


def _others(new: pl.DataFrame, *, patient: str, ledger: SentForOthers) -> Iterator[Doubt]:
    fingerprints: Fingerprints | None = None
    series = new.group_by("data_type", "device_name").agg(
        first=pl.col("start").min(), last=pl.col("start").max(), samples=pl.len()
    )
    doubted: set[str] = set()
    for row in series.sort("data_type", "device_name").iter_rows(named=True):
        span = SeriesSpan(device_name=row["device_name"], first=row["first"], last=row["last"], samples=row["samples"])
        for batch in ledger.others(patient=patient, data_type=DataType(row["data_type"]), span=span):
            if fingerprints is None:
                # Put in order only where there is anything to compare with.
                fingerprints = np.sort(new.get_column("fingerprint").to_numpy())
            if batch.patient not in doubted and _same(batch.fingerprints, fingerprints):
                doubted.add(batch.patient)
                record = ledger.patients.of(batch.patient)
                yield Doubt(
                    kind=DoubtKind.OTHER_PATIENT, said=batch.patient, label=None if record is None else record.label
                )


def _same(batch: Fingerprints, new: Fingerprints) -> bool:
    """Whether a batch's samples are so much among the new ones (sorted) that it cannot be chance."""
    at = np.minimum(np.searchsorted(new, batch), len(new) - 1)
    shared = int((new[at] == batch).sum())
    return shared >= LEAST_SHARED and shared >= SHARE * len(batch)


def _facts(checked: Checked, *, record: PatientRecord | None) -> Iterator[Doubt]:
    if record is None:
        return
    for file in checked.files:
        if isinstance(file, FileRead) and file.owner is not None and file.accepted:
            yield from _contradictions(file.owner, record, source=file.source)


def _contradictions(owner: Owner, record: PatientRecord, *, source: Source) -> Iterator[Doubt]:
    sex, year = owner.biological_sex, owner.year_of_birth
    if sex is not None and record.biological_sex not in {None, sex}:
        yield Doubt(kind=DoubtKind.SEX, said=sex, known=record.biological_sex or "", source=source)
    if year is not None and record.year_of_birth not in {None, year}:
        yield Doubt(kind=DoubtKind.YEAR_OF_BIRTH, said=str(year), known=str(record.year_of_birth), source=source)
