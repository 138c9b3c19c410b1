"""Time zones as a person finds them: by the city first, this computer's at the top.

The cities are the words of the zones' own names, English in every language: Qt translates zones, not cities, and what
it says of one ("Mitteleuropäische Normalzeit") is the same for many cities and untrue of their summers.
"""

from __future__ import annotations

from typing import Final
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QTimeZone

_REGIONS: Final = frozenset(
    ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")
)
"""Other names ("US/Pacific") are older words for the same zones."""


def time_zones(answered: str | None) -> list[tuple[str, object]]:
    """Return what can be chosen: how a zone is called, and its IANA name.

    Args:
        answered: What was chosen before; None where nothing was.
    """
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    known = available_timezones()
    first = [name for name in (answered, here, "UTC") if name in known]
    rest = sorted((name for name in known if name.partition("/")[0] in _REGIONS), key=_cities_first)
    return [(time_zone_text(name, here=name == here), name) for name in dict.fromkeys([*first, *rest]) if name]


def time_zone_text(name: str, *, here: bool = False) -> str:
    """Say an IANA name as people do: "Berlin, Europe" for ``Europe/Berlin``.

    Args:
        name: The IANA name.
        here: Whether it is this computer's.
    """
    words = ", ".join(reversed(name.replace("_", " ").split("/")))
    if not here:
        return words
    return QCoreApplication.translate("time_zones", "{zone} (this computer's)").format(zone=words)


def _cities_first(name: str) -> list[str]:
    return list(reversed(name.split("/")))
