"""What is known of each sample: new, sent before, left out, or the same as another."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
import polars as pl

from gerosense_desktop.api.limits import DataType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy.typing as npt

    from gerosense_desktop.ledger.packed import Fingerprints
    from gerosense_desktop.ledger.records import Known
    from gerosense_desktop.upload.selection import Selection


SOURCE_DEVICE: Final = "source_device"
"""Column of what the files call a device, where it is sent under another name."""


class Standing(IntEnum):
    """What is known of a sample."""

    NEW = 0
    ACCEPTED = 1
    REFUSED = 2
    UNKNOWN = 3
    LEFT_OUT = 4


class Remembered(Protocol):
    """What is asked of the ledger here."""

    def fingerprints(self, samples: pl.DataFrame) -> Fingerprints:
        """Fingerprint samples, one per row."""
        ...

    def known(self, *, patient: str, data_type: DataType, among: Fingerprints | None = None) -> Known:
        """Return the fingerprints of what was sent, as far as these are among them."""
        ...


def stand(
    samples: pl.DataFrame, *, patient: str, ledger: Remembered, selection: Selection, names: Mapping[str, str]
) -> pl.DataFrame:
    """Say of each sample what is known of it.

    Args:
        samples: ACCEPTED_SCHEMA.
        patient: The user id.
        ledger: What was sent before.
        selection: What of the new samples is to be sent.
        names: Device, as the files call it → what it is sent as.

    Returns:
        The samples without the duplicates among them, as they are sent: with ``device_name`` by these names, and with
        ``fingerprint`` (UInt64, under the files' name), ``standing`` (UInt8) and, where there are names,
        ``source_device`` (the files' name).
    """
    fingerprints = ledger.fingerprints(samples)
    found = samples.with_columns(pl.Series("fingerprint", fingerprints))
    if _any_twice(fingerprints):
        found = found.filter(pl.col("fingerprint").is_first_distinct())
    standings = _sent_before(found, patient=patient, ledger=ledger)
    if names:
        _sent_as_another(found, standings, names=names, patient=patient, ledger=ledger)
    found = found.with_columns(pl.Series("standing", standings))
    if not selection.everything:
        unwanted = (pl.col("standing") == Standing.NEW) & ~selection.chosen()
        found = found.with_columns(standing=_where(unwanted, Standing.LEFT_OUT))
    return _without_repeats(found, names=names, ledger=ledger) if names else found


def known_by_now(
    samples: pl.DataFrame, *, fingerprints: Fingerprints, names: Mapping[str, str], patient: str, ledger: Remembered
) -> bool:
    """Whether any of what a plan is about to send was sent since the plan was made, by whichever device it is one with.

    Args:
        samples: As they are sent.
        fingerprints: One per sample, under the files' names.
        names: Device, as the files call it → what it is sent as.
        patient: The user id.
        ledger: What was sent by now.
    """
    as_found = samples.with_columns(pl.Series("fingerprint", fingerprints))
    if _sent_before(as_found, patient=patient, ledger=ledger).any():
        return True
    for name in samples.get_column("device_name").unique().to_list():
        renamed = {device for device, sent_as in names.items() if sent_as == name != device}
        # Where it has no other name, it was looked for above.
        for device in sorted({*renamed, name}) if renamed else ():
            as_device = samples.filter(pl.col("device_name") == name).with_columns(device_name=pl.lit(device))
            as_device = as_device.with_columns(pl.Series("fingerprint", ledger.fingerprints(as_device)))
            if _sent_before(as_device, patient=patient, ledger=ledger).any():
                return True
    return False


def as_sent(samples: pl.DataFrame, *, names: Mapping[str, str]) -> pl.DataFrame:
    """Give the devices of samples these names."""
    return samples.with_columns(pl.col("device_name").replace(dict(names))) if names else samples


def as_in_files(samples: pl.DataFrame) -> pl.DataFrame:
    """Give the devices of samples from ``stand`` the names back that the files call them by."""
    return samples.with_columns(device_name=pl.col(SOURCE_DEVICE)) if SOURCE_DEVICE in samples.columns else samples


def only(samples: pl.DataFrame, condition: pl.Expr) -> pl.DataFrame:
    """Return the samples that fulfil a condition; where all do, these themselves and no copy of millions."""
    fulfil = samples.select(condition).to_series()
    return samples if fulfil.all() else samples.filter(fulfil)


def same_device(device: str, *, names: Mapping[str, str], devices: Iterable[str]) -> tuple[str, ...]:
    """Return what else the samples of a device may have been sent as: the devices it is now one with.

    Args:
        device: As the files call it.
        names: Device → what it is sent as.
        devices: Those in the files.
    """
    name = names.get(device, device)
    one = {other for other in (*names, *devices) if names.get(other, other) == name}
    return tuple(sorted((one | {name}) - {device}))


def _sent_before(samples: pl.DataFrame, *, patient: str, ledger: Remembered) -> npt.NDArray[np.uint8]:
    fingerprints = samples.get_column("fingerprint").to_numpy()
    standings = np.full(len(fingerprints), Standing.NEW, dtype=np.uint8)
    groups: list[tuple[Standing, Fingerprints]] = []
    for data_type in samples.get_column("data_type").unique():
        known = ledger.known(patient=patient, data_type=DataType(data_type), among=fingerprints)
        # The last one wins: what was accepted once stays accepted.
        groups += (
            (Standing.REFUSED, known.refused),
            (Standing.UNKNOWN, known.unknown),
            (Standing.ACCEPTED, known.accepted),
        )
    if any(len(group) for _, group in groups):
        # In order they are found among the ledger's many times as fast.
        order = np.argsort(fingerprints)
        ordered = fingerprints[order]
        for standing, group in groups:
            standings[order[_is_in(ordered, group)]] = standing
    return standings


def _sent_as_another(
    samples: pl.DataFrame,
    standings: npt.NDArray[np.uint8],
    *,
    names: Mapping[str, str],
    patient: str,
    ledger: Remembered,
) -> None:
    """Find what was sent before by a device that this one is now one with."""
    devices = samples.get_column("device_name")
    distinct = devices.unique().to_list()
    for device in distinct:
        for other in same_device(device, names=names, devices=distinct):
            rows = np.flatnonzero((devices == device).to_numpy() & (standings == Standing.NEW))
            as_other = samples[rows].with_columns(device_name=pl.lit(other))
            as_other = as_other.with_columns(pl.Series("fingerprint", ledger.fingerprints(as_other)))
            standings[rows] = _sent_before(as_other, patient=patient, ledger=ledger)


def _without_repeats(samples: pl.DataFrame, *, names: Mapping[str, str], ledger: Remembered) -> pl.DataFrame:
    """Give devices their names, and leave out what is new twice because two devices are now one."""
    named = as_sent(samples.with_columns(pl.col("device_name").alias(SOURCE_DEVICE)), names=names)
    new = pl.col("standing") == Standing.NEW
    named = named.with_columns(pl.Series("as_sent", ledger.fingerprints(named)))
    again = new & ~pl.col("as_sent").is_first_distinct().over("standing")
    return named.filter(~again).drop("as_sent")


def _where(condition: pl.Expr, standing: Standing) -> pl.Expr:
    return pl.when(condition).then(pl.lit(standing.value, dtype=pl.UInt8)).otherwise(pl.col("standing"))


def _any_twice(fingerprints: Fingerprints) -> bool:
    """Whether any is there more than once; put in order, for a table of millions takes more time and memory."""
    ordered = np.sort(fingerprints)
    return bool((ordered[1:] == ordered[:-1]).any())


def _is_in(fingerprints: Fingerprints, group: Fingerprints) -> npt.NDArray[np.bool_]:
    """Say for each fingerprint whether it is in the sorted group."""
    if not len(group):
        return np.zeros(len(fingerprints), dtype=np.bool_)
    at = np.minimum(np.searchsorted(group, fingerprints), len(group) - 1)
    found: npt.NDArray[np.bool_] = group[at] == fingerprints
    return found
