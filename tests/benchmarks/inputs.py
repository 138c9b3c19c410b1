"""Makes files of stated sizes, once; they are found again in the same folder.

python -m tests.benchmarks.inputs apple|zip|json|csv|wrong RECORDS PATH
"""

import random
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

FIRST = datetime(2023, 1, 1, tzinfo=UTC)
CHUNK = 10_000


def made(kind: str, records: int, *, folder: Path) -> Path:
    """Return the file, made where it is not there yet by a process of its own, so that this one stays small."""
    ending = {"apple": "xml", "wrong": "csv"}.get(kind, kind)
    path = folder / f"{kind}-{records}.{ending}"
    if not path.exists():
        draft = path.with_name(f"draft-{path.name}")
        subprocess.run([sys.executable, "-m", __name__, kind, str(records), str(draft)], check=True)
        draft.rename(path)
    return path


def write(kind: str, records: int, path: Path) -> None:
    """Write a file of so many records."""
    if kind in {"apple", "zip"}:
        from tests.synthetic.apple import write_many  # noqa: PLC0415

        write_many(path, records)
        return
    dice = random.Random(7)
    with path.open("w", encoding="utf-8") as stream:
        if kind == "json":
            stream.write('{"data_type": "steps", "data": [')
        else:
            stream.write("data_type,device_name,device_version,start_date,end_date,unit,value\n")
        for first in range(0, records, CHUNK):
            numbers = range(first, min(records, first + CHUNK))
            if kind == "json":
                stream.write((",\n" if first else "\n") + ",\n".join(_object(number, dice) for number in numbers))
            else:
                stream.writelines(_line(number, dice, wrong=kind == "wrong") for number in numbers)
        if kind == "json":
            stream.write("\n]}\n")


def _times(number: int) -> tuple[str, str]:
    start = FIRST + timedelta(minutes=number)
    return start.isoformat(timespec="milliseconds"), (start + timedelta(seconds=59)).isoformat(timespec="milliseconds")


def _object(number: int, dice: random.Random) -> str:
    start, end = _times(number)
    return (
        f'{{"device_name": "iPhone", "device_version": "18.1", "start_date": "{start}", "end_date": "{end}", '
        f'"unit": "count", "value": {dice.randint(1, 160)}}}'
    )


def _line(number: int, dice: random.Random, *, wrong: bool) -> str:
    start, end = _times(number)
    value = dice.choice(("0", "-1", "301", "many")) if wrong else str(dice.randint(40, 160))
    return f"bpm,Apple Watch,11.1,{start},{end},count/min,{value}\n"


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
