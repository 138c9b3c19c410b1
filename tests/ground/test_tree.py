import hashlib
import re
from pathlib import Path

import pytest

from .tree import ROOT, tracked_files

SHARED = ROOT.parent / "shared" / "fixtures"


def test_that_no_file_holds_a_path_of_a_persons_machine():
    own = re.compile(rb"/(?:home|Users|root|work)/[a-z]|[A-Z]:\\\\Users")

    found = [path.name for path in tracked_files() if own.search(path.read_bytes()) and path != Path(__file__)]

    assert found == []


def test_that_no_file_names_a_registry():
    registry = re.compile(rb"pythonhosted\.|pypi\.(?:org|python)|registry\.npmjs|index[-_]url|find[-_]links")

    found = [path.name for path in tracked_files() if registry.search(path.read_bytes()) and path != Path(__file__)]

    assert found == []


def test_that_no_fixture_of_others_is_in_the_tree():
    if not SHARED.is_dir():
        pytest.skip("shared fixtures absent")
    shared = {
        hashlib.sha256(path.read_bytes()).digest()
        for path in SHARED.rglob("*")
        if path.is_file() and path.suffix != ".tsv" and path.stat().st_size
    }

    assert [path.name for path in tracked_files() if hashlib.sha256(path.read_bytes()).digest() in shared] == []


def test_that_no_file_of_code_is_longer_than_a_reader_likes():
    long = {
        path.name: lines
        for path in tracked_files()
        if path.suffix == ".py" and path.is_relative_to(ROOT / "gerosense_desktop")
        and (lines := len(path.read_text().splitlines())) > 400
    }  # fmt: skip

    assert long == {}


def test_that_links_between_documents_lead_somewhere():
    broken = [
        f"{path.name}: {target}"
        for path in tracked_files()
        if path.suffix == ".md"
        for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text())
        if not (path.parent / target).exists()
    ]

    assert broken == []
