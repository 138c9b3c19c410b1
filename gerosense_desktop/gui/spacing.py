"""The grid on which everything stands: steps of 8 pixels, and half a step where two things belong together."""

from enum import IntEnum


class Space(IntEnum):
    """A distance in pixels; the style sheet knows each by its name, see ``style_sheet``."""

    HALF = 4
    ONE = 8
    ONE_AND_HALF = 12
    TWO = 16
    THREE = 24
    FOUR = 32
    SIX = 48
