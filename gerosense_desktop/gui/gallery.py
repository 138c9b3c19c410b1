"""Draws the real window in each of its states, light and dark, at 100 % and 200 %: ``… gui.gallery DIR``."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from gerosense_desktop.api.outcomes import Accepted, Cause
from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.application import make_application
from gerosense_desktop.gui.gallery_files import FILES_STATES
from gerosense_desktop.gui.gallery_patients import PATIENT_STATES
from gerosense_desktop.gui.gallery_review import REVIEW_STATES
from gerosense_desktop.gui.gallery_rooms import ROOM_STATES
from gerosense_desktop.gui.gallery_settings import SETTINGS_STATES
from gerosense_desktop.gui.gallery_stage import SMALL, Script, Stage, made_up_token
from gerosense_desktop.gui.gallery_upload import UPLOAD_STATES
from gerosense_desktop.gui.language import ENGLISH, LANGUAGES, languages_of
from gerosense_desktop.gui.theme import DARK, LIGHT, Theme, Tokens
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.ledger.errors import LedgerCorruptError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gerosense_desktop.upload.events import Checked

SCALES: Final = (1, 2)

# ── the states ────────────────────────────────────────────────────────────────────────────────────────────────────


def _mixed() -> Checked:
    return made_up.checked(made_up.mixed_files()[:3], rejected=made_up.rejected_frame(), warned=True)


def _mixed_script() -> Script:
    return Script(checked=_mixed(), plan=made_up.plan(rejected=made_up.REJECTED), stopped=Cause.REDIRECTED)


def _asking() -> Checked:
    return made_up.checked((*made_up.mixed_files()[:2], made_up.question_file()))


def _files() -> Stage:
    return Stage(Script())


def _files_small() -> Stage:
    return Stage(Script(), size=SMALL)


def _files_practice() -> Stage:
    return Stage(Script(), practice=True)


def _drop() -> Stage:
    stage = Stage(Script())
    stage.window.drops.show_hover()
    return stage


def _reading() -> Stage:
    return Stage(Script()).name_patient().read(until=Step.FILES)


def _review() -> Stage:
    return Stage(Script(checked=made_up.clean())).name_patient().read()


def _review_small() -> Stage:
    return Stage(_mixed_script(), size=SMALL).name_patient().read()


def _review_mixed() -> Stage:
    return Stage(_mixed_script()).name_patient().read()


def _review_no_patient() -> Stage:
    return Stage(Script(checked=made_up.clean())).read()


def _review_no_patient_small() -> Stage:
    return Stage(Script(checked=made_up.clean()), size=SMALL).read()


def _review_nothing_new() -> Stage:
    plan = made_up.plan(nothing_new=True, held_back=0)
    return Stage(Script(checked=made_up.clean(), plan=plan)).name_patient().read()


def _questions() -> Stage:
    return Stage(Script(checked=_asking())).name_patient().read()


def _columns() -> Stage:
    stage = _review()
    stage.window.conversation.ask_questions(made_up.TABLE)
    return stage


def _rejected() -> Stage:
    stage = _review_mixed()
    stage.window.conversation.show_rejected()
    return stage.rest()


def _token_asked() -> Stage:
    stage = _review_no_patient()
    stage.window.conversation.ask_patient()
    for line in stage.dialog().findChildren(QLineEdit, "token_field"):
        line.setText(made_up_token(made_up.PATIENT).get_secret_value())
    return stage


def _done() -> Stage:
    script = Script(checked=made_up.clean(), outcome=lambda _number: Accepted(detail='{"status": "ok"}'))
    return Stage(script).name_patient().read().upload(until=Step.DONE)


def _done_mixed() -> Stage:
    stage = Stage(_mixed_script()).name_patient().read().upload(until=Step.DONE)
    stage.window.upload_page.table.selectRow(8)
    return stage


def _done_mixed_small() -> Stage:
    return Stage(_mixed_script(), size=SMALL).name_patient().read().upload(until=Step.DONE)


def _problem() -> Stage:
    stage = _files()
    stage.window.say(
        LedgerCorruptError().user_message,
        details="gerosense_desktop.ledger.errors.LedgerError at ledger.file.connect:61 < ledger.ledger.open:92",
    )
    return stage


def _problem_details() -> Stage:
    stage = _problem()
    stage.window.problems.findChildren(QPushButton, "problem_details_button")[0].click()
    stage.dialog()
    return stage


def _practice_review() -> Stage:
    return Stage(Script(checked=made_up.clean()), practice=True).read()


STATES: Final[dict[str, Callable[[], Stage]]] = {
    "files": _files,
    "files-small": _files_small,
    "files-practice": _files_practice,
    "drop": _drop,
    "reading": _reading,
    "review": _review,
    "review-mixed": _review_mixed,
    "review-small": _review_small,
    "review-no-patient": _review_no_patient,
    "review-no-patient-small": _review_no_patient_small,
    "review-nothing-new": _review_nothing_new,
    "review-practice": _practice_review,
    "questions": _questions,
    "columns": _columns,
    "rejected": _rejected,
    "token": _token_asked,
    "done": _done,
    "done-mixed": _done_mixed,
    "done-mixed-small": _done_mixed_small,
    "problem": _problem,
    "problem-details": _problem_details,
    **UPLOAD_STATES,
    **REVIEW_STATES,
    **ROOM_STATES,
    **PATIENT_STATES,
    **SETTINGS_STATES,
    **FILES_STATES,
}
"""Name of the picture → how the window comes to look like it."""


def picture(window: QWidget) -> QPixmap:
    """Return the window with its open dialog over it, as a person sees them on this display."""
    sharpness = window.devicePixelRatioF()
    pixmap = QPixmap(window.size() * sharpness)
    pixmap.setDevicePixelRatio(sharpness)
    pixmap.fill(window.palette().window().color())
    painter = QPainter(pixmap)
    window.render(painter, QPoint())
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter.fillRect(window.rect(), QColor(0, 0, 0, 110))
            corner = window.rect().center() - dialog.rect().center()
            dialog.render(painter, corner)
            painter.setPen(window.palette().mid().color())
            painter.drawRect(dialog.rect().translated(corner))
    painter.end()
    return pixmap


def draw(folder: Path, *, names: Sequence[str] = tuple(STATES), scale: int = 1) -> list[Path]:
    """Draw these states into a folder and return the pictures' files.

    Args:
        folder: Made where it is not there.
        names: Keys of STATES.
        scale: How many of the display's pixels are one of the window's; the pictures' names tell it.
    """
    app = make_application()
    theme = app.findChild(Theme)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    looks: dict[str, Tokens] = {"light": LIGHT, "dark": DARK}
    for name in names:
        for look, tokens in looks.items():
            if theme is not None:
                theme.wear(tokens)
            stage = STATES[name]().settle()
            path = folder / f"{name}-{look}{'' if scale == 1 else f'@{scale}x'}.png"
            picture(stage.window).save(str(path))
            written.append(path)
            stage.strike()
    return written


def main(arguments: Sequence[str]) -> int:
    """Draw the whole gallery, or the states named after the folder, in a language."""
    parser = argparse.ArgumentParser(prog="python -m gerosense_desktop.gui.gallery")
    parser.add_argument("folder", type=Path)
    parser.add_argument("states", nargs="*", metavar="STATE", help="names of states; all where none is given")
    parser.add_argument("--language", choices=sorted(LANGUAGES), default=ENGLISH)
    parser.add_argument("--scale", type=int, choices=SCALES, help="draw at one scale only")
    options = parser.parse_intermixed_args(arguments)
    unknown = sorted(set(options.states) - set(STATES))
    if unknown:
        parser.error(f"no such state: {', '.join(unknown)}; there are {', '.join(STATES)}")
    if options.scale is None:
        return max(_draw_apart(arguments, scale=scale) for scale in SCALES)
    languages_of(make_application()).speak(options.language)
    draw(options.folder, names=options.states or tuple(STATES), scale=options.scale)
    return 0


def _draw_apart(arguments: Sequence[str], *, scale: int) -> int:
    """Draw at a scale in a process of its own: Qt asks for the display's sharpness once, when it starts."""
    command = [sys.executable, "-m", __spec__.name, *arguments, "--scale", str(scale)]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
    return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603 - this program itself


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
