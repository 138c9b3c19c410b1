"""A server in a process of its own, for as long as it is needed."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def served(delay: float) -> Iterator[int]:
    """Start ``tests.benchmarks.server`` and yield its port."""
    arguments = [sys.executable, "-m", "tests.benchmarks.server", str(delay)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as server:
        try:
            assert server.stdout is not None
            yield int(server.stdout.readline())
        finally:
            server.terminate()
