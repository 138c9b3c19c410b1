"""On a real display: a file dragged out of another program, with a real mouse, ends up with the server."""

import shutil
import sys
from collections.abc import Iterator

import pytest

from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.settings import Settings
from tests.display.drag_source import SIDE
from tests.display.screen import Screen, screen, wait_until

TOOLS = ("Xvfb", "xdotool", "openbox")
MIDDLE = (760, 420)

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="an X display is a Linux one"),
    pytest.mark.skipif(
        any(shutil.which(tool) is None for tool in TOOLS), reason=f"this computer lacks one of {', '.join(TOOLS)}"
    ),
]


@pytest.fixture
def display() -> Iterator[Screen]:
    with screen() as display:
        yield display


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


def test_that_a_file_dragged_from_another_program_is_read_and_uploaded(display, server, tmp_path):
    home = tmp_path / "home"
    Settings(server_url=server.url).save(home / "settings.json")
    export = tmp_path / "steps.csv"
    rows = [f"steps,Watch,2026-11-01T08:{second // 60:02}:{second % 60:02}Z,count,10" for second in range(500)]
    export.write_text("\n".join(["data_type,device_name,start_date,unit,value", *rows]) + "\n")

    def logged(words: str) -> bool:
        return any(words in log.read_text(encoding="utf-8") for log in home.rglob("*.log"))

    def sent() -> list:
        return [request for request in server.requests if request.path.endswith("/samples")]

    with display.program(["-m", "gerosense_desktop"], more={"GEROSENSE_HOME": str(home)}) as program:
        wait_until("the window is there", lambda: logged("window opened") and display.shows("GeroSense Desktop"))
        # The patient: by keys alone, as fast as a person pastes.
        wait_until(
            "the token is asked for", lambda: display.hand("key", "alt+d") or display.shows("Who is the patient")
        )
        display.hand("type", "--delay", 0, practice_token("patient-7"))
        display.hand("key", "Return")
        wait_until("the patient is known", lambda: "patient-7" in (home / "settings.json").read_text(encoding="utf-8"))

        with display.program(["-m", "tests.display.drag_source", export]):
            wait_until("the other program is there", lambda: display.shows("drag source"))
            display.drag(begin=(SIDE // 2, SIDE // 2), end=MIDDLE)
            wait_until("the file is read and compared", lambda: logged("plan: new 500"))

        def upload() -> bool:
            if not sent():
                display.hand("key", "alt+u")
            return bool(sent())

        wait_until("the samples arrive", upload)
        wait_until("the upload has ended", lambda: logged("finished"))
        assert program.poll() is None

    assert len(sent()) == 1
    assert len(server.kept("patient-7")) == 500
