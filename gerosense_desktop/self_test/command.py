"""The self-test as an option of the program: one JSON object, and an exit code that says all."""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO

from gerosense_desktop.keychain import Keychain
from gerosense_desktop.paths import Paths
from gerosense_desktop.self_test.finding import Finding, look
from gerosense_desktop.self_test.formats import know_time_zones, read_each_format
from gerosense_desktop.self_test.signatures import read_and_verify
from gerosense_desktop.self_test.surroundings import keep_a_secret, trust_the_system
from gerosense_desktop.versions import versions

FLAWED = 1
"""The exit code where something is missing or broken."""


def main(arguments: Sequence[str], *, out: TextIO | None = None) -> int:
    """Test this very program, in a home of its own that is gone afterwards.

    Neither the person's ledger nor settings nor log are touched; a made-up secret is kept in the keychain and removed.
    Without a ``QT_QPA_PLATFORM`` in the environment nothing is shown on the screen.

    Args:
        arguments: What follows ``--self-test``.
        out: For the JSON object; a program without a console has none.
    """
    parser = argparse.ArgumentParser(prog="gerosense-desktop --self-test", description=main.__doc__)
    parser.add_argument("--grab", type=Path, metavar="FILE", help="save a picture of the window to this PNG file")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the JSON object to this file as well")
    options = parser.parse_args(arguments)
    findings = run(grab=options.grab)
    text = json.dumps(as_object(findings), indent=2)
    if options.report is not None:
        options.report.write_text(text + "\n", encoding="utf-8")
    out = out if out is not None else sys.stdout
    if out is not None:
        print(text, file=out, flush=True)
    return 0 if all(finding.ok for finding in findings) else FLAWED


def run(*, grab: Path | None = None, keychain: Keychain | None = None) -> tuple[Finding, ...]:
    """Run all checks; one that fails stops none.

    Args:
        grab: The PNG file for a picture of the window; None for none.
        keychain: Instead of the system's.
    """
    # The files of practice may be open for a moment longer on Windows.
    with tempfile.TemporaryDirectory(prefix="gerosense-self-test-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        return (
            look("keychain", lambda: keep_a_secret(keychain)),
            look("trust", trust_the_system),
            look("signatures", read_and_verify),
            look("time_zones", know_time_zones),
            look("formats", lambda: read_each_format(home)),
            *_look_at_the_window(home / "home", grab=grab),
        )


def as_object(findings: Sequence[Finding]) -> dict[str, Any]:
    """Return what was found, for JSON."""
    return {
        "ok": all(finding.ok for finding in findings),
        "frozen": bool(getattr(sys, "frozen", False)),
        "versions": versions(),
        "checks": {finding.name: finding.as_object() for finding in findings},
    }


def _look_at_the_window(home: Path, *, grab: Path | None) -> tuple[Finding, ...]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    def start_qt() -> Mapping[str, Any]:
        from PySide6.QtCore import qVersion  # noqa: PLC0415 - what is missing is a finding, not the end

        from gerosense_desktop.gui.application import make_application  # noqa: PLC0415

        make_application()
        return {"version": qVersion()}

    def look_at_resources() -> Mapping[str, Any]:
        from gerosense_desktop.self_test import pictures  # noqa: PLC0415

        return pictures.look_at_resources()

    def load_translations() -> Mapping[str, Any]:
        from gerosense_desktop.self_test import pictures  # noqa: PLC0415

        return pictures.load_translations()

    def draw_a_plot() -> Mapping[str, Any]:
        from gerosense_desktop.self_test import pictures  # noqa: PLC0415

        return pictures.draw_a_plot()

    def upload() -> Mapping[str, Any]:
        from gerosense_desktop.self_test.window import upload_in_the_window  # noqa: PLC0415

        return upload_in_the_window(Paths.under(home, logs=home / "logs"), grab=grab)

    qt = look("qt", start_qt)
    if not qt.ok:
        return (qt,)
    return (
        qt,
        look("resources", look_at_resources),
        look("translations", load_translations),
        look("plot", draw_a_plot),
        look("window", upload),
    )
