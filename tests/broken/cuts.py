"""Breaks sound files in many ways and has each one tried."""

from codecs import BOM_UTF16_LE
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from tests.broken.damage import Damage, Kind, damages
from tests.broken.originals import Original
from tests.broken.overseer import Overseer, Said

_TABLES = {".csv", ".tsv"}


@dataclass(frozen=True, kw_only=True)
class Cut:
    """One broken file and what came of it.

    Attributes:
        damage: What was done to it.
        said: What came of it.
        invented: How many samples it gave that the sound file does not have, where nothing may be invented: in a
            file cut short, and in one with a checksum.
        undecidable: How many such samples stand in a table's last line, cut off within its last cell: the line may
            as well be whole, since no table needs a line break at its end.
    """

    damage: Damage
    said: Said
    invented: int = 0
    undecidable: int = 0


def try_cuts(original: Original, *, cases: int, seed: int, folder: Path, overseer: Overseer) -> Iterator[Cut]:
    """Yield so many cases of an original."""
    # A name of its own: the worker remembers what a sound file gave.
    sound = folder / f"sound-{crc32(original.content)}{original.suffix}"
    sound.write_bytes(original.content)
    broken = folder / f"broken{original.suffix}"
    for damage in damages(len(original.content), cases=cases, seed=seed ^ crc32(original.name.encode())):
        content = damage.apply(original.content)
        broken.write_bytes(content)
        is_bound = damage.kind is Kind.CUT or original.is_sealed
        said = overseer.attempt([broken], answers=original.answers, sound=sound if is_bound else None)
        open_line = _last_line(content, original) if damage.kind is Kind.CUT else None
        undecidable = sum(place == open_line for place in said.invented)
        yield Cut(damage=damage, said=said, invented=len(said.invented) - undecidable, undecidable=undecidable)


def _last_line(content: bytes, original: Original) -> int | None:
    """Return the number of a table's last line where it has no line break and as many cells as the one above."""
    if original.suffix not in _TABLES:
        return None
    text = content.decode("utf-16" if content.startswith(BOM_UTF16_LE) else "cp1252", errors="replace")
    lines = text.split("\n")
    if len(lines) < 2 or not lines[-1]:
        return None
    delimiter = max(";,\t", key=lines[0].count)
    return len(lines) if lines[-1].count(delimiter) == lines[-2].count(delimiter) else None
