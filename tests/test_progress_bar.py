import io

from gerosense_desktop.progress_bar import ProgressBar


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_that_a_pipe_stays_silent():
    pipe = io.StringIO()
    bar = ProgressBar(pipe)

    bar.show("reading", done=1, total=2)
    bar.clear()

    assert pipe.getvalue() == ""


def test_that_a_terminal_shows_the_share_that_is_done():
    screen = Screen()

    ProgressBar(screen).show("reading", done=1, total=2)

    assert "reading [###############...............]  50%" in screen.getvalue()


def test_that_the_same_line_is_not_drawn_twice():
    screen = Screen()
    bar = ProgressBar(screen)

    bar.show("reading", done=500_000, total=1_000_000)
    drawn = screen.getvalue()
    bar.show("reading", done=500_001, total=1_000_000)

    assert screen.getvalue() == drawn


def test_that_nothing_to_do_is_done():
    screen = Screen()

    ProgressBar(screen).show("sending", done=0, total=0)

    assert "100%" in screen.getvalue()


def test_that_the_line_is_taken_away():
    screen = Screen()
    bar = ProgressBar(screen)
    bar.show("reading", done=1, total=1)

    bar.clear()

    assert screen.getvalue().endswith("\r\x1b[K")
