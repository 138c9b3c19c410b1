"""The terminal: the same street as the window, for IT and automation. A composition root."""

# ruff: noqa: PLC0415 - what only one command needs is loaded by it: who checks a file needs nothing that sends

from __future__ import annotations

import getpass
import logging
import os
import sys
import tempfile
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from threading import Event
from typing import TYPE_CHECKING, Final, TextIO

from gerosense_desktop.arguments import answers_from, build_parser, selection_from
from gerosense_desktop.crash_report import describe_error, log_uncaught, watch_for_crashes
from gerosense_desktop.errors import GeroSenseError
from gerosense_desktop.json_text import json_text
from gerosense_desktop.keychain import LateKeychain, MemoryKeychain, find_keychain
from gerosense_desktop.ledger.ledger import Ledger
from gerosense_desktop.ledger.nothing_sent import NothingSent
from gerosense_desktop.ledger.records import UnknownChoice
from gerosense_desktop.log import start_log, stop_log
from gerosense_desktop.paths import Paths
from gerosense_desktop.policy import ClosedPolicy, PolicyError, load_policy
from gerosense_desktop.practice.token import PRACTICE_PATIENT, practice_token
from gerosense_desktop.progress_bar import ProgressBar
from gerosense_desktop.readers.registry import READERS
from gerosense_desktop.report import ExitCode, Report, nothing_done
from gerosense_desktop.resources import resource_path
from gerosense_desktop.settings import Settings
from gerosense_desktop.terminal_send import UNEXPECTED, TerminalSend, ask_token, is_attended, why
from gerosense_desktop.upload.check import check
from gerosense_desktop.upload.events import Checked, FileProgress
from gerosense_desktop.upload.plan import make_plan

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

    from pydantic import SecretStr

    from gerosense_desktop.api.client import GeroSenseClient
    from gerosense_desktop.keychain import Keychain
    from gerosense_desktop.policy import Policy

PRACTICE_BANNER: Final = "PRACTICE: nothing leaves this computer."
_log = logging.getLogger(__name__)


def main(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code."""
    options = build_parser().parse_args(arguments)
    terminal = Terminal(environment=os.environ, out=sys.stdout, err=sys.stderr)
    with watch_for_crashes(Paths.from_environment().logs):
        return terminal.demo() if options.command == "demo" else terminal.run(options)


@dataclass(frozen=True, slots=True, kw_only=True)
class Terminal:
    """One command, with what it needs of the world around it.

    Attributes:
        environment: GEROSENSE_HOME and GEROSENSE_TOKEN are read from it.
        out: For the report.
        err: For progress, banners and errors.
        load_policy: Tells what an administrator decided.
    """

    environment: Mapping[str, str]
    out: TextIO
    err: TextIO
    load_policy: Callable[[], Policy] = load_policy

    def run(self, options: argparse.Namespace) -> int:
        """Run a command; the one place where the terminal catches everything."""
        paths = Paths.from_environment(self.environment)
        handler = None
        try:
            paths.make_home()
            handler = start_log(paths.logs)
            _log.info("command %s", options.command)
            return self._run(options, paths=paths)
        except UsageError as error:
            _log.warning("ended: %s", describe_error(error))
            return self._fail(options, error.user_message, code=ExitCode.NOT_READ)
        except GeroSenseError as error:
            _log.warning("ended: %s", describe_error(error))
            return self._fail(options, error.user_message)
        except KeyboardInterrupt:
            _log.warning("ended by the person")
            return self._fail(options, "You stopped the program.")
        except Exception as error:  # noqa: BLE001 - see the docstring
            log_uncaught(error)
            return self._fail(options, UNEXPECTED)
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
        if getattr(options, "json", False):
            print(json_text(nothing_done(sentence)), file=self.out)
        else:
            print(sentence, file=self.err)
        if code is not None:
            return code
        return ExitCode.NOTHING_SENT if options.command == "upload" else ExitCode.NOT_READ

    def _run(self, options: argparse.Namespace, *, paths: Paths) -> int:
        if getattr(options, "practice", False):
            print(PRACTICE_BANNER, file=self.err)
        match options.command:
            case "history" | "receipt":
                from gerosense_desktop.receipt.command import show_history, show_receipt

                show = show_history if options.command == "history" else show_receipt
                with _open_ledger(paths, options=options, keychain=find_keychain()) as book:
                    return show(options, ledger=book, out=self.out)
            case "erase":
                from gerosense_desktop.forget_command import erase

                return erase(
                    options,
                    paths=paths,
                    keychain=find_keychain(),
                    settings=Settings.load(paths.settings),
                    out=self.out,
                    ask=self._ask,
                )
            case "support":
                from gerosense_desktop.support.command import save_bundle

                keychain = find_keychain()
                return save_bundle(options, paths=paths, keychain=keychain, out=self.out, err=self.err, ask=self._ask)
            case _:
                return self._check_or_upload(options, paths=paths)

    def _ask(self, question: str) -> bool:
        if sys.stdin is None or not sys.stdin.isatty():
            raise UsageError("Nobody is there to answer. Use --yes.")
        print(question, end="", flush=True, file=self.err)
        return sys.stdin.readline().strip().lower() in {"y", "yes"}

    def _check_or_upload(self, options: argparse.Namespace, *, paths: Paths) -> int:
        policy = self._policy(options)
        if getattr(options, "server", None) and "server_url" in policy.locked:
            raise UsageError("Your IT department decides which server the data goes to. Leave --server out.")
        settings = policy.apply(Settings.load(paths.settings))
        keychain = LateKeychain(find_keychain)
        with ExitStack() as stack:
            client, patient, token = None, options.patient, None
            if options.command == "upload":
                token = self._token(options, keychain=keychain)
                patient = _patient_of(token, named=options.patient)
                client = stack.enter_context(
                    self._client(options, settings=settings, token=token, keychain=keychain, stack=stack)
                )
            elif options.practice:
                patient = patient or PRACTICE_PATIENT
            checked = self._check(options)
            ledger = stack.enter_context(_ledger(paths, options=options, keychain=keychain, patient=patient))
            if isinstance(ledger, Ledger):
                _decide(options, ledger=ledger, patient=patient or "")
            selection = selection_from(options, given_names=ledger.given_names(patient=patient or ""))
            plan = make_plan(checked, patient=patient or "", ledger=ledger, selection=selection)
            if plan.doubts and isinstance(ledger, Ledger) and getattr(options, "this_patient", False):
                ledger.patients.confirm(plan.patient, [doubt.fact for doubt in plan.doubts])
                plan = make_plan(checked, patient=plan.patient, ledger=ledger, selection=selection)
            report = Report(checked=checked, plan=plan, patient=patient)
            if client is not None and plan.doubts:
                report.error = (
                    "Nothing was sent, because these may be another patient's data. "
                    "If they are this patient's, upload them with --this-patient."
                )
            elif client is not None and token is not None and isinstance(ledger, Ledger):
                report.host = client.address.host
                with _told(report):
                    self._send(
                        report,
                        options=options,
                        client=client,
                        ledger=ledger,
                        token_ends=_end_of(token),
                        workers=options.workers or settings.workers,
                    )
                with _told(report):
                    if options.unknown is UnknownChoice.KEEP:
                        _decide(options, ledger=ledger, patient=report.plan.patient)
            if isinstance(ledger, Ledger):
                report.undecided = report.unknown
                with _told(report):
                    report.undecided = sum(batch.samples for batch in ledger.undecided(patient=patient))
        return self._say(report, as_json=options.json)

    def _say(self, report: Report, *, as_json: bool) -> ExitCode:
        with _told(report, to=self.err):
            said = json_text(report.as_object()) if as_json else None
            print("\n".join(report.lines()) if said is None else said, file=self.out)
        return report.exit_code()

    def _policy(self, options: argparse.Namespace) -> Policy:
        try:
            return self.load_policy()
        except PolicyError as error:
            if options.command == "upload" and not options.practice:
                raise
            _log.warning("closed policy: %s", describe_error(error))
            print(error.user_message, file=self.err)
            return ClosedPolicy()

    def _client(
        self,
        options: argparse.Namespace,
        *,
        settings: Settings,
        token: SecretStr,
        keychain: Keychain,
        stack: ExitStack,
    ) -> GeroSenseClient:
        from gerosense_desktop.api.client import GeroSenseClient
        from gerosense_desktop.proxy_store import ProxyStore

        if options.practice:
            from gerosense_desktop.practice.server import PracticeServer

            server = stack.enter_context(PracticeServer()).url
        else:
            server = options.server or settings.server_url
        return GeroSenseClient(
            server,
            token=token,
            workers=options.workers or settings.workers,
            proxy_login=ProxyStore(keychain).get,
        )

    def _token(self, options: argparse.Namespace, *, keychain: Keychain) -> SecretStr:
        from pydantic import SecretStr

        from gerosense_desktop.token_store import TokenStore

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

    def _send(
        self,
        report: Report,
        *,
        options: argparse.Namespace,
        client: GeroSenseClient,
        ledger: Ledger,
        token_ends: datetime | None,
        workers: int,
    ) -> None:
        from gerosense_desktop.keep_awake import keep_awake
        from gerosense_desktop.upload.conditions import Conditions
        from gerosense_desktop.upload.control import Control
        from gerosense_desktop.upload.run import run

        control = Control()
        events = run(
            report.plan,
            client=client,
            ledger=ledger,
            server=client.address.host,
            workers=workers,
            control=control,
            token_ends=token_ends,
            conditions=Conditions(
                attended=not options.json and is_attended(self.err), patience=options.give_up_after * 60.0
            ),
        )
        send = TerminalSend(
            report,
            control=control,
            err=self.err,
            ask_token=lambda: ask_token(self.err),
            find_records=ledger.batches,
        )
        with keep_awake():
            send.walk(events)


class UsageError(GeroSenseError):
    """The command was used wrongly."""


@contextmanager
def _told(report: Report, *, to: TextIO | None = None) -> Iterator[None]:
    """Whatever goes wrong once batches have left: the report says so, and still what became of them.

    Args:
        report: Of the command.
        to: Takes the sentence, where the report itself cannot be printed.
    """
    try:
        yield
    except (Exception, KeyboardInterrupt) as error:
        if not report.finished:
            raise
        sentence = why(error)
        report.error = report.error or sentence
        if to is not None:
            print(f"{sentence} The command history says what was sent.", file=to)


def _decide(options: argparse.Namespace, *, ledger: Ledger, patient: str) -> None:
    """Record what the options say about batches whose outcome nobody knows; without a word they stay unknown."""
    choice = getattr(options, "unknown", None)
    undecided = () if choice is None else ledger.undecided(patient=patient)
    if choice is not None and undecided:
        ledger.decide(undecided, choice)


def _end_of(token: SecretStr) -> datetime | None:
    """Say when a token ends; None where it does not tell."""
    from gerosense_desktop.api.token import TokenError, read_claims

    try:
        return read_claims(token).expires_at
    except TokenError:
        return None


def _patient_of(token: SecretStr, *, named: str | None) -> str:
    """Say whose data a token is for; a name that contradicts it stops everything."""
    from gerosense_desktop.api.token import TokenError, read_claims

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
    return _open_ledger(paths, options=options, keychain=keychain)


def _open_ledger(paths: Paths, *, options: argparse.Namespace, keychain: Keychain) -> Ledger:
    if options.practice:
        return Ledger.open(paths.practice_ledger, keychain=MemoryKeychain())
    return Ledger.open(paths.ledger, keychain=keychain)
