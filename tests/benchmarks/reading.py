"""From file to plan, as the terminal does it, against the plainest pass over the same file."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.inputs import made
from tests.benchmarks.process import measure, side_by_side
from tests.benchmarks.result import Row

CHECK = ("-m", "gerosense_desktop", "check", "--practice", "--json")
YARDSTICK = ("-m", "tests.benchmarks.yardsticks")
SOME_NOT_ACCEPTED = (0, 3)


def apple(folder: Path, *, records: int) -> Iterator[Row]:
    """Apple's export, plain and zipped, and one four times as large."""
    plain, zipped = made("apple", records, folder=folder), made("zip", records, folder=folder)
    size = f"{plain.stat().st_size / 1e6:.0f} MB"
    with tempfile.TemporaryDirectory() as home:
        check, expat = side_by_side((*CHECK, plain), (*YARDSTICK, "expat", plain), home=Path(home))
        from_zip, inflate = side_by_side((*CHECK, zipped), (*YARDSTICK, "inflate", zipped), home=Path(home))
        large = made("apple", 4 * records, folder=folder)
        check_large = measure((*CHECK, large), home=Path(home))
    yield Row(
        what=f"Apple export, {size}: file to plan", took=check.seconds, unit="s", target=1.0,
        yardstick="bare expat", yardstick_took=expat.seconds,
    )  # fmt: skip
    yield Row(
        what="the same in seconds of the processor", took=check.cpu, unit="s", target=1.0,
        yardstick="bare expat", yardstick_took=expat.cpu,
    )  # fmt: skip
    yield Row(
        what="the same export from its zip", took=from_zip.seconds, unit="s", target=1.0,
        yardstick="bare expat + 1.2 × inflating", yardstick_took=expat.seconds + 1.2 * inflate.seconds,
    )  # fmt: skip
    yield Row(what=f"peak memory, {size}", took=check.megabytes, unit="MB", target=300)
    yield Row(
        what=f"peak memory, {large.stat().st_size / 1e6:.0f} MB", took=check_large.megabytes, unit="MB", target=450
    )


def json(folder: Path, *, records: int) -> Iterator[Row]:
    """GeroSense JSON."""
    file = made("json", records, folder=folder)
    with tempfile.TemporaryDirectory() as home:
        check, loads = side_by_side((*CHECK, file), (*YARDSTICK, "json", file), home=Path(home))
    yield Row(
        what=f"GeroSense JSON, {records:,} samples: file to plan", took=check.seconds, unit="s", target=2.0,
        yardstick="json.loads", yardstick_took=loads.seconds,
    )  # fmt: skip
    yield Row(what="its peak memory", took=check.megabytes, unit="MB", target=600)


def csv(folder: Path, *, records: int) -> Iterator[Row]:
    """CSV."""
    file = made("csv", records, folder=folder)
    with tempfile.TemporaryDirectory() as home:
        check, read = side_by_side((*CHECK, file), (*YARDSTICK, "csv", file), home=Path(home))
    yield Row(
        what=f"CSV, {records:,} rows: file to plan", took=check.seconds, unit="s", target=3.0,
        yardstick="polars.read_csv as text", yardstick_took=read.seconds,
    )  # fmt: skip
    yield Row(what="peak memory of the CSV", took=check.megabytes, unit="MB", target=600)


def again(folder: Path, *, records: int) -> Iterator[Row]:
    """The same export once more, after all of it was sent."""
    export = made("apple", records, folder=folder)
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        upload = ("-m", "gerosense_desktop", "upload", "--practice", "--json", export)
        measure(upload, home=Path(second), codes=SOME_NOT_ACCEPTED)
        firsts = [measure((*CHECK, export), home=Path(first)) for _ in range(2)]
        seconds = [measure((*CHECK, export), home=Path(second)) for _ in range(2)]
        shutil.rmtree(second, ignore_errors=True)
        Path(second).mkdir()
    yield Row(
        what="the same export again, all sent", took=min(used.seconds for used in seconds), unit="s", target=1.25,
        yardstick="the first check", yardstick_took=min(used.seconds for used in firsts),
    )  # fmt: skip


def growth(folder: Path, *, records: int) -> Iterator[Row]:
    """How time and memory grow with the file: a quarter, one, four times."""
    for part in (records // 4, records, 4 * records):
        file = made("apple", part, folder=folder)
        with tempfile.TemporaryDirectory() as home:
            check, expat = side_by_side((*CHECK, file), (*YARDSTICK, "expat", file), home=Path(home), times=2)
        size = f"{file.stat().st_size / 1e9:.2f} GB"
        yield Row(
            what=f"growth: {size}", took=check.seconds, unit="s", target=1.0,
            yardstick="bare expat", yardstick_took=expat.seconds,
        )  # fmt: skip
        yield Row(what=f"growth: memory at {size}", took=check.megabytes, unit="MB", target=450)
