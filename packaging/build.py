"""Builds the installer for the system this runs on: ``python3 dev.py package``.

The bundle is made in an environment of its own, from packaging/requirements.lock alone. What is made on the way lies in
packaging/build, what is given to clinics in dist.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path

from installers.product import COMMAND, DIST, NAME, PACKAGING, ROOT, WORK, version
from installers.system_libraries import collect_licences, remove_unneeded

LOCK = PACKAGING / "requirements.lock"


def main(arguments: Sequence[str]) -> int:
    """Build the bundle, test it, wrap it, and with ``--prove`` prove the installer."""
    if sys.platform == "darwin":
        wrap = [PACKAGING / "macos" / "package"]
    elif sys.platform == "win32":
        wrap = [environment(), PACKAGING / "windows" / "package.py"]
    else:
        wrap = [environment(), PACKAGING / "linux" / "package.py"]
    if "--wrap-only" not in arguments:
        bundle = build()
        run([program(bundle), "--self-test"])
    DIST.mkdir(exist_ok=True)
    run(wrap)
    if "--prove" in arguments:
        if sys.platform != "linux":
            print("what is proven on this system is in packaging/README.md")
            return 2
        run(["bash", PACKAGING / "linux" / "prove"])
    return 0


def build() -> Path:
    """Make the bundle; return its folder (on macOS the app)."""
    python = environment()
    prepare(python)
    say("the bundle")
    run(
        [
            *(python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--distpath", WORK / "bundle", "--workpath", WORK / "pyinstaller", PACKAGING / "gerosense.spec"),
        ],
        env=reproducible(),
    )
    bundle = WORK / "bundle" / (f"{NAME}.app" if sys.platform == "darwin" else COMMAND)
    if sys.platform == "linux":
        strip(bundle)
        print("not needed any more:", *remove_unneeded(bundle))
        print("libraries of", *collect_licences(bundle))
    weigh = "import sys; from pathlib import Path; from installers.weights import table, weights"
    run([python, "-c", f"{weigh}; print(table(weights(Path(sys.argv[1]))))", bundle], env=own_modules())
    return bundle


def strip(bundle: Path) -> None:
    """Take out what only debuggers read, where there is a ``strip``.

    Libraries that wheels brought along and patched (in ``*.libs``) do not bear it.
    """
    if shutil.which("strip") is None:
        return
    libraries = [
        path
        for path in sorted((bundle / "_internal").rglob("*.so*"))
        if not path.is_symlink() and not path.parent.name.endswith(".libs")
    ]
    run(["strip", "--strip-unneeded", "--preserve-dates", *libraries])


def environment() -> Path:
    """Return the Python of an environment that holds the lock and nothing else."""
    folder = WORK / "environment"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "installed.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not stamp.exists() or stamp.read_text(encoding="ascii") != wanted:
        say("what the bundle is made of")
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True, symlinks=os.name != "nt")
        pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        # The lock is whole without what it leaves out on purpose: polars' usual runtime.
        run([*pip, "--no-deps", "--require-hashes", "--only-binary", ":all:", "--requirement", LOCK])
        stamp.write_text(wanted, encoding="ascii")
    return python


def prepare(python: Path | str, *, work: Path = WORK) -> None:
    """Draw the icons, collect the licences and write what Windows shows about the program."""
    say("icons, licences, version")
    run([python, "-m", "installers.icons", work / "icons"], env={**own_modules(), "QT_QPA_PLATFORM": "offscreen"})
    collect = "import sys; from pathlib import Path; from installers.licences import collect"
    run([python, "-c", f"{collect}; collect(Path(sys.argv[1]))", work / "licences"], env=own_modules())
    run([python, "-m", "installers.version_info", work / "version_info.txt"], env=own_modules())


def program(bundle: Path) -> Path:
    """Return what is started in a bundle."""
    if sys.platform == "darwin":
        return bundle / "Contents" / "MacOS" / COMMAND
    return bundle / (f"{COMMAND}.exe" if sys.platform == "win32" else COMMAND)


def reproducible() -> dict[str, str]:
    """Return an environment in which the same sources give the same bundle."""
    return {**own_modules(), "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": source_date()}


def own_modules() -> dict[str, str]:
    """Return an environment in which these scripts are found."""
    return {**os.environ, "PYTHONPATH": str(PACKAGING), "PYTHONUTF8": "1"}


def source_date() -> str:
    """Return the time of the last commit, in seconds; a fixed day where there is no git."""
    command = ["git", "-C", str(ROOT), "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "1767225600"
    return os.environ.get("SOURCE_DATE_EPOCH") or said.stdout.strip() or "1767225600"


def run(command: Sequence[str | Path], *, env: dict[str, str] | None = None) -> None:
    """Run a command where everybody sees what it says.

    Raises:
        CalledProcessError: It failed.
    """
    subprocess.run([str(word) for word in command], check=True, env=env)


def say(what: str) -> None:
    """Say what comes now; in ASCII, which every console can show."""
    print(f"-- {what} ({NAME} {version()})", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except subprocess.CalledProcessError as error:
        print("failed:", error.cmd[0], "ended with", error.returncode)
        sys.exit(1)
