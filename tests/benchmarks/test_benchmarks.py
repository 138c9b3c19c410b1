"""The benchmarks themselves: what they say must be what they measured."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.benchmarks.inputs import made
from tests.benchmarks.process import Used, measure, side_by_side
from tests.benchmarks.result import Row, as_json, table
from tests.benchmarks.window_process import Beat

ROOT: Final = Path(__file__).parents[2]


def test_that_a_ratio_is_held_against_its_target():
    row = Row(what="reading", took=3.0, unit="s", target=2.0, yardstick="plainly", yardstick_took=2.0)

    assert (row.compared, row.reached) == (1.5, True)


def test_that_a_figure_without_a_yardstick_stands_alone():
    assert not Row(what="memory", took=301, unit="MB", target=300).reached


def test_that_a_least_is_reached_from_above():
    assert Row(what="ideal", took=96, unit="s", target=0.95, yardstick_took=100, at_least=True).reached
    assert not Row(what="ideal", took=94, unit="s", target=0.95, yardstick_took=100, at_least=True).reached


def test_that_table_and_json_say_the_same():
    rows = [Row(what="reading", took=3.0, unit="s", target=1.0, yardstick="plainly", yardstick_took=2.0)]

    assert table(rows).splitlines()[-1] == "| reading | 3.00 s | plainly | 2.00 s | 1.50 | ≤ 1 | no |"
    assert json.loads(as_json(rows, machine="m", day="d"))["rows"][0]["compared"] == 1.5


_MEASURES: Final = """
import json, sys
from dataclasses import asdict
from tests.benchmarks.process import measure
print(json.dumps(asdict(measure(("-c", sys.argv[1])))))
"""


def test_that_what_a_process_took_is_its_own():
    busy = "import time\nwhile time.process_time() < 0.2: pass\nprint(len(b'x' * (64 << 20)))"

    # As the command does, from a small process: see tests/benchmarks/process.py.
    told = subprocess.run([sys.executable, "-c", _MEASURES, busy], cwd=ROOT, check=True, capture_output=True)

    used = Used(**json.loads(told.stdout))
    assert used.cpu >= 0.2
    assert used.seconds >= 0.2
    assert 64 <= used.megabytes < 200
    assert used.output.strip() == str(64 << 20)


def test_that_a_benchmark_that_fails_is_no_figure():
    with pytest.raises(RuntimeError, match="3: sorry"):
        measure(("-c", "import sys; sys.stderr.write('sorry'); sys.exit(3)"))


def test_that_programs_side_by_side_are_told_apart():
    one, two = side_by_side(("-c", "print(1)"), ("-c", "print(2)"), times=1)

    assert (one.output, two.output) == ("1\n", "2\n")


@pytest.mark.parametrize(
    ("kind", "start"), [("json", b"{"), ("csv", b"data_type,"), ("apple", b"<?xml"), ("zip", b"PK")]
)
def test_that_a_file_is_made_once(tmp_path, kind, start):
    path = made(kind, 20, folder=tmp_path)
    before = path.stat().st_mtime_ns

    assert made(kind, 20, folder=tmp_path).stat().st_mtime_ns == before
    assert path.read_bytes().startswith(start)
    assert list(tmp_path.iterdir()) == [path]


def test_that_the_longest_gap_is_found(qapp):
    beat = Beat(qapp)
    beat.gaps = [1.0] * 2000 + [70.0]

    assert beat.found() == {"longest": 70.0, "p999": 1.0}
