"""The table of batches stays true whatever order a run tells its events in."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Refused, Unknown
from gerosense_desktop.gui.models.batch_table_model import BatchColumn, BatchTableModel
from gerosense_desktop.upload.events import BatchFinished, BatchPutBack, BatchSplit, BatchStarted, BatchSummary
from tests.gui.samples import batches

BUSY = NotSent(cause=Cause.BUSY)
OUTCOMES = [Accepted(), Refused(), Unknown(cause=Cause.NO_ANSWER), NotSent(cause=Cause.CANCELLED)]


def split(batch: BatchSummary, *, number: int) -> BatchSplit:
    size = batch.samples // 2
    return BatchSplit(
        number=batch.number,
        parts=(replace(batch, samples=size), replace(batch, number=number, samples=batch.samples - size)),
    )


@st.composite
def runs(draw) -> list:
    """Events in an order a run may tell them in."""
    waiting = list(batches(5, samples=60))
    next_number = len(waiting) + 1
    in_flight, attempts, events = [], dict.fromkeys(range(1, 100), 0), []
    for _ in range(draw(st.integers(0, 30))):
        if waiting and draw(st.booleans()):
            batch = waiting.pop(0)
            attempts[batch.number] += 1
            events.append(BatchStarted(number=batch.number, attempt=attempts[batch.number]))
            in_flight.append(batch)
        elif in_flight:
            batch = in_flight.pop(draw(st.integers(0, len(in_flight) - 1)))
            number = batch.number
            match draw(st.sampled_from(["finish", "put back", "split"])):
                case "finish":
                    outcome = draw(st.sampled_from(OUTCOMES))
                    events.append(BatchFinished(number=number, outcome=outcome, attempts=attempts[number]))
                case "put back":
                    events.append(BatchPutBack(number=number, outcome=BUSY, attempts=attempts[number]))
                    waiting.append(batch)
                case _ if batch.samples >= 6:
                    events.append(BatchPutBack(number=number, outcome=BUSY, attempts=attempts[number]))
                    event = split(batch, number=next_number)
                    attempts[next_number] = attempts[number]
                    next_number += 1
                    events.append(event)
                    waiting.extend(event.parts)
                case _:
                    waiting.append(batch)
                    events.append(BatchPutBack(number=number, outcome=BUSY, attempts=attempts[number]))
    return events


@given(events=runs(), bundle=st.integers(1, 7))
def test_that_the_figures_are_those_of_the_rows_and_no_sample_comes_or_goes(qapp, events, bundle):
    model = BatchTableModel()
    model.show_batches(batches(5, samples=60), host="gerosense.example")
    for start in range(0, len(events), bundle):
        model.apply(events[start : start + bundle])

    rows = [model.row_at(row) for row in range(model.rowCount())]

    assert sum(row.batch.samples for row in rows) == 300
    assert [row.batch.number for row in rows] == list(range(1, len(rows) + 1))
    assert model.rowCount() == 5 + sum(isinstance(event, BatchSplit) for event in events)
    assert model.under_way == sum(row.in_flight for row in rows)
    assert model.finished == sum(row.outcome is not None for row in rows)
    assert model.finished_samples == sum(row.batch.samples for row in rows if row.outcome is not None)
    assert not any(row.in_flight and (row.outcome or row.put_back) for row in rows)


@pytest.fixture
def table(qapp) -> BatchTableModel:
    model = BatchTableModel()
    model.show_batches(batches(3), host="gerosense.example")
    return model


def words(model: BatchTableModel, row: int, column: BatchColumn) -> str:
    return str(model.index(row, column).data())


def test_that_a_batch_put_back_differs_from_one_that_was_never_sent(table):
    table.apply([BatchStarted(number=1, attempt=1), BatchPutBack(number=1, outcome=BUSY, attempts=1)])

    assert words(table, 0, BatchColumn.OUTCOME) == "To be sent again"
    assert words(table, 1, BatchColumn.OUTCOME) == "Waiting"
    assert words(table, 0, BatchColumn.WORDS) == "The server gerosense.example is busy. Try again in a few minutes."

    table.apply([BatchStarted(number=1, attempt=2)])

    assert words(table, 0, BatchColumn.OUTCOME) == "Sending…"
    assert words(table, 0, BatchColumn.ATTEMPTS) == "2"
    assert words(table, 0, BatchColumn.WORDS) == ""


def test_that_a_split_in_the_middle_of_a_bundle_is_a_sound_change(table, qtmodeltester):
    qtmodeltester.check(table)
    table.apply(
        [
            BatchStarted(number=2, attempt=1),
            BatchPutBack(number=2, outcome=BUSY, attempts=1),
            split(table.row_at(1).batch, number=4),
            BatchStarted(number=4, attempt=2),
        ]
    )

    assert [words(table, row, BatchColumn.SAMPLES) for row in range(4)] == ["1,000", "500", "1,000", "500"]
    assert words(table, 3, BatchColumn.OUTCOME) == "Sending…"
