from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent
from gerosense_desktop.gui.run_state import RunPhase, RunState
from gerosense_desktop.gui.run_words import run_words
from gerosense_desktop.gui.stopwatch import Stopwatch
from gerosense_desktop.gui.widgets.countdown import Countdown
from gerosense_desktop.gui.widgets.notice import TONE_ICONS
from gerosense_desktop.resources import resource_path
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchStarted,
    FilesVerified,
    PauseReason,
    RunFinished,
    RunPaused,
    RunResumed,
    RunStarted,
    RunStopped,
    RunWarned,
    TokenRefused,
)

STARTED = RunStarted(upload_id="1", batches=3, samples=3000)
FINISHED = RunFinished(finished_at=datetime(2026, 11, 23, tzinfo=UTC), samples_by_outcome=Counter())
STOPPED = RunStopped(cause=Cause.REDIRECTED, user_message="It points elsewhere.")


def pause(reason: PauseReason, *, seconds: float | None = None) -> RunPaused:
    return RunPaused(reason=reason, cause=None, seconds=seconds, user_message=f"Because of {reason.value}.")


EVENTS = [
    FilesVerified(bytes_done=1, bytes_total=2),
    STARTED,
    BatchStarted(number=1, attempt=1),
    BatchPutBack(number=1, outcome=NotSent(cause=Cause.BUSY), attempts=1),
    BatchFinished(number=1, outcome=Accepted(), attempts=1),
    *(pause(reason) for reason in PauseReason),
    RunResumed(),
    TokenRefused(user_message="No."),
    RunWarned(user_message="Odd."),
    STOPPED,
    FINISHED,
]
WISHES = [RunState.asked_to_pause, RunState.asked_to_go_on, RunState.asked_to_stop]


def fold(steps, state: RunState | None = None) -> RunState:
    state = RunState() if state is None else state
    for step in steps:
        state = step(state) if callable(step) else state.after(step)
    return state


@pytest.mark.parametrize(
    ("steps", "phase"),
    [
        ([], RunPhase.BEGINNING),
        ([FilesVerified(bytes_done=1, bytes_total=2)], RunPhase.VERIFYING),
        ([STARTED], RunPhase.SENDING),
        ([STARTED, RunState.asked_to_pause], RunPhase.PAUSING),
        ([STARTED, RunState.asked_to_pause, pause(PauseReason.PERSON)], RunPhase.PAUSED),
        ([STARTED, pause(PauseReason.WAITING)], RunPhase.WAITING),
        ([STARTED, pause(PauseReason.FAILURES)], RunPhase.FAILURES),
        ([STARTED, pause(PauseReason.TOKEN)], RunPhase.TOKEN),
        ([STARTED, pause(PauseReason.TOKEN), TokenRefused(user_message="No.")], RunPhase.TOKEN),
        ([STARTED, pause(PauseReason.WAITING), pause(PauseReason.TOKEN)], RunPhase.TOKEN),
        ([STARTED, pause(PauseReason.WAITING), RunState.asked_to_go_on], RunPhase.GOING_ON),
        ([STARTED, pause(PauseReason.WAITING), RunState.asked_to_go_on, RunResumed()], RunPhase.SENDING),
        ([STARTED, pause(PauseReason.WAITING), RunResumed()], RunPhase.SENDING),
        ([pause(PauseReason.WAITING)], RunPhase.WAITING),
        ([pause(PauseReason.WAITING), RunResumed()], RunPhase.BEGINNING),
        ([pause(PauseReason.WAITING), RunResumed(), STARTED], RunPhase.SENDING),
        ([STARTED, RunState.asked_to_stop], RunPhase.STOPPING),
        ([STARTED, STOPPED], RunPhase.STOPPING),
        ([STARTED, FINISHED], RunPhase.ENDED),
    ],
)
def test_that_each_event_and_wish_leads_to_its_phase(steps, phase):
    assert fold(steps).phase is phase


def test_that_a_pause_taken_back_at_once_is_over_with_the_next_batch():
    state = fold([STARTED, RunState.asked_to_pause, RunState.asked_to_go_on, BatchStarted(number=2, attempt=1)])

    assert state.phase is RunPhase.SENDING


def test_that_a_batch_begun_before_the_pause_does_not_take_it_back():
    state = fold([STARTED, RunState.asked_to_pause, BatchStarted(number=2, attempt=1)])

    assert state.phase is RunPhase.PAUSING


def test_that_a_warning_is_kept_once_and_a_stop_keeps_its_sentence():
    state = fold([STARTED, RunWarned(user_message="Odd."), RunWarned(user_message="Odd."), STOPPED, FINISHED])

    assert state.warnings == ("Odd.",)
    assert state.stopped == "It points elsewhere."


@given(st.lists(st.sampled_from([*EVENTS, *WISHES]), max_size=20))
def test_that_after_a_stop_nothing_comes_but_the_end(steps):
    state = fold(steps, fold([RunState.asked_to_stop]))

    assert state.phase in {RunPhase.STOPPING, RunPhase.ENDED}
    assert (state.phase is RunPhase.ENDED) == (FINISHED in steps)


@given(st.lists(st.sampled_from([*EVENTS, *WISHES]), max_size=20))
def test_that_a_sentence_of_a_pause_is_there_exactly_while_it_pauses(steps):
    state = fold(steps)

    rests = {RunPhase.PAUSED, RunPhase.WAITING, RunPhase.FAILURES, RunPhase.TOKEN}
    assert state.phase not in rests or state.pause is not None
    assert state.phase is not RunPhase.SENDING or state.pause is None


# ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def words(state: RunState, *, in_flight: int = 0, seconds_left: int = 0, closing: bool = False):
    return run_words(state, patient="patient-1", in_flight=in_flight, seconds_left=seconds_left, closing=closing)


@pytest.mark.parametrize("in_flight", [0, 3])
@pytest.mark.parametrize("closing", [False, True])
@pytest.mark.parametrize("phase", list(RunPhase))
def test_that_every_phase_has_words_an_icon_and_at_most_one_obvious_button(qapp, phase, in_flight, closing):
    said = words(RunState(phase=phase), in_flight=in_flight, closing=closing)

    assert said.heading
    assert resource_path(f"icons/{said.icon_name}.svg").exists()
    assert said.tone in TONE_ICONS
    if said.action:
        assert said.cancel, "what can go on can be ended"
        assert said.action.count("&") == said.cancel.count("&") == 1
        keys = [text[text.index("&") + 1].lower() for text in (said.action, said.cancel)]
        assert keys[0] != keys[1]


@pytest.mark.parametrize(
    ("state", "options", "heading"),
    [
        (RunState(), {}, "Asking the server whether it is ready…"),
        (
            fold([FilesVerified(bytes_done=120_000_000, bytes_total=410_000_000)]),
            {},
            "Making sure that the files have not changed: 120 MB of 410 MB",
        ),
        (fold([FilesVerified(bytes_done=5, bytes_total=5)]), {}, "Asking the server whether it is ready…"),
        (fold([pause(PauseReason.PERSON)]), {"in_flight": 3}, "Pausing: finishing 3 batches being sent…"),
        (fold([pause(PauseReason.PERSON)]), {}, "Paused"),
        (fold([pause(PauseReason.WAITING)]), {"seconds_left": 8}, "Going on by itself in 8 s"),
        (fold([pause(PauseReason.WAITING)]), {"seconds_left": 95}, "Going on by itself in 1 min 35 s"),
        (fold([pause(PauseReason.WAITING)]), {}, "Trying again…"),
        (fold([pause(PauseReason.TOKEN)]), {}, "A new token for patient patient-1 is needed"),
        (RunState(phase=RunPhase.STOPPING), {"in_flight": 1}, "Cancelling: finishing 1 batch being sent…"),
        (
            RunState(phase=RunPhase.STOPPING),
            {"in_flight": 3, "closing": True},
            "Finishing 3 batches being sent, then the program closes…",
        ),
    ],
)
def test_that_a_phase_is_said_in_plain_words(qapp, state, options, heading):
    assert words(state, **options).heading == heading


def test_that_a_pause_says_what_the_run_says_whatever_it_waits_for(qapp):
    for reason in PauseReason:
        assert words(fold([pause(reason)])).text == f"Because of {reason.value}."


# ── clocks ────────────────────────────────────────────────────────────────────────────────────────────────────────


class Clock:
    """Stands still until it is moved."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_that_a_countdown_tells_each_second_once_and_ends_at_zero(qapp):
    clock = Clock()
    told: list[int] = []
    countdown = Countdown(clock=clock)
    countdown.changed.connect(lambda: told.append(countdown.left))
    assert countdown.left == 0
    countdown.start(2.5)
    assert countdown.left == 3

    for step in (0.1, 0.3, 0.3, 0.3, 1.0, 1.0, 1.0):
        clock.now += step
        countdown.look()

    assert told == [2, 1, 0]
    assert not countdown._timer.isActive()


def test_that_a_countdown_looks_by_itself(qtbot):
    clock = Clock()
    countdown = Countdown(clock=clock)
    countdown.start(8)
    clock.now += 1

    with qtbot.waitSignal(countdown.changed):
        pass

    countdown.stop()
    assert countdown.left == 0


def test_that_a_stopwatch_leaves_out_the_time_it_stands_still():
    clock = Clock()
    watch = Stopwatch(clock=clock)
    for on, seconds in ((True, 2), (True, 1), (False, 60), (False, 60), (True, 4)):
        watch.run(on=on)
        clock.now += seconds
    assert watch.seconds == 7

    watch.reset()

    assert watch.seconds == 0
