"""The gallery's states about whose data it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.dialogs.doubt_dialog import DoubtDialog
from gerosense_desktop.gui.dialogs.patient_dialog import PatientDialog
from gerosense_desktop.gui.gallery_stage import Script, Stage, made_up_token
from gerosense_desktop.gui.workers.patients_worker import Registered
from gerosense_desktop.upload.doubt import Doubt, DoubtKind

if TYPE_CHECKING:
    from collections.abc import Callable

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


def _patients() -> Stage:
    stage = Stage(Script())
    tokens = stage.flow.workspace.tokens
    for user_id in (made_up.PATIENT, "gs-c3e9-moreau"):
        tokens.put(user_id, made_up_token(user_id))
    stage.rooms.patients.show()
    return stage.rest()


def _patients_empty() -> Stage:
    stage = Stage(Script())
    stage.rooms.patients.show()
    stage.rest().rooms.patients.page.show_patients(())
    return stage


def _patient_about() -> Stage:
    stage = _patients()
    page = stage.rooms.patients.page
    page.table.selectRow(page.patients.row_of("gs-c3e9-moreau") or 0)
    page.edit_button.click()
    stage.dialog()
    return stage


def _patient_registered() -> Stage:
    stage = _patient_about()
    dialog = stage.dialog()
    if isinstance(dialog, PatientDialog):
        dialog.show_registered(Registered(user_id="gs-c3e9-moreau", new=False))
    return stage


PATIENT_STATES: Final[dict[str, Callable[[], Stage]]] = {
    "patients": _patients,
    "patients-empty": _patients_empty,
    "patient-about": _patient_about,
    "patient-registered": _patient_registered,
    "review-doubt": _review_doubt,
    "doubt": _doubt,
    "doubt-sure": _doubt_sure,
}
"""Name of the picture → how the window comes to look like it."""
