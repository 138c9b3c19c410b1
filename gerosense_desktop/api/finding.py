"""What one look at a server found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Check(StrEnum):
    """What is looked at, in this order."""

    ADDRESS = "address"
    NAME = "name"
    CERTIFICATE = "certificate"
    SERVICE = "service"
    TOKEN = "token"  # noqa: S105 - a word, not a secret


class Verdict(StrEnum):
    """What came of it."""

    GOOD = "good"
    BAD = "bad"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one look found.

    Attributes:
        check: What was looked at.
        verdict: What came of it.
        words: What that means, for a person.
        facts: What an IT department wants to know: what → value. No token and no password is among them.
    """

    check: Check
    verdict: Verdict
    words: str
    facts: Mapping[str, str] = field(default_factory=dict)
