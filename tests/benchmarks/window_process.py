"""python -m tests.benchmarks.window_process start|empty|rest|read FILE|send FILE PORT|batches|rejected FILE

``start`` and ``empty`` end with the first painted frame; the others print as JSON how long the window was held, in
milliseconds: what passes between two turns of an event loop that has nothing else to wait for. ``rest`` is what it is
where nothing goes on: the machine's own.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
MANY_BATCHES = 10_000
AT_ONCE = 100
UNTIL = 600.0
"""Seconds after which something that should have happened never will."""


def main(arguments: Sequence[str]) -> None:
    """Do what the first word says."""
    match arguments:
        case ["empty"]:
            empty()
        case ["start"]:
            start()
        case ["rest"]:
            print(json.dumps(rest()))  # noqa: T201
        case ["read", file]:
            print(json.dumps(read(Path(file))))  # noqa: T201
        case ["send", file, port]:
            print(json.dumps(send(Path(file), int(port))))  # noqa: T201
        case ["batches"]:
            print(json.dumps(batches()))  # noqa: T201
        case ["rejected", file]:
            print(json.dumps(rejected(Path(file))))  # noqa: T201
        case _:
            sys.exit(__doc__)


def empty() -> None:
    """Show a window of Qt's with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415 - what is measured pays for its own imports

    app = QApplication([])
    window = QMainWindow()
    window.resize(1120, 760)
    window.show()
    window.repaint()
    app.processEvents()
    _end_with_first_frame()


def start() -> None:
    """Start the program as a person does, up to what it does itself once its first frame is on the screen."""
    # In the order of the program's own start, which this only watches.
    gc.disable()
    import gerosense_desktop.gui.before_qt  # noqa: F401, PLC0415
    from gerosense_desktop.__main__ import main  # noqa: PLC0415
    from gerosense_desktop.gui.furnishing import Furnishing  # noqa: PLC0415

    Furnishing._begin = lambda _furnishing: _end_with_first_frame()
    main([])


def _end_with_first_frame() -> None:
    sys.stdout.flush()
    # The frame is there; how long taking down takes is not asked.
    os._exit(0)


def settled_window():
    """Return the application and its window as they are when somebody comes to work with them: nothing is left to load.

    Raises:
        TimeoutError: They never are.
    """
    from gerosense_desktop.gui.app import build_windows  # noqa: PLC0415
    from gerosense_desktop.gui.application import make_application  # noqa: PLC0415
    from gerosense_desktop.paths import Paths  # noqa: PLC0415

    app = make_application()
    paths = Paths.from_environment()
    paths.make_home()
    windows, furnishing = build_windows(paths)
    windows.present.show()
    Beat(app).until(lambda: furnishing.at_rest)
    return app, windows.present


class Beat:
    """Notes how long each turn of the event loop took."""

    def __init__(self, app) -> None:
        from PySide6.QtCore import Qt, QTimer  # noqa: PLC0415

        self._app = app
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._note)
        self._last = 0.0
        self.gaps: list[float] = []

    def _note(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now
        # A loop that never rests would take a core from the work it is to be measured beside.
        time.sleep(0.001)

    def until(self, done: Callable[[], bool]) -> None:
        """Turn the loop until something is so.

        Raises:
            TimeoutError: It never was.
        """
        self.gaps.clear()
        self._last = time.perf_counter()
        self._timer.start()
        ends = self._last + UNTIL
        while not done():
            if time.perf_counter() > ends:
                raise TimeoutError
            self._app.processEvents()
        self._timer.stop()

    def found(self) -> dict[str, float]:
        """The longest gap, and what all but a thousandth are below."""
        ordered = sorted(self.gaps)
        return {"longest": ordered[-1], "p999": ordered[int(0.999 * (len(ordered) - 1))]}


def rest() -> dict[str, float]:
    """Do nothing for as long as a large file takes."""
    app, window = settled_window()
    beat = Beat(app)
    ends = time.perf_counter() + 5.0
    beat.until(lambda: time.perf_counter() > ends)
    return _end(window, beat.found())


def read(file: Path) -> dict[str, float]:
    """Read a file up to its review."""
    app, window = settled_window()
    beat = _reviewed(app, window, file)
    return _end(window, beat.found())


def _reviewed(app, window, file: Path) -> Beat:
    from pydantic import SecretStr  # noqa: PLC0415

    from gerosense_desktop.gui.patient import Patient  # noqa: PLC0415
    from gerosense_desktop.practice.token import practice_token  # noqa: PLC0415

    window.flow.set_patient(Patient.of(SecretStr(practice_token("patient-7"))))
    beat = Beat(app)
    window.take_files([file])
    beat.until(lambda: window.flow.review is not None and not window.flow.reading)
    return beat


def send(file: Path, port: int) -> dict[str, float]:
    """Send a file's batches; only the sending is measured."""
    app, window = settled_window()
    window.change_settings(window.settings.but(server_url=f"http://127.0.0.1:{port}"))
    beat = _reviewed(app, window, file)
    ended: list[bool] = []
    window.flow.run_ended.connect(lambda: ended.append(True))
    window.start_upload()
    assert window.flow.uploading, "nothing was sent"
    beat.until(lambda: bool(ended))
    return _end(window, beat.found())


def batches() -> dict[str, float]:
    """Show ten thousand batches, and have them answered a hundred at a time."""
    from gerosense_desktop.api.outcomes import Accepted  # noqa: PLC0415
    from gerosense_desktop.upload.events import BatchFinished, BatchStarted  # noqa: PLC0415
    from tests.gui.samples import plan  # noqa: PLC0415

    app, window = settled_window()
    page = window.upload_page
    window.pages.setCurrentWidget(page)
    app.processEvents()
    server = "https://gerosense.clinic.example"

    def held(act: Callable[[], object]) -> float:
        began = time.perf_counter()
        act()
        app.processEvents()
        return 1000 * (time.perf_counter() - began)

    many = plan(batch_count=MANY_BATCHES)
    shown = held(lambda: page.show_started(many, patient="patient-1", server=server, host=server))
    answered = 0.0
    for first in range(1, MANY_BATCHES + 1, AT_ONCE):
        numbers = range(first, first + AT_ONCE)
        started = [BatchStarted(number=number, attempt=1) for number in numbers]
        finished = [BatchFinished(number=number, outcome=Accepted(), attempts=1) for number in numbers]
        answered = max(answered, held(lambda events=(*started, *finished): page.apply(events)))
    assert page.batches.finished == MANY_BATCHES
    return _end(window, {"shown": shown, "answered": answered})


def rejected(file: Path) -> dict[str, float]:
    """Open the rejected samples, sort them, filter them."""
    from PySide6.QtCore import Qt  # noqa: PLC0415
    from PySide6.QtWidgets import QLineEdit, QTableView  # noqa: PLC0415

    from gerosense_desktop.gui.dialogs.rejected_dialog import RejectedDialog  # noqa: PLC0415

    app, window = settled_window()
    beat = _reviewed(app, window, file)
    found = {}
    dialog: list[RejectedDialog] = []

    def settled_after(act: Callable[[], object]) -> float:
        act()
        rest = time.perf_counter() + 2.0
        beat.until(lambda: time.perf_counter() > rest)
        return beat.found()["longest"]

    def timed(act: Callable[[], object]) -> float:
        began = time.perf_counter()
        act()
        return max(1000 * (time.perf_counter() - began), settled_after(lambda: None))

    found["open"] = timed(window.conversation.show_rejected)
    dialog += window.findChildren(RejectedDialog)
    table = dialog[0].findChild(QTableView)
    found["sort"] = timed(lambda: table.sortByColumn(2, Qt.SortOrder.DescendingOrder))
    found["filter"] = timed(lambda: dialog[0].findChild(QLineEdit).setText("30"))
    dialog[0].close()
    return _end(window, found)


def _end(window, found: dict[str, float]) -> dict[str, float]:
    import shiboken6  # noqa: PLC0415

    window.flow.shut_down()
    window.close()
    shiboken6.delete(window)
    return found


if __name__ == "__main__":
    main(sys.argv[1:])
