import struct
from importlib.metadata import distribution

import pytest
from installers import icons, licences, plist, product, trim, version_info, weights

from gerosense_desktop import __version__


def test_that_the_installers_carry_the_programs_version():
    assert product.version() == __version__


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("2.0.0rc1", (2, 0, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_that_windows_gets_four_numbers(text, numbers):
    assert product.four_numbers(text) == numbers


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/plugins/imageformats/qsvg.dll",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt6Core.dll",
        "resources/translations/gerosense_de.qm",
        "resources/practice/apple_health_export.zip",
        "_polars_runtime_compat/_polars_runtime.abi3.so",
        "numpy/_core/_multiarray_umath.so",
        "PySide6/Qt/lib/libQt6OpenGL.so.6",
        "libxcb-cursor.so.0",
        "libssl.so.3",
        "licences/list.txt",
    ],
)
def test_that_what_the_program_uses_is_kept(name):
    assert not trim.is_unused(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/opengl32sw.dll",
        "PySide6\\Qt6Quick.dll",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "PySide6/Qt/translations/qt_help_de.qm",
        "resources/translations/gerosense_de.ts",
        "libgtk-3.so.0",
        "libX11.so.6",
        "libdbus-1.so.3",
        "numpy/_core/tests/data.csv",
    ],
)
def test_that_what_the_program_does_not_use_goes(name):
    assert trim.is_unused(name)


def test_that_qt_speaks_the_programs_languages_and_no_others():
    entries = [(f"PySide6/Qt/translations/qtbase_{code}.qm", "", "DATA") for code in ("de", "pt_BR", "ko", "zh_CN")]

    kept = trim.kept([*entries, ("resources/style/gerosense.qss", "", "DATA")], languages=frozenset({"de", "pt"}))

    assert [name.rpartition("/")[2] for name, _, _ in kept] == ["qtbase_de.qm", "qtbase_pt_BR.qm", "gerosense.qss"]


def test_that_the_languages_are_those_of_the_resources():
    assert trim.languages() >= {path.stem.split("_")[1] for path in product.ROOT.glob("resources/translations/*.qm")}


def test_that_windows_is_given_every_size_of_the_icon(qapp):
    pictures = {16: icons.png(16), 256: icons.png(256)}

    data = icons.ico(pictures)

    assert struct.unpack_from("<HHH", data) == (0, 1, 2)
    for number, (size, picture) in enumerate(pictures.items()):
        width, _, _, _, _, depth, length, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert (width, depth, length) == (size % 256, 32, len(picture))
        assert data[at : at + length] == picture
    assert pictures[256].startswith(b"\x89PNG")


def test_that_the_installers_picture_shows_the_programs_icon(qapp):
    image = icons.wizard()

    corner, middle = image.pixelColor(0, 0), image.pixelColor(image.width() // 2, image.height() // 2)
    assert (image.width(), image.height()) == icons.WIZARD
    assert corner != middle


def test_that_macos_is_given_an_icon_that_says_its_length():
    data = icons.icns({b"ic07": b"picture"})

    assert data == b"icns" + struct.pack(">I", 23) + b"ic07" + struct.pack(">I", 15) + b"picture"


def test_that_macos_offers_the_program_and_gives_it_nobodys_place():
    told = plist.document_types("1.2.3")

    assert {kind["LSHandlerRank"] for kind in told["CFBundleDocumentTypes"]} == {"Alternate"}
    assert len(told["CFBundleDocumentTypes"]) == len(product.FILE_ENDINGS)
    assert told["CFBundleShortVersionString"] == "1.2.3"


def test_that_the_package_for_managed_macs_goes_where_it_says_and_not_where_an_older_one_was_moved():
    [component] = plist.components()

    assert component["RootRelativeBundlePath"] == f"{product.NAME}.app"
    assert component["BundleIsRelocatable"] is False


def test_that_windows_is_told_name_and_version():
    text = version_info.version_info()

    assert f"StringStruct('ProductVersion', '{__version__}')" in text
    compile(text, "version_info", "eval")


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("Contents/Frameworks/polars/_polars.abi3.so", "polars"),
        ("Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Qt and PySide6"),
        ("Contents/Frameworks/Python.framework/Versions/3.13/Python", "Python"),
        ("Contents/Frameworks/cryptography/hazmat/bindings/_rust.abi3.so", "cryptography"),
        ("Contents/Resources/resources/mark.svg", "resources and licences"),
        ("Contents/MacOS/gerosense-desktop", "the program and all pure Python"),
        ("_internal/pydantic_core/_pydantic_core.pyd", "pydantic"),
    ],
)
def test_that_a_library_is_known_wherever_its_system_puts_it(name, group):
    assert weights.group_of(name) == group


def test_that_every_library_is_counted_once(tmp_path):
    inside = tmp_path / "_internal"
    for name, size in {"polars/a.py": 1, "PySide6/Qt6Core.dll": 2, "numpy/b.pyd": 4, "unheard.of": 8}.items():
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).write_bytes(bytes(size))
    (inside / "link.so").symlink_to(inside / "numpy/b.pyd")

    found = weights.weights(tmp_path)

    assert found == {"polars": 1, "Qt and PySide6": 2, "numpy": 4, "system libraries and others": 8}
    assert weights.table(found).splitlines()[0].startswith("system libraries")


@pytest.mark.parametrize("name", ["polars", "requests", "keyring", "numpy"])
def test_that_every_part_says_its_licence(name):
    licence = licences.licence_of(distribution(name))

    assert licence
    assert "\n" not in licence


def test_that_licences_are_collected_with_their_texts(tmp_path):
    parts = {part.name: part for part in licences.collect(tmp_path / "licences")}

    said = (tmp_path / "licences" / "list.txt").read_text()
    assert parts["pyside6-essentials"].licence == licences.LGPL
    assert all(f"{name} {part.version}: " in said for name, part in parts.items())
    assert "MIT" in (tmp_path / "licences" / "requests" / "LICENSE").read_text() or parts["requests"].files
    assert "LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "licences" / "LGPL-3.0.txt").read_text()
    assert (tmp_path / "licences" / "relinking.txt").exists()
    assert "harfbuzz" in (tmp_path / "licences" / "qt-third-parties.txt").read_text()
    assert "PYTHON SOFTWARE FOUNDATION" in (tmp_path / "licences" / "python.txt").read_text()


def test_that_what_a_library_in_rust_is_made_of_comes_along(tmp_path):
    folder = tmp_path / "licences"
    licences.collect(folder)

    assert any("bomFormat" in path.read_text() for path in folder.glob("pydantic-core/*.json"))


@pytest.mark.parametrize("place", ["Lib/LICENSE.txt", "LICENSE.txt"])
def test_that_pythons_licence_is_found_on_every_system(tmp_path, place):
    (tmp_path / "Lib").mkdir()
    (tmp_path / place).write_text("PSF")

    assert licences.python_licence(library=tmp_path / "Lib", prefix=tmp_path) == tmp_path / place


def test_that_no_bundle_is_made_without_pythons_licence(tmp_path):
    with pytest.raises(LookupError, match="licence"):
        licences.python_licence(library=tmp_path, prefix=tmp_path)
