"""The plan of one upload: what is new, in batches of 3 to 1000."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.upload.batches import HELD_BACK, assign_batches
from gerosense_desktop.upload.days import DAYS_SCHEMA, count_days
from gerosense_desktop.upload.events import BatchSummary, Checked, FileRead
from gerosense_desktop.upload.guard import SentForOthers, find_doubts
from gerosense_desktop.upload.selection import EVERYTHING, Selection
from gerosense_desktop.upload.standing import SOURCE_DEVICE, Remembered, Standing, as_in_files, as_sent, only, stand
from gerosense_desktop.upload.summaries import summarise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from gerosense_desktop.ledger.packed import Fingerprints
    from gerosense_desktop.ledger.records import Watermark
    from gerosense_desktop.upload.doubt import Doubt
    from gerosense_desktop.upload.file_stamp import FileStamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Samples of a check, as a partition: read = rejected + duplicate + already_sent + left_out + new.

    What is held back is part of what is new.

    Attributes:
        read: Samples found in all files.
        rejected: Breaking the contract.
        duplicate: The same sample again in this drop.
        already_sent: Known to the ledger for this patient, whatever the server answered.
        already_refused: Of those already sent, in batches the server refused.
        already_unknown: Of those already sent, in batches whose outcome nobody knows.
        new: The rest.
        held_back: Of the new, those that cannot fill a batch of 3.
        left_out: Never sent, and not to be sent now: the person left them out.
    """

    read: int
    rejected: int
    duplicate: int
    already_sent: int
    already_refused: int
    already_unknown: int
    new: int
    held_back: int
    left_out: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesSummary:
    """What the screen says of one device and data type.

    Attributes:
        data_type: ``steps`` or ``bpm``.
        device_name: The device.
        samples: Accepted samples, without duplicates.
        new: Of these, new (held-back ones among them).
        already_sent: Of these, known to the ledger.
        held_back: Of the new, held back.
        first: Start of the oldest sample, UTC.
        last: Start of the newest sample, UTC.
        sent_up_to: Up to when everything was sent, from the ledger before this upload; None where unknown.
    """

    data_type: DataType
    device_name: str
    samples: int
    new: int
    already_sent: int
    held_back: int
    first: datetime
    last: datetime
    sent_up_to: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Plan:
    """The batches of one upload for one patient.

    Attributes:
        patient: The user id the token carries.
        counts: The samples of the check, partitioned.
        series: One summary per data type and device.
        batches: What is to be sent, numbered from 1.
        samples: ACCEPTED_SCHEMA without ``place``, plus ``batch`` (UInt32; the batch's number): the new samples,
            held-back ones left out, sorted by batch and within it chronologically.
        fingerprints: One per row of ``samples``.
        settled: What else was read, for the watermarks: data_type, device_name, start, and ``answered`` (Boolean:
            accepted before; False for what was refused, is unknown, held back or left out).
        files: The source files the samples were read from, as they were then.
        doubts: What speaks against the samples being the patient's; such a plan is not sent.
        days: DAYS_SCHEMA: samples per day, for the picture.
        device_names: Device, as the files call it → what it is sent as from now on, where that is or was another name.
        names_before: The names that were kept for the patient's devices when the plan was made.
    """

    patient: str
    counts: Counts
    series: tuple[SeriesSummary, ...]
    batches: tuple[BatchSummary, ...]
    samples: pl.DataFrame
    fingerprints: Fingerprints
    settled: pl.DataFrame
    files: tuple[FileStamp, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    days: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=DAYS_SCHEMA))
    device_names: Mapping[str, str] = field(default_factory=dict)
    names_before: Mapping[str, str] = field(default_factory=dict)


class SentBefore(SentForOthers, Remembered, Protocol):
    """What a plan asks of the ledger."""

    def given_names(self, *, patient: str) -> dict[str, str]:
        """Return what devices are sent as where files call them otherwise."""
        ...

    def watermarks(self, *, patient: str) -> tuple[Watermark, ...]:
        """Return up to when everything was sent."""
        ...


def make_plan(checked: Checked, *, patient: str, ledger: SentBefore, selection: Selection = EVERYTHING) -> Plan:
    """Compare what was read with the ledger, and cut what is new into batches.

    Args:
        checked: The end of a check.
        patient: The user id the token carries.
        ledger: What was sent before; only read here.
        selection: What of the new samples is to be sent.

    Raises:
        GeroSenseError: The ledger cannot be read.
    """
    before = ledger.given_names(patient=patient)
    names = before if selection.names is None else selection.names
    # Where in a file a sample stands matters to nobody once it is accepted.
    accepted = checked.accepted.drop("place", "file")
    standing = stand(accepted, patient=patient, ledger=ledger, selection=selection, names=names)
    assigned = assign_batches(only(standing, pl.col("standing") == Standing.NEW).drop("standing"))
    first_sent = assigned.get_column("batch").search_sorted(HELD_BACK, side="right")
    held_back, to_send = assigned.head(first_sent), assigned.slice(first_sent)
    known = standing.filter(~pl.col("standing").is_in([Standing.NEW, Standing.LEFT_OUT]))
    left_out = standing.filter(pl.col("standing") == Standing.LEFT_OUT)
    counted = Counter(known.get_column("standing").to_list())
    _log.info("plan: new %d, held back %d, sent before %d", assigned.height, held_back.height, known.height)
    return Plan(
        patient=patient,
        counts=Counts(
            read=checked.accepted.height + checked.rejected.height,
            rejected=checked.rejected.height,
            duplicate=checked.accepted.height - standing.height,
            already_sent=known.height,
            already_refused=counted[Standing.REFUSED],
            already_unknown=counted[Standing.UNKNOWN],
            new=assigned.height,
            held_back=held_back.height,
            left_out=left_out.height,
        ),
        series=_series(standing, held_back=held_back, watermarks=ledger.watermarks(patient=patient)),
        batches=summarise(to_send),
        samples=to_send.drop("fingerprint", SOURCE_DEVICE, strict=False),
        fingerprints=to_send.get_column("fingerprint").to_numpy(),
        settled=pl.concat(
            [
                known.select(*_SERIES, "start", answered=pl.col("standing") == Standing.ACCEPTED),
                held_back.select(*_SERIES, "start", answered=pl.lit(value=False)),
                left_out.select(*_SERIES, "start", answered=pl.lit(value=False)),
            ]
        ),
        # One zip may hold several source files.
        files=tuple(dict.fromkeys(_stamps(checked))),
        doubts=find_doubts(checked, as_in_files(assigned), patient=patient, ledger=ledger),
        days=count_days(
            only(standing, pl.col("standing") != Standing.LEFT_OUT).with_columns(
                is_new=pl.col("standing") == Standing.NEW
            ),
            rejected=as_sent(checked.rejected, names=names),
        ),
        device_names={device: names.get(device, device) for device in {**before, **names}},
        names_before=before,
    )


def _stamps(checked: Checked) -> Iterator[FileStamp]:
    for file in checked.files:
        if isinstance(file, FileRead) and file.stamp is not None:
            yield file.stamp


_log = logging.getLogger(__name__)

_SERIES: Final = ("data_type", "device_name")


def _series(
    standing: pl.DataFrame, *, held_back: pl.DataFrame, watermarks: Sequence[Watermark]
) -> tuple[SeriesSummary, ...]:
    sent_up_to = {(mark.data_type, mark.device_name): mark.sent_up_to for mark in watermarks}
    kept = {(data_type, device): count for data_type, device, count in held_back.group_by(_SERIES).len().iter_rows()}
    table = (
        standing.group_by(_SERIES)
        .agg(
            samples=pl.len(),
            new=(pl.col("standing") == Standing.NEW).sum(),
            left_out=(pl.col("standing") == Standing.LEFT_OUT).sum(),
            first=pl.col("start").min(),
            last=pl.col("start").max(),
        )
        .sort(_SERIES)
    )
    return tuple(
        SeriesSummary(
            data_type=DataType(row["data_type"]),
            device_name=row["device_name"],
            samples=row["samples"],
            new=row["new"],
            already_sent=row["samples"] - row["new"] - row["left_out"],
            held_back=kept.get((row["data_type"], row["device_name"]), 0),
            first=row["first"],
            last=row["last"],
            sent_up_to=sent_up_to.get((DataType(row["data_type"]), row["device_name"])),
        )
        for row in table.iter_rows(named=True)
    )
