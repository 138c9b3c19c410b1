"""A real X display with a window manager, and a hand on its mouse and keyboard."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 60.0
"""Seconds after which something that should have happened never will."""

STEP = 0.1


class NeverHappenedError(AssertionError):
    """Something that should have happened did not."""


def wait_until(what: str, condition: Callable[[], object]) -> None:
    """Look again and again until something is so.

    Raises:
        NeverHappenedError: It never was.
    """
    ends = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > ends:
            raise NeverHappenedError(what)
        time.sleep(STEP)


@dataclass(frozen=True, kw_only=True)
class Screen:
    """One display.

    Attributes:
        name: As ``DISPLAY`` names it.
    """

    name: str

    def hand(self, *words: object) -> str:
        """Move, press and type with xdotool; return what it says."""
        done = subprocess.run(
            ["xdotool", *map(str, words)], env=self.environment({}), capture_output=True, text=True, check=False
        )
        return done.stdout

    def environment(self, more: Mapping[str, str]) -> dict[str, str]:
        """Return the variables of a program on this display."""
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", **more}

    def shows(self, title: str) -> bool:
        """Whether there is a window with this in its title."""
        return bool(self.hand("search", "--onlyvisible", "--name", title).strip())

    def drag(self, *, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """Drag what is at one place to another, as a hand does: not in one leap."""
        self.hand("mousemove", *begin, "mousedown", 1)
        for part in range(1, 11):
            x, y = (round(a + (b - a) * part / 10) for a, b in zip(begin, end, strict=True))
            self.hand("mousemove", "--sync", x, y)
        self.hand("mousemove", "--sync", end[0] + 1, end[1] + 1, "mouseup", 1)

    @contextmanager
    def program(
        self, arguments: Sequence[object], *, more: Mapping[str, str] | None = None
    ) -> Iterator[subprocess.Popen[bytes]]:
        """Run a Python program on this display, and end it."""
        with subprocess.Popen(
            [sys.executable, *map(str, arguments)],
            env=self.environment(more or {}),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            try:
                yield process
            finally:
                process.terminate()


@contextmanager
def screen(*, size: str = "1280x800x24") -> Iterator[Screen]:
    """Start a display that nobody uses yet, with a window manager on it."""
    with ExitStack() as stack:
        read, write = os.pipe()
        server = stack.enter_context(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
                pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
        )  # fmt: skip
        stack.callback(server.terminate)
        os.close(write)
        with os.fdopen(read) as said:
            found = Screen(name=f":{said.readline().strip()}")
        manager = stack.enter_context(
            subprocess.Popen(
                ["openbox"], env=found.environment({"HOME": str(Path("/nonexistent"))}),
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )
        )  # fmt: skip
        stack.callback(manager.terminate)
        yield found
