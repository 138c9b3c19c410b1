"""The gallery's states about whose data it is."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.dialogs.doubt_dialog import DoubtDialog
from gerosense_desktop.gui.gallery_stage import Script, Stage
from gerosense_desktop.upload.guard import Doubt, DoubtKind

_DOUBTS: Final = (
    Doubt(kind=DoubtKind.OTHER_PATIENT, said="gs-88c1-okafor", label="K-1988"),
    Doubt(kind=DoubtKind.YEAR_OF_BIRTH, said="1971", known="1948", source=made_up.APPLE),
)


def _review_doubt() -> Stage:
    script = Script(checked=made_up.clean(), plan=replace(made_up.plan(), doubts=_DOUBTS))
    return Stage(script).name_patient().read()


def _doubt() -> Stage:
    stage = _review_doubt()
    stage.rooms.doubts.ask()
    stage.dialog()
    return stage


def _doubt_sure() -> Stage:
    stage = _doubt()
    dialog = stage.dialog()
    if isinstance(dialog, DoubtDialog):
        dialog.sure_box.setChecked(True)
    return stage


PATIENT_STATES: Final[dict[str, Callable[[], Stage]]] = {
    "review-doubt": _review_doubt,
    "doubt": _doubt,
    "doubt-sure": _doubt_sure,
}
"""Name of the picture → how the window comes to look like it."""
