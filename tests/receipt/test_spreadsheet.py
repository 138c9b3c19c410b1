import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.private_files import HAS_MODES
from gerosense_desktop.receipt.receipt import make_receipt
from gerosense_desktop.receipt.spreadsheet import COLUMNS, ReceiptNotSavedError, save_csv, write_csv
from tests.full_disk import full_after
from tests.ledger.stage import open_ledger
from tests.receipt.stage import FILES, upload

ALL = list(OutcomeKind)


def text_of(receipt) -> str:
    stream = io.StringIO(newline="")
    write_csv(receipt, stream)
    return stream.getvalue()


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_that_the_columns_are_what_other_programs_read(ledger):
    text = text_of(make_receipt(ledger, upload(ledger, ALL)))

    assert text.splitlines()[0] == (
        "\ufeffupload_id,patient,patient_label,server,program_version,started_at,finished_at,ending,files_sha256,"
        "batch,data_type,device_name,first,last,samples,outcome,status_code,attempts,payload_hash,intended_at,"
        "answered_at,choice"
    )
    assert tuple(rows_of(text)[0]) == COLUMNS


def test_that_every_line_ends_as_rfc_4180_says(ledger):
    text = text_of(make_receipt(ledger, upload(ledger, ALL)))

    assert text.count("\r\n") == text.count("\n") == 6
    assert text.endswith("\r\n")


def test_that_one_line_is_one_device_of_one_batch(ledger):
    receipt = make_receipt(ledger, upload(ledger, [OutcomeKind.ACCEPTED], devices=["iPhone", "Watch"]))

    phone, watch = rows_of(text_of(receipt))

    assert phone["device_name"] == "iPhone"
    assert watch | {"device_name": "iPhone"} == phone
    assert phone["batch"] == "1"
    assert phone["first"] == "2026-11-01T12:00:00+00:00"
    assert phone["last"] == "2026-11-01T12:02:00+00:00"
    assert (phone["outcome"], phone["status_code"], phone["attempts"]) == ("accepted", "200", "1")
    assert phone["files_sha256"] == " ".join(FILES)


def test_that_the_samples_of_all_lines_add_up(ledger):
    receipt = make_receipt(ledger, upload(ledger, [*ALL, None], left=5, finish=False))

    rows = rows_of(text_of(receipt))

    assert sum(int(row["samples"]) for row in rows) == receipt.samples
    assert rows[-1]["batch"] == ""
    assert (rows[-1]["outcome"], rows[-1]["samples"], rows[-1]["attempts"]) == ("not_sent", "5", "0")
    assert (rows[-2]["outcome"], rows[-2]["attempts"], rows[-2]["answered_at"]) == ("unknown", "", "")


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "\uff1d", "\uff0b", "\uff0d", "\uff20"]
)
def test_that_no_name_is_taken_for_a_formula(ledger, start):
    name = f"{start}cmd|' /C calc'!A0"
    receipt = make_receipt(ledger, upload(ledger, [OutcomeKind.ACCEPTED], devices=[name], patient=name))

    [row] = rows_of(text_of(receipt))

    assert row["device_name"] == f"'{name}"
    assert row["patient"] == f"'{name}"


NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)


@given(names=st.lists(NAMES, min_size=1, max_size=4, unique=True))
def test_that_any_name_comes_back_and_is_no_formula(tmp_path_factory, names):
    with open_ledger(tmp_path_factory.mktemp("csv") / "ledger" / "ledger.sqlite3") as ledger:
        receipt = make_receipt(ledger, upload(ledger, [OutcomeKind.ACCEPTED], devices=names))

    rows = rows_of(text_of(receipt))

    assert len(rows) == len(names)
    for row, name in zip(rows, names, strict=True):
        assert row["device_name"] in {name, f"'{name}"}
        assert row["device_name"].lstrip(" ")[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}


def test_that_a_saved_receipt_is_utf8_with_a_byte_order_mark(ledger, tmp_path):
    receipt = make_receipt(ledger, upload(ledger, [OutcomeKind.ACCEPTED], devices=["Änne’s Uhr"]))

    save_csv(receipt, tmp_path / "receipt.csv")

    content = (tmp_path / "receipt.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode() == text_of(receipt)
    assert "Änne’s Uhr" in content.decode()
    if HAS_MODES:
        assert (tmp_path / "receipt.csv").stat().st_mode & 0o077 == 0


def test_that_a_full_disk_leaves_the_old_file_and_no_half_one(ledger, tmp_path):
    receipt, path = make_receipt(ledger, upload(ledger, ALL)), tmp_path / "receipt.csv"
    path.write_text("the receipt of before")

    with full_after(1000), pytest.raises(ReceiptNotSavedError, match="can be saved again"):
        save_csv(receipt, path)

    assert path.read_text() == "the receipt of before"
    assert {path.name for path in tmp_path.iterdir()} == {"receipt.csv", "ledger"}


def test_that_a_place_that_cannot_be_written_is_an_error_and_no_half_file(ledger, tmp_path):
    receipt = make_receipt(ledger, upload(ledger, ALL))
    (tmp_path / "folder").mkdir()

    for path in (tmp_path / "folder", tmp_path / "none" / "receipt.csv"):
        with pytest.raises(ReceiptNotSavedError, match="disk full"):
            save_csv(receipt, path)

    assert {path.name for path in tmp_path.iterdir()} == {"folder", "ledger"}
