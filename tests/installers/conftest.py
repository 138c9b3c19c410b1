"""The scripts that make installers are no part of the program: they are found where they lie."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
# They are in a checkout, and not in what is published of the sources.
collect_ignore_glob = [] if PACKAGING.is_dir() else ["test_*.py"]
sys.path.append(str(PACKAGING))


@pytest.fixture
def script() -> Callable[[str], ModuleType]:
    """Load a script by its place below ``packaging``, without running it."""

    def load(place: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(place.replace("/", "_").removesuffix(".py"), PACKAGING / place)
        module = importlib.util.module_from_spec(spec)
        # What it adds to the places where modules are found is there already.
        before = list(sys.path)
        spec.loader.exec_module(module)
        sys.path[:] = before
        return module

    return load
