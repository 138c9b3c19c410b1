import hashlib
import json
import re

import pytest
import release
from installers.product import PACKAGING, ROOT, version

LOCK = """\
requests==2.34.2 \\
    --hash=sha256:{a} \\
    --hash=sha256:{b}
pywin32-ctypes==0.2.3 ; sys_platform == 'win32' \\
    --hash=sha256:{a}
pefile==2024.8.26 ; sys_platform == 'win32' \\
    --hash=sha256:{b}
""".format(a="a" * 64, b="b" * 64)


def test_that_only_the_programs_own_version_is_released(capsys):
    assert release.main(["check-tag", f"v{version()}"]) == 0
    assert release.main(["check-tag", "v99.0"]) == 1
    assert "99.0" in capsys.readouterr().out


def test_that_a_command_nobody_knows_is_answered_with_the_commands(capsys):
    assert release.main(["publish"]) == 2
    assert "check-tag" in capsys.readouterr().out


def test_that_the_list_of_parts_names_what_is_bundled_and_no_tool():
    parts = release.sbom(LOCK)["components"]

    assert [part["purl"] for part in parts] == ["pkg:pypi/requests@2.34.2", "pkg:pypi/pywin32-ctypes@0.2.3"]
    assert [one["value"][0] for one in parts[0]["properties"]] == ["a", "b"]
    assert parts[1]["properties"][0] == {"name": "only-where", "value": "sys_platform == 'win32'"}


def test_that_a_part_with_an_extra_is_a_part_as_well():
    lock = "coverage[toml]==7.9.1 \\\n    --hash=sha256:" + "a" * 64 + "\n"

    assert [part["purl"] for part in release.sbom(lock)["components"]] == ["pkg:pypi/coverage@7.9.1"]


def test_that_the_list_of_parts_names_python_openssl_and_qt_as_the_programs_themselves_do(tmp_path):
    def report(system, openssl):
        said = {
            "versions": {"system": f"{system} 1 x86_64", "Python": "3.13.1"},
            "checks": {"trust": {"tls": f"OpenSSL {openssl} 1 Jan 2026"}, "qt": {"version": "6.11.3"}},
        }
        path = tmp_path / f"{system}.json"
        path.write_text(json.dumps(said))
        return str(path)

    (tmp_path / "lock").write_text(LOCK)
    target = tmp_path / "sbom.json"
    release.main(["sbom", str(tmp_path / "lock"), str(target), report("Windows", "3.0.1"), report("Linux", "3.0.2")])

    document = json.loads(target.read_text())
    assert {part["purl"]: part["properties"][0]["value"] for part in document["components"][2:]} == {
        "pkg:generic/openssl@3.0.1": "Windows",
        "pkg:generic/openssl@3.0.2": "Linux",
        "pkg:generic/python@3.13.1": "Linux, Windows",
        "pkg:generic/qt@6.11.3": "Linux, Windows",
    }
    assert "pkg:generic/qt@6.11.3" in document["dependencies"][0]["dependsOn"]


def test_that_the_same_lock_gives_the_same_list_of_parts(tmp_path):
    lock = PACKAGING / "requirements.lock"

    release.main(["sbom", str(lock), str(tmp_path / "first.json")])

    said = json.loads((tmp_path / "first.json").read_text())
    assert said == release.sbom(lock.read_text())
    assert said["bomFormat"] == "CycloneDX"
    assert {"polars", "polars-runtime-compat", "pyside6-essentials"} <= {part["name"] for part in said["components"]}
    assert said["dependencies"][0]["dependsOn"] == [part["bom-ref"] for part in said["components"]]


def test_that_checksums_are_written_as_sha256sum_reads_them(tmp_path):
    (tmp_path / "setup.exe").write_bytes(b"program")
    release.main(["checksums", str(tmp_path)])
    release.main(["checksums", str(tmp_path)])

    assert (tmp_path / "SHA256SUMS").read_text() == f"{hashlib.sha256(b'program').hexdigest()}  setup.exe\n"


def test_that_the_release_says_what_the_changelog_says():
    changelog = "# What changed\n\n## 0.2.0 (soon)\n\n- New\n\n## 0.1.0\n\n- Old\n"

    assert release.notes(changelog, version="0.2.0") == "- New\n"
    assert release.notes(changelog, version="0.1.0") == "- Old\n"
    with pytest.raises(ValueError, match=r"nothing about 0\.3\.0"):
        release.notes(changelog, version="0.3.0")


def test_that_the_changelog_has_words_for_this_version(tmp_path):
    assert release.main(["notes", f"v{version()}", str(tmp_path / "notes.md")]) == 0
    assert (tmp_path / "notes.md").read_text().startswith("The first version") or version() != "0.1.0"


def test_that_every_script_the_workflows_call_is_there():
    text = "".join(path.read_text() for path in (ROOT / ".github" / "workflows").glob("*.yml"))

    called = {place for place in re.findall(r"\bpackaging/[\w./-]+\w", text) if not place.startswith("packaging/build")}

    assert "packaging/try-installed" in called
    assert [place for place in called if not (ROOT / place).exists()] == []
