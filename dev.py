"""Everything a developer runs, with the standard library only.

``python3 dev.py setup | demo | check | test | simulate | torture | bench | pictures | gallery | package | …``

setup     make .venv from requirements.lock, and the system libraries Qt needs on Linux
demo      upload a made-up export to a practice server: in the window, or in the terminal without a display
check     lint, types, import contracts and known flaws of what is bundled
test      the same and all tests; further words go to pytest, which then runs without coverage
simulate  simulate uploads in 500 worlds drawn from seeds
torture   kill the program 200 times while it uploads, and see that nothing is lost or sent twice
bench     measure speed and weight against yardsticks in the same run
pictures  draw the screenshots of the documentation
gallery   draw every state of the window into a folder, light and dark, sharp twice, in every language: DIR [--language
          CODE] [STATE …]
package   build the installer for this system; with --prove, also install, try and remove it (see packaging/README.md)
translations  bring the translators' files up to date with the code; also: export | import LANGUAGE FILE
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "installed.sha256"
OLDEST_PYTHON = (3, 11)

# What Qt needs of a Debian or Ubuntu: first to draw at all, then to open windows on a display.
# Newer ones call the first libglib2.0-0t64; apt finds it by the old name, which it provides.
QT_PACKAGES = (
    *("libglib2.0-0", "libgl1", "libegl1", "libx11-6", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"),
    *("libfreetype6", "libbrotli1"),
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0"),
    "libx11-xcb1",
)

# What the journey on a real display needs; where it is not there and cannot be installed, that journey is skipped.
DISPLAY_PACKAGES = {"Xvfb": "xvfb", "xdotool": "xdotool", "openbox": "openbox"}

# Fonts for the languages whose letters Inter lacks, and what tells whether they are there. Without them boxes would be
# measured and drawn instead of letters, so the tests of these languages are skipped.
FONT_PACKAGES = {"ja": "fonts-noto-cjk", "ar": "fonts-dejavu-core"}
FONT_SEARCH = {"fc-list": "fontconfig"}

# Nothing here may ever be untested: what is lost or sent twice is decided in these.
WHOLLY_COVERED = "gerosense_desktop/upload/*,gerosense_desktop/ledger/*,gerosense_desktop/api/outcomes.py"


# States of the window that the documentation shows.
PICTURES = (
    *("files", "questions", "review-mixed", "rejected", "uploading", "done-mixed"),
    *("patients", "doubt", "settings-certificate", "review-picture", "choice-made"),
)


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code."""
    commands: dict[str, Callable[[Sequence[str]], int]] = {
        "setup": lambda _: 0,
        "demo": demo,
        "check": check,
        "test": test,
        "simulate": simulate,
        "torture": torture,
        "bench": bench,
        "pictures": pictures,
        "gallery": gallery,
        "package": package,
        "translations": translations,
    }
    if not arguments or arguments[0] not in commands:
        print(__doc__)
        return 2
    os.chdir(ROOT)
    return setup() or commands[arguments[0]](arguments[1:])


# ── setup ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def setup() -> int:
    """Install what is not installed yet; without a network nothing is missing the second time."""
    if sys.version_info < OLDEST_PYTHON:
        print("Python 3.11 or newer is needed; this is", sys.version.split()[0])
        return 1
    if read_stamp() != stamp():
        code = install()
        if code:
            return code
        STAMP.write_text(stamp(), encoding="ascii")
    return install_qt_libraries()


def install() -> int:
    """Make .venv anew and install the lock into it, then the project itself."""
    say("making .venv")
    shutil.rmtree(VENV, ignore_errors=True)
    # Called with .venv's own Python, the one below it must make the new .venv.
    python = getattr(sys, "_base_executable", sys.executable)
    if run([python, "-m", "venv", VENV]):
        print("Python's venv is missing. On Debian and Ubuntu: apt-get install python3-venv")
        return 1
    say("installing what the project is made of (about 200 MB the first time)")
    pip: list[str | Path] = [venv_python(), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    return run([*pip, "--require-hashes", "--requirement", LOCK]) or run(
        [*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT]
    )


def stamp() -> str:
    """Name what .venv should hold: the lock, for this Python, in this place."""
    parts = (LOCK.read_bytes(), sys.version.encode(), str(VENV).encode())
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamp() -> str:
    """Name what .venv holds; nothing where it is not there or not whole."""
    try:
        return STAMP.read_text(encoding="ascii") if venv_python().exists() else ""
    except OSError:
        return ""


def venv_python() -> Path:
    """Return the interpreter in .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install_qt_libraries() -> int:
    """Install the system libraries that Qt misses on Linux, or say which command does."""
    if sys.platform != "linux":
        return 0
    to_draw, to_show = missing_libraries(qt_files("qoffscreen")), missing_libraries(qt_files("qxcb"))
    if not to_draw | to_show:
        return 0
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *QT_PACKAGES]
    if shutil.which("apt-get") and os.geteuid() == 0:
        say("installing the system libraries Qt needs")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        return run(["apt-get", "update", "--quiet=2"], env=quiet) or run([*command, "--quiet=2"], env=quiet)
    print("Qt misses", *sorted(to_draw | to_show))
    print("On Debian and Ubuntu, as root:\n ", " ".join(command))
    # Where nothing shows a window, what only windows need may be missing.
    return 1 if to_draw or os.environ.get("DISPLAY") else 0


def install_display_tools() -> None:
    """Install what shows windows on a display of its own, where that can be done."""
    if sys.platform != "linux":
        return
    missing = [package for tool, package in DISPLAY_PACKAGES.items() if shutil.which(tool) is None]
    if not install_packages(missing, what="a display for the tests"):
        print("the journey on a real display is skipped")


def install_fonts() -> None:
    """Install the fonts of the languages whose letters this computer lacks, where that can be done."""
    if sys.platform != "linux":
        return
    missing = [package for language, package in FONT_PACKAGES.items() if not has_font(language)]
    tools = [package for tool, package in FONT_SEARCH.items() if shutil.which(tool) is None]
    if not install_packages([*tools, *missing] if missing else [], what="fonts for Japanese and Arabic"):
        print("what needs them is skipped, or drawn with boxes for letters")


def has_font(language: str) -> bool:
    """Whether fontconfig, which Qt asks too, knows a font with the letters of a language."""
    search = shutil.which("fc-list")
    if search is None:
        return False
    found = subprocess.run([search, f":lang={language}", "family"], capture_output=True, text=True, check=False)
    return bool(found.stdout.strip())


def install_packages(packages: Sequence[str], *, what: str) -> bool:
    """Install packages of a Debian or Ubuntu; false where that was tried in vain, or cannot be tried."""
    if not packages:
        return True
    if sys.platform != "linux" or shutil.which("apt-get") is None or os.geteuid() != 0:
        return False
    say(f"installing {what}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "--yes", "--no-install-recommends", "--quiet=2", *packages]
    return not (run(["apt-get", "update", "--quiet=2"], env=quiet) or run(command, env=quiet))


def qt_files(plugin: str) -> list[Path]:
    """Return the files of Qt that load system libraries when it draws with this platform plugin."""
    return [
        path
        for package in VENV.glob("lib/python*/site-packages/PySide6")
        for path in (package / "Qt/lib/libQt6Widgets.so.6", package / f"Qt/plugins/platforms/lib{plugin}.so")
        if path.exists()
    ]


def missing_libraries(files: Sequence[Path]) -> set[str]:
    """Return the libraries that the loader does not find for these files."""
    if not files or not shutil.which("ldd"):
        return set()
    found = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False)  # noqa: S607 - the system's own
    return {line.split()[0] for line in found.stdout.splitlines() if line.endswith("not found")}


# ── commands ──────────────────────────────────────────────────────────────────────────────────────────────────────


def demo(arguments: Sequence[str]) -> int:
    """Upload the made-up export to the practice server."""
    return run([venv_python(), "-m", "gerosense_desktop", "demo", *arguments])


def check(_arguments: Sequence[str]) -> int:
    """Run the gates that need no test; the first that fails ends it."""
    python = venv_python()
    contracts = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return (
        gate("lint", [python, "-m", "ruff", "check"])
        or gate("format", [python, "-m", "ruff", "format", "--check", "--quiet"])
        or gate("types", [python, "-m", "mypy"])
        or gate("import contracts", [python, "-c", contracts])
        or audit()
    )


def audit() -> int:
    """Look the lock's packages up among the known flaws; where no index answers, say so and go on."""
    say("known flaws")
    command = [venv_python(), "-m", "pip_audit", "--disable-pip", "--no-deps", "--progress-spinner", "off"]
    words = [str(word) for word in [*command, "--format", "json", "--requirement", LOCK]]
    done = subprocess.run(words, check=False, capture_output=True, text=True)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        packages = []
    looked_up = [package for package in packages if "vulns" in package]
    flawed = [package for package in looked_up if package["vulns"]]
    print(f"{len(looked_up)} packages looked up" if looked_up else "not looked up: no index answered")
    for package in flawed:
        print(package["name"], package["version"], *(flaw["id"] for flaw in package["vulns"]))
    return 1 if flawed else 0


def test(arguments: Sequence[str]) -> int:
    """Run all gates, the quick ones first; the first that fails ends it."""
    python = venv_python()
    coverage = [] if arguments else ["--cov", "--cov-report="]
    tests: list[str | Path] = [python, "-m", "pytest", "--numprocesses", "2", *coverage, *arguments]
    install_display_tools()
    install_fonts()
    code = check([]) or gate("tests", tests)
    if code or arguments:
        return code
    report: list[str | Path] = [python, "-m", "coverage", "report", "--include", WHOLLY_COVERED, "--fail-under", "100"]
    # Silent where all is well, so that the last words are those of the tests.
    return gate("coverage of what must not fail", report, only_failures=True)


def gate(name: str, command: Sequence[str | Path], *, only_failures: bool = False) -> int:
    """Run a gate under its name; say which one failed."""
    say(name)
    # The import contracts are drawn with lines that not every Windows console has.
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONUTF8": "1"}
    code = run(command, env=environment, only_failures=only_failures)
    if code:
        print(f"failed: {name}")
    return code


def simulate(arguments: Sequence[str]) -> int:
    """Simulate uploads in worlds drawn from seeds, and print what became of them."""
    return run([venv_python(), "-m", "tests.simulator", *arguments])


def torture(arguments: Sequence[str]) -> int:
    """Kill the program again and again while it uploads to a practice server, and print what became of the samples."""
    return run([venv_python(), "-m", "tests.torture", *arguments])


def bench(arguments: Sequence[str]) -> int:
    """Measure the program against yardsticks in the same run, and print a table."""
    return run([venv_python(), "-m", "tests.benchmarks", *arguments])


def translations(arguments: Sequence[str]) -> int:
    """Bring the translators' files up to date with the code, or take in what was translated."""
    return run([venv_python(), "-m", "tests.translations", *arguments])


def pictures(_arguments: Sequence[str]) -> int:
    """Draw the screenshots of the documentation."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        code = run([venv_python(), "-m", "gerosense_desktop.gui.gallery", folder, *PICTURES], env=environment)
        if code:
            return code
        for state in PICTURES:
            shutil.copy(Path(folder, f"{state}-light.png"), ROOT / "docs" / "pictures" / f"{state}.png")
    # The mistakes are made at the real window.
    made: list[str | Path] = [
        venv_python(),
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:randomly",
        "tests/journeys/test_ten_mistakes.py",
    ]
    return run(made, env={**environment, "GEROSENSE_PICTURES": str(ROOT / "docs" / "pictures")})


def gallery(arguments: Sequence[str]) -> int:
    """Draw every state of the window in every language, two languages at a time."""
    words = list(arguments)
    languages = sorted(path.stem.partition("_")[2] for path in (ROOT / "resources" / "translations").glob("*.qm"))
    chosen = ["en", *languages]
    if "--language" in words:
        at = words.index("--language")
        chosen = words[at + 1 : at + 2]
        del words[at : at + 2]
    if not words or not chosen:
        print("usage: python3 dev.py gallery DIR [--language CODE] [STATE …]")
        return 2
    install_fonts()
    folder, *states = words
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

    def draw(language: str) -> int:
        target = Path(folder) / language
        command: list[str | Path] = [venv_python(), "-m", "gerosense_desktop.gui.gallery", target, *states]
        return run([*command, "--language", language], env=environment)

    with ThreadPoolExecutor(max_workers=2) as pool:
        codes = list(pool.map(draw, chosen))
    drawn = sum(1 for _ in Path(folder).rglob("*.png"))
    print(f"{drawn} pictures in {folder}")
    return max(codes)


def package(arguments: Sequence[str]) -> int:
    """Build the installer for this system, in an environment of its own."""
    return run([venv_python(), ROOT / "packaging" / "build.py", *arguments])


def run(command: Sequence[str | Path], *, env: dict[str, str] | None = None, only_failures: bool = False) -> int:
    """Run a command where everybody sees what it says, or sees it only if it fails; return its exit code."""
    words = [str(word) for word in command]
    done = subprocess.run(words, check=False, env=env, capture_output=only_failures, text=True)
    if only_failures and done.returncode:
        print(done.stdout, done.stderr, sep="")
    return done.returncode


def say(what: str) -> None:
    """Say what comes now; in ASCII, which every console can show."""
    print(f"-- {what}", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
