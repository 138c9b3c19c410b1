import pytest
from pydantic import SecretStr

from gerosense_desktop.forget import forget_patient
from gerosense_desktop.keychain import KeychainError, MemoryKeychain
from gerosense_desktop.ledger.errors import LedgerBusyError
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore

PATIENT, OTHER = "patient-7", "patient-8"


class BrokenKeychain(MemoryKeychain):
    def remove(self, name: str) -> None:
        raise KeychainError("Unlock it.")


@pytest.fixture
def ledger(tmp_path):
    with Ledger.open(tmp_path / "ledger" / "ledger.sqlite3", keychain=MemoryKeychain()) as ledger:
        for patient in (PATIENT, OTHER):
            ledger.begin_upload(patient=patient, server="clinic.example", program_version="1", samples=3, batches=1)
        yield ledger


@pytest.fixture
def tokens():
    tokens = TokenStore(MemoryKeychain())
    tokens.put(PATIENT, SecretStr("secret"))
    tokens.put(OTHER, SecretStr("other secret"))
    return tokens


@pytest.fixture
def settings_file(tmp_path):
    path = tmp_path / "settings.json"
    Settings(workers=7, last_patient=PATIENT).save(path)
    return path


def test_that_nothing_of_the_patient_is_left(ledger, tokens, settings_file):
    done = forget_patient(
        PATIENT, ledger=ledger, tokens=tokens, settings=Settings.load(settings_file), settings_file=settings_file
    )

    assert (done.erased.uploads, done.token, done.problems) == (1, True, ())
    assert tokens.get(PATIENT) is None
    assert done.settings == Settings.load(settings_file) == Settings(workers=7)
    assert PATIENT.encode() not in settings_file.read_bytes()


def test_that_others_stay(ledger, tokens, settings_file):
    done = forget_patient(
        OTHER, ledger=ledger, tokens=tokens, settings=Settings.load(settings_file), settings_file=settings_file
    )

    assert done.settings.last_patient == Settings.load(settings_file).last_patient == PATIENT
    assert tokens.get(PATIENT) is not None
    assert len(ledger.uploads(patient=PATIENT)) == 1


def test_that_a_patient_nobody_knows_is_no_error(ledger, settings_file):
    done = forget_patient(
        "nobody",
        ledger=ledger,
        tokens=TokenStore(MemoryKeychain()),
        settings=Settings(),
        settings_file=settings_file,
    )

    assert (done.erased.uploads, done.token, done.problems) == (0, False, ())


def test_that_nothing_is_touched_while_an_upload_runs(ledger, tokens, settings_file):
    with ledger.upload_lock(), pytest.raises(LedgerBusyError):
        forget_patient(
            PATIENT, ledger=ledger, tokens=tokens, settings=Settings.load(settings_file), settings_file=settings_file
        )

    assert tokens.get(PATIENT) is not None
    assert Settings.load(settings_file).last_patient == PATIENT


def test_that_a_keychain_that_fails_is_told_and_keeps_nothing_else(ledger, settings_file):
    done = forget_patient(
        PATIENT,
        ledger=ledger,
        tokens=TokenStore(BrokenKeychain()),
        settings=Settings.load(settings_file),
        settings_file=settings_file,
    )

    assert done.problems == ("The patient's token is still in the computer's keychain. Unlock it.",)
    assert not done.token
    assert ledger.uploads(patient=PATIENT) == ()
    assert Settings.load(settings_file).last_patient is None


def test_that_settings_that_cannot_be_written_are_told(ledger, tokens, tmp_path):
    done = forget_patient(
        PATIENT,
        ledger=ledger,
        tokens=tokens,
        settings=Settings(last_patient=PATIENT),
        settings_file=tmp_path / "ledger" / "ledger.sqlite3" / "settings.json",
    )

    assert len(done.problems) == 1
    assert "still in the settings" in done.problems[0]
    assert tokens.get(PATIENT) is None


def test_that_folders_of_files_are_forgotten_for_one_may_be_called_after_the_patient(ledger, tokens, settings_file):
    settings = Settings(last_patient="somebody-else", remember_folders=True, recent_folders=("/data/Anna Brandt",))

    done = forget_patient("patient-1", ledger=ledger, tokens=tokens, settings=settings, settings_file=settings_file)

    assert done.settings.recent_folders == ()
    kept = Settings.load(settings_file)
    assert (kept.recent_folders, kept.last_patient, kept.remember_folders) == ((), "somebody-else", True)
