"""The ledger on a disk that may be full, and in a computer whose power may go before or after each write."""

from collections.abc import Sequence
from typing import Any

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerWriteError
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import BatchAnswer, BatchIntent
from tests.simulator.world import Broken, World


class Disk:
    """A real ledger, with the faults of the world; remembers what is durable."""

    def __init__(self, ledger: Ledger, world: World) -> None:
        self._ledger = ledger
        self._world = world
        self.open_intents: dict[int, BatchIntent] = {}
        self.answers: dict[int, OutcomeKind] = {}
        self.accepted: set[int] = set()
        self.upload_id = ""
        self.writes = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._ledger, name)

    def begin_upload(self, **told: Any) -> str:
        self._world.step()
        self.upload_id = self._ledger.begin_upload(**told)
        self._world.step()
        return self.upload_id

    def record(
        self, *, upload_id: str, intents: Sequence[BatchIntent] = (), answers: Sequence[BatchAnswer] = ()
    ) -> None:
        self._world.step()
        if self._world.happens(self._world.faults.disk):
            raise self._world.random.choice((LedgerWriteError(), LedgerBusyError("busy")))
        self._ledger.record(upload_id=upload_id, intents=intents, answers=answers)
        self.writes += 1
        for answer in answers:
            intent = self.open_intents.pop(answer.number)
            self.answers[answer.number] = answer.kind
            if answer.kind is OutcomeKind.ACCEPTED:
                self.accepted.update(intent.fingerprints.tolist())
        self.open_intents.update({intent.number: intent for intent in intents})
        self._world.step()

    def finish_upload(self, **told: Any) -> None:
        self._world.step()
        self._ledger.finish_upload(**told)
        self._world.step()

    def kinds(self) -> dict[int, OutcomeKind]:
        """Return what a receipt has to say of each batch."""
        return self.answers | dict.fromkeys(self.open_intents, OutcomeKind.UNKNOWN)

    def check_intent(self, number: int) -> None:
        """Called when a batch's first byte leaves."""
        if number not in self.open_intents:
            raise Broken("a byte left before its intent was durable")
