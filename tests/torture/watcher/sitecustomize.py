"""Says from within the interpreter, but not from within the program, how far a start has come.

Python imports this by itself when its folder is on PYTHONPATH. The program runs as it is: what is heard are Python's
own audit events, and each step is said once, on the standard error, before it happens.
"""

import os
import sys

SIGN = b"@step "  # the same word stands in victim.py, which must not import this


_said: set[str] = set()


def _step_of(event: str, arguments: tuple[object, ...]) -> str | None:
    if event == "sqlite3.connect":
        return "making" if ".new" in str(arguments[0]) else "ledger"
    if event == "os.rename" and ".new" in str(arguments[0]):
        return "made"
    if event == "open":
        path = str(arguments[0])
        if path.endswith("gerosense-desktop.log"):
            return "log"
        if path.endswith(".sqlite3.upload"):
            return "lock"
    return None


def _listen(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"open", "sqlite3.connect", "os.rename"}:
        step = _step_of(event, arguments)
        if step is not None and step not in _said:
            _said.add(step)
            os.write(2, SIGN + step.encode() + b"\n")


sys.addaudithook(_listen)
