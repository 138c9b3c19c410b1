"""What a release needs besides installers: the right tag, a list of parts (CycloneDX), checksums, words, and a feed.

``release.py check-tag v1.2.3 | sbom LOCK FILE [SELF-TEST …] | checksums FOLDER | notes v1.2.3 FILE |
make-feed-key FILE | feed FOLDER PAGE``; the last writes the signed feed beside the installers, with the key in
``GEROSENSE_FEED_KEY``.
"""

import datetime as dt
import hashlib
import json
import os
import re
import sys
import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from installers.product import COMMAND, NAME, ROOT, version

_PIN: Final = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]+\])?==([^ \\]+)(?: ; (.+?))? \\$", re.MULTILINE)
_LONGEST_NOTE: Final = 300
_HASH: Final = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_TOOLS: Final = frozenset({"altgraph", "macholib", "packaging", "pefile", "pyinstaller-hooks-contrib", "setuptools"})


def main(arguments: Sequence[str]) -> int:
    """Run a command; return its exit code."""
    match list(arguments):
        case ["check-tag", tag]:
            return check_tag(tag)
        case ["sbom", lock, target, *reports]:
            text = Path(lock).read_text(encoding="utf-8")
            said = [json.loads(Path(report).read_text(encoding="utf-8")) for report in reports]
            Path(target).write_text(json.dumps(sbom(text, reports=said), indent=2) + "\n", encoding="utf-8")
        case ["checksums", folder]:
            write_checksums(Path(folder))
        case ["notes", tag, target]:
            changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
            Path(target).write_text(notes(changelog, version=tag.removeprefix("v")), encoding="utf-8")
        case ["make-feed-key", target]:
            return make_feed_key(Path(target))
        case ["feed", folder, page]:
            return write_signed_feed(Path(folder), page=page)
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


def sbom(lock: str, *, reports: Sequence[Mapping[str, Any]] = ()) -> dict[str, Any]:
    """Return what the program is made of, as CycloneDX 1.6, from the lock it is built from.

    The same lock and reports give the same document. Rust crates and C libraries inside of wheels are not listed one by
    one; the lists that the wheels have of them are in the program's folder ``licences``.

    Args:
        lock: The installers' lock.
        reports: What the programs that were built from it said in their self-tests: which Python, OpenSSL and Qt.
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
    components += beneath(reports)
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


def beneath(reports: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the parts that come from no lock, each once, with the systems it is bundled on."""
    systems: dict[tuple[str, str], list[str]] = {}
    for report in reports:
        versions, checks = report["versions"], report["checks"]
        system = versions["system"].partition(" ")[0]
        openssl = checks["trust"]["tls"].split()[1]
        for part in (("Python", versions["Python"]), ("OpenSSL", openssl), ("Qt", checks["qt"]["version"])):
            if system not in systems.setdefault(part, []):
                systems[part].append(system)
    return [
        {
            "type": "library",
            "bom-ref": f"pkg:generic/{name.lower()}@{number}",
            "name": name,
            "version": number,
            "purl": f"pkg:generic/{name.lower()}@{number}",
            "properties": [{"name": "bundled-on", "value": ", ".join(sorted(where))}],
        }
        for (name, number), where in sorted(systems.items())
    ]


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


def make_feed_key(target: Path) -> int:
    """Make the key that signs release feeds, and say what to do with it; 1 where that cannot be."""
    from installers.feed import FeedError, make_key  # noqa: PLC0415 - the one part that needs a package

    try:
        public = make_key(target)
    except FeedError as error:
        print(error)
        return 1
    print(f"Builds from now on believe {public}: commit resources/releases/trust.json.")
    print(f"{target} is the private half: into the secret FEED_KEY, a copy into a safe, and away from this disk.")
    return 0


def write_signed_feed(folder: Path, *, page: str) -> int:
    """Write the release feed beside the installers; 1 where that cannot be."""
    from installers.feed import FeedError, feed, read_key, write_feed  # noqa: PLC0415 - see above

    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    try:
        key = read_key(os.environ.get("GEROSENSE_FEED_KEY", ""))
        note = lead(notes(changelog, version=version()))
        today = dt.datetime.now(dt.UTC).date()
        write_feed(feed(folder, version=version(), page=page, note=note, released=today), folder, key=key)
    except FeedError as error:
        print(error)
        return 1
    return 0


def lead(words: str) -> str:
    """Return the sentence with which a version's notes begin; empty where they begin with a list."""
    first = " ".join(words.partition("\n\n")[0].split())
    return "" if first.startswith(("-", "*", "#")) or len(first) > _LONGEST_NOTE else first


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
