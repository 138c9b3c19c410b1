"""What must not be written where others read: the search that log and support bundle share."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Self
from urllib.parse import quote

TOKEN_LIKE: Final = re.compile(
    r"(?<![A-Za-z0-9_-])e[yw][A-Za-z0-9_-]{8,}(?:(?:\.|%2[eE])[A-Za-z0-9_-]*){1,2}"  # a JWT, also one cut short
    r"|(?i:\b(?:bearer|basic)(?:\s|%20|\+)+[^\s\"',;]+)"  # whatever stands in an Authorization header
    r"|://[^\s/@]+@"  # a name and a password in an address
)
"""What looks like a secret, whoever's it is."""

_SHORTEST: Final = 3
_WHOLE_WORD: Final = 6


@dataclass(frozen=True, slots=True)
class Secrets:
    """Texts to be searched for; nothing shows them by accident.

    Attributes:
        pattern: Finds each of them, or None where there are none.
    """

    pattern: re.Pattern[str] | None

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """Search for these texts in any case of letters, also as addresses and JSON write them.

        Those of one or two characters are left out: they name nobody, and stand in every line. Short ones count only
        as whole words, else "Max" would be found in "maximum".
        """
        plain = {text.strip() for text in texts}
        kept = (
            plain
            | {quote(text, safe="", errors="replace") for text in plain}
            | {json.dumps(text)[1:-1] for text in plain}
        )
        parts = [
            rf"(?<!\w){re.escape(text)}(?!\w)" if len(text) < _WHOLE_WORD else re.escape(text)
            # The longest first, so that one which begins with another is found whole.
            for text in sorted(kept, key=len, reverse=True)
            if len(text) >= _SHORTEST
        ]
        return cls(re.compile("|".join(parts), re.IGNORECASE) if parts else None)

    def found_in(self, text: str) -> bool:
        """Whether a text holds one of them, or anything that looks like a token."""
        if TOKEN_LIKE.search(text) is not None:
            return True
        return self.pattern is not None and self.pattern.search(text) is not None

    def __repr__(self) -> str:
        return "Secrets(…)"


def hide_token_like(text: str) -> str:
    """Return a text without what looks like a token."""
    return TOKEN_LIKE.sub("(hidden)", text)
