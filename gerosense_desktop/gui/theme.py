"""The look: one set of colour tokens for light, one for dark, and what Qt is told of them."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.resources import resource_path
from gerosense_desktop.settings import Look

if TYPE_CHECKING:
    from collections.abc import Iterator

_FONT_FILES: Final = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")
_BODY_PIXELS: Final = 14
_MIDDLE_LIGHTNESS: Final = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour of the program, as ``#rrggbb`` or ``rgba(…)``."""

    window: str
    surface: str
    hover: str
    line: str
    line_strong: str
    line_field: str
    text: str
    text_muted: str
    text_disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    accent_focus: str
    on_accent: str
    focus_on_accent: str
    good: str
    good_soft: str
    good_line: str
    warn: str
    warn_soft: str
    warn_line: str
    bad: str
    bad_soft: str
    bad_line: str
    unknown: str
    unknown_soft: str
    unknown_line: str
    practice: str
    practice_soft: str
    veil: str


LIGHT: Final = Tokens(
    window="#f5f7f8", surface="#ffffff", hover="#eef2f3", line="#e0e6e8", line_strong="#c3cdd1", line_field="#7f8d96",
    text="#16232b", text_muted="#56666f", text_disabled="#88959c",
    accent="#0a6a72", accent_hover="#085a61", accent_pressed="#064a50", accent_soft="#e1f0f1",
    accent_focus="#0a6a72", on_accent="#ffffff", focus_on_accent="#000506",
    good="#1a7442", good_soft="#e7f4ec", good_line="#bfe0cc",
    warn="#855600", warn_soft="#fdf4e0", warn_line="#eed9a8",
    bad="#b02a21", bad_soft="#fcecea", bad_line="#f1c6c2",
    unknown="#5d4a9e", unknown_soft="#f0edf9", unknown_line="#d3c9ee",
    practice="#7a4d00", practice_soft="#fdeecb", veil="rgba(22, 35, 43, 110)",
)  # fmt: skip

DARK: Final = Tokens(
    window="#12181c", surface="#1a2227", hover="#232d33", line="#2b363d", line_strong="#46555e", line_field="#6a7c87",
    text="#e8eef0", text_muted="#9fafb7", text_disabled="#71818a",
    accent="#58bfc6", accent_hover="#6fcdd3", accent_pressed="#8ad8dd", accent_soft="#173a3e",
    accent_focus="#3d979e", on_accent="#06272b", focus_on_accent="#ffffff",
    good="#6fcb93", good_soft="#17301f", good_line="#2a5038",
    warn="#e5b655", warn_soft="#332810", warn_line="#574617",
    bad="#f28b82", bad_soft="#3a1c1a", bad_line="#5f302c",
    unknown="#b7a6f0", unknown_soft="#292340", unknown_line="#453b69",
    practice="#f0c56a", practice_soft="#3a2d10", veil="rgba(0, 0, 0, 150)",
)  # fmt: skip


def tokens_of(palette: QPalette) -> Tokens:
    """Return the tokens that a palette was made from."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE_LIGHTNESS else LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """Return the tokens as Fusion wants them."""
    palette = QPalette()
    role = QPalette.ColorRole
    for colour_role, colour in {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.hover,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.ToolTipBase: tokens.text,
        role.ToolTipText: tokens.surface,
        role.PlaceholderText: tokens.text_muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.surface,
        role.Midlight: tokens.hover,
        role.Mid: tokens.line,
        role.Dark: tokens.line_strong,
        role.Shadow: tokens.line_strong,
    }.items():
        palette.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens.text_disabled))
    return palette


def style_sheet(tokens: Tokens) -> str:
    """Return the style sheet with its colours and distances filled in.

    Raises:
        KeyError: The sheet names a token that does not exist.
    """
    names = asdict(tokens) | {"chevron": _picture("chevron", tokens), "tick": _picture("tick", tokens)}
    distances = {f"space_{space.name.lower()}": int(space) for space in Space}

    def filled(match: re.Match[str]) -> str:
        name, less = match[1], int(match[2] or 0)
        return f"{distances[name] - less}px" if name in distances else names[name]

    text = resource_path("style/gerosense.qss").read_text(encoding="utf-8")
    return re.sub(r"@(\w+)(?:-([123]))?", filled, re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))


def _picture(name: str, tokens: Tokens) -> str:
    # A style sheet can name a picture only by its path, so these few are kept in both colours.
    look = "dark" if tokens is DARK else "light"
    return Path(resource_path(f"style/{name}_{look}.svg")).as_posix()


def theme_of(app: QObject | None) -> Theme:
    """Return what dresses the application; there is one in it."""
    found = None if app is None else app.findChild(Theme)
    if found is not None:
        return found
    if not isinstance(app, QApplication):
        raise TypeError("there is no application to dress")
    return Theme(app)


class Theme(QObject):
    """Dresses the application and follows the system between light and dark.

    Signals:
        changed: The colours are others now.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._look = Look.SYSTEM
        for name in _FONT_FILES:
            QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))
        font = QFont("Inter")
        font.setPixelSize(_BODY_PIXELS)
        app.setFont(font)
        fusion = QStyleFactory.create("Fusion")
        if fusion is not None:
            app.setStyle(fusion)
        self.follow(app.styleHints().colorScheme())
        app.styleHints().colorSchemeChanged.connect(self.follow)

    @Slot(Qt.ColorScheme)
    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Take the system's scheme, light where it has none; a look that was chosen stays."""
        if self._look is Look.SYSTEM:
            self.wear(DARK if scheme is Qt.ColorScheme.Dark else LIGHT)

    def choose(self, look: Look) -> None:
        """Wear what a person chose."""
        if look is self._look:
            return
        self._look = look
        match look:
            case Look.SYSTEM:
                self.follow(self._app.styleHints().colorScheme())
            case Look.LIGHT:
                self.wear(LIGHT)
            case Look.DARK:
                self.wear(DARK)
            case _:
                assert_never(look)

    def wear(self, tokens: Tokens) -> None:
        """Dress the application in these colours."""
        self._app.setPalette(palette_of(tokens))
        self._app.setStyleSheet(style_sheet(tokens))
        self.changed.emit()

    @contextmanager
    def undressed(self) -> Iterator[None]:
        """Take the style sheet off while a window is built, and dress the whole of it at the end.

        Qt dresses each part anew, with all that is in it, whenever it is put into another: that is most of the work.
        """
        sheet = self._app.styleSheet()
        self._app.setStyleSheet("")
        # Without any sheet Qt forgets of whom it has to hear when they go, but those that were never shown stay marked
        # as if it knew: dressed again, they would be reached for when they are gone.
        for widget in QApplication.allWidgets():
            widget.setAttribute(Qt.WidgetAttribute.WA_StyleSheet, False)
        try:
            yield
        finally:
            self._app.setStyleSheet(sheet)
