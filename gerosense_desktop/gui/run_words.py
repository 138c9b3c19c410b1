"""What the upload page says in each phase of a run, and the one obvious thing to do in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from gerosense_desktop.gui.language import translated
from gerosense_desktop.gui.locale_text import batches_text, megabytes_text, seconds_text
from gerosense_desktop.gui.run_state import RunPhase, RunState
from gerosense_desktop.gui.widgets.notice import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class RunWords:
    """One phase in words.

    Attributes:
        heading: What it is doing.
        text: What that means and what to do; may be empty.
        tone: How much it matters.
        icon_name: A file of ``resources/icons`` without its ending.
        action: The obvious next step, with its mnemonic; empty where there is none.
        cancel: What ends the upload, with its mnemonic.
    """

    heading: str
    text: str = ""
    tone: Tone = Tone.QUIET
    icon_name: str = "sending"
    action: str = ""
    cancel: str = ""


def run_words(state: RunState, *, patient: str, in_flight: int, seconds_left: int, closing: bool) -> RunWords:
    """Say where a run is.

    Args:
        state: Where it is.
        patient: Whose data is sent.
        in_flight: How many batches have no answer yet.
        seconds_left: How long a wait still lasts.
        closing: Whether the window closes when the run has ended.
    """
    sentence = "" if state.pause is None else translated(state.pause.user_message)
    pause, go_on, cancel = _tr("Pa&use"), _tr("&Go on"), _tr("&Cancel")
    match state.phase:
        case RunPhase.BEGINNING | RunPhase.VERIFYING:
            return RunWords(heading=_beginning(state), icon_name="waiting", cancel=cancel)
        case RunPhase.SENDING:
            return RunWords(heading=_tr("Sending"), action=pause, cancel=cancel)
        case RunPhase.PAUSING | RunPhase.PAUSED if in_flight:
            heading = _tr("Pausing: finishing {batches} being sent…").format(batches=batches_text(in_flight))
            return RunWords(heading=heading, icon_name="waiting", action=go_on, cancel=cancel)
        case RunPhase.PAUSING:
            return RunWords(heading=_tr("Pausing…"), icon_name="waiting", action=go_on, cancel=cancel)
        case RunPhase.PAUSED:
            return RunWords(
                heading=_tr("Paused"), text=sentence, tone=Tone.WARN, icon_name="waiting", action=go_on, cancel=cancel
            )
        case RunPhase.WAITING:
            return RunWords(
                heading=_tr("Going on by itself in {time}").format(time=seconds_text(seconds_left))
                if seconds_left
                else _tr("Trying again…"),
                text=sentence,
                tone=Tone.WARN,
                icon_name="waiting",
                action=_tr("&Try now"),
                cancel=cancel,
            )
        case RunPhase.FAILURES:
            return RunWords(
                heading=_tr("Paused after failures"),
                text=sentence,
                tone=Tone.UNKNOWN,
                icon_name="unknown",
                action=go_on,
                cancel=cancel,
            )
        case RunPhase.TOKEN:
            return RunWords(
                heading=_tr("A new token for patient {name} is needed").format(name=patient),
                text=sentence,
                tone=Tone.WARN,
                icon_name="patient",
                action=_tr("Give the &token…"),
                cancel=cancel,
            )
        case RunPhase.GOING_ON:
            return RunWords(heading=_tr("Going on…"), icon_name="sending", cancel=cancel)
        case RunPhase.STOPPING | RunPhase.ENDED:
            return RunWords(heading=_stopping(in_flight=in_flight, closing=closing), icon_name="waiting")
        case _:
            assert_never(state.phase)


def _beginning(state: RunState) -> str:
    verified = state.verified
    if state.phase is RunPhase.BEGINNING or verified is None or verified.bytes_done >= verified.bytes_total:
        return _tr("Asking the server whether it is ready…")
    return _tr("Making sure that the files have not changed: {done} of {total}").format(
        done=megabytes_text(verified.bytes_done), total=megabytes_text(verified.bytes_total)
    )


def _stopping(*, in_flight: int, closing: bool) -> str:
    batches = batches_text(in_flight)
    if closing:
        if in_flight:
            return _tr("Finishing {batches} being sent, then the program closes…").format(batches=batches)
        return _tr("The program closes…")
    if in_flight:
        return _tr("Cancelling: finishing {batches} being sent…").format(batches=batches)
    return _tr("Cancelling…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_words", text)
