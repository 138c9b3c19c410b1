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


def test_that_a_thread_left_running_fails_a_test(project):
    code = """
        import threading
        import pytest
        stop = threading.Event()

        @pytest.mark.parametrize("daemon", [True, False])
        def test_it(daemon): threading.Thread(target=lambda: stop.wait(2), daemon=daemon).start()
    """

    assert outcomes(project, code)["errors"] == 2


def test_that_a_thread_of_qt_left_in_our_code_fails_a_test(project):
    code = """
        import threading
        from PySide6.QtCore import QThread

        stop, started = threading.Event(), threading.Event()

        class Busy(QThread):
            def run(self):
                threading.current_thread()
                started.set()
                stop.wait(30)

        busy = Busy()

        def test_it():
            busy.start()
            started.wait(30)

        def teardown_module():
            stop.set()
            busy.wait()
    """

    assert outcomes(project, code)["errors"] == 1


def test_that_a_thread_that_ends_by_itself_is_waited_for(project):
    code = """
        import threading
        import pytest
        from PySide6.QtCore import QThread

        class Brief(QThread):
            def run(self): threading.current_thread()

        def test_it(): threading.Timer(0.02, int).start()

        def test_it_with_qt(qapp):
            brief = Brief()
            brief.start()
            brief.wait()
    """

    assert outcomes(project, code) == {"passed": 2}


def test_that_nothing_turns_the_collection_of_garbage_on_among_tests(project):
    code = """
        import gc

        def test_it(): gc.enable(); gc.freeze()

        def test_then():
            assert not gc.isenabled()
            assert gc.get_freeze_count() == 0
    """

    assert outcomes(project, code) == {"passed": 2}


WAYS_OUT = (
    "with socket.socket() as out: out.connect(('192.0.2.1', 80))",
    "with socket.socket() as out: out.connect_ex(('192.0.2.1', 80))",
    "socket.create_connection(('192.0.2.1', 80))",
    "with socket.socket(socket.AF_INET6) as out: out.connect(('2001:db8::1', 80))",
    "with socket.socket(type=socket.SOCK_DGRAM) as out: out.sendto(b'x', ('192.0.2.1', 80))",
    "socket.getaddrinfo('clinic.example', 443)",
    "socket.getaddrinfo('127.clinic.example', 443)",
    "socket.gethostbyname('clinic.example')",
    "requests.get('https://clinic.example', timeout=1)",
)


def test_that_speaking_with_another_computer_fails_a_test(project):
    tests = "\n".join(f"def test_{number}():\n    {way}" for number, way in enumerate(WAYS_OUT))

    assert outcomes(project, f"import socket\nimport requests\n{tests}") == {"failed": len(WAYS_OUT)}


def test_that_speaking_with_this_computer_is_allowed(project):
    code = """
        import socket
        import pytest

        @pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
        def test_it(host):
            with socket.create_server(("127.0.0.1", 0)) as server:
                socket.create_connection((host, server.getsockname()[1])).close()
    """

    assert outcomes(project, code) == {"passed": 2}


def test_that_each_test_has_a_home_of_its_own(project):
    code = """
        import os
        seen = set()
        def test_one(): seen.add(os.environ["GEROSENSE_HOME"])
        def test_two(): assert os.environ["GEROSENSE_HOME"] not in seen
    """

    assert outcomes(project, code) == {"passed": 2}


def test_that_no_test_sees_a_persons_home_or_keychain(project, monkeypatch):
    monkeypatch.setenv("HOME", "somebody")
    monkeypatch.setenv("XDG_CONFIG_HOME", "somebody")
    code = """
        import os
        import keyring
        from pathlib import Path
        def test_home(): assert "somebody" not in {str(Path.home()), os.environ["XDG_CONFIG_HOME"]}
        def test_keychain(): assert type(keyring.get_keyring()).__module__ == "keyring.backends.fail"
    """

    assert outcomes(project, code) == {"passed": 2}
