"""The same with the real window, and a hand that does what a nurse does."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gerosense_desktop.practice.script import Answer, HangUp, Script
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.settings import Settings
from tests.secrecy.clinic import WORDS, Clinic

ECHO = json.dumps({"error": WORDS}).encode()

# As the hand of the torture, but where an answer is missing it waits for the question about it.
HAND = """
import sys
from pathlib import Path
from gerosense_desktop.gui import app
from gerosense_desktop.gui.widgets.step_path import Step
from tests.torture.hand import Hand

class Patient(Hand):
    answered = sys.argv[2] == "answered"

    def _act(self):
        if self._click("unknown_keep_button"):
            self.answered = True
        elif self.answered or self._window.flow.step is not Step.DONE:
            super()._act()

app.Autostart = Patient
sys.exit(app.main([Path(sys.argv[1])], autostart=True))
"""

ACTS = {
    "accepted": ([], ["accepted"]),
    "partly accepted": ([Answer(status=207, body=ECHO)], ["partly_accepted"]),
    "refused": ([Answer(status=400, body=ECHO)], ["refused"]),
    "no answer": ([HangUp(sent=ECHO)], ["unknown"]),
}


def run_window(clinic: Clinic, *, answered: bool) -> None:
    here = {"TMPDIR": str(clinic.temporary), "PYTHONPATH": str(Path.cwd()), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", HAND, str(clinic.export), "answered" if answered else "unanswered"],
        capture_output=True,
        text=True,
        check=False,
        timeout=40,
        env={**os.environ, **clinic.environment, **here},
        cwd=clinic.work,
    )
    clinic.code, clinic.out, clinic.err = done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(("acts", "outcomes"), ACTS.values(), ids=ACTS.keys())
def test_that_the_window_brings_no_secret_into_the_open(clinic, acts, outcomes):
    with PracticeServer(script=Script(acts=acts)) as server:
        Settings(server_url=server.url).save(clinic.paths.settings)
        run_window(clinic, answered="unknown" not in outcomes)

    assert (clinic.code, clinic.outcomes()) == (0, outcomes)
    assert {leak.what for leak in clinic.leaks()} <= {"patient"}
    # The settings name the last patient, until that patient is forgotten.
    assert {leak.where for leak in clinic.leaks()} <= {"settings.json"}
