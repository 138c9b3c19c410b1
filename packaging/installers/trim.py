"""What PyInstaller finds and the program does not use."""

import re
from collections.abc import Iterable
from typing import Final, TypeVar

from installers.product import ROOT

MODULES: Final = (
    *(f"PySide6.Qt{name}" for name in ("Designer", "Help", "Qml", "Quick", "QuickControls2", "QuickWidgets", "Sql")),
    *("PySide6.QtUiTools", "PySide6.QtConcurrent", "PySide6.scripts", "PySide6.support.deprecated"),
    *("tkinter", "_tkinter", "turtledemo", "idlelib", "lib2to3", "ensurepip", "pydoc_data", "unittest.mock"),
    *("pip", "setuptools", "pkg_resources", "distutils", "wheel", "pytest", "hypothesis"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "numpy.f2py", "numpy.distutils", "matplotlib", "scipy", "IPython"),
    # pyqtgraph loads the first two in any case: see without_opengl.py.
    *("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtTest", "numpy.random", "readline"),
    *("pandas", "pyarrow", "cupy", "numba", "OpenGL", "h5py", "colorcet", "cmasher"),
    "_polars_runtime_32",
    "_polars_runtime_64",
)
"""Imported by others only where it is there, or for what nobody does here."""

_UNUSED: Final = re.compile(
    r"""
      /plugins/(?:egldeviceintegrations|generic|networkinformation|vectorimageformats|sqldrivers|qmltooling|qmllint
                 |designer|wayland-graphics-integration-server|platforminputcontexts/\w*virtualkeyboard)
    | /plugins/tls/                                                # Python's own OpenSSL speaks to servers
    | /plugins/platforms/(?:lib)?q(?:eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc|direct2d)
    | /plugins/platformthemes/(?:lib)?qgtk3
    | /plugins/imageformats/(?:lib)?q(?:tiff|webp|icns|tga|wbmp|gif|pdf|jp2)
    | /plugins/printsupport/(?:lib)?cupsprintersupport
    | /Qt6?/?(?:qml|resources|libexec|metatypes|typesystems)/
    | PySide6/(?:Qt/)?translations/(?!qtbase_)
    | libQt6(?:Qml|Quick|EglF|VirtualKeyboard|Pdf|Sql|Designer|Help)\w*
    | /Qt6(?:Qml|Quick|VirtualKeyboard|Pdf|Sql|Designer|Help)\w*\.dll
    | opengl32sw\.dll | d3dcompiler_\d+\.dll                      # drawn by the processor, not by a graphics card
    # Every Linux with a window has these, and mends their flaws: packages name them among what they depend on.
    | ^lib(?:dbus-1|glib-2\.0|gthread-2\.0|X11|X11-xcb|fontconfig|freetype|gssapi_krb5)\.so
    | (?:^|/)lib(?:gtk-3|gdk-3|gdk_pixbuf|pango\w*|cairo\w*|pixman|thai|datrie|fribidi|harfbuzz|graphite2
                   |atk-1|atk-bridge|atspi|epoxy|rsvg)
    | (?:^|/)lib(?:wayland-server|cups|avahi\w*|gnutls|nettle|hogweed|p11-kit|tasn1|jpeg)[.\-]
    | numpy/(?:\w+/)*tests/ | pyqtgraph/examples/ | numpy/(?:_core|core)/(?:include|lib)/ | numpy/random/lib/
    | /translations/\w+\.ts$                                     # for translators
    | \.pyi$ | \.pxd$ | /py\.typed$
    | pyqtgraph/(?:icons/peegee|canvas|console|flowchart)/
    | (?:^|/)(?:test|tests)/.*\.py$
    """,
    re.VERBOSE,
)

_Entry = TypeVar("_Entry", bound=tuple[str, ...])


def is_unused(name: str) -> bool:
    """Whether a file of the bundle is not needed.

    Args:
        name: Its place in the bundle, with slashes of either kind.
    """
    return _UNUSED.search(name.replace("\\", "/")) is not None


def languages() -> frozenset[str]:
    """Return the languages that the program speaks, by the names of its translations."""
    return frozenset(path.stem.partition("_")[2] for path in (ROOT / "resources").glob("translations/*.qm"))


def kept(entries: Iterable[_Entry], *, languages: frozenset[str] = frozenset()) -> list[_Entry]:
    """Return PyInstaller's entries (place, source, kind) that are needed.

    Args:
        entries: What PyInstaller found.
        languages: The languages whose words of Qt are kept.
    """
    return [entry for entry in entries if not is_unused(entry[0]) and not _is_foreign(entry[0], languages)]


def _is_foreign(name: str, languages: frozenset[str]) -> bool:
    """Whether these are Qt's words in a language that the program does not speak."""
    found = re.search(r"/translations/qtbase_(\w+)\.qm$", name.replace("\\", "/"))
    return found is not None and found[1].partition("_")[0] not in {one.partition("_")[0] for one in languages}
