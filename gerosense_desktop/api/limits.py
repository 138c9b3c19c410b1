"""The numbers and words of the GeroSense contract, each with its source."""

from enum import StrEnum
from typing import Final


class DataType(StrEnum):
    """What a batch measures (contract: ``data_type`` of a samples request)."""

    STEPS = "steps"
    BPM = "bpm"  # heart rate


class Unit(StrEnum):
    """Units of a value (contract: ``unit`` of a sample)."""

    COUNT = "count"
    COUNT_PER_MINUTE = "count/min"
    COUNT_PER_SECOND = "count/s"


class BiologicalSex(StrEnum):
    """The two words the user request knows (contract: ``biological_sex``)."""

    MALE = "Male"
    FEMALE = "Female"


CLIENT_API_VERSION: Final = "v1.1"
"""The version in the paths of the calls; compared with the server's ``minimal_api_version``."""

MIN_BATCH_SAMPLES: Final = 3
MAX_BATCH_SAMPLES: Final = 1000
"""Contract: a samples request holds 3 to 1000 samples."""

VALUE_ABOVE: Final = 0.0
"""Contract: a value is above 0, whatever its unit."""

VALUE_LIMITS: Final[dict[Unit, float]] = {Unit.COUNT: 30_000.0, Unit.COUNT_PER_MINUTE: 300.0}
"""Contract: the largest value allowed per unit; no limit is named for ``count/s``."""
