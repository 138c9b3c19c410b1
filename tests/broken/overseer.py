"""Has things tried in a worker process, ends it where it hangs, and replaces it where it dies."""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 60.0
CPU_SECONDS = 2.0
MEGABYTES = 300.0


@dataclass(frozen=True, kw_only=True)
class Said:
    """What came of one trial.

    Attributes:
        ending: "result", "question" or "sentence"; None where it is broken.
        sentences: What the person is told.
        accepted, rejected: How many samples.
        invented: Where the accepted samples stand that the sound file does not have.
        broken: What went wrong; None where nothing did.
        hung: Whether it had to be ended.
        wall, cpu: Seconds, that of processes it started included.
        megabytes: The largest resident set of the process or of one that it started, libraries and all.
        opened: Files that Python opened.
        called: How often another computer was called, or an address asked for.
    """

    ending: str | None = None
    sentences: Sequence[str] = ()
    accepted: int = 0
    rejected: int = 0
    invented: Sequence[int] = ()
    broken: str | None = None
    hung: bool = False
    wall: float = 0.0
    cpu: float = 0.0
    megabytes: float = 0.0
    opened: Sequence[str] = ()
    called: int = 0

    @property
    def is_within_limits(self) -> bool:
        return self.cpu <= CPU_SECONDS and self.megabytes <= MEGABYTES


class Overseer:
    """Use as a context manager: at its end no process is left."""

    def __init__(self, *, patience: float = 30.0) -> None:
        """Wait so many seconds for a trial before it counts as hung."""
        self._patience = patience
        self._worker: subprocess.Popen[bytes] | None = None
        self._tried = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def attempt(
        self,
        paths: Sequence[Path],
        *,
        answers: dict[str, str] | None = None,
        sound: Path | None = None,
        meanwhile: str | None = None,
        is_midway: bool = False,
    ) -> Said:
        """Try what was dropped; nothing is raised, whatever happens.

        Args:
            paths: What was dropped.
            answers: What the person answers, in the short form of ``answers_from``.
            sound: The whole file whose samples nothing may be added to.
            meanwhile: What happens to the first path once it is opened, by its name in ``MEANWHILE``.
            is_midway: Whether it happens after the first piece was read.
        """
        task = {
            "paths": [os.fsencode(path).hex() for path in paths],
            "answers": answers or {},
            "sound": None if sound is None else str(sound),
            "meanwhile": meanwhile,
            "is_midway": is_midway,
        }
        said = self._ask(task)
        if meanwhile is None and self._tried > 1 and not (said.hung or said.broken or said.is_within_limits):
            # A worker that has tried much holds memory of before; the figure that counts is that of a fresh one.
            self._end()
            return self._ask(task)
        return said

    def _ask(self, task: dict[str, object]) -> Said:
        worker = self._running()
        assert worker.stdin is not None
        assert worker.stdout is not None
        self._tried += 1
        begin = time.monotonic()
        try:
            worker.stdin.write(json.dumps(task).encode() + b"\n")
            worker.stdin.flush()
            patience = self._patience + (SECONDS_TO_START if self._tried == 1 else 0)
            ready, _, _ = select.select([worker.stdout], [], [], patience)
            line = worker.stdout.readline() if ready else b""
        except BrokenPipeError:
            ready, line = [worker], b""
        if line:
            return Said(**json.loads(line))
        self._end()
        seconds = time.monotonic() - begin
        if not ready:
            return Said(hung=True, broken="hung", wall=seconds, cpu=seconds)
        return Said(broken=f"the process died with code {worker.returncode}", wall=seconds)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._worker is None:
            self._tried = 0
            self._worker = subprocess.Popen(
                [sys.executable, "-m", "tests.broken.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=ROOT,
                env={**os.environ, "PYTHONWARNINGS": "error"},
            )
        return self._worker

    def _end(self) -> None:
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.kill()
        worker.communicate()
