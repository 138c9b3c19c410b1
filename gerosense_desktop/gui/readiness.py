"""Whether an upload can start, and if not, why and what the next step is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from datetime import datetime

    from gerosense_desktop.gui.patient import Patient
    from gerosense_desktop.gui.review import Review


class Fix(StrEnum):
    """The step that is missing before an upload."""

    ANSWER = "answer"  # a file asks something
    PATIENT = "patient"  # no token yet, or one that has ended
    SERVER = "server"  # no server address yet
    FILES = "files"  # nothing in these is left to send
    DOUBT = "doubt"  # something says that these are another patient's data


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Whether the Upload button may be pressed.

    Attributes:
        ready: Whether it may.
        reason: Why not, in words; empty where it may.
        fix: What to do first; None where nothing helps.
    """

    ready: bool
    reason: str = ""
    fix: Fix | None = None


def readiness_of(
    review: Review, *, patient: Patient | None, server: str, now: datetime, closed: bool = False
) -> Readiness:
    """Work out whether the upload can start.

    Args:
        review: What was read.
        patient: Whose it is; None where no token was given.
        server: The server's address; empty where none is set.
        now: An aware time.
        closed: Whether a policy that cannot be used keeps everything here.
    """
    if closed:
        return Readiness(
            ready=False, reason=_tr("The policy of this computer cannot be used. Tell your IT department.")
        )
    if review.checked.accepted.is_empty():
        if review.asking:
            return Readiness(ready=False, reason=_tr("A file needs an answer from you first."), fix=Fix.ANSWER)
        return Readiness(ready=False, reason=_tr("There is nothing in these files that can be sent."), fix=Fix.FILES)
    if patient is None:
        return Readiness(
            ready=False, reason=_tr("Add the patient's token: it says whose data this is."), fix=Fix.PATIENT
        )
    if patient.ended(now=now):
        return Readiness(ready=False, reason=_tr("The patient's token has ended. Paste a new one."), fix=Fix.PATIENT)
    if not server:
        return Readiness(ready=False, reason=_tr("Set the address of your clinic's server first."), fix=Fix.SERVER)
    if review.plan is None or review.plan.patient != patient.user_id:
        return Readiness(ready=False, reason=_tr("The files are being compared with what was sent before."))
    if not review.plan.batches:
        if review.plan.counts.held_back:
            return Readiness(
                ready=False,
                reason=_tr("There are too few new samples for a batch of 3. They are held back until more have come."),
                fix=Fix.FILES,
            )
        return Readiness(
            ready=False, reason=_tr("Nothing is new: all of it was sent for this patient before."), fix=Fix.FILES
        )
    if review.plan.doubts:
        return Readiness(
            ready=False, reason=_tr("These may be another patient's data. Please check first."), fix=Fix.DOUBT
        )
    return Readiness(ready=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("readiness", text)
