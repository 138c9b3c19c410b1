import threading
import tracemalloc
import zipfile

import pytest

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.readers.apple_health import AppleHealthReader
from gerosense_desktop.readers.owner import Owner
from gerosense_desktop.readers.questions import NO_ANSWERS
from gerosense_desktop.readers.raw import Place, Progress, RawFrame
from gerosense_desktop.readers.reader import ReadError
from gerosense_desktop.readers.source import Source
from gerosense_desktop.resources import resource_path
from tests.readers.apple_reading import EIGHT, MEMBER, events, read, rows_of, values
from tests.shared_fixtures import shared_fixture
from tests.synthetic.apple import HEART_RATE, export, heart_rate, other, record, steps, two_weeks, write_many, write_zip


@pytest.mark.parametrize(
    ("name", "member", "step_rows", "hr_rows"),
    [
        ("apple-health-parser_export.xml", None, 0, 2),
        ("apple-health-parser_export.zip", "apple_health_export/export.xml", 0, 2),
        ("healthkit-to-sqlite_export.xml", None, 0, 1),
        ("hkimport_part_a_export.zip", "apple_health_export/export.xml", 1500, 800),
        ("synthetic_v12_broken_dtd_export.xml", None, 5, 6),
        ("synthetic_v14_german_export.zip", "apple_health_export/Exportieren.xml", 5, 6),
    ],
)
def test_that_every_known_export_gives_its_rows(name, member, step_rows, hr_rows):
    path = shared_fixture(f"apple_health/{name}")
    assert AppleHealthReader().recognises(Source(path, member))

    rows, notes = read(path, member=member)

    assert [note for note in notes if not isinstance(note, Owner)] == []
    assert rows.filter(data_type="steps").height == step_rows
    assert rows.filter(data_type="bpm").height == hr_rows


def test_that_a_known_export_says_whose_it_is():
    _, notes = read(shared_fixture("apple_health/apple-health-parser_export.xml"))

    assert Owner(biological_sex=BiologicalSex.MALE) in notes


def test_that_a_row_holds_the_texts_as_read(tmp_path):
    rows = rows_of(tmp_path, other(EIGHT), steps(EIGHT, 512))

    assert rows.rows(named=True) == [
        {
            "data_type": "steps",
            "device_name": "iPhone",
            "device_version": "18.1",
            "start_date": "2026-11-01 08:00:00 +0100",
            "end_date": "2026-11-01 08:01:00 +0100",
            "unit": "count",
            "value": "512",
            "place": 2,
        }
    ]


def test_that_places_are_numbers_of_records(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1)]))

    events = list(AppleHealthReader().read(Source(path), answers=NO_ANSWERS, cancel=threading.Event()))

    assert [event.places for event in events if isinstance(event, RawFrame)] == [Place.RECORD]


def test_that_other_heart_rates_and_statistics_are_no_samples(tmp_path):
    rows = rows_of(
        tmp_path,
        record("HKQuantityTypeIdentifierRestingHeartRate", start=EIGHT, unit="count/min", value="58"),
        '<Workout><WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" startDate="a" average="9"/></Workout>',
        '<InstantaneousBeatsPerMinute bpm="59" time="4:02:11"/>',
        heart_rate(EIGHT, 61),
    )

    assert values(rows) == ["61"]


def test_that_an_export_without_steps_and_heart_rate_is_explained(tmp_path):
    with pytest.raises(ReadError, match="neither steps nor heart rates"):
        rows_of(tmp_path, other(EIGHT))


def test_that_a_cancelled_reading_ends_soon(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1)]))
    cancel = threading.Event()
    cancel.set()

    assert list(AppleHealthReader().read(Source(path), answers=NO_ANSWERS, cancel=cancel)) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>",
        b"{}",
        b"<?xml version='1.0'?><ClinicalDocument/>",
        b"<HealthDataX>",
        b"<!-- <HealthData> -->",
        b"<!DOCTYPE HealthData [",
        b"<!DOCTYPE 'x",
    ],
)
def test_that_other_files_are_not_recognised(tmp_path, content):
    path = tmp_path / "export.xml"
    path.write_bytes(content)

    assert not AppleHealthReader().recognises(Source(path))


@pytest.mark.parametrize(
    "prolog",
    [
        "",
        "<!-- a -->\n<?b?>\n",
        '<!DOCTYPE HealthData SYSTEM "x>y">',
        "<!DOCTYPE HealthData>",
        "\n <?xml version='1.0'?>",
        "\n" * 100,
    ],
)
def test_that_any_prolog_is_recognised(tmp_path, prolog):
    path = tmp_path / "any.name"
    path.write_bytes(export([steps(EIGHT, 1)], head=f"{prolog}<HealthData>"))

    assert AppleHealthReader().recognises(Source(path))
    assert read(path)[0].height == 1


def test_that_a_missing_file_is_not_recognised_and_said_to_be_missing(tmp_path):
    assert not AppleHealthReader().recognises(Source(tmp_path / "gone"))
    with pytest.raises(FileNotFoundError):
        read(tmp_path / "gone")


@pytest.mark.parametrize("prolog", ["<!-- a", "<!DOCTYPE HealthData [<!-- ]>", "<!DOCTYPE HealthData [ ]", "<?xml"])
def test_that_a_prolog_without_end_is_not_recognised(tmp_path, prolog):
    path = tmp_path / "export.xml"
    path.write_text(f"{prolog} <HealthData>")

    assert not AppleHealthReader().recognises(Source(path))


@pytest.mark.parametrize("piece", ["<!--", '<!A"', '<!A" "', "<!A '", "]", "<?", "<!ENTITY a ", "[<", '"'])
def test_that_a_hostile_document_type_costs_no_more_than_its_length(tmp_path, piece):
    path = tmp_path / "export.xml"
    path.write_text("<!DOCTYPE HealthData [" + piece * (1_000_000 // len(piece)))

    assert not AppleHealthReader().recognises(Source(path))  # or the test's time is up


# ── how it is handed on ───────────────────────────────────────────────────────────────────────────────────────────


def test_that_no_frame_is_larger_than_agreed(tmp_path):
    path = tmp_path / "export.xml"
    path.write_bytes(export([f'<Record type="{HEART_RATE}"/>' * 300_000]))

    sizes = [event.rows.height for event in events(path) if isinstance(event, RawFrame)]

    assert sum(sizes) == 300_000
    assert max(sizes) <= 250_000


def test_that_progress_goes_from_little_to_all(tmp_path):
    path = write_many(tmp_path / "export.zip", 3000)

    told = [event for event in events(path, member=MEMBER, chunk_bytes=65_536) if isinstance(event, Progress)]

    done = [event.bytes_done for event in told]
    assert done == sorted(set(done))
    assert done[0] < done[-1] == told[-1].bytes_total


def test_that_an_export_in_a_zip_gives_the_same_as_outside(tmp_path):
    inside, _ = read(write_many(tmp_path / "export.zip", 4000), member=MEMBER)
    outside, _ = read(write_many(tmp_path / "export.xml", 4000))

    assert inside.equals(outside)
    assert inside.filter(data_type="bpm").height == pytest.approx(1600, rel=0.1)
    assert inside.filter(data_type="steps").height == pytest.approx(720, rel=0.1)


@pytest.mark.parametrize(
    "without_end",
    [
        b"<Record type='",
        b'<Record type="HKQuantityTypeIdentifierStepCount" value="',
        b"<!--",
        b"<a",
        b" ",
        b"<Record a",
    ],
)
def test_that_a_line_without_end_needs_no_memory_without_end(tmp_path, without_end):
    path = tmp_path / "export.xml"
    with path.open("wb") as stream:
        stream.write(export([steps(EIGHT, 1)], tail=""))
        stream.write(without_end)
        for _ in range(32):
            stream.write(b"x" * (1 << 20))
    tracemalloc.start()
    try:
        rows, [_cut] = read(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert values(rows)[0] == "1"
    assert peak < 12 << 20


@pytest.mark.parametrize(
    "piece", ["<Record ", '<Record a="', "<Record a='1' ", "<Correlation ", "<!-", "<", "a='1' ", ">"]
)
def test_that_hostile_tags_cost_no_more_than_their_length(tmp_path, piece):
    path = tmp_path / "export.xml"
    path.write_bytes(export([steps(EIGHT, 1), "<Record ", piece * (500_000 // len(piece))], tail=""))

    rows, [_cut] = read(path)

    assert values(rows)[0] == "1"  # or the test's time is up


def test_that_the_export_for_practice_is_the_one_its_command_makes(tmp_path):
    bundled = resource_path("practice/apple_health_export.zip")

    made = write_zip(tmp_path / "export.zip", export(two_weeks()))

    with zipfile.ZipFile(bundled) as archive, zipfile.ZipFile(made) as again:
        assert archive.namelist() == again.namelist()
        assert all(archive.read(name) == again.read(name) for name in archive.namelist())
    rows, notes = read(bundled, member=MEMBER)
    assert notes == []
    assert rows.filter(data_type="bpm").height == 6022
    assert rows.filter(data_type="steps").height == 2549
    assert bundled.stat().st_size < 400_000
