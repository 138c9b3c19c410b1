import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent, QPixmap
from PySide6.QtWidgets import QApplication

from gerosense_desktop.forget import forget_patient
from gerosense_desktop.gui import app, gallery
from gerosense_desktop.gui.app import build_window, main
from gerosense_desktop.gui.autostart import Autostart
from gerosense_desktop.gui.file_open_event import FileOpenFilter
from gerosense_desktop.gui.language import ENGLISH, languages_of
from gerosense_desktop.gui.single_instance import SingleInstance, Start
from gerosense_desktop.gui.theme import LIGHT, Theme
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.paths import Paths
from gerosense_desktop.practice import server
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore

START = "import sys; from pathlib import Path; from gerosense_desktop.gui.app import main; sys.exit(main({}))"


def start(arguments: str, *, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the real program."""
    environment = {**os.environ, "GEROSENSE_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", START.format(arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def picture(path: Path) -> QPixmap:
    pixmap = QPixmap(str(path))
    assert pixmap.width() >= 960
    return pixmap


def test_that_the_program_starts_and_ends_with_code_0(qapp, tmp_path):
    ended = start(f"[], grab=Path({str(tmp_path / 'window.png')!r})", home=tmp_path / "home")

    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
    assert not picture(tmp_path / "window.png").isNull()


def test_that_the_demonstration_uploads_by_itself_and_ends_with_code_0(qapp, tmp_path):
    ended = start(f"[], demo=True, grab=Path({str(tmp_path / 'window.png')!r})", home=tmp_path / "home")

    assert ended.returncode == 0, ended.stderr
    assert not picture(tmp_path / "window.png").isNull()
    log = (tmp_path / "home" / "logs" / "gerosense-desktop.log").read_text()
    assert "finished" in log
    assert not (tmp_path / "home" / "practice").exists()


def test_that_settings_that_cannot_be_read_are_said_and_left_alone(qapp, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.json").write_text("{broken")

    ended = start(f"[], grab=Path({str(tmp_path / 'window.png')!r})", home=home)

    assert ended.returncode == 0, ended.stderr
    assert (home / "settings.json").read_text() == "{broken"


def test_that_main_shows_the_window_and_takes_it_down_again(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("GEROSENSE_HOME", str(tmp_path / "home"))

    assert main([], practice=True, grab=tmp_path / "window.png") == 0

    assert not picture(tmp_path / "window.png").isNull()
    assert not [widget for widget in qapp.topLevelWidgets() if widget.objectName() == "main_window"]


def test_that_main_demonstrates_an_upload(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("GEROSENSE_HOME", str(tmp_path / "home"))

    assert main([], demo=True, grab=tmp_path / "window.png") == 0

    assert not (tmp_path / "home" / "practice").exists()


def dismiss(texts: list[str]) -> None:
    """Close the message box once it is there, as a person would."""
    for box in QApplication.topLevelWidgets():
        if box.objectName() == "message" and box.isVisible():
            texts.append(box.text())
            box.accept()
            return
    QTimer.singleShot(10, lambda: dismiss(texts))


def test_that_a_running_window_that_does_not_answer_is_said(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("GEROSENSE_HOME", str(tmp_path))
    monkeypatch.setattr(app, "SingleInstance", partial(SingleInstance, patience=50))
    running = SingleInstance(tmp_path)
    assert running.start([]) is Start.FIRST
    texts: list[str] = []
    dismiss(texts)

    assert main([]) == 1

    running.close()
    assert texts == [
        "The program is already open, but it does not answer. Close it, or restart the computer, and try again."
    ]


def test_that_a_practice_that_cannot_begin_is_said(qapp, tmp_path, monkeypatch):
    def fail():
        raise OSError

    monkeypatch.setenv("GEROSENSE_HOME", str(tmp_path))
    monkeypatch.setattr(server, "PracticeServer", fail)
    texts: list[str] = []
    dismiss(texts)

    assert main([], practice=True) == 1

    assert texts == ["Practice cannot start on this computer. Close other programs and try again."]


@pytest.fixture
def paths(tmp_path) -> Paths:
    return Paths.under(tmp_path / "home", logs=tmp_path / "logs")


@pytest.fixture
def build(qapp, qtbot, paths):
    windows = []

    def build(**options):
        windows.append(build_window(paths, **options))
        windows[-1].show()
        return windows[-1]

    yield build
    for window in windows:
        window.flow.shut_down()
        qtbot.waitUntil(lambda flow=window.flow: flow.resting)
        window.close()
        shiboken6.delete(window)


def test_that_practice_uploads_the_sample_once_and_knows_it_the_second_time(build, qtbot):
    window = build(practice=True)
    for expected in ("The server accepted all", ""):
        window.files_page.sample_button.click()
        qtbot.waitUntil(lambda: window.flow.step is Step.REVIEW and not window.flow.reading, timeout=20_000)
        window.start_upload()
        if expected:
            qtbot.waitUntil(lambda: window.flow.step is Step.DONE, timeout=20_000)
            assert window.upload_page.summary.headline.text().startswith(expected)
            window.flow.start_over()

    assert window.review_page.headline.text().startswith("Nothing is new")
    assert not window.review_page.footer.upload_button.isEnabled()


def test_that_real_work_and_practice_have_ledgers_of_their_own(build, paths):
    window = build()
    assert not window.flow.workspace.practice
    window.toggle_practice()
    with window.flow.workspace.open_ledger():
        pass

    assert not paths.ledger.exists()


def test_that_each_practice_begins_anew(build, qtbot):
    window = build()
    for _ in range(2):
        window.toggle_practice()
        window.files_page.sample_button.click()
        qtbot.waitUntil(lambda: window.flow.step is Step.REVIEW and not window.flow.reading, timeout=20_000)
        window.start_upload()
        qtbot.waitUntil(lambda: window.flow.step is Step.DONE, timeout=20_000)
        assert window.upload_page.summary.headline.text().startswith("The server accepted all")
        window.toggle_practice()


def test_that_settings_are_kept(build, paths):
    window = build()

    window.change_settings(Settings(server_url="https://gerosense.clinic.example"))

    assert Settings.load(paths.settings).server_url == "https://gerosense.clinic.example"


def test_that_a_patient_whom_the_terminal_erased_does_not_come_back_with_the_windows_next_change(build, paths):
    Settings(last_patient="patient-7", recent_folders=("/exports/Jane",)).save(paths.settings)
    window = build()
    keychain = MemoryKeychain()
    with Ledger.open(paths.ledger, keychain=keychain) as ledger:
        forget_patient(
            "patient-7",
            ledger=ledger,
            tokens=TokenStore(keychain),
            settings=Settings.load(paths.settings),
            settings_file=paths.settings,
        )

    window.change_settings(window.settings.but(workers=2))
    window.change_settings(window.settings.but(workers=3))

    kept = Settings.load(paths.settings)
    assert (kept.workers, kept.last_patient, kept.recent_folders) == (3, None, ())
    assert "Jane" not in paths.settings.read_text()


def test_that_settings_that_became_unreadable_meanwhile_are_not_written_over(build, paths):
    window = build()
    paths.home.mkdir(exist_ok=True)
    paths.settings.write_text("{broken")

    window.change_settings(Settings(workers=2))

    assert paths.settings.read_text() == "{broken"
    assert window.problems.words.startswith("The settings cannot be read.")


def test_that_settings_that_cannot_be_kept_are_said(build, paths):
    window = build()
    paths.home.parent.mkdir(exist_ok=True)
    paths.home.write_text("a file where the folder should be")

    window.change_settings(Settings(workers=2))

    assert window.problems.words.startswith("The settings could not be saved.")


def test_that_an_upload_never_begins_by_itself_outside_practice(build, qtbot):
    window = build()
    autostart = Autostart(window)

    autostart._upload()

    assert not window.flow.uploading


def test_that_files_opened_by_the_system_are_handed_on(qapp, qtbot, tmp_path):
    opened = FileOpenFilter()
    qapp.installEventFilter(opened)
    try:
        with qtbot.waitSignal(opened.files_opened) as files:
            QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "a.zip"))))
    finally:
        qapp.removeEventFilter(opened)

    assert files.args == [[tmp_path / "a.zip"]]


# Every state is built, and looked at, in test_fits.py; here a few are drawn, dialogs among them.
@pytest.mark.parametrize("name", ["review-mixed", "done-mixed", "closing", "drop"])
def test_that_the_gallery_draws_a_state_light_and_dark(qapp, tmp_path, name):
    try:
        written = gallery.draw(tmp_path, names=[name])
    finally:
        qapp.findChild(Theme).wear(LIGHT)

    assert sorted(path.name for path in written) == [f"{name}-dark.png", f"{name}-light.png"]
    assert all(path.stat().st_size > 10_000 for path in written)


def test_that_the_gallery_draws_for_a_sharp_display_in_a_process_that_has_one(qapp, tmp_path):
    assert gallery.main([str(tmp_path), "files"]) == 0

    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "files-dark.png", "files-dark@2x.png", "files-light.png", "files-light@2x.png"
    ]  # fmt: skip
    # Qt itself drew for two pixels to one: the window's own pixels are not asked for more than there are.
    assert picture(tmp_path / "files-dark@2x.png").size() == 2 * picture(tmp_path / "files-dark.png").size()


@pytest.mark.parametrize(
    ("what", "states"),
    [
        ("empty", {"files"}),
        ("reading", {"reading"}),
        ("review with and without rejected", {"review", "review-mixed"}),
        ("uploading", {"uploading"}),
        ("paused", {"paused"}),
        ("asking for a token", {"token-needed"}),
        ("done", {"done", "done-mixed"}),
        ("unknown", {"unknown-asked"}),
        ("error", {"problem", "failed"}),
        ("history", {"history", "receipt"}),
        ("patients", {"patients"}),
        ("settings", {"settings"}),
        ("practice", {"files-practice", "review-practice"}),
        ("small", {"files-small", "review-small", "done-mixed-small", "settings-small", "history-small"}),
    ],
)
def test_that_the_gallery_has_every_state(what, states):
    assert states <= gallery.STATES.keys(), what


@pytest.mark.parametrize("arguments", [[], ["folder", "no-such-state"], ["folder", "--language", "xx"]])
def test_that_a_gallery_of_nothing_known_says_how_it_is_called(capsys, arguments):
    with pytest.raises(SystemExit, match="2"):
        gallery.main(arguments)

    assert "usage" in capsys.readouterr().err


def test_that_the_gallery_speaks_a_language(qapp, tmp_path):
    before = QLocale()
    try:
        assert gallery.main([str(tmp_path), "about", "--language", "de", "--scale", "1"]) == 0
        assert languages_of(qapp).present == "de"
    finally:
        languages_of(qapp).speak(ENGLISH)
        QLocale.setDefault(before)
        qapp.findChild(Theme).wear(LIGHT)


_LOADED = """
import os
import sys
from gerosense_desktop.gui.furnishing import Furnishing

def tell(furnishing):
    window = furnishing.parent()
    print("SHOWN", window.files_page.choose_button.isVisible(), window.top_bar.patient_label.isVisible())
    print("LOADED", *sys.modules)
    sys.stdout.flush()
    os._exit(0)

# What comes when the first frame is on the screen.
Furnishing._begin = tell
from gerosense_desktop.__main__ import main
main([])
"""


@pytest.mark.parametrize("last_patient", [None, "patient-7"])
def test_that_the_first_frame_is_the_page_to_begin_at_and_needs_no_library(tmp_path, last_patient):
    settings = Settings(server_url="https://gerosense.clinic.example", last_patient=last_patient)
    settings.save(tmp_path / "home" / "settings.json")
    environment = {**os.environ, "GEROSENSE_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", _LOADED], env=environment, capture_output=True, text=True, timeout=60, check=True
    )

    shown, loaded = (line.split()[1:] for line in run.stdout.splitlines())
    # Whether a patient of the last time is still known takes the keychain to say.
    assert shown == ["True", str(last_patient is None)]
    heavy = {
        "polars",
        "numpy",
        "pyqtgraph",
        "requests",
        "urllib3",
        "cryptography",
        "keyring",
        "fastexcel",
        "xlsxwriter",
        "pydantic",
        "sqlite3",
        "importlib.metadata",
        "gerosense_desktop.ledger",
        "gerosense_desktop.readers",
        "gerosense_desktop.gui.dialogs",
        "gerosense_desktop.gui.pages.review_page",
        "gerosense_desktop.gui.pages.upload_page",
        "gerosense_desktop.gui.pages.settings_page",
    }
    assert heavy & set(loaded) == set()
