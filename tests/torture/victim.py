"""The real program as a process, which can be killed at any instant."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Any

from gerosense_desktop.practice.token import practice_token
from tests.torture.seen import Seen

PROJECT = Path(__file__).resolve().parents[2]
PATIENT = "patient-7"
WINDOW = "tests.torture.hand"
"""The module that opens the window and clicks in it."""

PATIENCE = 100.0
"""Seconds until a process that does not end counts as one that hangs."""

KILLED = 1 if os.name == "nt" else -9
"""The exit code of a process that was killed."""

_WATCHER = Path(__file__).resolve().parent / "watcher"
_SIGN = b"@step "


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a process ended.

    Attributes:
        code: Its exit code; None where it hung and had to be stopped.
        report: What it printed, where that was one JSON object.
        errors: What it said on the standard error, but for its steps.
    """

    code: int | None
    report: dict[str, Any] | None
    errors: str


def environment(folder: Path) -> dict[str, str]:
    """Return an environment in which everything the program writes lies below ``folder``."""
    temporary = folder / "temporary"
    temporary.mkdir(exist_ok=True)
    places = dict.fromkeys(("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP"), str(temporary))
    return {
        # What measures this process must not slow that one down.
        **{name: text for name, text in os.environ.items() if not name.startswith(("COV", "PYTEST"))},
        **places,
        "GEROSENSE_HOME": str(folder / "home"),
        "GEROSENSE_TOKEN": practice_token(PATIENT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONPATH": str(_WATCHER),
        "PYTHONUTF8": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }


class Victim:
    """One process of the program; its steps are told to ``seen``."""

    def __init__(
        self,
        words: Sequence[str | Path],
        *,
        folder: Path,
        seen: Seen,
        name: str = "victim",
        module: str = "gerosense_desktop",
    ) -> None:
        """Start it."""
        self._seen = seen
        self._printed = folder / f"{name}.json"
        self._errors = bytearray()
        with self._printed.open("wb") as printed:
            self._process = subprocess.Popen(
                [sys.executable, "-m", module, *map(str, words)],
                stdin=subprocess.DEVNULL,
                stdout=printed,
                stderr=subprocess.PIPE,
                cwd=PROJECT,
                env=environment(folder),
            )
        self._listener = Thread(target=self._listen, name="listener")
        self._listener.start()

    def kill(self) -> None:
        """End it at once: SIGKILL, on Windows TerminateProcess. It gets no word in."""
        self._process.kill()

    def has_ended(self) -> bool:
        """Whether it is gone already."""
        return self._process.poll() is not None

    def wait(self) -> Ended:
        """Wait until it has ended."""
        try:
            code: int | None = self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            code = None
            self._process.kill()
            self._process.wait()
        self._seen.stop()
        self._listener.join()
        try:
            report = json.loads(self._printed.read_bytes())
        except ValueError:
            report = None
        return Ended(code=code, report=report, errors=self._errors.decode(errors="replace"))

    def _listen(self) -> None:
        stream = self._process.stderr
        assert stream is not None
        with stream:
            for line in stream:
                if line.startswith(_SIGN):
                    self._seen.step(line[len(_SIGN) :].decode().strip())
                else:
                    self._errors += line
