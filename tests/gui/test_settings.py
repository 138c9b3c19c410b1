"""The place of the settings."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPalette
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.finding import Check, Finding, Verdict
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.places import Place
from gerosense_desktop.gui.theme import DARK, LIGHT, theme_of, tokens_of
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.settings import Look, Settings
from tests.gui.samples import token
from tests.gui.script import Script
from tests.gui.stage import SERVER

GOOD = Finding(check=Check.NAME, verdict=Verdict.GOOD, words="The name is known.", facts={"Addresses": "192.0.2.1"})
BAD = Finding(check=Check.SERVICE, verdict=Verdict.BAD, words="It does not answer.")
SKIPPED = Finding(check=Check.NAME, verdict=Verdict.SKIPPED, words="The proxy looks it up.")


@pytest.fixture
def make_settings(make_stage):
    """Open the settings of a window."""

    def make(locked=(), **said):
        stage = make_stage(Script(), settings=Settings(**{"server_url": SERVER, **said}), locked=locked)
        stage.click("side_settings_button")
        return stage

    return make


@pytest.fixture
def settings(make_settings):
    return make_settings()


def field(stage, name) -> QComboBox:
    return stage.find(QComboBox, name)


def can_save(stage) -> bool:
    return stage.find(QPushButton, "settings_save_button").isEnabled()


@pytest.mark.parametrize(
    "wrong", ["http://10.1.2.3", "https://user:password@clinic.example", "x y", "htps:/clinic.org"]
)
def test_that_a_wrong_address_is_said_and_cannot_be_saved(settings, wrong):
    settings.find(QLineEdit, "server_field").setText(wrong)

    assert settings.text("server_problem")
    assert settings.shown("server_problem")
    assert not can_save(settings)
    assert not settings.find(QPushButton, "test_connection_button").isEnabled()


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("gerosense.clinic.example/x/", "https://gerosense.clinic.example/x"), ("http://127.0.0.1:80", None), ("", "")],
)
def test_that_what_is_saved_is_kept(make_settings, typed, kept):
    stage = make_settings(last_patient="patient-1", remember_folders=True)
    stage.find(QLineEdit, "server_field").setText(typed)
    field(stage, "workers_field").setCurrentText("8")

    stage.click("settings_save_button")

    url = typed if kept is None else kept
    assert stage.kept[-1] == Settings(server_url=url, workers=8, last_patient="patient-1", remember_folders=True)
    assert not can_save(stage)


def test_that_nothing_is_saved_where_nothing_was_changed(settings):
    assert not can_save(settings)
    assert not settings.find(QPushButton, "settings_undo_button").isEnabled()


def test_that_changes_are_undone(settings):
    settings.find(QLineEdit, "server_field").setText("x y")
    field(settings, "workers_field").setCurrentText("8")

    settings.click("settings_undo_button")

    assert settings.find(QLineEdit, "server_field").text() == SERVER
    assert field(settings, "workers_field").currentText() == "4"
    assert not settings.shown("server_problem")


def test_that_a_time_of_the_lock_that_is_not_in_the_list_stays(make_settings):
    stage = make_settings(lock_after_minutes=7)

    lock = field(stage, "lock_field")

    assert lock.currentText() == "7 minutes"
    assert [lock.itemText(0), lock.itemText(1)] == ["Never lock", "1 minute"]


def test_that_every_language_is_called_by_its_own_name(settings):
    language = field(settings, "language_field")

    assert [language.itemText(at) for at in range(language.count())] == [
        "As the system", "English", "Deutsch", "Français", "Español", "Português", "日本語", "العربية"
    ]  # fmt: skip


def test_that_a_look_that_is_saved_is_worn_at_once_and_the_systems_comes_back(settings, qapp):
    seen = []
    for words in ("Light", "Dark", "As the system"):
        field(settings, "look_field").setCurrentText(words)
        settings.click("settings_save_button")
        seen.append(tokens_of(qapp.palette()))

    assert seen == [LIGHT, DARK, LIGHT]
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_that_after_anything_is_saved_the_colours_still_follow_the_system(settings, qapp):
    field(settings, "workers_field").setCurrentText("8")
    settings.click("settings_save_button")

    theme_of(qapp).follow(Qt.ColorScheme.Dark)

    assert tokens_of(qapp.palette()) is DARK
    theme_of(qapp).follow(Qt.ColorScheme.Light)


def test_that_the_system_does_not_change_a_look_that_was_chosen(qapp):
    theme = theme_of(qapp)
    theme.choose(Look.LIGHT)

    theme.follow(Qt.ColorScheme.Dark)

    assert tokens_of(qapp.palette()) is LIGHT
    theme.choose(Look.SYSTEM)


def test_that_there_is_nothing_to_dress_without_an_application():
    with pytest.raises(TypeError):
        theme_of(None)


# ── the connection ────────────────────────────────────────────────────────────────────────────────────────────────


def lines(stage) -> list[str]:
    return [label.text() for label in stage.window.findChildren(QLabel, "finding") if label.isVisible()]


def tried(stage, *findings):
    servers = []

    def diagnosis(_workspace, server, token):
        servers.append((server, token))
        yield from findings

    stage.rooms.settings.test.diagnosis = diagnosis
    stage.click("test_connection_button")
    stage.qtbot.waitUntil(lambda: stage.shown("copy_findings_button"))
    return servers


def test_that_the_address_as_typed_is_tried_and_each_step_is_said(settings):
    settings.find(QLineEdit, "server_field").setText("other.clinic.example")

    servers = tried(settings, GOOD, SKIPPED, BAD)

    assert servers == [("other.clinic.example", None)]
    assert lines(settings) == ["The name is known.", "The proxy looks it up.", "It does not answer."]
    assert settings.find(QPushButton, "test_connection_button").isEnabled()


def test_that_each_step_says_its_verdict_to_a_screen_reader(settings):
    tried(settings, GOOD, BAD)

    spoken = [label.accessibleName() for label in settings.window.findChildren(QLabel, "finding") if label.isVisible()]

    assert spoken == ["Name, good: The name is known.", "Service, wrong: It does not answer."]


def test_that_a_page_for_it_is_copied(settings):
    tried(settings, GOOD)

    settings.click("copy_findings_button")

    assert "Addresses: 192.0.2.1" in QGuiApplication.clipboard().text()


def test_that_the_last_test_is_forgotten_when_the_place_is_left(settings):
    tried(settings, GOOD)

    settings.window.places.go(Place.UPLOAD)
    settings.click("side_settings_button")

    assert lines(settings) == []
    assert not settings.shown("copy_findings_button")


@pytest.mark.parametrize("typed", [SERVER, "gerosense.clinic.example/"])
def test_that_the_patients_token_is_tried_where_uploads_send_it(settings, typed):
    settings.name_patient()
    settings.find(QLineEdit, "server_field").setText(typed)

    [(_, tried_token)] = tried(settings, GOOD)

    assert tried_token == settings.flow.patient.token


def test_that_a_patients_token_is_not_tried_at_an_address_that_is_only_typed(settings):
    settings.name_patient()
    settings.find(QLineEdit, "server_field").setText("gerosence.clinic.example")

    assert tried(settings, GOOD) == [("gerosence.clinic.example", None)]


@pytest.fixture
def practice_server():
    with PracticeServer() as server:
        yield server


def test_that_a_real_server_says_whether_it_takes_a_token_and_gets_no_sample(make_settings, practice_server):
    stage = make_settings(server_url=practice_server.url)
    object.__setattr__(
        stage.home, "make_client", lambda url, given, workers: GeroSenseClient(url, token=given, workers=workers)
    )
    stage.flow.set_patient(Patient.of(token("patient-1")))

    stage.click("test_connection_button")

    stage.qtbot.waitUntil(lambda: stage.shown("copy_findings_button"))
    assert lines(stage)[-1] == "The server did not refuse the patient's token."
    asked = [request.path for request in practice_server.requests]
    assert asked == ["/api/status", "/api/v1.1/resilience"]


def test_that_a_real_server_that_is_not_there_is_named(make_settings):
    stage = make_settings(server_url="http://127.0.0.1:9")
    object.__setattr__(
        stage.home, "make_client", lambda url, given, workers: GeroSenseClient(url, token=given, workers=workers)
    )

    stage.click("test_connection_button")

    stage.qtbot.waitUntil(lambda: stage.shown("copy_findings_button"))
    assert "127.0.0.1 cannot be reached" in lines(stage)[-1]


# ── this program ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_the_program_names_what_it_is_made_of_with_licences(settings):
    settings.click("about_button")

    dialog = settings.dialog("about_dialog")

    text = dialog.findChild(QPlainTextEdit, "about_licences").toPlainText()
    assert any(line.startswith("polars ") and "MIT" in line for line in text.splitlines())
    assert "SIL OPEN FONT LICENSE" in text.upper()


def test_that_the_folder_of_the_records_is_shown(settings, monkeypatch):
    shown: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", shown.append)

    settings.click("folder_button")

    assert [url.isLocalFile() for url in shown] == [True]


def test_that_what_an_administrator_locked_can_be_read_and_not_changed(make_settings):
    settings = make_settings(locked={"server_url", "workers", "language", "look", "lock_after_minutes"})

    assert settings.find(QLineEdit, "server_field").isReadOnly()
    assert settings.find(QLineEdit, "server_field").text() == SERVER
    assert not any(
        field(settings, name).isEnabled() for name in ("workers_field", "language_field", "look_field", "lock_field")
    )
    assert settings.shown("locked_notice")
    assert settings.find(QPushButton, "test_connection_button").isEnabled()


def test_that_without_an_administrators_word_everything_can_be_changed(settings):
    assert not settings.find(QLineEdit, "server_field").isReadOnly()
    assert field(settings, "workers_field").isEnabled()
    assert not settings.shown("locked_notice")
