"""Draws the real window in each of its states, light and dark, at 100 % and 200 %: ``… gui.gallery DIR``."""

import base64
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from typing import Final, cast

import shiboken6
from pydantic import SecretStr
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.outcomes import Accepted, Cause, Outcome
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.gui import made_up
from gerosense_desktop.gui.app import make_application
from gerosense_desktop.gui.main_window import MainWindow
from gerosense_desktop.gui.patient import Patient
from gerosense_desktop.gui.street import Street
from gerosense_desktop.gui.theme import DARK, LIGHT, Theme, Tokens
from gerosense_desktop.gui.upload_flow import UploadFlow
from gerosense_desktop.gui.widgets.step_path import Step
from gerosense_desktop.gui.workspace import Workspace
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.readers.questions import Answers
from gerosense_desktop.readers.source import Source
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchStarted,
    Checked,
    CheckEvent,
    RunEvent,
    RunFinished,
    RunStarted,
    RunStopped,
)
from gerosense_desktop.upload.plan import Plan

SIZE: Final = (1120, 760)
SMALL: Final = (1024, 700)
SCALES: Final = (1, 2)
_PATIENCE: Final = 10_000
_SERVER: Final = "https://gerosense.clinic.example"


@dataclass(kw_only=True)
class Script:
    """What the street does in a state of the gallery.

    Attributes:
        checked: What the files turn out to hold; None for a reading that does not end.
        plan: What is new.
        outcome: What becomes of a batch.
        finished: How many batches get an outcome before the run waits to be cancelled; None for all.
        stopped: The cause for which the run stops, if it does.
        failure: The sentence with which the run fails before anything is sent, if it does.
    """

    checked: Checked | None = None
    plan: Plan = field(default_factory=made_up.plan)
    outcome: Callable[[int], Outcome] = made_up.mixed_outcome
    finished: int | None = None
    stopped: Cause | None = None
    failure: str = ""

    def check(self, paths: Sequence[Path], *, answers: Mapping[Source, Answers], cancel: Event) -> Iterator[CheckEvent]:
        """Play the reading."""
        del paths, answers
        if self.checked is None:
            yield from made_up.reading_events()
            cancel.wait()
            return
        yield self.checked

    def make_plan(self, checked: Checked, *, patient: str, ledger: Ledger) -> Plan:
        """Hand out the plan."""
        del checked, patient, ledger
        return self.plan

    def run(
        self, plan: Plan, *, client: GeroSenseClient, ledger: Ledger, server: str, workers: int, cancel: Event
    ) -> Iterator[RunEvent]:
        """Play the upload."""
        del client, ledger, server
        if self.failure:
            raise GeroSenseError(self.failure)
        batches = plan.batches
        yield RunStarted(upload_id="1", batches=len(batches), samples=sum(batch.samples for batch in batches))
        last = len(batches) if self.finished is None else self.finished
        for batch in batches[:last]:
            yield BatchStarted(number=batch.number, attempt=1)
            yield BatchFinished(number=batch.number, outcome=self.outcome(batch.number), attempts=1)
        if self.finished is not None:
            for batch in batches[last : last + workers]:
                yield BatchStarted(number=batch.number, attempt=1)
            cancel.wait()
        if self.stopped is not None:
            yield RunStopped(
                cause=self.stopped,
                user_message="The server did not answer three times in a row, so the upload stopped. Try again later.",
            )
        yield RunFinished(finished_at=datetime.now(UTC), samples_by_outcome=Counter())


class Stage:
    """One real window on a scripted street."""

    def __init__(self, script: Script, *, practice: bool = False, size: tuple[int, int] = SIZE) -> None:
        tokens = TokenStore(MemoryKeychain())
        home = Workspace(practice=False, open_ledger=_no_ledger, make_client=_client, tokens=tokens)
        practising = Workspace(
            practice=True,
            open_ledger=_no_ledger,
            make_client=_client,
            tokens=tokens,
            server_url="http://127.0.0.1:8765",
            token=_token("practice-patient"),
            sample_export=Path("sample.zip"),
        )
        street = Street(check=script.check, make_plan=script.make_plan, run=script.run)
        self.flow = UploadFlow(street=street, workspace=practising if practice else home)
        self.window = MainWindow(
            self.flow,
            settings=Settings(server_url=_SERVER),
            home_workspace=home,
            enter_practice=lambda: practising,
        )
        self.flow.setParent(self.window)
        self.window.resize(*size)
        self.window.show()

    def name_patient(self) -> "Stage":
        """Give the made-up patient's token."""
        self.flow.set_patient(Patient.of(_token(made_up.PATIENT)))
        return self

    def read(self, *, until: Step = Step.REVIEW) -> "Stage":
        """Drop the made-up files and wait for a step."""
        self.flow.add_files([made_up.APPLE.path])
        if until is Step.FILES:
            _wait(lambda: self.window.files_page.files.rowCount() == len(made_up.mixed_files()) - 1)
        else:
            _wait(lambda: self.flow.step is until and not self.flow.reading)
        return self

    def upload(self, *, until: Step) -> "Stage":
        """Press Upload and wait."""
        self.window.start_upload()
        batches = self.window.upload_page.batches
        if until is Step.DONE:
            _wait(lambda: not self.flow.uploading)
        else:
            _wait(lambda: batches.finished > 0 and batches.row_at(batches.finished).attempts > 0)
        return self

    def dialog(self) -> QDialog:
        """Return the dialog that is open."""
        _wait(lambda: any(dialog.isVisible() for dialog in self.window.findChildren(QDialog)))
        return next(dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible())

    def strike(self) -> None:
        """Take the window down."""
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self.flow.shut_down()
        _wait(lambda: self.flow.resting)
        self.window.close()
        shiboken6.delete(self.window)


def _no_ledger() -> Ledger:
    return cast("Ledger", nullcontext())


def _client(server: str, token: SecretStr, workers: int) -> GeroSenseClient:
    return GeroSenseClient(server, token=token, workers=workers)


def _token(patient: str) -> SecretStr:
    """A token without a signature: good for a picture, worthless to any server."""
    parts = ({"alg": "none"}, {"sub": patient, "exp": int(datetime(2036, 1, 1, tzinfo=UTC).timestamp())})
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return SecretStr(".".join([*encoded, "none"]))


def _wait(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(_PATIENCE)
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
        if deadline.hasExpired():
            raise TimeoutError("a state of the gallery did not come about")


# ── the states ────────────────────────────────────────────────────────────────────────────────────────────────────


def _clean() -> Checked:
    return made_up.checked(made_up.mixed_files()[:2])


def _mixed() -> Checked:
    return made_up.checked(made_up.mixed_files()[:3], rejected=made_up.rejected_frame(), warned=True)


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
    stage.window.show_hover()
    return stage


def _reading() -> Stage:
    return Stage(Script()).name_patient().read(until=Step.FILES)


def _review() -> Stage:
    return Stage(Script(checked=_clean())).name_patient().read()


def _review_small() -> Stage:
    return Stage(Script(checked=_mixed()), size=SMALL).name_patient().read()


def _review_mixed() -> Stage:
    return Stage(Script(checked=_mixed())).name_patient().read()


def _review_no_patient() -> Stage:
    return Stage(Script(checked=_clean())).read()


def _review_nothing_new() -> Stage:
    plan = made_up.plan(nothing_new=True, held_back=0)
    return Stage(Script(checked=_clean(), plan=plan)).name_patient().read()


def _questions() -> Stage:
    return Stage(Script(checked=_asking())).name_patient().read()


def _columns() -> Stage:
    stage = _review()
    stage.window.conversation.ask_questions(made_up.TABLE)
    return stage


def _rejected() -> Stage:
    stage = _review_mixed()
    stage.window.conversation.show_rejected()
    return stage


def _token_asked() -> Stage:
    stage = _review_no_patient()
    stage.window.conversation.ask_patient()
    for line in stage.dialog().findChildren(QLineEdit, "token_field"):
        line.setText(_token(made_up.PATIENT).get_secret_value())
    return stage


def _settings() -> Stage:
    stage = _files()
    stage.window.conversation.ask_settings()
    return stage


def _uploading() -> Stage:
    return Stage(Script(checked=_clean(), finished=18)).name_patient().read().upload(until=Step.UPLOAD)


def _closing() -> Stage:
    stage = _uploading()
    stage.window.close()
    return stage


def _done() -> Stage:
    script = Script(checked=_clean(), outcome=lambda _number: Accepted(detail='{"status": "ok"}'))
    return Stage(script).name_patient().read().upload(until=Step.DONE)


def _done_mixed() -> Stage:
    script = Script(checked=_mixed(), stopped=Cause.NO_ANSWER)
    stage = Stage(script).name_patient().read().upload(until=Step.DONE)
    stage.window.upload_page.table.selectRow(8)
    return stage


def _done_mixed_small() -> Stage:
    script = Script(checked=_mixed(), stopped=Cause.NO_ANSWER)
    return Stage(script, size=SMALL).name_patient().read().upload(until=Step.DONE)


def _failed() -> Stage:
    failure = "The server gerosense.clinic.example cannot be reached. Check the network and the server address."
    return Stage(Script(checked=_clean(), failure=failure)).name_patient().read().upload(until=Step.DONE)


def _problem() -> Stage:
    stage = _files()
    stage.window.say("The record of what was sent cannot be opened. Nothing was changed. Tell your IT department.")
    return stage


def _practice_review() -> Stage:
    return Stage(Script(checked=_clean()), practice=True).read()


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
    "review-nothing-new": _review_nothing_new,
    "review-practice": _practice_review,
    "questions": _questions,
    "columns": _columns,
    "rejected": _rejected,
    "token": _token_asked,
    "settings": _settings,
    "uploading": _uploading,
    "closing": _closing,
    "done": _done,
    "done-mixed": _done_mixed,
    "done-mixed-small": _done_mixed_small,
    "failed": _failed,
    "problem": _problem,
}
"""Name of the picture → how the window comes to look like it."""


def picture(stage: Stage, *, scale: int) -> QPixmap:
    """Return the window with its open dialog over it, as a person sees them, ``scale`` device pixels to a pixel."""
    window = stage.window
    pixmap = QPixmap(window.size() * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(window.palette().window().color())
    painter = QPainter(pixmap)
    window.render(painter, QPoint())
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            painter.fillRect(window.rect(), QColor(0, 0, 0, 110))
            corner = window.rect().center() - dialog.rect().center()
            dialog.render(painter, corner)
    painter.end()
    return pixmap


def draw(folder: Path, *, names: Sequence[str] = tuple(STATES)) -> list[Path]:
    """Draw these states into a folder and return the pictures' files.

    Args:
        folder: Made where it is not there.
        names: Keys of STATES.
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
            stage = STATES[name]()
            QApplication.processEvents()
            for scale in SCALES:
                path = folder / f"{name}-{look}{'' if scale == 1 else f'@{scale}x'}.png"
                picture(stage, scale=scale).save(str(path))
                written.append(path)
            stage.strike()
    return written


def main(arguments: Sequence[str]) -> int:
    """Draw the whole gallery, or the states named after the folder."""
    if not arguments:
        sys.stderr.write("usage: python -m gerosense_desktop.gui.gallery DIR [STATE …]\n")
        return 2
    draw(Path(arguments[0]), names=arguments[1:] or tuple(STATES))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
