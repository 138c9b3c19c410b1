"""What the terminal prints for programs: JSON that a person can read too."""

import json
from collections.abc import Mapping


def json_text(entries: Mapping[str, object]) -> str:
    """Write an object: an entry a line, and under it each item of a list on a line of its own.

    The standard library's own indentation is written by Python one value after the other, which takes twenty times as
    long for an upload of a thousand batches.
    """
    lines = [f"  {_text(key)}: {_value(value)}" for key, value in entries.items()]
    return "{\n" + ",\n".join(lines) + "\n}"


def _value(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _text(value)
    items = ",\n".join(f"    {_text(item)}" for item in value)
    return f"[\n{items}\n  ]"


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
