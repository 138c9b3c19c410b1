"""The program: a window for people, commands for IT."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

COMMANDS: Final = frozenset(
    {
        "check",
        "upload",
        "history",
        "receipt",
        "erase",
        "support",
        "practice-server",
        "demo",
        "-h",
        "--help",
        "--version",
    }
)
"""The first words that mean the terminal; anything else is a file for the window."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command where the first word names one, else open the window with the files named."""
    if getattr(sys, "frozen", False):
        # A process of the frozen program that was started for one task does that task here and ends.
        import multiprocessing  # noqa: PLC0415

        multiprocessing.freeze_support()
    # Also what libraries write is for its user alone.
    os.umask(0o077)
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["demo"] and has_display(os.environ, platform=sys.platform):
        return _open_window([], demo=True)
    # Each start loads only what it needs: Qt and polars take their time.
    if arguments[:1] == ["practice-server"]:
        from gerosense_desktop.practice import command  # noqa: PLC0415

        return command.main(arguments[1:])
    if arguments[:1] == ["--self-test"]:
        from gerosense_desktop.self_test import command as self_test  # noqa: PLC0415

        return self_test.main(arguments[1:])
    if arguments and arguments[0] in COMMANDS:
        # What is loaded is there to stay: looking through it for what may go is for nothing.
        gc.disable()
        from gerosense_desktop import cli  # noqa: PLC0415

        gc.freeze()
        gc.enable()
        code = cli.main(arguments)
        # All that is left goes with the process; looking through it first takes longer than it took to load.
        gc.freeze()
        return code
    return _open_window([Path(argument) for argument in arguments if argument != "--"])


def has_display(environment: Mapping[str, str], *, platform: str) -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere where a display is named."""
    if platform in {"win32", "darwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def _open_window(files: Sequence[Path], *, demo: bool = False) -> int:
    # What is made until the window is complete is there to stay; looking through it for what may go is for nothing.
    gc.disable()
    import gerosense_desktop.gui.before_qt  # noqa: F401, PLC0415 - the order is meant
    from gerosense_desktop.gui import app  # noqa: PLC0415

    return app.main(files, demo=demo)


if __name__ == "__main__":
    sys.exit(main())
