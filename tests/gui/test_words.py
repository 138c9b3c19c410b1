"""The words, numbers and choices that need no window."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, QMimeData, QUrl

from gerosense_desktop.gui.dropped_files import dropped_files
from gerosense_desktop.gui.locale_text import (
    batches_text,
    count_text,
    day_text,
    device_text,
    duration_text,
    megabytes_text,
    samples_text,
    span_text,
)
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.readiness import Fix, readiness_of
from gerosense_desktop.gui.review import review_of
from gerosense_desktop.gui.review_sentence import review_sentence
from gerosense_desktop.gui.upload_progress import UploadProgress
from gerosense_desktop.upload.events import FileAsks
from tests.gui.samples import EXPORT, FIRST, LAST, accepted, checked, file_read, plan, rejected, token

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
ASKS = FileAsks(source=EXPORT, reader="t", reader_title="Table", questions=())
NOTHING = accepted().clear()


@pytest.fixture
def german(qapp):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


# ── numbers ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_numbers_and_days_are_written_in_the_persons_way(qapp):
    assert count_text(6_000_000_000) == "6,000,000,000"
    assert (samples_text(1), samples_text(2300)) == ("1 sample", "2,300 samples")
    assert (batches_text(1), batches_text(12)) == ("1 batch", "12 batches")
    assert day_text(FIRST) == "Oct 12, 2026"
    assert span_text(FIRST, LAST) == "Oct 12 – Nov 23, 2026"
    assert span_text(FIRST, FIRST + timedelta(minutes=1)) == "Oct 12, 2026"
    assert span_text(FIRST - timedelta(days=400), LAST) == "Sep 7, 2025 – Nov 23, 2026"


def test_that_another_language_writes_them_its_own_way(german):
    assert count_text(2300) == "2.300"
    assert span_text(FIRST, LAST) == "12. Okt. – 23. Nov. 2026"
    assert megabytes_text(4_100_000) == "4,1 MB"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(5, "less than a minute"), (170, "about 3 min"), (7_800, "about 2 h 10 min")],
)
def test_that_durations_are_said_as_people_say_them(qapp, seconds, words):
    assert duration_text(seconds) == words


def test_that_progress_tells_percent_and_time_left_once_there_is_a_pace():
    assert UploadProgress(samples_done=0, samples_total=0, elapsed=0).percent == 100
    assert UploadProgress(samples_done=999, samples_total=1000, elapsed=1).percent == 99
    assert UploadProgress(samples_done=500, samples_total=1000, elapsed=1).seconds_left is None
    assert UploadProgress(samples_done=0, samples_total=1000, elapsed=60).seconds_left is None
    assert UploadProgress(samples_done=250, samples_total=1000, elapsed=10).seconds_left == pytest.approx(30)


def test_that_only_local_files_of_a_drop_are_taken(tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a")), QUrl("https://example.org/b"), QUrl("file:")])
    assert dropped_files(data) == [tmp_path / "a"]


# ── patient, readiness ────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_patient_knows_when_the_token_ends():
    patient = Patient.of(token(expires_at=NOW))
    assert patient.ended(now=NOW)
    assert patient.ends_soon(now=NOW - timedelta(minutes=10))
    assert not patient.ends_soon(now=NOW - timedelta(hours=1))
    assert not Patient.of(token(expires_at=None)).ended(now=NOW)


@pytest.mark.parametrize(
    ("review", "patient", "server", "words", "fix"),
    [
        (review_of(checked(ASKS, frame=NOTHING), plan=None), "p", "s", "A file needs an answer", Fix.ANSWER),
        (review_of(checked(frame=NOTHING), plan=None), "p", "s", "There is nothing in these files", Fix.FILES),
        (review_of(checked(), plan=None), None, "s", "Add the patient's token", Fix.PATIENT),
        (review_of(checked(), plan=plan()), "ended", "s", "The patient's token has ended", Fix.PATIENT),
        (review_of(checked(), plan=plan()), "patient-1", "", "Set the address", Fix.SERVER),
        (review_of(checked(), plan=plan()), "patient-2", "s", "The files are being compared", None),
        (review_of(checked(), plan=plan(batch_count=0, already_sent=9)), "patient-1", "s", "Nothing is new", Fix.FILES),
        (
            review_of(checked(), plan=plan(batch_count=0, new=2, held_back=2)),
            "patient-1",
            "s",
            "There are too few",
            Fix.FILES,
        ),
        (review_of(checked(), plan=plan()), "patient-1", "s", "", None),
    ],
)
def test_that_the_upload_button_says_why_not_and_what_is_first(qapp, review, patient, server, words, fix):
    who = None
    if patient is not None:
        end = NOW - timedelta(days=1) if patient == "ended" else None
        who = Patient.of(token(patient, expires_at=end))

    readiness = readiness_of(review, patient=who, server=server, now=NOW)

    assert readiness.ready is not bool(words)
    assert readiness.reason.startswith(words)
    assert readiness.fix is fix


# ── review ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_rejected_samples_stand_in_their_series_and_others_in_rows_of_their_own(qapp):
    gone = rejected({"data_type": "steps", "device_name": "iPhone"}, {"data_type": None, "device_name": None})

    for what_is_planned in (None, plan()):
        review = review_of(checked(file_read(read=12, rejected=2), gone=gone), plan=what_is_planned)
        rows = [(row.data_type, row.device_name, row.rejected) for row in review.series]
        assert rows == [("steps", "iPhone", 1), ("", "", 1)]
        assert (review.read, review.rejected) == (12, 2)


@pytest.mark.parametrize(
    ("review", "sentence"),
    [
        (
            review_of(checked(gone=rejected({})), plan=plan(devices=("iPad", "iPhone"), already_sent=480)),
            "3,000 new samples from iPad and iPhone, Oct 12 – Nov 23, 2026. 480 were sent before. 1 cannot be sent.",
        ),
        (
            review_of(checked(), plan=plan(new=3002, held_back=2)),
            "3,002 new samples from iPhone, Oct 12 – Nov 23, 2026. 2 of them are held back for now.",
        ),
        (
            review_of(checked(), plan=plan(batch_count=0, already_sent=10)),
            "Nothing is new: all 10 samples were sent before.",
        ),
        (review_of(checked(), plan=plan(batch_count=0, new=2)), "2 samples new, held back until there are 3."),
        (
            review_of(checked(frame=accepted(devices=("a", "b", "c", "d"))), plan=None),
            "40 samples from 4 devices, Oct 12, 2026.",
        ),
        (
            review_of(checked(frame=accepted(devices=("a", "b", "c"))), plan=None),
            "30 samples from a, b and c, Oct 12, 2026.",
        ),
        (review_of(checked(frame=NOTHING), plan=None), "No samples were found in these files."),
        (
            review_of(checked(frame=NOTHING, gone=rejected({})), plan=None),
            "No sample in these files can be sent. 1 cannot be sent.",
        ),
        (review_of(checked(ASKS, frame=NOTHING), plan=None), "A file needs an answer from you before it can be read."),
    ],
)
def test_that_the_review_begins_with_a_sentence(qapp, review, sentence):
    assert review_sentence(review) == sentence


@pytest.mark.parametrize(("length", "shown"), [(0, 0), (120, 120), (121, 121), (900_000, 121)])
def test_that_a_name_is_shown_as_far_as_it_can_be_read(length, shown):
    text = device_text("x" * length)

    assert len(text) == shown
    assert text.endswith("…") is (length > 120)
