import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from pydantic import SecretStr
from PySide6.QtGui import QPixmap

from gerosense_desktop.__main__ import main as program
from gerosense_desktop.api.outcomes import Refused
from gerosense_desktop.keychain import MemoryKeychain
from gerosense_desktop.paths import Paths
from gerosense_desktop.practice import server as practice_server
from gerosense_desktop.practice.script import Script
from gerosense_desktop.practice.server import PracticeServer
from gerosense_desktop.resources import resource_path
from gerosense_desktop.self_test import command, formats, pictures, signatures, surroundings, window
from gerosense_desktop.self_test.finding import FlawError, look

KEYCHAIN_NEEDED = sys.platform in {"win32", "darwin"}


def test_that_a_whole_program_ends_with_0_and_one_json_object(qapp, tmp_path):
    environment = {**os.environ, "GEROSENSE_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}

    said = subprocess.run(
        [sys.executable, "-m", "gerosense_desktop", "--self-test", "--grab", str(tmp_path / "window.png")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    report = json.loads(said.stdout)
    flawed = {name for name, check in report["checks"].items() if not check["ok"]}
    # Tests are given no keychain, and without one a Windows or a Mac is not whole.
    assert flawed == ({"keychain"} if KEYCHAIN_NEEDED else set()), said.stdout + said.stderr
    assert (said.returncode, report["ok"]) == ((1, False) if flawed else (0, True))
    assert set(report["checks"]) == {
        *("keychain", "trust", "signatures", "time_zones", "formats"),
        *("qt", "resources", "translations", "plot", "window"),
    }
    assert report["checks"]["window"]["samples"] > 5000
    assert (tmp_path / "window.png").stat().st_size > 10_000
    assert not (tmp_path / "home").exists(), "a self-test leaves the person's data alone"


def test_that_a_program_without_a_console_writes_its_findings_to_a_file(tmp_path, monkeypatch):
    monkeypatch.setattr(command, "run", lambda *, grab: (look("nothing", dict),))
    monkeypatch.setattr(sys, "stdout", None)

    assert program(["--self-test", "--report", str(tmp_path / "report.json")]) == 0

    assert json.loads((tmp_path / "report.json").read_text())["ok"] is True


def test_that_one_flaw_decides_the_exit_code_and_stops_no_other_check(monkeypatch):
    def fail():
        raise FlawError("the style sheet is empty")

    monkeypatch.setattr(command, "run", lambda *, grab: (look("resources", fail), look("window", dict)))
    out = StringIO()

    assert command.main([], out=out) == command.FLAWED

    report = json.loads(out.getvalue())
    assert report["ok"] is False
    assert report["checks"]["resources"]["flaw"] == "the style sheet is empty"
    assert report["checks"]["window"]["ok"] is True


def test_that_without_qt_the_rest_is_still_looked_at(monkeypatch):
    monkeypatch.setitem(sys.modules, "gerosense_desktop.gui.application", None)

    findings = {finding.name: finding for finding in command.run(keychain=MemoryKeychain())}

    assert findings["formats"].ok
    assert findings["qt"].detail["missing"] == "gerosense_desktop.gui.application"
    assert "window" not in findings


def test_that_every_check_is_made_whatever_the_others_find(qapp):
    findings = command.run(keychain=LossyKeychain())

    assert [finding.name for finding in findings if not finding.ok] == ["keychain"]
    assert findings[-1].name == "window"


def test_that_a_language_nobody_translated_yet_is_named_and_no_flaw(qapp, tmp_path, monkeypatch):
    empty = tmp_path / "empty.qm"
    whole = resource_path("translations/gerosense_de.qm").read_bytes()
    # The mark of such files, and nothing after it.
    empty.write_bytes(whole[:16])
    monkeypatch.setattr(pictures, "resource_path", lambda name: empty)

    found = pictures.load_translations()

    assert "de" in found["without_words"]
    assert "en" in found["languages"]


def test_that_icons_that_are_missing_are_a_flaw(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "resource_path", lambda name: tmp_path)

    with pytest.raises(FlawError, match="all"):
        pictures.look_at_resources()


def test_that_an_empty_style_sheet_is_a_flaw(qapp, monkeypatch):
    monkeypatch.setattr(pictures, "style_sheet", lambda tokens: "")

    with pytest.raises(FlawError, match="style sheet"):
        pictures.look_at_resources()


def test_that_a_reading_without_an_end_is_a_flaw(tmp_path, monkeypatch):
    monkeypatch.setattr(formats, "check", lambda *_, **__: iter(()))

    with pytest.raises(FlawError, match="did not end"):
        formats.read_each_format(tmp_path)


def test_that_a_bundle_without_cryptography_is_flawed_and_the_rest_is_still_looked_at(monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("gerosense_desktop.api.certificate", "gerosense_desktop.releases.trust"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "cryptography", None)

    finding = look("signatures", signatures.read_and_verify)

    assert not finding.ok
    assert finding.detail["missing"] == "cryptography"


def test_that_a_certificate_is_read_and_a_signature_verified():
    assert signatures.read_and_verify() == {"certificate": "server.example"}


def test_that_a_good_signature_that_is_not_believed_is_a_flaw(monkeypatch):
    monkeypatch.setattr(signatures, "_SIGNED", b"s")

    with pytest.raises(FlawError, match="good signature"):
        signatures.read_and_verify()


def test_that_believing_any_signature_is_a_flaw(monkeypatch):
    monkeypatch.setattr("gerosense_desktop.releases.trust.Trust.holds", lambda *_, **__: True)

    with pytest.raises(FlawError, match="something else is believed"):
        signatures.read_and_verify()


def test_that_a_certificate_that_is_read_as_another_is_a_flaw(monkeypatch):
    monkeypatch.setattr("gerosense_desktop.api.certificate._hosts", lambda read: ())

    with pytest.raises(FlawError, match="something else"):
        signatures.read_and_verify()


def test_that_the_plot_of_the_review_is_drawn(qapp):
    width, height = pictures.draw_a_plot()["size"]

    assert width > 0
    assert height > 0


def test_that_a_plot_that_stays_empty_is_a_flaw(qapp, monkeypatch):
    monkeypatch.setattr("gerosense_desktop.gui.widgets.days_plot.DaysPlot.grab", lambda _: QPixmap())

    with pytest.raises(FlawError, match="plot"):
        pictures.draw_a_plot()


def test_that_what_an_error_says_is_not_repeated():
    def fail():
        raise ValueError("a patient's name")

    finding = look("formats", fail)

    assert not finding.ok
    assert "name" not in str(finding.detail)
    assert "ValueError" in finding.detail["flaw"]


class LossyKeychain(MemoryKeychain):
    """Keeps the beginning of a secret."""

    def put(self, name: str, secret: SecretStr) -> None:
        super().put(name, SecretStr(secret.get_secret_value()[:10]))


class LongMemory(MemoryKeychain):
    """Never forgets."""

    def remove(self, name: str) -> None:
        pass


@pytest.mark.parametrize("keychain", [LossyKeychain(), LongMemory()])
def test_that_a_keychain_that_errs_is_a_flaw(keychain):
    with pytest.raises(FlawError):
        surroundings.keep_a_secret(keychain)


def test_that_windows_and_macos_must_have_a_keychain(monkeypatch):
    monkeypatch.setattr(surroundings, "_BACKENDS", {})
    monkeypatch.setattr(sys, "platform", "darwin")

    with pytest.raises(FlawError, match="not found"):
        surroundings.keep_a_secret(MemoryKeychain())


def test_that_the_probe_does_not_stay_in_the_keychain(monkeypatch):
    monkeypatch.setattr(surroundings, "_BACKENDS", {})
    monkeypatch.setattr(sys, "platform", "linux")
    keychain = MemoryKeychain()

    assert surroundings.keep_a_secret(keychain) == {"lasting": False}
    assert keychain.get("self-test") is None


@pytest.mark.skipif(sys.platform != "linux", reason="Windows and macOS are asked otherwise")
def test_that_a_system_that_trusts_nobody_is_a_flaw(monkeypatch, tmp_path):
    (tmp_path / "none.pem").touch()
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))

    with pytest.raises(FlawError, match="ca-certificates"):
        surroundings.trust_the_system()


def test_that_macos_is_left_to_judge_by_itself(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")

    assert surroundings.trust_the_system()["checked_by"] == "macOS"


def test_that_a_file_that_is_read_short_is_a_flaw(tmp_path, monkeypatch):
    monkeypatch.setattr(formats, "_SAMPLES", (*formats._SAMPLES, ("steps", "Self-test", "never", "", "count", 1)))

    with pytest.raises(FlawError, match=r"\.csv: 5 of 6"):
        formats.read_each_format(tmp_path)


@pytest.mark.qt_log_ignore("Cannot read file", extend=True)
def test_that_broken_resources_are_named(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "resource_path", lambda name: tmp_path)
    (tmp_path / "mark.svg").write_text("no picture")

    with pytest.raises(FlawError, match="mark"):
        pictures.look_at_resources()


def test_that_translations_that_are_missing_or_broken_are_named(qapp, tmp_path, monkeypatch):
    def broken_or_gone(name: str) -> Path:
        if "_fr" in name:
            raise FileNotFoundError
        if "_de" in name:
            (tmp_path / "de.qm").write_text("no translation")
            return tmp_path / "de.qm"
        return resource_path(name)

    monkeypatch.setattr(pictures, "resource_path", broken_or_gone)

    with pytest.raises(FlawError, match=r"loaded: de, fr$"):
        pictures.load_translations()


def test_that_a_font_that_was_not_taken_is_a_flaw(qapp, monkeypatch):
    monkeypatch.setattr(pictures, "_FONT", "No Such Font")

    with pytest.raises(FlawError, match="No Such Font"):
        pictures.look_at_resources()


def test_that_a_stuck_upload_is_a_flaw(qapp, tmp_path):
    with pytest.raises(FlawError, match="did not end"):
        window.upload_in_the_window(Paths.under(tmp_path, logs=tmp_path), grab=None, patience=0.0)


def test_that_a_refused_batch_is_a_flaw(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(practice_server, "PracticeServer", lambda: PracticeServer(script=Script(outcomes=(400, 200))))

    with pytest.raises(FlawError, match=Refused.__name__):
        window.upload_in_the_window(Paths.under(tmp_path, logs=tmp_path), grab=None)


def test_that_a_picture_that_cannot_be_saved_is_a_flaw(qapp, tmp_path):
    with pytest.raises(FlawError, match="picture"):
        window.upload_in_the_window(
            Paths.under(tmp_path / "home", logs=tmp_path / "logs"), grab=tmp_path / "no" / "such" / "folder.png"
        )


def test_that_a_program_without_its_sample_is_flawed(qapp, tmp_path, monkeypatch):
    from gerosense_desktop.gui import workspaces  # noqa: PLC0415

    monkeypatch.setattr(workspaces, "resource_path", lambda name: Path(tmp_path / "gone.zip"))

    with pytest.raises(FlawError, match="sample"):
        window.upload_in_the_window(Paths.under(tmp_path, logs=tmp_path), grab=None)
