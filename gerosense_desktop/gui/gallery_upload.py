"""The gallery's states of an upload: how the window comes to look like each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Unknown
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui import made_up, made_up_words
from gerosense_desktop.gui.gallery_stage import Script, Stage, made_up_token
from gerosense_desktop.gui.run_state import RunPhase
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.ledger.errors import LedgerBusyError
from gerosense_desktop.sentence import Sentence
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchSplit,
    BatchStarted,
    FilesVerified,
    PauseReason,
    RunEvent,
    RunWarned,
    TokenRefused,
)
from gerosense_desktop.upload.files import FilesChangedError

if TYPE_CHECKING:
    from collections.abc import Callable


def _sending(*held: RunEvent, phase: RunPhase) -> Stage:
    script = Script(checked=made_up.clean(), finished=18, held=held)
    return Stage(script).name_patient().read().upload(until=Step.UPLOAD, phase=phase)


def _uploading() -> Stage:
    return _sending(phase=RunPhase.SENDING)


def _uploading_again() -> Stage:
    busy = NotSent(cause=Cause.BUSY, status_code=503)
    first, second = made_up.halves(made_up.plan().batches[19], number=len(made_up.plan().batches) + 1)
    return _sending(
        BatchPutBack(number=19, outcome=busy, attempts=1),
        BatchPutBack(number=20, outcome=NotSent(cause=Cause.TOO_LARGE, status_code=413), attempts=1),
        BatchSplit(number=20, parts=(first, second)),
        BatchStarted(number=20, attempt=2),
        RunWarned(
            user_message=Sentence(
                "This computer's clock shows an earlier time than at the last upload. The upload goes on; "
                "check date and time, or the receipts show wrong ones."
            )
        ),
        phase=RunPhase.SENDING,
    )


def _verifying() -> Stage:
    looked = FilesVerified(bytes_done=120_000_000, bytes_total=410_000_000)
    script = Script(checked=made_up.clean(), before=[looked])
    return Stage(script).name_patient().read().upload(until=Step.UPLOAD, phase=RunPhase.VERIFYING)


def _pausing() -> Stage:
    return _sending(made_up.paused(PauseReason.PERSON), phase=RunPhase.PAUSED)


def _paused() -> Stage:
    return _sending(*_landed(), made_up.paused(PauseReason.PERSON), phase=RunPhase.PAUSED)


def _waiting() -> Stage:
    return _sending(*_landed(), made_up.paused(PauseReason.WAITING), phase=RunPhase.WAITING)


def _failures() -> Stage:
    return _sending(*_landed(unknown=True), made_up.paused(PauseReason.FAILURES), phase=RunPhase.FAILURES)


def _token_needed() -> Stage:
    stage = _sending(*_landed(), made_up.paused(PauseReason.TOKEN), phase=RunPhase.TOKEN)
    stage.dialog()
    return stage


def _token_needed_later() -> Stage:
    stage = _token_needed()
    stage.dialog().reject()
    return stage


def _token_refused() -> Stage:
    token = made_up_token("gs-88c1-okafor")
    refused = TokenRefused(user_message=made_up_words.other_patients_token(token, patient=made_up.PATIENT))
    stage = _sending(*_landed(), made_up.paused(PauseReason.TOKEN), refused, phase=RunPhase.TOKEN)
    stage.dialog()
    return stage


def _landed(*, unknown: bool = False) -> tuple[RunEvent, ...]:
    outcome = Unknown(cause=Cause.NO_ANSWER) if unknown else Accepted(detail='{"status": "ok"}')
    return tuple(BatchFinished(number=number, outcome=outcome, attempts=1) for number in range(19, 23))


def _closing() -> Stage:
    stage = _uploading()
    stage.window.close()
    return stage


def _closing_paused() -> Stage:
    stage = _paused()
    stage.window.close()
    return stage


def _finishing() -> Stage:
    stage = _uploading()
    # What the page shows until the batches in flight are answered, without ending the scripted run.
    stage.window.upload_page.show_cancelling()
    stage.window.upload_page.card.show_closing()
    return stage


def _unknown_asked() -> Stage:
    script = Script(checked=made_up.clean(), outcome=made_up.mixed_outcome, unknown=made_up.unknown_batches())
    stage = Stage(script).name_patient().read().upload(until=Step.DONE)
    stage.dialog()
    return stage


def _unknown_at_start() -> Stage:
    stage = Stage(Script(unknown=made_up.unknown_batches()))
    stage.window.ask_about_unknown()
    stage.dialog()
    return stage


def _resend_review() -> Stage:
    script = Script(checked=made_up.clean(), plan=made_up.plan(held_back=0))
    stage = Stage(script).name_patient().read()
    stage.flow.send_again(patient=made_up.PATIENT, samples=3_000)
    stage.rest()
    return stage


def _files_changed() -> Stage:
    failure = FilesChangedError(
        Sentence(
            "The file “{name}” has changed since it was read. Nothing was sent. "
            "Read it again to see what is in it now.",
            name=made_up.APPLE.path.name,
        )
    )
    return Stage(Script(checked=made_up.clean(), failure=failure)).name_patient().read().upload(until=Step.DONE)


def _busy_ledger() -> Stage:
    failure = LedgerBusyError(
        Sentence("Another upload is running on this computer. Wait until it is done, then try again.")
    )
    return Stage(Script(checked=made_up.clean(), failure=failure)).name_patient().read().upload(until=Step.DONE)


def _failed() -> Stage:
    failure = GeroSenseError(made_up_words.failure(Cause.NO_CONNECTION))
    return Stage(Script(checked=made_up.clean(), failure=failure)).name_patient().read().upload(until=Step.DONE)


UPLOAD_STATES: Final[dict[str, Callable[[], Stage]]] = {
    "uploading": _uploading,
    "uploading-again": _uploading_again,
    "verifying": _verifying,
    "pausing": _pausing,
    "paused": _paused,
    "waiting": _waiting,
    "failures": _failures,
    "token-needed": _token_needed,
    "token-needed-later": _token_needed_later,
    "token-refused": _token_refused,
    "closing": _closing,
    "closing-paused": _closing_paused,
    "finishing": _finishing,
    "unknown-asked": _unknown_asked,
    "unknown-at-start": _unknown_at_start,
    "review-resend": _resend_review,
    "files-changed": _files_changed,
    "ledger-busy": _busy_ledger,
    "failed": _failed,
}
"""Name of the picture → how the window comes to look like it."""
