"""Fonts, icons, style sheet and translations: data that a bundle may lack without anybody noticing at first."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer

from gerosense_desktop.gui.language import ENGLISH, LANGUAGES
from gerosense_desktop.gui.theme import DARK, LIGHT, style_sheet
from gerosense_desktop.resources import resource_path
from gerosense_desktop.self_test.finding import FlawError

_FONT = "Inter"


def look_at_resources() -> Mapping[str, Any]:
    """Draw every icon, fill in the style sheet, and see whether the font was taken.

    Raises:
        FlawError: Something is missing or broken.
    """
    icons = sorted(resource_path("icons").glob("*.svg"))
    broken = [path.stem for path in icons if not QSvgRenderer(str(path)).isValid()]
    if broken or not icons:
        raise FlawError(f"icons that cannot be drawn: {', '.join(broken) or 'all'}")
    if not all(style_sheet(tokens) for tokens in (LIGHT, DARK)):
        raise FlawError("the style sheet is empty")
    if _FONT not in QFontDatabase.families():
        raise FlawError(f"the font {_FONT} was not taken")
    return {"icons": len(icons), "font": _FONT}


def draw_a_plot() -> Mapping[str, Any]:
    """Draw the plot of the review, whose library is loaded only for that.

    Raises:
        FlawError: Nothing was drawn.
    """
    from gerosense_desktop.gui.day_lanes import DayPicture  # noqa: PLC0415 - a library that is missing is a finding
    from gerosense_desktop.gui.widgets.days_plot import DaysPlot  # noqa: PLC0415

    plot = DaysPlot()
    try:
        plot.show_picture(DayPicture())
        picture = plot.grab()
    finally:
        shiboken6.delete(plot)
    if picture.isNull():
        raise FlawError("the plot is empty")
    return {"size": [picture.width(), picture.height()]}


def load_translations() -> Mapping[str, Any]:
    """Load the translations of every language: the program's own, and Qt's for what Qt says.

    Raises:
        FlawError: One is missing or cannot be loaded.
    """
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    broken, empty = [], []
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        files = [_own(code), *of_qt.glob(f"qtbase_{code}*.qm")]
        loaded = [found for path in files if path is not None and (found := _load(path)) is not None]
        if len(loaded) != len(files) or len(files) < len(("the program's", "Qt's")):
            broken.append(code)
        elif any(found.isEmpty() for found in loaded):
            empty.append(code)
    if broken:
        raise FlawError(f"translations that cannot be loaded: {', '.join(broken)}")
    # A language nobody has translated yet is spoken in English, which is no flaw of the installation.
    return {"languages": list(LANGUAGES), "without_words": empty}


def _own(code: str) -> Path | None:
    try:
        return resource_path(f"translations/gerosense_{code}.qm")
    except FileNotFoundError:
        return None


def _load(path: Path) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(str(path)) else None
