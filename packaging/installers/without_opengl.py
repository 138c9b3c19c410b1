"""Stands in for Qt's OpenGL, which pyqtgraph asks for when it is loaded and uses only when told to.

PyInstaller runs this before the program. The program's plots are drawn by the processor; the bindings for graphics
cards alone weigh 9 MB on every system.
"""

import sys
from types import ModuleType


class QOpenGLWidget:
    """What pyqtgraph derives widgets from that nobody here makes."""


for name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    module = ModuleType(name)
    vars(module)["QOpenGLWidget"] = QOpenGLWidget
    sys.modules.setdefault(name, module)
