"""The practice server as a command of its own."""

import argparse
import signal
import sys
from collections.abc import Sequence
from threading import Event
from types import FrameType
from typing import TextIO

from gerosense_desktop.practice.script import Script
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.practice.token import practice_token


def main(arguments: Sequence[str], *, out: TextIO | None = None, stop: Event | None = None) -> int:
    """Run until Ctrl+C (or until ``stop`` is set) and return the exit code."""
    out = out or sys.stdout
    parser = argparse.ArgumentParser(
        prog="gerosense-desktop practice-server",
        description="Run a GeroSense server on this computer to practise with. Nothing leaves this computer.",
    )
    parser.add_argument("--port", type=int, default=0, help="where to listen (default: any free port)")
    parser.add_argument(
        "--outcomes",
        type=_outcomes,
        default=(),
        metavar="200,207,400",
        help="answer batches in turn: all accepted, some, none (default: as the contract says)",
    )
    options = parser.parse_args(arguments)
    stop = stop or _stop_on_signal()
    try:
        server = PracticeServer(port=options.port, script=Script(outcomes=options.outcomes))
    except (OSError, OverflowError):
        parser.error(f"port {options.port} cannot be used; leave --port out to take a free one")
    with server:
        print("PRACTICE: nothing leaves this computer. Stop with Ctrl+C.", file=out)
        print(f"address: {server.url}", file=out)
        print(f"token:   {practice_token()}", file=out, flush=True)
        stop.wait()
    return 0


def _stop_on_signal() -> Event:
    stop = Event()

    def on_signal(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - signal's own
        stop.set()

    signal.signal(signal.SIGINT, on_signal)
    signal.signal(signal.SIGTERM, on_signal)
    return stop


def _outcomes(text: str) -> tuple[int, ...]:
    known = {"200": 200, "207": 207, "400": 400}
    try:
        return tuple(known[part.strip()] for part in text.split(","))
    except KeyError:
        raise argparse.ArgumentTypeError("write 200, 207 and 400 with commas between them") from None
