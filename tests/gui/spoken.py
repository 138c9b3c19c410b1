"""What a screen reader would find of a window."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

NAMED = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Table,
        QAccessible.Role.List,
        QAccessible.Role.Tree,
        QAccessible.Role.ProgressBar,
        QAccessible.Role.Slider,
        QAccessible.Role.Link,
        QAccessible.Role.PageTab,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.Dialog,
        QAccessible.Role.ColumnHeader,
    }
)
"""Roles of controls: each has to say what it is for."""

UNSPOKEN = frozenset({QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane})
"""Roles that say nothing of a control that takes the keyboard."""


def interfaces(window: QWidget) -> Iterator[QAccessibleInterface]:
    """Yield everything visible in a window, as a screen reader walks it; of a table its first rows."""
    waiting = [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        found = waiting.pop()
        if found is None or not found.isValid() or found.state().invisible:
            continue
        yield found
        waiting += [found.child(number) for number in range(min(found.childCount(), 60))]


def nameless(window: QWidget) -> list[str]:
    """Return the controls that a screen reader could not name, or would call nothing."""
    wrong = []
    for found in interfaces(window):
        widget = found.object()
        name = found.text(QAccessible.Text.Name).strip()
        # What Qt makes of itself inside a control is named by that control.
        if not isinstance(widget, QWidget) or widget.objectName().startswith("qt_"):
            continue
        if found.role() in NAMED and not name and not _inside_named(widget):
            wrong.append(f"no name: {found.role().name} {widget.objectName() or type(widget).__name__}")
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and found.role() in UNSPOKEN and not name:
            wrong.append(f"neither role nor name: {widget.objectName() or type(widget).__name__}")
    return wrong


def unexplained(window: QWidget) -> list[str]:
    """Return the buttons without words for the eye that do not say either what they do: no tip and no description."""
    return [
        f"says nothing: {button.objectName() or type(button).__name__}"
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.window() is window
        and not button.objectName().startswith("qt_")
        and not _inside_named(button)
        and not any(letter.isalpha() for letter in button.text())
        and not (button.toolTip() or button.accessibleDescription()).strip()
        and button.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


DESCRIBED = NAMED - {QAccessible.Role.Dialog, QAccessible.Role.ColumnHeader}
"""Roles of controls that say what happens: a name of a word or two does not, and a dialog reads out its words."""


def undescribed(window: QWidget) -> list[str]:
    """Return the controls that do not say what they do, or say it in their own name once more.

    Qt takes a tip for a description where there is none; an example in an empty field describes nothing.
    """
    wrong = []
    for found in interfaces(window):
        widget = found.object()
        if found.role() not in DESCRIBED or not isinstance(widget, QWidget) or widget.objectName().startswith("qt_"):
            continue
        words = _bare(widget.accessibleDescription() or widget.toolTip())
        if not _inside_named(widget) and (not words or words == _bare(found.text(QAccessible.Text.Name))):
            wrong.append(f"not described: {found.role().name} {widget.objectName() or type(widget).__name__}")
    return wrong


def _bare(words: str) -> str:
    """Return words without their keys, as in "Look closer (+)", and without signs around them."""
    return re.sub(r"\([^()]*\)\s*$", "", words).strip(" .…:&").casefold()


def unreachable(window: QWidget) -> list[str]:
    """Return the controls that can be used and that Tab never comes to."""
    reached, at = set(), window.nextInFocusChain()
    for _ in range(2000):
        if at is window:
            break
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(at)
        at = at.nextInFocusChain()
    return [
        f"not reached by Tab: {widget.objectName() or type(widget).__name__}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QAbstractItemView)
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is window
        and not widget.objectName().startswith("qt_")
        and not _inside_named(widget)
        and widget not in reached
        and QApplication.activePopupWidget() is None
    ]


def _inside_named(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView) or parent.metaObject().className() in {
            "QComboBox",
            "QDateEdit",
            "QLineEdit",
        }:
            return True
        parent = parent.parentWidget()
    return False
