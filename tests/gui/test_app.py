import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent, QPixmap
from PySide6.QtWidgets import QApplication

from gerosense_desktop.gui import gallery
from gerosense_desktop.gui.file_open_event import FileOpenFilter
from gerosense_desktop.gui.theme import LIGHT, Theme

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


def test_that_files_opened_by_the_system_are_handed_on(qapp, qtbot, tmp_path):
    opened = FileOpenFilter()
    qapp.installEventFilter(opened)
    try:
        with qtbot.waitSignal(opened.files_opened) as files:
            QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "a.zip"))))
    finally:
        qapp.removeEventFilter(opened)

    assert files.args == [[tmp_path / "a.zip"]]


@pytest.mark.parametrize("name", sorted(gallery.STATES))
def test_that_the_gallery_draws_every_state(qapp, tmp_path, name):
    try:
        written = gallery.draw(tmp_path, names=[name])
    finally:
        qapp.findChild(Theme).wear(LIGHT)

    assert len(written) == 4
    assert all(path.stat().st_size > 10_000 for path in written)


def test_that_the_gallery_without_a_folder_says_how_it_is_called(capsys):
    assert gallery.main([]) == 2
    assert "usage" in capsys.readouterr().err
