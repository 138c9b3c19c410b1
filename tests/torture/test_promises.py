"""A broken promise is noticed: each test breaks one on purpose."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import BatchAnswer, BatchIntent, SeriesSpan, UnknownChoice
from gerosense_desktop.practice.store import Request
from tests.torture.phases import Phase
from tests.torture.promises import Promises
from tests.torture.samples import Sample, frame, series
from tests.torture.scenario import MOODS, Scenario
from tests.torture.server import MoodyServer
from tests.torture.tally import Tally
from tests.torture.victim import PATIENT, Ended

SAMPLES = tuple(series(random.Random(1), data_type="steps", device="Watch", first=0, samples=6))


class Case:
    """Six samples, a server and a ledger, each of which can be made to say what it should not."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.tally = Tally()
        self.server = MoodyServer(mood=MOODS[0], seed="1")
        scenario = Scenario(
            seed="1",
            mood=MOODS[0],
            kinds=(),
            workers=1,
            held_back=0,
            visits=((SAMPLES,),),
            aims=(),
            resends=False,
            window=False,
        )
        self.promises = Promises(scenario, server=self.server, home=home, tally=self.tally)

    def keep(self, samples: Sequence[Sample]) -> None:
        """Let the server have samples."""
        sent = [
            {
                "device_name": sample.device,
                "start_date": sample.start.isoformat(),
                "end_date": sample.end.isoformat(),
                "unit": "count",
                "value": sample.value,
            }
            for sample in samples
        ]
        self.server.store.keep(PATIENT, data_type="steps", samples=sent)

    def record(self, samples: Sequence[Sample], *outcomes: OutcomeKind) -> None:
        """Let the ledger have a batch of them, with an outcome or without."""
        with Ledger.open(self.home / "ledger" / "ledger.sqlite3", keychain=MemoryKeychain()) as ledger:
            upload_id = ledger.begin_upload(
                patient=PATIENT, server="here", program_version="1", samples=len(samples), batches=1
            )
            span = SeriesSpan(device_name="Watch", first=samples[0].start, last=samples[-1].start, samples=len(samples))
            intent = BatchIntent(
                number=1,
                data_type=DataType.STEPS,
                spans=(span,),
                fingerprints=ledger.fingerprints(frame(samples)),
                payload_hash="0" * 64,
            )
            ledger.record(upload_id=upload_id, intents=[intent])
            for kind in outcomes:
                answer = BatchAnswer(number=1, kind=kind, status_code=200, attempts=1)
                ledger.record(upload_id=upload_id, answers=[answer])

    def choose_resend(self) -> None:
        """Let the ledger say that what is unknown is to be sent again."""
        with Ledger.open(self.home / "ledger" / "ledger.sqlite3", keychain=MemoryKeychain()) as ledger:
            ledger.decide(ledger.undecided(patient=PATIENT), UnknownChoice.RESEND)

    def broken(self) -> str:
        """Look after a kill, and return what does not hold."""
        self.promises.after_kill(Phase.SENDING, visit=0, workers=1)
        return " | ".join(self.tally.broken)


@pytest.fixture
def case(tmp_path):
    case = Case(tmp_path / "home")
    yield case
    case.server.stop()


def test_that_what_holds_is_not_called_broken(case):
    case.record(SAMPLES[:3], OutcomeKind.ACCEPTED)
    case.record(SAMPLES[3:])
    case.keep(SAMPLES)

    assert case.broken() == ""
    assert case.tally.left_open == 1


def test_that_a_sample_kept_twice_is_noticed(case):
    case.record(SAMPLES, OutcomeKind.ACCEPTED)
    case.keep(SAMPLES)
    case.keep(SAMPLES[:2])

    assert "2 samples were sent twice" in case.broken()


def test_that_what_the_person_chose_to_send_again_may_be_there_twice_and_no_oftener(case):
    case.record(SAMPLES)
    case.keep(SAMPLES)
    case.broken()
    case.promises.choose_to_resend()
    case.choose_resend()
    case.record(SAMPLES, OutcomeKind.ACCEPTED)
    case.keep(SAMPLES)

    assert case.broken() == ""

    case.keep(SAMPLES[:1])

    assert "1 samples were sent twice" in case.broken()


def test_that_what_nobody_chose_to_send_again_is_noticed(case):
    case.record(SAMPLES)
    case.choose_resend()

    assert "6 are sent again, and nobody chose so" in case.broken()


def test_that_an_acceptance_the_server_knows_nothing_of_is_noticed(case):
    case.record(SAMPLES, OutcomeKind.ACCEPTED)
    case.keep(SAMPLES[1:])

    assert "1 are accepted by the ledger, and not with the server" in case.broken()


@pytest.mark.parametrize("outcome", [OutcomeKind.REFUSED, OutcomeKind.NOT_SENT, None])
def test_that_a_sample_the_ledger_does_not_know_to_have_left_is_noticed(case, outcome):
    if outcome is not None:
        case.record(SAMPLES, outcome)
    case.keep(SAMPLES)

    assert "6 are with the server, and the ledger does not know that they left" in case.broken()


def test_that_more_unknown_batches_than_were_in_flight_are_noticed(case):
    case.record(SAMPLES[:3])
    case.record(SAMPLES[3:])

    assert "2 batches are unknown, and 1 were in flight at most" in case.broken()


def test_that_a_damaged_ledger_is_noticed(case):
    case.record(SAMPLES)
    path = case.home / "ledger" / "ledger.sqlite3"
    path.write_bytes(path.read_bytes()[:5000])

    assert "the ledger is damaged" in case.broken()
    assert case.tally.damaged == 1


def test_that_a_lost_sample_is_noticed(case):
    case.record(SAMPLES[:3], OutcomeKind.ACCEPTED)
    case.keep(SAMPLES[:3])
    case.broken()
    case.promises.check_end(visit=0)

    assert case.tally.lost == 3
    assert "3 samples are nothing by the ledger" in case.tally.broken[0]


@pytest.mark.parametrize(("code", "error"), [(0, None), (4, "The server cannot be reached."), (None, None)])
def test_that_a_second_process_that_is_not_turned_away_is_noticed(case, code, error):
    report = {"error": error, "samples": {"new": 6}}
    case.promises.after_second(Ended(code=code, report=report, errors=""), other=case.server)

    assert case.tally.turned_away == 0
    assert "a second process ended" in case.tally.broken[0]


def test_that_a_second_process_with_nothing_to_send_may_end_well(case):
    report = {"error": None, "samples": {"new": 0}}
    case.promises.after_second(Ended(code=0, report=report, errors=""), other=case.server)

    assert case.tally.broken == []


def test_that_a_second_process_that_sends_is_noticed(case):
    case.server.store.note(Request(method="POST", path="/api/v1.1/samples", status=200, samples=3))
    report = {"error": "Another upload is running on this computer.", "samples": {"new": 6}}
    case.promises.after_second(Ended(code=4, report=report, errors=""), other=case.server)

    assert "a second process sent something" in case.tally.broken[0]


def test_that_a_lock_that_outlives_its_process_is_noticed(case):
    report = {"error": "Another upload is running on this computer."}
    case.record(SAMPLES)
    case.promises.after_end(Ended(code=4, report=report, errors=""), visit=0)

    assert "the lock of a killed process blocks the next one" in case.tally.broken[0]


def test_that_what_a_killed_process_left_lying_is_noticed(case):
    case.record(SAMPLES)
    for name in ("ledger/ledger.sqlite3.abc.new", "ledger/abc.key", ".settings-abc"):
        (case.home / name).write_text("left")
    report = {"error": "Another upload is running on this computer."}
    case.promises.after_end(Ended(code=4, report=report, errors=""), visit=0)

    said = " | ".join(case.tally.broken)
    assert "drafts of a ledger left behind" in said
    assert "keys of no ledger left behind" in said
    assert "drafts of the settings left behind" in said
