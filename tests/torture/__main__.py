"""Kill the program at every step and see what it keeps of its word.

``python -m tests.torture --kills 200`` starts the real program on made-up files against a practice server, kills it
again and again, and prints a table; the exit code is 1 where a promise is broken. ``--seed`` and ``--only`` replay one
scenario: its files, its server and the phases aimed at are the same, the instants alone are not.
"""

import argparse
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.torture.torture import KILLS_PER_SCENARIO, torture


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the torture and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=200, metavar="N", help="how often to kill (default 200)")
    parser.add_argument("--seed", default="1", help="of all that is drawn (default 1)")
    parser.add_argument("--only", type=int, metavar="I", help="this scenario alone")
    parser.add_argument("--each", type=int, default=KILLS_PER_SCENARIO, metavar="N", help="kills in a scenario")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="scenarios at the same time")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the counts to a file too")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    tally = torture(kills=options.kills, seed=options.seed, jobs=options.jobs, only=options.only, each=options.each)
    seconds = time.monotonic() - began
    print(*tally.lines(seconds=seconds), sep="\n")  # noqa: T201 - a command's own words
    if options.json is not None:
        counts = {**tally.as_object(), "seconds": round(seconds, 1)}
        options.json.write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
    return 1 if tally.broken else 0


if __name__ == "__main__":
    sys.exit(main())
