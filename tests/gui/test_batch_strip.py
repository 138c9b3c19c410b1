"""The strip of squares: how far an upload is, at a glance."""

from dataclasses import replace

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, PartlyAccepted, Refused, Unknown
from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.models.batch_table_model import BatchTableModel
from gerosense_desktop.gui.widgets.batch_strip import GAP, MOST_LINES, SIDE, BatchStrip, Square
from gerosense_desktop.upload.events import BatchFinished, BatchStarted

OUTCOMES = {
    Square.ACCEPTED: Accepted(detail=""),
    Square.PARTLY_ACCEPTED: PartlyAccepted(detail=""),
    Square.REFUSED: Refused(detail=""),
    Square.UNKNOWN: Unknown(cause=Cause.NO_ANSWER),
    Square.NOT_SENT: NotSent(cause=Cause.STOPPED),
}


def model_of(states) -> BatchTableModel:
    """A model whose batches are in these states."""
    [batch, *_] = made_up.plan().batches
    model = BatchTableModel()
    model.show_batches([replace(batch, number=number + 1) for number in range(len(states))], host="h")
    events = []
    for number, state in enumerate(states, start=1):
        if state is not Square.WAITING:
            events.append(BatchStarted(number=number, attempt=1))
        if state in OUTCOMES:
            events.append(BatchFinished(number=number, outcome=OUTCOMES[state], attempts=1))
    model.apply(events)
    return model


@pytest.fixture
def strip_of(qtbot):
    def make(states, *, width=600) -> BatchStrip:
        strip = BatchStrip(model_of(states))
        qtbot.addWidget(strip)
        strip.resize(width, 40)
        return strip

    return make


def test_that_every_batch_has_its_square_while_there_is_room(strip_of):
    states = [*Square]

    strip = strip_of(states)

    assert strip.squares() == states
    assert strip.words_of(3) == "Batch 4: Being sent"


@given(states=st.lists(st.sampled_from(list(Square)), min_size=1, max_size=700))
def test_that_many_batches_share_squares_and_none_that_needs_a_look_is_hidden(qapp, states):
    strip = BatchStrip(model_of(states))
    strip.resize(16 * (SIDE + GAP), 40)

    squares = strip.squares()

    assert len(squares) <= 16 * MOST_LINES
    assert len(squares) * strip.per_square >= len(states)
    assert (Square.UNKNOWN in squares) == (Square.UNKNOWN in states)
    assert (Square.ACCEPTED in squares) <= (Square.ACCEPTED in states)
    strip.deleteLater()


def test_that_a_square_of_several_says_what_is_in_it(strip_of):
    strip = strip_of([Square.ACCEPTED] * 200 + [Square.REFUSED], width=16 * (SIDE + GAP))

    assert strip.per_square == 4
    assert strip.words_of(0) == "Batches 1 to 4: Accepted 4"
    assert strip.words_of(50) == "Batch 201: Refused"


def test_that_it_is_heard_as_counts(strip_of):
    strip = strip_of([Square.ACCEPTED, Square.ACCEPTED, Square.UNKNOWN, Square.WAITING])

    assert strip.accessibleName() == "Batches by outcome"
    assert strip.accessibleDescription() == "Unknown 1, Waiting 1, Accepted 2"


def test_that_it_is_as_high_as_its_lines(strip_of):
    assert strip_of([Square.WAITING] * 10).height() == SIDE
    assert strip_of([Square.WAITING] * 10_000).height() == MOST_LINES * (SIDE + GAP) - GAP


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_that_every_state_is_drawn_differently_and_without_its_colour_too(strip_of, direction):
    strip = strip_of([*Square], width=len(Square) * (SIDE + GAP))
    strip.setLayoutDirection(direction)
    picture = QPixmap(strip.size())
    picture.fill(Qt.GlobalColor.white)
    strip.render(picture)
    grey = picture.toImage().convertToFormat(picture.toImage().Format.Format_Grayscale8)

    step = SIDE + GAP
    shapes = {
        bytes(grey.pixelColor(at * step + x, y).lightness() < 200 for x in range(SIDE) for y in range(SIDE))
        for at in range(len(Square))
    }
    assert len(shapes) == len(Square)


@given(states=st.lists(st.sampled_from(list(Square)), min_size=1, max_size=300), seed=st.randoms())
def test_that_a_strip_that_followed_an_upload_shows_what_one_made_afterwards_shows(qapp, states, seed):
    followed = model_of([Square.WAITING] * len(states))
    strip = BatchStrip(followed)
    strip.resize(100, 40)
    events = []
    for number, state in enumerate(states, start=1):
        if state is not Square.WAITING:
            events.append([BatchStarted(number=number, attempt=1)])
        if state in OUTCOMES:
            events[-1].append(BatchFinished(number=number, outcome=OUTCOMES[state], attempts=1))
    seed.shuffle(events)

    for event in events:
        followed.apply(event)

    afterwards = BatchStrip(followed)
    afterwards.resize(100, 40)
    assert strip.squares() == afterwards.squares()
    assert strip.accessibleDescription() == afterwards.accessibleDescription()
    for gone in (strip, afterwards):
        shiboken6.delete(gone)
