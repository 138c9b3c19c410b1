"""The rights of a folder on Windows: full control for the current user, nothing for anybody else.

Files made in it inherit that, so only the folder is told. The system's own programs do it, called by their full path:
a program of the same name in another folder is never run.
"""

import csv
import os
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PureWindowsPath
from typing import Final

Runner = Callable[[Sequence[str]], str | None]
"""Runs a command and returns what it printed; None where it failed."""

_SID: Final = re.compile(r"S-1(-\d+)+")
_SECONDS: Final = 15.0


def run_hidden(command: Sequence[str]) -> str | None:
    """Run one of the system's programs, without a console window."""
    import subprocess  # noqa: PLC0415 - only Windows pays for it

    try:
        done = subprocess.run(  # noqa: S603 - a full path in the system's folder and our own words
            command,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=_SECONDS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    return done.stdout if done.returncode == 0 else None


def for_current_user_alone(
    folder: Path, *, run: Runner = run_hidden, environment: Mapping[str, str] = os.environ
) -> bool:
    """Give a folder and all that is in it to the current user alone; say whether that was done.

    First what anybody granted by hand goes, then what is inherited; at no instant may nobody reach it. The user is
    named by security identifier: names depend on the language and may be ambiguous. Links in it are not followed.
    """
    system = PureWindowsPath(environment.get("SystemRoot", r"C:\Windows")) / "System32"
    sid = _own_sid(run([str(system / "whoami.exe"), "/user", "/fo", "csv", "/nh"]))
    if sid is None:
        return False
    icacls = [str(system / "icacls.exe"), str(folder)]
    reset = run([*icacls, "/reset", "/t", "/l", "/q"])
    granted = run([*icacls, "/inheritance:r", "/grant:r", f"*{sid}:(OI)(CI)F", "/q"])
    return reset is not None and granted is not None


def _own_sid(printed: str | None) -> str | None:
    """Read the identifier from what ``whoami`` printed: one line of name and identifier."""
    for row in csv.reader((printed or "").splitlines()):
        if row and _SID.fullmatch(row[-1].strip()):
            return row[-1].strip()
    return None
