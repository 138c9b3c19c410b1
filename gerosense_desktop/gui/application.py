"""The Qt application, dressed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gerosense_desktop import __version__
from gerosense_desktop.gui.icons import app_icon
from gerosense_desktop.gui.language import languages_of
from gerosense_desktop.gui.theme import Theme


def make_application() -> QApplication:
    """Return the application, dressed; the one there is where there is one already."""
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("GeroSense Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("gerosense-desktop")
    if app.findChild(Theme) is None:
        # The first time only: by now a language may be spoken.
        if QLocale.system().language() is QLocale.Language.C:
            QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
        Theme(app)
    languages_of(app)
    app.setWindowIcon(app_icon())
    return app
