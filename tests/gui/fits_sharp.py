"""Looks for what is cut off on a display as sharp as QT_SCALE_FACTOR says: ``… fits_sharp LANGUAGE STATE …``.

Qt asks for the sharpness once, when it starts, so this is a process of its own.
"""

import sys

from PySide6.QtWidgets import QDialog

from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.gallery import STATES
from gerosense_desktop.gui.gallery_stage import SMALL
from gerosense_desktop.gui.language import languages_of
from tests.gui.fits import cut_off


def main(language: str, *names: str) -> None:
    """Print the sharpness, then what is cut off in each state."""
    app = make_application()
    languages_of(app).speak(language)
    sys.stdout.write(f"{app.devicePixelRatio():.0f}\n")
    for name in names:
        stage = STATES[name]().settle()
        dialogs = [dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible()]
        for window in dialogs or [stage.window]:
            sys.stdout.writelines(f"{name}: {words}\n" for words in cut_off(window))
        sys.stdout.writelines([f"{name}: the window grew\n"] * (stage.window.width() > SMALL[0]))
        stage.strike()


if __name__ == "__main__":
    main(*sys.argv[1:])
