"""The gallery's states of files, questions and rejected samples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.dialogs.questions_dialog import QuestionsDialog
from gerosense_desktop.gui.dialogs.rejected_dialog import RejectedDialog
from gerosense_desktop.gui.drop_offer import drop_offer
from gerosense_desktop.gui.gallery_stage import SMALL, Script, Stage
from gerosense_desktop.gui.widgets.notice import Tone
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.readers.questions import DateOrder, Question
from gerosense_desktop.upload.events import FilesSought

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE: Final = 10_000


def _turn(until: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(_PATIENCE)
    while not until() and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _questions(time_zone: str = "Europe/Berlin", *, size: tuple[int, int] | None = None) -> Stage:
    asking = made_up.checked((*made_up.mixed_files()[:2], made_up.question_file()))
    script = Script(checked=asking)
    stage = (Stage(script) if size is None else Stage(script, size=size)).name_patient().read()
    dialog = stage.dialog()
    if not isinstance(dialog, QuestionsDialog) or dialog.preview_card is None:
        raise TypeError("another dialog is open")
    zone, order = dialog.field(Question.TIME_ZONE), dialog.field(Question.DATE_ORDER)
    if isinstance(zone, QComboBox) and isinstance(order, QComboBox):
        zone.setCurrentIndex(zone.findData(time_zone))
        order.setCurrentIndex(order.findData(DateOrder.DAY_FIRST))
    device = dialog.field(Question.DEVICE_NAME)
    if isinstance(device, QLineEdit):
        device.setText("Apple Watch")
    rows = dialog.preview_card.rows
    _turn(lambda: rows.rowCount() > 0)
    return stage


def _questions_wrong() -> Stage:
    return _questions("Europe/London")


def _questions_small() -> Stage:
    return _questions(size=SMALL)


def _rejected(*, size: tuple[int, int] | None = None) -> Stage:
    found = made_up.checked(made_up.mixed_files()[:3], rejected=made_up.rejected_frame(), warned=True)
    script = Script(checked=found, plan=made_up.plan(rejected=made_up.REJECTED))
    stage = (Stage(script) if size is None else Stage(script, size=size)).name_patient().read()
    stage.window.conversation.show_rejected()
    return stage.rest()


def _rejected_small() -> Stage:
    return _rejected(size=SMALL)


def _rejected_filtered() -> Stage:
    stage = _rejected()
    dialog = stage.dialog()
    if not isinstance(dialog, RejectedDialog):
        raise TypeError("another dialog is open")
    dialog.reasons.setCurrentRow(2)
    _turn(lambda: dialog.rows.rowCount() < made_up.rejected_frame().height)
    dialog.table.selectRow(1)
    return stage


def _files_recent() -> Stage:
    stage = Stage(Script())
    stage.window.change_settings(
        stage.window.settings.but(remember_folders=True, recent_folders=("/media/stick", "/media/downloads"))
    )
    return stage


def _files_erring() -> Stage:
    stage = Stage(Script())
    stage.window.problems.say(
        QCoreApplication.translate("drop_offer", "Text cannot be read here. Drop the file that the text is from."),
        tone=Tone.WARN,
    )
    return stage


def _drop(*names: str) -> Stage:
    stage = Stage(Script())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/media/{name}") for name in names])
    stage.window.drops.show_hover(drop_offer(data))
    return stage


def _drop_files() -> Stage:
    return _drop("export.zip", "steps.csv", "IMG_2041.HEIC")


def _drop_photo() -> Stage:
    return _drop("IMG_2041.HEIC")


def _searching() -> Stage:
    stage = Stage(Script()).name_patient().read(until=Step.FILES)
    stage.window.files_page.apply([FilesSought(looked=12_400, files=19_000)])
    return stage


FILES_STATES: Final[dict[str, Callable[[], Stage]]] = {
    "files-recent": _files_recent,
    "files-text-dropped": _files_erring,
    "drop-files": _drop_files,
    "drop-photo": _drop_photo,
    "searching": _searching,
    "questions-answered": _questions,
    "questions-wrong": _questions_wrong,
    "questions-small": _questions_small,
    "rejected-filtered": _rejected_filtered,
    "rejected-small": _rejected_small,
}
"""Name of the picture → how the window comes to look like it."""
