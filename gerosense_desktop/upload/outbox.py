"""The batches of a run that wait for their turn, and what is written of each before it leaves."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import islice
from types import MappingProxyType
from typing import Final

import numpy as np
import polars as pl

from gerosense_desktop.api.limits import MAX_BATCH_SAMPLES, MIN_BATCH_SAMPLES
from gerosense_desktop.ledger.records import BatchIntent, SeriesSpan
from gerosense_desktop.upload.batch import Batch
from gerosense_desktop.upload.body import BodyWriter
from gerosense_desktop.upload.events import BatchSplit, BatchSummary
from gerosense_desktop.upload.plan import Plan
from gerosense_desktop.upload.summaries import summarise

SMALLEST_TO_SPLIT: Final = 2 * MIN_BATCH_SAMPLES


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Letter:
    """A batch ready to leave: what the ledger is told before, and the request's body."""

    batch: Batch
    intent: BatchIntent
    body: bytes


class Outbox:
    """The batches of a plan, in the order of sending; those that were put back come first."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        rows = np.searchsorted(plan.samples.get_column("batch").to_numpy(), range(1, len(plan.batches) + 2))
        self._batches = {
            batch.number: Batch(summary=batch, first=int(rows[index]), end=int(rows[index + 1]))
            for index, batch in enumerate(plan.batches)
        }
        self._waiting = deque(self._batches.values())
        self._bodies = BodyWriter(plan.samples)
        # A number for each name: many are compared at once.
        self._devices = plan.samples.get_column("device_name").to_physical()
        self._written: dict[int, Letter] = {}
        self._largest = MAX_BATCH_SAMPLES

    @property
    def batches(self) -> Mapping[int, Batch]:
        """All batches by number, also those that have left."""
        return MappingProxyType(self._batches)

    @property
    def empty(self) -> bool:
        """Whether no batch waits."""
        return not self._waiting

    def take(self) -> Iterator[Batch | BatchSplit]:
        """Take the next batch out; before it, say into what batches too large for the server are split."""
        while (self._waiting[0].end - self._waiting[0].first) > self._largest:
            yield self.split(self._waiting.popleft())
        yield self._waiting.popleft()

    def put_back(self, batch: Batch) -> None:
        """Let a batch that was not delivered have the next turn."""
        self._waiting.appendleft(batch)

    def rest(self) -> tuple[Batch, ...]:
        """Take all batches out: their turn does not come."""
        rest = tuple(sorted(self._waiting, key=lambda batch: batch.number))
        self._waiting.clear()
        self._written.clear()
        return rest

    def can_split(self, batch: Batch) -> bool:
        """Whether both halves would be large enough to be sent."""
        return batch.end - batch.first >= SMALLEST_TO_SPLIT

    def split(self, batch: Batch) -> BatchSplit:
        """Put a batch back as two halves; no batch larger than these goes out any more."""
        middle = (batch.first + batch.end + 1) // 2
        second = Batch(summary=batch.summary, first=middle, end=batch.end)
        self._written.pop(batch.number, None)
        batch.end = middle
        self._largest = min(self._largest, middle - batch.first)
        number = max(self._batches) + 1
        batch.summary, second.summary = self._summary(batch, number=batch.number), self._summary(second, number=number)
        self._batches[number] = second
        self._waiting.extendleft((second, batch))
        return BatchSplit(number=batch.number, parts=(batch.summary, second.summary))

    def write_ahead(self, letters: int, *, until: Callable[[], bool]) -> None:
        """Write the letters of so many of the next batches already, while nothing else is to be done.

        Args:
            letters: How many at most.
            until: Whether something else is to be done now; asked before each letter.
        """
        for batch in islice(self._waiting, letters):
            if until():
                return
            if batch.number not in self._written:
                self._written[batch.number] = self._write(batch)

    def letter(self, batch: Batch) -> Letter:
        """Return what goes out and what the ledger is told of it; the same each time."""
        return self._written.pop(batch.number, None) or self._write(batch)

    def _write(self, batch: Batch) -> Letter:
        data_type = batch.summary.data_type
        body = self._bodies.body(batch.first, batch.end, data_type=data_type)
        intent = BatchIntent(
            number=batch.number,
            data_type=data_type,
            spans=self._spans(batch),
            fingerprints=self._plan.fingerprints[batch.first : batch.end],
            payload_hash=sha256(body).hexdigest(),
        )
        return Letter(batch=batch, intent=intent, body=body)

    def numbered(self) -> Plan:
        """Return the plan with the batches as they are now, where some were split."""
        numbers = np.zeros(self._plan.samples.height, dtype=np.uint32)
        for batch in self._batches.values():
            numbers[batch.first : batch.end] = batch.number
        return replace(self._plan, samples=self._plan.samples.with_columns(pl.Series("batch", numbers)))

    def _spans(self, batch: Batch) -> tuple[SeriesSpan, ...]:
        devices = self._devices.slice(batch.first, batch.end - batch.first).to_numpy()
        if devices.min() == devices.max():
            # Nearly always; it was summarised for the screen already.
            only = batch.summary
            return (SeriesSpan(device_name=only.device_name, first=only.first, last=only.last, samples=only.samples),)
        spans = (
            self._rows(batch)
            .group_by("device_name", maintain_order=True)
            .agg(first=pl.col("start").min(), last=pl.col("start").max(), samples=pl.len())
        )
        return tuple(SeriesSpan(**row) for row in spans.iter_rows(named=True))

    def _rows(self, batch: Batch) -> pl.DataFrame:
        return self._plan.samples.slice(batch.first, batch.end - batch.first)

    def _summary(self, batch: Batch, *, number: int) -> BatchSummary:
        [summary] = summarise(self._rows(batch).with_columns(batch=pl.lit(number, pl.UInt32)))
        return summary
