"""Made-up Apple Health exports.

``python -m tests.synthetic.apple resources/practice/apple_health_export.zip`` makes the export that practice and the
demonstration use; it is the same one every time.
"""

import random
import sys
import zipfile
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
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
        for minute in range(0, 24 * 60, 4):
            time = midnight + timedelta(minutes=minute, seconds=dice.randrange(200))
            asleep = time.hour < 7 or time.hour >= 23
            if dice.random() < (0.9 if not asleep else 0.7):
                yield heart_rate(time, dice.randint(48, 62) if asleep else dice.randint(62, 118))
            if not asleep and dice.random() < 0.5:
                yield steps(time, dice.randint(4, 130))
                yield other(time)
        yield heart_rate(midnight + timedelta(hours=12, seconds=1), 301 + day) if day % 5 == 0 else ""
    yield steps(datetime(2026, 11, 9, 9, 0, tzinfo=ZONE), 0)
    yield steps(datetime(2026, 11, 10, 9, 0, tzinfo=ZONE), 31_000, seconds=3600)


if __name__ == "__main__":
    write_zip(Path(sys.argv[1]), export(two_weeks()))
