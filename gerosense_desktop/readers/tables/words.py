"""What tables call the two data types and their units, in the contract's words."""

import re
import unicodedata
from typing import Final

from gerosense_desktop.api.limits import DataType, Unit


def plain(text: str) -> str:
    """Reduce a word to its letters and digits: no case, accents, spaces or underscores ("Geräte-Name" → geratename)."""
    return "".join(letter for letter in unicodedata.normalize("NFKD", text.casefold()) if letter.isalnum())


STEPS_WORDS: Final = frozenset({
    "steps", "step", "stepcount", "stepscount", "countofsteps", "numberofsteps", "schritte", "schrittzahl",
    "schrittanzahl", "anzahlschritte", "anzahlderschritte", "pas", "nombredepas", "nbpas", "pasos", "numerodepasos",
    "recuentodepasos", "passos", "numerodepassos", "contagemdepassos", "passi", "numerodipassi", "conteggiopassi",
    "stappen", "aantalstappen", "hkquantitytypeidentifierstepcount",
})  # fmt: skip

BPM_WORDS: Final = frozenset({
    "bpm", "heartrate", "heartratebpm", "hr", "hrbpm", "pulse", "pulsebpm", "pulserate", "beatsperminute", "puls",
    "pulsfrequenz", "herzfrequenz", "herzrate", "herzschlag", "frequencecardiaque", "fc", "pouls",
    "rythmecardiaque", "frecuenciacardiaca", "ritmocardiaco", "pulso", "pulsaciones", "frequenciacardiaca",
    "batimentos", "frequenzacardiaca", "battito", "battitocardiaco", "polso", "hartslag", "hartfrequentie",
    "polsslag", "hkquantitytypeidentifierheartrate",
})  # fmt: skip

_OTHER_TYPES: Final = re.compile(
    r"hk\w+identifier\w+|sleep\w*|schlaf\w*|sommeil|sueno|sono|sonno|slaap|\w*distance\w*|\w*distanz\w*|distancia|distanza|afstand"
    r"|\w*calorie\w*|\w*kalorien|\w*energy\w*|\w*energie\w*|weight|bodymass\w*|gewicht|poids|peso|height|bmi|bodyfat\w*"
    r"|spo2|\w*oxygen\w*|\w*sauerstoff\w*|\w*temperature|\w*temperatur|\w*bloodpressure\w*|\w*blutdruck\w*|systolic|diastolic"
    r"|\w*variabilit\w*|hf?rv\w*|resting\w+|ruhe\w+|walking\w+|respirat\w+|\w*glucose|blutzucker|floors\w*|flightsclimbed"
    r"|stress\w*|vo2max|workout\w*|exercise\w*|\w*minutes|hydration|water|activity\w*|standhours?|speed|cadence|elevation"
)  # fmt: skip

_UNITS: Final = {
    Unit.COUNT: frozenset({"count", "counts", *STEPS_WORDS}),
    Unit.COUNT_PER_MINUTE: frozenset(
        {
            "count/min",
            "counts/min",
            "count/minute",
            "bpm",
            "beats/min",
            "beats/minute",
            "beatsperminute",
            "beats per minute",
        }
        | {"1/min", "/min", "min-1", "min^-1", "min⁻¹", "schläge/min", "schläge pro minute", "bat/min", "lpm", "ppm"}
        | {"battiti/min", "slagen/min", "/minute", "1/minute"}
    ),
    Unit.COUNT_PER_SECOND: frozenset({"count/s", "counts/s", "count/sec", "1/s", "beats/s", "hz"}),
}
_UNIT_OF_WORD: Final = {word: unit for unit, words in _UNITS.items() for word in words}


def data_type_of(text: str) -> DataType | None:
    """Return which data type a table means by a word, or None where it is not known."""
    word = plain(text)
    if word in STEPS_WORDS:
        return DataType.STEPS
    return DataType.BPM if word in BPM_WORDS else None


def is_other_type(text: str) -> bool:
    """Whether a word names some other health data (sleep, distance): rows to be passed over, not broken samples."""
    return data_type_of(text) is None and _OTHER_TYPES.fullmatch(plain(text)) is not None


def unit_of(text: str) -> Unit | None:
    """Return which of the contract's units a table means by a word, or None where it is not known."""
    return _UNIT_OF_WORD.get(" ".join(text.casefold().split()))


def usual_unit(data_type: DataType) -> Unit:
    """Return the unit of a table that names none: steps are counted, a heart rate is per minute."""
    return Unit.COUNT if data_type is DataType.STEPS else Unit.COUNT_PER_MINUTE


def data_type_of_unit(unit: Unit) -> DataType | None:
    """Return the data type that a unit tells for sure; ``count/s`` tells none."""
    match unit:
        case Unit.COUNT:
            return DataType.STEPS
        case Unit.COUNT_PER_MINUTE:
            return DataType.BPM
        case Unit.COUNT_PER_SECOND:
            return None
