"""Drops every monster on the real window, and measures how long it was held.

    python -m tests.broken.window [--large]

It prints what took longest between two turns of the window's event loop, in milliseconds, and whom nothing was said of.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SLOWEST = 5


def main(arguments: Sequence[str]) -> int:
    """Drop them; 1 where nothing was said of one."""
    parser = argparse.ArgumentParser(prog="python -m tests.broken.window", description=__doc__.splitlines()[0])
    parser.add_argument("--large", action="store_true", help="also those that take long to make")
    options = parser.parse_args(arguments)
    # Whatever a monster does, it finds nothing of the person's.
    with tempfile.TemporaryDirectory(prefix="gerosense-window-") as home:
        os.environ["GEROSENSE_HOME"] = home
        gaps, silent = _drop_all(large=options.large)
    worst = sorted(gaps.items(), key=lambda item: -item[1])
    rows = [("monsters dropped", len(gaps)), ("of them without a word", len(silent))]
    rows += [(f"window held longest, ms: {name}", round(gap)) for name, gap in worst[:SLOWEST]]
    sys.stdout.write("\n".join(f"| {what} | {count} |" for what, count in rows) + "\n")
    sys.stdout.writelines(f"SILENT {name}\n" for name in silent)
    return 1 if silent else 0


def _drop_all(*, large: bool) -> tuple[dict[str, float], list[str]]:
    import shiboken6  # noqa: PLC0415 - Qt is not needed to be told how this is called
    from PySide6.QtWidgets import QDialog  # noqa: PLC0415

    from tests.benchmarks.window_process import Beat, settled_window  # noqa: PLC0415
    from tests.broken.monsters.every import EVERY  # noqa: PLC0415

    app, window = settled_window()
    gaps: dict[str, float] = {}
    silent = []
    for monster in EVERY:
        # What happens to a file meanwhile is tried elsewhere, where the moment can be chosen.
        if (monster.large and not large) or monster.meanwhile is not None:
            continue
        folder = Path(tempfile.mkdtemp(prefix="gerosense-monster-"))
        try:
            dropped = monster.make(folder)
            beat = Beat(app)
            window.take_files(dropped)
            beat.until(lambda: not window.flow.reading)
            gaps[monster.name] = beat.found()["longest"] if beat.gaps else 0.0
            review = window.flow.review
            if review is None or not (review.checked.files or review.rejected):
                silent.append(monster.name)
            for dialog in window.findChildren(QDialog):
                dialog.reject()
            window.flow.start_over()
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    window.flow.shut_down()
    window.close()
    shiboken6.delete(window)
    return gaps, silent


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
