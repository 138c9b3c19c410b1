"""The one base of all errors that reach a person."""


class GeroSenseError(Exception):
    """Something went wrong that a person has to know.

    Attributes:
        user_message: The sentence shown: what happened and what to do. It holds no health value and no token.
    """

    def __init__(self, user_message: str) -> None:
        super().__init__(user_message)
        self.user_message = user_message
