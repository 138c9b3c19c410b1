import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.errors import LedgerCorruptError
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.records import UnknownChoice
from gerosense_desktop.receipt.receipt import Ending, NoSuchUploadError, make_receipt, past_uploads
from tests.ledger.stage import edit, open_ledger
from tests.receipt.stage import FILES, PATIENT, upload

ALL = list(OutcomeKind)


def totals(receipt) -> dict[OutcomeKind, int]:
    return {total.kind: total.samples for total in receipt.totals if total.samples}


def test_that_a_receipt_says_all_that_the_ledger_knows_of_an_upload(ledger, path):
    upload_id = upload(ledger, ALL)
    edit(path, "UPDATE patients SET label = 'C-12'")

    receipt = make_receipt(ledger, upload_id)

    assert (receipt.upload_id, receipt.patient, receipt.label) == (upload_id, PATIENT, "C-12")
    assert (receipt.server, receipt.program_version, receipt.files) == ("clinic.example", "1.2.3", FILES)
    assert receipt.started_at.tzinfo is not None
    assert receipt.finished_at >= receipt.started_at
    assert receipt.batches == ledger.batches(upload_id)
    assert [batch.status_code for batch in receipt.batches] == [200, 207, 400, None, 503]
    assert totals(receipt) == dict.fromkeys(ALL, 3)
    assert [total.batches for total in receipt.totals] == [1] * 5


@pytest.mark.parametrize(
    ("outcomes", "options", "ending"),
    [
        ([OutcomeKind.ACCEPTED], {}, Ending.COMPLETE),
        ([OutcomeKind.REFUSED, OutcomeKind.UNKNOWN], {}, Ending.COMPLETE),
        ([OutcomeKind.ACCEPTED, OutcomeKind.NOT_SENT], {}, Ending.STOPPED),
        ([OutcomeKind.ACCEPTED], {"left": 3}, Ending.STOPPED),
        ([OutcomeKind.ACCEPTED, None], {"left": 1000, "finish": False}, Ending.CUT_OFF),
        ([], {"left": 7, "finish": False}, Ending.CUT_OFF),
    ],
)
def test_that_it_says_how_the_upload_ended(ledger, outcomes, options, ending):
    assert make_receipt(ledger, upload(ledger, outcomes, **options)).ending is ending


def test_that_an_upload_cut_off_by_a_crash_has_a_receipt_too(path):
    with open_ledger(path) as ledger:
        upload_id = upload(ledger, [OutcomeKind.ACCEPTED, None], left=10, finish=False)

    with open_ledger(path) as ledger:
        receipt = make_receipt(ledger, upload_id)

    assert receipt.finished_at is None
    assert totals(receipt) == {OutcomeKind.ACCEPTED: 3, OutcomeKind.UNKNOWN: 3, OutcomeKind.NOT_SENT: 10}
    assert receipt.batches[1].answered_at is None
    assert receipt.never_left == 10


def test_that_only_the_last_upload_begun_can_be_running(ledger, path):
    crashed = upload(ledger, [OutcomeKind.ACCEPTED], left=3, finish=False)
    runs = upload(ledger, [OutcomeKind.ACCEPTED], left=3, finish=False)

    with open_ledger(path) as uploader, uploader.upload_lock():
        assert make_receipt(ledger, runs).ending is Ending.RUNNING
        assert make_receipt(ledger, crashed).ending is Ending.CUT_OFF
        assert [past.ending for past in past_uploads(ledger)] == [Ending.RUNNING, Ending.CUT_OFF]

    assert make_receipt(ledger, runs).ending is Ending.CUT_OFF


def test_that_a_new_upload_does_not_change_an_old_receipt(ledger):
    upload_id = upload(ledger, ALL)
    before = make_receipt(ledger, upload_id)

    upload(ledger, [OutcomeKind.REFUSED] * 3)

    assert make_receipt(ledger, upload_id) == before


def test_that_the_persons_choice_is_in_the_receipt(ledger):
    upload_id = upload(ledger, [OutcomeKind.UNKNOWN])
    ledger.decide(ledger.undecided(), UnknownChoice.RESEND)

    receipt = make_receipt(ledger, upload_id)

    assert receipt.batches[0].choice is UnknownChoice.RESEND
    assert totals(receipt) == {OutcomeKind.UNKNOWN: 3}


def test_that_the_beginning_of_a_number_will_do(ledger):
    upload_id = upload(ledger, ALL)

    assert make_receipt(ledger, upload_id[:8].upper()).upload_id == upload_id


@pytest.mark.parametrize("name", ["", "no such upload"])
def test_that_an_upload_nobody_knows_is_an_error_in_words(ledger, name):
    upload(ledger, ALL)

    with pytest.raises(NoSuchUploadError, match="No upload"):
        make_receipt(ledger, name)


def test_that_a_number_that_fits_several_uploads_is_refused(ledger, path):
    for _ in range(2):
        upload(ledger, [])
    for number, row in enumerate(ledger.uploads()):
        edit(path, "UPDATE uploads SET id = ? WHERE id = ?", f"ab{number}", row.id)

    with pytest.raises(NoSuchUploadError, match="Several"):
        make_receipt(ledger, "ab")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE batches SET samples = samples + 1 WHERE number = 1",
        "UPDATE batches SET outcome = 'refused' WHERE number = 1",
        "UPDATE uploads SET samples = samples + 1",
        "UPDATE uploads SET samples = 3",
        "UPDATE uploads SET counts = '{}'",
        "DELETE FROM batches WHERE number = 1",
    ],
)
def test_that_a_receipt_that_does_not_add_up_is_none(ledger, path, damage):
    upload_id = upload(ledger, ALL)
    if damage.startswith("DELETE"):
        edit(path, "DELETE FROM fingerprints")
    edit(path, damage)

    with pytest.raises(LedgerCorruptError):
        make_receipt(ledger, upload_id)


@given(
    outcomes=st.lists(st.sampled_from([*ALL, None]), max_size=8),
    left=st.integers(0, 2000),
    finish=st.booleans(),
    devices=st.integers(1, 3),
)
def test_that_the_sums_are_the_whole(tmp_path_factory, outcomes, left, finish, devices):
    path = tmp_path_factory.mktemp("receipt") / "ledger" / "ledger.sqlite3"
    with open_ledger(path) as ledger:
        upload_id = upload(ledger, outcomes, left=left, finish=finish, devices=[f"d{n}" for n in range(devices)])

        receipt = make_receipt(ledger, upload_id)
        [past] = past_uploads(ledger)

    assert sum(total.samples for total in receipt.totals) == receipt.samples
    assert sum(total.batches for total in receipt.totals) == len(receipt.batches)
    assert sum(span.samples for batch in receipt.batches for span in batch.spans) + left == receipt.samples
    assert {kind: count for kind, count in past.samples.items() if count} == totals(receipt)
    assert past.ending is receipt.ending


def test_that_the_list_of_uploads_is_of_one_patient_or_of_all(ledger):
    first = upload(ledger, ALL)
    second = upload(ledger, [OutcomeKind.ACCEPTED], patient="patient-8")

    assert [past.record.id for past in past_uploads(ledger)] == [second, first]
    assert [past.record.id for past in past_uploads(ledger, patient=PATIENT)] == [first]
    assert past_uploads(ledger, patient="nobody") == ()


def test_that_an_empty_ledger_lists_nothing(ledger: Ledger):
    assert past_uploads(ledger) == ()
