"""What one check of the self-test found."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from gerosense_desktop.crash_report import describe_error


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found.

    Attributes:
        name: The check's.
        ok: Whether all is well.
        detail: Counts and names of parts of the program; nothing of the computer's or a person's name.
        seconds: How long it took.
    """

    name: str
    ok: bool
    detail: Mapping[str, Any]
    seconds: float

    def as_object(self) -> dict[str, Any]:
        """Return it for JSON."""
        return {"ok": self.ok, "seconds": round(self.seconds, 2), **self.detail}


class FlawError(Exception):
    """A check found what it should not; the text names parts of the program only."""


def look(name: str, check: Callable[[], Mapping[str, Any]]) -> Finding:
    """Run a check; whatever it raises is what it found."""
    began = time.monotonic()
    detail: Mapping[str, Any]
    try:
        detail, ok = check(), True
    except FlawError as error:
        detail, ok = {"flaw": str(error)}, False
    except Exception as error:  # noqa: BLE001 - an incomplete program breaks in any way
        detail, ok = {"flaw": describe_error(error)}, False
        if isinstance(error, ImportError):
            detail = {**detail, "missing": error.name}
    return Finding(name=name, ok=ok, detail=detail, seconds=time.monotonic() - began)
