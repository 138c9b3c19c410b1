"""The review in words: the first thing a person reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gerosense_desktop.gui.locale_text import count_text, days_text, device_text, samples_text, span_text

if TYPE_CHECKING:
    from gerosense_desktop.gui.review import Review
    from gerosense_desktop.upload.plan import Plan

_MANY_DEVICES = 3


def review_sentence(review: Review, *, to_resend: int = 0) -> str:
    """Return one to a few sentences: what is new, from which devices and when; what was sent; what cannot be.

    Args:
        review: What was read.
        to_resend: How many of the new samples the person chose to send again.
    """
    sentences = [_new(review, to_resend=to_resend)]
    plan = review.plan
    if plan is not None and 0 < to_resend < plan.counts.new:
        sentences.append(_tr("{count} of them are to be sent again.").format(count=count_text(to_resend)))
    if plan is not None and plan.batches and plan.counts.held_back:
        sentences.append(_tr("{count} of them are held back for now.").format(count=count_text(plan.counts.held_back)))
    if plan is not None and plan.batches and plan.counts.already_sent:
        sentences.append(_tr("{count} were sent before.").format(count=count_text(plan.counts.already_sent)))
    if review.rejected:
        sentences.append(_tr("{count} cannot be sent.").format(count=count_text(review.rejected)))
    return " ".join(sentences)


def result_sentence(review: Review) -> str:
    """Say for how many days the new samples allow a biological age; empty where nothing new is known.

    "Up to": whether a day holds enough samples, only the server can tell.
    """
    plan = review.plan
    if plan is None or not plan.batches:
        return ""
    if not review.results:
        return _tr("For a biological age, 7 days in a row with samples are needed; the new ones do not make that many.")
    return _tr("The new samples allow a biological age for up to {days}.").format(days=days_text(review.results))


def _new(review: Review, *, to_resend: int) -> str:
    if review.checked.accepted.is_empty():
        if review.asking:
            return _tr("A file needs an answer from you before it can be read.")
        if review.rejected:
            return _tr("No sample in these files can be sent.")
        return _tr("No samples were found in these files.")
    if review.plan is None:
        return _tr("{samples} from {devices}, {span}.").format(
            samples=samples_text(review.checked.accepted.height),
            devices=_names(review.devices),
            span=_span(review),
        )
    return _new_for_patient(review, review.plan, to_resend=to_resend)


def _new_for_patient(review: Review, plan: Plan, *, to_resend: int) -> str:
    if not plan.counts.new and plan.counts.left_out:
        return _tr("Nothing is to be sent: all new samples are left out, as you chose.")
    if not plan.counts.new:
        return _tr("Nothing is new: all {samples} were sent before.").format(
            samples=samples_text(plan.counts.already_sent)
        )
    if not plan.batches:
        return _tr("{count} new, held back until there are 3.").format(count=samples_text(plan.counts.new))
    pattern = (
        _tr("{count} samples to be sent again, from {devices}, {span}.")
        if to_resend >= plan.counts.new
        else _tr("{count} new samples from {devices}, {span}.")
    )
    return pattern.format(
        count=count_text(plan.counts.new),
        devices=_names(review.devices),
        span=_span(review),
    )


def _span(review: Review) -> str:
    # Where there are samples, they have times.
    return "" if review.first is None or review.last is None else span_text(review.first, review.last)


def _names(devices: tuple[str, ...]) -> str:
    if len(devices) > _MANY_DEVICES:
        return _tr("{count} devices").format(count=count_text(len(devices)))
    *others, last = map(device_text, devices)
    return _tr("{names} and {last}").format(names=", ".join(others), last=last) if others else last


def _tr(text: str) -> str:
    return QCoreApplication.translate("review_sentence", text)
