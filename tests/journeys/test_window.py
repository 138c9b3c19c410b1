"""From drop to outcome: the real window, real HTTP, a real ledger, and a server with its own idea of the contract."""

from datetime import datetime, timedelta

import pytest

from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.practice.script import Answer, Script
from gerosense_desktop.practice.token import practice_token
from tests.real_export import real_export, with_more_records
from tests.synthetic.apple import ZONE, export, heart_rate, steps, write_zip

PATIENT = "patient-7"
EIGHT = datetime(2026, 11, 1, 8, tzinfo=ZONE)


@pytest.fixture
def small_export(tmp_path):
    """Five steps, four heart rates, and a step count of zero."""
    records = [
        *(steps(EIGHT + timedelta(minutes=minute), 10 + minute) for minute in range(5)),
        *(heart_rate(EIGHT + timedelta(minutes=minute), 60 + minute) for minute in range(4)),
        steps(EIGHT + timedelta(hours=1), 0),
    ]
    return write_zip(tmp_path / "export.zip", export(records))


def sample_requests(server) -> int:
    return sum(request.path.endswith("/samples") for request in server.requests)


def test_that_a_real_export_is_accepted_whole_and_only_what_is_new_goes_next_time(nurse, server, tmp_path):
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(real_export())
    assert nurse.reads("new_figure_value") == "2,300"
    nurse.upload()

    assert nurse.reads("summary_headline").startswith("The server accepted all 2,300 samples")
    by_type = [sample["data_type"] for sample in server.kept(PATIENT)]
    assert (by_type.count("steps"), by_type.count("bpm")) == (1500, 800)
    sent = sample_requests(server)

    nurse.drop(real_export())
    assert nurse.reads("review_sentence").startswith("Nothing is new")
    assert nurse.reads("sent_figure_value") == "2,300"
    assert not nurse.window.review_page.footer.upload_button.isEnabled()

    nurse.click("back_button")
    nurse.drop(with_more_records(tmp_path / "one.zip", records=1))
    assert nurse.reads("held_back_figure_value") == "1"
    assert not nurse.window.review_page.footer.upload_button.isEnabled()
    assert sample_requests(server) == sent

    nurse.click("back_button")
    nurse.drop(with_more_records(tmp_path / "three.zip", records=3))
    nurse.upload()

    assert nurse.reads_column("batch_table", "Samples") == ["3"]
    assert sample_requests(server) == sent + 1
    assert set(server.store.times_kept(PATIENT).values()) == {1}


def test_that_good_samples_are_accepted_and_bad_ones_never_leave(nurse, server, small_export):
    nurse.paste_token(practice_token(PATIENT))
    nurse.drop(small_export)
    assert (nurse.reads("new_figure_value"), nurse.reads("rejected_figure_value")) == ("9", "1")
    assert nurse.reads("upload_patient") == f"Patient {PATIENT}"
    nurse.upload()

    assert nurse.reads_column("batch_table", "Outcome") == ["Accepted", "Accepted"]
    assert sorted(sample["value"] for sample in server.kept(PATIENT)) == [10, 11, 12, 13, 14, 60, 61, 62, 63]


class TestPartlyAccepted:
    @pytest.fixture
    def script(self) -> Script:
        return Script(outcomes=[207])

    def test_that_it_is_said_with_the_servers_words(self, nurse, server, small_export):
        nurse.paste_token(practice_token(PATIENT))
        nurse.drop(small_export)
        nurse.upload()

        assert nurse.reads_column("batch_table", "Outcome") == ["Partly accepted"] * 2
        assert all("refused on purpose" in words for words in nurse.reads_column("batch_table", "The server's words"))
        assert nurse.sees("summary_partly_accepted_heading")
        assert not nurse.sees("summary_accepted_heading")

        nurse.click("new_upload_button")
        nurse.drop(small_export)
        assert nurse.reads("sent_figure_value") == "9"


class TestRefused:
    @pytest.fixture
    def script(self) -> Script:
        return Script(outcomes=[400])

    def test_that_it_is_said_and_never_sent_again_by_itself(self, nurse, server, small_export):
        nurse.paste_token(practice_token(PATIENT))
        nurse.drop(small_export)
        nurse.upload()

        assert nurse.reads_column("batch_table", "Outcome") == ["Refused"] * 2
        assert nurse.sees("summary_refused_heading")
        assert server.kept(PATIENT) == ()
        sent = sample_requests(server)

        nurse.click("new_upload_button")
        nurse.drop(small_export)
        assert not nurse.window.review_page.footer.upload_button.isEnabled()
        assert sample_requests(server) == sent


class TestAllThree:
    @pytest.fixture
    def script(self) -> Script:
        return Script(outcomes=[200, 207, 400])

    def test_that_three_outcomes_stay_three(self, nurse, tmp_path):
        records = (heart_rate(EIGHT + timedelta(seconds=second), 60) for second in range(3000))
        nurse.paste_token(practice_token(PATIENT))
        nurse.drop(write_zip(tmp_path / "export.zip", export(records)))
        nurse.upload()

        outcomes = nurse.reads_column("batch_table", "Outcome")
        assert sorted(outcomes) == ["Accepted", "Partly accepted", "Refused"]
        for kind in ("accepted", "partly_accepted", "refused"):
            assert nurse.sees(f"summary_{kind}_heading")


class TestStopped:
    @pytest.fixture
    def script(self) -> Script:
        return Script(acts=[Answer(status=401, body=b'{"error": "token"}')] * 2)

    def test_that_what_did_not_go_out_goes_out_the_next_time(self, nurse, server, small_export):
        nurse.paste_token(practice_token(PATIENT))
        nurse.drop(small_export)
        nurse.click("upload_button")
        nurse.click("new_token_stop_button")
        nurse.wait_for(Step.DONE)
        assert nurse.reads_column("batch_table", "Outcome") == ["Not sent"] * 2
        assert server.kept(PATIENT) == ()

        nurse.click("review_left_button")
        nurse.upload()

        assert len(server.kept(PATIENT)) == 9
        assert set(server.store.times_kept(PATIENT).values()) == {1}


def test_that_what_was_sent_under_another_patient_goes_under_this_one_only_when_the_nurse_is_sure(
    nurse, server, small_export
):
    nurse.paste_token(practice_token("patient-7"))
    nurse.drop(small_export)
    nurse.upload()
    nurse.click("new_upload_button")
    nurse.paste_token(practice_token("patient-8"))
    nurse.drop(small_export)
    assert nurse.reads("new_figure_value") == "9"
    assert not nurse.window.review_page.footer.upload_button.isEnabled()

    nurse.confirm_the_patient()
    nurse.upload()

    assert len(server.kept("patient-7")) == len(server.kept("patient-8")) == 9


def test_that_the_next_window_knows_what_the_last_one_sent(open_window, small_export):
    first = open_window()
    first.paste_token(practice_token(PATIENT))
    first.drop(small_export)
    first.upload()
    first.window.close()

    second = open_window()
    second.paste_token(practice_token(PATIENT))
    second.drop(small_export)

    assert second.reads("sent_figure_value") == "9"
