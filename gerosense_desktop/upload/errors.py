"""Why a plan is not sent at all."""

from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.api.sentences import sentence_for
from gerosense_desktop.errors import GeroSenseError


class ServerNotReadyError(GeroSenseError):
    """The server takes no data now; nothing was sent.

    Attributes:
        cause: Maintenance or an outdated client.
    """

    def __init__(self, cause: Cause, *, host: str) -> None:
        super().__init__(sentence_for(cause, host=host))
        self.cause = cause


class DoubtfulPatientError(GeroSenseError):
    """Something says that the samples are another patient's; nothing was sent."""


class PlanOutdatedError(GeroSenseError):
    """Something of a plan was sent since it was made; nothing was sent now."""
