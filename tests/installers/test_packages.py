import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from installers import msi
from installers.product import COMMAND, FILE_ENDINGS, PACKAGING, ROOT
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage

from gerosense_desktop.keychain import SERVICE


def test_that_debian_sorts_a_candidate_before_the_release(script):
    package = script("linux/package.py")

    assert package.debian_version("1.2.0") == "1.2.0"
    assert package.debian_version("1.2.0rc1") == "1.2.0~rc1"
    assert package.debian_version("1.2.0.dev3") == "1.2.0~dev3"


def test_that_versions_of_the_c_library_are_compared_as_numbers(script):
    assert script("linux/package.py").newest(["2.9", "2.34", "2.4"]) == "2.34"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_that_everybody_may_read_the_package_whatever_the_umask(script, tmp_path):
    program = tmp_path / "usr" / "lib" / COMMAND / COMMAND
    program.parent.mkdir(parents=True, mode=0o700)
    for path in (program, program.with_name("library.so")):
        path.touch(mode=0o600)

    script("linux/package.py").set_rights(tmp_path)

    rights = {path.name: stat.S_IMODE(path.stat().st_mode) for path in program.parent.iterdir()}
    assert rights == {COMMAND: 0o755, "library.so": 0o644}
    assert stat.S_IMODE(program.parent.stat().st_mode) == 0o755


def test_that_nothing_is_signed_without_a_certificate(script, monkeypatch, tmp_path):
    package = script("windows/package.py")
    monkeypatch.delenv("GEROSENSE_SIGN", raising=False)

    package.sign([tmp_path / "not-there.exe"])


@pytest.mark.skipif(sys.platform == "win32", reason="the made-up command is one of a Unix")
def test_that_every_file_is_handed_to_the_command_that_signs(script, monkeypatch, tmp_path):
    package = script("windows/package.py")
    monkeypatch.setenv("GEROSENSE_SIGN", "cp /dev/null")
    files = [tmp_path / "a file.exe", tmp_path / "b.dll"]

    package.sign(files)

    assert all(path.exists() for path in files)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (
            '"C:\\Program Files\\sign tool.exe" sign /fd sha256',
            ["C:\\Program Files\\sign tool.exe", "sign", "/fd", "sha256"],
        ),
        ("signtool sign /a /n 'A Clinic'", ["signtool", "sign", "/a", "/n", "A Clinic"]),
        ("osslsigncode-in-place.sh", ["osslsigncode-in-place.sh"]),
    ],
)
def test_that_the_command_that_signs_is_split_as_it_is_meant_on_every_system(script, command, words):
    assert script("windows/package.py").words_of(command) == words


@pytest.mark.skipif(sys.platform == "win32", reason="the made-up command is one of a Unix")
def test_that_an_msi_that_was_made_elsewhere_is_signed_where_it_is_tried(script, monkeypatch, tmp_path):
    package = script("windows/package.py")
    monkeypatch.setenv("GEROSENSE_SIGN", "sh -c 'echo signed >\"$0\"'")
    for name in ("a.msi", "a.exe"):
        (tmp_path / name).touch()

    assert package.main(["--sign-only", str(tmp_path)]) == 0

    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.msi": "signed\n", "a.exe": ""}


@pytest.mark.skipif(not all(map(shutil.which, ("wixl", "msibuild", "msiinfo"))), reason="nothing here makes an MSI")
class TestMsi:
    @pytest.fixture
    def table(self, tmp_path):
        bundle = tmp_path / "bundle"
        (bundle / "_internal").mkdir(parents=True)
        for name in ("gerosense-desktop-window.exe", "_internal/library.dll"):
            (bundle / name).write_bytes(b"program")
        (tmp_path / "icon.ico").write_bytes(b"icon")
        made = tmp_path / "made.msi"
        msi.make_msi(made, bundle=bundle, icon=tmp_path / "icon.ico", version="1.2.3")

        def read(name: str) -> list[list[str]]:
            command = ["msiinfo", "export", str(made), name]
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            return [line.split("\t") for line in said.splitlines()[3:]]

        return read

    def test_that_nothing_is_written_for_the_policy_unless_it_is_told(self, table):
        conditions = {row[0]: row[4] for row in table("Component")}

        assert (conditions["Server"], conditions["PolicyFile"]) == ("SERVER", "POLICYFILE")
        assert conditions["Settings"] == ""

    def test_that_an_upgrade_knows_what_the_version_before_was_told(self, table):
        assert {row[0] for row in table("AppSearch")} == {"KEPTSERVER", "KEPTPOLICYFILE"}
        kept = {row[0]: row[1:4] for row in table("CustomAction")}
        assert kept["KeepServer"] == ["51", "SERVER", "[KEPTSERVER]"]
        assert kept["KeepPolicyFile"] == ["51", "POLICYFILE", "[KEPTPOLICYFILE]"]
        order = {row[0]: (int(row[2]), row[1]) for row in table("InstallExecuteSequence")}
        assert order["KeepServer"][1] == "NOT SERVER AND KEPTSERVER"
        assert order["AppSearch"] < order["KeepServer"] < order["KeepPolicyFile"] < order["CostInitialize"]
        assert order["KeepServer"] < order["RemoveExistingProducts"]

    def test_that_what_a_person_asks_for_reaches_the_part_that_may_write(self, table):
        [secure] = [row[1].split(";") for row in table("Property") if row[0] == "SecureCustomProperties"]

        assert {"SERVER", "POLICYFILE"} <= set(secure)
        assert {row[6] for row in table("Upgrade")} <= set(secure)


def test_that_the_installer_names_its_files_as_makensis_on_windows_reads_them():
    text = (PACKAGING / "windows" / "installer.nsi").read_text()

    assert re.findall(r"^\s*File (.*)$", text, re.MULTILINE) == ['/r "${BUNDLE}\\*"']


def test_that_the_installer_waits_for_the_program_with_a_console_too():
    text = (PACKAGING / "windows" / "installer.nsi").read_text()

    assert re.findall(r'!insertmacro NOTE_IF_OPEN "\$\{(\w+)\}"', text) == ["WINDOW", "CONSOLE"]


def test_that_the_program_is_started_as_the_person_and_not_with_the_installers_rights():
    text = (PACKAGING / "windows" / "installer.nsi").read_text()

    started = re.findall(r"^\s*Exec (.*)$", text, re.MULTILINE)
    assert started == ["""'"$WINDIR\\explorer.exe" "$INSTDIR\\${WINDOW}"'"""]
    assert "!define MUI_FINISHPAGE_RUN\n" in text


def test_that_the_hardened_runtime_is_only_where_a_team_has_signed():
    lines = (PACKAGING / "macos" / "package").read_text().splitlines()

    hardened = [line for line in lines if "--options runtime" in line]
    assert [line.partition(" || ")[0] for line in hardened] == ['[ "$identity" = - ]']


def test_that_every_ending_offered_is_taken_back_by_the_uninstaller():
    text = (PACKAGING / "windows" / "installer.nsi").read_text()

    offered = set(re.findall(r"!insertmacro OFFER (\w+)", text))

    assert offered == set(re.findall(r"!insertmacro OFFER_NO_MORE (\w+)", text)) == set(FILE_ENDINGS)


def test_that_the_installer_never_takes_a_default_nor_the_persons_folder():
    text = (PACKAGING / "windows" / "installer.nsi").read_text()

    assert not re.search(r'WriteRegStr SHCTX "Software\\Classes\\\.\$\{ending\}" ""', text)
    removed = re.findall(r'RMDir /r "([^"]+)"', text)
    assert set(removed) == {"$INSTDIR\\_internal", "$LOCALAPPDATA\\${NAME}"}
    assert "/SD IDNO" in text, "a silent uninstall keeps what the person has"


def test_that_the_uninstaller_forgets_the_secrets_that_the_program_keeps():
    text = (PACKAGING / "windows" / "installer.nsi").read_text()

    [name] = re.findall(r'^!define NAME "([^"]+)"', text, re.MULTILINE)
    assert name == SERVICE
    keep, forget = text.index("IDNO keep"), text.index("Call un.ForgetSecrets")
    assert keep < forget < text.index("keep:", keep)


def test_that_the_installer_speaks_every_language_of_its_own_words():
    text = (PACKAGING / "windows" / "languages.nsh").read_text()
    languages = {name.upper() for name in re.findall(r'MUI_LANGUAGE "(\w+)"', text)}

    for word in set(re.findall(r"LangString (\w+)", text)):
        assert set(re.findall(rf"LangString {word} \$\{{LANG_(\w+)\}}", text)) == languages


def test_that_a_forwarding_library_keeps_its_own_names(script):
    forward = script("windows/wine/forward.py")

    text = forward.definition(["crealf", "malloc"], target="ucrtwine", own=["crealf", "cargl"])

    assert text.split() == ["EXPORTS", "cargl", "crealf", "malloc=ucrtwine.malloc"]


def test_that_the_documents_show_the_macs_window_as_the_finder_is_told_to_arrange_it(script, qapp):
    background = script("macos/background.py")

    size, places = background.arranged()
    picture, plain = background.draw_with_icons(), background.draw()

    assert (size, set(places)) == (112, {"GeroSense Desktop.app", "Applications"})
    shown = QImage(str(ROOT / "docs/pictures/installer-mac.png"))
    assert shown.size() == picture.size() == plain.size()
    for middle in places.values():
        point = middle.toPoint() - QPoint(20, -30)
        assert shown.pixelColor(point) == picture.pixelColor(point) != plain.pixelColor(point)


def test_that_an_app_that_cannot_run_is_told_apart(script, tmp_path):
    check = script("macos/check_app.py")
    (tmp_path / "libgood.dylib").touch()

    def part(**changes):
        given = {"path": tmp_path / "a.so", "architecture": "arm64", "references": (), "search": (), "oldest": (13, 0)}
        return check.Slice(**(given | changes))

    def problems(*slices):
        return check.problems(slices, root=tmp_path, architectures=["arm64"], oldest=(15, 0))

    assert problems(part(references=("/usr/lib/libSystem.B.dylib", "@loader_path/libgood.dylib"))) == []
    assert problems(part(references=("@rpath/libgood.dylib",), search=("@loader_path",))) == []
    assert "leads nowhere" in problems(part(references=("@rpath/libbad.dylib",), search=("@loader_path",)))[0]
    assert "needs macOS 16.0" in problems(part(oldest=(16, 0)))[0]
    assert "not for arm64" in problems(part(architecture="x86_64"))[0]


def test_that_no_script_of_the_installers_is_long():
    long = {path.name for path in Path(PACKAGING).glob("*/*.py") if len(path.read_text().splitlines()) > 250}

    assert long == set()
