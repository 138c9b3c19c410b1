"""What a run does when the way to the server is bad: it waits, asks, splits, and says so."""

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import SecretStr

from gerosense_desktop.api.outcomes import Accepted, Cause, NotSent, OutcomeKind, Unknown
from gerosense_desktop.api.service_error import ServiceError
from gerosense_desktop.ledger.errors import LedgerBusyError, LedgerCorruptError, LedgerWriteError
from gerosense_desktop.practice.token import practice_token
from gerosense_desktop.upload.events import (
    BatchFinished,
    BatchPutBack,
    BatchSplit,
    PauseReason,
    RunPaused,
    RunResumed,
    RunStopped,
    RunWarned,
    TokenRefused,
)
from gerosense_desktop.upload.pace import LONGEST_WAIT, REPEATED
from gerosense_desktop.upload.sender import StatusCame

from .stage import NOW, Stage
from .test_run import PATIENT, finished, plan_of

BUSY = NotSent(cause=Cause.BUSY, status_code=503)
LOST = Unknown(cause=Cause.NO_ANSWER)
TOO_LARGE = NotSent(cause=Cause.TOO_LARGE, status_code=413)
REJECTED = NotSent(cause=Cause.TOKEN_REJECTED, status_code=403)


def only(events, kind):
    return [event for event in events if isinstance(event, kind)]


def pauses(events):
    return [(event.reason, event.cause) for event in only(events, RunPaused)]


# ── before the first batch ────────────────────────────────────────────────────────────────────────────────────────


class Slow(Stage):
    """The server says its status when nothing else happens any more."""

    def ask_status(self):
        self.wake()
        self.idle = [lambda: self._came.append(StatusCame(status=self.status()))]


class Unanswered(Stage):
    """The server never says its status."""

    def ask_status(self):
        self._came.append(StatusCame(cause=Cause.TLS_FAILED))


def test_that_the_status_is_waited_for_before_anything_leaves(ledger):
    assert Slow().run(plan_of(ledger, 10), ledger)[-1].samples_by_outcome == {"accepted": 10}


def test_that_nothing_leaves_where_the_status_is_not_said(ledger):
    stage = Unanswered()

    with pytest.raises(ServiceError, match="its certificate is not trusted") as failure:
        stage.run(plan_of(ledger, 10), ledger)

    assert failure.value.cause is Cause.TLS_FAILED
    assert (stage.sent, ledger.uploads()) == ([], ())


# ── what was surely not delivered ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("cause", sorted(REPEATED))
def test_that_what_was_surely_not_delivered_goes_out_again_by_itself(ledger, cause):
    stage = Stage(NotSent(cause=cause), Accepted())

    events = stage.run(plan_of(ledger, 10), ledger)

    assert finished(events) == {1: Accepted()}
    assert [event.attempts for event in only(events, BatchFinished)] == [2]
    assert only(events, BatchPutBack) == [BatchPutBack(number=1, outcome=NotSent(cause=cause), attempts=1)]
    assert pauses(events) == [(PauseReason.WAITING, cause)]
    assert len(only(events, RunResumed)) == 1
    [batch] = ledger.batches(ledger.uploads()[0].id)
    assert (batch.kind, batch.attempts) == (OutcomeKind.ACCEPTED, 2)


def test_that_waits_grow_and_differ(ledger):
    stage = Stage(*[BUSY] * 8)

    stage.run(plan_of(ledger, 10), ledger)

    expected = [min(LONGEST_WAIT, 2.0 * 2**number) for number in range(8)]
    assert len(stage.waits) == 8
    assert all(0.5 * most <= wait <= most for wait, most in zip(stage.waits, expected, strict=True))
    assert stage.waits[-1] != stage.waits[-2]


def test_that_a_server_is_never_asked_sooner_than_it_wishes(ledger):
    stage = Stage(NotSent(cause=Cause.BUSY, status_code=429, retry_after=300.0))

    stage.run(plan_of(ledger, 10), ledger)

    assert sum(stage.waits) >= 300.0


def test_that_several_in_flight_share_one_wait(ledger):
    stage = Stage(*[BUSY] * 4)

    events = stage.run(plan_of(ledger, 4000), ledger, workers=4)

    assert len(stage.waits) == 1
    assert events[-1].samples_by_outcome == {"accepted": 4000}


def test_that_after_a_wait_one_batch_tries_the_way_first(ledger):
    stage = Stage(*[BUSY] * 4, BUSY)

    stage.run(plan_of(ledger, 4000), ledger, workers=4)

    assert len(stage.sent) == 4 + 1 + 4


def test_that_after_a_wait_the_server_is_asked_before_data_is_sent(ledger):
    stage = Stage(BUSY, statuses=["Maintenance", Cause.NO_CONNECTION, "Ok"])

    events = stage.run(plan_of(ledger, 10), ledger)

    assert pauses(events) == [
        (PauseReason.WAITING, Cause.BUSY),
        (PauseReason.WAITING, Cause.MAINTENANCE),
        (PauseReason.WAITING, Cause.NO_CONNECTION),
    ]
    assert len(stage.sent) == 2


def test_that_a_server_that_wants_a_newer_program_meanwhile_stops_the_run(ledger):
    events = Stage(BUSY, statuses=["Ok v9.0"]).run(plan_of(ledger, 10), ledger)

    assert [event.cause for event in only(events, RunStopped)] == [Cause.CLIENT_OUTDATED]


def test_that_patience_ends(ledger):
    stage = Stage(*[BUSY] * 50)

    events = stage.run(plan_of(ledger, 10), ledger, patience=120.0)

    assert stage.seconds <= 120.0
    assert [event.cause for event in only(events, RunStopped)] == [Cause.BUSY]
    assert finished(events) == {1: BUSY}
    assert plan_of(ledger, 10).counts.new == 10


def test_that_time_spent_waiting_for_a_person_is_not_time_without_an_answer(ledger):
    stage = Stage(BUSY, REJECTED, BUSY)
    token = practice_token(PATIENT)

    def a_day_later():
        stage.seconds += 86_400.0
        stage.control.give_token(SecretStr(token))

    stage.idle = [a_day_later]
    events = stage.run(plan_of(ledger, 10), ledger, patience=120.0)

    assert only(events, RunStopped) == []
    assert events[-1].samples_by_outcome == {"accepted": 10}


def test_that_patience_begins_anew_when_the_person_goes_on(ledger):
    stage = Stage(*[LOST] * 5, BUSY)

    def a_day_later():
        stage.seconds += 86_400.0
        stage.control.resume()

    stage.idle = [a_day_later]
    events = stage.run(plan_of(ledger, 7000), ledger, patience=120.0)

    assert only(events, RunStopped) == []
    assert events[-1].samples_by_outcome == {"unknown": 5000, "accepted": 2000}


class Sleepy(Stage):
    """The computer sleeps for a night in its first wait."""

    def wait(self, seconds):
        came = super().wait(seconds)
        if len(self.waits) == 1 and self.seconds < 3600.0:
            self.seconds += 8 * 3600.0
        return came


def test_that_a_run_goes_on_by_itself_after_the_computer_slept(ledger):
    # The network is not back at once.
    stage = Sleepy(BUSY, statuses=[Cause.NAME_NOT_FOUND, Cause.NO_CONNECTION])

    events = stage.run(plan_of(ledger, 10), ledger, patience=120.0)

    assert stage.seconds > 8 * 3600.0
    assert only(events, RunStopped) == []
    assert events[-1].samples_by_outcome == {"accepted": 10}


def test_that_a_token_that_ended_while_the_computer_slept_is_asked_for(ledger):
    stage = Sleepy(BUSY)

    events = stage.run(
        plan_of(ledger, 10),
        ledger,
        token_ends=stage.now() + timedelta(hours=1),
        act=giving(stage, practice_token(PATIENT)),
    )

    assert pauses(events) == [(PauseReason.WAITING, Cause.BUSY), (PauseReason.TOKEN, Cause.TOKEN_ENDED)]
    assert events[-1].samples_by_outcome == {"accepted": 10}


def test_that_the_person_may_try_at_once(ledger):
    stage = Stage(NotSent(cause=Cause.BUSY, retry_after=500.0))

    stage.run(plan_of(ledger, 10), ledger, act=lambda event: isinstance(event, RunPaused) and stage.control.resume())

    assert sum(stage.waits) == 0.0
    assert len(stage.sent) == 2


def test_that_cancel_ends_a_wait(ledger):
    stage = Stage(BUSY)

    events = stage.run(
        plan_of(ledger, 10), ledger, act=lambda event: isinstance(event, RunPaused) and stage.control.cancel()
    )

    assert stage.waits == []
    assert events[-1].samples_by_outcome == {"not_sent": 10}


# ── what nobody knows ─────────────────────────────────────────────────────────────────────────────────────────────


def test_that_three_unknown_in_a_row_let_the_others_wait(ledger):
    stage = Stage(LOST, LOST, LOST)

    events = stage.run(plan_of(ledger, 5000), ledger)

    assert pauses(events) == [(PauseReason.WAITING, Cause.NO_ANSWER)]
    assert events[-1].samples_by_outcome == {"unknown": 3000, "accepted": 2000}


def test_that_a_server_that_never_answers_makes_no_more_than_a_few_unknown(ledger):
    stage = Stage(*[LOST] * 30)

    events = stage.run(
        plan_of(ledger, 30_000),
        ledger,
        act=lambda event: (
            isinstance(event, RunPaused) and event.reason is PauseReason.FAILURES and stage.control.cancel()
        ),
    )

    assert pauses(events)[-1] == (PauseReason.FAILURES, Cause.NO_ANSWER)
    assert events[-1].samples_by_outcome == {"unknown": 5000, "not_sent": 25_000}


def test_that_the_person_may_go_on_after_failures(ledger):
    stage = Stage(*[LOST] * 5)

    events = stage.run(
        plan_of(ledger, 7000),
        ledger,
        act=lambda event: (
            isinstance(event, RunPaused) and event.reason is PauseReason.FAILURES and stage.control.resume()
        ),
    )

    assert events[-1].samples_by_outcome == {"unknown": 5000, "accepted": 2000}


def test_that_without_a_person_failures_stop_the_run(ledger):
    events = Stage(*[LOST] * 30).run(plan_of(ledger, 30_000), ledger, attended=False)

    assert [event.cause for event in only(events, RunStopped)] == [Cause.NO_ANSWER]


# ── the network's proxy ───────────────────────────────────────────────────────────────────────────────────────────

LOGIN = NotSent(cause=Cause.PROXY_LOGIN, status_code=407)


def resuming(stage):
    return lambda event: (
        isinstance(event, RunPaused) and event.reason is PauseReason.FAILURES and stage.control.resume()
    )


def test_that_a_proxy_that_wants_a_login_in_the_middle_is_waited_for_and_the_run_goes_on(ledger):
    stage = Stage(Accepted(), LOGIN)

    events = stage.run(plan_of(ledger, 3000), ledger, act=resuming(stage))

    assert pauses(events) == [(PauseReason.FAILURES, Cause.PROXY_LOGIN)]
    assert "asks for a user name and a password" in only(events, RunPaused)[0].user_message
    assert events[-1].samples_by_outcome == {"accepted": 3000}


def test_that_a_proxy_that_wants_a_login_for_the_status_is_waited_for_too(ledger):
    stage = Stage(BUSY, statuses=[Cause.PROXY_LOGIN])

    events = stage.run(plan_of(ledger, 10), ledger, act=resuming(stage))

    assert pauses(events) == [(PauseReason.WAITING, Cause.BUSY), (PauseReason.FAILURES, Cause.PROXY_LOGIN)]
    assert events[-1].samples_by_outcome == {"accepted": 10}


def test_that_without_a_person_a_proxy_that_wants_a_login_stops_the_run(ledger):
    events = Stage(LOGIN).run(plan_of(ledger, 10), ledger, attended=False)

    assert [event.cause for event in only(events, RunStopped)] == [Cause.PROXY_LOGIN]
    assert plan_of(ledger, 10).counts.new == 10


# ── batches too large ─────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_batch_too_large_goes_out_in_two(ledger):
    stage = Stage(TOO_LARGE)

    events = stage.run(plan_of(ledger, 1000), ledger)

    assert stage.sent == [1000, 500, 500]
    [split] = only(events, BatchSplit)
    assert [(part.number, part.samples) for part in split.parts] == [(1, 500), (2, 500)]
    assert split.parts[0].last < split.parts[1].first
    assert finished(events) == {1: Accepted(), 2: Accepted()}
    batches = ledger.batches(ledger.uploads()[0].id)
    assert [(batch.number, batch.samples, batch.attempts) for batch in batches] == [(1, 500, 2), (2, 500, 1)]
    [mark] = ledger.watermarks(patient=PATIENT)
    assert mark.sent_up_to == split.parts[1].last


def test_that_what_is_known_to_be_too_large_is_not_tried_again(ledger):
    stage = Stage(TOO_LARGE)

    stage.run(plan_of(ledger, 3000), ledger)

    assert stage.sent == [1000, *[500] * 6]


def test_that_a_batch_put_back_may_be_split_later(ledger):
    stage = Stage(BUSY, TOO_LARGE)

    events = stage.run(plan_of(ledger, 2000), ledger, workers=2)

    assert events[-1].samples_by_outcome == {"accepted": 2000}
    assert max(stage.sent[2:]) == 500


def test_that_no_part_has_fewer_than_three_samples(ledger):
    stage = Stage(*[TOO_LARGE] * 20)

    events = stage.run(plan_of(ledger, 13), ledger)

    assert min(stage.sent) >= 3
    assert [event.cause for event in only(events, RunStopped)] == [Cause.TOO_LARGE]


# ── the token ─────────────────────────────────────────────────────────────────────────────────────────────────────


def giving(stage, *tokens):
    left = list(tokens)

    def act(event):
        if isinstance(event, TokenRefused) or (isinstance(event, RunPaused) and event.reason is PauseReason.TOKEN):
            stage.control.give_token(SecretStr(left.pop(0)))

    return act


def test_that_a_rejected_token_is_asked_for_once_and_the_run_goes_on(ledger):
    stage = Stage(Accepted(), *[REJECTED] * 3)
    token = practice_token(PATIENT)

    events = stage.run(plan_of(ledger, 6000), ledger, workers=4, act=giving(stage, token))

    assert pauses(events) == [(PauseReason.TOKEN, Cause.TOKEN_REJECTED)]
    assert stage.tokens == [token]
    assert events[-1].samples_by_outcome == {"accepted": 6000}


def test_that_a_token_of_another_patient_is_never_used(ledger):
    stage = Stage(REJECTED)
    right = practice_token(PATIENT)

    events = stage.run(plan_of(ledger, 10), ledger, act=giving(stage, practice_token("another"), "nonsense", right))

    assert stage.tokens == [right]
    refused = [event.user_message for event in only(events, TokenRefused)]
    assert "another patient" in refused[0]
    assert "not a complete" in refused[1]


def test_that_a_token_that_has_ended_is_refused(ledger):
    stage = Stage(REJECTED)
    ended = practice_token(PATIENT, lifetime=NOW + timedelta(seconds=30) - datetime.now(UTC))

    events = stage.run(plan_of(ledger, 10), ledger, act=giving(stage, ended, practice_token(PATIENT)))

    assert ["ends within a minute" in event.user_message for event in only(events, TokenRefused)] == [True]


def test_that_a_token_is_asked_for_before_it_ends(ledger):
    stage = Stage()

    events = stage.run(plan_of(ledger, 10), ledger, token_ends=stage.now(), act=giving(stage, practice_token(PATIENT)))

    [pause] = only(events, RunPaused)
    assert (pause.reason, pause.cause) == (PauseReason.TOKEN, Cause.TOKEN_ENDED)
    assert "token ends now" in pause.user_message
    assert stage.sent == [10]


def test_that_without_a_person_a_rejected_token_stops_the_run(ledger):
    events = Stage(REJECTED).run(plan_of(ledger, 10), ledger, attended=False)

    assert [event.cause for event in only(events, RunStopped)] == [Cause.TOKEN_REJECTED]
    assert plan_of(ledger, 10).counts.new == 10


# ── the person ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_that_a_pause_lasts_until_the_person_goes_on(ledger):
    stage = Stage()

    def act(event):
        if isinstance(event, BatchFinished) and event.number == 1:
            stage.control.pause()
        if isinstance(event, RunPaused):
            stage.sent.append(-1)
            stage.control.resume()

    events = stage.run(plan_of(ledger, 3000), ledger, act=act)

    assert pauses(events) == [(PauseReason.PERSON, None)]
    assert "paused" in only(events, RunPaused)[0].user_message
    # The batch that had left already is finished; the last waits.
    assert stage.sent == [1000, 1000, -1, 1000]


def test_that_a_pause_outlasts_a_wait(ledger):
    stage = Stage(BUSY)

    def act(event):
        if isinstance(event, RunPaused):
            if event.reason is PauseReason.WAITING:
                stage.control.pause()
            else:
                stage.control.cancel()

    events = stage.run(plan_of(ledger, 10), ledger, act=act)

    assert pauses(events) == [(PauseReason.WAITING, Cause.BUSY), (PauseReason.PERSON, None)]
    assert stage.asked_status == 0


def test_that_a_server_is_not_asked_while_the_person_pauses_although_the_wait_is_over(ledger):
    stage = Stage(BUSY)

    def long_after():
        stage.seconds += 1000
        assert stage.asked_status == 0

    stage.idle = [long_after, stage.control.resume]
    events = stage.run(
        plan_of(ledger, 10),
        ledger,
        act=lambda event: isinstance(event, BatchPutBack) and stage.control.pause(),
    )

    assert stage.asked_status == 1
    assert events[-1].samples_by_outcome == {"accepted": 10}


def test_that_a_status_that_comes_too_late_changes_nothing(ledger):
    stage = Stage(BUSY, REJECTED)
    stage.late_status()

    events = stage.run(plan_of(ledger, 2000), ledger, workers=2, act=giving(stage, practice_token(PATIENT)))

    assert events[-1].samples_by_outcome == {"accepted": 2000}


def test_that_nothing_is_resumed_that_was_not_paused(ledger):
    stage = Stage()
    stage.control.resume()

    assert pauses(stage.run(plan_of(ledger, 10), ledger)) == []


# ── this computer ─────────────────────────────────────────────────────────────────────────────────────────────────


class FullDisk:
    """A ledger that cannot be written for a while."""

    def __init__(self, ledger, *errors):
        self._ledger = ledger
        self._errors = list(errors)

    def __getattr__(self, name):
        return getattr(self._ledger, name)

    def record(self, **told):
        error = self._errors.pop(0) if self._errors else None
        if error is not None:
            raise error
        self._ledger.record(**told)


def test_that_a_full_disk_is_waited_for_before_anything_leaves(ledger):
    stage = Stage()

    events = stage.run(plan_of(ledger, 10), FullDisk(ledger, LedgerWriteError(), LedgerBusyError("in use")))

    assert pauses(events) == [(PauseReason.WAITING, None)] * 2
    assert "disk full" in only(events, RunPaused)[0].user_message
    assert stage.sent == [10]
    assert stage.asked_status == 0
    assert events[-1].samples_by_outcome == {"accepted": 10}


def test_that_an_outcome_waits_for_the_disk_before_it_is_told(ledger):
    stage = Stage()

    events = stage.run(plan_of(ledger, 10), FullDisk(ledger, None, LedgerWriteError(), LedgerWriteError()))

    [outcome] = only(events, BatchFinished)
    assert events.index(outcome) > events.index(only(events, RunPaused)[-1])
    assert plan_of(ledger, 10).counts.already_unknown == 0


def test_that_cancel_ends_the_wait_for_a_disk_and_what_came_is_unknown(ledger):
    stage = Stage()
    disk = FullDisk(ledger, None, *[LedgerWriteError()] * 50)

    with pytest.raises(LedgerWriteError):
        stage.run(plan_of(ledger, 10), disk, act=lambda event: isinstance(event, RunPaused) and stage.control.cancel())

    assert plan_of(ledger, 10).counts.already_unknown == 10


def test_that_patience_with_a_disk_ends_too(ledger):
    stage = Stage()

    with pytest.raises(LedgerWriteError):
        stage.run(plan_of(ledger, 10), FullDisk(ledger, *[LedgerWriteError()] * 50), patience=60.0)

    assert stage.sent == []
    assert plan_of(ledger, 10).counts.new == 10


def test_that_a_damaged_ledger_ends_the_run_at_once(ledger):
    with pytest.raises(LedgerCorruptError):
        Stage().run(plan_of(ledger, 10), FullDisk(ledger, *[LedgerCorruptError()] * 5))


def test_that_a_ledger_damaged_meanwhile_leaves_what_came_unknown(ledger):
    with pytest.raises(LedgerCorruptError):
        Stage().run(plan_of(ledger, 10), FullDisk(ledger, None, *[LedgerCorruptError()] * 5))

    assert plan_of(ledger, 10).counts.already_unknown == 10


def test_that_a_refused_token_is_told_although_the_disk_is_full(ledger):
    stage = Stage(REJECTED)
    disk = FullDisk(ledger, None, None, LedgerWriteError())

    events = stage.run(plan_of(ledger, 10), disk, act=giving(stage, practice_token("another"), practice_token(PATIENT)))

    assert len(only(events, TokenRefused)) == 1
    assert events[-1].samples_by_outcome == {"accepted": 10}


def test_that_a_clock_set_back_is_said_and_stops_nothing(ledger, monkeypatch):
    Stage().run(plan_of(ledger, 10), ledger)
    stage = Stage()
    stage.seconds = -10 * 86_400

    events = stage.run(plan_of(ledger, 20), ledger)

    assert ["earlier time" in event.user_message for event in only(events, RunWarned)] == [True]
    assert events[-1].samples_by_outcome == {"accepted": 10}
