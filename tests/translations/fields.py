"""The names in braces that a text has for its values."""

from string import Formatter


def fields(text: str) -> frozenset[tuple[str, str]]:
    """Return the names with the way their values are written, e.g. ``("count", ",")``.

    Raises:
        ValueError: A brace has no partner.
    """
    return frozenset((name, spec or "") for _, name, spec, _ in Formatter().parse(text) if name is not None)
