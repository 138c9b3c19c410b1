"""Wraps the Windows bundle into an installer (NSIS) and, where wixl is, into an MSI.

Everything is signed, inside and out, where a command for that is set.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from installers.msi import make_msi
from installers.product import COMMAND, DIST, NAME, PACKAGING, WORK, four_numbers, version

HERE: Final = PACKAGING / "windows"
SIGNED: Final = (".exe", ".dll", ".pyd")


def main(arguments: Sequence[str]) -> int:
    """Write the installer, and the MSI where it can be made, and print what they weigh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=WORK / "bundle" / COMMAND)
    parser.add_argument("--icon", type=Path, default=WORK / "icons" / "app.ico")
    parser.add_argument("--output", type=Path, default=DIST)
    parser.add_argument("--version", default=version(), help="another number for the package, to try an upgrade")
    parser.add_argument("--test-build", action="store_true", help="say in the files' names that nobody may use them")
    parser.add_argument("--fast", action="store_true", help="pack quickly instead of small, for a trial")
    parser.add_argument("--only", choices=("nsis", "msi"), help="make one of them")
    parser.add_argument("--sign-only", type=Path, metavar="FOLDER", help="make nothing, sign the MSIs in a folder")
    options = parser.parse_args(arguments)
    if options.sign_only is not None:
        sign(sorted(options.sign_only.glob("*.msi")))
        return 0
    options.output.mkdir(parents=True, exist_ok=True)
    sign(path for path in sorted(options.bundle.rglob("*")) if path.suffix.lower() in SIGNED)
    mark = "-TEST-BUILD" if options.test_build else ""
    stem = f"{NAME.replace(' ', '-')}-{options.version}{mark}"
    made: list[Path] = []
    if options.only != "msi":
        made.append(options.output / f"{stem}-setup.exe")
        make_installer(made[-1], options)
    if options.only != "nsis" and shutil.which("wixl"):
        made.append(options.output / f"{stem}.msi")
        make_msi(made[-1], bundle=options.bundle, icon=options.icon, version=options.version)
        sign([made[-1]])
    for path in made:
        print(path.name, f"{path.stat().st_size / 1e6:.1f} MB")
    return 0


def make_installer(path: Path, options: argparse.Namespace) -> None:
    """Run makensis; it signs the uninstaller and the installer itself where a certificate is set."""
    numbers = ".".join(map(str, four_numbers(options.version)))
    defines = {
        "VERSION": options.version,
        "NUMBERS": numbers,
        "BUNDLE": options.bundle.resolve(),
        "ICON": options.icon.resolve(),
        "PICTURE": options.icon.resolve().with_name("wizard.bmp"),
        "OUTPUT": path.resolve(),
    }
    if os.name != "nt":
        # Debian's makensis makes 64-bit installers; the official one for Windows only 32-bit ones, which Windows runs.
        defines["TARGET"] = "amd64-unicode"
    if os.environ.get("GEROSENSE_SIGN"):
        defines["SIGN"] = os.environ["GEROSENSE_SIGN"]
    words = [f"-D{name}={text}" for name, text in defines.items()]
    if options.fast:
        words.append("-DFAST=1")
    subprocess.run(["makensis", "-V2", *words, HERE / "installer.nsi"], check=True)


def sign(files: Iterable[Path]) -> None:
    """Sign files with the command in GEROSENSE_SIGN; without one nothing is signed.

    The command is given the file as its last word, for example
    ``signtool sign /fd sha256 /tr http://timestamp.example /td sha256 /a``.
    """
    command = os.environ.get("GEROSENSE_SIGN")
    if command:
        for path in files:
            subprocess.run([*words_of(command), path], check=True)


def words_of(command: str) -> list[str]:
    """Split a command as a person means it on every system: quotes hold words together, backslashes are themselves."""
    reader = shlex.shlex(command, posix=True, punctuation_chars=False)
    reader.whitespace_split, reader.escape, reader.commenters = True, "", ""
    return list(reader)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
