"""What speaks against these data being the patient's, as sentences."""

from __future__ import annotations

from typing import Final, assert_never

from gerosense_desktop.api.limits import BiologicalSex
from gerosense_desktop.sentence import Sentence
from gerosense_desktop.upload.doubt import Doubt, DoubtKind

_SEXES: Final = {BiologicalSex.MALE.value: Sentence("male"), BiologicalSex.FEMALE.value: Sentence("female")}


def doubt_sentence(doubt: Doubt) -> Sentence:
    """Say it for the screen; the sentence names a patient, so it is never logged."""
    match doubt.kind:
        case DoubtKind.OTHER_PATIENT:
            return Sentence(
                "Samples like these were sent before for another patient: {patient}.", patient=doubt.label or doubt.said
            )
        case DoubtKind.SEX:
            return Sentence(
                "{file} says that it is of a person who is {said}. For this patient {known} is noted.",
                file=_file(doubt),
                said=_SEXES.get(doubt.said, doubt.said),
                known=_SEXES.get(doubt.known, doubt.known),
            )
        case DoubtKind.YEAR_OF_BIRTH:
            return Sentence(
                "{file} says that it is of a person born in {said}. For this patient {known} is noted.",
                file=_file(doubt),
                said=doubt.said,
                known=doubt.known,
            )
        case _:
            assert_never(doubt.kind)


def _file(doubt: Doubt) -> str:
    return Sentence("The file") if doubt.source is None else doubt.source.label
