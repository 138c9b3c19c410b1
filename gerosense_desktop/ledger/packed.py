"""Fingerprints as the ledger packs them: little-endian 64-bit numbers, one after the other."""

import zlib
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from gerosense_desktop.ledger.errors import LedgerCorruptError

Fingerprints = npt.NDArray[np.uint64]

_NUMBER: Final = np.dtype("<u8")


def pack(fingerprints: Fingerprints) -> bytes:
    """Return 8 bytes for each fingerprint."""
    return fingerprints.astype(_NUMBER, copy=False).tobytes()


def checksum(packed: bytes) -> int:
    """Return the number by which a flipped bit is noticed: SQLite itself has none, and it would send twice."""
    return zlib.crc32(packed)


def check(packed: object, *, samples: int, expected: int) -> bytes:
    """Return packed fingerprints that are what was written.

    Raises:
        LedgerCorruptError: They are not.
    """
    if not isinstance(packed, bytes) or len(packed) != samples * _NUMBER.itemsize or checksum(packed) != expected:
        raise LedgerCorruptError
    return packed


def unpack(packed: Sequence[bytes]) -> Fingerprints:
    """Return the fingerprints of many batches, sorted."""
    numbers: Fingerprints = np.frombuffer(b"".join(packed), dtype=_NUMBER).astype(np.uint64)
    numbers.sort()
    return numbers


def without(fingerprints: Fingerprints, others: Fingerprints) -> Fingerprints:
    """Return the sorted fingerprints that are not among the sorted others."""
    if not len(fingerprints) or not len(others):
        return fingerprints
    at = np.minimum(np.searchsorted(others, fingerprints), len(others) - 1)
    left: Fingerprints = fingerprints[others[at] != fingerprints]
    return left
