"""Simulates uploads in worlds drawn from seeds, and prints what became of them.

    python -m tests.simulator [--seeds N] [--first SEED]

A seed that breaks a promise is printed; ``--seeds 1 --first SEED`` replays it.
"""

import argparse
import logging
import multiprocessing
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor

from tests.simulator.visit import Tally, simulate

CHUNK = 25


def main(arguments: Sequence[str]) -> int:
    """Simulate; 1 where a promise was broken."""
    parser = argparse.ArgumentParser(prog="simulate", description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=500, help="how many (default 500)")
    parser.add_argument("--first", type=int, default=0, help="the first seed (default 0)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: one per core)")
    options = parser.parse_args(arguments)
    tally = Tally()
    seeds = range(options.first, options.first + options.seeds)
    # Forked, a process that has loaded polars waits for its threads for ever.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(options.jobs, initializer=logging.disable, mp_context=context) as pool:
        for part in pool.map(simulate, seeds, chunksize=CHUNK):
            tally.add(part)
    sys.stdout.write("\n".join(lines_of(tally)) + "\n")
    return 1 if tally.broken else 0


def lines_of(tally: Tally) -> list[str]:
    """Say what became of all seeds, as a table."""
    rows = {
        "seeds": tally.seeds,
        "lives of the program": tally.lives,
        "ended by a crash": tally.crashes,
        "samples": tally.samples,
        "batches told": dict(tally.outcomes),
        "pauses": dict(tally.pauses),
        "runs that did not begin or end": dict(tally.refusals),
        "sent again because the person chose so": f"{tally.resent} (the server has {tally.twice} of them twice)",
        "server and ledger held side by side, while a run went": tally.looks,
        "receipts checked": tally.receipts,
        "lost, sent twice, told wrongly": len(tally.broken),
    }
    return [f"| {what} | {count} |" for what, count in rows.items()] + [f"BROKEN {line}" for line in tally.broken]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
