"""Writes what Windows shows about the program: version, name, publisher."""

import sys
from pathlib import Path

from installers.product import COMMAND, NAME, PUBLISHER, SUMMARY, four_numbers, version

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
{strings}
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""


def version_info() -> str:
    """Return it as PyInstaller reads it."""
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": NAME,
        "FileVersion": version(),
        "InternalName": COMMAND,
        "LegalCopyright": "MIT licence; see the licences inside",
        "ProductName": NAME,
        "ProductVersion": version(),
        "Comments": SUMMARY,
    }
    lines = ",\n".join(f"      StringStruct({name!r}, {text!r})" for name, text in strings.items())
    return _TEMPLATE.format(numbers=four_numbers(version()), strings=lines)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(version_info(), encoding="utf-8")
