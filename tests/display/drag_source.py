"""Another program from which files are dragged: python -m tests.display.drag_source FILE …

A small square in the corner of the screen; whoever presses the mouse on it drags the files.
"""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel
from typing_extensions import override

SIDE = 48


class Square(QLabel):
    """Starts a drag where it is pressed."""

    @override
    def mousePressEvent(self, _event) -> None:
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication([])
    square = Square("drag")
    square.setWindowFlags(
        Qt.WindowType.FramelessWindowHint
        | Qt.WindowType.WindowStaysOnTopHint
        | Qt.WindowType.X11BypassWindowManagerHint
    )
    square.setGeometry(0, 0, SIDE, SIDE)
    square.setWindowTitle("drag source")
    square.show()
    app.exec()
