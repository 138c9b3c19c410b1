"""The languages: sentences of the street, numbers and dates, direction, and the system's wish."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.language import LANGUAGES, can_draw, languages_of, locale_of, system_language, translated
from gerosense_desktop.gui.locale_text import count_text, day_text, megabytes_text, span_text
from gerosense_desktop.gui.widgets.step_path import Step, StepPath
from gerosense_desktop.sentence import Sentence, template

SCRIPTS = {"ja": QFontDatabase.WritingSystem.Japanese, "ar": QFontDatabase.WritingSystem.Arabic}

WORDS = {
    template("The file {name} has {count:,} lines; {why}"): "{why} {count:,} Zeilen hat {name}",
    "Nobody knows.": "Niemand weiß es.",
    "These can: {known}": "Diese: {known}",
    "Table (of words)": "Tafel",
    "Line {line}": "Zeile {line}",
}


class Dictionary(QTranslator):
    """Knows a few sentences of a language nobody has to speak."""

    def translate(self, context, source, disambiguation=None, n=-1):
        return WORDS.get(source) if context == "Sentence" else None

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def languages(qapp):
    spoken = languages_of(qapp)
    before = QLocale()
    yield spoken
    spoken.speak("en")
    QLocale.setDefault(before)


@pytest.fixture
def dictionary(qapp):
    known = Dictionary(qapp)
    qapp.installTranslator(known)
    yield known
    qapp.removeTranslator(known)


def test_that_a_sentence_is_said_with_its_values_in_the_window_s_language(dictionary, languages):
    QLocale.setDefault(QLocale("de_DE"))
    why = Sentence("Nobody knows.")
    said = translated(Sentence("The file {name} has {count:,} lines; {why}", name="a.csv", count=12345, why=why))
    assert said == "Niemand weiß es. 12.345 Zeilen hat a.csv"


def test_that_a_number_without_marks_in_its_template_gets_none(dictionary, languages):
    QLocale.setDefault(QLocale("de_DE"))
    assert translated(Sentence("Line {line}", line=12345)) == "Zeile 12345"


def test_that_a_list_of_sentences_is_translated_and_joined_as_the_language_does(dictionary, languages):
    QLocale.setDefault(QLocale("ja_JP"))
    known = (Sentence("Table (of words)"), "Parquet")
    assert (
        translated(Sentence("These can: {known}", known=known))
        == f"Diese: {QLocale().createSeparatedList(['Tafel', 'Parquet'])}"
    )


def test_that_a_plain_text_is_its_own_template(dictionary):
    assert translated("Nobody knows.") == "Niemand weiß es."


@pytest.mark.parametrize("text", ["", "Said {already}", "A } brace"])
def test_that_what_is_no_sentence_of_ours_stays_as_it_is(text):
    assert translated(text) == text


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT"], "de"),
        (["it-IT", "fr-FR"], "fr"),
        (["pt_BR"], "pt"),
        (["zh-Hans-CN"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_that_the_first_language_wanted_and_spoken_is_taken(wanted, spoken):
    assert system_language(wanted) == spoken


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_numbers_and_dates_are_written_in_the_language_spoken(languages, language):
    languages.speak(language)
    assert QLocale().language() is QLocale(language).language()
    assert count_text(12345) == locale_of(language).toString(12345)


def test_that_arabic_reads_from_the_right_and_back_again(languages, qapp):
    languages.speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    languages.speak("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_that_arabic_has_the_digits_of_its_locale(languages):
    languages.speak("ar")
    assert count_text(12345) == "\u0661\u0662\u066c\u0663\u0664\u0665"
    assert megabytes_text(1_500_000).startswith("\u0661\u066b\u0665")


def test_that_japanese_dates_begin_with_the_year(languages):
    languages.speak("ja")
    assert day_text(datetime(2026, 10, 12, 12, tzinfo=UTC)) == "2026年10月12日"


def test_that_qt_s_own_buttons_speak_the_language_too(languages, qtbot):
    languages.speak("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_that_an_unknown_choice_is_the_system_s(languages):
    assert languages.choose("tlh") == languages.choose("") == system_language()


def test_that_a_change_is_told_once(languages, qtbot):
    languages.speak("en")
    with qtbot.waitSignal(languages.changed):
        languages.speak("fr")
    with qtbot.assertNotEmitted(languages.changed):
        languages.speak("fr")


def test_that_nothing_of_the_former_language_is_left(languages):
    languages.speak("de")
    languages.speak("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert isinstance(QApplication.instance(), QApplication)


@pytest.mark.parametrize(
    ("language", "span"),
    [
        ("de_DE", "12. Okt. – 12. Nov. 2026"),
        ("es_ES", "12 de oct – 12 de nov de 2026"),
        ("ja_JP", "2026年10月12日 – 2026年11月12日"),
        ("fr_FR", "12 oct. – 12 nov. 2026"),
    ],
)
def test_that_the_year_of_a_span_is_said_once_where_it_stands_last(languages, language, span):
    QLocale.setDefault(QLocale(language))
    assert span_text(datetime(2026, 10, 12, 12, tzinfo=UTC), datetime(2026, 11, 12, 12, tzinfo=UTC)) == span


def test_that_an_arabic_date_has_no_comma_of_its_missing_weekday(languages):
    languages.speak("ar")
    assert not day_text(datetime(2026, 10, 12, 12, tzinfo=UTC)).startswith("\u060c")


def test_that_the_path_of_an_upload_begins_where_one_begins_to_read(languages, qtbot):
    path = StepPath()
    qtbot.addWidget(path)
    path.resize(path.sizeHint())
    path.show_step(Step.UPLOAD)
    left = path.grab().toImage()
    path.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = path.grab().toImage()
    # In the upper part of the first step, above its tick, which is not the same in a mirror.
    at = QPoint(13, 7)
    mirrored = QPoint(left.width() - 1 - at.x(), at.y())
    # It lies at the other side now.
    assert left.pixelColor(at) == right.pixelColor(mirrored)
    assert left.pixelColor(at) != right.pixelColor(at)


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_letters_of_a_language_are_drawn(qapp, language):
    make_application()
    if language in {"ja", "ar"} and not QFontDatabase.families(SCRIPTS[language]):
        pytest.skip("this computer has no font for this language")
    assert can_draw(LANGUAGES[language])


def test_that_letters_nobody_has_are_not_drawn(qapp):
    assert not can_draw("\U000f1234")


@pytest.mark.parametrize(("system", "taken"), [("ar_SA", "ar_SA"), ("ar_MA", "ar_EG"), ("de_AT", "ar_EG")])
def test_that_numbers_have_the_digits_of_the_languages_texts(monkeypatch, system, taken):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(system)))
    assert locale_of("ar").name() == taken
