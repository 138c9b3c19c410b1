import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.broken.overseer import Overseer


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if sys.platform != "linux" and here in item.path.parents:
            item.add_marker(pytest.mark.skip(reason="memory is measured by Linux's own figures"))


@pytest.fixture(scope="session")
def overseer() -> Iterator[Overseer]:
    """Share one worker process: to start one costs more than most trials."""
    with Overseer() as shared:
        yield shared
