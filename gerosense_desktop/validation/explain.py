"""The sentences that tell a person why a sample was rejected."""

from collections.abc import Iterable

from gerosense_desktop.api.reasons import SENTENCES, Reason


def explain(reasons: Iterable[str]) -> list[str]:
    """Return one sentence for each reason of a rejected sample, the same as the wire model gives.

    Args:
        reasons: Values of Reason, as the ``reasons`` of a row of REJECTED_SCHEMA.
    """
    return [SENTENCES[Reason(reason)] for reason in reasons]
