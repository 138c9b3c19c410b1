"""Made-up uploads for the gallery: no patient, no file and no server of them exists."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType

import numpy as np
import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Outcome, PartlyAccepted, Refused, Unknown
from gerosense_desktop.api.reasons import Reason
from gerosense_desktop.gui import made_up_words
from gerosense_desktop.gui.made_up_days import days_of, rejected_days
from gerosense_desktop.ledger.records import SeriesSpan, UnknownBatch
from gerosense_desktop.readers.questions import MappingShown, OpenQuestion, Question
from gerosense_desktop.readers.raw import Place
from gerosense_desktop.readers.source import Source
from gerosense_desktop.upload.events import (
    BatchSummary,
    Checked,
    CheckEvent,
    FileAsks,
    FileFailed,
    FileOpened,
    FileProgress,
    FileRead,
    FileResult,
    PauseReason,
    RunPaused,
)
from gerosense_desktop.upload.plan import Counts, Plan, SeriesSummary
from gerosense_desktop.validation.frames import ACCEPTED_SCHEMA, REJECTED_SCHEMA

PATIENT = "gs-4f27-brandt"
FIRST = datetime(2026, 10, 12, 6, 4, tzinfo=UTC)
LAST = datetime(2026, 11, 23, 9, 41, tzinfo=UTC)
SENT_SINCE = FIRST - timedelta(days=90)
"""The export holds the weeks that were sent before, too."""
REJECTED = 41

APPLE = Source(Path("/media/export.zip"), "apple_health_export/export.xml")
TABLE = Source(Path("/media/steps-november.csv"))
PHOTO = Source(Path("/media/IMG_2041.HEIC"))
SPREADSHEET = Source(Path("/media/heart-rate.xlsx"))


def reading_events() -> tuple[CheckEvent, ...]:
    """A reading half-way through."""
    return (
        _opened(TABLE, "delimited"),
        _table_read(),
        _opened(APPLE, "apple_health"),
        FileProgress(source=APPLE, bytes_done=263_000_000, bytes_total=410_000_000, samples=318_204),
        _opened(SPREADSHEET, "excel"),
    )


def _opened(source: Source, reader: str) -> FileOpened:
    return FileOpened(source=source, reader=reader, reader_title=made_up_words.title_of(reader))


def mixed_files() -> tuple[FileResult, ...]:
    """One file of each fate."""
    return (
        _export_read(rejected=REJECTED),
        _table_read(),
        FileFailed(source=PHOTO, user_message=made_up_words.photo()),
        question_file(),
    )


def _export_read(*, rejected: int) -> FileRead:
    accepted = sum(_SIZES.values()) - _TABLE_SAMPLES
    return FileRead(
        source=APPLE, reader="apple_health", reader_title=made_up_words.title_of("apple_health"),
        read=accepted + rejected, accepted=accepted, rejected=rejected, mapping=None, cut_short=None,
        places=Place.RECORD,
    )  # fmt: skip


def question_file() -> FileAsks:
    """A spreadsheet that does not say everything."""
    return FileAsks(
        source=SPREADSHEET,
        reader="excel",
        reader_title=made_up_words.title_of("excel"),
        questions=(
            OpenQuestion(question=Question.TIME_ZONE, examples=("03/04/2026 08:15", "03/04/2026 08:16")),
            OpenQuestion(question=Question.DATE_ORDER, examples=("03/04/2026", "05/04/2026")),
            OpenQuestion(question=Question.DEVICE_NAME),
        ),
    )


def table_mapping() -> MappingShown:
    """How the columns of the table were read."""
    return MappingShown(
        columns=("time", "steps", "watch", "comment"),
        mapping=MappingProxyType({"time": "start_date", "steps": "steps", "watch": "device_name"}),
    )


def _table_read() -> FileRead:
    return FileRead(
        source=TABLE, reader="delimited", reader_title=made_up_words.title_of("delimited"), read=_TABLE_SAMPLES,
        accepted=_TABLE_SAMPLES, rejected=0, mapping=table_mapping(), cut_short=None, places=Place.ROW,
    )  # fmt: skip


def rejected_frame() -> pl.DataFrame:
    """REJECTED samples that cannot be sent."""
    rows = [
        _rejected(number, "bpm", "count/min", str(301 + number), Reason.VALUE_TOO_HIGH_PER_MINUTE)
        for number in range(31)
    ]
    rows += [_rejected(number, "steps", "count", "0", Reason.VALUE_NOT_ABOVE_ZERO) for number in range(31, 38)]
    rows += [_rejected(number, "steps", "count", "many", Reason.VALUE_NOT_A_NUMBER) for number in range(38, 41)]
    return pl.DataFrame(rows, schema={**REJECTED_SCHEMA, "file": pl.UInt32})


def _rejected(number: int, data_type: str, unit: str, value: str, reason: Reason) -> dict[str, object]:
    time = f"2026-11-{number % 20 + 1:02} 08:{number:02}:51 +0100"
    return {
        "data_type": data_type,
        "device_name": "Apple Watch",
        "device_version": "10.1",
        "start_date": time,
        "end_date": time,
        "unit": unit,
        "value": value,
        "place": 104_233 + number * 917,
        "reasons": [reason],
        "file": 0,
    }


def checked(files: tuple[FileResult, ...], *, rejected: pl.DataFrame | None = None, warned: bool = False) -> Checked:
    """A finished check of these files."""
    gone = pl.DataFrame(schema={**REJECTED_SCHEMA, "file": pl.UInt32}) if rejected is None else rejected
    return Checked(
        files=files,
        accepted=_accepted(),
        rejected=gone,
        rejected_by_reason=Counter(reason for reasons in gone["reasons"] for reason in reasons),
        warnings=made_up_words.long_intervals(samples=1_210, of=27_410) if warned else (),
    )


def clean() -> Checked:
    """Two files without a fault."""
    return checked((_export_read(rejected=0), _table_read()))


_NEW = {
    (DataType.BPM, "Apple Watch"): 12_000,
    (DataType.STEPS, "Apple Watch"): 9_223,
    (DataType.STEPS, "iPhone"): 7_000,
}
_SENT = {
    (DataType.BPM, "Apple Watch"): 300_000,
    (DataType.STEPS, "Apple Watch"): 120_000,
    (DataType.STEPS, "iPhone"): 60_000,
}
_SIZES = {series: _NEW[series] + _SENT[series] for series in _NEW}
_TABLE_SAMPLES = 1_440


@cache
def _accepted() -> pl.DataFrame:
    frames = [
        pl.DataFrame({"start": [*_spread(SENT_SINCE, FIRST, _SENT[series]), *_spread(FIRST, LAST, _NEW[series])]})
        .with_columns(data_type=pl.lit(series[0].value), device_name=pl.lit(series[1]))
        .with_columns(unit=pl.lit("count/min" if series[0] is DataType.BPM else "count"))
        for series in _SIZES
    ]
    every = pl.concat(frames).with_row_index("place", offset=1)
    same = {"device_version": "10.1", "start_offset": 3600, "end": None, "end_offset": None, "value": 80.0, "file": 0}
    schema = {**ACCEPTED_SCHEMA, "file": pl.UInt32}
    columns = every.with_columns(pl.lit(value).alias(name) for name, value in same.items())
    return columns.select(pl.col(name).cast(kind) for name, kind in schema.items())


def _spread(first: datetime, last: datetime, samples: int) -> pl.Series:
    step = (last - first) / samples
    return pl.datetime_range(first, first + step * (samples - 1), step, time_zone="UTC", eager=True)[:samples]


def plan(*, rejected: int = 0, held_back: int = 2, nothing_new: bool = False) -> Plan:
    """A plan of 30 batches, or of none."""
    series = [
        _series(*names, 0 if nothing_new else _NEW[names], sent=_SIZES[names] if nothing_new else _SENT[names])
        for names in _SIZES
    ]
    series[1] = replace(series[1], held_back=held_back)
    batches: list[BatchSummary] = []
    for row in series:
        left = row.new - row.held_back
        whole = left
        while left:
            size = min(1000, left)
            start = FIRST + (LAST - FIRST) * ((whole - left) / whole)
            batches.append(
                BatchSummary(
                    number=len(batches) + 1,
                    data_type=row.data_type,
                    device_name=row.device_name,
                    samples=size,
                    first=start,
                    last=min(LAST, start + timedelta(days=2)),
                )
            )
            left -= size
    new, sent = sum(row.new for row in series), sum(row.already_sent for row in series)
    return Plan(
        patient=PATIENT,
        counts=Counts(
            read=new + sent + rejected,
            rejected=rejected,
            duplicate=0,
            already_sent=sent,
            already_refused=0,
            already_unknown=0,
            new=new,
            held_back=held_back,
        ),
        series=tuple(series),
        batches=tuple(batches),
        samples=pl.DataFrame(),
        fingerprints=np.array([], dtype=np.uint64),
        settled=pl.DataFrame(),
        days=days_of(series, rejected=rejected_days(rejected_frame()) if rejected else {}),
    )


def _series(data_type: DataType, device: str, new: int, *, sent: int) -> SeriesSummary:
    return SeriesSummary(
        data_type=data_type,
        device_name=device,
        samples=new + sent,
        new=new,
        already_sent=sent,
        held_back=0,
        first=SENT_SINCE,
        last=LAST,
        sent_up_to=FIRST if new else LAST,
    )


def mixed_outcome(number: int) -> Outcome:
    """What the made-up server makes of a batch: mostly good."""
    match number:
        case 4:
            return PartlyAccepted(
                detail='{"detail": "997 of 1000 samples were accepted. 3 samples overlap with samples sent before."}'
            )
        case 9:
            return Refused(detail='{"detail": [{"loc": ["body", "data", 17, "value"], "msg": "value is too high"}]}')
        case 15:
            return Unknown(cause=Cause.NO_ANSWER)
        case 27 | 28 | 29 | 30:
            return NotSent(cause=Cause.STOPPED)
        case _:
            return Accepted(detail='{"status": "ok"}')


def halves(batch: BatchSummary, *, number: int) -> tuple[BatchSummary, BatchSummary]:
    """A batch in two; the second half gets ``number``."""
    size = batch.samples // 2
    middle = batch.first + (batch.last - batch.first) / 2
    return (
        replace(batch, samples=size, last=middle),
        replace(batch, number=number, samples=batch.samples - size, first=middle),
    )


def paused(reason: PauseReason) -> RunPaused:
    """A pause for each reason."""
    cause = {PauseReason.WAITING: Cause.BUSY, PauseReason.TOKEN: Cause.TOKEN_REJECTED}.get(reason)
    return RunPaused(
        reason=reason,
        cause=cause,
        seconds=9.0 if reason is PauseReason.WAITING else None,
        user_message=made_up_words.pause(reason, cause),
    )


def unknown_batches() -> tuple[UnknownBatch, ...]:
    """Three batches that nobody knows the fate of."""
    return tuple(
        UnknownBatch(
            upload_id="1",
            number=number,
            patient=PATIENT,
            data_type=data_type,
            spans=(SeriesSpan(device_name=device, first=FIRST, last=FIRST + timedelta(days=number), samples=1000),),
            samples=1000,
            intended_at=LAST,
        )
        for number, (data_type, device) in enumerate(
            ((DataType.BPM, "Apple Watch"), (DataType.BPM, "Apple Watch"), (DataType.STEPS, "iPhone")), start=1
        )
    )
