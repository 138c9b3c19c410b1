"""What of a window stands beside the grid."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QGridLayout,
    QLayout,
    QMainWindow,
    QStackedLayout,
    QWidget,
)

from gerosense_desktop.gui.spacing import Space

ON_GRID = frozenset({0, *Space})


def off_grid(window: QWidget) -> list[str]:
    """Return the layouts of a window whose margins or gaps are no step of the grid, shown or not.

    Sizes of widgets are another matter: an icon is 18 pixels high because its lines are sharp then.
    """
    return [
        f"beside the grid: {number} in {type(layout).__name__} of {owner.objectName() or type(owner).__name__}"
        for layout in window.findChildren(QLayout)
        if (owner := layout.parentWidget()) is not None and not _of_qt(layout, owner)
        for number in _distances(layout)
        if number not in ON_GRID
    ]


def _distances(layout: QLayout) -> list[int]:
    margins = layout.contentsMargins()
    found = [margins.left(), margins.top(), margins.right(), margins.bottom()]
    if isinstance(layout, QGridLayout):
        found += [layout.horizontalSpacing(), layout.verticalSpacing()]
    else:
        found.append(layout.spacing())
    for number in range(layout.count()):
        spacer = layout.itemAt(number).spacerItem()
        if spacer is not None and not spacer.expandingDirections():
            found += [spacer.sizeHint().width(), spacer.sizeHint().height()]
    return found


def _of_qt(layout: QLayout, owner: QWidget) -> bool:
    """Whether Qt lays it out: inside its own controls, or in a layout that has neither margins nor gaps."""
    if isinstance(layout, QStackedLayout) or isinstance(owner, QMainWindow):
        return True
    while owner is not None:
        if isinstance(owner, QComboBox | QCalendarWidget | QAbstractItemView) or owner.objectName().startswith("qt_"):
            return True
        owner = owner.parentWidget()
    return False
