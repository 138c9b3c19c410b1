"""Fingerprints as the ledger packs them: little-endian 64-bit numbers, one after the other."""

import zlib
from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from gerosense_desktop.ledger.errors import LedgerCorruptError

Fingerprints = npt.NDArray[np.uint64]

_NUMBER: Final = np.dtype("<u8")
_SIEVE_BITS: Final = 22
_SIEVE_SHIFT: Final = np.uint64(64 - _SIEVE_BITS)
_BATCHES_AT_ONCE: Final = 512
"""Looked at at a time: what stays in the processor's own memory is looked at several times as fast."""


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


class Sieve:
    """Lets through all fingerprints that are among some, and few others.

    Fingerprints are spread evenly, so that their first bits alone tell most of them apart: a table of four megabytes
    stands for any number of them, and of millions in a ledger only those need be put in order that come through.
    """

    def __init__(self, fingerprints: Fingerprints) -> None:
        self._holds = np.zeros(1 << _SIEVE_BITS, dtype=np.bool_)
        self._holds[fingerprints >> _SIEVE_SHIFT] = True

    def sift(self, fingerprints: Fingerprints) -> Fingerprints:
        """Return those that come through, in their order."""
        through: Fingerprints = fingerprints[self._holds[fingerprints >> _SIEVE_SHIFT]]
        return through


def unpack(packed: Sequence[bytes], *, sieve: Sieve | None = None) -> Fingerprints:
    """Return the fingerprints of many batches that come through the sieve, sorted; all of them where there is none."""
    parts = [np.empty(0, dtype=np.uint64)]
    for first in range(0, len(packed), _BATCHES_AT_ONCE):
        joined = b"".join(packed[first : first + _BATCHES_AT_ONCE])
        part = np.frombuffer(joined, dtype=_NUMBER).astype(np.uint64, copy=False)
        parts.append(part if sieve is None else sieve.sift(part))
    numbers: Fingerprints = np.concatenate(parts)
    numbers.sort()
    return numbers


def without(fingerprints: Fingerprints, others: Fingerprints) -> Fingerprints:
    """Return the sorted fingerprints that are not among the sorted others."""
    if not len(fingerprints) or not len(others):
        return fingerprints
    at = np.minimum(np.searchsorted(others, fingerprints), len(others) - 1)
    left: Fingerprints = fingerprints[others[at] != fingerprints]
    return left
