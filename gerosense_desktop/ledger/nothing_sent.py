"""The ledger of nobody: for looking into files when no patient was named yet."""

import secrets
from collections.abc import Iterator

import numpy as np
import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.ledger.fingerprints import KEY_BYTES, fingerprints
from gerosense_desktop.ledger.others import OthersBatch
from gerosense_desktop.ledger.packed import Fingerprints
from gerosense_desktop.ledger.patient_book import PatientRecord
from gerosense_desktop.ledger.records import Known, SeriesSpan, Watermark


class NothingSent:
    """Knows nothing and keeps nothing; its key is thrown away with it."""

    def __init__(self) -> None:
        self.patients = _Nobody()
        self._key = secrets.token_bytes(KEY_BYTES)

    def fingerprints(self, samples: pl.DataFrame) -> Fingerprints:
        """Fingerprint samples, one per row, comparable only with each other."""
        return fingerprints(samples, key=self._key)

    def known(
        self,
        *,
        patient: str,  # noqa: ARG002 - nobody has sent anything
        data_type: DataType,  # noqa: ARG002
        among: Fingerprints | None = None,  # noqa: ARG002
    ) -> Known:
        """Return nothing."""
        none = np.empty(0, dtype=np.uint64)
        return Known(accepted=none, refused=none, unknown=none)

    def others(self, *, patient: str, data_type: DataType, span: SeriesSpan) -> Iterator[OthersBatch]:  # noqa: ARG002 - nobody has sent anything
        """Yield nothing."""
        return iter(())

    def watermarks(self, *, patient: str) -> tuple[Watermark, ...]:  # noqa: ARG002 - nobody has sent anything
        """Return nothing."""
        return ()

    def given_names(self, *, patient: str) -> dict[str, str]:  # noqa: ARG002 - nobody has devices
        """Return nothing."""
        return {}


class _Nobody:
    """No patients."""

    def of(self, user_id: str) -> PatientRecord | None:  # noqa: ARG002 - nobody is known
        """Return nobody."""
        return None

    def confirmed(self, user_id: str) -> frozenset[str]:  # noqa: ARG002 - nobody was asked
        """Return nothing."""
        return frozenset()
