"""What the practice server refuses: its own reading of the contract, never the client's.

Were the two to share one set of rules, both would be wrong together and no practice would show it.
"""

import math
from datetime import UTC, datetime
from typing import Any, Final

DATA_TYPES: Final = ("steps", "bpm")
FEWEST: Final = 3
MOST: Final = 1000

_HIGHEST: Final = {"count": 30_000, "count/min": 300, "count/s": math.inf}
_FIELDS: Final = {"device_name", "device_version", "start_date", "end_date", "unit", "value"}


def faults_of(sample: Any) -> list[str]:  # noqa: ANN401 - any JSON may come
    """Say in words what is wrong with one sample; nothing where it is fine."""
    if not isinstance(sample, dict):
        return ["a sample must be an object"]
    faults = [f"{name} is not a field of a sample" for name in sorted(set(sample) - _FIELDS)]
    name = sample.get("device_name")
    if not isinstance(name, str) or not name.strip():
        faults.append("device_name must be a text")
    if not isinstance(sample.get("device_version", ""), str | None):
        faults.append("device_version must be a text")
    faults += _time_faults(sample)
    return faults + _value_faults(sample)


def _time_faults(sample: dict[str, Any]) -> list[str]:
    start, end = _instant(sample.get("start_date")), _instant(sample.get("end_date"))
    faults = []
    if start is None:
        faults.append("start_date must be an ISO 8601 time")
    if sample.get("end_date") is not None:
        if end is None:
            faults.append("end_date must be an ISO 8601 time")
        elif start is not None and end < start:
            faults.append("end_date must not be earlier than start_date")
    return faults


def _value_faults(sample: dict[str, Any]) -> list[str]:
    unit, value = sample.get("unit"), sample.get("value")
    faults = []
    if not isinstance(unit, str) or unit not in _HIGHEST:
        faults.append("unit must be count, count/min or count/s")
        unit = "count/s"
    if isinstance(value, bool) or not isinstance(value, int | float) or math.isnan(value) or math.isinf(value):
        faults.append("value must be a number")
    elif value <= 0:
        faults.append("value must be above 0")
    elif value > _HIGHEST[unit]:
        faults.append(f"value must be at most {_HIGHEST[unit]} in {unit}")
    return faults


def _instant(text: Any) -> datetime | None:  # noqa: ANN401 - any JSON may come
    """Read a time. The contract does not say what a time without an offset means; here it is UTC."""
    if not isinstance(text, str) or "T" not in text:
        return None
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)
