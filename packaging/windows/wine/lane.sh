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
tools=$PWD/packaging/build/tools
PATH=$PATH:$tools/bin
linux=$PWD/packaging/build/environment/bin/python
system=$WINEPREFIX/drive_c/windows/system32

# What the lane is made from; when it changes, all is made anew.
ingredients() {
  cat requirements.lock packaging/requirements.lock $here/runtime.lock $here/make-python $here/lane.sh $here/forward.py $here/*.c |
    sha256sum | cut -d' ' -f1
}

say() { printf -- '-- %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*"; exit 1; }

# In the environment that packs for Linux, with the program and its tests as they lie here.
here_python() { PYTHONPATH=$PWD "$linux" "$@"; }

# Windows programs with a console: all their handles must be pipes.
console() { ( sleep 0.1 | wine "$@" 2>&1 ) | cat; }
# The exit code of a console program.
console_code() { ( ( sleep 0.1 | wine "$@" 2>&1; echo "${PIPESTATUS[1]}" >"$made/code" ) | cat ); return "$(cat "$made/code")"; }
windowed() { wine start /wait /unix "$@"; }
windows_path() { printf 'Z:%s' "${1//\//\\}"; }
