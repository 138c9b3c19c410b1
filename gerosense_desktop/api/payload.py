"""The body of a request on its way out."""


class Payload:
    """A body that knows how much of it was asked for.

    Attributes:
        begun: Whether its first byte was asked for; before that, surely nothing was delivered.
        whole: Whether all of it was handed to the connection; before that, no answer can speak for all of it.
    """

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0
        self.begun = False
        self.whole = False

    def __len__(self) -> int:
        return len(self._body)

    def read(self, size: int = -1) -> bytes:
        """Return the next ``size`` bytes, all that is left where negative; empty at the end.

        In parts, so that each has the time a slow line needs. Who asks once more has sent the part before.
        """
        self.begun = True
        block = self._body[self._at :] if size < 0 else self._body[self._at : self._at + size]
        self._at += len(block)
        self.whole = self._at == len(self._body) and (size < 0 or not block)
        return block
