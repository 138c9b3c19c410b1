import sys

from pydantic import SecretStr

from gerosense_desktop.api.token import TokenError, read_claims
from gerosense_desktop.gui.last_resort import last_resort


def test_that_an_error_nothing_caught_is_said_and_only_its_kind_and_place_are_logged(qapp, caplog):
    said: list[str] = []
    before = sys.excepthook

    with last_resort(said.append):
        try:
            read_claims(SecretStr("72 bpm of Anna"))
        except TokenError as error:
            sys.excepthook(type(error), error, error.__traceback__)

    assert "TokenError" in said[0]
    assert "TokenError at api.token" in caplog.text
    assert "Anna" not in said[0] + caplog.text
    assert sys.excepthook is before
