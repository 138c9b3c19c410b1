import os
import re
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gerosense_desktop.gui.icons import IconButton, IconLabel, icon
from gerosense_desktop.gui.theme import DARK, LIGHT, Theme, palette_of, style_sheet, tokens_of
from gerosense_desktop.resources import resource_path

AA = 4.5
AA_MARKS = 3.0  # icons and borders that carry meaning

ICONS = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def light_after(qapp):
    yield qapp.findChild(Theme)
    qapp.findChild(Theme).wear(LIGHT)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        *[(text, ground) for text in ("text", "text_muted", "accent") for ground in ("window", "surface", "hover")],
        *[("text", f"{tone}_soft") for tone in ("good", "warn", "bad", "unknown", "accent")],
        *[(tone, "surface") for tone in ("good", "warn", "bad", "unknown")],
        *[(tone, f"{tone}_soft") for tone in ("good", "warn", "bad", "unknown", "accent", "practice")],
        *[("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")],
        ("text_muted", "accent_soft"),
        ("accent", "practice_soft"),
        ("surface", "text"),
    ],
)
def test_that_text_has_the_contrast_of_wcag_aa(tokens, text, ground):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= AA


def rules() -> list[tuple[str, dict[str, str]]]:
    """Every rule of the style sheet: its selector, and what it says with a token."""
    text = re.sub(r"/\*.*?\*/", "", resource_path("style/gerosense.qss").read_text(encoding="utf-8"), flags=re.DOTALL)
    return [
        (selector.strip(), dict(re.findall(r"([\w-]+)\s*:\s*[^;@]*@(\w+)", body)))
        for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", text)
    ]


PAIRS = [
    (selector, said[text], said[ground])
    for selector, said in rules()
    for text, ground in (("color", "background"), ("selection-color", "selection-background-color"))
    # What is disabled is exempt, and shall look it.
    if text in said and ground in said and ":disabled" not in selector
]


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("selector", "text", "ground"), PAIRS)
def test_that_every_text_that_the_style_sheet_colours_has_the_contrast_of_wcag_aa(tokens, selector, text, ground):
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= AA, selector


GROUNDS = ("window", "surface")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_that_the_edge_of_everything_that_can_be_filled_in_or_ticked_can_be_seen(tokens, ground):
    edges = {
        said["border"]
        for selector, said in rules()
        if re.search(r"QLineEdit|QComboBox(?!:| Q)|QCheckBox::indicator", selector) and "border" in said
    }

    assert edges
    assert all(contrast(getattr(tokens, edge), getattr(tokens, ground)) >= AA_MARKS for edge in edges), edges


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_that_every_focus_can_be_seen(tokens, ground):
    focus = {said["border"] for selector, said in rules() if ":focus" in selector and "border" in said}

    assert focus == {"accent", "focus_on_accent"}
    assert all(contrast(getattr(tokens, edge), getattr(tokens, ground)) >= AA_MARKS for edge in focus)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("mark", ["accent", "good", "warn", "bad", "unknown", "text_muted", "practice", "line_field"])
def test_that_every_icon_and_bar_can_be_seen(tokens, mark):
    assert all(contrast(getattr(tokens, mark), getattr(tokens, ground)) >= AA_MARKS for ground in GROUNDS)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_that_the_focus_of_the_primary_button_can_be_seen(tokens):
    assert contrast(tokens.focus_on_accent, tokens.accent_focus) >= AA_MARKS
    assert contrast(tokens.on_accent, tokens.accent_focus) >= AA


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_that_the_style_sheet_is_filled_in_and_qt_understands_it(light_after, tokens):
    sheet = style_sheet(tokens)

    assert not re.findall(r"@\w+", sheet)
    light_after.wear(tokens)
    assert tokens_of(QGuiApplication.palette()) is tokens
    assert tokens_of(palette_of(tokens)) is tokens


def test_that_the_colours_follow_the_system(light_after, qapp, qtbot):
    # The display that is none has no scheme to set; its signal is what every system's change ends in.
    with qtbot.waitSignal(light_after.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens_of(QGuiApplication.palette()) is DARK

    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Unknown)
    assert tokens_of(QGuiApplication.palette()) is LIGHT


@pytest.mark.parametrize("name", ICONS)
def test_that_every_icon_draws_something(qapp, name):
    assert QSvgRenderer(str(resource_path(f"icons/{name}.svg"))).isValid()
    pixmap = icon(name, "#0a6a72").pixmap(20)
    image = pixmap.toImage()
    assert any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def test_that_an_icon_has_its_own_picture_for_every_scale(qapp):
    sizes = {size.width() for size in icon("upload", "#000000").availableSizes()}
    assert {20, 25, 30, 40, 60} <= sizes


def test_that_icons_change_colour_with_the_theme(light_after, qtbot):
    label, button = IconLabel("upload", colour="accent"), IconButton("Go", name="go", icon_name="upload")
    qtbot.addWidget(label)
    qtbot.addWidget(button)

    def colours() -> tuple[set[str], int]:
        pixmap = QPixmap(label.size())
        pixmap.fill(Qt.GlobalColor.transparent)
        label.render(pixmap)
        image = pixmap.toImage()
        solid = (image.pixelColor(x, y) for x in range(20) for y in range(20))
        return {colour.name() for colour in solid if colour.alpha() > 250}, button.icon().cacheKey()

    light_colours, light_key = colours()
    light_after.wear(DARK)
    QGuiApplication.sendEvent(button, QEvent(QEvent.Type.PaletteChange))
    dark_colours, dark_key = colours()

    assert LIGHT.accent in light_colours
    assert DARK.accent in dark_colours
    assert light_key != dark_key
    button.setEnabled(False)
    assert button.icon().cacheKey() not in {light_key, dark_key}


_NEVER_SHOWN = """
import shiboken6
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget
from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.theme import DARK, LIGHT, theme_of

theme = theme_of(make_application())
for _ in range(20):
    windows = [QWidget() for _ in range(50)]
    for window in windows:
        QVBoxLayout(window).addWidget(QTableView())
    with theme.undressed():
        pass
    for window in windows:
        window.findChild(QHeaderView).sizeHint()
        shiboken6.delete(window)
    theme.wear(DARK)
    theme.wear(LIGHT)
print("well")
"""


def test_that_what_was_dressed_and_never_shown_can_go(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "GEROSENSE_HOME": str(tmp_path)}

    run = subprocess.run(
        [sys.executable, "-c", _NEVER_SHOWN], env=environment, capture_output=True, text=True, timeout=60, check=False
    )

    assert (run.returncode, run.stdout) == (0, "well\n"), run.stderr
