"""The gallery's states of the places beside the upload: how the window comes to look like each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gerosense_desktop.forget import Forgotten
from gerosense_desktop.gui import made_up, made_up_history
from gerosense_desktop.gui.dialogs.erase_dialog import EraseDialog
from gerosense_desktop.gui.gallery_stage import SMALL, Script, Stage
from gerosense_desktop.gui.run_state import RunPhase
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.ledger.erase import Erased
from gerosense_desktop.sentence import Sentence
from gerosense_desktop.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable


def _history(*, practice: bool = False, size: tuple[int, int] | None = None) -> Stage:
    script = Script(uploads=made_up_history.uploads())
    stage = Stage(script, practice=practice) if size is None else Stage(script, practice=practice, size=size)
    stage.rooms.history.show()
    return stage.rest()


def _history_small() -> Stage:
    return _history(size=SMALL)


def _history_empty() -> Stage:
    stage = Stage(Script())
    stage.rooms.history.show()
    return stage.rest()


def _history_filtered() -> Stage:
    stage = _history()
    stage.rooms.history.page.search.setText("k-2041")
    return stage


def _receipt(*, practice: bool = False) -> Stage:
    stage = _history(practice=practice)
    stage.rooms.history.page.receipt_button.click()
    stage.dialog()
    return stage


def _receipt_practice() -> Stage:
    return _receipt(practice=True)


def _lock() -> Stage:
    stage = Stage(Script(checked=made_up.clean())).name_patient().read()
    stage.rooms.lock.lock()
    return stage


def _lock_uploading() -> Stage:
    script = Script(checked=made_up.clean(), finished=18)
    stage = Stage(script).name_patient().read().upload(until=Step.UPLOAD, phase=RunPhase.SENDING)
    stage.rooms.lock.lock()
    return stage


def _erase() -> Stage:
    stage = _history()
    stage.rooms.history.page.erase_button.click()
    return stage


def _erase_sure() -> Stage:
    stage = _erase()
    _erase_dialog(stage).sure_box.setChecked(True)
    return stage


def _erased() -> Stage:
    stage = _erase()
    why = Sentence("The computer's keychain cannot be used. Unlock it, or sign in again, and try once more.")
    problem = Sentence("The patient's token is still in the computer's keychain. {why}", why=why)
    _erase_dialog(stage).show_erased(
        Forgotten(
            erased=Erased(uploads=2, batches=59, samples=59_000, devices=3),
            token=False,
            settings=Settings(),
            problems=(problem,),
        )
    )
    return stage


def _erase_dialog(stage: Stage) -> EraseDialog:
    dialog = stage.dialog()
    if not isinstance(dialog, EraseDialog):
        raise TypeError("another dialog is open")
    return dialog


def _support() -> Stage:
    stage = Stage(Script())
    stage.rooms.support.ask()
    stage.dialog()
    return stage


def _help() -> Stage:
    stage = Stage(Script())
    stage.rooms.help.show()
    stage.dialog()
    return stage


ROOM_STATES: Final[dict[str, Callable[[], Stage]]] = {
    "history": _history,
    "history-small": _history_small,
    "history-empty": _history_empty,
    "history-filtered": _history_filtered,
    "receipt": _receipt,
    "receipt-practice": _receipt_practice,
    "lock": _lock,
    "lock-uploading": _lock_uploading,
    "erase": _erase,
    "erase-sure": _erase_sure,
    "erased": _erased,
    "support": _support,
    "help": _help,
}
"""Name of the picture → how the window comes to look like it."""
