import json
import os

import pytest

from gerosense_desktop.private_files import NotPrivateError
from gerosense_desktop.settings import NAMES, Look, Settings, SettingsError
from tests.full_disk import full_after


def test_that_missing_settings_are_the_defaults(tmp_path):
    assert Settings.load(tmp_path / "settings.json") == Settings()


def test_that_saved_settings_come_back(tmp_path):
    path = tmp_path / "new" / "settings.json"
    settings = Settings(server_url="https://clinic.example", workers=8, last_patient="patient-7")

    settings.save(path)

    assert Settings.load(path) == settings
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_that_everything_that_can_be_chosen_comes_back(tmp_path):
    path = tmp_path / "settings.json"
    settings = Settings(
        server_url="https://clinic.example", workers=16, lock_after_minutes=0, language="ja", look=Look.DARK,
        last_patient=None, remember_folders=True, ask_for_releases=False, release_feed="https://feed.example",
        recent_folders=("/data/Käthe", "/y"),
    )  # fmt: skip
    assert settings.chosen == set(NAMES)

    settings.save(path)

    back = Settings.load(path)
    assert back == settings
    assert back.chosen == settings.chosen


def test_that_only_what_was_chosen_is_written(tmp_path):
    path = tmp_path / "settings.json"

    Settings(workers=4).but(look=Look.SYSTEM).save(path)

    assert json.loads(path.read_text()) == {"workers": 4, "look": ""}


def test_that_there_is_no_choice_that_nobody_knows():
    with pytest.raises(TypeError):
        Settings().but(colour="pink")


def test_that_settings_of_a_newer_program_are_understood(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"workers": 2, "something_new": true}')

    assert Settings.load(path).workers == 2


@pytest.mark.parametrize(
    "content",
    [
        *("", "{", "[]", "\x00", "[" * 100_000, '"text"'),
        *('{"workers": 0}', '{"workers": 17}', '{"workers": "many"}', '{"workers": true}', '{"workers": 4.5}'),
        *('{"lock_after_minutes": -1}', '{"lock_after_minutes": 1441}', '{"look": "pink"}', '{"look": null}'),
        *('{"server_url": 5}', '{"server_url": null}', '{"language": "\\ud800"}', '{"last_patient": 7}'),
        *('{"remember_folders": 1}', '{"ask_for_releases": "yes"}', '{"recent_folders": ["a", "b", "c", "d", "e"]}'),
        *('{"recent_folders": "a"}', '{"recent_folders": [1]}'),
    ],
)
def test_that_broken_settings_are_left_as_they_are(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_text(content)

    with pytest.raises(SettingsError, match="left as they are"):
        Settings.load(path)

    assert path.read_text() == content


def test_that_settings_that_cannot_be_read_are_an_error(tmp_path):
    with pytest.raises(SettingsError):
        Settings.load(tmp_path)


def test_that_settings_that_cannot_be_written_leave_nothing_behind(tmp_path):
    (tmp_path / "settings.json").mkdir()

    with pytest.raises(SettingsError, match="could not be saved"):
        Settings().save(tmp_path / "settings.json")

    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_that_a_folder_that_cannot_be_made_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(SettingsError, match="could not be saved"):
        Settings().save(tmp_path / "file" / "settings.json")


def test_that_a_link_in_the_place_of_the_settings_is_not_read(tmp_path):
    (tmp_path / "elsewhere").write_text('{"server_url": "https://elsewhere.example"}')
    (tmp_path / "settings.json").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(NotPrivateError):
        Settings.load(tmp_path / "settings.json")


def test_that_a_full_disk_leaves_the_old_settings(tmp_path):
    path = tmp_path / "settings.json"
    Settings(workers=2).save(path)

    with full_after(10), pytest.raises(SettingsError, match="disk full"):
        Settings(workers=3).save(path)

    assert Settings.load(path).workers == 2
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="rights are the folder's on Windows")
def test_that_settings_with_wider_rights_are_narrowed(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text("{}")
    path.chmod(0o644)

    Settings.load(path)

    assert path.stat().st_mode & 0o777 == 0o600
