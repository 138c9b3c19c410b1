"""Uploads that do not go through in one piece: nothing lost, nothing twice but what the person chose."""

from collections import Counter
from datetime import datetime, timedelta
from threading import Event, Semaphore, Thread

import pytest

from gerosense_desktop.gui.run_state import RunPhase
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.keychain import find_keychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.practice.script import Act, Answer, HangUp, Judge, Script
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import practice_token
from tests.synthetic.apple import ZONE, export, heart_rate, write_zip

PATIENT = "patient-7"
EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)


def heart_rates(count: int, *, first: int = 0) -> list[str]:
    return [heart_rate(EIGHT + timedelta(seconds=second), 60) for second in range(first, first + count)]


@pytest.fixture
def big_export(tmp_path):
    """Six batches."""
    return write_zip(tmp_path / "export.zip", export(heart_rates(6000)))


def times_kept(server) -> dict[int, int]:
    """How often samples were kept → how many were."""
    return dict(Counter(server.store.times_kept(PATIENT).values()))


def review(nurse, file) -> None:
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(file)


class TestToken:
    @pytest.fixture
    def script(self) -> Script:
        return Script(acts=[Judge(), Answer(status=401, body=b'{"error": "the token has ended"}')])

    def test_that_a_token_rejected_in_the_middle_is_asked_for_and_the_upload_goes_on(self, nurse, server, big_export):
        review(nurse, big_export)
        nurse.click("upload_button")
        nurse.wait_to_see("new_token_dialog")
        assert nurse.reads("new_token_patient") == f"Patient {PATIENT}"

        nurse.paste_new_token(practice_token("patient-8"))
        nurse.wait_until(lambda: nurse.sees("new_token_problem") and bool(nurse.reads("new_token_problem")))
        assert server.kept("patient-8") == ()
        new = practice_token(PATIENT, lifetime=timedelta(hours=3))
        nurse.paste_new_token(new)
        nurse.wait_for(Step.DONE)

        assert nurse.reads("summary_headline") == "The server accepted all 6,000 samples."
        assert times_kept(server) == {1: 6000}
        assert server.kept("patient-8") == ()
        assert nurse.window.flow.patient.token.get_secret_value() == new


class TestKeptAndUnheard:
    @pytest.fixture
    def script(self) -> Script:
        return Script(acts=[HangUp(keep=True)])

    def test_that_sending_again_sends_those_samples_twice_and_only_those(self, nurse, server, big_export):
        review(nurse, big_export)
        nurse.upload()
        nurse.wait_to_see("unknown_dialog")
        assert nurse.reads("unknown_words").startswith("1 batch with 1,000 samples")
        assert times_kept(server) == {1: 6000}

        nurse.click("unknown_resend_button")
        nurse.wait_until(lambda: nurse.window.flow.to_resend == 1000)
        nurse.wait_for(Step.REVIEW)
        assert nurse.reads("review_sentence").startswith("1,000 samples to be sent again")
        nurse.upload()

        assert times_kept(server) == {1: 5000, 2: 1000}
        nurse.click("new_upload_button")
        nurse.drop(big_export)
        assert nurse.reads("review_sentence").startswith("Nothing is new")

    def test_that_leaving_them_sends_nothing_again(self, nurse, server, big_export):
        review(nurse, big_export)
        nurse.upload()
        nurse.click("unknown_keep_button")
        nurse.wait_to_see("problem")

        nurse.click("new_upload_button")
        nurse.drop(big_export)

        assert nurse.reads("review_sentence").startswith("Nothing is new")
        assert times_kept(server) == {1: 6000}

    def test_that_what_was_put_off_is_asked_at_the_next_start_and_needs_the_file(self, open_window, server, big_export):
        first = open_window()
        review(first, big_export)
        first.upload()
        first.click("unknown_later_button")
        first.window.close()

        second = open_window()
        second.window.ask_about_unknown()
        second.wait_to_see("unknown_dialog")
        assert second.reads("unknown_patient") == f"Patient {PATIENT}"
        second.click("unknown_resend_button")
        second.wait_until(lambda: f"Drop the files of patient {PATIENT} again" in second.window.problems.words)
        review(second, big_export)
        assert second.reads("new_figure_value") == "1,000"
        second.upload()

        assert times_kept(server) == {1: 5000, 2: 1000}


class TestBusy:
    @pytest.fixture
    def script(self) -> Script:
        return Script(acts=[Answer(status=503, headers=[("Retry-After", "1")])])

    def test_that_a_busy_server_is_waited_for_and_the_upload_goes_on_by_itself(self, nurse, server, big_export):
        review(nurse, big_export)
        nurse.click("upload_button")
        nurse.wait_for_phase(RunPhase.WAITING)
        nurse.wait_for(Step.DONE)

        assert nurse.reads("summary_headline") == "The server accepted all 6,000 samples."
        assert times_kept(server) == {1: 6000}
        assert "2" in nurse.reads_column("batch_table", "Attempts")


class Gate(Script):
    """Lets no samples request through before it is opened, but for the first few."""

    def __init__(self, *, answered: int = 0) -> None:
        super().__init__()
        self.opened = Event()
        self._free = Semaphore(answered)

    def next_act(self) -> Act:
        if not self._free.acquire(blocking=False):
            self.opened.wait()
        return super().next_act()


class TestServerGone:
    @pytest.fixture
    def script(self) -> Gate:
        return Gate(answered=2)

    @pytest.fixture(autouse=True)
    def _opened_in_the_end(self, open_window, script):
        yield
        script.opened.set()

    def test_that_an_upload_goes_on_by_itself_when_a_server_that_went_away_is_back(
        self, nurse, script, server, tmp_path
    ):
        review(nurse, write_zip(tmp_path / "eight batches.zip", export(heart_rates(8000))))
        nurse.click("upload_button")
        batches = nurse.window.upload_page.batches
        nurse.wait_until(lambda: nurse.reads_column("batch_table", "Outcome").count("Accepted") == 2)
        nurse.wait_until(lambda: batches.under_way == 4)

        # It takes what it was sent, and is gone before it has said so.
        gone = Thread(target=server.stop)
        gone.start()
        nurse.wait_until(lambda: batches.under_way == 0)
        script.opened.set()
        gone.join()
        nurse.wait_for_phase(RunPhase.WAITING)
        with PracticeServer(port=int(server.url.rpartition(":")[2])) as back:
            nurse.wait_for(Step.DONE)
            nurse.click("unknown_keep_button")
            kept = Counter(server.store.times_kept(PATIENT)) + Counter(back.store.times_kept(PATIENT))

        assert set(kept.values()) == {1}
        assert len(kept) == 8000
        assert len(back.store.times_kept(PATIENT)) == 2000
        assert nurse.reads_column("batch_table", "Outcome").count("Accepted") == 4


class TestClosing:
    @pytest.fixture
    def script(self) -> Gate:
        return Gate()

    @pytest.fixture(autouse=True)
    def _opened_in_the_end(self, open_window, script):
        yield
        script.opened.set()

    def test_that_closing_finishes_what_is_in_flight_and_the_rest_goes_next_time(
        self, open_window, qtbot, script, server, big_export
    ):
        first = open_window()
        review(first, big_export)
        first.click("upload_button")
        batches = first.window.upload_page.batches
        first.wait_until(lambda: batches.under_way == 4)
        first.window.close()
        first.wait_to_see("closing_dialog")
        assert first.reads("left") == "Left to send: 6 batches."
        first.click("stop_and_close_button")
        first.window.close()
        assert first.window.isVisible()

        with qtbot.waitSignal(first.window.closed, timeout=30_000):
            script.opened.set()
        assert times_kept(server) == {1: 4000}

        second = open_window()
        review(second, big_export)
        assert second.reads("new_figure_value") == "2,000"
        second.upload()
        assert times_kept(server) == {1: 6000}

    def test_that_pausing_finishes_what_is_in_flight_and_going_on_sends_the_rest(
        self, nurse, script, server, big_export
    ):
        review(nurse, big_export)
        nurse.click("upload_button")
        nurse.wait_until(lambda: nurse.window.upload_page.batches.under_way == 4)
        nurse.click("run_button")
        assert nurse.reads("upload_state") == "Pausing: finishing 4 batches being sent…"

        script.opened.set()
        nurse.wait_until(lambda: nurse.reads("upload_state") == "Paused")
        assert times_kept(server) == {1: 4000}
        nurse.click("run_button")
        nurse.wait_for(Step.DONE)

        assert times_kept(server) == {1: 6000}


def test_that_a_file_that_changed_since_the_review_is_read_again(nurse, server, big_export):
    review(nurse, big_export)
    write_zip(big_export, export(heart_rates(4000)))

    nurse.upload()
    assert nurse.reads("summary_headline") == "These files have to be read again."
    assert server.kept(PATIENT) == ()
    nurse.click("read_again_button")
    nurse.wait_for(Step.REVIEW)
    assert nurse.reads("new_figure_value") == "4,000"
    nurse.upload()

    assert times_kept(server) == {1: 4000}


def test_that_a_second_upload_on_the_computer_is_told_and_waits_its_turn(nurse, server, paths, big_export):
    review(nurse, big_export)

    with Ledger.open(paths.ledger, keychain=find_keychain()) as other, other.upload_lock():
        nurse.upload()
    assert nurse.reads("summary_stopped").startswith("Another upload is running on this computer.")
    assert server.kept(PATIENT) == ()

    nurse.click("review_left_button")
    nurse.wait_for(Step.REVIEW)
    nurse.upload()
    assert times_kept(server) == {1: 6000}
