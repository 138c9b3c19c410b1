"""Has Qt's types made on one thread, before another could ask for them at the same time.

PySide makes a type when it is first asked for, and two threads that do so at once end the program: pyqtgraph asks for
all of them when it is loaded, which happens on a thread of its own while the window goes on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui, QtWidgets

if TYPE_CHECKING:
    from collections.abc import Iterator


def make_types() -> Iterator[None]:
    """Ask for every type of the window's three modules, one after the other."""
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
            yield
