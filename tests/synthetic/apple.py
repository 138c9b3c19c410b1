"""Made-up Apple Health exports.

``python -m tests.synthetic.apple resources/practice/apple_health_export.zip`` makes the export that practice and the
demonstration use; it is the same one every time. ``python -m tests.synthetic.apple OUT.xml 1000000`` (or ``OUT.zip``)
makes one of so many records, about 415 bytes each: 40 % heart rate, 18 % steps, the rest of other types.
"""

import random
import sys
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import IO
from xml.sax.saxutils import escape, quoteattr

ZONE = timezone(timedelta(hours=1))
STEPS = "HKQuantityTypeIdentifierStepCount"
HEART_RATE = "HKQuantityTypeIdentifierHeartRate"
WATCH = (
    "<<HKDevice: 0x3012ab34>, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,7, software:11.1>"
)
PHONE = (
    "<<HKDevice: 0x3012ab90>, name:iPhone, manufacturer:Apple Inc., model:iPhone, hardware:iPhone14,5, software:18.1>"
)

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-11-15 08:00:00 +0100"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexNotSet"/>
"""
TAIL = "</HealthData>\n"


def apple_time(time: datetime) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S %z")


def record(kind: str, *, start: datetime, end: datetime | None = None, **attributes: str) -> str:
    """Write one record as Apple does; ``attributes`` are device, unit, value and whatever else."""
    given = {
        "type": kind,
        "sourceName": "Sample’s iPhone",
        "sourceVersion": "18.1",
        "device": None,
        "unit": None,
        "creationDate": apple_time(end or start),
        "startDate": apple_time(start),
        "endDate": apple_time(end or start),
        "value": None,
        **attributes,
    }
    texts = " ".join(f"{name}={quoteattr(text)}" for name, text in given.items() if text is not None)
    return f" <Record {texts}/>\n"


def steps(start: datetime, value: object, *, seconds: int = 60, **attributes: str) -> str:
    return record(
        STEPS, start=start, end=start + timedelta(seconds=seconds), unit="count", value=str(value),
        **{"device": PHONE, **attributes},
    )  # fmt: skip


def heart_rate(start: datetime, value: object, **attributes: str) -> str:
    named = {"device": WATCH, "sourceName": "Sample’s Apple\u00a0Watch", **attributes}
    return record(HEART_RATE, start=start, unit="count/min", value=str(value), **named)


def other(start: datetime) -> str:
    return record("HKQuantityTypeIdentifierActiveEnergyBurned", start=start, unit="kcal", value="0.12", device=WATCH)


def export(records: Iterable[str], *, head: str = HEAD, tail: str = TAIL) -> bytes:
    return (head + "".join(records) + tail).encode()


def write_zip(path: Path, content: bytes, *, member: str = "apple_health_export/export.xml") -> Path:
    """Write an ``export.zip`` as the phone does, the same bytes every time."""
    clinical = f'<?xml version="1.0"?><ClinicalDocument xmlns="{escape("urn:hl7-org:v3")}"/>'.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in ((member, content), ("apple_health_export/export_cda.xml", clinical)):
            entry = zipfile.ZipInfo(name, date_time=(2026, 11, 15, 8, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, body)
    return path


def two_weeks(seed: int = 7) -> Iterator[str]:
    """Write two weeks of a person who wears a watch and carries a phone, with a few samples that cannot be sent."""
    dice = random.Random(seed)
    for day in range(14):
        midnight = datetime(2026, 11, 1, tzinfo=ZONE) + timedelta(days=day)
        for minute in range(0, 24 * 60, 3):
            time = midnight + timedelta(minutes=minute, seconds=dice.randrange(120))
            asleep = time.hour < 7 or time.hour >= 23
            if dice.random() < (0.95 if not asleep else 0.8):
                yield heart_rate(time, dice.randint(48, 62) if asleep else dice.randint(62, 118))
            if not asleep and dice.random() < 0.56:
                yield steps(time, dice.randint(4, 130))
                yield other(time)
        yield record("HKQuantityTypeIdentifierRestingHeartRate", start=midnight, unit="count/min", value="57")
        yield heart_rate(midnight + timedelta(hours=12, seconds=1), 301 + day) if day % 5 == 0 else ""
    yield steps(datetime(2026, 11, 9, 9, 0, tzinfo=ZONE), 0)
    yield steps(datetime(2026, 11, 10, 9, 0, tzinfo=ZONE), 31_000, seconds=3600)


_CLOCK = [
    f"{hour:02}:{minute:02}:{second:02} +0100" for hour in range(24) for minute in range(60) for second in range(60)
]
_OTHERS = ("ActiveEnergyBurned", "BasalEnergyBurned", "DistanceWalkingRunning", "RestingHeartRate", "OxygenSaturation")


def _made_up(kind: str, *, of: str, unit: str) -> str:
    """Write a record as a template: address and three times, then the value."""
    device = quoteattr(of)[1:-1].replace("%", "%%").replace("0x3012ab34", "0x%x").replace("0x3012ab90", "0x%x")
    source = "Sample’s Apple\u00a0Watch" if of is WATCH else "Sample’s iPhone"
    return (
        f' <Record type="HKQuantityTypeIdentifier{kind}" sourceName="{source}" sourceVersion="18.1" device="{device}" '
        f'unit="{unit}" creationDate="%s %s" startDate="%s %s" endDate="%s %s" value="'
    )


def many(records: int, *, seed: int = 7) -> Iterator[str]:
    """Write so many records over ten years, a thousand at a time."""
    dice = random.Random(seed)
    rate = _made_up("HeartRate", of=WATCH, unit="count/min")
    walk = _made_up("StepCount", of=PHONE, unit="count")
    others = [_made_up(kind, of=WATCH, unit="kcal") for kind in _OTHERS]
    moved = '%d">\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>\n </Record>\n'
    between = max(1, 10 * 365 * 86_400 // max(records, 1))  # seconds
    first = datetime(2016, 1, 1, tzinfo=ZONE)
    days: dict[int, str] = {}
    pieces: list[str] = []
    for number in range(records):
        day, second = divmod(number * between + dice.randrange(between), 86_400)
        date = days.get(day) or days.setdefault(day, (first + timedelta(days=day)).strftime("%Y-%m-%d"))
        start, end = _CLOCK[second], _CLOCK[min(second + 60, 86_399)]
        address = 0x300000000 + 16 * dice.randrange(50)
        share = dice.random()
        if share < 0.4:
            pieces.append(rate % (address, date, start, date, start, date, start) + moved % dice.randint(48, 140))
        elif share < 0.58:
            pieces.append(walk % (address, date, end, date, start, date, end) + f'{dice.randint(1, 160)}"/>\n')
        else:
            kind = others[number % len(others)]
            pieces.append(kind % (address, date, end, date, start, date, end) + f'0.{dice.randint(1, 999)}"/>\n')
        if len(pieces) == 1000:
            yield "".join(pieces)
            pieces.clear()
    yield "".join(pieces)


def write_many(path: Path, records: int, *, seed: int = 7, member: str = "apple_health_export/export.xml") -> Path:
    """Write an ``export.xml``, or an ``export.zip`` where the path ends so, without holding it in memory."""
    if path.suffix == ".zip":
        entry = zipfile.ZipInfo(member, date_time=(2026, 11, 15, 8, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        with zipfile.ZipFile(path, "w") as archive, archive.open(entry, "w", force_zip64=True) as stream:
            _write(stream, many(records, seed=seed))
    else:
        with path.open("wb") as stream:
            _write(stream, many(records, seed=seed))
    return path


def _write(stream: IO[bytes], pieces: Iterable[str]) -> None:
    stream.write(HEAD.encode())
    for piece in pieces:
        stream.write(piece.encode())
    stream.write(TAIL.encode())


if __name__ == "__main__":
    if len(sys.argv) > 2:
        write_many(Path(sys.argv[1]), int(sys.argv[2]))
    else:
        write_zip(Path(sys.argv[1]), export(two_weeks()))
