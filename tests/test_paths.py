import os
import stat
from pathlib import Path

import pytest

from gerosense_desktop.paths import Paths


def test_that_gerosense_home_moves_everything(tmp_path):
    paths = Paths.from_environment({"GEROSENSE_HOME": str(tmp_path)})

    for path in (paths.ledger, paths.practice_ledger, paths.settings, paths.logs):
        assert path.is_relative_to(tmp_path)


def test_that_practice_has_a_ledger_of_its_own(tmp_path):
    paths = Paths.from_environment({"GEROSENSE_HOME": str(tmp_path)})

    assert paths.practice_ledger.parent != paths.ledger.parent


def test_that_a_relative_home_does_not_depend_on_where_one_looks_from(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert Paths.from_environment({"GEROSENSE_HOME": "state"}).home == tmp_path / "state"


def test_that_without_it_the_systems_folder_for_application_data_is_used():
    paths = Paths.from_environment({})

    assert paths.home.is_absolute()
    assert paths.home != Path.home()
    assert paths.ledger.is_relative_to(paths.home)


def test_that_asking_creates_nothing(tmp_path):
    Paths.from_environment({"GEROSENSE_HOME": str(tmp_path / "new")})

    assert not (tmp_path / "new").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_that_the_folder_is_for_its_user_alone(tmp_path):
    paths = Paths.from_environment({"GEROSENSE_HOME": str(tmp_path / "a" / "b")})

    paths.make_home()
    paths.make_home()

    assert stat.S_IMODE(paths.home.stat().st_mode) == 0o700


def test_that_a_folder_that_cannot_be_made_is_left_to_whoever_writes_to_it(tmp_path):
    (tmp_path / "file").write_text("")

    Paths.from_environment({"GEROSENSE_HOME": str(tmp_path / "file" / "home")}).make_home()

    assert not (tmp_path / "file" / "home").exists()
