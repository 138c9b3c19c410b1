"""The gates around the tests must bite, or all else proves nothing."""

from pathlib import Path

import pytest

CONFTEST = Path(__file__).resolve().parents[1] / "conftest.py"
SETTINGS = """
[pytest]
filterwarnings = error
qt_api = pyside6
qt_log_level_fail = WARNING
"""


@pytest.fixture
def project(pytester):
    pytester.makeconftest(CONFTEST.read_text().replace("SECONDS_TO_END = 10.0", "SECONDS_TO_END = 0.2"))
    pytester.makeini(SETTINGS)
    return pytester


def outcomes(project, code: str) -> dict[str, int]:
    project.makepyfile(code)
    return project.runpytest_subprocess("-p", "no:randomly").parseoutcomes()


def test_that_an_honest_test_passes(project):
    assert outcomes(project, "def test_it(): pass") == {"passed": 1}


def test_that_a_warning_fails_a_test(project):
    assert outcomes(project, "import warnings\ndef test_it(): warnings.warn('x')") == {"failed": 1}


def test_that_a_word_of_qt_fails_a_test(project):
    code = "from PySide6.QtCore import qWarning\ndef test_it(): qWarning('x')"

    assert outcomes(project, code)["failed"] == 1


@pytest.mark.parametrize("daemon", [True, False])
def test_that_a_thread_left_running_fails_a_test(project, daemon):
    code = f"""
        import threading
        stop = threading.Event()
        def test_it(): threading.Thread(target=lambda: stop.wait(2), daemon={daemon}).start()
    """

    assert outcomes(project, code)["errors"] == 1


@pytest.mark.parametrize(
    "speak",
    [
        "socket.socket().connect(('192.0.2.1', 80))",
        "socket.create_connection(('192.0.2.1', 80))",
        "socket.getaddrinfo('clinic.example', 443)",
    ],
)
def test_that_speaking_with_another_computer_fails_a_test(project, speak):
    assert outcomes(project, f"import socket\ndef test_it(): {speak}")["failed"] == 1


def test_that_each_test_has_a_home_of_its_own(project):
    code = """
        import os
        seen = set()
        def test_one(): seen.add(os.environ["GEROSENSE_HOME"])
        def test_two(): assert os.environ["GEROSENSE_HOME"] not in seen
    """

    assert outcomes(project, code) == {"passed": 2}
