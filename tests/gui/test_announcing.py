"""What is read out while files are read and batches are sent."""

import pytest
from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from gerosense_desktop.api.outcomes import Accepted
from gerosense_desktop.gui.models.batch_table_model import BatchTableModel
from gerosense_desktop.gui.pages import progress_card, reading_page, upload_page
from gerosense_desktop.gui.pages.progress_card import ProgressCard
from gerosense_desktop.gui.run_state import RunState
from gerosense_desktop.gui.stopwatch import Stopwatch
from gerosense_desktop.upload.events import BatchFinished
from tests.gui.samples import batches, plan
from tests.gui.script import started


@pytest.fixture
def heard(monkeypatch):
    words: list[str] = []
    for page in (reading_page, progress_card, upload_page):
        monkeypatch.setattr(page, "announce", lambda _widget, said: words.append(said))
    return words


def test_that_reading_is_told_at_its_beginning_and_for_each_file(stage, heard):
    stage.reviewed()

    assert heard[0] == "Reading the files…"
    assert sum(words.startswith("export.zip: ") for words in heard) == 1


def test_that_the_end_of_an_upload_is_told(stage, heard):
    stage.name_patient().reviewed().uploaded()

    assert heard[-1] == "The server accepted all 3,000 samples."


class TestQuarters:
    @pytest.fixture
    def now(self):
        return [0.0]

    @pytest.fixture
    def card(self, qtbot, now):
        model = BatchTableModel()
        model.show_batches(batches(10), host="gerosense.example")
        card = ProgressCard(model, clock=Stopwatch(clock=lambda: now[0]))
        qtbot.addWidget(card)
        card.model = model
        card.show_started(patient="patient-1", server="gerosense.example", samples=10_000)
        card.show_state(RunState().after(started(plan(batch_count=10))))
        return card

    def finish(self, card, number):
        card.model.apply([BatchFinished(number=number, outcome=Accepted(), attempts=1)])
        card.show_state(card.state)

    def test_that_each_quarter_is_told_once(self, card, heard):
        for number in range(1, 11):
            self.finish(card, number)

        assert [words for words in heard if "%" in words] == ["25 % uploaded", "50 % uploaded", "75 % uploaded"]

    def test_that_pace_and_time_left_are_shown_once_they_are_sure(self, card, now):
        self.finish(card, 1)
        assert "a second" not in card.progress_label.text()

        now[0] = 4.0
        self.finish(card, 2)

        assert "500 samples a second" in card.progress_label.text()
        assert card.progress_label.text().endswith("less than a minute left")

    def test_that_a_figure_waits_with_all_else_to_be_painted(self, card, qtbot):
        with qtbot.waitExposed(card):
            card.show()
        card.bar.repaint()
        painted = []

        class Painting(QObject):
            @override
            def eventFilter(self, _bar, event):
                if event.type() is QEvent.Type.Paint:
                    painted.append(event)
                return False

        watch = Painting()
        card.bar.installEventFilter(watch)
        self.finish(card, 1)

        assert card.bar.value() == 10
        assert painted == []
        qtbot.waitUntil(lambda: painted != [])
