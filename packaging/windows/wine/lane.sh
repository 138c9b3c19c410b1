# What the steps of the Windows lane under Wine share; sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

here=packaging/windows/wine
made=$PWD/packaging/build/wine
export WINEPREFIX=$made/prefix WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all} DISPLAY=${DISPLAY:-}
# Without offers to install what the program does not use, and with the library described in ucrtbase.c.
export WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=;ucrtbase,icuuc,bcryptprimitives=n,b'
export PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1
python=$made/python
system=$WINEPREFIX/drive_c/windows/system32

say() { printf -- '-- %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*"; exit 1; }

# Windows programs with a console: all their handles must be pipes.
console() { ( sleep 0.1 | wine "$@" 2>&1 ) | cat; }
# The exit code of a console program.
console_code() { ( ( sleep 0.1 | wine "$@" 2>&1; echo "${PIPESTATUS[1]}" >"$made/code" ) | cat ); return "$(cat "$made/code")"; }
windowed() { wine start /wait /unix "$@"; }
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
