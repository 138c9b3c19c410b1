"""A process that tries what it is told to, one line of JSON each, and measures what it costs.

It imports everything first, so that what is measured is the work alone. It is a process of its own because what is
tried may crash, hang or eat the memory.
"""

import json
import os
import resource
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from tests.broken.attempt import BrokenPromiseError, answers_from, attempt
from tests.broken.meanwhile import MEANWHILE


class Watch:
    """Notes which files are opened and whether anybody is called, from when it is told to."""

    def __init__(self) -> None:
        self.is_on = False
        self.opened: set[str] = set()
        self.called = 0
        sys.addaudithook(self._note)

    def _note(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.is_on:
            return
        if event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
            self.opened.add(os.fspath(os.fsdecode(arguments[0])))
        elif event in {"socket.connect", "socket.getaddrinfo", "socket.bind"}:
            # A process tried on the side is spoken with through a pipe, never through a socket of this kind.
            self.called += 1


def serve() -> None:
    """Try what comes on the standard input until it ends."""
    answers_go_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    watch, sound = Watch(), dict[str, Counter[str]]()
    for line in sys.stdin:
        task = json.loads(line)
        if task["sound"] is not None and task["sound"] not in sound:
            whole = attempt([Path(task["sound"])], answers=answers_from(task["answers"]))
            sound[task["sound"]] = whole.accepted
        said = _tried(task, watch, sound)
        answers_go_to.write(json.dumps(said) + "\n")
        answers_go_to.flush()


def _tried(task: dict, watch: Watch, sound: dict[str, Counter[str]]) -> dict[str, object]:
    paths = [Path(os.fsdecode(bytes.fromhex(path))) for path in task["paths"]]
    meanwhile = MEANWHILE[task["meanwhile"]] if task["meanwhile"] else None
    said: dict[str, object] = {
        "ending": None,
        "sentences": [],
        "accepted": 0,
        "rejected": 0,
        "invented": [],
        "broken": None,
    }
    _forget_peak()
    watch.opened.clear()
    watch.called = 0
    children = _children()
    wall, used = time.monotonic(), time.process_time()
    watch.is_on = True
    try:
        tried = attempt(
            paths,
            answers=answers_from(task["answers"]),
            meanwhile=None if meanwhile is None else lambda: meanwhile(paths[0]),
            is_midway=task["is_midway"],
        )
    except BrokenPromiseError as error:
        said["broken"] = str(error)
    except BaseException:  # noqa: BLE001 - whatever escapes is a crash, and is what this looks for
        said["broken"] = traceback.format_exc()[-2000:]
    else:
        said |= {
            "ending": tried.ending,
            "sentences": tried.sentences,
            "accepted": tried.accepted.total(),
            "rejected": tried.rejected,
        }
        if task["sound"] is not None:
            said["invented"] = [
                int(json.loads(row)["place"]) for row in (tried.accepted - sound[task["sound"]]).elements()
            ]
    watch.is_on = False
    spent = [now - before for now, before in zip(_children(), children, strict=True)]
    of_children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 if spent[0] > 0 else 0.0
    return said | {
        "wall": time.monotonic() - wall,
        "cpu": time.process_time() - used + spent[0],
        "megabytes": max(_peak(), of_children),
        "opened": sorted(watch.opened),
        "called": watch.called,
    }


def _children() -> tuple[float]:
    spent = os.times()
    return (spent.children_user + spent.children_system,)


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _peak() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise OSError("the system does not tell how much memory was used")


if __name__ == "__main__":
    # What is imported or made on first use is not to be measured.
    attempt([Path(__file__)], answers=answers_from({}))
    serve()
