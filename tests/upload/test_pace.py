"""How many batches may be in flight, and when none may."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, Refused, Unknown
from gerosense_desktop.upload.events import PauseReason
from gerosense_desktop.upload.pace import Pace

BUSY = NotSent(cause=Cause.BUSY)
OUTCOMES = (
    Accepted(),
    Refused(),
    Unknown(cause=Cause.NO_ANSWER),
    BUSY,
    NotSent(cause=Cause.BUSY, retry_after=7.0),
    NotSent(cause=Cause.TOKEN_REJECTED),
    NotSent(cause=Cause.REDIRECTED),
)


def pace(*, attended: bool = True, patience: float | None = None) -> Pace:
    return Pace(workers=4, random=Random(1), attended=attended, patience=patience)


def test_that_a_missing_token_is_not_found_by_going_on():
    paced = pace()
    paced.need_token()

    paced.resume(at=0.0)

    assert paced.halt.reason is PauseReason.TOKEN


def test_that_a_token_nobody_asked_for_ends_no_wait():
    paced = pace()
    paced.note(BUSY, at=0.0)

    paced.token_came()

    assert paced.halt.reason is PauseReason.WAITING


def test_that_a_wait_does_not_hide_that_a_person_is_needed():
    paced = pace()
    paced.need_token()

    paced.note(BUSY, at=0.0)

    assert paced.halt.reason is PauseReason.TOKEN


def test_that_the_first_cause_stops_for_good():
    paced = pace()
    paced.stop(Cause.REDIRECTED)

    paced.need_token()
    paced.stop(Cause.NOT_THIS_API)

    assert (paced.stopped, paced.halt, paced.allowed) == (Cause.REDIRECTED, None, 0)


@given(st.lists(st.tuples(st.sampled_from(OUTCOMES), st.floats(0, 100)), max_size=40), st.booleans())
def test_that_nothing_leaves_while_it_halts_and_no_wait_is_in_the_past(outcomes, attended):
    paced, at = pace(attended=attended, patience=None if attended else 500.0), 0.0
    for outcome, seconds in outcomes:
        at += seconds
        paced.note(outcome, at=at)
        assert paced.allowed in {0, 1, 4}
        if paced.halt is not None:
            assert paced.allowed == 0
            assert attended or paced.halt.reason is PauseReason.WAITING
            assert paced.halt.until is None or outcome is not BUSY or paced.halt.until >= at
