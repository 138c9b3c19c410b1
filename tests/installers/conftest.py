"""The scripts that make installers are no part of the program: they are found where they lie."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
if not PACKAGING.is_dir():
    pytest.skip("the scripts that make installers are not here", allow_module_level=True)
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
