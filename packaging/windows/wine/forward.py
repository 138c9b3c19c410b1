"""Writes the .def file of a library that forwards its names to another one.

``forward.py TARGET LIBRARY [NAME...]``: each name that LIBRARY exports is forwarded to TARGET, but for those named,
which the new library has itself.
"""

import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path


def exports(library: Path) -> list[str]:
    """Return the names that a Windows library exports."""
    command = ["x86_64-w64-mingw32-objdump", "-p", str(library)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    table = said.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    return re.findall(r"^\s*\[\s*\d+\](?:\s+\+base\[\s*\d+\])?\s+(?:[0-9a-f]+\s+)?(\S+)$", table, re.MULTILINE)


def definition(names: Sequence[str], *, target: str, own: Sequence[str]) -> str:
    """Return the .def file."""
    lines = [name if name in own else f"{name}={target}.{name}" for name in names]
    return "\n".join(["EXPORTS", *sorted({*lines, *own}), ""])


if __name__ == "__main__":
    sys.stdout.write(definition(exports(Path(sys.argv[2])), target=sys.argv[1], own=sys.argv[3:]))
