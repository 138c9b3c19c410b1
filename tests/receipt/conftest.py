from collections.abc import Iterator
from pathlib import Path

import pytest

from gerosense_desktop.ledger.ledger import Ledger
from tests.ledger.stage import open_ledger


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "ledger" / "ledger.sqlite3"


@pytest.fixture
def ledger(path) -> Iterator[Ledger]:
    with open_ledger(path) as ledger:
        yield ledger
