import pytest

from gerosense_desktop.settings import Settings, SettingsError


def test_that_missing_settings_are_the_defaults(tmp_path):
    assert Settings.load(tmp_path / "settings.json") == Settings()


def test_that_saved_settings_come_back(tmp_path):
    path = tmp_path / "new" / "settings.json"
    settings = Settings(server_url="https://clinic.example", workers=8, last_patient="patient-7")

    settings.save(path)

    assert Settings.load(path) == settings
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_that_settings_of_a_newer_program_are_understood(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"workers": 2, "something_new": true}')

    assert Settings.load(path).workers == 2


@pytest.mark.parametrize("content", ["", "{", "[]", '{"workers": 0}', '{"workers": "many"}', "\x00"])
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
