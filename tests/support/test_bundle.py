import json
import os
import zipfile
from pathlib import Path

import pytest
from pydantic import SecretStr

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.crash_report import STACKS_FILE
from gerosense_desktop.keychain import KeychainError, MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.schema import MIGRATIONS
from gerosense_desktop.log import LOG_FILE
from gerosense_desktop.paths import Paths
from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.settings import Settings
from gerosense_desktop.support.bundle import TAKEN_OUT, Bundle, BundleNotSavedError, make_bundle
from gerosense_desktop.token_store import TokenStore
from tests.full_disk import full_after
from tests.ledger.stage import edit
from tests.receipt.stage import upload

PATIENT, LABEL, DEVICE, SERVER = "patient-4711-jane", "C-2026/77", "Jane's Watch", "proxy.clinic.internal"
TOKEN = practice_token(PATIENT)


class BrokenKeychain(MemoryKeychain):
    def get(self, name: str) -> SecretStr | None:
        raise KeychainError("Unlock it.")


@pytest.fixture
def paths(tmp_path) -> Paths:
    return Paths.from_environment({"GEROSENSE_HOME": str(tmp_path / "home")})


@pytest.fixture
def ledger(paths):
    with Ledger.open(paths.ledger, keychain=MemoryKeychain()) as ledger:
        upload(ledger, list(OutcomeKind), patient=PATIENT, devices=[DEVICE])
        upload(ledger, [OutcomeKind.ACCEPTED, None], left=9, finish=False, patient="patient-8")
        edit(paths.ledger, "UPDATE patients SET label = ? WHERE user_id = ?", LABEL, PATIENT)
        edit(paths.ledger, "UPDATE uploads SET server = ?", SERVER)
        yield ledger


@pytest.fixture
def tokens() -> TokenStore:
    tokens = TokenStore(MemoryKeychain())
    tokens.put(PATIENT, SecretStr(TOKEN))
    return tokens


def write_log(paths: Paths, *lines: str, name: str = LOG_FILE) -> None:
    paths.logs.mkdir(parents=True, exist_ok=True)
    (paths.logs / name).write_text("".join(f"{line}\n" for line in lines))


def text_of(bundle: Bundle, name: str) -> str:
    [found] = [text.text for text in bundle.texts if text.name == name]
    return found


def test_that_it_holds_what_helps_support(paths, ledger, tokens):
    write_log(paths, "an ordinary line")
    write_log(paths, "an older line", name=f"{LOG_FILE}.1")
    write_log(paths, 'File "/opt/gerosense_desktop/cli.py", line 3 in main', name=STACKS_FILE)
    Settings(server_url="https://other.example/base", workers=7, last_patient="patient-9").save(paths.settings)

    bundle = make_bundle(paths, ledger=ledger, tokens=tokens)

    assert [text.name for text in bundle.texts] == [
        "versions.txt",
        "settings.txt",
        "uploads.txt",
        LOG_FILE,
        f"{LOG_FILE}.1",
        STACKS_FILE,
    ]
    assert "Python: " in text_of(bundle, "versions.txt")
    assert text_of(bundle, "settings.txt") == "server: https://(hidden)/base\nworkers: 7\nlast patient: set\n"
    assert text_of(bundle, LOG_FILE) == "an ordinary line\n"
    uploads = text_of(bundle, "uploads.txt")
    assert f"schema: {len(MIGRATIONS)}" in uploads
    assert "uploads: 2\npatients: 2\n" in uploads
    assert "uploads cut_off: 1" in uploads
    assert "  refused, status 400, attempts 1, choice -: 1 batches" in uploads
    for past in ledger.uploads():
        assert past.id in uploads
    assert bundle.taken_out == 0


SECRETS = [
    PATIENT,
    LABEL,
    DEVICE,
    SERVER,
    "other.example",
    "patient-9",
    TOKEN,
    *TOKEN.split("."),
    practice_token("a patient nobody knows"),
    "Bearer abcdef",
    "nurse-account",
]


@pytest.mark.parametrize("secret", SECRETS, ids=range(len(SECRETS)))
def test_that_a_line_with_a_secret_is_taken_out_of_every_text(paths, ledger, tokens, secret):
    Settings(server_url="https://other.example/base", last_patient="patient-9").save(paths.settings)
    for name in (LOG_FILE, f"{LOG_FILE}.3", STACKS_FILE):
        write_log(paths, "before", f"x {secret.upper() if '@' in secret else secret} y", "after", name=name)

    bundle = make_bundle(paths, ledger=ledger, tokens=tokens, names=["nurse-account"])

    assert bundle.taken_out == 3
    for name in (LOG_FILE, f"{LOG_FILE}.3", STACKS_FILE):
        assert text_of(bundle, name) == f"before\n{TAKEN_OUT}\nafter\n"
    assert all(secret not in text.text for text in bundle.texts)


NEW, NEW_LABEL, NEW_TOKEN = "patient-no-upload-yet", "C-2026/99", practice_token("patient-no-upload-yet")
FOLDERS = ("/mnt/Doe, Jane (born 1950)/watch of Jane", "/mnt/nurse/Downloads")


@pytest.mark.parametrize(
    "secret",
    [NEW, NEW_LABEL, *NEW_TOKEN.split(".")[1:], *FOLDERS, "Doe, Jane (born 1950)", "watch of Jane"],
    ids=range(8),
)
def test_that_a_patient_without_an_upload_and_folders_that_are_remembered_are_searched_for(
    paths, ledger, tokens, secret
):
    ledger.patients.describe(NEW, label=NEW_LABEL, biological_sex=None, year_of_birth=None)
    tokens.put(NEW, SecretStr(NEW_TOKEN))
    Settings(remember_folders=True, recent_folders=FOLDERS).save(paths.settings)
    write_log(paths, "before", f"x {secret} y", "after")

    bundle = make_bundle(paths, ledger=ledger, tokens=tokens)

    assert text_of(bundle, LOG_FILE) == f"before\n{TAKEN_OUT}\nafter\n"
    assert bundle.taken_out == 1


def test_that_folders_everybody_has_are_no_secret(paths, ledger, tokens):
    Settings(remember_folders=True, recent_folders=FOLDERS).save(paths.settings)
    write_log(paths, "Downloads, at home")

    assert make_bundle(paths, ledger=ledger, tokens=tokens).taken_out == 0


def test_that_our_own_texts_hold_no_secret_to_begin_with(paths, ledger, tokens):
    Settings(server_url=f"https://{SERVER}", last_patient=PATIENT).save(paths.settings)

    bundle = make_bundle(paths, ledger=ledger, tokens=tokens)

    assert bundle.taken_out == 0


def test_that_what_is_saved_is_what_was_shown(paths, ledger, tokens, tmp_path):
    write_log(paths, f"x {PATIENT}", "Ärzte")
    bundle = make_bundle(paths, ledger=ledger, tokens=tokens)
    path = tmp_path / "support.zip"
    before = os.umask(0) if os.name == "posix" else None

    bundle.save(path)

    if before is not None:
        os.umask(before)
        assert path.stat().st_mode & 0o777 == 0o600
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        saved = {name: archive.read(name).decode() for name in archive.namelist()}
    assert saved == {text.name: text.text for text in bundle.texts}
    assert "Ärzte" in saved[LOG_FILE]


def test_that_a_full_disk_leaves_no_half_file(paths, tmp_path):
    bundle = make_bundle(paths, ledger=None, tokens=None)

    with full_after(100), pytest.raises(BundleNotSavedError, match="disk full"):
        bundle.save(tmp_path / "support.zip")

    assert list(tmp_path.iterdir()) == []


def test_that_a_place_that_cannot_be_written_is_an_error_and_no_half_file(paths, tmp_path):
    bundle = make_bundle(paths, ledger=None, tokens=None)

    with pytest.raises(BundleNotSavedError, match="disk full"):
        bundle.save(tmp_path / "none" / "support.zip")

    assert list(tmp_path.iterdir()) == []


def test_that_without_anything_there_is_still_a_bundle(paths):
    bundle = make_bundle(paths, ledger=None, tokens=None)

    assert text_of(bundle, "settings.txt") == "server: not set\nworkers: 4\nlast patient: not set\n"
    assert text_of(bundle, "uploads.txt") == "There are no uploads yet.\n"
    assert [text.name for text in bundle.texts] == ["versions.txt", "settings.txt", "uploads.txt"]


def test_that_a_ledger_that_cannot_be_opened_is_told(paths):
    write_log(paths, name=STACKS_FILE)
    paths.ledger.parent.mkdir()
    paths.ledger.write_bytes(b"not a ledger")

    bundle = make_bundle(paths, ledger=None, tokens=None)

    assert "cannot be opened" in text_of(bundle, "uploads.txt")
    assert "were not searched for" in text_of(bundle, "search.txt")
    # Nothing crashed.
    assert STACKS_FILE not in [text.name for text in bundle.texts]


def test_that_a_damaged_ledger_is_told_by_its_kind(paths, ledger, tokens):
    edit(paths.ledger, "UPDATE uploads SET counts = 'Jane Doe' WHERE finished_at IS NOT NULL")

    bundle = make_bundle(paths, ledger=ledger, tokens=tokens)

    assert text_of(bundle, "uploads.txt") == "The record of uploads cannot be read: LedgerCorruptError.\n"
    assert "were not searched for" in text_of(bundle, "search.txt")


@pytest.mark.parametrize(
    "content", ['{"workers": 0, "last_patient": "Jane"}', json.dumps({"server_url": "https://[x"})]
)
def test_that_settings_that_cannot_be_understood_are_told_by_their_kind(paths, content):
    paths.home.mkdir()
    paths.settings.write_text(content)

    bundle = make_bundle(paths, ledger=None, tokens=None)

    assert text_of(bundle, "settings.txt").startswith("The settings cannot be read: ")


def test_that_a_keychain_that_cannot_be_read_is_told(paths, ledger):
    write_log(paths, TOKEN, PATIENT)

    bundle = make_bundle(paths, ledger=ledger, tokens=TokenStore(BrokenKeychain()))

    assert "keychain" in text_of(bundle, "search.txt")
    assert bundle.taken_out == 2


def test_that_a_log_that_cannot_be_read_does_not_stop_the_rest(paths, monkeypatch):
    write_log(paths, "line")

    really_open = Path.open

    def refuse(path: Path, *args, **options):
        if path.name == LOG_FILE:
            raise PermissionError
        return really_open(path, *args, **options)

    monkeypatch.setattr(Path, "open", refuse)

    assert text_of(make_bundle(paths, ledger=None, tokens=None), LOG_FILE).startswith("This file cannot be read")


def test_that_no_link_is_followed(paths, tmp_path):
    (tmp_path / "elsewhere").write_text("theirs")
    paths.logs.mkdir(parents=True)
    for name in (LOG_FILE, STACKS_FILE):
        (paths.logs / name).symlink_to(tmp_path / "elsewhere")

    assert all("theirs" not in text.text for text in make_bundle(paths, ledger=None, tokens=None).texts)


def test_that_of_many_uploads_the_last_are_named(paths, ledger):
    for _ in range(60):
        upload(ledger, [OutcomeKind.ACCEPTED], patient=PATIENT)

    uploads = text_of(make_bundle(paths, ledger=ledger, tokens=None), "uploads.txt")

    assert "the last 50:" in uploads
    assert uploads.count("\nupload ") == 50
