"""Makes the MSI for group policy, with wixl."""

import shutil
import subprocess
from pathlib import Path

from installers.product import PACKAGING, WORK, four_numbers


def make_msi(path: Path, *, bundle: Path, icon: Path, version: str) -> None:
    """Write the MSI.

    Args:
        path: The file to write.
        bundle: The folder of the program.
        icon: The program's icon.
        version: The program's; Windows compares its first three numbers.
    """
    files = WORK / "msi-files.wxs"
    names = sorted(file.relative_to(bundle).as_posix() for file in bundle.rglob("*") if file.is_file())
    listed = subprocess.run(
        [
            *("wixl-heat", "--prefix", "", "--component-group", "Files"),
            *("--var", "var.BUNDLE", "--directory-ref", "INSTALLDIR", "--win64"),
        ],
        input="\n".join(names),
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    # wixl reads its own files on Linux, where a path has no backslashes.
    files.write_text(listed.replace("\\", "/"), encoding="utf-8")
    numbers = ".".join(map(str, four_numbers(version)[:3]))
    # wixl takes no absolute paths for what goes in.
    shutil.copyfile(icon, bundle.parent / "app.ico")
    defines = {"BUNDLE": bundle.name, "ICON": "app.ico", "NUMBERS": numbers, "Win64": "yes"}
    words = [word for name, text in defines.items() for word in ("-D", f"{name}={text}")]
    subprocess.run(
        ["wixl", "-a", "x64", *words, "-o", path.resolve(), PACKAGING / "windows" / "gerosense.wxs", files],
        check=True,
        cwd=bundle.parent,
    )
