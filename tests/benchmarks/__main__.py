"""Measures the program against yardsticks in the same run, and prints a table.

python -m tests.benchmarks [NAME …] [--records N] [--folder DIR] [--json FILE]
"""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks import ledger, reading, sending, window
from tests.benchmarks.result import Row, as_json, table

BENCHMARKS = {
    "apple": reading.apple,
    "json": reading.json,
    "csv": reading.csv,
    "again": reading.again,
    "ledger": ledger.ledger,
    "upload": sending.sending,
    "window": window.window,
    "growth": reading.growth,
}


def main(arguments: Sequence[str]) -> int:
    """Measure; the exit code says only whether it could be measured."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(BENCHMARKS)} (default: all)")
    parser.add_argument("--records", type=int, default=1_000_000, help="records in each file (default 1,000,000)")
    parser.add_argument("--folder", type=Path, help="where the files are made and found again (default: for this run)")
    parser.add_argument("--json", type=Path, help="write the figures to this file too")
    options = parser.parse_args(arguments)
    unknown = set(options.names) - set(BENCHMARKS)
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="gerosense-bench-") as made:
        folder = options.folder or Path(made)
        folder.mkdir(parents=True, exist_ok=True)
        for name in options.names or BENCHMARKS:
            for row in BENCHMARKS[name](folder, records=options.records):
                print(table([row]).splitlines()[-1], flush=True)  # noqa: T201 - a long run says how far it is
                rows.append(row)
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    day = datetime.now(UTC).date().isoformat()
    sys.stdout.write(f"\n{table(rows)}\n\n({machine}, {day}.)\n")
    if options.json is not None:
        options.json.write_text(as_json(rows, machine=machine, day=day), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
