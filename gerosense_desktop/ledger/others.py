"""What was sent for other patients that a sample of this one could be confused with."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

import numpy as np

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.packed import Fingerprints, check, unpack
from gerosense_desktop.ledger.records import SeriesSpan
from gerosense_desktop.ledger.rows import micros

NEWEST: Final = 8
"""Batches looked at of one other patient's series, from the newest."""

SPREAD: Final = 8
"""And as many spread over the rest of the time: whole histories of a clinic are too much to compare with each drop."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class OthersBatch:
    """A batch that was sent for another patient.

    Attributes:
        patient: Their user id.
        fingerprints: Of its samples, sorted.
    """

    patient: str
    fingerprints: Fingerprints


def others_batches(
    connection: sqlite3.Connection, *, patient: str, data_type: DataType, span: SeriesSpan
) -> Iterator[OthersBatch]:
    """Yield batches of other patients with the same data type, device name and time as a series.

    Of each patient the newest are looked at and some of the rest, evenly spread: a history under the wrong patient is
    the same in all of them. What surely never reached the server does not count.

    Args:
        connection: The ledger's.
        patient: Whose series it is.
        data_type: Steps or heart rate.
        span: Device, as the files call it, and time of the series. What was sent under another name is found too.
    """
    found = connection.execute(
        """
        SELECT user_id, batches.id FROM batches
        JOIN patients ON patients.id = batches.patient_id, json_each(batches.spans) AS device
        WHERE user_id <> ? AND data_type = ? AND outcome IS NOT ?
            AND device.value ->> 'last' >= ? AND device.value ->> 'first' <= ?
            AND (
                device.value ->> 'device_name' = ?
                OR EXISTS (
                    SELECT 1 FROM device_names AS named
                    WHERE named.patient_id = batches.patient_id
                        AND named.device_name = ? AND named.given_name = device.value ->> 'device_name'
                )
            )
        ORDER BY user_id, batches.id
        """,
        (
            patient,
            data_type.value,
            OutcomeKind.NOT_SENT.value,
            micros(span.first),
            micros(span.last),
            span.device_name,
            span.device_name,
        ),
    ).fetchall()
    for other, rows in groupby(found, key=lambda row: row[0]):
        for batch in _some([batch for _, batch in rows]):
            packed, samples, expected = connection.execute(
                """
                SELECT packed, samples, checksum FROM batches
                LEFT JOIN fingerprints ON fingerprints.batch_id = batches.id WHERE batches.id = ?
                """,
                (batch,),
            ).fetchone()
            yield OthersBatch(patient=other, fingerprints=unpack([check(packed, samples=samples, expected=expected)]))


def _some(batches: Sequence[int]) -> list[int]:
    rest, newest = batches[:-NEWEST], batches[-NEWEST:]
    spread = np.linspace(0, len(rest) - 1, min(SPREAD, len(rest))).astype(int)
    return [*(rest[at] for at in spread), *newest]
