import argparse
import io
import json

import pytest

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.arguments import add_history_options, add_receipt_options
from gerosense_desktop.receipt.command import show_history, show_receipt
from gerosense_desktop.receipt.receipt import NoSuchUploadError, make_receipt
from tests.ledger.stage import edit
from tests.receipt.stage import PATIENT, upload

ALL = list(OutcomeKind)


def say(ledger, command: str, *arguments: str) -> str:
    parser, out = argparse.ArgumentParser(), io.StringIO(newline="")
    add, show = {
        "history": (add_history_options, show_history),
        "receipt": (add_receipt_options, show_receipt),
    }[command]
    add(parser)
    assert show(parser.parse_args(arguments), ledger=ledger, out=out) == 0
    return out.getvalue()


def test_that_the_history_names_every_upload(ledger, path):
    first = upload(ledger, ALL)
    edit(path, "UPDATE patients SET label = 'C-12'")
    second = upload(ledger, [OutcomeKind.ACCEPTED, None], left=2000, finish=False, patient="patient-8")

    newest, oldest = say(ledger, "history").splitlines()

    assert newest.startswith(second)
    assert newest.endswith("patient-8  accepted 3, unknown 3, not sent 2,000")
    assert "Cut off" in newest
    assert oldest.startswith(first)
    assert f"{PATIENT} (C-12)" in oldest
    assert say(ledger, "history", "--patient", PATIENT).splitlines() == [oldest]


def test_that_an_empty_history_says_so(ledger):
    assert say(ledger, "history") == "There are no uploads yet.\n"
    assert json.loads(say(ledger, "history", "--json")) == {"uploads": [], "error": None}


def test_that_the_history_is_there_for_programs(ledger):
    upload_id = upload(ledger, [OutcomeKind.ACCEPTED])

    [said] = json.loads(say(ledger, "history", "--json"))["uploads"]

    assert said["upload_id"] == upload_id
    assert said["ending"] == "complete"
    assert said["samples_by_outcome"] == {
        "accepted": 3,
        "partly_accepted": 0,
        "refused": 0,
        "unknown": 0,
        "not_sent": 0,
    }


def test_that_a_receipt_is_printed(ledger):
    upload_id = upload(ledger, ALL)

    said = say(ledger, "receipt", upload_id)

    assert "Receipt of an upload" in said
    assert upload_id in said
    assert "  Accepted               1        3" in said


def test_that_a_receipt_is_there_for_programs(ledger):
    upload_id = upload(ledger, [*ALL, None], left=9, finish=False)

    said = json.loads(say(ledger, "receipt", upload_id, "--json"))

    assert said["upload_id"] == upload_id
    assert (said["ending"], said["finished_at"], said["samples_never_left"]) == ("cut_off", None, 9)
    assert sum(total["samples"] for total in said["totals"].values()) == said["samples"]
    assert [batch["outcome"] for batch in said["batches"]] == [*(kind.value for kind in ALL), "unknown"]
    assert said["batches"][0]["spans"] == [
        {
            "device_name": "Watch",
            "first": "2026-11-01T12:00:00+00:00",
            "last": "2026-11-01T12:02:00+00:00",
            "samples": 3,
        }
    ]


def test_that_a_receipt_is_saved_or_printed_as_csv(ledger, tmp_path):
    upload_id, path = upload(ledger, ALL), tmp_path / "receipt.csv"

    assert say(ledger, "receipt", upload_id, "--csv", str(path)) == "The receipt was saved.\n"

    assert path.read_bytes().decode() == say(ledger, "receipt", upload_id, "--csv", "-")
    assert make_receipt(ledger, upload_id).upload_id in path.read_text()


def test_that_an_upload_nobody_knows_is_an_error(ledger):
    with pytest.raises(NoSuchUploadError):
        say(ledger, "receipt", "ffff")
