"""The same for every format that can be read, whole and damaged."""

import pytest

from gerosense_desktop.practice.server import PracticeServer
from tests.secrecy.clinic import FILE, FOLDER, PATIENT, VALUES
from tests.secrecy.exports import FORMATS


@pytest.fixture(params=FORMATS.values(), ids=FORMATS.keys())
def _written(request, clinic) -> None:
    ending, write = request.param
    clinic.export.unlink()
    clinic.export = clinic.export.with_name(FILE).with_suffix(f".{ending}")
    write(clinic.export)


@pytest.mark.usefixtures("_written")
def test_that_no_format_brings_a_secret_into_the_open(clinic):
    with PracticeServer() as server:
        clinic.upload(server.url)

    assert clinic.outcomes() == ["accepted"]
    assert clinic.samples() == len(VALUES)
    clinic.out = clinic.out.replace(f"{FOLDER}/", "").replace(PATIENT, "")  # a name within a zip, on the screen
    assert clinic.leaks() == []


@pytest.mark.usefixtures("_written")
@pytest.mark.parametrize("part", [0.3, 0.6, 0.95])
def test_that_no_damaged_file_brings_a_secret_into_the_open(clinic, part):
    content = clinic.export.read_bytes()
    at = int(len(content) * part)
    clinic.export.write_bytes(content[:at] + b"\xff\x00\x01" + content[at + 3 :])
    with PracticeServer() as server:
        clinic.upload(server.url)

    clinic.out = clinic.out.replace(f"{FOLDER}/", "").replace(PATIENT, "")
    assert "unexpected" not in clinic.log
    assert clinic.leaks() == []
