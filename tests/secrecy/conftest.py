import tempfile

import pytest

from tests.secrecy.clinic import Clinic


@pytest.fixture
def clinic(tmp_path, monkeypatch) -> Clinic:
    clinic = Clinic(tmp_path)
    monkeypatch.setenv("TMPDIR", str(clinic.temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(clinic.temporary))
    clinic.know_the_patient()
    return clinic
