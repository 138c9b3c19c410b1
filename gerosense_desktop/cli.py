"""The terminal: the same street as the window, for IT and automation. A composition root."""

import argparse
import getpass
import json
import logging
import os
import signal
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Event
from types import FrameType
from typing import Final, TextIO

from pydantic import SecretStr

from gerosense_desktop.api.client import GeroSenseClient
from gerosense_desktop.api.token import TokenError, read_claims
from gerosense_desktop.arguments import answers_from, build_parser
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.keychain import Keychain, MemoryKeychain, find_keychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.nothing_sent import NothingSent
from gerosense_desktop.log import start_log, stop_log
from gerosense_desktop.paths import Paths
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import PRACTICE_PATIENT, practice_token
from gerosense_desktop.progress_bar import ProgressBar
from gerosense_desktop.readers.registry import READERS
from gerosense_desktop.report import ExitCode, Report, nothing_done
from gerosense_desktop.resources import resource_path
from gerosense_desktop.settings import Settings
from gerosense_desktop.token_store import TokenStore
from gerosense_desktop.upload.check import check
from gerosense_desktop.upload.events import BatchFinished, Checked, FileProgress, RunStopped
from gerosense_desktop.upload.plan import make_plan
from gerosense_desktop.upload.run import run

PRACTICE_BANNER: Final = "PRACTICE: nothing leaves this computer."
_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code."""
    options = build_parser().parse_args(arguments)
    terminal = Terminal(environment=os.environ, out=sys.stdout, err=sys.stderr)
    return terminal.demo() if options.command == "demo" else terminal.run(options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal:
    """One command, with what it needs of the world around it.

    Attributes:
        environment: GEROSENSE_HOME and GEROSENSE_TOKEN are read from it.
        out: For the report.
        err: For progress, banners and errors.
    """

    environment: Mapping[str, str]
    out: TextIO
    err: TextIO

    def run(self, options: argparse.Namespace) -> int:
        """Check or upload; the one place where the terminal catches everything."""
        paths = Paths.from_environment(self.environment)
        paths.make_home()
        handler = start_log(paths.logs)
        try:
            return self._run(options, paths=paths)
        except UsageError as error:
            return self._fail(options, error.user_message, code=ExitCode.NOT_READ)
        except GeroSenseError as error:
            return self._fail(options, error.user_message)
        except KeyboardInterrupt:
            return self._fail(options, "You stopped the program.")
        except Exception as error:  # noqa: BLE001 - see the docstring
            _log.error("unexpected %s", type(error).__name__)
            return self._fail(options, "Something unexpected happened in this program, and it stopped.")
        finally:
            stop_log(handler)

    def demo(self) -> int:
        """Upload the made-up export to the practice server, with a ledger that is gone afterwards."""
        with tempfile.TemporaryDirectory(prefix="gerosense-demo-") as home:
            environment = {**self.environment, "GEROSENSE_HOME": home}
            export = resource_path("practice/apple_health_export.zip")
            options = build_parser().parse_args(["upload", "--practice", str(export)])
            return replace(self, environment=environment).run(options)

    def _fail(self, options: argparse.Namespace, sentence: str, *, code: ExitCode | None = None) -> ExitCode:
        if options.json:
            print(json.dumps(nothing_done(sentence), indent=2, ensure_ascii=False), file=self.out)
        else:
            print(sentence, file=self.err)
        if code is not None:
            return code
        return ExitCode.NOTHING_SENT if options.command == "upload" else ExitCode.NOT_READ

    def _run(self, options: argparse.Namespace, *, paths: Paths) -> int:
        if options.practice:
            print(PRACTICE_BANNER, file=self.err)
        settings = Settings.load(paths.settings)
        keychain = find_keychain()
        with ExitStack() as stack:
            client, patient = None, options.patient
            if options.command == "upload":
                token = self._token(options, keychain=keychain)
                patient = _patient_of(token, named=options.patient)
                client = stack.enter_context(self._client(options, settings=settings, token=token, stack=stack))
            elif options.practice:
                patient = patient or PRACTICE_PATIENT
            checked = self._check(options)
            ledger = stack.enter_context(_ledger(paths, options=options, keychain=keychain, patient=patient))
            plan = make_plan(checked, patient=patient or "", ledger=ledger)
            report = Report(checked=checked, plan=plan, patient=patient)
            if client is not None and isinstance(ledger, Ledger):
                report.host = client.address.host
                self._send(report, client=client, ledger=ledger, workers=options.workers or settings.workers)
        if options.json:
            print(json.dumps(report.as_object(), indent=2, ensure_ascii=False), file=self.out)
        else:
            print("\n".join(report.lines()), file=self.out)
        return report.exit_code()

    def _client(
        self, options: argparse.Namespace, *, settings: Settings, token: SecretStr, stack: ExitStack
    ) -> GeroSenseClient:
        if options.practice:
            server = stack.enter_context(PracticeServer()).url
        else:
            server = options.server or settings.server_url
        return GeroSenseClient(server, token=token, workers=options.workers or settings.workers)

    def _token(self, options: argparse.Namespace, *, keychain: Keychain) -> SecretStr:
        if options.practice:
            return SecretStr(practice_token(PRACTICE_PATIENT))
        given = self.environment.get("GEROSENSE_TOKEN", "").strip()
        if given:
            return SecretStr(given)
        kept = TokenStore(keychain).get(options.patient) if options.patient else None
        if kept is not None:
            return kept
        if sys.stdin is not None and sys.stdin.isatty():
            typed = getpass.getpass("Token (it is not shown): ", stream=self.err).strip()
            if typed:
                return SecretStr(typed)
        raise UsageError("There is no token. Set GEROSENSE_TOKEN, or name the patient with --patient ID.")

    def _check(self, options: argparse.Namespace) -> Checked:
        bar = ProgressBar(self.err)
        try:
            for event in check(options.files, readers=READERS, answers=answers_from(options), cancel=Event()):
                match event:
                    case FileProgress(bytes_done=done, bytes_total=total):
                        bar.show("reading", done=done, total=total)
                    case Checked():
                        return event
                    case _:
                        pass
        finally:
            bar.clear()
        raise AssertionError("a check that is not cancelled ends with Checked")

    def _send(self, report: Report, *, client: GeroSenseClient, ledger: Ledger, workers: int) -> None:
        """Send the batches; whatever ends it, the report says what became of those that went out."""
        bar = ProgressBar(self.err)
        total = len(report.plan.batches)
        cancel = Event()
        events = run(
            report.plan, client=client, ledger=ledger, server=client.address.host, workers=workers, cancel=cancel
        )
        try:
            with _interrupt_sets(cancel):
                for event in events:
                    match event:
                        case BatchFinished(number=number):
                            report.finished[number] = event
                            bar.show("sending", done=len(report.finished), total=total)
                        case RunStopped(user_message=sentence):
                            report.error = sentence
                        case _:
                            pass
            if cancel.is_set():
                report.error = "You stopped the upload. What was not sent is still to be sent."
        except GeroSenseError as error:
            report.error = error.user_message
        finally:
            bar.clear()


@contextmanager
def _interrupt_sets(cancel: Event) -> Iterator[None]:
    """Let Ctrl+C end the upload after the batches in flight; a second one ends the program at once."""

    def on_interrupt(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - signal's own
        if cancel.is_set():
            raise KeyboardInterrupt
        cancel.set()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class UsageError(GeroSenseError):
    """The command was used wrongly."""


def _patient_of(token: SecretStr, *, named: str | None) -> str:
    """Say whose data a token is for; a name that contradicts it stops everything."""
    try:
        claims = read_claims(token)
    except TokenError:
        if named:
            return named
        raise UsageError("The token does not say whose data it is for. Name the patient with --patient ID.") from None
    if named and named != claims.patient:
        raise UsageError("The token belongs to another patient than --patient names. Nothing was sent.")
    if claims.expired(now=datetime.now(UTC)):
        raise TokenError("The token has ended. Ask for a new one.")
    return claims.patient


def _ledger(
    paths: Paths, *, options: argparse.Namespace, keychain: Keychain, patient: str | None
) -> AbstractContextManager[Ledger | NothingSent]:
    if patient is None:
        return nullcontext(NothingSent())
    if options.practice:
        return Ledger.open(paths.practice_ledger, keychain=MemoryKeychain())
    return Ledger.open(paths.ledger, keychain=keychain)
