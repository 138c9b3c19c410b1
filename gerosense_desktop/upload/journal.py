"""What a run has to tell the ledger, and whether it is told."""

import logging
from collections.abc import Sequence
from typing import Protocol

from gerosense_desktop.api.outcomes import Outcome, kind_of
from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerError, LedgerWriteError
from gerosense_desktop.ledger.records import BatchAnswer, BatchIntent

_log = logging.getLogger(__name__)


class Records(Protocol):
    """Where intents and outcomes become durable."""

    def record(
        self, *, upload_id: str, intents: Sequence[BatchIntent] = (), answers: Sequence[BatchAnswer] = ()
    ) -> None:
        """Write all of it, durably, or nothing."""
        ...


class Journal:
    """Keeps outcomes until the disk has them.

    Attributes:
        upload_id: The opaque id of the upload.
        trouble: Why the disk did not take the last write; None where it did.
    """

    def __init__(self, ledger: Records, *, upload_id: str) -> None:
        self.upload_id = upload_id
        self.trouble: LedgerError | None = None
        self._ledger = ledger
        self._answers: list[BatchAnswer] = []

    @property
    def pending(self) -> bool:
        """Whether outcomes came that are not on disk."""
        return bool(self._answers)

    def note(self, number: int, outcome: Outcome, *, attempts: int) -> None:
        """Keep what came of a batch, for the next write."""
        self._answers.append(
            BatchAnswer(number=number, kind=kind_of(outcome), status_code=outcome.status_code, attempts=attempts)
        )

    def write(self, intents: Sequence[BatchIntent]) -> LedgerError | None:
        """Put on disk what came and what is about to leave, in one durable write.

        Returns:
            Why the disk did not take it for now, and nothing of it is there; None where all of it is.

        Raises:
            LedgerError: The ledger is damaged: trying again would not help.
        """
        try:
            self._ledger.record(upload_id=self.upload_id, intents=intents, answers=self._answers)
        except (LedgerWriteError, LedgerBusyError) as error:
            self.trouble = error
        else:
            self._answers, self.trouble = [], None
        return self.trouble

    def close(self) -> None:
        """Put on disk what came, if it can be: else these batches read as unknown, which is true."""
        try:
            trouble = self.write([])
        except LedgerError as error:
            trouble = error
        if trouble is not None:
            _log.error("upload %s: outcomes could not be written at its end", self.upload_id)
