from collections.abc import Callable, Iterator

import pytest

from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger


@pytest.fixture
def open_ledger(tmp_path) -> Callable[[], Ledger]:
    """Open the test's ledger: another connection, or for another thread."""
    keychain = MemoryKeychain()
    return lambda: Ledger.open(tmp_path / "ledger" / "ledger.sqlite3", keychain=keychain)


@pytest.fixture
def ledger(open_ledger) -> Iterator[Ledger]:
    with open_ledger() as ledger:
        yield ledger
