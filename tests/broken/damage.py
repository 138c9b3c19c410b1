"""Ways to break a file's bytes: cut short, flipped, zeroed, doubled, inserted. The same seed breaks the same way."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

EDGE = 64
"""So many bytes at either end of a small file are cut one by one."""

SMALL = 10_000


class Kind(StrEnum):
    CUT = "cut"
    FLIPPED = "flipped"
    ZEROED = "zeroed"
    DOUBLED = "doubled"
    INSERTED = "inserted"


@dataclass(frozen=True, kw_only=True)
class Damage:
    """One damage.

    Attributes:
        kind: What is done.
        at: Where, as an offset into the bytes.
        size: To how many bytes.
        noise: Which bits are flipped, or which byte is put in.
    """

    kind: Kind
    at: int
    size: int = 1
    noise: int = 0xFF

    def apply(self, content: bytes) -> bytes:
        before, hit, after = content[: self.at], content[self.at : self.at + self.size], content[self.at + self.size :]
        match self.kind:
            case Kind.CUT:
                return before
            case Kind.FLIPPED:
                return before + bytes(byte ^ (self.noise or 0xFF) for byte in hit) + after
            case Kind.ZEROED:
                return before + bytes(len(hit)) + after
            case Kind.DOUBLED:
                return before + hit + hit + after
            case Kind.INSERTED:
                return before + bytes([self.noise]) * self.size + hit + after


def damages(size: int, *, cases: int, seed: int) -> Iterator[Damage]:
    """Yield so many different damages to a file of so many bytes, half of them cuts.

    Those at the edges of a small file come first; where fewer are wanted, they are a sample of all.
    """
    dice = random.Random(seed)
    edges = sorted({*range(1, min(EDGE, size)), *range(max(1, size - EDGE), size)}) if size <= SMALL else []
    if len(edges) > cases // 2:
        edges = dice.sample(edges, cases // 2)
    chosen = [Damage(kind=Kind.CUT, at=at) for at in edges]
    others = [Kind.FLIPPED, Kind.ZEROED, Kind.DOUBLED, Kind.INSERTED]
    while len(chosen) < cases:
        is_cut = sum(damage.kind is Kind.CUT for damage in chosen) * 2 < cases if size > 1 else False
        if is_cut:
            chosen.append(Damage(kind=Kind.CUT, at=dice.randrange(1, size)))
            continue
        chosen.append(
            Damage(
                kind=dice.choice(others),
                at=dice.randrange(size),
                size=dice.choice([1, 1, 1, 2, 7, 64]),
                noise=dice.choice([0x01, 0x20, 0x80, 0xFF, 0x22, 0x3C, dice.randrange(256)]),
            )
        )
    yield from chosen
