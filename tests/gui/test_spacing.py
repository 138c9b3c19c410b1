"""Everything stands on a grid of 8 pixels, with half a step where two things belong together."""

import re
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gerosense_desktop.gui.spacing import Space
from gerosense_desktop.gui.theme import LIGHT, style_sheet
from gerosense_desktop.resources import resource_path
from tests.gui.spaced import ON_GRID, off_grid

CELL = 3
"""Pixels that Qt itself keeps beside the text of a cell."""


def test_that_the_steps_are_of_8_pixels_and_only_the_small_ones_are_halved():
    assert [step for step in Space if step % 8] == [4, 12]
    assert all(step % 4 == 0 for step in Space)


# ── the search ────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def box(qtbot):
    window = QWidget()
    layout = QVBoxLayout(window)
    layout.setContentsMargins(16, 16, 16, 16)
    layout.setSpacing(8)
    qtbot.addWidget(window)
    return window


def test_that_a_window_on_the_grid_is_not_found(box):
    box.layout().addWidget(QLabel("Words"))
    box.layout().addSpacing(24)
    box.layout().addStretch(1)
    assert off_grid(box) == []


def spoil_margin(layout):
    layout.setContentsMargins(16, 10, 16, 16)


def spoil_gap(layout):
    layout.setSpacing(6)


def spoil_space(layout):
    layout.addSpacing(10)


def spoil_inside(layout):
    row = QHBoxLayout()
    layout.addLayout(row)
    row.setSpacing(5)


def spoil_grid(layout):
    grid = QGridLayout()
    layout.addLayout(grid)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(7)


@pytest.mark.parametrize("spoil", [spoil_margin, spoil_gap, spoil_space, spoil_inside, spoil_grid])
def test_that_what_stands_beside_the_grid_is_found(box, spoil):
    spoil(box.layout())
    assert len(off_grid(box)) == 1


# ── the style sheet ───────────────────────────────────────────────────────────────────────────────────────────────


class Rule(NamedTuple):
    """A selector with what it says."""

    selector: str
    words: dict[str, str]

    @property
    def kind(self) -> str:
        """What it is about, without the states it may be in and the looks it may have."""
        return re.sub(r"\[[^]]*\]", "", re.sub(r"(?<!:):(?!:)[\w-]+", "", self.selector))

    @property
    def states(self) -> set[str]:
        return set(re.findall(r"(?<!:):([\w-]+)", self.selector))


def rules(sheet: str) -> list[Rule]:
    found = []
    for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", sheet):
        words = dict(part.strip().split(": ", 1) for part in body.split(";") if part.strip())
        found += [Rule(selector.strip(), words) for selector in selectors.split(",")]
    return found


def border(rule: Rule, among: list[Rule]) -> int:
    """Return the width of the border that stands around what a rule is about, its own or one said before."""
    width = 0
    for other in among:
        said = other.words.get("border")
        if said is not None and other.kind in {rule.kind, rule.kind.split()[-1]} and other.states <= rule.states:
            # A rule of fewer states gives way to one of more.
            width = int(said.split("px")[0]) if "px" in said else 0
        if other is rule:
            break
    return width


def beside(sheet: str) -> list[str]:
    """Return the rules whose padding with the border around it, or whose margin, is no step of the grid."""
    among, found = rules(sheet), []
    for rule in among:
        for name, value in rule.words.items():
            if not name.startswith(("padding", "margin")) and name != "spacing":
                continue
            above = beside_it = border(rule, among) if name.startswith("padding") else 0
            if "::item" in rule.selector:
                beside_it += CELL
            numbers = [int(part.removesuffix("px")) for part in value.split()]
            # As in CSS: one number for all sides, or those above and below in turn with those beside.
            whole = [at + (beside_it if side % 2 else above) for side, at in enumerate(numbers) if at]
            found += [f"{rule.selector} {name} {at}" for at in whole if at not in ON_GRID]
    return found


def test_that_every_padding_and_margin_of_the_style_sheet_is_on_the_grid():
    """A border of 1 or 2 pixels is no distance: the padding inside is smaller by it, and focus moves nothing."""
    assert beside(style_sheet(LIGHT)) == []


def test_that_the_style_sheet_names_its_distances():
    """A number would stay behind when a step changes."""
    sheet = resource_path("style/gerosense.qss").read_text(encoding="utf-8")
    values = re.findall(r"[\s;{](?:padding|margin|spacing)[\w-]*: ([^;]+);", sheet)

    assert len(values) > 20
    assert [value for value in values if not re.fullmatch(r"(?:(?:0|@space_\w+(?:-[123])?) ?)+", value)] == []


@pytest.mark.parametrize(
    "rule",
    [
        "QPushButton { border: 1px solid red; padding: 8px 15px; }",
        "QLabel { border: 1px solid red; padding: 7px; } QLabel:focus { border: 2px solid red; padding: 7px; }",
        'QPushButton { border: 1px solid red; } QPushButton[scale="large"] { padding: 8px; }',
        "QToolTip { border: none; padding: 6px; }",
        "QTableView::item { border: none; padding: 0 6px; }",
        "QScrollBar { margin: 2px; }",
        "QCheckBox { spacing: 7px; }",
    ],
)  # fmt: skip
def test_that_a_rule_beside_the_grid_is_found(rule):
    assert len(beside(rule)) == 1
