"""The keyed fingerprint by which the ledger knows a sample without storing it.

The format never changes: with another one, all that was sent would be new again.

A fingerprint is SipHash-2-4 (Aumasson and Bernstein, 2012) with a key of 16 bytes, over 32 bytes: four little-endian
64-bit words.

1. the series: BLAKE2b of 8 bytes, keyed likewise, over data type, device name and unit, each as UTF-8 preceded by its
   length in bytes as a 64-bit little-endian number;
2. the start, in microseconds since 1970-01-01 UTC;
3. the end likewise, or the smallest 64-bit number where there is none;
4. the value as an IEEE 754 double.

The version of the device, the offset of the times, the patient and the place in the file do not count: the instant
decides, and the same sample must be known again in another format, a later export or under another patient.
"""

from hashlib import blake2b
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from gerosense_desktop.distinct_words import distinct_words
from gerosense_desktop.ledger.packed import Fingerprints

KEY_BYTES: Final = 16
_NO_END: Final = np.iinfo(np.int64).min
_SERIES: Final = ("data_type", "device_name", "unit")

_BLOCK_ROWS: Final = 16_384
"""Hashed at a time: what is mixed stays in the processor's own memory, which is twice as fast."""

_PART_ROWS: Final = 16 * _BLOCK_ROWS
"""Made ready at a time: the columns of millions of samples need not stand beside each other."""

_Words = npt.NDArray[np.uint64]


def fingerprints(samples: pl.DataFrame, *, key: bytes) -> Fingerprints:
    """Fingerprint samples.

    Args:
        samples: ACCEPTED_SCHEMA columns, n rows.
        key: 16 bytes.

    Returns:
        n unsigned 64-bit numbers, in the order of the rows.

    Raises:
        ValueError: The key has another length, or a field that must be there is missing from a row.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 16 bytes")
    if any(samples.get_column(name).null_count() for name in (*_SERIES, "start", "value")):
        raise ValueError("an accepted sample has data type, device name, unit, start and value")
    found = np.empty(samples.height, dtype=np.uint64)
    for at in range(0, samples.height, _PART_ROWS):
        part = samples.slice(at, _PART_ROWS)
        words = [
            _series_words(part, key=key),
            _micros(part.get_column("start")),
            _micros(part.get_column("end")),
            # Adding zero turns a negative zero into the plain one.
            (part.get_column("value").cast(pl.Float64).to_numpy() + 0.0).view(np.uint64),
        ]
        for begin in range(0, part.height, _BLOCK_ROWS):
            block = siphash([word[begin : begin + _BLOCK_ROWS] for word in words], key=key)
            found[at + begin : at + begin + len(block)] = block
    return found


def _micros(instants: pl.Series) -> _Words:
    whole = instants.cast(pl.Datetime("us", "UTC")).cast(pl.Int64)
    return whole.fill_null(_NO_END).to_numpy().view(np.uint64)


def siphash(words: list[_Words], *, key: bytes) -> _Words:
    """Compute SipHash-2-4 of many messages at once.

    Args:
        words: The messages' 64-bit words, little-endian: one array of n for each position, all of the same length.
        key: 16 bytes.

    Returns:
        n hashes.
    """
    first, second = (np.uint64(int.from_bytes(part, "little")) for part in (key[:8], key[8:]))
    n = len(words[0])
    v0 = np.full(n, np.uint64(0x736F6D6570736575) ^ first)
    v1 = np.full(n, np.uint64(0x646F72616E646F6D) ^ second)
    v2 = np.full(n, np.uint64(0x6C7967656E657261) ^ first)
    v3 = np.full(n, np.uint64(0x7465646279746573) ^ second)
    length = np.full(n, np.uint64((8 * len(words) % 256) << 56))
    for word in [*words, length]:
        v3 ^= word
        _rounds(v0, v1, v2, v3, count=2)
        v0 ^= word
    v2 ^= np.uint64(0xFF)
    _rounds(v0, v1, v2, v3, count=4)
    return v0 ^ v1 ^ v2 ^ v3


def _rounds(v0: _Words, v1: _Words, v2: _Words, v3: _Words, *, count: int) -> None:
    """Mix the state in place; 64-bit additions wrap around as they should."""
    for _ in range(count):
        v0 += v1
        v2 += v3
        _rotate(v1, 13)
        _rotate(v3, 16)
        v1 ^= v0
        v3 ^= v2
        _rotate(v0, 32)
        v2 += v1
        v0 += v3
        _rotate(v1, 17)
        _rotate(v3, 21)
        v1 ^= v2
        v3 ^= v0
        _rotate(v2, 32)


def _rotate(word: _Words, bits: int) -> None:
    low = word >> np.uint64(64 - bits)
    word <<= np.uint64(bits)
    word |= low


def _series_words(samples: pl.DataFrame, *, key: bytes) -> _Words:
    distinct, numbers = distinct_words(samples.select(_SERIES))
    hashes = np.array([_series_hash(row, key=key) for row in distinct.iter_rows()], dtype=np.uint64)
    words: _Words = hashes[numbers]
    return words


def _series_hash(texts: tuple[str, ...], *, key: bytes) -> int:
    framed = b"".join(len(encoded).to_bytes(8, "little") + encoded for encoded in (text.encode() for text in texts))
    return int.from_bytes(blake2b(framed, key=key, digest_size=8).digest(), "little")
