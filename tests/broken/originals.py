"""Sound files of every format, to be broken: those the tests make themselves, and the shared ones where they are."""

import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import polars as pl

from tests.synthetic import apple

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "fixtures"
PRACTICE = ROOT / "resources" / "practice" / "apple_health_export.zip"
SEALED = {".zip", ".xlsx"}
"""Kinds of files with a checksum over all that is read from them: no damage may change a sample unnoticed."""


@dataclass(frozen=True, kw_only=True)
class Original:
    """A sound file.

    Attributes:
        name: What the table of counts calls it.
        suffix: How its name ends.
        content: Its bytes.
        answers: What the person knows of it, in the short form of ``answers_from``.
    """

    name: str
    suffix: str
    content: bytes
    answers: dict[str, str] = field(default_factory=dict)

    @property
    def is_sealed(self) -> bool:
        return self.suffix in SEALED


def own_originals() -> Iterator[Original]:
    """Yield those that the tests make themselves and the practice export."""
    yield Original(name="practice export", suffix=".zip", content=PRACTICE.read_bytes())
    records = _records()
    export = apple.export(records)
    yield Original(name="own export.xml", suffix=".xml", content=export)
    with TemporaryDirectory() as folder:
        content = apple.write_zip(Path(folder, "export.zip"), export).read_bytes()
    yield Original(name="own export.zip", suffix=".zip", content=content)
    rows = _rows()
    header = "data_type,device_name,start_date,end_date,unit,value"
    table = "\n".join([header, *(",".join(row) for row in rows)]) + "\n"
    yield Original(name="own comma table", suffix=".csv", content=table.encode())
    german = "Datum;Gerät;Schritte\r\n" + "".join(
        f"{n % 28 + 1:02}.05.2026 08:{n:02};Uhr {n % 3};1.{n:02}4\r\n" for n in range(40)
    )
    told = {"decimal_mark": "comma"}
    yield Original(name="own German table", suffix=".csv", content=german.encode("cp1252"), answers=told)
    tabs = table.replace(",", "\t").encode("utf-16")
    yield Original(name="own tab table, UTF-16", suffix=".tsv", content=tabs)
    quoted = "start,device,bpm\n" + "".join(f'"{row[2]}","Watch, ""old""\nor new","{row[5]}"\n' for row in rows)
    yield Original(name="own quoted table", suffix=".csv", content=quoted.encode())
    names = header.split(",")
    samples = [dict(zip(names, row, strict=True)) | {"value": float(row[5])} for row in rows]
    bodies = [{"data_type": "bpm", "data": samples[:20]}, {"data_type": "bpm", "data": samples[20:]}]
    yield Original(name="own requests", suffix=".json", content=json.dumps(bodies).encode())
    lines = "\n".join(json.dumps(sample) for sample in samples)
    yield Original(name="own samples a line", suffix=".jsonl", content=lines.encode())
    listed = [{"date": f"2026-05-01 08:{n:02}:00 +0200", "qty": 60 + n, "source": "Watch"} for n in range(40)]
    auto = {"data": {"metrics": [{"name": "heart_rate", "units": "count/min", "data": listed}], "workouts": []}}
    yield Original(name="own Health Auto Export", suffix=".json", content=json.dumps(auto, indent=1).encode())
    workbook = _excel(names, rows)
    yield Original(name="own workbook", suffix=".xlsx", content=workbook)
    members = {"in/table.csv": table.encode(), "in/samples.jsonl": lines.encode(), "in/book.xlsx": workbook}
    for name, content in members.items():
        yield Original(name=f"own {name} in a zip", suffix=".zip", content=_zipped({name: content}))
    yield Original(name="own files in one zip", suffix=".zip", content=_zipped(members))
    yield Original(name="own Parquet table", suffix=".parquet", content=_parquet(names, rows))


def shared_originals() -> Iterator[Original]:
    """Yield the shared fixtures; none where they are absent."""
    for path in sorted(SHARED.glob("*/*")) if SHARED.is_dir() else ():
        if path.name != "SOURCES.tsv":
            # In the German table a comma parts decimals; a cut takes the proof of it away, not what the person knows.
            told = {"decimal_mark": "comma"} if "semicolon" in path.name else {}
            yield Original(name=f"shared {path.name}", suffix=path.suffix, content=path.read_bytes(), answers=told)


def _records() -> Iterator[str]:
    for n in range(30):
        time = datetime(2026, 11, 1, 8, n, tzinfo=apple.ZONE)
        yield apple.heart_rate(time, 60 + n)
        yield apple.steps(time, 100 + n)
        yield apple.other(time)


def _rows() -> list[tuple[str, ...]]:
    first = datetime(2026, 5, 1, 8, tzinfo=UTC)
    times = [(first + timedelta(minutes=n), first + timedelta(minutes=n, seconds=30)) for n in range(40)]
    return [
        ("bpm", "Watch", start.isoformat(), end.isoformat(), "count/min", f"{60 + n}.5")
        for n, (start, end) in enumerate(times)
    ]


def _zipped(files: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, date_time=(2026, 11, 15, 8, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _excel(names: list[str], rows: list[tuple[str, ...]]) -> bytes:
    stream = io.BytesIO()
    frame = pl.DataFrame(rows, schema=names, orient="row").with_columns(pl.col("value").cast(pl.Float64))
    frame.write_excel(stream)
    return stream.getvalue()


def _parquet(names: list[str], rows: list[tuple[str, ...]]) -> bytes:
    stream = io.BytesIO()
    frame = pl.DataFrame(rows, schema=names, orient="row").with_columns(pl.col("value").cast(pl.Float64))
    frame.write_parquet(stream)
    return stream.getvalue()
