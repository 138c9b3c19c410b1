"""What parts a number's whole from its fraction in a table: a point or a comma, told from every row."""

from dataclasses import dataclass, field
from typing import Final

import polars as pl

from gerosense_desktop.readers.raw import DecimalMark

_EXAMPLES: Final = 3
_SIGN: Final = r"^[+-]?"
_POINT_PROOF: Final = (
    rf"{_SIGN}(?:0|[0-9]{{4,}})?\.[0-9]+(?:[eE][+-]?[0-9]+)?$|{_SIGN}[0-9]+\.(?:[0-9]{{1,2}}|[0-9]{{4,}})(?:[eE][+-]?[0-9]+)?$"
    rf"|{_SIGN}[0-9]{{1,3}}(?:,[0-9]{{3}})+\.[0-9]*$|{_SIGN}[0-9]{{1,3}}(?:,[0-9]{{3}}){{2,}}$"
)
_COMMA_PROOF: Final = (
    rf"{_SIGN}(?:0|[0-9]{{4,}})?,[0-9]+$|{_SIGN}[0-9]+,(?:[0-9]{{1,2}}|[0-9]{{4,}})$"
    rf"|{_SIGN}[0-9]{{1,3}}(?:\.[0-9]{{3}})+,[0-9]*$|{_SIGN}[0-9]{{1,3}}(?:\.[0-9]{{3}}){{2,}}$"
)
_EITHER_POINT: Final = rf"{_SIGN}[1-9][0-9]{{0,2}}\.[0-9]{{3}}$"
_EITHER_COMMA: Final = rf"{_SIGN}[1-9][0-9]{{0,2}},[0-9]{{3}}$"


@dataclass(slots=True)
class DecimalEvidence:
    """What the distinct values seen so far say; fed with every chunk.

    Attributes:
        point, comma: Whether some number can only be read with this mark (72.5; 72,5; 1.024,5).
        unsure: Whether some number can be read both ways (1.024 or 1,024), those apart whose file or cell type says
            that their point is a decimal one.
        examples: Texts from the file, for the question.
    """

    point: bool = False
    comma: bool = False
    unsure: bool = False
    examples: list[str] = field(default_factory=list)

    def add(self, values: pl.Series, *, exact_points: bool) -> None:
        """Take the distinct values of one chunk's column into account (stripped)."""
        self.point |= bool(values.str.contains(_POINT_PROOF).any())
        self.comma |= bool(values.str.contains(_COMMA_PROOF).any())
        with_point, with_comma = values.str.contains(_EITHER_POINT), values.str.contains(_EITHER_COMMA)
        unsure = values.filter(with_comma if exact_points else with_point | with_comma).drop_nulls()
        self.unsure |= not unsure.is_empty()
        self.examples.extend(unsure.head(_EXAMPLES - len(self.examples)).to_list())


def decide_decimals(evidence: DecimalEvidence, *, answer: DecimalMark | None) -> DecimalMark | None:
    """Return the mark, or None where the person must say it.

    A proof decides. Proofs for both marks decide nothing: numbers that do not fit the answer are left to be rejected.
    """
    if evidence.point != evidence.comma:
        return DecimalMark.POINT if evidence.point else DecimalMark.COMMA
    if evidence.point or evidence.unsure:
        return answer
    return DecimalMark.POINT
