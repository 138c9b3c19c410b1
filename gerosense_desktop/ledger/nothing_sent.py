"""The ledger of nobody: for looking into files when no patient was named yet."""

import secrets

import numpy as np
import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.ledger.fingerprints import KEY_BYTES, fingerprints
from gerosense_desktop.ledger.records import Fingerprints, Known, Watermark


class NothingSent:
    """Knows nothing and keeps nothing; its key is thrown away with it."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(KEY_BYTES)

    def fingerprints(self, samples: pl.DataFrame) -> Fingerprints:
        """Fingerprint samples, one per row, comparable only with each other."""
        return fingerprints(samples, key=self._key)

    def known(self, *, patient: str, data_type: DataType) -> Known:  # noqa: ARG002 - nobody has sent anything
        """Return nothing."""
        none = np.empty(0, dtype=np.uint64)
        return Known(accepted=none, refused=none, unknown=none)

    def watermarks(self, *, patient: str) -> tuple[Watermark, ...]:  # noqa: ARG002 - nobody has sent anything
        """Return nothing."""
        return ()
