"""What the program writes and prints holds no health value, no token, no file's name and no patient.

A real Terminal uploads with every failure in turn. Then all it wrote is searched: its home, its log, its temporary
folder, what it printed, and the support bundle. A patient's user id and label may be in the ledger only, and so may the
first and the last start of a batch.
"""

import json
import socket
from collections import Counter

import pytest
from pydantic import SecretStr

from gerosense_desktop.forget import forget_patient
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.practice.script import Answer, HangUp, Script, Take
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.receipt.receipt import make_receipt
from gerosense_desktop.receipt.spreadsheet import save_csv
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore
from tests.ledger.stage import edit
from tests.secrecy.clinic import (
    FILE,
    FIRST,
    FOLDER,
    IN_THE_LEDGER,
    LABEL,
    LEDGER,
    PATIENT,
    SEARCH,
    TOKEN,
    VALUES,
    WORDS,
    Echo,
    server_of,
)

# ── every answer and every failure of the network ─────────────────────────────────────────────────────────────────

ECHO = json.dumps({"error": f"bad values {VALUES} of {PATIENT} at {FIRST.isoformat()}", "token": TOKEN}).encode()
PAGE = f"<html>{PATIENT} {TOKEN} {VALUES}</html>".encode()

ANSWERS = {
    "accepted": ([], ["accepted"]),
    "accepted with an echo": ([Answer(status=200, body=ECHO)], ["accepted"]),
    "partly accepted": ([Take(status=207)], ["partly_accepted"]),
    "partly accepted with an echo": ([Answer(status=207, body=ECHO)], ["partly_accepted"]),
    "refused": ([Answer(status=400, body=ECHO)], ["refused"]),
    "a fault of the server": ([Answer(status=500, body=ECHO)], ["unknown"]),
    "no such status": ([Answer(status=299, body=ECHO)], ["unknown"]),
    "a sign-in page": ([Answer(status=200, body=PAGE, content_type="text/html")], ["unknown"]),
    "garbage": ([HangUp(sent=b"\x16\x03\x01" + ECHO + b"\xff\x00")], ["unknown"]),
    "half an answer": ([HangUp(sent=b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + ECHO)], ["unknown"]),
    "a header that echoes": ([HangUp(sent=b"HTTP/1.1 200 " + ECHO + b"\r\n" + ECHO + b": x\r\n\r\n")], ["unknown"]),
    "no answer": ([HangUp()], ["unknown"]),
    "no answer though kept": ([HangUp(keep=True)], ["unknown"]),
}


@pytest.mark.parametrize(("acts", "outcomes"), ANSWERS.values(), ids=ANSWERS.keys())
def test_that_no_answer_brings_a_secret_into_the_open(clinic, acts, outcomes):
    with PracticeServer(script=Script(acts=acts)) as server:
        clinic.upload(server.url)
        assert [request.path for request in server.requests if request.path.endswith("samples")]

    assert clinic.outcomes() == outcomes
    assert clinic.leaks() == []
    # The server's name may be one of the clinic's own network.
    assert "127.0.0.1" not in clinic.log + "".join(clinic.bundle)


RETRIED = {
    "a token that ended": [Answer(status=401, body=ECHO)],
    "a token that may not": [Answer(status=403, body=ECHO)],
    "too large": [Answer(status=413, body=ECHO)],
    "too often": [Answer(status=429, body=ECHO, headers=[("Retry-After", "0")])],
    "busy": [Answer(status=503, body=ECHO, headers=[("Retry-After", "0")])],
    "no such call": [Answer(status=404, body=ECHO)],
    "elsewhere": [
        Answer(status=302, body=ECHO, headers=[("Location", f"https://elsewhere.example/{PATIENT}/{TOKEN}")])
    ],
}


@pytest.mark.parametrize("acts", RETRIED.values(), ids=RETRIED.keys())
def test_that_what_was_surely_not_delivered_brings_no_secret_into_the_open(clinic, acts):
    with PracticeServer(script=Script(acts=acts)) as server:
        clinic.upload(server.url)
        assert [request.path for request in server.requests if request.path.endswith("samples")]

    assert clinic.outcomes()
    assert clinic.leaks() == []


def test_that_a_server_that_repeats_the_whole_request_brings_no_secret_into_the_open(clinic):
    with server_of(Echo) as (url, heard):
        clinic.upload(url)

    # The values did leave, as they should, so there was something to leak.
    assert {leak.what for leak in SEARCH.in_bytes(b"".join(heard), where="")} >= {"value 1", "value 6", "start 2"}
    assert clinic.outcomes() == ["refused"]
    assert clinic.leaks() == []


def test_that_for_programs_the_servers_own_words_stand_in_one_place_and_without_the_token(clinic):
    with server_of(Echo) as (url, _):
        clinic.upload(url, "--json")

    report = json.loads(clinic.out)
    [batch] = report["batches"]
    assert str(VALUES[0]) in batch["detail"]
    assert not {leak.what for leak in SEARCH.in_text(clinic.out, where="") if "token" in leak.what}
    batch["detail"] = ""
    clinic.out = json.dumps({**report, "files": [], "patient": None})
    assert {leak.what for leak in clinic.leaks()} == {"start 1", "start 6"}  # the span of the batch


@pytest.mark.parametrize(
    "script", [Script(status="Maintenance"), Script(minimal_api_version="v9.0")], ids=["maintenance", "outdated"]
)
def test_that_a_server_that_is_not_ready_brings_no_secret_into_the_open(clinic, script):
    with PracticeServer(script=script) as server:
        clinic.upload(server.url)

    assert clinic.code == 4
    assert clinic.leaks() == []


def test_that_a_connection_that_is_not_safe_brings_no_secret_into_the_open(clinic):
    with PracticeServer() as server:
        clinic.upload(server.url.replace("http://", "https://"))
        assert not server.requests

    assert clinic.code == 4
    assert clinic.leaks() == []


def test_that_a_server_that_is_not_there_brings_no_secret_into_the_open(clinic):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        clinic.upload(f"http://127.0.0.1:{nobody.getsockname()[1]}")

    assert clinic.code == 4
    assert clinic.leaks() == []
    assert "127.0.0.1" not in clinic.log + "".join(clinic.bundle)


@pytest.mark.parametrize("address", ["https://{}@clinic.example", "http://clinic.example/{}", "{}"])
def test_that_an_address_nobody_should_type_stays_out_of_all_files(clinic, address):
    clinic.upload(address.format(TOKEN))

    assert clinic.code == 4
    assert clinic.leaks() == []


# ── every failure of this program and its computer ────────────────────────────────────────────────────────────────


class CarelessError(Exception):
    """An error of the kind a library raises: its words repeat what it was given."""


def careless(*_args: object, **_options: object) -> None:
    value, name, token = VALUES, FILE, TOKEN
    raise CarelessError(WORDS, value, name, token)


CARELESS = {
    "planning": "gerosense_desktop.cli.make_plan",
    "screening": "gerosense_desktop.upload.check.screen",
    "reading": "gerosense_desktop.readers.delimited.DelimitedReader.read",
    "sending": "gerosense_desktop.api.client.GeroSenseClient.submit_samples",
    "asking for the status": "gerosense_desktop.api.client.GeroSenseClient.status",
    "opening the ledger": "gerosense_desktop.ledger.ledger.Ledger.open",
    "noting an outcome": "gerosense_desktop.ledger.ledger.write_answer",
    "noting an intent": "gerosense_desktop.ledger.ledger.write_intent",
    "saying it": "gerosense_desktop.report.Report.lines",
}


@pytest.mark.parametrize("place", CARELESS.values(), ids=CARELESS.keys())
def test_that_an_error_whose_words_hold_secrets_keeps_them(clinic, place):
    with PracticeServer() as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(place, careless)
        clinic.upload(server.url)

    assert clinic.code != 0
    assert "CarelessError" in clinic.log
    assert clinic.leaks() == []


SENDING = ["sending", "noting an outcome", "noting an intent", "saying it"]


@pytest.mark.parametrize("place", [CARELESS[name] for name in SENDING], ids=SENDING)
def test_that_the_code_and_the_outcomes_of_an_upload_that_broke_off_are_those_of_the_ledger(clinic, place):
    with PracticeServer() as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(place, careless)
        clinic.upload(server.url)
        kept = len(server.kept(PATIENT))

    counted = Counter(clinic.outcomes())
    assert clinic.code == (3 if counted else 4)
    assert kept == (0 if place in {CARELESS["sending"], CARELESS["noting an intent"]} else 6)
    if place == CARELESS["saying it"]:
        assert (clinic.out, counted) == ("", {"accepted": 1})
        assert "The command history says what was sent." in clinic.err
    else:
        assert ("6 samples sent without an answer that can be trusted" in clinic.out) == bool(counted["unknown"])
        assert "Something unexpected happened" in clinic.out


@pytest.mark.parametrize("place", [CARELESS[name] for name in SENDING], ids=SENDING)
def test_that_a_program_is_told_the_same(clinic, place):
    with PracticeServer() as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(place, careless)
        clinic.upload(server.url, "--json")

    report, counted = json.loads(clinic.out), Counter(clinic.outcomes())
    assert report["outcomes"] == {"not_sent": 0 if counted else 1} | {
        kind: counted[kind] for kind in ("accepted", "partly_accepted", "refused", "unknown")
    }
    assert report["undecided_unknown"] == 6 * counted["unknown"]
    assert clinic.code == (0 if place == CARELESS["saying it"] else 3 if counted else 4)


def test_that_a_damaged_ledger_brings_no_secret_into_the_open(clinic):
    damaged = clinic.paths.ledger.read_bytes()[:5000]
    clinic.paths.ledger.write_bytes(damaged)
    with PracticeServer() as server:
        clinic.upload(server.url)

    assert clinic.code == 4
    assert "damaged" in clinic.err
    assert clinic.paths.ledger.read_bytes() == damaged
    clinic.paths.ledger.unlink()  # nobody can read its cells
    assert clinic.leaks() == []


@pytest.mark.parametrize("content", [b"\x00" * 100, b"PK\x03\x04" + b"61.23456789" * 50, b"{", b"\xff\xfe\x00"])
def test_that_a_file_that_cannot_be_read_brings_no_secret_into_the_open(clinic, content):
    clinic.export.write_bytes(content)
    with PracticeServer() as server:
        clinic.upload(server.url)

    assert clinic.code == 2
    assert clinic.leaks() == []


def test_that_a_rejected_sample_brings_no_secret_into_the_open(clinic):
    rows = clinic.export.read_text().replace("count/min", f"{PATIENT} per minute")
    clinic.export.write_text(rows)
    with PracticeServer() as server:
        clinic.upload(server.url)

    assert "6 rejected" in clinic.out
    assert clinic.leaks() == []


def test_that_settings_with_a_secret_in_them_are_not_repeated(clinic):
    Settings(server_url="https://clinic.example").save(clinic.paths.settings)
    clinic.paths.settings.write_text(json.dumps({"workers": WORDS}))
    with PracticeServer() as server:
        clinic.upload(server.url)

    assert clinic.code == 4
    clinic.paths.settings.unlink()
    assert clinic.leaks() == []


# ── what is made of the ledger ────────────────────────────────────────────────────────────────────────────────────


def test_that_a_receipt_holds_whom_and_when_and_no_other_secret(clinic):
    with PracticeServer() as server:
        clinic.upload(server.url)
    with clinic.ledger() as ledger:
        save_csv(make_receipt(ledger, ledger.uploads()[0].id), clinic.work / "receipt.csv")

    assert clinic.outcomes() == ["accepted"]
    assert {leak.what for leak in clinic.leaks() if leak.where == "receipt.csv"} == IN_THE_LEDGER
    assert {leak.where for leak in clinic.leaks()} == {"receipt.csv"}


def test_that_of_a_patient_who_is_forgotten_nothing_is_left_anywhere(clinic):
    Settings(last_patient=PATIENT).save(clinic.paths.settings)
    keychain = MemoryKeychain()
    tokens = TokenStore(keychain)
    tokens.put(PATIENT, SecretStr(TOKEN))
    with PracticeServer(script=Script(outcomes=[200, 207, 400])) as server:
        for _ in range(2):
            clinic.upload(server.url)
    assert {leak.what for leak in SEARCH.in_folders([clinic.home])} == IN_THE_LEDGER

    with clinic.ledger() as ledger:
        settings = Settings.load(clinic.paths.settings)
        done = forget_patient(
            PATIENT, ledger=ledger, tokens=tokens, settings=settings, settings_file=clinic.paths.settings
        )
        assert SEARCH.in_folders([clinic.home, clinic.temporary]) == []

    assert (done.erased.uploads, done.token, done.problems) == (2, True, ())
    assert SEARCH.in_folders([clinic.home, clinic.temporary]) == []
    assert not keychain._secrets


# ── the search is seen to find ────────────────────────────────────────────────────────────────────────────────────


PLACES = ("home/logs/new.log", "temporary/left", "work/left")


PLANTED = [PATIENT, LABEL, TOKEN, *TOKEN.split("."), FILE, FOLDER, *map(str, VALUES)]


@pytest.mark.parametrize("secret", PLANTED, ids=range(len(PLANTED)))
def test_that_a_planted_secret_is_found_wherever_it_is_not_allowed(clinic, secret):
    clinic.out = clinic.err = f"… {secret} …"
    edit(clinic.paths.ledger, "UPDATE uploads SET server = ?", secret)
    for place in PLACES:
        (clinic.root / place).parent.mkdir(parents=True, exist_ok=True)
        (clinic.root / place).write_text(f"… {secret} …")

    expected = {"logs/new.log", "left", LEDGER, "standard output", "standard error"}
    if secret in {PATIENT, LABEL}:
        expected -= {LEDGER}
    if secret == FILE:
        expected -= {"standard output"}
    assert {leak.where.removesuffix("-wal") for leak in clinic.leaks()} == expected
