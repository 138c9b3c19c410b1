from dataclasses import fields

from gerosense_desktop.api.limits import DataType
from gerosense_desktop.api.outcomes import OutcomeKind
from gerosense_desktop.ledger.records import UnknownChoice
from gerosense_desktop.receipt.document import Document, make_document
from gerosense_desktop.receipt.receipt import Ending, make_receipt
from gerosense_desktop.receipt.words import ReceiptWords
from tests.ledger.stage import edit
from tests.receipt.stage import FILES, PATIENT, upload

ALL = list(OutcomeKind)


def texts(document: Document) -> list[str]:
    found = [document.title, document.about]
    for section in document.sections:
        found += [section.title, *section.paragraphs, *(text for fact in section.facts for text in fact)]
        if section.table is not None:
            found += [column.title for column in section.table.columns]
            found += [cell for row in section.table.rows for cell in row]
    return found


def test_that_a_document_says_who_when_where_and_how_it_ended(ledger, path):
    upload_id = upload(ledger, ALL)
    edit(path, "UPDATE patients SET label = 'C-12'")

    said = texts(make_document(make_receipt(ledger, upload_id)))

    for text in (PATIENT, "C-12", "clinic.example", upload_id, "GeroSense Desktop 1.2.3", *FILES):
        assert text in said
    assert "Ended early: not every batch went out. The rest is still to be sent." in said


def test_that_the_totals_are_summed_up(ledger):
    document = make_document(make_receipt(ledger, upload(ledger, ALL, left=1500)))

    table = document.sections[1].table
    assert table.total
    assert table.rows[-1] == ("Total", "5", "1,515")
    assert table.rows[-2] == ("Not sent", "1", "1,503")
    assert document.sections[1].paragraphs == ("1,500 of the samples not sent were in batches whose turn never came.",)


def test_that_every_table_is_whole(ledger):
    document = make_document(make_receipt(ledger, upload(ledger, [*ALL, None], devices=["iPhone", "Watch"])))

    for section in document.sections:
        if section.table is not None:
            assert {len(row) for row in section.table.rows} == {len(section.table.columns)}
    assert len(document.sections[2].table.rows) == 12


def test_that_an_unanswered_batch_shows_no_answer(ledger):
    upload_id = upload(ledger, [None], finish=False)
    ledger.decide(ledger.undecided(), UnknownChoice.KEEP)

    [row] = make_document(make_receipt(ledger, upload_id)).sections[2].table.rows

    assert row[6:9] == ("Unknown", "–", "–")
    assert row[10:12] == ("–", "Leave as it is")


def test_that_an_upload_without_a_batch_has_a_document(ledger, path):
    upload_id = upload(ledger, [], left=7, finish=False)
    edit(path, "UPDATE uploads SET file_hashes = '[]'")

    document = make_document(make_receipt(ledger, upload_id))

    assert document.sections[2].table is None
    assert "None were recorded." in texts(document)


def test_that_another_language_leaves_no_english_word(ledger):
    strange = {}
    for field in fields(ReceiptWords):
        if field.name in {"show_time", "show_number"}:
            strange[field.name] = lambda shown: "#"
        elif field.name in {"never_left", "program_version"} or isinstance(field.default, str):
            strange[field.name] = "#"
    words = ReceiptWords(
        **strange,
        data_types=dict.fromkeys(DataType, "#"),
        outcomes=dict.fromkeys(OutcomeKind, "#"),
        endings=dict.fromkeys(Ending, "#"),
        choices=dict.fromkeys(UnknownChoice, "#"),
    )
    upload_id = upload(ledger, ALL, left=3)
    ledger.decide(ledger.undecided(), UnknownChoice.KEEP)
    receipt = make_receipt(ledger, upload_id)

    facts = {PATIENT, "clinic.example", upload_id, *FILES, "Watch", "200", "207", "400", "503"}
    facts |= {batch.payload_hash for batch in receipt.batches}
    assert set(texts(make_document(receipt, words=words))) == {"#", *facts}
