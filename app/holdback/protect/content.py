# SPDX-FileCopyrightText: Holdback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The new file's content, proven against the old one's."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from holdback import formats
from holdback.errors import WriteRefused
from holdback.protect.blocks import Run, Sharing
from holdback.protect.digests import BLOCK, Outline, OverlapError
from holdback.protect.records import TrackPlan
from holdback.rights import (
    Declaration,
    Dimension,
    Dimensions,
    FieldChange,
    Reading,
    judge,
    most_restrictive,
)
from holdback.rights.vocabulary import (
    dimensions_of_content_usage,
    dimensions_of_plus,
    dimensions_of_tdm_reservation,
)

if TYPE_CHECKING:
    from hashlib import _Hash as HASH

_SIDECAR = "sidecar:"
_SEAL = "c2pa:"
# The places of XMP packets; what the packets say is read back as "xmp:..." values.
_XMP_PLACE = re.compile(r"XMP|_PMX|uuid", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Proof:
    """What comparing the old and the new file found: the audio is equal, and these are the sums.

    Attributes:
        digest_before, digest_after: the file digests (``digests``).
        essence: the audio's SHA-256, as hexadecimal.
        shared: where the audio lies in both.
    """

    digest_before: bytes
    digest_after: bytes
    essence: str
    shared: tuple[Run, ...]


def compare(
    old: BinaryIO,
    new: BinaryIO,
    old_audio: Sequence[formats.Range],
    new_audio: Sequence[formats.Range],
    name: str,
    shared: Sequence[Run] = (),
) -> Proof:
    """Compare the audio of both files, and hash it and what lies around it, in one pass.

    Byte by byte, except where both files lie in the same blocks of the disk (``shared``, as the
    file system tells it): there one reading stands for both.

    Raises:
        WriteRefused: the audio would not be the same.
    """
    essence = hashlib.sha256()
    before, after = Outline(old), Outline(new)
    sharing = Sharing(tuple(shared))
    runs = []
    with _Pair(old, new) as pair:
        try:
            for run in _in_step(old_audio, new_audio, name):
                before.pass_to(run.old)
                after.pass_to(run.new)
                for part, is_shared in sharing.split(run):
                    if not pair.same(part, essence, is_shared=is_shared):
                        raise _audio_differs(name)
                before.leave_out(run.length)
                after.leave_out(run.length)
                runs.append(run)
            audio = essence.digest()
            return Proof(before.finish(audio), after.finish(audio), audio.hex(), tuple(runs))
        except OverlapError as error:
            raise WriteRefused(
                "The audio of this file lies in pieces that overlap. Nothing was changed."
            ) from error


class _Pair:
    """Two open files, read side by side into memory that is used again and again."""

    def __init__(self, old: BinaryIO, new: BinaryIO) -> None:
        self._files = (old, new)
        self._ours, self._theirs = bytearray(BLOCK), bytearray(BLOCK)

    def __enter__(self) -> _Pair:
        return self

    def __exit__(self, *_: object) -> None:
        self._ours.clear()
        self._theirs.clear()

    def same(self, run: Run, digest: HASH, *, is_shared: bool) -> bool:
        """Hash the old file's bytes of ``run``; say whether the new file's are the same."""
        old, new = self._files
        old.seek(run.old)
        if not is_shared:
            new.seek(run.new)
        left = run.length
        while left:
            step = min(BLOCK, left)
            ours = self._read(old, self._ours, step)
            if ours is None:
                return False
            if not is_shared and ours != self._read(new, self._theirs, step):
                return False
            digest.update(ours)
            left -= step
        return True

    def _read(self, file: BinaryIO, into: bytearray, length: int) -> bytearray | bytes | None:
        """Return exactly the next ``length`` bytes; None where the file ends before."""
        if length < BLOCK:
            data = file.read(length)
            return data if len(data) == length else None
        count = file.readinto(into)  # type: ignore[attr-defined]  # every opened file has it
        return into if count == length else None


def _in_step(
    old: Sequence[formats.Range], new: Sequence[formats.Range], name: str
) -> Iterator[Run]:
    """Pair the two lists of ranges off as runs of equal length."""
    if sum(length for _, length in old) != sum(length for _, length in new):
        raise _audio_differs(name)
    theirs = iter(new)
    new_at = new_left = 0
    for old_at, old_left in old:
        while old_left:
            while not new_left:
                new_at, new_left = next(theirs)
            step = min(old_left, new_left)
            yield Run(old_at, new_at, step)
            old_at, old_left = old_at + step, old_left - step
            new_at, new_left = new_at + step, new_left - step


def _audio_differs(name: str) -> WriteRefused:
    return WriteRefused(
        "The audio of {file} would not have stayed exactly the same, so the file was not "
        "changed. Please report this: it is a fault of Holdback.",
        file=name,
    )


def prove(
    track: TrackPlan,
    declaration: Declaration,
    carriers: tuple[str, ...],
    items_before: tuple[formats.Item, ...],
    new: Path,
    name: str,
    *,
    is_sealed: bool = False,
) -> Reading:
    """Read the new file by paths that did not write it, and return what it says.

    Signing may spell an ID3 tag in another way (standards.md §12): in a sealed copy the old tags
    are compared by the second reader alone, which knows equal values when it sees them.

    Raises:
        WriteRefused: an old tag is gone, or what was asked for cannot be read back.
        UserError: the new file cannot be read at all.
    """
    after = formats.read(new, format=track.format, sidecars=False)
    items = formats.inventory(new, track.format)
    lost = formats.lost(items_before, items, track.changes)
    if lost:
        raise WriteRefused(
            "{file} holds {carrier}, which would have been lost in writing, so it was not "
            "changed. A sidecar file (.xmp) beside it is safe.",
            file=name,
            carrier=", ".join(dict.fromkeys(item.carrier for item in lost[:5])),
        )
    unseen = (
        *formats.absent(items, declaration, track.format),
        *formats.unseen(items, _of_the_file(track)),
    )
    if unseen:
        raise _not_readable(name, unseen[0])
    old = None if is_sealed else track.reading
    stands_out = _not_as_planned(track, old, after) or _not_there(carriers, after)
    if stands_out or formats.rewrite(new, declaration, format=track.format).splices:
        raise _not_readable(name, stands_out or "statements")
    said = judge(after.statements).dimensions
    meant = _meant(declaration)
    silent = [d for d in Dimension if meant[d].restricts and not said[d].restricts]
    if silent:
        raise WriteRefused(
            "The reservation written into a copy of {file} could not be read back ({dimension}), "
            "so the file was not changed.",
            file=name,
            dimension=", ".join(silent),
        )
    return after


def _not_readable(name: str, carrier: str) -> WriteRefused:
    return WriteRefused(
        "What was written into a copy of {file} could not be read back as intended "
        "({carrier}), so the file was not changed.",
        file=name,
        carrier=carrier,
    )


def _of_the_file(track: TrackPlan) -> tuple[FieldChange, ...]:
    return tuple(
        change for change in track.changes if not change.carrier.startswith((_SIDECAR, _SEAL))
    )


def _meant(declaration: Declaration) -> Dimensions:
    return most_restrictive(
        (
            dimensions_of_plus(declaration.plus),
            dimensions_of_tdm_reservation(declaration.tdm_reservation),
            dimensions_of_content_usage(declaration.content_usage),
        )
    )


def _not_as_planned(track: TrackPlan, old: Reading | None, after: Reading) -> str:
    """Return a carrier whose value is neither the old one nor the planned one, or ''."""
    now = _by_carrier(after)
    expected = _by_carrier(old) if old else {}
    for change in _of_the_file(track):
        if change.after is None:
            expected.pop(change.carrier, None)
        else:
            expected[change.carrier] = change.after
    for carrier, value in expected.items():
        if now.get(carrier) != value:
            return carrier
    return ""


def _not_there(carriers: tuple[str, ...], after: Reading) -> str:
    """Return a carrier that was said to be written and cannot be read, or ''."""
    there = {tag.carrier for tag in after.tags}
    if any(carrier.startswith("xmp:") for carrier in there):
        there.update(carrier for carrier in carriers if _XMP_PLACE.search(carrier))
    return next((carrier for carrier in carriers if carrier not in there), "")


def _by_carrier(reading: Reading) -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for tag in reading.tags:
        if not tag.carrier.startswith(_SIDECAR):
            found.setdefault(tag.carrier, []).append(tag.value)
    return {carrier: "\n".join(values) for carrier, values in found.items()}
