"""The real window on a scripted street, for the gallery's pictures."""

from __future__ import annotations

import base64
import json
from collections import Counter
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final, cast

import shiboken6
from pydantic import SecretStr
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from typing_extensions import override

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.gui import made_up, made_up_history, made_up_patients, made_up_preview, made_up_words
from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.run_state import RunPhase
from gerosense_desktop.gui.side_rooms import SideRooms
from gerosense_desktop.gui.stopwatch import Stopwatch
from gerosense_desktop.gui.street import Street
from gerosense_desktop.gui.theme import theme_of
from gerosense_desktop.gui.upload_flow import UploadFlow
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.erase import Erased
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchStarted,
    BatchSummary,
    Checked,
    CheckEvent,
    RunEvent,
    RunFinished,
    RunStarted,
    RunStopped,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from gerosense_desktop.api.outcomes import Cause, Outcome
    from gerosense_desktop.errors import GeroSenseError
    from gerosense_desktop.ledger.ledger import Ledger
    from gerosense_desktop.ledger.records import BatchRecord, UnknownBatch, UploadRecord, Watermark
    from gerosense_desktop.readers.questions import Answers
    from gerosense_desktop.readers.source import Source
    from gerosense_desktop.upload.control import Control
    from gerosense_desktop.upload.plan import Plan
    from gerosense_desktop.upload.preview import Preview
    from gerosense_desktop.upload.selection import Selection

SIZE: Final = (1120, 760)
SMALL: Final = (1024, 700)
_PATIENCE: Final = 10_000
_TICK: Final = 20
_ROUNDS: Final = 3
_SERVER: Final = f"https://{made_up_words.HOST}"
_SENT_FOR: Final = 150.0
"""Seconds for which a made-up upload has been sending."""


@dataclass(kw_only=True)
class Script:
    """What the street does in a state of the gallery.

    Attributes:
        checked: What the files turn out to hold; None for a reading that does not end.
        plan: What is new.
        outcome: What becomes of a batch.
        finished: How many batches get an outcome before the run waits to be cancelled; None for all.
        held: What the run says before it waits to be cancelled, after the batches that got an outcome.
        before: What the run says before it has started, and then waits.
        stopped: The cause for which the run stops, if it does.
        failure: The error with which the run fails before anything is sent, if it does.
        unknown: What the ledger says of batches whose outcome nobody knows.
        uploads: What it says of past uploads, the last begun first.
    """

    checked: Checked | None = None
    plan: Plan = field(default_factory=made_up.plan)
    outcome: Callable[[int], Outcome] = made_up.mixed_outcome
    finished: int | None = None
    held: Sequence[RunEvent] = ()
    before: Sequence[RunEvent] = ()
    stopped: Cause | None = None
    failure: GeroSenseError | None = None
    unknown: Sequence[UnknownBatch] = ()
    uploads: Sequence[UploadRecord] = ()

    def check(self, paths: Sequence[Path], *, answers: Mapping[Source, Answers], cancel: Event) -> Iterator[CheckEvent]:
        """Play the reading."""
        del paths, answers
        if self.checked is None:
            yield from made_up.reading_events()
            cancel.wait()
            return
        yield self.checked

    def preview(self, source: Source, *, answers: Answers, cancel: Event) -> Iterator[Preview]:
        """Show the first samples of the made-up spreadsheet."""
        del source, cancel
        yield made_up_preview.preview(answers)

    def make_plan(self, checked: Checked, *, patient: str, ledger: Ledger, selection: Selection) -> Plan:
        """Hand out the plan."""
        del checked, ledger, selection
        return replace(self.plan, patient=patient)

    def run(
        self,
        plan: Plan,
        *,
        client: GeroSenseClient,
        ledger: Ledger,
        server: str,
        workers: int,
        control: Control,
        token_ends: datetime | None,
    ) -> Iterator[RunEvent]:
        """Play the upload."""
        del client, ledger, server, token_ends
        heard = Event()
        control.listen(heard.set)
        if self.failure is not None:
            raise self.failure
        yield from self.before
        batches = plan.batches
        if not self.before:
            yield RunStarted(upload_id="1", batches=len(batches), samples=sum(batch.samples for batch in batches))
            yield from self._batches(batches, workers=workers)
        if self.before or self.finished is not None:
            while not control.cancelled:
                heard.wait()
        if self.stopped is not None:
            yield RunStopped(
                cause=self.stopped,
                user_message=made_up_words.failure(self.stopped),
            )
        yield RunFinished(finished_at=datetime.now(UTC), samples_by_outcome=Counter())

    def _batches(self, batches: Sequence[BatchSummary], *, workers: int) -> Iterator[RunEvent]:
        last = len(batches) if self.finished is None else self.finished
        for batch in batches[:last]:
            yield BatchStarted(number=batch.number, attempt=1)
            yield BatchFinished(number=batch.number, outcome=self.outcome(batch.number), attempts=1)
        if self.finished is not None:
            for batch in batches[last : last + workers]:
                yield BatchStarted(number=batch.number, attempt=1)
        yield from self.held

    def open_ledger(self) -> Ledger:
        """Open a ledger that can only be asked about the past."""
        return cast("Ledger", _Past(unknown=tuple(self.unknown), past=tuple(self.uploads)))


class _Past(AbstractContextManager["_Past"]):
    """As much of a ledger as the gallery asks."""

    def __init__(self, *, unknown: tuple[UnknownBatch, ...], past: tuple[UploadRecord, ...]) -> None:
        self._unknown, self._past = unknown, past
        self.patients = made_up_patients.Patients()

    @override
    def __exit__(self, *_: object) -> None:
        """Close nothing."""

    def uploading(self) -> bool:
        """Nobody uploads."""
        return False

    def undecided(self, *, patient: str | None = None) -> tuple[UnknownBatch, ...]:
        """Return the unknown batches."""
        return tuple(batch for batch in self._unknown if patient in {None, batch.patient})

    def uploads(self, *, patient: str | None = None) -> tuple[UploadRecord, ...]:
        """Return the past uploads."""
        return tuple(upload for upload in self._past if patient in {None, upload.patient})

    def watermarks(self, *, patient: str) -> tuple[Watermark, ...]:
        """Return up to when everything was sent."""
        return made_up_history.watermarks(patient)

    def batches(self, upload_id: str) -> tuple[BatchRecord, ...]:
        """Return the batches of a past upload."""
        return made_up_history.batches(next(upload for upload in self._past if upload.id == upload_id))

    def erase_patient(self, patient: str) -> Erased:
        """Count, and erase nothing."""
        return Erased(uploads=len(self.uploads(patient=patient)), batches=61, samples=60_223, devices=3)


class Stage:
    """One real window on a scripted street."""

    def __init__(
        self,
        script: Script,
        *,
        practice: bool = False,
        size: tuple[int, int] = SIZE,
        locked: Collection[str] = (),
        server: str = _SERVER,
        closed: bool = False,
    ) -> None:
        tokens = TokenStore(MemoryKeychain())
        home = Workspace(practice=False, open_ledger=script.open_ledger, make_client=_client, tokens=tokens)
        practising = Workspace(
            practice=True,
            open_ledger=script.open_ledger,
            make_client=_client,
            tokens=tokens,
            server_url="http://127.0.0.1:8765",
            token=made_up_token("practice-patient"),
            sample_export=Path("sample.zip"),
        )
        street = Street(check=script.check, make_plan=script.make_plan, run=script.run, preview=script.preview)
        self.flow = UploadFlow(street=street, workspace=practising if practice else home)
        with theme_of(QApplication.instance()).undressed():
            self.window = MainWindow(
                self.flow,
                settings=Settings(server_url=server),
                home_workspace=home,
                enter_practice=lambda: practising,
                closed=closed,
            )
            self.flow.setParent(self.window)
            self.rooms = SideRooms(
                self.window, settings_file=Path("settings.json"), make_bundle=made_up_history.bundle, locked=locked
            )
        self.window.resize(*size)
        self.window.show()

    def name_patient(self) -> Stage:
        """Give the made-up patient's token."""
        self.flow.set_patient(Patient.of(made_up_token(made_up.PATIENT)))
        return self

    def read(self, *, until: Step = Step.REVIEW) -> Stage:
        """Drop the made-up files and wait for a step."""
        self.flow.add_files([made_up.APPLE.path])
        if until is Step.FILES:
            _wait(lambda: self.window.files_page.reading.files.rowCount() == len(made_up.mixed_files()) - 1)
        else:
            _wait(lambda: self.flow.step is until and not self.flow.reading)
        return self

    def upload(self, *, until: Step, phase: RunPhase = RunPhase.SENDING) -> Stage:
        """Press Upload and wait for a step, and while it uploads for a phase."""
        batches, card = self.window.upload_page.batches, self.window.upload_page.card
        passed = 0.0
        card.clock = Stopwatch(clock=lambda: passed)
        self.window.start_upload()
        if until is Step.DONE:
            _wait(lambda: not self.flow.uploading)
        else:
            _wait(lambda: card.state.phase is phase and (phase is not RunPhase.SENDING or batches.under_way > 0))
            passed = _SENT_FOR
            card.show_state(card.state)
        return self

    def dialog(self) -> QDialog:
        """Return the dialog that is open."""
        _wait(lambda: any(dialog.isVisible() for dialog in self.window.findChildren(QDialog)))
        return next(dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible())

    def rest(self) -> Stage:
        """Wait until no thread is at work."""
        _wait(lambda: self.flow.resting)
        return self

    def settle(self) -> Stage:
        """Let the layouts come to rest: a text that wraps anew asks for another height only while it is laid out."""
        for _ in range(_ROUNDS):
            QApplication.processEvents()
        return self

    def strike(self) -> None:
        """Take the window down."""
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self.flow.shut_down()
        _wait(lambda: self.flow.resting)
        self.window.close()
        shiboken6.delete(self.window)


def _client(server: str, token: SecretStr, workers: int) -> GeroSenseClient:
    return GeroSenseClient(server, token=token, workers=workers)


def made_up_token(patient: str) -> SecretStr:
    """A token without a signature: good for a picture, worthless to any server."""
    parts = ({"alg": "none"}, {"sub": patient, "exp": int(datetime(2036, 1, 1, tzinfo=UTC).timestamp())})
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return SecretStr(".".join([*encoded, "none"]))


def _wait(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(_PATIENCE)
    # Given a time, Qt would not wait for an event but ask for one again and again, and keep the others from working.
    tick = QTimer()
    tick.start(_TICK)
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if deadline.hasExpired():
            raise TimeoutError("a state of the gallery did not come about")
