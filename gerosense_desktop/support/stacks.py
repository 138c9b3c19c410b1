"""Makes the stacks of a crash fit for other eyes."""

from __future__ import annotations

import re
from typing import Final

_FILE: Final = re.compile(r'File "([^"]*)"')

# The last such folder in a path counts: of python3.11/site-packages/requests/api.py, requests/api.py is left.
_MODULE: Final = re.compile(
    r"^(?:.*[\\/])?(?P<root>gerosense_desktop|site-packages|dist-packages|python3\.\d+)[\\/](?P<rest>.*)$"
)


def shorten_paths(text: str) -> str:
    """Leave of each file's path what names the module: where the program is installed may name a person."""
    return _FILE.sub(lambda found: f'File "{_short(found[1])}"', text)


def _short(path: str) -> str:
    if path.startswith("<"):
        return path
    known = _MODULE.match(path)
    if known is None:
        return "…"
    rest = known["rest"].replace("\\", "/")
    return f"gerosense_desktop/{rest}" if known["root"] == "gerosense_desktop" else rest
