"""Has a monster made, tried and judged."""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.broken.monsters.monster import Monster
from tests.broken.overseer import Overseer, Said


@dataclass(frozen=True, kw_only=True)
class Encounter:
    """What came of a monster.

    Attributes:
        said: What came of the trial.
        faults: What is not as it should be, in words; none where the promise holds.
        invented: How many samples were accepted beyond those that are to be.
    """

    said: Said
    faults: tuple[str, ...]
    invented: int = 0


def meet(monster: Monster, *, overseer: Overseer) -> Encounter:
    """Make it in a folder of its own, try it, and clear it away."""
    folder = Path(tempfile.mkdtemp(prefix="gerosense-monster-"))
    try:
        paths = monster.make(folder)
        secrets = [str(folder / name) if not name.startswith("/") else name for name in monster.not_opened]
        said = overseer.attempt(
            paths, answers=dict(monster.answers), meanwhile=monster.meanwhile, is_midway=monster.is_midway
        )
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    invented = 0 if monster.accepted is None else max(0, said.accepted - monster.accepted)
    return Encounter(said=said, faults=tuple(_faults(monster, said, secrets)), invented=invented)


def _faults(monster: Monster, said: Said, secrets: Sequence[str]) -> list[str]:
    faults = [f"{path} was opened" for path in secrets if path in said.opened]
    if said.called:
        faults.append("another computer was called")
    if not said.is_within_limits:
        faults.append(f"{said.cpu:.2f} s of the processor, {said.megabytes:.0f} MB")
    if said.broken is not None:
        return [*faults, said.broken]
    for what, came, wanted in (
        ("accepted", said.accepted, monster.accepted),
        ("rejected", said.rejected, monster.rejected),
    ):
        if wanted is not None and came != wanted:
            faults.append(f"{came} samples {what}, not {wanted}")
    if monster.words and not any(monster.words in words for words in said.sentences):
        faults.append(f"nobody said {monster.words!r}, but {list(said.sentences)}")
    if not (said.sentences or said.accepted or said.rejected or said.ending == "question"):
        faults.append("nothing came of it and nothing was said")
    return faults
