import io
import os
import signal
import subprocess
import sys
from threading import Event

import pytest

from gerosense_desktop.practice.command import main


def test_that_it_says_that_nothing_leaves_this_computer():
    out, stop = io.StringIO(), Event()
    stop.set()

    assert main([], out=out, stop=stop) == 0

    said = out.getvalue()
    assert "nothing leaves this computer" in said
    assert "address: http://127.0.0.1:" in said
    assert "token:" in said


@pytest.mark.parametrize("wrong", [["--port", "-1"], ["--port", "70000"], ["--outcomes", "200,500"], ["--what"]])
def test_that_wrong_usage_ends_with_2(wrong, capsys):
    with pytest.raises(SystemExit) as stopped:
        main(wrong, out=io.StringIO(), stop=Event())

    assert stopped.value.code == 2
    assert capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals are sent otherwise on Windows")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_that_a_signal_stops_it_cleanly(number):
    command = [sys.executable, "-m", "gerosense_desktop", "practice-server", "--outcomes", "200, 207,400"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            if line.startswith("token:"):
                break
        process.send_signal(number)
        _, err = process.communicate(timeout=30)

    assert (process.returncode, err) == (0, "")
