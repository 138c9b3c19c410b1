"""Runs a program as a person would and measures what it took.

Nothing heavy may be imported here: on Linux a process begins with the peak of memory of the one that started it.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Used:
    """What one run took.

    Attributes:
        seconds: From start to end.
        cpu: Seconds of the processor, in all its threads and the processes it waited for.
        megabytes: The most memory it held at once.
        output: What it printed.
    """

    seconds: float
    cpu: float
    megabytes: float
    output: str


def measure(arguments: Sequence[str | Path], *, home: Path | None = None, codes: Sequence[int] = (0,)) -> Used:
    """Run Python with these arguments to its end.

    Args:
        arguments: After the interpreter.
        home: The folder of the program's records.
        codes: The exit codes that count as done.

    Raises:
        RuntimeError: It ended with another code; its last words are in the message.
    """
    environment = os.environ | ({} if home is None else {"GEROSENSE_HOME": str(home)})
    # An installed program is compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        child = subprocess.Popen([sys.executable, *arguments], env=environment, stdout=output, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if child.returncode not in codes:
            raise RuntimeError(f"{arguments}: {child.returncode}: {errors.read()[-2000:].decode(errors='replace')}")
        return Used(
            seconds=seconds,
            cpu=usage.ru_utime + usage.ru_stime,
            megabytes=usage.ru_maxrss / 1024,
            output=output.read().decode(),
        )


def side_by_side(
    *runs: Sequence[str | Path], home: Path | None = None, times: int = 3, codes: Sequence[int] = (0,)
) -> list[Used]:
    """Run several programs in turn, several times, and keep the quickest run of each.

    The quickest is the one least disturbed by whatever else the machine did. The memory is the most of all runs.
    """
    rounds = [[measure(run, home=home, codes=codes) for run in runs] for _ in range(times)]
    return [
        Used(
            seconds=min(used.seconds for used in column),
            cpu=min(used.cpu for used in column),
            megabytes=max(used.megabytes for used in column),
            output=column[0].output,
        )
        for column in zip(*rounds, strict=True)
    ]
