"""What the street says in the gallery's pictures, in its own words: asked of the places that say it to a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

import polars as pl

from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.api.token import TokenError
from gerosense_desktop.readers.look_alike import look_alike
from gerosense_desktop.readers.registry import READERS
from gerosense_desktop.upload.bearer import Bearer
from gerosense_desktop.upload.pace import Halt
from gerosense_desktop.upload.pause_words import words_of
from gerosense_desktop.validation.warnings import SampleWarning, find_warnings

if TYPE_CHECKING:
    from pydantic import SecretStr

    from gerosense_desktop.api.outcomes import Cause
    from gerosense_desktop.upload.events import PauseReason

HOST: Final = "gerosense.clinic.example"
_PHOTO: Final = b"\x00\x00\x00\x18ftypheic"
_NOON: Final = datetime(2026, 11, 1, 12, tzinfo=UTC)


def title_of(reader: str) -> str:
    """Return what a reader calls its format."""
    return next(known.title for known in READERS if known.name == reader)


def photo() -> str:
    """Return what is said of a photo."""
    return look_alike(_PHOTO) or ""


def pause(reason: PauseReason, cause: Cause | None) -> str:
    """Return what is said while an upload pauses."""
    return words_of(Halt(reason=reason, cause=cause), host=HOST)


def failure(cause: Cause) -> str:
    """Return what is said when the way to the server fails."""
    return sentence_for(cause, host=HOST)


def long_intervals(*, samples: int, of: int) -> tuple[SampleWarning, ...]:
    """Return what is said of samples that were probably added up."""
    share = round(100 * samples / of)
    minutes = [60 if number < share else 1 for number in range(100)]
    frame = pl.DataFrame(
        {
            "data_type": ["steps"] * 100,
            "unit": ["count"] * 100,
            "start": [_NOON] * 100,
            "end": [_NOON + timedelta(minutes=length) for length in minutes],
        }
    )
    found = find_warnings(frame, now=_NOON + timedelta(days=1))
    return tuple(replace(warning, samples=samples, of=of) for warning in found)


def other_patients_token(token: SecretStr, *, patient: str) -> str:
    """Return what is said of a token that is not this patient's."""
    try:
        Bearer(_Nobody(), patient=patient, ends=None).replace(token, now=_NOON)
    except TokenError as error:
        return error.user_message
    raise ValueError("the token is this patient's")


class _Nobody:
    """Sends nothing."""

    def use_token(self, token: SecretStr) -> None:
        """Forget it."""
