"""Many scenarios, several at the same time."""

import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.torture.ordeal import Ordeal
from tests.torture.scenario import Mood, draw
from tests.torture.server import MoodyServer
from tests.torture.tally import Tally
from tests.torture.victim import PROJECT

KILLS_PER_SCENARIO = 10


def torture(*, kills: int, seed: str, jobs: int, only: int | None = None, each: int = KILLS_PER_SCENARIO) -> Tally:
    """Kill so often, ``each`` times in a scenario, several scenarios at the same time."""
    count = -(-kills // each)
    numbers = range(count) if only is None else [only]
    jobs = max(1, min(jobs, len(numbers)))
    whole = Tally()
    resend = knows_resending()
    # Fresh processes: a server's threads and a copy of this process do not go together.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        tallies = [
            pool.submit(
                scenario,
                seed,
                number,
                kills=each if only is not None else min(each, kills - number * each),
                each=each,
                can_resend=resend,
            )
            for number in numbers
        ]
        for tally in tallies:
            whole.add(tally.result())
    return whole


def scenario(seed: str, number: int, *, kills: int, each: int, can_resend: bool) -> Tally:
    """Go through one scenario in a folder of its own."""
    drawn = draw(f"--seed {seed} --each {each} --only {number}", number=number, kills=kills)
    with (
        tempfile.TemporaryDirectory(prefix="torture-") as folder,
        MoodyServer(mood=drawn.mood, seed=drawn.seed) as server,
        MoodyServer(mood=Mood(name="other"), seed=drawn.seed) as other,
    ):
        return Ordeal(drawn, kills=kills, folder=Path(folder), server=server, other=other).run(can_resend=can_resend)


def knows_resending() -> bool:
    """Whether the program can be told to send unknown batches again."""
    command = [sys.executable, "-m", "gerosense_desktop", "upload", "--help"]
    said = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    return "--resend-unknown" in said
