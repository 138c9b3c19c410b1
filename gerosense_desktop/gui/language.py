"""The languages of the window: which one is spoken, and how a sentence of the street is said in it."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout

from gerosense_desktop.resources import resource_path
from gerosense_desktop.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QApplication

ENGLISH: Final = "en"

LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "fr": "Français",
        "es": "Español",
        "pt": "Português",
        "ja": "日本語",
        "ar": "العربية",
    }
)
"""Code → the language's own name, which is never translated."""

_LOCALES: Final = {
    ENGLISH: "en_US", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "pt": "pt_BR", "ja": "ja_JP", "ar": "ar_EG",
}  # fmt: skip
"""How numbers and dates are written in a language that is not the system's."""

_QT_NAMES: Final = {"pt": "pt_BR"}

# Inter has neither Arabic nor Japanese. The first of these that a computer has is used for what Inter lacks.
_FALLBACK_FONTS: Final = (
    *("Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "IPAexGothic"),
    *("Noto Sans Arabic", "Segoe UI", "SF Arabic", "Geeza Pro", "DejaVu Sans"),
)

_CONTEXT: Final = "Sentence"


def translated(text: str) -> str:
    """Say a sentence in the window's language; a text that was translated before, or is not ours, stays as it is.

    Values that are sentences are said in it too, numbers are written as it writes them, and a tuple is a list.
    """
    template = text.template if isinstance(text, Sentence) else text
    values = text.values if isinstance(text, Sentence) else {}
    count = values.get("count")
    words = QCoreApplication.translate(_CONTEXT, template, None, count if isinstance(count, int) else -1)
    if not isinstance(text, Sentence):
        return words
    return words.format(**{name: _value(value) for name, value in values.items()})


def _value(value: object) -> object:
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return _Number(value)
    if isinstance(value, str):
        return translated(value) if isinstance(value, Sentence) else value
    if isinstance(value, tuple):
        return QLocale().createSeparatedList([translated(str(part)) for part in value])
    return value


class _Number(int):
    """A number that writes itself as the language does, with or without marks between thousands."""

    def __format__(self, spec: str) -> str:
        locale = QLocale()
        if "," not in spec:
            locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(int(self))


def system_language(wanted: Sequence[str] | None = None) -> str:
    """Return the first of the languages the person wants that the window speaks; English where it speaks none.

    Args:
        wanted: As systems name them, e.g. ``de-AT``; the system's own where it is None.
    """
    names = QLocale.system().uiLanguages() if wanted is None else wanted
    codes = (name.replace("_", "-").split("-")[0].lower() for name in names)
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def locale_of(language: str) -> QLocale:
    """Return how numbers and dates are written: as the system does, where it speaks and writes this language."""
    system = QLocale.system()
    # Not with other digits than the language's own texts have: Arabic is written with two sets of them.
    own_digits = system.zeroDigit() == QLocale(_LOCALES[language]).zeroDigit()
    if QLocale(language).language() is system.language() and own_digits:
        return system
    if language == ENGLISH and system.language() is not QLocale.Language.C:
        return QLocale(QLocale.Language.English, system.territory())
    return QLocale(_LOCALES[language])


def languages_of(app: QApplication) -> Languages:
    """Return what lets the program speak; there is one in an application."""
    return app.findChild(Languages) or Languages(app)


class Languages(QObject):
    """Lets the program speak a language: its texts, Qt's own, numbers and dates, and the direction of reading.

    What is on the screen already is not changed by it: a window that is built afterwards speaks it.

    Signals:
        changed: Another language is spoken now.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._present = ENGLISH
        present = set(QFontDatabase.families())
        QFont.insertSubstitutions("Inter", [name for name in _FALLBACK_FONTS if name in present])

    @property
    def present(self) -> str:
        """The code of the language spoken now, a key of LANGUAGES."""
        return self._present

    def choose(self, language: str) -> str:
        """Return the code of the language that a choice means: the system's where it is empty or not known."""
        return language if language in LANGUAGES else system_language()

    def speak(self, language: str) -> None:
        """Speak a language from now on.

        Args:
            language: A key of LANGUAGES; empty for the system's.
        """
        code = self.choose(language)
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        locale = locale_of(code)
        QLocale.setDefault(locale)
        if code != ENGLISH:
            self._load(
                f"qtbase_{_QT_NAMES.get(code, code)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            )
            # Asked first: the last that was installed.
            self._load(f"gerosense_{code}", str(resource_path("translations")))
        self._app.setLayoutDirection(QLocale(_LOCALES[code]).textDirection())
        if code != self._present:
            self._present = code
            self.changed.emit()

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        # A file that is missing, as Qt's own may be, leaves English.
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._translators.append(translator)
        else:
            translator.deleteLater()


def can_draw(text: str) -> bool:
    """Whether this computer has the letters of a text; else boxes would stand for them."""
    layout = QTextLayout(text, QGuiApplication.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())
