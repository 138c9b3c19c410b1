"""The help, where the person is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTextBrowser

from gerosense_desktop.gui.help_topics import Topic, help_page
from tests.gui.script import Script


@pytest.mark.parametrize(
    ("place", "topic"),
    [
        ("side_upload_button", Topic.FILES),
        ("side_patients_button", Topic.PATIENTS),
        ("side_history_button", Topic.HISTORY),
        ("side_settings_button", Topic.SETTINGS),
    ],
)
def test_that_f1_opens_the_topic_of_the_place(make_stage, place, topic):
    stage = make_stage(Script())
    stage.click(place)

    stage.press(Qt.Key.Key_F1)

    stage.dialog("help_dialog")
    assert stage.find(QTextBrowser, "help_words").toPlainText().startswith(help_page(topic).title)


def test_that_the_list_names_every_topic_in_order_and_marks_the_one_shown(make_stage):
    stage = make_stage(Script())
    stage.click("side_history_button")

    stage.press(Qt.Key.Key_F1)
    stage.dialog("help_dialog")

    topics = stage.find(QListWidget, "help_topics")
    assert [topics.item(row).text() for row in range(topics.count())] == [help_page(topic).title for topic in Topic]
    assert topics.currentItem().text() == help_page(Topic.HISTORY).title


@pytest.mark.parametrize("topic", Topic)
def test_that_a_click_on_a_topic_shows_all_its_words(make_stage, topic):
    stage = make_stage(Script())
    stage.click("help_button")
    stage.dialog("help_dialog")
    topics = stage.find(QListWidget, "help_topics")
    row = list(Topic).index(topic)

    QTest.mouseClick(topics.viewport(), Qt.MouseButton.LeftButton, pos=topics.visualItemRect(topics.item(row)).center())

    shown = stage.find(QTextBrowser, "help_words").toPlainText()
    page = help_page(topic)
    assert [words for words in (page.title, *page.paragraphs) if words not in shown] == []


def test_that_another_topic_can_be_chosen_by_keys(make_stage):
    stage = make_stage(Script())
    stage.click("help_button")
    stage.dialog("help_dialog")

    QTest.keyClick(stage.find(QListWidget, "help_topics"), Qt.Key.Key_Down)

    assert stage.find(QTextBrowser, "help_words").toPlainText().startswith("Review")


def test_that_there_is_one_help_at_a_time_and_none_in_front_of_the_lock(make_stage):
    stage = make_stage(Script())
    stage.rooms.help.show()
    stage.rooms.help.show()
    assert len(stage.window.findChildren(QListWidget, "help_topics")) == 1

    stage.rooms.lock.lock()
    stage.rooms.help.show()

    assert not stage.shown("help_topics")


@pytest.mark.parametrize("topic", Topic)
def test_that_every_topic_says_something_of_its_own(topic):
    page = help_page(topic)

    assert page.title
    assert len(set(page.paragraphs)) == len(page.paragraphs) >= 2
