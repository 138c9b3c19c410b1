"""Which of two versions is the newer one."""

import re
from dataclasses import dataclass
from typing import Final, Self

_VERSION: Final = re.compile(r"([0-9]{1,6}(?:\.[0-9]{1,6}){0,3})(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """A version, to be compared.

    Attributes:
        numbers: Without zeros at the end: 1.2 is 1.2.0.
        final: Whether nothing follows the numbers; a test build is older than the version it is to become.
    """

    numbers: tuple[int, ...]
    final: bool

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a version such as ``1.2.3`` or ``1.2.3rc1``.

        Raises:
            ValueError: It begins with no number.
        """
        found = _VERSION.fullmatch(text)
        if found is None:
            raise ValueError("a version begins with a number")
        numbers = [int(number) for number in found[1].split(".")]
        while numbers and not numbers[-1]:
            del numbers[-1]
        return cls(tuple(numbers), not found[2])
