"""A ledger of ten million fingerprints: how fast it opens, how fast it is compared with, how large it is."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.process import measure
from tests.benchmarks.result import Row


def ledger(folder: Path, *, records: int) -> Iterator[Row]:
    """Fill a ledger with ten times the records, and compare 0.6 times the records with it."""
    del folder
    with tempfile.TemporaryDirectory() as home:
        used = measure(("-m", "tests.benchmarks.ledger_process", str(10 * records), str(6 * records // 10), home))
    found = json.loads(used.output)
    yield Row(what=f"opening a ledger of {10 * records:,} fingerprints", took=found["open"], unit="ms", target=100)
    yield Row(
        what=f"comparing {6 * records // 10:,} samples with it, plan included", took=found["diff"], unit="ms",
        target=1000,
    )  # fmt: skip
    yield Row(what="its file", took=found["megabytes"], unit="MB", target=120)
