"""What macOS is told about the program: Info.plist, and for the PKG how to install it."""

import plistlib
import sys
from pathlib import Path
from typing import Any, Final

from installers.product import NAME

_TYPES: Final = {
    "public.zip-archive": "Zip of an Apple Health export",
    "public.xml": "Apple Health export",
    "public.comma-separated-values-text": "Table of samples",
    "public.json": "Samples",
    "org.openxmlformats.spreadsheetml.sheet": "Excel workbook with samples",
    "org.apache.parquet": "Parquet table with samples",
}

OLDEST_MACOS: Final = "15.0"
"""Qt's own files in PySide6 6.11 say so, although the package's name says 13."""


def document_types(version: str) -> dict[str, Any]:
    """Return what goes into Info.plist besides what PyInstaller writes there.

    The program is an *alternate* for its files: it shows under "Open With" and takes nobody's place.
    """
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.medical",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT licence; see the licences inside",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": name,
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [kind],
            }
            for kind, name in _TYPES.items()
        ],
        # Parquet files have no type of macOS' own.
        "UTImportedTypeDeclarations": [
            {
                "UTTypeIdentifier": "org.apache.parquet",
                "UTTypeDescription": "Parquet table",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["parquet"]},
            }
        ],
    }


def components() -> list[dict[str, Any]]:
    """Return how the PKG installs the app: there where it says, and over an older one, never over a newer."""
    return [
        {
            "RootRelativeBundlePath": f"{NAME}.app",
            "BundleIsRelocatable": False,
            "BundleIsVersionChecked": True,
            "BundleHasStrictIdentifier": True,
            "BundleOverwriteAction": "upgrade",
        }
    ]


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(plistlib.dumps(components()))
