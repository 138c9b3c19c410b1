import sys

from gerosense_desktop.gui.last_resort import last_resort


def test_that_an_error_nothing_caught_is_said_and_only_its_kind_is_logged(qapp, caplog):
    said: list[str] = []
    before = sys.excepthook

    with last_resort(said.append):
        sys.excepthook(ValueError, ValueError("72 bpm of Anna"), None)

    assert "ValueError" in said[0]
    assert "Anna" not in said[0] + caplog.text
    assert sys.excepthook is before
