from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, OutcomeKind, PartlyAccepted, Refused, Unknown
from gerosense_desktop.gui.locale_text import NO_BREAK
from gerosense_desktop.gui.models.batch_table_model import BatchColumn, BatchTableModel
from gerosense_desktop.gui.models.file_table_model import PROGRESS_ROLE, FileColumn, FileTableModel
from gerosense_desktop.gui.models.outcome_look import (
    data_type_icon,
    data_type_text,
    outcome_colour,
    outcome_icon,
    outcome_text,
    what_next,
)
from gerosense_desktop.gui.models.series_table_model import SeriesColumn, SeriesTableModel
from gerosense_desktop.gui.review import ReviewedSeries
from gerosense_desktop.gui.theme import LIGHT
from gerosense_desktop.readers.source import Source
from gerosense_desktop.resources import resource_path
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchStarted,
    FileAsks,
    FileFailed,
    FileOpened,
    FileProgress,
    RunFinished,
)
from tests.gui.samples import EXPORT, FIRST, LAST, batches, checked, file_read

SPAN = f"Oct{NO_BREAK}12{NO_BREAK}– Nov{NO_BREAK}23,{NO_BREAK}2026"


def text(model, row: int, column: int, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


# ── files ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def files(qapp) -> FileTableModel:
    return FileTableModel()


def test_that_the_file_model_is_a_sound_model(files, qtmodeltester):
    files.apply([FileOpened(source=EXPORT, reader="a", reader_title="Apple Health export"), checked()])
    qtmodeltester.check(files)


def test_that_a_file_shows_how_far_it_is_read_in_megabytes_and_samples(files):
    files.apply([FileOpened(source=EXPORT, reader="a", reader_title="Apple Health export")])
    assert text(files, 0, FileColumn.STATE) == "Opening…"
    assert text(files, 0, FileColumn.STATE, PROGRESS_ROLE) == 0.0

    files.apply([FileProgress(source=EXPORT, bytes_done=4_100_000, bytes_total=41_000_000, samples=1)])

    assert text(files, 0, FileColumn.FILE) == "export.zip"
    assert text(files, 0, FileColumn.FORMAT) == "Apple Health export"
    assert text(files, 0, FileColumn.STATE) == "4.1 MB of 41 MB · 1 sample"
    assert text(files, 0, FileColumn.STATE, PROGRESS_ROLE) == pytest.approx(0.1)


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (file_read(read=1440), "1,440 samples"),
        (file_read(read=1440, rejected=41), "1,440 samples · 41 cannot be sent"),
        (file_read(read=2, cut_short="It ends in the middle."), "2 samples · It ends in the middle."),
        (FileFailed(source=EXPORT, user_message="This is a picture."), "This is a picture."),
        (
            FileAsks(source=EXPORT, reader="t", reader_title="Table", questions=()),
            "Needs an answer from you before it can be read",
        ),
    ],
)
def test_that_every_result_of_a_file_has_words_and_an_icon(files, result, words):
    files.apply([result])

    assert text(files, 0, FileColumn.STATE) == words
    assert not text(files, 0, FileColumn.STATE, Qt.ItemDataRole.DecorationRole).isNull()
    assert text(files, 0, FileColumn.STATE, PROGRESS_ROLE) is None
    assert files.result_at(0) == result


def test_that_only_what_became_of_files_is_told_with_their_names_in_their_order(files):
    other, third = Source(Path("/data/photo.heic")), Source(Path("/data/steps.csv"))
    files.apply([FileOpened(source=file, reader="a", reader_title="A") for file in (EXPORT, other, third)])
    files.apply([FileProgress(source=EXPORT, bytes_done=1, bytes_total=2, samples=1)])
    assert files.finished_texts() == []

    files.apply([FileFailed(source=other, user_message="This is a picture.")])
    files.apply([file_read(read=1440, rejected=41)])

    assert files.finished_texts() == [
        "export.zip: 1,440 samples · 41 cannot be sent",
        "photo.heic: This is a picture.",
    ]
    files.clear()
    assert files.finished_texts() == []


def test_that_the_whole_path_and_the_whole_result_are_there_on_hovering(files):
    files.apply([file_read()])

    assert text(files, 0, FileColumn.FILE, Qt.ItemDataRole.ToolTipRole) == str(EXPORT.path)
    assert text(files, 0, FileColumn.STATE, Qt.ItemDataRole.ToolTipRole) == "30 samples"


def test_that_clearing_forgets_the_files(files):
    files.apply([file_read()])
    files.clear()
    assert files.rowCount() == 0
    assert files.data(QModelIndex()) is None


# ── series ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_the_series_model_is_sound_and_speaks_of_every_column(qapp, qtmodeltester):
    model = SeriesTableModel()
    model.show_series(
        [
            ReviewedSeries(
                data_type="steps", device_name="iPhone", samples=2300, first=FIRST, last=LAST, new=300,
                already_sent=2000, held_back=2, rejected=41, sent_up_to=FIRST,
            ),
            ReviewedSeries(data_type="", device_name="", rejected=1),
        ]
    )  # fmt: skip
    qtmodeltester.check(model)

    assert [text(model, 0, column) for column in SeriesColumn] == [
        "Steps", "iPhone", SPAN, "2,300", "300", "2,000", "2", "41",
    ]  # fmt: skip
    assert [text(model, 1, column) for column in SeriesColumn] == ["Not said", "No name", "–", "0", "–", "–", "–", "1"]
    tip = Qt.ItemDataRole.ToolTipRole
    assert text(model, 0, SeriesColumn.ALREADY_SENT, tip) == "Everything up to Oct 12, 2026 was sent before."
    assert text(model, 0, SeriesColumn.SPAN, tip).startswith("Oct 12, 2026, ")
    assert text(model, 1, SeriesColumn.NEW, tip) == "Known once the patient is."
    assert model.data(QModelIndex()) is None


# ── batches ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def table(qapp) -> BatchTableModel:
    model = BatchTableModel()
    model.show_batches(batches(6), host="gerosense.example")
    return model


def test_that_the_batch_model_is_a_sound_model(table, qtmodeltester):
    table.apply([BatchStarted(number=1, attempt=1), BatchFinished(number=2, outcome=Accepted(), attempts=1)])
    qtmodeltester.check(table)


def test_that_a_batch_goes_from_waiting_over_sending_to_its_outcome(table):
    assert [text(table, 0, column) for column in BatchColumn] == [
        "1", "Steps", "iPhone", SPAN, "1,000", "Waiting", "–", "",
    ]  # fmt: skip
    table.apply([BatchStarted(number=1, attempt=2)])
    assert text(table, 0, BatchColumn.OUTCOME) == "Sending…"
    assert table.under_way == 1

    table.apply([BatchFinished(number=1, outcome=Refused(detail="no\n  indeed"), attempts=2)])

    assert text(table, 0, BatchColumn.OUTCOME) == "Refused"
    assert text(table, 0, BatchColumn.ATTEMPTS) == "2"
    assert text(table, 0, BatchColumn.WORDS) == "no indeed"
    assert table.words_at(0) == "no\n  indeed"
    assert (table.finished, table.finished_samples, table.under_way) == (1, 1000, 0)


def test_that_of_an_accepted_batch_no_raw_answer_is_shown(table):
    table.apply([BatchFinished(number=1, outcome=Accepted(detail='{"status": "ok"}'), attempts=1)])

    assert text(table, 0, BatchColumn.WORDS) == table.words_at(0) == ""


def test_that_at_the_end_what_waited_was_not_sent_and_of_what_had_left_nobody_knows(table):
    busy = NotSent(cause=Cause.BUSY, status_code=503)
    table.apply(
        [
            BatchFinished(number=1, outcome=Accepted(), attempts=1),
            BatchStarted(number=2, attempt=1),
            BatchStarted(number=3, attempt=1),
            BatchPutBack(number=3, outcome=busy, attempts=1),
        ]
    )

    table.show_ended()

    said = [text(table, row, BatchColumn.OUTCOME) for row in range(5)]
    assert said == ["Accepted", "Unknown", "Not sent", "Not sent", "Not sent"]
    assert table.any_sent


def test_that_batches_that_never_reached_the_server_count_as_nothing_sent(table):
    table.apply([BatchFinished(number=1, outcome=NotSent(cause=Cause.NO_CONNECTION), attempts=1)])
    table.show_ended()

    assert not table.any_sent


def test_that_the_five_outcomes_differ_in_word_icon_and_words(table):
    outcomes = [
        Accepted(),
        PartlyAccepted(detail="one left out"),
        Refused(detail="no"),
        Unknown(cause=Cause.SERVER_ERROR, status_code=500, detail="oops"),
        NotSent(cause=Cause.NO_CONNECTION, detail="ConnectTimeout"),
    ]
    table.apply([BatchFinished(number=n, outcome=outcome, attempts=1) for n, outcome in enumerate(outcomes, start=1)])

    words = [text(table, row, BatchColumn.OUTCOME) for row in range(5)]
    assert words == ["Accepted", "Partly accepted", "Refused", "Unknown", "Not sent"]
    keys = {text(table, row, BatchColumn.OUTCOME, Qt.ItemDataRole.DecorationRole).cacheKey() for row in range(5)}
    assert len(keys) == 5
    assert text(table, 0, BatchColumn.OUTCOME, Qt.ItemDataRole.ForegroundRole) == QColor(LIGHT.good)
    assert table.words_at(3) == "The server gerosense.example reported a fault of its own. Try again later. oops"
    assert table.words_at(4).startswith("The server gerosense.example cannot be reached.")
    assert [table.batches_with(kind) for kind in OutcomeKind] == [1, 1, 1, 1, 1]
    assert table.samples_with(OutcomeKind.REFUSED) == 1000


def test_that_a_bundle_of_events_is_one_change(table, qtbot):
    bundle = [BatchFinished(number=number, outcome=Accepted(), attempts=1) for number in range(1, 7)]
    changes = []
    table.dataChanged.connect(lambda first, last: changes.append((first.row(), last.row())))

    table.apply(bundle)
    table.apply([RunFinished(finished_at=LAST, samples_by_outcome=checked().rejected_by_reason)])

    assert changes == [(0, 5)]


def test_that_a_batch_tells_its_exact_span_on_hovering(table):
    assert " – " in text(table, 0, BatchColumn.SPAN, Qt.ItemDataRole.ToolTipRole)
    assert text(table, 0, BatchColumn.SAMPLES, Qt.ItemDataRole.ToolTipRole) is None
    assert table.data(QModelIndex()) is None


# ── looks ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("kind", list(OutcomeKind))
def test_that_every_outcome_has_a_word_an_icon_a_colour_and_a_next_step(qapp, kind):
    assert outcome_text(kind)
    assert what_next(kind).endswith(".")
    assert resource_path(f"icons/{outcome_icon(kind)}.svg").exists()
    assert getattr(LIGHT, outcome_colour(kind))


def test_that_a_data_type_nobody_knows_is_shown_as_the_file_has_it(qapp):
    assert [data_type_text(name) for name in ("steps", "bpm", "", "sleep")] == [
        "Steps", "Heart rate", "Not said", "sleep",
    ]  # fmt: skip
    assert [data_type_icon(name) for name in ("steps", "bpm", "sleep")] == ["steps", "bpm", "unknown"]
