"""Up to when everything of a device was sent, as far as an upload's files show."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

import polars as pl

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.records import Watermark
from gerosense_desktop.upload.plan import Plan

_ANSWERED = (OutcomeKind.ACCEPTED, OutcomeKind.PARTLY_ACCEPTED)
_SERIES = ("data_type", "device_name")


def find_watermarks(
    plan: Plan, *, outcomes: Mapping[int, OutcomeKind], before: Sequence[Watermark]
) -> tuple[Watermark, ...]:
    """Find the newest sample before which none is missing, by data type and device.

    A sample that was refused, held back, not sent or whose outcome is unknown is a gap: nothing after it counts,
    and an older, later watermark falls back to before it.

    Args:
        plan: What the upload had to send and what it found sent before.
        outcomes: By batch number.
        before: The ledger's watermarks before the upload.
    """
    answered = [number for number, kind in outcomes.items() if kind in _ANSWERED]
    seen = pl.concat([plan.settled, plan.samples.select(*_SERIES, "start", answered=pl.col("batch").is_in(answered))])
    gaps = seen.filter(~pl.col("answered")).group_by(_SERIES).agg(gap=pl.col("start").min())
    sent = seen.filter("answered")
    if gaps.height:
        before_gap = pl.col("gap").is_null() | (pl.col("start") < pl.col("gap"))
        sent = sent.join(gaps, on=_SERIES, how="left").filter(before_gap)
    newest = sent.group_by(_SERIES).agg(newest=pl.col("start").max())
    table = gaps.join(newest, on=_SERIES, how="full", coalesce=True).sort(_SERIES)
    older = {(mark.data_type, mark.device_name): mark.sent_up_to for mark in before}
    found = []
    for data_type, device_name, gap, newest in table.select(*_SERIES, "gap", "newest").iter_rows():
        series = (DataType(data_type), device_name)
        known = [instant for instant in (newest, older.get(series)) if instant is not None]
        if not known:
            continue
        reached = max(known)
        if gap is not None and reached >= gap:
            reached = newest if newest is not None else gap - timedelta(microseconds=1)
        found.append(Watermark(data_type=series[0], device_name=device_name, sent_up_to=reached))
    return tuple(found)
