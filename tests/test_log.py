import logging

from gerosense_desktop.log import start_log, stop_log


def test_that_only_the_programs_own_words_are_logged(tmp_path):
    handler = start_log(tmp_path / "logs")
    logging.getLogger("gerosense_desktop.upload").info("batch 3: status 200")
    logging.getLogger("urllib3").warning("a library's words")
    stop_log(handler)

    text = (tmp_path / "logs" / "gerosense-desktop.log").read_text()
    assert "batch 3: status 200" in text
    assert "library" not in text


def test_that_nothing_is_logged_after_the_end(tmp_path):
    stop_log(start_log(tmp_path))

    logging.getLogger("gerosense_desktop").info("too late")

    assert (tmp_path / "gerosense-desktop.log").read_text() == ""


def test_that_a_log_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")

    handler = start_log(tmp_path / "file" / "logs")

    assert handler is None
    stop_log(handler)
