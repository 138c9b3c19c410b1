import os
import stat
from pathlib import Path
from types import SimpleNamespace

import pytest

from gerosense_desktop.paths import Paths
from gerosense_desktop.private_files import NotPrivateError


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


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_that_a_home_with_wider_rights_is_narrowed(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    home.chmod(0o755)

    Paths.from_environment({"GEROSENSE_HOME": str(home)}).make_home()

    assert stat.S_IMODE(home.stat().st_mode) == 0o700


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away")
def test_that_a_home_of_somebody_else_is_an_error_in_words(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    os.chown(home, 12345, 12345)

    with pytest.raises(NotPrivateError, match="belongs to another user"):
        Paths.from_environment({"GEROSENSE_HOME": str(home)}).make_home()


def test_that_on_windows_the_home_is_given_to_the_current_user_alone(tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr("gerosense_desktop.paths.sys", SimpleNamespace(platform="win32"))
    monkeypatch.setattr("gerosense_desktop.paths.for_current_user_alone", told.append)

    Paths.from_environment({"GEROSENSE_HOME": str(tmp_path / "home")}).make_home()

    assert told == [tmp_path / "home"]
