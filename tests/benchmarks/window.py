"""The window: how soon it is there, and whether it ever stutters."""

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.inputs import made
from tests.benchmarks.process import measure, side_by_side
from tests.benchmarks.result import Row
from tests.benchmarks.server_process import served

PROCESS = ("-m", "tests.benchmarks.window_process")
TIMES = 5


def window(folder: Path, *, records: int) -> Iterator[Row]:
    """Start it; read a large export in it; send a thousand batches from it; show ten thousand; open a million rejected
    rows."""
    with tempfile.TemporaryDirectory() as home:
        # As on every day but the first.
        (Path(home) / "settings.json").write_text('{"server_url": "https://gerosense.clinic.example"}')
        ours, empty = side_by_side((*PROCESS, "start"), (*PROCESS, "empty"), home=Path(home), times=TIMES)
    yield Row(
        what="start to first painted frame", took=ours.seconds, unit="s", target=1.5,
        yardstick="an empty window", yardstick_took=empty.seconds,
    )  # fmt: skip
    at_rest = _run("rest")
    yield Row(what="longest gap of the window while nothing goes on", took=at_rest["longest"], unit="ms")
    yield Row(what="99.9 % of gaps while nothing goes on are below", took=at_rest["p999"], unit="ms")
    export, table = made("apple", records, folder=folder), made("csv", records, folder=folder)
    wrong = made("wrong", records, folder=folder)
    yield from _gaps("while a large export is read", _run("read", export))
    for answered, seconds in (("after 80 ms", 0.08), ("at once", 0.0)):
        with served(seconds) as port:
            found = _run("send", table, str(port))
        yield from _gaps(f"while {records // 1000:,} batches are sent, answered {answered}", found)
    many = _run("batches")
    yield Row(what="10,000 batches: longest hold of the window, shown", took=many["shown"], unit="ms", target=100)
    yield Row(
        what="10,000 batches: longest hold of the window, a hundred answered",
        took=many["answered"],
        unit="ms",
        target=100,
    )
    found = _run("rejected", wrong)
    for name in ("open", "sort", "filter"):
        yield Row(
            what=f"{records:,} rejected rows: longest hold of the window, {name}",
            took=found[name],
            unit="ms",
            target=100,
        )


def _run(*arguments: str | Path) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        found: dict[str, float] = json.loads(measure((*PROCESS, *arguments), home=Path(home)).output)
    return found


def _gaps(when: str, found: dict[str, float]) -> Iterator[Row]:
    yield Row(what=f"longest gap of the window {when}", took=found["longest"], unit="ms", target=50)
    yield Row(what=f"99.9 % of gaps {when} are below", took=found["p999"], unit="ms", target=20)
