"""Draws the program's icon in every size that the systems want, from the one drawing in the resources."""

import struct
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installers.product import ROOT

ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
PNG_SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WIZARD: Final = (328, 628)
_BACKGROUND: Final = "#e1f0f1"
ICNS_SIZES: Final = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip


def png(size: int) -> bytes:
    """Draw the icon; return it as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg")).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return data.data()


def wizard() -> QImage:
    """Draw the picture at the side of the Windows installer's first page, twice as large as it is on most screens."""
    image = QImage(WIZARD[0], WIZARD[1], QImage.Format.Format_RGB888)
    image.fill(QColor(_BACKGROUND))
    painter = QPainter(image)
    side = WIZARD[0] / 2
    QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg")).render(
        painter, QRectF(side / 2, (WIZARD[1] - side) / 2, side, side)
    )
    painter.end()
    return image


def ico(pictures: dict[int, bytes]) -> bytes:
    """Put PNG pictures, by size, into a file for Windows."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        # 256 is written as 0 there.
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Put PNG pictures, by kind, into a file for macOS."""
    body = b"".join(kind + struct.pack(">I", len(picture) + 8) + picture for kind, picture in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def make_icons(folder: Path) -> None:
    """Write ``app.ico``, ``app.icns``, ``app-SIZE.png`` and ``wizard.bmp`` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "app.ico").write_bytes(ico({size: png(size) for size in ICO_SIZES}))
    (folder / "app.icns").write_bytes(icns({kind: png(size) for kind, size in ICNS_SIZES.items()}))
    if not wizard().save(str(folder / "wizard.bmp"), "BMP"):
        raise OSError("the picture of the installer could not be written")
    for size in PNG_SIZES:
        (folder / f"app-{size}.png").write_bytes(png(size))


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]))
