"""What hovers over the window, in words: how many files, of what kind, and why something cannot be read.

Only names are looked at, never the files: a folder on a slow network must not hold the window while the mouse moves.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QCoreApplication, QMimeData

from gerosense_desktop.gui.dropped_files import dropped_files
from gerosense_desktop.gui.locale_text import count_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class _Kind(StrEnum):
    """What a name promises."""

    ZIP = "zip"
    APPLE = "apple"
    TABLE = "table"
    JSON = "json"
    FOLDER = "folder"  # or a file whose name has no ending
    OTHER = "other"
    PICTURE = "picture"
    DOCUMENT = "document"


_KINDS: Final = {
    ".zip": _Kind.ZIP,
    ".xml": _Kind.APPLE,
    **dict.fromkeys((".csv", ".tsv", ".txt", ".xlsx", ".xls", ".xlsm", ".xlsb", ".ods", ".parquet"), _Kind.TABLE),
    ".json": _Kind.JSON,
    "": _Kind.FOLDER,
    **dict.fromkeys((".jpg", ".jpeg", ".png", ".heic", ".gif", ".tif", ".tiff", ".bmp", ".webp"), _Kind.PICTURE),
    **dict.fromkeys((".pdf", ".doc", ".docx", ".odt", ".rtf", ".pptx", ".mov", ".mp4", ".m4a"), _Kind.DOCUMENT),
}
_HOPELESS: Final = {_Kind.PICTURE, _Kind.DOCUMENT}


@dataclass(frozen=True, slots=True, kw_only=True)
class DropOffer:
    """What a drop offers.

    Attributes:
        files: The local files and folders; empty where there are none.
        words: What they are, or why they cannot be read.
        usable: Whether there may be something to read.
    """

    files: tuple[Path, ...]
    words: str
    usable: bool


def drop_offer(data: QMimeData) -> DropOffer:
    """Say what is dragged or on the clipboard."""
    translate = QCoreApplication.translate
    files = tuple(dropped_files(data))
    if not files:
        if data.hasUrls():
            words = translate(
                "drop_offer", "A link cannot be read here. Save what it leads to on this computer, and drop that file."
            )
        elif data.hasImage():
            words = translate("drop_offer", "This is a picture. Drop the export that the patient's phone made.")
        elif data.hasText():
            words = translate("drop_offer", "Text cannot be read here. Drop the file that the text is from.")
        else:
            words = translate("drop_offer", "There is no file in this. Drop a file or a folder of this computer.")
        return DropOffer(files=(), words=words, usable=False)
    kinds = Counter(_KINDS.get(path.suffix.lower(), _Kind.OTHER) for path in files)
    if set(kinds) <= _HOPELESS:
        return DropOffer(files=files, words=_hopeless(kinds), usable=False)
    return DropOffer(files=files, words=_listed(files, kinds), usable=True)


def _hopeless(kinds: Counter[_Kind]) -> str:
    translate = QCoreApplication.translate
    if set(kinds) == {_Kind.PICTURE}:
        return translate(
            "drop_offer", "A picture holds no steps or heart rates. Drop the export that the patient's phone made."
        )
    return translate(
        "drop_offer", "Documents and films hold no steps or heart rates. Drop the export that the patient's phone made."
    )


def _listed(files: Sequence[Path], kinds: Counter[_Kind]) -> str:
    parts = [_counted(kind, kinds[kind]) for kind in _Kind if kinds[kind] and kind not in _HOPELESS]
    hopeless = sum(kinds[kind] for kind in _HOPELESS)
    if hopeless:
        words = QCoreApplication.translate("drop_offer", "{count} that cannot be read")
        parts.append(words.format(count=count_text(hopeless)))
    if len(files) == 1:
        return parts[0]
    words = QCoreApplication.translate("drop_offer", "{count} files and folders: {list}")
    return words.format(count=count_text(len(files)), list=" · ".join(parts))


def _counted(kind: _Kind, count: int) -> str:
    translate = QCoreApplication.translate
    one = count == 1
    match kind:
        case _Kind.ZIP:
            words = translate("drop_offer", "1 zip file") if one else translate("drop_offer", "{count} zip files")
        case _Kind.APPLE:
            words = translate("drop_offer", "1 health export") if one else translate("drop_offer", "{count} XML files")
        case _Kind.TABLE:
            words = translate("drop_offer", "1 table") if one else translate("drop_offer", "{count} tables")
        case _Kind.JSON:
            words = translate("drop_offer", "1 JSON file") if one else translate("drop_offer", "{count} JSON files")
        case _Kind.FOLDER:
            words = translate("drop_offer", "1 folder") if one else translate("drop_offer", "{count} folders")
        case _Kind.OTHER | _Kind.PICTURE | _Kind.DOCUMENT:
            words = translate("drop_offer", "1 other file") if one else translate("drop_offer", "{count} other files")
        case _:
            assert_never(kind)
    return words.format(count=count_text(count))
