"""Every text of the program in every language, with nothing lost on the way."""

import ast
import json
import re
from string import Formatter

import pytest
from PySide6.QtCore import QTranslator

from gerosense_desktop.gui.language import ENGLISH, LANGUAGES
from gerosense_desktop.sentence import Sentence
from tests.translations import command, linguist
from tests.translations.catalogue import Message, messages, said_on_stage, unmarked
from tests.translations.fields import fields
from tests.translations.linguist import FORMS, Translations, compile_to, qm_file
from tests.translations.words_on_screen import shown_in, words_without_translation


@pytest.fixture(scope="module")
def found() -> list[Message]:
    return messages()


def test_that_the_window_offers_the_languages_there_are_files_for():
    assert set(LANGUAGES) == {ENGLISH, *linguist.LANGUAGES}


def test_that_no_text_is_hidden_from_translators():
    assert unmarked() == []


def test_that_the_pictures_say_what_the_program_says(found):
    assert [message for message in said_on_stage() if message not in found] == []


def test_that_no_word_gets_on_the_screen_without_translation():
    assert list(words_without_translation()) == []


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_that_no_text_is_missing_in_a_language(found, language):
    missing = Translations.load(language).missing(found)
    assert [message.source for message in missing] == []


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_that_a_translation_names_the_same_values(found, language):
    texts = Translations.load(language).texts
    wrong = [
        (message.source, form)
        for message in found
        for form in texts.get((message.context, message.source), ())
        if not (fields(form) == fields(message.source) or (message.plural and fields(form) < fields(message.source)))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_that_a_key_to_press_and_the_ends_of_a_text_are_kept(found, language):
    texts = Translations.load(language).texts
    for message in found:
        for form in texts.get((message.context, message.source), ()):
            assert form.endswith("…") == message.source.endswith("…"), (message.source, form)
            assert form == form.strip() or message.source != message.source.strip(), (message.source, form)


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_that_what_the_program_reads_was_made_of_the_translators_file(tmp_path, language):
    made = tmp_path / "made.qm"
    compile_to(made, language=language)
    assert qm_file(language).read_bytes() == made.read_bytes()


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_that_no_stale_text_is_kept(found, language):
    assert set(Translations.load(language).texts) <= {(message.context, message.source) for message in found}


def test_that_every_text_can_be_filled_in(found):
    for message in found:
        if "{" in message.source and message.context == "Sentence":
            values = {name: 3 for _, name, _, _ in Formatter().parse(message.source) if name}
            assert Sentence(message.source, **values)


def test_that_arabic_has_one_set_of_digits():
    """But for keys to press, and for what is written as a file writes it."""
    code = re.compile(r"\{[^}]*\}|\u2066[^\u2069]*\u2069|\bF1\b|Ctrl\+\d|SHA-256|\(0\)|\b1\.024\b")
    texts = Translations.load("ar").texts
    mixed = [form for (_, source), forms in texts.items() for form in forms if "0 shows" not in source]
    assert [form for form in mixed if re.search("[0-9]", code.sub("", form))] == []


# ── the way in for translators ────────────────────────────────────────────────────────────────────────────────────


MESSAGES = [
    Message("Page", "Hello {name}"),
    Message("Page", "{count} samples", plural=True),
]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(linguist, "FOLDER", tmp_path)
    monkeypatch.setattr(command, "messages", lambda: MESSAGES)
    return tmp_path


def imported(folder, language: str, texts: dict) -> int:
    file = folder / "given.json"
    file.write_text(json.dumps(texts), encoding="utf-8")
    return command.main(["import", language, str(file)])


def test_that_what_is_imported_is_in_the_file_and_compiled(folder):
    forms = ["{count} Messwert", "{count} Messwerte"]
    assert imported(folder, "de", {"Page": {"Hello {name}": "Hallo {name}", "{count} samples": forms}}) == 0
    saved = Translations.load("de")
    assert saved.texts == {("Page", "Hello {name}"): ("Hallo {name}",), ("Page", "{count} samples"): tuple(forms)}
    assert saved.missing(MESSAGES) == []
    assert qm_file("de").stat().st_size > 0


def test_that_a_second_import_adds_to_the_first(folder):
    imported(folder, "ja", {"Page": {"Hello {name}": "{name} さん"}})
    imported(folder, "ja", {"Page": {"{count} samples": ["{count} 件"]}})
    assert len(Translations.load("ja").texts) == 2


@pytest.mark.parametrize(
    ("context", "source", "translation"),
    [
        ("Page", "Hello {name}", "Hallo"),
        ("Page", "Hello {name}", "Hallo {name} {other}"),
        ("Page", "{count} samples", ["only one form {count}"]),
        ("Page", "{count} samples", ["one", ""]),
        ("Page", "Nobody says this", "Niemand"),
        ("Other", "Hello {name}", "Hallo {name}"),
    ],
)
def test_that_what_does_not_fit_is_not_taken_and_said(folder, capsys, context, source, translation):
    assert imported(folder, "de", {context: {source: translation}}) == 1
    assert Translations.load("de").texts == {}
    assert "not taken" in capsys.readouterr().out


def test_that_the_export_holds_what_is_missing_with_room_for_all_forms(folder):
    imported(folder, "ar", {"Page": {"Hello {name}": "{name}"}})
    command.main(["export", "ar", str(folder / "out.json")])
    out = json.loads((folder / "out.json").read_text(encoding="utf-8"))
    assert out == {"Page": {"{count} samples": [""] * FORMS["ar"]}}


def test_that_a_stale_text_is_dropped(folder, monkeypatch):
    imported(folder, "fr", {"Page": {"Hello {name}": "Bonjour {name}"}})
    monkeypatch.setattr(command, "messages", lambda: MESSAGES[1:])
    command.main([])
    assert Translations.load("fr").texts == {}


def test_that_an_unknown_wish_is_answered_with_what_there_is(capsys):
    assert command.main(["import", "tlh", "x.json"]) == 2
    assert "export" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ('"Two words"', 1),
        ('f"{name} words"', 1),
        ('"Two" if x else self.tr("words")', 1),
        ('name + " words"', 1),
        ('self.tr("Two words")', 0),
        ('""', 0),
        ('f"{a} – {b}"', 0),
        ('"GeroSense Desktop"', 0),
    ],
)
def test_that_the_search_sees_words_and_nothing_else(code, seen):
    assert len(list(shown_in(ast.parse(code, mode="eval").body))) == seen


@pytest.mark.parametrize(
    ("language", "numbers"),
    [
        ("ar", (0, 1, 2, 3, 11, 100)),
        ("de", (1, 2)),
        ("es", (1, 2)),
        ("fr", (1, 2)),
        ("ja", (5,)),
        ("pt", (1, 2)),
    ],
)
def test_that_qt_finds_each_form_by_its_number(folder, language, numbers):
    forms = [f"form {form} {{count}}" for form in range(FORMS[language])]
    imported(folder, language, {"Page": {"{count} samples": forms}})
    translator = QTranslator()
    assert translator.load(str(qm_file(language)))
    assert [translator.translate("Page", "{count} samples", None, number) for number in numbers] == forms
