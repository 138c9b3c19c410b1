"""Makes the MSI for group policy, with wixl, and msibuild for what wixl knows no words for."""

import shutil
import subprocess
from pathlib import Path
from typing import Final

from installers.product import PACKAGING, four_numbers

_OF_THE_POLICY: Final = {"SERVER": "Server", "POLICYFILE": "PolicyFile"}
"""Which property decides whether which component is installed."""
_SET_PROPERTY: Final = 51
_AFTER_SEARCH: Final = 60
"""wixl puts actions at the end, where it is too late; what is searched for is found at 50."""


def make_msi(path: Path, *, bundle: Path, icon: Path, version: str) -> None:
    """Write the MSI.

    Args:
        path: The file to write.
        bundle: The folder of the program.
        icon: The program's icon.
        version: The program's; Windows compares its first three numbers.
    """
    files = bundle.parent.resolve() / "files.wxs"
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
    words = [word for query in amendments() for word in ("-q", query)]
    subprocess.run(["msibuild", path.resolve(), *words], check=True)


def amendments() -> list[str]:
    """Return how the tables that wixl wrote are amended, in the SQL of Windows' installer."""
    # Windows hands only properties of this list from the person who asks to the part that may write.
    secure = ";".join(
        [*_OF_THE_POLICY, *(f"KEPT{name}" for name in _OF_THE_POLICY), "WIX_UPGRADE_DETECTED", "WIX_DOWNGRADE_DETECTED"]
    )
    queries = [
        "DELETE FROM `Property` WHERE `Property`='SecureCustomProperties'",
        f"INSERT INTO `Property` (`Property`, `Value`) VALUES ('SecureCustomProperties', '{secure}')",
    ]
    for number, (name, component) in enumerate(_OF_THE_POLICY.items()):
        action = f"Keep{component}"
        queries += [
            f"UPDATE `Component` SET `Condition`='{name}' WHERE `Component`='{component}'",
            f"UPDATE `CustomAction` SET `Type`={_SET_PROPERTY} WHERE `Action`='{action}'",
            f"UPDATE `InstallExecuteSequence` SET `Sequence`={_AFTER_SEARCH + number} WHERE `Action`='{action}'",
        ]
    return queries
