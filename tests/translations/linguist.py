"""Qt Linguist's files: one for each language, with the texts of the program and what they are in it."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from tests.translations.catalogue import ROOT, Message

FOLDER = ROOT / "resources" / "translations"

LANGUAGES = {"de": "de_DE", "fr": "fr_FR", "es": "es_ES", "pt": "pt_BR", "ja": "ja_JP", "ar": "ar_EG"}
"""The languages beside English, and the name by which Qt knows their rules for plurals."""

FORMS = {"de": 2, "fr": 2, "es": 2, "pt": 2, "ja": 1, "ar": 6}
"""How many forms a text with a number has; Arabic: none, one, two, few (3-10), many (11-99), other (100-102, …)."""

Key = tuple[str, str]
"""Context and English text."""


@dataclass(frozen=True, slots=True)
class Translations:
    """What is translated into one language: for each text its forms, one where it has no number."""

    language: str
    texts: Mapping[Key, tuple[str, ...]]

    @classmethod
    def load(cls, language: str) -> "Translations":
        """Read a language's file; a missing one holds nothing."""
        path = ts_file(language)
        if not path.exists():
            return cls(language, {})
        texts = {}
        for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") is not None:
                    continue
                forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
                texts[context.findtext("name", ""), message.findtext("source", "")] = forms
        return cls(language, texts)

    def with_more(self, more: Mapping[Key, tuple[str, ...]]) -> "Translations":
        """Return them with others added or put in place."""
        return Translations(self.language, {**self.texts, **more})

    def missing(self, messages: Iterable[Message]) -> list[Message]:
        """Return the texts that are not translated, or not in all forms."""
        return [message for message in messages if not self._whole(message)]

    def save(self, messages: Iterable[Message]) -> None:
        """Write the language's file: these texts and no others, those without a translation as unfinished."""
        root = ET.Element("TS", version="2.1", language=LANGUAGES[self.language], sourcelanguage="en_US")
        contexts: dict[str, ET.Element] = {}
        for message in messages:
            if message.context not in contexts:
                contexts[message.context] = ET.SubElement(root, "context")
                ET.SubElement(contexts[message.context], "name").text = message.context
            self._write(message, contexts[message.context])
        ET.indent(root, space="    ")
        text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
        FOLDER.mkdir(parents=True, exist_ok=True)
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        ts_file(self.language).write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")

    def _whole(self, message: Message) -> bool:
        forms = self.texts.get((message.context, message.source), ())
        return len(forms) == (FORMS[self.language] if message.plural else 1) and all(forms)

    def _write(self, message: Message, context: ET.Element) -> None:
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
        ET.SubElement(element, "source").text = message.source
        whole = self._whole(message)
        translation = ET.SubElement(element, "translation", {} if whole else {"type": "unfinished"})
        forms = self.texts[message.context, message.source] if whole else ("",) * FORMS[self.language]
        if message.plural:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]


def ts_file(language: str) -> Path:
    """Return where a language's translations are kept."""
    return FOLDER / f"gerosense_{language}.ts"


def qm_file(language: str) -> Path:
    """Return the compiled translations, which the program reads."""
    return ts_file(language).with_suffix(".qm")


def compile_to(path: Path, *, language: str) -> None:
    """Compile a language's file with Qt's lrelease; the same file always makes the same bytes."""
    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    made = path.with_suffix(".new")
    subprocess.run([lrelease, "-silent", ts_file(language), "-qm", made], check=True)
    # A running program has the file mapped into its memory: written in place, it would take that away.
    made.replace(path)
