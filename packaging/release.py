"""What a release needs besides installers: the right tag, a list of parts (CycloneDX), checksums, and words.

``release.py check-tag v1.2.3 | sbom LOCK FILE | checksums FOLDER | notes v1.2.3 FILE``
"""

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from installers.product import COMMAND, NAME, ROOT, version

_PIN: Final = re.compile(r"^([A-Za-z0-9._-]+)==([^ \\]+)(?: ; (.+?))? \\$", re.MULTILINE)
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_TOOLS: Final = frozenset({"altgraph", "macholib", "packaging", "pefile", "pyinstaller-hooks-contrib", "setuptools"})


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code."""
    match list(arguments):
        case ["check-tag", tag]:
            return check_tag(tag)
        case ["sbom", lock, target]:
            text = Path(lock).read_text(encoding="utf-8")
            Path(target).write_text(json.dumps(sbom(text), indent=2) + "\n", encoding="utf-8")
        case ["checksums", folder]:
            write_checksums(Path(folder))
        case ["notes", tag, target]:
            changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
            Path(target).write_text(notes(changelog, version=tag.removeprefix("v")), encoding="utf-8")
        case _:
            print(__doc__)
            return 2
    return 0


def check_tag(tag: str) -> int:
    """Say whether a tag names the program's version; 1 where it does not."""
    if tag == f"v{version()}":
        return 0
    print(f"The tag is {tag}, the program's version is {version()}.")
    return 1


def sbom(lock: str) -> dict[str, Any]:
    """Return what the program is made of, as CycloneDX 1.6, from the lock it is built from.

    The same lock gives the same document. Qt, Rust crates and C libraries inside of wheels are not listed one by one.
    """
    blocks = re.split(r"\n(?=[A-Za-z0-9])", lock.strip())
    components = []
    for block in blocks:
        found = _PIN.match(block)
        if found is None or found[1] in _TOOLS:
            continue
        name, pinned, marker = found.groups()
        components.append(
            {
                "type": "library",
                "bom-ref": f"pkg:pypi/{name}@{pinned}",
                "name": name,
                "version": pinned,
                "purl": f"pkg:pypi/{name}@{pinned}",
                "properties": [
                    *([{"name": "only-where", "value": marker}] if marker else []),
                    *({"name": "distribution-sha256", "value": digest} for digest in _HASH.findall(block)),
                ],
            }
        )
    program = {"type": "application", "bom-ref": COMMAND, "name": NAME, "version": version()}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, version() + lock)}",
        "version": 1,
        "metadata": {"component": program | {"licenses": [{"license": {"id": "MIT"}}]}},
        "components": components,
        "dependencies": [{"ref": COMMAND, "dependsOn": [part["bom-ref"] for part in components]}],
    }


def write_checksums(folder: Path) -> None:
    """Write ``SHA256SUMS`` beside the files of a folder, as ``sha256sum --check`` reads it."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(folder.iterdir())
        if path.is_file() and path.name != "SHA256SUMS"
    ]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


def notes(changelog: str, *, version: str) -> str:
    """Return what the changelog says of a version, without its heading.

    Raises:
        ValueError: It says nothing.
    """
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]
    for section in sections:
        heading, _, body = section.partition("\n")
        if heading.split()[0] == version and body.strip():
            return body.strip() + "\n"
    raise ValueError(f"the changelog says nothing about {version}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
