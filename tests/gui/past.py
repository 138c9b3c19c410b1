"""A real ledger with past uploads, behind the window."""

from collections.abc import Sequence
from pathlib import Path

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from tests.receipt.stage import upload


class Past:
    """Makes uploads in a ledger of a test, and opens it for whichever thread asks."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "ledger.sqlite3"
        self.keychain = MemoryKeychain()

    def open(self) -> Ledger:
        return Ledger.open(self.path, keychain=self.keychain)

    def add(self, outcomes: Sequence[OutcomeKind | None], **options) -> str:
        with self.open() as ledger:
            return upload(ledger, outcomes, **options)
