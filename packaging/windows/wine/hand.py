"""Works the installed Windows program as a person does, with a real mouse and keyboard, on a display of its own.

``hand.py drop PROGRAM HOME FILE [--grab FILE]`` starts the program, says who the patient is, drags the file out of a
window of Linux onto it, uploads it, and closes it. ``hand.py remove UNINSTALLER HOME`` starts the uninstaller and
answers Yes where it asks whether to forget everything. Run by prove, in the lane's environment.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from gerosense_desktop.practice.token import practice_token
from tests.display.drag_source import SIDE
from tests.display.screen import Screen, screen

_PATIENCE = 120.0
"""Seconds; Wine answers slowly."""
_STEP = 0.5
_MIDDLE = (760, 420)


class Hand:
    """One person at one display."""

    def __init__(self, display: Screen, *, grab: Path | None) -> None:
        self._display = display
        self._grab = grab

    def until(self, what: str, condition: Callable[[], object], *, press: str = "") -> None:
        """Wait until something is so, pressing keys meanwhile where that is said.

        Raises:
            SystemExit: It never was.
        """
        ends = time.monotonic() + _PATIENCE
        while not condition():
            if time.monotonic() > ends:
                self.picture()
                raise SystemExit(f"never happened: {what}")
            if press:
                self._display.hand("key", press)
            time.sleep(_STEP)
        print(f"{what}: yes", flush=True)

    def picture(self) -> None:
        """Take a picture of the display, where a program for that is there."""
        if self._grab is not None:
            command = ["import", "-window", "root", str(self._grab)]
            subprocess.run(command, env=self._display.environment({}), check=False)


def main(arguments: Sequence[str]) -> int:
    """Do what is asked; another code than 0 where it cannot be done."""
    words = list(arguments)
    grab = None
    if "--grab" in words:
        at = words.index("--grab")
        grab = Path(words[at + 1])
        del words[at : at + 2]
    with screen() as display:
        hand = Hand(display, grab=grab)
        match words:
            case ["drop", program, home, file]:
                return drop(hand, display, program=program, home=Path(home), file=file)
            case ["remove", uninstaller, home]:
                return remove(hand, display, uninstaller=uninstaller, home=Path(home))
    print(__doc__)
    return 2


def drop(hand: Hand, display: Screen, *, program: str, home: Path, file: str) -> int:
    """Upload a file that is dragged onto the program; return the program's own exit code."""

    def logged(words: str) -> bool:
        return any(words in log.read_text(encoding="utf-8") for log in home.rglob("*.log"))

    for log in home.rglob("*.log"):
        log.unlink()
    with start(display, program) as running:
        hand.until("the window is there", lambda: logged("window opened") and display.shows("GeroSense Desktop"))
        hand.until("the patient is asked for", lambda: display.shows("Who is the patient"), press="alt+d")
        display.hand("type", "--delay", 20, practice_token("patient-7"))
        display.hand("key", "Return")
        hand.until("the patient is known", lambda: "patient-7" in (home / "settings.json").read_text(encoding="utf-8"))
        with display.program(["-m", "tests.display.drag_source", file]):
            hand.until("another program is there", lambda: display.shows("drag source"))
            display.drag(begin=(SIDE // 2, SIDE // 2), end=_MIDDLE)
            hand.until("the dropped file is read", lambda: logged("plan: new"))
        hand.until("it is uploaded", lambda: logged("finished"), press="alt+u")
        hand.picture()
        hand.until("the program is closed", lambda: running.poll() is not None, press="alt+F4")
        return running.returncode


def remove(hand: Hand, display: Screen, *, uninstaller: str, home: Path) -> int:
    """Remove the program and all that it keeps."""
    program = Path(uninstaller).with_name("_internal")
    # It goes on as a copy of itself, so its own end says nothing.
    with start(display, uninstaller, "/CurrentUser"):
        hand.until("the uninstaller is there", lambda: display.shows("Uninstall"))
        # Once: a second one would answer No to the question.
        display.hand("key", "Return")
        hand.until("the program is gone", lambda: not program.exists())
        time.sleep(_STEP)
        hand.picture()
        hand.until("the person's data is gone", lambda: not home.exists(), press="alt+y")
        hand.until("the uninstaller has ended", lambda: not display.shows("Uninstall"), press="Return")
    return 0


def start(display: Screen, *command: str) -> "subprocess.Popen[bytes]":
    """Start a Windows program on the display."""
    words = ["wine", "start", "/wait", "/unix", *command]
    return subprocess.Popen(words, env=display.environment({}), stdin=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
