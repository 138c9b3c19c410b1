import argparse
import io

import pytest
from pydantic import SecretStr

from gerosense_desktop.arguments import add_erase_options
from gerosense_desktop.forget_command import erase
from gerosense_desktop.keychain import KeychainError, MemoryKeychain
from gerosense_desktop.ledger.errors import LedgerBusyError
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.paths import Paths
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore

PATIENT = "patient-7"


class StubbornKeychain(MemoryKeychain):
    def remove(self, name: str) -> None:
        raise KeychainError("Unlock it.")


@pytest.fixture
def paths(tmp_path) -> Paths:
    paths = Paths.from_environment({"GEROSENSE_HOME": str(tmp_path / "home")})
    with Ledger.open(paths.ledger, keychain=MemoryKeychain()) as ledger:
        ledger.begin_upload(patient=PATIENT, server="clinic.example", program_version="1", samples=3, batches=1)
    Settings(last_patient=PATIENT).save(paths.settings)
    return paths


def run(paths: Paths, *arguments: str, answer: bool = True, keychain: MemoryKeychain | None = None):
    parser, out, asked = argparse.ArgumentParser(), io.StringIO(), []
    add_erase_options(parser)

    def ask(question: str) -> bool:
        asked.append(question)
        return answer

    code = erase(
        parser.parse_args(["--patient", *arguments]),
        paths=paths,
        keychain=keychain or MemoryKeychain(),
        settings=Settings.load(paths.settings),
        out=out,
        ask=ask,
    )
    return code, out.getvalue(), asked


def uploads(paths: Paths) -> int:
    with Ledger.open(paths.ledger, keychain=MemoryKeychain()) as ledger:
        return len(ledger.uploads())


def test_that_a_patient_is_erased_after_a_question_that_says_what_goes(paths):
    keychain = MemoryKeychain()
    TokenStore(keychain).put(PATIENT, SecretStr("secret"))

    code, said, [question] = run(paths, PATIENT, keychain=keychain)

    assert "1 uploads with their receipts, and the token?" in question
    assert (code, said) == (0, "Erased: 1 uploads, 0 batches, 0 samples, and the token.\n")
    assert uploads(paths) == 0
    assert TokenStore(keychain).get(PATIENT) is None
    assert Settings.load(paths.settings).last_patient is None


def test_that_nothing_goes_against_the_persons_will(paths):
    code, said, _ = run(paths, PATIENT, answer=False)

    assert (code, said) == (2, "Nothing was erased.\n")
    assert uploads(paths) == 1


def test_that_yes_needs_no_question(paths):
    code, said, asked = run(paths, PATIENT, "--yes", answer=False)

    assert (code, asked) == (0, [])
    assert "and no token, because none was kept" in said


def test_that_a_patient_nobody_knows_is_said(paths):
    assert run(paths, "nobody", "--yes")[:2] == (0, "Nothing was known of this patient.\n")


def test_that_what_is_left_is_said(paths):
    code, said, _ = run(paths, PATIENT, "--yes", keychain=StubbornKeychain())

    assert code == 2
    assert said.splitlines()[1] == "The patient's token is still in the computer's keychain. Unlock it."


def test_that_an_upload_that_runs_is_not_disturbed(paths):
    with (
        Ledger.open(paths.ledger, keychain=MemoryKeychain()) as ledger,
        ledger.upload_lock(),
        pytest.raises(LedgerBusyError),
    ):
        run(paths, PATIENT, "--yes")

    assert uploads(paths) == 1
