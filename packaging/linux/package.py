"""Wraps the bundle into a .deb, with nothing but dpkg-deb."""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from build import source_date
from installers.icons import PNG_SIZES
from installers.product import BUNDLE_ID, COMMAND, DIST, PACKAGING, PUBLISHER, ROOT, SUMMARY, WORK, version

HERE: Final = PACKAGING / "linux"
DEPENDS: Final = (
    *("libgl1", "libegl1", "libxkbcommon0", "ca-certificates", "libx11-6", "libx11-xcb1", "libdbus-1-3"),
    *("libfontconfig1", "libfreetype6", "libgssapi-krb5-2", "libglib2.0-0t64 | libglib2.0-0"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
)
"""What a Debian or Ubuntu has to bring; everything else is in the bundle."""
CONTROL: Final = """\
Package: {command}
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Installed-Size: {size}
Depends: {depends}
Recommends: gnome-keyring | libkf5wallet-bin, shared-mime-info, desktop-file-utils
Maintainer: {publisher} <noreply@gerosense.example>
Homepage: https://gerosense.example
Description: {summary}
 Drop the export of a phone or a watch on the window, see in plain words what
 is in it, press Upload, and know at the end what the server took.
 .
 The program brings its own Python and Qt.
"""


def main(arguments: Sequence[str]) -> int:
    """Write ``dist/gerosense-desktop_VERSION_ARCH.deb`` and print its path."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=WORK / "bundle" / COMMAND)
    parser.add_argument("--output", type=Path, default=DIST)
    parser.add_argument("--version", default=version(), help="another number for the package, to try an upgrade")
    parser.add_argument("--fast", action="store_true", help="pack quickly instead of small, for a trial")
    options = parser.parse_args(arguments)
    architecture = _said(["dpkg", "--print-architecture"])
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    lay_out(root, bundle=options.bundle, version=options.version)
    control = CONTROL.format(
        command=COMMAND,
        version=debian_version(options.version),
        architecture=architecture,
        size=sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024,
        depends=", ".join([f"libc6 (>= {oldest_glibc(options.bundle)})", *DEPENDS]),
        publisher=PUBLISHER,
        summary=SUMMARY,
    )
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    set_rights(root)
    options.output.mkdir(parents=True, exist_ok=True)
    deb = options.output / f"{COMMAND}_{debian_version(options.version)}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", *(["-Zgzip", "-z1"] if options.fast else ["-Zxz"]), "--build", root, deb],
        check=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": source_date()},
    )
    print(deb.name, f"{deb.stat().st_size / 1e6:.1f} MB")
    return 0


def lay_out(root: Path, *, bundle: Path, version: str) -> None:
    """Put everything where Debian wants it, below ``root``."""
    share = root / "usr" / "share"
    shutil.copytree(bundle, root / "usr" / "lib" / COMMAND, symlinks=True)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / COMMAND).symlink_to(f"../lib/{COMMAND}/{COMMAND}")
    for source, target in {
        HERE / f"{COMMAND}.desktop": share / "applications" / f"{COMMAND}.desktop",
        HERE / f"{COMMAND}.mime.xml": share / "mime" / "packages" / f"{COMMAND}.xml",
        ROOT / "resources" / "icons" / "app.svg": share / "icons/hicolor/scalable/apps" / f"{COMMAND}.svg",
        **{
            WORK / "icons" / f"app-{size}.png": share / f"icons/hicolor/{size}x{size}/apps" / f"{COMMAND}.png"
            for size in PNG_SIZES
        },
    }.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    day = datetime.fromtimestamp(int(source_date()), tz=UTC).date().isoformat()
    metainfo = (HERE / f"{BUNDLE_ID}.metainfo.xml").read_text(encoding="utf-8")
    target = share / "metainfo" / f"{BUNDLE_ID}.metainfo.xml"
    target.parent.mkdir(parents=True)
    target.write_text(metainfo.replace("@VERSION@", version).replace("@DATE@", day), encoding="utf-8")
    documents = share / "doc" / COMMAND
    documents.mkdir(parents=True)
    shutil.copyfile(bundle / "_internal" / "licences" / "list.txt", documents / "copyright")
    with gzip.GzipFile(documents / "changelog.gz", "wb", compresslevel=9, mtime=0) as packed:
        packed.write((ROOT / "CHANGELOG.md").read_bytes())


def set_rights(root: Path) -> None:
    """Let everybody read and only root write, whatever the umask of whoever builds."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            started = path.is_dir() or (path.name == COMMAND and path.parent.name == COMMAND)
            path.chmod(0o755 if started else 0o644)


def debian_version(text: str) -> str:
    """Return a version as Debian sorts it: ``1.2rc3`` comes before ``1.2``."""
    return re.sub(r"\.?(a|b|rc|dev)(?=\d)", r"~\1", text)


def oldest_glibc(bundle: Path) -> str:
    """Return the oldest C library that all files of the bundle run with, e.g. ``2.34``."""
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    said = subprocess.run(["objdump", "-T", *files], capture_output=True, text=True, check=False).stdout
    return newest(re.findall(r"GLIBC_(\d+\.\d+)", said))


def newest(versions: Iterable[str]) -> str:
    """Return the highest of versions such as ``2.9`` and ``2.34``."""
    return max(versions, key=lambda text: tuple(int(number) for number in text.split(".")))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


def _said(command: Sequence[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
