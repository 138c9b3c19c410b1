"""What is left when the program is killed at the worst instant."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gerosense_desktop.ledger.errors import LedgerBusyError
from tests.ledger.stage import known, open_ledger

PROJECT = Path(__file__).parents[2]

SENDING = """
import sys
from pathlib import Path
from tests.ledger.stage import answer, begin, intent, open_ledger
from gerosense_desktop.api.outcomes import OutcomeKind

ledger = open_ledger(Path(sys.argv[1]))
lock = ledger.upload_lock()
lock.__enter__()
upload_id = begin(ledger)
ledger.record(upload_id=upload_id, intents=[intent(1, fingerprints=[1, 2, 3])])
ledger.record(upload_id=upload_id, answers=[answer(OutcomeKind.ACCEPTED, 1)], intents=[intent(2, fingerprints=[4, 5])])
ledger._connection.execute("BEGIN IMMEDIATE")
ledger._connection.execute("UPDATE batches SET outcome = 'accepted'")
print("sending", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program_sending(path) -> Iterator[None]:
    """Run a program that uploads, and kill it in the middle of a write."""
    with subprocess.Popen(
        [sys.executable, "-c", SENDING, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
    ) as program:
        try:
            assert program.stdout.readline() == "sending\n"
            yield
        finally:
            program.kill()


def test_that_a_program_that_was_killed_leaves_what_it_knew_and_the_rest_unknown(path):
    with another_program_sending(path):
        pass

    with open_ledger(path) as ledger:
        assert known(ledger) == {"accepted": [1, 2, 3], "unknown": [4, 5]}
        [upload] = ledger.uploads()
        assert upload.finished_at is None


def test_that_the_lock_of_a_program_that_was_killed_is_free(path):
    with (
        another_program_sending(path),
        open_ledger(path) as ledger,
        pytest.raises(LedgerBusyError),
        ledger.upload_lock(),
    ):
        pytest.fail("two uploads at once")

    with open_ledger(path) as ledger, ledger.upload_lock():
        pass
