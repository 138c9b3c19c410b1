"""A thousand batches to a server that takes its time, and to one that answers at once."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.inputs import made
from tests.benchmarks.process import measure
from tests.benchmarks.result import Row
from tests.benchmarks.server_process import served

DELAY = 0.08
TIMES = 3


def sending(folder: Path, *, records: int) -> Iterator[Row]:
    """Send a file of so many samples, a thousand in a batch."""
    file = made("csv", records, folder=folder)
    batches = records // 1000
    slow = _run(file, how="run", delay=DELAY, connections=8)
    yield Row(
        what=f"{batches:,} batches, answered after 80 ms, 8 connections: ideal over real", took=batches * DELAY / 8,
        unit="s", target=0.95, yardstick="sending them", yardstick_took=slow["seconds"], at_least=True,
    )  # fmt: skip
    quick, bare = [], []
    for _ in range(TIMES):
        quick.append(_run(file, how="run", delay=0, connections=4))
        bare.append(_run(file, how="bare", delay=0, connections=4))
    yield Row(
        what=f"{batches:,} batches, answered at once", took=min(run["seconds"] for run in quick), unit="s", target=1.5,
        yardstick="requests on 4 threads, bodies made before", yardstick_took=min(run["seconds"] for run in bare),
    )  # fmt: skip
    grown = max(run["last"] - run["tenth"] for run in (slow, *quick))
    yield Row(what="memory grown from the 10th to the last batch", took=grown, unit="MB", target=10)


def _run(file: Path, *, how: str, delay: float, connections: int) -> dict[str, float]:
    with served(delay) as port, tempfile.TemporaryDirectory() as home:
        used = measure(("-m", "tests.benchmarks.sending_process", how, file, str(port), str(connections), home))
    found: dict[str, float] = json.loads(used.output)
    return found
