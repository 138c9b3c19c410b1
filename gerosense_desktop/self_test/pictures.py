"""Fonts, icons, style sheet and translations: data that a bundle may lack without anybody noticing at first."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtSvg import QSvgRenderer

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


def load_translations() -> Mapping[str, Any]:
    """Load every translation that came with the program.

    Raises:
        FlawError: One cannot be loaded, or holds nothing.
    """
    try:
        files = sorted(resource_path("translations").glob("*.qm"))
    except FileNotFoundError:
        files = []
    broken = []
    for path in files:
        translator = QTranslator()
        if not translator.load(str(path)) or translator.isEmpty():
            broken.append(path.name)
    if broken:
        raise FlawError(f"translations that cannot be loaded: {', '.join(broken)}")
    return {"translations": [path.stem for path in files]}
