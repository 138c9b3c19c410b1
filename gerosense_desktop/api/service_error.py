"""A call that failed."""

from gerosense_desktop.api.outcomes import Cause
from gerosense_desktop.errors import GeroSenseError


class ServiceError(GeroSenseError):
    """A call other than a samples request failed.

    Attributes:
        cause: Why.
        status_code: The HTTP status, where one came.
    """

    def __init__(self, user_message: str, *, cause: Cause, status_code: int | None = None) -> None:
        super().__init__(user_message)
        self.cause = cause
        self.status_code = status_code
